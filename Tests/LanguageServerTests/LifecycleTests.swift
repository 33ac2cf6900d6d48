// Who may say what when (LSP 3.17, "Lifecycle Messages" and "Base Protocol"), to the letter.
import LanguageServer
import LanguageServerProtocol
import Testing

/// The error code of the one answer to `id`; nil where it was a result, or there was not exactly one.
private func refusal(of id: JSON, in client: TestSession) -> Int? {
  let answers = client.answers(to: id)
  return answers.count == 1 ? answers[0]["error"]["code"].integer : nil
}

struct LifecycleTests {
  @Test func requestsBeforeInitializeAreRefused() {
    let client = TestSession()
    client.request(1, "textDocument/hover", [:])
    client.request("a", "shutdown")
    client.request(2, "no/such/method")
    #expect(refusal(of: 1, in: client) == -32002)
    #expect(refusal(of: "a", in: client) == -32002)
    #expect(refusal(of: 2, in: client) == -32002)
    #expect(client.sent.count == 3)
  }

  @Test func notificationsBeforeInitializeAreDropped() async {
    let client = TestSession(["a.md": "[x](gone.md)\n"])
    client.open("a.md", "[x](gone.md)\n")
    client.notify("initialized", [:])
    await client.settle()
    #expect(client.sent.isEmpty)
    client.start()
    await client.settle()
    #expect(client.published("a.md") == nil)
  }

  @Test func aSecondInitializeIsRefusedAndChangesNothing() {
    let client = TestSession()
    client.start()
    client.request(7, "initialize", ["capabilities": [:], "processId": nil, "rootUri": nil])
    #expect(refusal(of: 7, in: client) == -32600)
    #expect(client.answers(to: 0)[0]["result"]["capabilities"]["positionEncoding"] == "utf-16")
  }

  @Test func anInitializeThatCannotBeReadLeavesTheSessionAsItWas() {
    let client = TestSession()
    client.request(1, "initialize", ["capabilities": 5])
    #expect(refusal(of: 1, in: client) == -32602)
    client.request(2, "textDocument/hover", [:])
    #expect(refusal(of: 2, in: client) == -32002)
    client.start()
    #expect(client.answers(to: 0)[0]["result"]["serverInfo"]["name"] == "bloglsp")
  }

  @Test(arguments: [
    #"{"jsonrpc":"2.0","id":9,"method":"shutdown","params":null}"#,
    #"{"jsonrpc":"2.0","id":9,"method":"shutdown"}"#,
    #"{"jsonrpc":"2.0","id":9,"method":"shutdown","params":{}}"#,
    #"{"jsonrpc":"2.0","id":9,"method":"shutdown","params":[]}"#,
  ])
  func shutdownIsAnsweredWithNullWhateverItsParameters(_ text: String) {
    let client = TestSession()
    client.start()
    client.receive(text)
    let answer = client.answers(to: 9)
    #expect(answer.count == 1)
    #expect(answer.first?.keys == ["id", "jsonrpc", "result"])
    #expect(answer.first?["result"] == .null)
  }

