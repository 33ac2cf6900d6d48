// When findings reach the editor, in which version, and when they leave.
import LanguageServer
import LanguageServerProtocol
import TestSupport
import Testing

private let page = "content/posts/로봇.md"

struct PushedDiagnosticsTests {
  private func opened(_ text: String) async -> TestSession {
    let client = TestSession(KoreanBlog.files)
    client.start()
    client.open(page, text)
    await client.settle()
    return client
  }

  @Test func nothingIsJudgedBeforeTheIndexIsComplete() async {
    let client = TestSession(KoreanBlog.files)
    client.start()
    client.open(page, "[x](gone.md)\n")
    #expect(!client.timers.contains { if case .quiet = $0 { true } else { false } })
    #expect(client.published(page) == nil)
    await client.settle()
    #expect(client.codes(page) == ["broken-link"])
  }

  @Test func aRightPostHasNoFindingsAndThatIsSaid() async {
    let client = await opened(KoreanBlog.robot)
    #expect(client.codes(page) == [])
  }

  @Test func anEditBringsNewFindingsWithItsVersion() async {
    let client = await opened("[칩](/posts/ai-chip/)\n")
    #expect(client.published(page)?["version"] == 1)
    client.replace(page, with: "가나 [칩](ai-chop/index.md)\n", version: 2)
    #expect(client.codes(page) == [])
    await client.settle()
    let published = client.published(page)
    #expect(published?["version"] == 2)
    let finding = published?["diagnostics"][0] ?? .null
    #expect(finding["code"] == "broken-link")
    #expect(finding["source"] == "bloglsp")
    #expect(finding["range"]["start"] == ["line": 0, "character": 7])
    #expect(finding["range"]["end"] == ["line": 0, "character": 23])
    client.replace(page, with: "고쳤다\n", version: 3)
    await client.settle()
    #expect(client.codes(page) == [])
    #expect(client.published(page)?["version"] == 3)
  }

  @Test func rangesCountInTheNegotiatedEncoding() async {
    for (offered, expected): (JSON, Int) in [(["utf-16", "utf-8"], 14), (["utf-32"], 7), ([], 8)] {
      let client = TestSession(KoreanBlog.files)
      client.start(
        capabilities: TestSession.capabilities(["general": ["positionEncodings": offered]]))
      client.open(page, "한글🤖[x](gone.md)\n")
      await client.settle()
      let start = client.published(page)?["diagnostics"][0]["range"]["start"]["character"]
      #expect(start == .integer(expected))
    }
  }

  @Test func findingsOfAnOlderTextAreDropped() async {
    let client = await opened("[x](gone.md)\n")
    client.replace(page, with: "[x](gone2.md)\n", version: 2)
    if let quiet = client.timers.last { client.fire(quiet) }
    client.replace(page, with: "fine\n", version: 3)
    let count = client.sent("textDocument/publishDiagnostics").count
    await client.runJob()
    #expect(client.sent("textDocument/publishDiagnostics").count == count)
    await client.settle()
    #expect(client.codes(page) == [])
  }

  @Test func findingsThatComeLateDoNotReplaceNewerOnes() async {
    let client = await opened("[x](/posts/new/)\n")
    #expect(client.codes(page) == ["broken-link"])
    client.open("content/posts/new.md", "# New\n")
    client.replace(page, with: "[x](/posts/other/)\n", version: 2)
    while let quiet = client.timers.last { client.fire(quiet) }
    let old = client.jobs.count - 1
    client.disk.write("# Other\n", to: "/blog/content/posts/other.md")
    client.filesChanged("content/posts/other.md", type: 1)
    await client.runJob(at: client.jobs.count - 1)
    while let quiet = client.timers.last { client.fire(quiet) }
    await client.runJob(at: client.jobs.count - 1)
    #expect(client.codes(page) == [])
    await client.runJob(at: old)
    #expect(client.codes(page) == [])
  }

  @Test func aClosedTextHasNoFindings() async {
    let client = await opened("[x](gone.md)\n")
    client.notify("textDocument/didClose", ["textDocument": ["uri": TestSession.uri(page)]])
    #expect(client.codes(page) == [])
    await client.settle()
    #expect(client.codes(page) == [])
  }

  @Test func aClientThatKnowsNoVersionsIsSentNone() async {
    let client = TestSession(KoreanBlog.files)
    client.start(capabilities: [:])
    client.open(page, "[x](gone.md)\n")
    await client.settle()
    #expect(client.published(page)?.keys == ["diagnostics", "uri"])
    #expect(client.published(page)?["diagnostics"][0]["relatedInformation"] == .null)
  }

