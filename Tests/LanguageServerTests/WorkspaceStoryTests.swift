// Files, folders and settings that change while the session runs, and how the server learns of them.
import LanguageServer
import LanguageServerProtocol
import TestSupport
import Testing

private let page = "content/posts/로봇.md"

struct WatchingTests {
  private func opened(
    _ text: String, capabilities: JSON = TestSession.capabilities()
  ) async -> TestSession {
    let client = TestSession(KoreanBlog.files)
    client.start(capabilities: capabilities)
    client.open(page, text)
    await client.settle()
    return client
  }

  @Test func aFileThatComesAndGoesChangesWhatLinksLeadTo() async {
    let client = await opened("[새 글](/posts/new/)\n")
    #expect(client.codes(page) == ["broken-link"])
    client.disk.write("# 새 글\n", to: "/blog/content/posts/new.md")
    client.filesChanged("content/posts/new.md", type: 1)
    await client.settle()
    #expect(client.codes(page) == [])
    client.disk.remove("/blog/content/posts/new.md")
    client.filesChanged("content/posts/new.md", type: 3)
    await client.settle()
    #expect(client.codes(page) == ["broken-link"])
  }

  @Test func aHeadingThatChangesChangesWhatAnchorsLeadTo() async {
    let client = await opened("[메모리](/posts/ai-chip/#메모리)\n")
    #expect(client.codes(page) == [])
    client.disk.write("## 연산\n", to: "/blog/content/posts/ai-chip/index.md")
    client.filesChanged("content/posts/ai-chip/index.md")
    await client.settle()
    #expect(client.codes(page) == ["broken-anchor"])
  }

  @Test func theEditorsTextBeatsTheDisk() async {
    let client = await opened("[x](/posts/electric/#겨울)\n")
    #expect(client.codes(page) == ["broken-anchor"])
    client.open("content/posts/electric.md", "## 겨울\n")
    await client.settle()
    #expect(client.codes(page) == [])
    client.filesChanged("content/posts/electric.md")
    await client.settle()
    #expect(client.codes(page) == [])
    client.notify(
      "textDocument/didClose",
      ["textDocument": ["uri": TestSession.uri("content/posts/electric.md")]])
    await client.settle()
    #expect(client.codes(page) == ["broken-anchor"])
  }

  @Test func aClientThatCanWatchIsAskedTo() async {
    let client = await opened("")
    let registrations = client.sent("client/registerCapability")
    #expect(registrations.count == 1)
    let registration = registrations[0]["params"]["registrations"][0]
    #expect(registration["method"] == "workspace/didChangeWatchedFiles")
    #expect(registration["registerOptions"]["watchers"][0]["globPattern"] == "**/*")
    #expect(!client.timers.contains(.poll))
  }

  @Test func whereTheClientCannotWatchTheDiskIsLookedAtAgainAndAgain() async {
    let client = await opened("[새 글](/posts/new/)\n", capabilities: [:])
    #expect(client.sent("client/registerCapability").isEmpty)
    #expect(client.codes(page) == ["broken-link"])
    for _ in 0..<3 {
      #expect(client.timers == [.poll])
      client.fire(.poll)
      await client.settle()
    }
    client.disk.write("# 새 글\n", to: "/blog/content/posts/new.md")
    client.fire(.poll)
    await client.settle()
    #expect(client.codes(page) == [])
    client.disk.remove("/blog/content/posts/new.md")
    client.fire(.poll)
    await client.settle()
    #expect(client.codes(page) == ["broken-link"])
    #expect(client.timers == [.poll])
  }

  @Test func aClientThatRefusesToWatchIsAsOneThatCannot() async {
    let client = TestSession(KoreanBlog.files)
    client.answersRequests = false
    client.start()
    let id = client.sent("client/registerCapability").first?["id"] ?? .null
    client.receive(["jsonrpc": "2.0", "id": id, "error": ["code": -32601, "message": "no"]])
    await client.settle()
    for _ in 0..<3 {
      #expect(client.timers == [.poll])
      client.fire(.poll)
      await client.settle()
    }
  }
}

struct FolderTests {
  private func change(_ client: TestSession, added: [JSON] = [], removed: [JSON] = []) {
    func folders(_ uris: [JSON]) -> JSON { .array(uris.map { ["uri": $0, "name": "x"] }) }
    client.notify(
      "workspace/didChangeWorkspaceFolders",
      ["event": ["added": folders(added), "removed": folders(removed)]])
  }

