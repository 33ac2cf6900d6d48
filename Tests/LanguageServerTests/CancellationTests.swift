// Every request is answered exactly once, whatever is cancelled, doubled or late.
import LanguageServer
import LanguageServerProtocol
import TestSupport
import Testing

struct CancellationTests {
  private func opened() async -> TestSession {
    let client = TestSession(["hugo.toml": "", "content/a.md": "# A\n"])
    client.start()
    client.open("content/a.md", "# A\n")
    await client.settle()
    return client
  }

  private func hover(_ id: JSON, _ client: TestSession) {
    client.request(
      id, "textDocument/hover",
      [
        "textDocument": ["uri": TestSession.uri("content/a.md")],
        "position": ["line": 0, "character": 0],
      ])
  }

  @Test func aCancelledRequestIsAnsweredAtOnceAndItsResultDropped() async {
    let client = await opened()
    hover(1, client)
    #expect(client.answers(to: 1).isEmpty)
    client.notify("$/cancelRequest", ["id": 1])
    #expect(client.answers(to: 1).map(\.["error"]["code"]) == [-32800])
    #expect(client.abandoned == [.number(1)])
    await client.settle()
    #expect(client.answers(to: 1).count == 1)
  }

  @Test func toCancelWhatIsUnknownOrAnsweredDoesNothing() async {
    let client = await opened()
    hover("h", client)
    await client.settle()
    let count = client.sent.count
    client.notify("$/cancelRequest", ["id": "h"])
    client.notify("$/cancelRequest", ["id": 99])
    client.notify("$/cancelRequest", ["id": .number(1.5)])
    client.notify("$/cancelRequest")
    #expect(client.sent.count == count)
  }

  @Test func anIdInUseIsRefusedAndTheFirstRequestIsStillAnswered() async {
    let client = await opened()
    hover(4, client)
    hover(4, client)
    #expect(client.answers(to: 4).map(\.["error"]["code"]) == [-32600])
    await client.settle()
    #expect(client.answers(to: 4).count == 2)
    #expect(client.answers(to: 4).last?.keys == ["id", "jsonrpc", "result"])
  }

  @Test func anIdMayBeUsedAgainOnceItIsAnswered() async {
    let client = await opened()
    for _ in 0..<3 {
      hover(4, client)
      await client.settle()
    }
    #expect(client.answers(to: 4).map(\.["error"]) == [nil, nil, nil])
  }

  @Test func anIntegerAndAStringAreDifferentIds() async {
    let client = await opened()
    hover(1, client)
    hover("1", client)
    client.notify("$/cancelRequest", ["id": "1"])
    await client.settle()
    #expect(client.answers(to: 1).map(\.["error"]) == [nil])
    #expect(client.answers(to: "1").map(\.["error"]["code"]) == [-32800])
  }

  @Test func aRequestThatWaitsForTheIndexCanBeCancelled() async {
    let client = TestSession(["hugo.toml": "", "content/a.md": "# A\n"])
    client.start(capabilities: TestSession.pulling)
    client.open("content/a.md", "# A\n")
    client.request(
      1, "textDocument/diagnostic", ["textDocument": ["uri": TestSession.uri("content/a.md")]])
    client.notify("$/cancelRequest", ["id": 1])
    await client.settle()
    #expect(client.answers(to: 1).map(\.["error"]["code"]) == [-32800])
  }

  @Test func requestsThatWaitAreAnsweredWhenTheClientShutsDown() async {
    let client = TestSession(["hugo.toml": "", "content/a.md": "# A\n"])
    client.start(capabilities: TestSession.pulling)
    client.open("content/a.md", "# A\n")
    client.request(
      1, "textDocument/diagnostic", ["textDocument": ["uri": TestSession.uri("content/a.md")]])
    client.request(2, "shutdown")
    await client.settle()
    #expect(client.answers(to: 1).count == 1)
    #expect(client.answers(to: 2).count == 1)
  }