  @Test func aTextOutsideEverySiteIsJudgedByItself() async {
    let client = await opened(KoreanBlog.robot)
    client.notify(
      "textDocument/didOpen",
      [
        "textDocument": [
          "uri": "untitled:Untitled-1", "languageId": "markdown", "version": 1,
          "text": "# 제목\n[위로](#없는-제목)\n",
        ]
      ])
    await client.settle()
    let last = client.sent("textDocument/publishDiagnostics").last?["params"]
    #expect(last?["uri"] == "untitled:Untitled-1")
    #expect(last?["diagnostics"].items.map(\.["code"]) == ["broken-anchor"])
  }

  @Test func theNamesThatAClientGivesAreTheNamesItGetsBack() async {
    let client = await opened(KoreanBlog.robot)
    let uri: JSON = "file:///blog/content/posts/%EC%a0%84.md"
    client.notify(
      "textDocument/didOpen",
      ["textDocument": ["uri": uri, "languageId": "markdown", "version": 1, "text": "[x](y.md)"]])
    await client.settle()
    #expect(client.sent("textDocument/publishDiagnostics").last?["params"]["uri"] == uri)
  }
}

struct PulledDiagnosticsTests {
  private func pull(_ id: JSON, _ client: TestSession, previous: JSON = nil) {
    client.request(
      id, "textDocument/diagnostic",
      [
        "textDocument": ["uri": TestSession.uri(page)], "identifier": "bloglsp",
        "previousResultId": previous,
      ])
  }

  @Test func aReportIsFullThenUnchangedThenFullAgain() async {
    let client = TestSession(KoreanBlog.files)
    client.start(capabilities: TestSession.pulling)
    client.open(page, "[x](gone.md)\n")
    await client.settle()
    pull(1, client)
    await client.settle()
    let first = client.answers(to: 1)[0]["result"]
    #expect(first["kind"] == "full")
    #expect(first["items"].items.map(\.["code"]) == ["broken-link"])
    pull(2, client, previous: first["resultId"])
    await client.settle()
    let second = client.answers(to: 2)[0]["result"]
    #expect(second == ["kind": "unchanged", "resultId": first["resultId"]])
    client.replace(page, with: "[y](lost.md)\n", version: 2)
    pull(3, client, previous: first["resultId"])
    await client.settle()
    let third = client.answers(to: 3)[0]["result"]
    #expect(third["kind"] == "full")
    #expect(third["resultId"] != first["resultId"])
    #expect(
      client.sent("textDocument/publishDiagnostics").allSatisfy {
        $0["params"]["uri"] != TestSession.uri(page)
      })
  }

  @Test func aPullBeforeTheIndexIsCompleteWaitsForIt() async {
    let client = TestSession(KoreanBlog.files)
    client.start(capabilities: TestSession.pulling)
    client.open(page, KoreanBlog.robot)
    pull(1, client)
    #expect(client.answers(to: 1).isEmpty)
    await client.settle()
    #expect(client.answers(to: 1)[0]["result"]["items"] == [])
  }

  @Test func anotherFilesChangeAsksTheClientToPullAgain() async {
    let client = TestSession(KoreanBlog.files)
    client.start(capabilities: TestSession.pulling)
    client.open(page, "[x](/posts/new/)\n")
    await client.settle()
    let count = client.sent("workspace/diagnostic/refresh").count
    client.disk.write("# New\n", to: "/blog/content/posts/new.md")
    client.filesChanged("content/posts/new.md", type: 1)
    await client.settle()
    #expect(client.sent("workspace/diagnostic/refresh").count == count + 1)
  }

  @Test func anAuthorsOwnEditAsksForNothing() async {
    let client = TestSession(KoreanBlog.files)
    client.start(capabilities: TestSession.pulling)
    client.open(page, "[x](/posts/new/)\n")
    await client.settle()
    let count = client.sent("workspace/diagnostic/refresh").count
    client.replace(page, with: "[x](/posts/new/) 더\n", version: 2)
    await client.settle()
    #expect(client.sent("workspace/diagnostic/refresh").count == count)
  }

  @Test func onlyAClientThatCanBeToldToPullAgainPulls() {
    let client = TestSession()
    client.start(
      capabilities: TestSession.capabilities(["textDocument": ["diagnostic": [:]]]))
    #expect(client.answers(to: 0)[0]["result"]["capabilities"]["diagnosticProvider"] == .null)
    let puller = TestSession()
    puller.start(capabilities: TestSession.pulling)
    let provider = puller.answers(to: 0)[0]["result"]["capabilities"]["diagnosticProvider"]
    #expect(provider["interFileDependencies"] == true)
  }

  @Test func aTextThatIsNotOpenHasNoFindings() async {
    let client = TestSession(KoreanBlog.files)
    client.start(capabilities: TestSession.pulling)
    pull(1, client)
    await client.settle()
    #expect(client.answers(to: 1)[0]["result"]["items"] == [])
  }
}

