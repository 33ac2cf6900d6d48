// Files, folders and settings that change while the session runs, and how the server learns of them.
import LanguageServer
import LanguageServerProtocol
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

  @Test func `A file that comes and goes changes what links lead to`() async {
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

  @Test func `A heading that changes changes what anchors lead to`() async {
    let client = await opened("[메모리](/posts/ai-chip/#메모리)\n")
    #expect(client.codes(page) == [])
    client.disk.write("## 연산\n", to: "/blog/content/posts/ai-chip/index.md")
    client.filesChanged("content/posts/ai-chip/index.md")
    await client.settle()
    #expect(client.codes(page) == ["broken-anchor"])
  }

  @Test func `The editor's text beats the disk`() async {
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

  @Test func `A client that can watch is asked to`() async {
    let client = await opened("")
    let registrations = client.sent("client/registerCapability")
    #expect(registrations.count == 1)
    let registration = registrations[0]["params"]["registrations"][0]
    #expect(registration["method"] == "workspace/didChangeWatchedFiles")
    #expect(registration["registerOptions"]["watchers"][0]["globPattern"] == "**/*")
    #expect(!client.timers.contains(.poll))
  }

  @Test func `Where the client cannot watch, the disk is looked at again and again`() async {
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

  @Test func `A client that refuses to watch is as one that cannot`() async {
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
  func `A folder that is added is indexed, and one that is removed is not`(
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

  @Test func `Without a folder nothing is waited for`() async {
    let client = TestSession()
    client.request(0, "initialize", ["processId": nil, "rootUri": nil, "capabilities": [:]])
    client.notify("initialized", [:])
    client.open("a.md", "[oben](#nirgends)\n")
    await client.settle()
    #expect(client.codes("a.md") == ["broken-anchor"])
  }

  @Test func `Folders are taken from their newest form`() async {
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
  @Test func `Indexing is shown from its begin to its end`() async {
    let client = TestSession(KoreanBlog.files)
    client.start()
    await client.settle()
    #expect(client.sent("window/workDoneProgress/create").count == 1)
    let values = client.sent("$/progress").map(\.["params"]["value"])
    #expect(values.map(\.["kind"]) == ["begin", "end"])
    #expect(values.first?["title"].text?.isEmpty == false)
    #expect(values.last?["message"] == "4 posts")
  }

  @Test func `A client that shows no progress is not bothered`() async {
    let client = TestSession(KoreanBlog.files)
    client.start(capabilities: [:])
    await client.settle()
    #expect(client.sent("window/workDoneProgress/create").isEmpty)
    #expect(client.sent("$/progress").isEmpty)
  }

  @Test func `A token that the client refuses is not used`() async {
    let client = TestSession(KoreanBlog.files)
    client.answersRequests = false
    client.start()
    let id = client.sent("window/workDoneProgress/create")[0]["id"]
    client.receive(["jsonrpc": "2.0", "id": id, "error": ["code": 1, "message": "no"]])
    await client.settle()
    #expect(client.sent("$/progress").isEmpty)
  }

  @Test func `An answer that comes after the end still closes the progress`() async {
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
