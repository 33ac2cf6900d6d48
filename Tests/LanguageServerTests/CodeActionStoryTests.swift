// Cures on the wire: which kinds, which edits, and for which clients.
import LanguageServer
import LanguageServerProtocol
import TestSupport
import Testing

struct CodeActionStoryTests {
  private let page = "content/posts/a.md"

  private func client(versioned: Bool = true) async -> TestSession {
    let client = TestSession([
      "hugo.toml": "baseURL = 'https://x.example/'\n",
      "content/posts/robots.md": "---\ntitle: 로봇\naliases: [/old/]\n---\n",
    ])
    client.start(
      capabilities: TestSession.capabilities([
        "workspace": ["workspaceEdit": ["documentChanges": .boolean(versioned)]],
        "textDocument": [
          "codeAction": ["codeActionLiteralSupport": ["codeActionKind": ["valueSet": []]]]
        ],
      ]))
    client.open(page, "한글 [x](/posts/robot/) [y](/old/)\n")
    await client.settle()
    return client
  }

  private func ask(
    _ client: TestSession, _ id: JSON, from start: Int, to end: Int, only: JSON = nil
  ) async -> [JSON] {
    var context: [String: JSON] = ["diagnostics": []]
    if only != .null { context["only"] = only }
    client.request(
      id, "textDocument/codeAction",
      [
        "textDocument": ["uri": TestSession.uri(page)],
        "range": [
          "start": ["line": 0, "character": .integer(start)],
          "end": ["line": 0, "character": .integer(end)],
        ],
        "context": .object(context),
      ])
    await client.settle()
    return client.answers(to: id).first?["result"].items ?? []
  }