  /// Requests, cancellations, edits and jobs in any order.
  @Test(arguments: 0..<16 as Range<UInt64>)
  func everyRequestHasExactlyOneAnswer(seed: UInt64) async {
    var random = RandomSource(seed: seed)
    let client = TestSession(["hugo.toml": "", "content/a.md": "# A\n[x](a.md)\n"])
    client.start(capabilities: TestSession.pulling)
    client.open("content/a.md", "# A\n[x](a.md)\n")
    var ids: [JSON] = []
    for step in 0..<60 {
      let id: JSON = Bool.random(using: &random) ? .integer(step + 1) : .string("r\(step)")
      switch Int.random(in: 0..<8, using: &random) {
      case 0, 1:
        hover(id, client)
        ids.append(id)
      case 2:
        client.request(
          id, "textDocument/diagnostic",
          ["textDocument": ["uri": TestSession.uri("content/a.md")]])
        ids.append(id)
      case 3:
        client.request(id, ["$/x", "no/such", "textDocument/hover"].randomElement(using: &random)!)
        ids.append(id)
      case 4:
        if let id = ids.randomElement(using: &random) {
          client.notify("$/cancelRequest", ["id": id])
        }
      case 5: client.replace("content/a.md", with: "# A\n\(step)\n", version: step + 2)
      default:
        if !client.jobs.isEmpty {
          await client.runJob(at: Int.random(in: 0..<client.jobs.count, using: &random))
        }
      }
    }
    let shutsDown = Bool.random(using: &random)
    if shutsDown { client.request("bye", "shutdown") }
    await client.settle()
    for id in ids + (shutsDown ? ["bye"] : []) {
      #expect(client.answers(to: id).count == 1, "seed \(seed), id \(id.line)")
    }
  }
}

/// Whatever a client sends, in whatever order, the session goes on.
struct OddClientTests {
  private static let methods =
    Router.requestList.map(\.method) + Router.notificationList.map(\.method)
    + ["$/progress", "textDocument/didSave", "window/workDoneProgress/cancel"]
  private static let params: [JSON] = [
    nil, [], [:], 5, ["textDocument": nil], ["textDocument": ["uri": ""]],
    ["textDocument": ["uri": "file:///blog/a.md"], "position": ["line": -1, "character": -1]],
    [
      "textDocument": ["uri": "file:///blog/a.md"],
      "position": ["line": 9, "character": 1_000_000],
    ],
    ["textDocument": ["uri": "untitled:x", "languageId": "x", "version": 1, "text": "[a](#b"]],
    [
      "textDocument": ["uri": "file:///blog/a.md", "languageId": "", "version": 0, "text": "\r\n["]
    ],
    [
      "textDocument": ["uri": "file:///blog/a.md", "version": -5],
      "contentChanges": [
        [
          "text": "](",
          "range": [
            "start": ["line": 5, "character": -3], "end": ["line": -1, "character": 1_000_000_000],
          ],
        ], ["text": "\u{0}[x]($"],
      ],
    ],
    ["changes": [["uri": "file:///", "type": 9], ["uri": "http://x", "type": 1]]],
    ["changes": [["uri": "file:///blog", "type": 3], ["uri": "file:///blog/%FF%00", "type": 2]]],
    ["event": ["added": [["uri": "file:///blog/../blog", "name": ""]], "removed": []]],
    ["event": ["added": [], "removed": [["uri": "file:///blog", "name": ""]]]],
    ["settings": ["links": 5, "files": ["max-size": -1, "exclude": ["["]]]],
    ["label": "", "data": ["document": "/blog/a.md", "post": "../../x"]], ["id": 1], ["value": "x"],
    ["capabilities": [:], "processId": -1, "rootUri": "nonsense"],
  ]

  @Test(arguments: 0..<60 as Range<UInt64>)
  func nothingThatAClientSaysEndsTheSession(seed: UInt64) async {
    var random = RandomSource(seed: seed)
    let client = TestSession(["a.md": "# A\n"])
    if Bool.random(using: &random) { client.start() }
    var ids: [JSON] = []
    for step in 0..<60 {
      let method = Self.methods.randomElement(using: &random) ?? ""
      if method == "exit" || method == "shutdown" && step < 50 { continue }
      let params = Self.params.randomElement(using: &random) ?? nil
      if Bool.random(using: &random) {
        ids.append(.string("q\(step)"))
        client.request(.string("q\(step)"), method, params)
      } else {
        client.notify(method, params)
      }
      if Int.random(in: 0..<4, using: &random) == 0 { await client.settle() }
    }
    await client.settle()
    #expect(client.exitCode == nil, "seed \(seed)")
    for id in ids { #expect(client.answers(to: id).count <= 1, "seed \(seed), \(id.line)") }
    client.request("bye", "shutdown")
    await client.settle()
    for id in ids + ["bye"] {
      #expect(client.answers(to: id).count == 1, "seed \(seed), \(id.line)")
    }
  }
}