  @Test(arguments: ["file:///other", "file:///other/"])
  func aFolderThatIsAddedIsIndexedAndOneThatIsRemovedIsNot(
    _ folder: String
  ) async {
    let client = TestSession(KoreanBlog.files)
    client.disk.write("", to: "/other/hugo.toml")
    client.disk.write("# B\n", to: "/other/content/b.md")
    client.start()
    await client.settle()
    client.notify(
      "textDocument/didOpen",
      [
        "textDocument": [
          "uri": "file:///other/content/a.md", "languageId": "markdown", "version": 1,
          "text": "[b](/b/) [c](/c/)\n",
        ]
      ])
    change(client, added: [.string(folder)])
    await client.settle()
    func codes() -> [JSON] {
      client.sent("textDocument/publishDiagnostics").last {
        $0["params"]["uri"] == "file:///other/content/a.md"
      }?["params"]["diagnostics"].items.map(\.["range"]["start"]["character"]) ?? [nil]
    }
    #expect(codes() == [13])
    change(client, removed: ["file:///other"])
    await client.settle()
    client.request(
      1, "textDocument/hover",
      [
        "textDocument": ["uri": "file:///other/content/a.md"],
        "position": ["line": 0, "character": 6],
      ])
    await client.settle()
    #expect(client.answers(to: 1)[0]["error"] == .null)
  }

  @Test func withoutAFolderNothingIsWaitedFor() async {
    let client = TestSession()
    client.request(0, "initialize", ["processId": nil, "rootUri": nil, "capabilities": [:]])
    client.notify("initialized", [:])
    client.open("a.md", "[oben](#nirgends)\n")
    await client.settle()
    #expect(client.codes("a.md") == ["broken-anchor"])
  }

  @Test func foldersAreTakenFromTheirNewestForm() async {
    for member: [String: JSON] in [
      ["workspaceFolders": [["uri": "file:///blog", "name": "b"]], "rootUri": "file:///none"],
      ["rootUri": "file:///blog/"], ["rootPath": "/blog", "rootUri": nil],
    ] {
      let client = TestSession(KoreanBlog.files)
      let params = member.merging(["processId": nil, "capabilities": [:]]) { $1 }
      client.request(0, "initialize", .object(params))
      client.notify("initialized", [:])
      client.open(page, "[칩](/posts/ai-chip/) [x](gone.md)\n")
      await client.settle()
      #expect(client.codes(page) == ["broken-link"], "\(JSON.object(params).line)")
    }
  }
}

struct ProgressTests {
  @Test func indexingIsShownFromItsBeginToItsEnd() async {
    let client = TestSession(KoreanBlog.files)
    client.start()
    await client.settle()
    #expect(client.sent("window/workDoneProgress/create").count == 1)
    let values = client.sent("$/progress").map(\.["params"]["value"])
    #expect(values.map(\.["kind"]) == ["begin", "end"])
    #expect(values.first?["title"].text?.isEmpty == false)
    #expect(values.last?["message"] == "4 posts")
  }

  @Test func aClientThatShowsNoProgressIsNotBothered() async {
    let client = TestSession(KoreanBlog.files)
    client.start(capabilities: [:])
    await client.settle()
    #expect(client.sent("window/workDoneProgress/create").isEmpty)
    #expect(client.sent("$/progress").isEmpty)
  }

  @Test func aTokenThatTheClientRefusesIsNotUsed() async {
    let client = TestSession(KoreanBlog.files)
    client.answersRequests = false
    client.start()
    let id = client.sent("window/workDoneProgress/create")[0]["id"]
    client.receive(["jsonrpc": "2.0", "id": id, "error": ["code": 1, "message": "no"]])
    await client.settle()
    #expect(client.sent("$/progress").isEmpty)
  }

  @Test func anAnswerThatComesAfterTheEndStillClosesTheProgress() async {
    let client = TestSession(KoreanBlog.files)
    client.answersRequests = false
    client.start()
    await client.settle()
    #expect(client.sent("$/progress").isEmpty)
    let id = client.sent("window/workDoneProgress/create")[0]["id"]
    client.receive(["jsonrpc": "2.0", "id": id, "result": nil])
    #expect(client.sent("$/progress").map(\.["params"]["value"]["kind"]) == ["begin", "end"])
  }
}