  @Test func aQuickFixIsAVersionedEdit() async {
    let client = await client()
    let actions = await ask(client, 1, from: 9, to: 9)
    #expect(
      actions.map { $0["title"].text } == [
        "Change to '/posts/robots/'", "Write the link with a definition",
      ])
    let action = actions.first ?? .null
    #expect(action["kind"] == "quickfix")
    #expect(action["diagnostics"][0]["code"] == "broken-link")
    let change = action["edit"]["documentChanges"][0]
    #expect(change["textDocument"]["version"] == 1)
    #expect(change["edits"][0]["newText"] == "/posts/robots/")
    #expect(change["edits"][0]["range"]["start"] == ["line": 0, "character": 7])
  }

  @Test func aClientThatCreatesFilesIsOfferedTheMissingPost() async {
    let client = TestSession(["a.md": "", "b.md": "+++\ntitle = 'B'\n+++\n"])
    client.start(
      capabilities: TestSession.capabilities([
        "workspace": [
          "workspaceEdit": ["resourceOperations": ["rename", "create"]]
        ],
        "textDocument": [
          "codeAction": ["codeActionLiteralSupport": ["codeActionKind": ["valueSet": []]]]
        ],
      ]))
    client.open("a.md", "[로봇의 손](notes/hand.md)\n")
    await client.settle()
    client.request(
      1, "textDocument/codeAction",
      [
        "textDocument": ["uri": TestSession.uri("a.md")], "context": ["diagnostics": []],
        "range": [
          "start": ["line": 0, "character": 10], "end": ["line": 0, "character": 10],
        ],
      ])
    await client.settle()
    let action = client.answers(to: 1).first?["result"][0] ?? .null
    #expect(action["title"] == "Create 'notes/hand.md'")
    let uri = TestSession.uri("notes/hand.md")
    #expect(action["edit"]["documentChanges"][0] == ["kind": "create", "uri": uri])
    let edit = action["edit"]["documentChanges"][1]
    #expect(edit["textDocument"] == ["uri": uri, "version": nil])
    let text = edit["edits"][0]["newText"].text ?? ""
    #expect(text.hasPrefix("+++\ntitle = \"로봇의 손\"\ndate = "))
  }

  @Test func aClientWithoutVersionsGetsChanges() async {
    let client = await client(versioned: false)
    let actions = await ask(client, 1, from: 9, to: 9)
    let uri = TestSession.uri(page).text ?? ""
    #expect(actions.first?["edit"]["changes"][uri][0]["newText"] == "/posts/robots/")
  }

  @Test func allThatIsCertainIsASourceActionForThoseWhoAsk() async {
    let client = await client()
    #expect(await ask(client, 1, from: 0, to: 0) == [])
    for (id, kind): (JSON, JSON) in [
      (2, "source"), (3, "source.fixAll"), (4, "source.fixAll.bloglsp"),
    ] {
      let actions = await ask(client, id, from: 0, to: 0, only: [kind])
      #expect(actions.map { $0["kind"].text } == ["source.fixAll.bloglsp"])
      let edits = actions.first?["edit"]["documentChanges"][0]["edits"].items ?? []
      #expect(edits.map { $0["newText"].text } == ["/posts/robots/"])
    }
    #expect(await ask(client, 5, from: 0, to: 30, only: ["refactor"]) == [])
  }

  @Test func aClientThatKnowsCommandsOnlyIsOfferedNothing() async {
    let client = TestSession(["a.md": ""])
    client.start()
    client.open("a.md", "[x](robot.md)\n")
    await client.settle()
    client.request(
      7, "textDocument/codeAction",
      [
        "textDocument": ["uri": TestSession.uri("a.md")],
        "range": [
          "start": ["line": 0, "character": 5], "end": ["line": 0, "character": 5],
        ], "context": ["diagnostics": []],
      ])
    await client.settle()
    #expect(client.answers(to: 7).first?["result"] == [])
  }

  private func writer(applies: Bool = true) async -> TestSession {
    let client = TestSession(["손.md": "# 로봇 손\n"])
    client.start(
      capabilities: TestSession.capabilities([
        "workspace": ["applyEdit": .boolean(applies), "workspaceEdit": ["documentChanges": true]],
        "textDocument": [
          "codeAction": ["codeActionLiteralSupport": ["codeActionKind": ["valueSet": []]]]
        ],
      ]))
    client.open("a.md", "# 로봇\n\n글\n")
    await client.settle()
    return client
  }

  @Test func relatedPostsAreOfferedOnABlankLine() async {
    let client = await writer()
    func titles(_ id: JSON, line: Int) async -> [JSON] {
      let place: JSON = ["line": .integer(line), "character": 0]
      client.request(
        id, "textDocument/codeAction",
        [
          "textDocument": ["uri": TestSession.uri("a.md")],
          "range": ["start": place, "end": place], "context": ["diagnostics": []],
        ])
      await client.settle()
      return client.answers(to: id).first?["result"].items ?? []
    }
    #expect(await titles(1, line: 0) == [])
    let offered = await titles(2, line: 1)
    #expect(offered.map { $0["title"] } == ["Insert a list of related posts"])
    #expect(offered.first?["kind"] == "refactor.rewrite")
    let edit = offered.first?["edit"]["documentChanges"][0]["edits"][0]
    #expect(edit?["newText"] == "\n## 관련 글\n\n- [로봇 손](손.md)\n")
    #expect(edit?["range"]["start"] == ["line": 3, "character": 0])
  }

  @Test func aCommandAsksTheClientToInsertThem() async {
    let client = await writer()
    client.request(
      1, "workspace/executeCommand",
      ["command": "bloglsp.insertRelatedPosts", "arguments": [TestSession.uri("a.md")]])
    await client.settle()
    #expect(client.answers(to: 1).first?["result"] == .null)
    let asked = client.sent("workspace/applyEdit")
    #expect(asked.count == 1)
    let change = asked.first?["params"]["edit"]["documentChanges"][0]
    #expect(change?["textDocument"]["version"] == 1)
    #expect(change?["edits"][0]["newText"] == "\n## 관련 글\n\n- [로봇 손](손.md)\n")
  }

  @Test func aCommandThatCannotBeCarriedOutSaysWhy() async {
    let name: JSON = "bloglsp.insertRelatedPosts"
    let uri = TestSession.uri("a.md")
    for (params, reason) in [
      (["command": name] as JSON, "needs the URI of an open post"),
      (["command": name, "arguments": [uri, "table"]], "makes a 'list' or 'cards', not 'table'"),
      (["command": "bloglsp.dance"], "bloglsp has no command 'bloglsp.dance'"),
    ] {
      let client = await writer()
      client.request(1, "workspace/executeCommand", params)
      await client.settle()
      #expect(client.answers(to: 1).first?["result"] == .null)
      let messages = client.sent("window/showMessage").map { $0["params"]["message"].text ?? "" }
      #expect(messages.count == 1)
      #expect(messages.first?.contains(reason) == true, "\(messages)")
    }
  }

  @Test func aClientThatAppliesNoEditsIsToldToTakeTheCodeAction() async {
    let client = await writer(applies: false)
    client.request(
      1, "workspace/executeCommand",
      ["command": "bloglsp.insertRelatedPosts", "arguments": [TestSession.uri("a.md")]])
    await client.settle()
    #expect(client.sent("workspace/applyEdit").isEmpty)
    #expect(client.sent("window/showMessage").count == 1)
  }
}