struct WorkspaceDiagnosticsTests {
  private func client() async -> TestSession {
    var files = ["hugo.toml": "", "content/posts/draft.md": "---\ndraft: true\n---\n[x](/gone/)\n"]
    for number in 0..<300 { files["content/posts/\(number).md"] = "[x](/posts/\(number + 1)/)\n" }
    let client = TestSession(files)
    client.start(capabilities: TestSession.pulling)
    await client.settle()
    return client
  }

  private func pull(
    _ client: TestSession, _ id: JSON, previous: [JSON] = [], token: JSON = nil
  ) async -> [JSON] {
    var params: [String: JSON] = ["previousResultIds": .array(previous)]
    if token != .null { params["partialResultToken"] = token }
    client.request(id, "workspace/diagnostic", .object(params))
    await client.settle()
    return client.answers(to: id).first?["result"]["items"].items ?? []
  }

  @Test func theWholeBlogIsOneAnswer() async {
    let items = await pull(await client(), 1)
    #expect(items.map { $0["uri"] } == [TestSession.uri("content/posts/299.md")])
    #expect(items.first?["version"] == .null && items.first?["kind"] == "full")
    #expect(items.first?["items"][0]["code"] == "broken-link")
  }

  @Test func onlyWhatHasChangedIsSentAgain() async {
    let client = await client()
    let first = await pull(client, 1)
    let known: [JSON] = first.map { ["uri": $0["uri"], "value": $0["resultId"]] }
    let again = await pull(client, 2, previous: known)
    #expect(again.map { $0["kind"] } == ["unchanged"])
    client.open("content/posts/299.md", "[x](/posts/0/)\n")
    client.open("content/posts/5.md", "[x](/posts/500/)\n")
    await client.settle()
    let gone: JSON = ["uri": TestSession.uri("content/posts/never.md"), "value": "1"]
    let items = await pull(client, 3, previous: known + [gone])
    #expect(
      Set(items.compactMap { $0["uri"].text })
        == Set(["299", "5", "never"].compactMap { TestSession.uri("content/posts/\($0).md").text }))
    let counts = items.map { "\($0["version"].line) \($0["items"].items.count)" }
    #expect(counts == ["1 0", "1 1", "null 0"])
  }

  @Test func settingsArePushedUntilTheWorkspaceIsAskedFor() async {
    let settings = ".bloglsp.toml"
    let client = TestSession(["hugo.toml": "", settings: "[link]\n", "content/a.md": "x"])
    client.start(capabilities: TestSession.pulling)
    await client.settle()
    #expect(client.codes(settings) == ["unknown-setting"])
    let first = await pull(client, 1)
    #expect(client.codes(settings) == [])
    #expect(first.map { $0["uri"] } == [TestSession.uri(settings)])
    #expect(first.first?["items"][0]["code"] == "unknown-setting")
    client.open(settings, "[links]\n")
    await client.settle()
    let known: [JSON] = first.map { ["uri": $0["uri"], "value": $0["resultId"]] }
    let items = await pull(client, 2, previous: known)
    #expect(items.map { "\($0["version"].line) \($0["items"].items.count)" } == ["1 0"])
    client.request(
      3, "textDocument/diagnostic", ["textDocument": ["uri": TestSession.uri(settings)]])
    client.replace(settings, with: "[lnks]\n", version: 2)
    client.request(
      4, "textDocument/diagnostic", ["textDocument": ["uri": TestSession.uri(settings)]])
    await client.settle()
    #expect(client.answers(to: 3)[0]["result"]["items"].items.isEmpty)
    #expect(client.answers(to: 4)[0]["result"]["items"][0]["code"] == "unknown-setting")
    #expect(client.codes(settings) == [])
  }

  @Test func aClientMayTakeItInParts() async {
    let client = await client()
    let items = await pull(client, 1, token: "part")
    #expect(items == [])
    let parts = client.sent("$/progress").filter { $0["params"]["token"] == "part" }
    #expect(parts.count == 2)
    let found = parts.flatMap { $0["params"]["value"]["items"].items }
    #expect(found.map { $0["uri"] } == [TestSession.uri("content/posts/299.md")])
  }

  @Test func nothingMoreIsSentOnceItIsCancelled() async {
    let client = await client()
    client.request(1, "workspace/diagnostic", ["previousResultIds": [], "partialResultToken": "p"])
    client.notify("$/cancelRequest", ["id": 1])
    await client.settle()
    #expect(client.sent("$/progress").allSatisfy { $0["params"]["token"] != "p" })
    #expect(client.answers(to: 1).count == 1)
  }
}