  @Test func afterShutdownEveryRequestIsRefused() {
    let client = TestSession()
    client.start()
    client.request(1, "shutdown")
    client.request(2, "textDocument/hover", [:])
    client.request(3, "shutdown")
    client.request(4, "initialize", [:])
    client.request(5, "$/whatever")
    for id: JSON in [2, 3, 4, 5] { #expect(refusal(of: id, in: client) == -32600) }
  }

  @Test func idsAreGivenBackAsTheyCame() {
    let client = TestSession()
    client.start()
    for id: JSON in [1, -7, 9_007_199_254_740_993, "1", "", "이름"] {
      client.request(id, "textDocument/unknown")
      #expect(refusal(of: id, in: client) == -32601, "\(id.line)")
    }
  }

  @Test func anIdThatIsNoIntegerOrStringIsRefusedUnderNull() {
    let client = TestSession()
    client.start()
    for id in ["1.5", "{}", "[1]", "true", "99999999999999999999"] {
      client.receive(#"{"jsonrpc":"2.0","id":\#(id),"method":"shutdown"}"#)
      let answer = client.takeSent().last
      #expect(answer?["error"]["code"] == -32600, "\(id)")
      #expect(answer?.keys.contains("id") == true)
      #expect(answer?["id"] == .null)
    }
  }

  @Test func unknownRequestsAreRefusedAndUnknownNotificationsIgnored() {
    let client = TestSession()
    client.start()
    client.request(1, "$/unknown", [:])
    client.request(2, "workspace/unknown", [:])
    let count = client.sent.count
    client.notify("$/unknown", [:])
    client.notify("workspace/unknown", [:])
    client.notify("textDocument/didSave", [:])
    #expect(refusal(of: 1, in: client) == -32601)
    #expect(refusal(of: 2, in: client) == -32601)
    #expect(client.sent.count == count)
  }

  @Test func parametersThatCannotBeReadAreRefused() {
    let client = TestSession()
    client.start()
    client.request(1, "textDocument/hover", ["textDocument": ["uri": "file:///blog/a.md"]])
    client.request(2, "textDocument/hover")
    client.request(3, "textDocument/hover", [1, 2])
    for id: JSON in [1, 2, 3] { #expect(refusal(of: id, in: client) == -32602, "\(id.line)") }
    #expect(client.answers(to: 1)[0]["error"]["message"].text?.contains("position") == true)
  }

  @Test func anAnswerToNothingThatWasAskedIsIgnored() {
    let client = TestSession()
    client.start()
    let count = client.sent.count
    client.receive(["jsonrpc": "2.0", "id": "nobody", "result": 5])
    client.receive(["jsonrpc": "2.0", "id": 3, "error": ["code": 1, "message": "no"]])
    #expect(client.sent.count == count)
  }

  @Test func aSecondInitializedChangesNothing() async {
    let client = TestSession(["hugo.toml": "", "content/a.md": "# A\n"])
    client.start()
    await client.settle()
    let count = client.sent.count
    client.notify("initialized", [:])
    #expect(client.jobs.isEmpty)
    #expect(client.sent.count == count)
  }
}

struct TraceTests {
  @Test func nothingIsTracedUnlessItIsAskedFor() {
    let client = TestSession()
    client.start()
    client.request(1, "shutdown")
    #expect(client.sent("$/logTrace").isEmpty)
  }

  @Test func aTraceNamesWhatCameInUntilItIsSwitchedOff() async {
    let client = TestSession(["hugo.toml": ""])
    client.start()
    client.notify("$/setTrace", ["value": "messages"])
    client.request("h", "textDocument/hover", [:])
    client.notify("$/setTrace", ["value": "verbose"])
    client.request(2, "textDocument/hover", ["mark": "여기"])
    client.notify("$/setTrace", ["value": "off"])
    client.request(3, "textDocument/hover", [:])
    let traces = client.sent("$/logTrace").map(\.["params"])
    #expect(
      traces.map(\.["message"]) == [
        "took request \"h\" 'textDocument/hover'", "took notification '$/setTrace'",
        "took request 2 'textDocument/hover'", "took notification '$/setTrace'",
      ])
    #expect(traces[0]["verbose"] == .null)
    #expect(traces[2]["verbose"].text?.contains("여기") == true)
  }
}

struct EndTests {
  @Test func exitAfterShutdownEndsWith0() {
    let client = TestSession()
    client.start()
    client.request(1, "shutdown")
    #expect(client.exitCode == nil)
    client.notify("exit")
    #expect(client.exitCode == 0)
  }

  @Test(arguments: [false, true])
  func exitWithoutShutdownEndsWith1(_ isStarted: Bool) {
    let client = TestSession()
    if isStarted { client.start() }
    client.receive(#"{"jsonrpc":"2.0","method":"exit","params":null}"#)
    #expect(client.exitCode == 1)
  }

  @Test func theEndOfTheInputEndsTheSession() {
    let early = TestSession()
    early.start()
    early.handle(.inputEnded)
    #expect(early.exitCode == 1)
    let late = TestSession()
    late.start()
    late.request(1, "shutdown")
    late.handle(.inputEnded)
    #expect(late.exitCode == 0)
  }

  @Test func aBrokenStreamEndsTheSessionWithALineThatSaysWhy() {
    let client = TestSession()
    client.start()
    client.handle(.inputBroken("expected a header"))
    #expect(client.exitCode == 1)
    #expect(client.notes.count == 1)
    #expect(client.notes.first?.contains("expected a header") == true)
  }

  @Test func theDeathOfTheClientsProcessEndsTheSession() {
    let client = TestSession()
    client.request(0, "initialize", ["processId": 4321, "capabilities": [:], "rootUri": nil])
    #expect(client.timers == [.parentCheck(4321)])
    client.handle(.parentDied)
    #expect(client.exitCode == 1)
  }

  @Test func nothingIsSaidAfterTheEnd() async {
    let client = TestSession(["a.md": "# A\n"])
    client.start()
    client.notify("exit")
    let count = client.sent.count
    client.request(1, "shutdown")
    await client.settle()
    #expect(client.sent.count == count)
  }
}

struct BrokenMessageTests {
  @Test(arguments: ["{", "", "nonsense", "[1,2", "\u{0}"])
  func whatIsNotJSONIsAnsweredUnderNullAndTheStreamGoesOn(_ text: String) {
    let client = TestSession()
    client.start()
    _ = client.takeSent()
    client.receive(text)
    let answers = client.takeSent()
    #expect(answers.count == 1)
    #expect(answers.first?["error"]["code"] == -32700)
    #expect(answers.first?.keys == ["error", "id", "jsonrpc"])
    #expect(answers.first?["id"] == .null)
    client.request(5, "shutdown")
    #expect(client.answers(to: 5).count == 1)
  }

  @Test(arguments: [
    #"[{"jsonrpc":"2.0","id":1,"method":"shutdown"}]"#, "[]", "5", "null", "\"text\"", "{}",
    #"{"jsonrpc":"2.0","id":null,"method":"shutdown"}"#, #"{"jsonrpc":"2.0","method":5}"#,
  ])
  func jsonThatIsNoMessageIsAnsweredUnderNull(_ text: String) {
    let client = TestSession()
    client.start()
    _ = client.takeSent()
    client.receive(text)
    let answers = client.takeSent()
    #expect(answers.map(\.["error"]["code"]) == [-32600])
    #expect(answers.first?["id"] == .null)
  }
}
