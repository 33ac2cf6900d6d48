// Bodies that no client would send. Nothing may trap, and each is told for what it is.
import Foundation
import LanguageServerProtocol
import TestSupport
import Testing

private func read(_ text: String) -> LSP.IncomingMessage { LSP.IncomingMessage(Array(text.utf8)) }

/// The code of the error that a body is answered with; nil where it is a message.
private func refusal(_ text: String) -> LSP.ErrorCode? {
  if case .invalid(_, let error) = read(text) { error.code } else { nil }
}

/// The failure of reading a hover request's parameters.
private func failure(of params: String) -> LSP.ResponseError? {
  let body = #"{"jsonrpc":"2.0","id":1,"method":"textDocument/hover","params":\#(params)}"#
  guard case .request(_, _, let params) = read(body) else { return nil }
  if case .failure(let error) = params.decoded(as: LSP.HoverRequest.self) { return error }
  return nil
}

struct HostileInputTests {
  @Test(arguments: ["[", "{\"a\":", "[{\"a\":[", "{\"method\":\"x\",\"params\":["])
  func nestingWithoutEndIsRefused(_ part: String) {
    let text = String(repeating: part, count: 100_000)
    #expect(refusal(text) == .parseError)
  }

  @Test(arguments: [100, 10_000, 100_000])
  func deepNestingThatEndsDoesNotTrap(_ depth: Int) {
    let deep = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    #expect(refusal(deep) != nil)
    let body =
      #"{"jsonrpc":"2.0","id":1,"method":"initialize","params":"#
      + #"{"capabilities":{},"initializationOptions":\#(deep)}}"#
    switch read(body) {
    case .invalid(_, let error): #expect(error.code == .parseError)
    case .request(_, _, let params):
      // Read or refused: either is an answer.
      switch params.decoded(as: LSP.InitializeRequest.self) {
      case .success(let request): #expect(request.initializationOptions != nil)
      case .failure(let error): #expect(error.code == .invalidParams)
      }
    case .notification, .response: Issue.record("taken for something else")
    }
  }

  @Test(arguments: [
    "99999999999999999999", "-99999999999999999999", "1e400", "1.5", "\"1\"", "null", "true", "[]",
    "9223372036854775808",
  ])
  func aNumberThatIsNoneOrOutOfRangeIsRefusedAsAParameter(_ number: String) {
    let params =
      #"{"textDocument":{"uri":"file:///a.md"},"position":{"line":\#(number),"character":0}}"#
    let code =
      failure(of: params)?.code
      ?? refusal(
        #"{"id":1,"method":"textDocument/hover","params":\#(params)}"#)
    #expect(code == .invalidParams || (number == "1e400" && code == .parseError))
  }

  @Test(arguments: ["0", "9223372036854775807", "-1", "-9223372036854775808", "1.0", "1e2"])
  func aWholeNumberIsTakenHoweverItIsWritten(_ number: String) {
    let params =
      #"{"textDocument":{"uri":"file:///a.md"},"position":{"line":\#(number),"character":0}}"#
    #expect(failure(of: params) == nil)
  }

  @Test(arguments: [#"\ud800"#, #"\udc00"#, #"\ud800\ud800"#, #"\ud83e"#, #"\uD83E\u0041"#])
  func halfASurrogatePairIsNoTrap(_ escape: String) {
    let body =
      #"{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":"#
      + #"{"uri":"file:///a.md","languageId":"markdown","version":1,"text":"\#(escape)"}}}"#
    switch read(body) {
    case .invalid(_, let error): #expect(error.code == .parseError)
    case .notification(_, let params):
      switch params.decoded(as: LSP.DidOpenNotification.self) {
      case .success(let open):
        #expect(String(validating: open.textDocument.text.utf8, as: UTF8.self) != nil)
      case .failure(let error): #expect(error.code == .invalidParams)
      }
    case .request, .response: Issue.record("taken for something else")
    }
  }

  @Test(
    arguments: [
      [0xFF, 0xFE], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xE2, 0x82], [0],
      [0xEF, 0xBB, 0xBF], [0x22, 0xFF, 0x22],
    ] as [[UInt8]])
  func bytesThatAreNoUTF8AreNoJSON(_ body: [UInt8]) {
    guard case .invalid(nil, let error) = LSP.IncomingMessage(body) else {
      Issue.record("taken for a message")
      return
    }
    #expect(error.code == .parseError || error.code == .invalidRequest)
  }

  @Test func theLastOfTwoMembersWithOneNameOrTheFirstButNoTrap() {
    guard case .request = read(#"{"id":1,"id":2,"method":"shutdown","method":"x"}"#) else {
      Issue.record("not taken")
      return
    }
  }

  @Test func aMessageOfFourMillionBytesIsRead() {
    let text = String(repeating: "한글🤖 ", count: 400_000)
    let body =
      #"{"method":"textDocument/didOpen","params":{"textDocument":"#
      + #"{"uri":"file:///a.md","languageId":"markdown","version":1,"text":"\#(text)"}}}"#
    guard case .notification(_, let params) = read(body),
      case .success(let open) = params.decoded(as: LSP.DidOpenNotification.self)
    else {
      Issue.record("not read")
      return
    }
    #expect(open.textDocument.text.utf8.count == text.utf8.count)
  }

  /// Valid messages with bytes changed, taken away or doubled.
  @Test(arguments: 0..<300 as Range<UInt64>)
  func damagedMessagesAreReadOrRefused(seed: UInt64) {
    var random = RandomSource(seed: seed)
    var body = Array(
      #"{"jsonrpc":"2.0","id":1,"method":"textDocument/completion","params":{"textDocument":"#.utf8)
    body += Array(
      #"{"uri":"file:///%ED%95%9C.md"},"position":{"line":3,"character":12},"context":null}}"#.utf8)
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      let index = Int.random(in: 0..<body.count, using: &random)
      switch Int.random(in: 0..<3, using: &random) {
      case 0: body[index] = UInt8.random(in: 0...255, using: &random)
      case 1: body.remove(at: index)
      default: body.insert(body[index], at: index)
      }
    }
    switch LSP.IncomingMessage(body) {
    case .request(_, _, let params), .notification(_, let params):
      if case .failure(let error) = params.decoded(as: LSP.CompletionRequest.self) {
        #expect(error.code == .invalidParams, "seed \(seed)")
        #expect(!error.message.isEmpty, "seed \(seed)")
      }
    case .invalid(_, let error):
      #expect(error.code == .parseError || error.code == .invalidRequest, "seed \(seed)")
    case .response: Issue.record("seed \(seed): taken for an answer")
    }
  }
}
