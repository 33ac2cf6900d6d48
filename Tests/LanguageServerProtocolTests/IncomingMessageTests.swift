// What a body is taken for, and that no body brings the process down.
import LanguageServerProtocol
import Testing

struct IncomingMessageTests {
  private func picture(_ body: [UInt8]) -> String {
    switch LSP.IncomingMessage(body) {
    case .request(let id, let method, _): "request \(id) \(method)"
    case .notification(let method, _): "notification \(method)"
    case .response(let id, let error):
      "response \(id) \(error.map { "\($0.code.rawValue)" } ?? "ok")"
    case .invalid(let id, let error):
      "invalid \(id.map(\.description) ?? "null") \(error.code.rawValue)"
    }
  }

  private func check(_ body: String, is expected: String) {
    #expect(picture(Array(body.utf8)) == expected)
  }

  @Test func tellsKindsApart() {
    check(#"{"jsonrpc":"2.0","id":1,"method":"shutdown"}"#, is: "request 1 shutdown")
    check(#"{"jsonrpc":"2.0","id":"a","method":"x","params":null}"#, is: #"request "a" x"#)
    check(#"{"jsonrpc":"2.0","method":"exit"}"#, is: "notification exit")
    check(#"{"jsonrpc":"2.0","id":7,"result":null}"#, is: "response 7 ok")
    check(
      #"{"jsonrpc":"2.0","id":"r","error":{"code":-32601,"message":"no"}}"#,
      is: #"response "r" -32601"#)
  }

  @Test func refusesWhatIsNoMessage() {
    check("[]", is: "invalid null -32600")
    check(#"[{"jsonrpc":"2.0","id":1,"method":"x"}]"#, is: "invalid null -32600")
    check("42", is: "invalid null -32600")
    check("{}", is: "invalid null -32600")
    check(#"{"id":1}"#, is: "invalid 1 -32600")
    check(#"{"id":null,"method":"x"}"#, is: "invalid null -32600")
    check(#"{"id":1.5,"method":"x"}"#, is: "invalid null -32600")
  }

  @Test func refusesWhatIsNotJSON() {
    for body in ["", "{", "{\"id\":1,,}", "nonsense", "{\"id\":1,\"method\":\"x\""] {
      check(body, is: "invalid null -32700")
    }
    #expect(picture([0xFF, 0xFE, 0xFD]) == "invalid null -32700")
  }

  @Test(arguments: ["[", "{\"a\":", "{\"params\":[["]) func survivesDepth(_ opening: String) {
    let body = String(repeating: opening, count: 100_000)
    #expect(picture(Array(body.utf8)).hasPrefix("invalid null"))
  }

  @Test func survivesOddTexts() {
    for method in [#"\ud800"#, #"\u0000"#, "\u{0}", #"\udc00\ud800"#] {
      let seen = picture(Array(#"{"id":1,"method":"\#(method)"}"#.utf8))
      #expect(seen.hasPrefix("request 1") || seen == "invalid null -32700", "\(method)")
    }
    #expect(picture(Array(#"{"id":1,"id":2,"method":"x"}"#.utf8)).hasPrefix("request"))
  }

  @Test func numbersOutOfRangeAreInvalidParameters() {
    for number in ["99999999999999999999999", "1e400", "1.5", "\"1\"", "null", "[]"] {
      let body =
        #"{"params":{"textDocument":{"uri":"file:///a"},"position":{"line":\#(number),"character":0}}}"#
      let params = LSP.Params(body: Array(body.utf8))
      switch params.decoded(as: LSP.HoverRequest.self) {
      case .success: Issue.record("\(number) was taken for a line")
      case .failure(let error): #expect(error.code == .invalidParams)
      }
    }
  }

  @Test func parametersMayBeAbsentWhereNoneAreNeeded() throws {
    for body in [#"{"id":1}"#, #"{"params":null}"#, #"{"params":{}}"#, #"{"params":{"x":[1]}}"#] {
      let params = LSP.Params(body: Array(body.utf8))
      #expect((try? params.decoded(as: LSP.ShutdownRequest.self).get()) != nil, "\(body)")
    }
    let missing = LSP.Params(body: Array(#"{"params":null}"#.utf8))
    #expect(throws: LSP.ResponseError.self) { try missing.decoded(as: LSP.HoverRequest.self).get() }
  }
}

struct OutgoingMessageTests {
  private func text(_ body: [UInt8]) -> String { String(decoding: body, as: UTF8.self) }

  @Test func writesNullWhereThereIsNoResult() {
    #expect(
      text(LSP.success(.number(3), nil, of: LSP.HoverRequest.self))
        == #"{"id":3,"jsonrpc":"2.0","result":null}"#)
    #expect(
      text(LSP.success(.string("s"), LSP.Null(), of: LSP.ShutdownRequest.self))
        == #"{"id":"s","jsonrpc":"2.0","result":null}"#)
  }

  @Test func answersUnderNullWhereTheIDWasNotRead() {
    #expect(
      text(LSP.failure(nil, .init(.parseError, "m")))
        == #"{"error":{"code":-32700,"message":"m"},"id":null,"jsonrpc":"2.0"}"#)
  }
}
