// Tokens that write themselves are what an encoder makes of them, byte for byte.
import Foundation
import LanguageServerProtocol
import TestSupport
import Testing

/// The envelope that every answer has.
private struct Envelope<Result: Encodable>: Encodable {
  let jsonrpc = "2.0"
  let id: LSP.RequestID
  let result: Result
}

private func check<R: LSP.Request>(
  _ id: LSP.RequestID, _ result: R.Result, of _: R.Type, _ note: String = "",
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  let expected = try encoder.encode(Envelope(id: id, result: result))
  let written = LSP.success(id, result, of: R.self)
  #expect(
    String(decoding: written, as: UTF8.self) == String(decoding: expected, as: UTF8.self),
    "\(note)", sourceLocation: sourceLocation)
}

struct NumberListTests {
  @Test func nothingIsNull() throws {
    try check(.number(1), nil, of: LSP.SemanticTokensRequest.self)
    try check(.string("a\"/\\é"), nil, of: LSP.SemanticTokensDeltaRequest.self)
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func listsAreAsAnEncoderWritesThem(seed: UInt64) throws {
    var random = RandomSource(seed: seed)
    func numbers() -> [UInt32] {
      (0..<Int.random(in: 0...9, using: &random)).map { _ in
        let limit: UInt32 = [9, 10, 99, 100, 4_294_967_295].randomElement(using: &random) ?? 0
        return UInt32.random(in: 0...limit, using: &random)
      }
    }
    let id = ["", "7", "\"", "/\\\u{1}한🤖", nil].randomElement(using: &random) ?? nil
    let tokens = LSP.SemanticTokens(resultId: id, data: numbers())
    try check(.number(-3), tokens, of: LSP.SemanticTokensRequest.self, "seed \(seed)")
    try check(.string("x"), .full(tokens), of: LSP.SemanticTokensDeltaRequest.self, "seed \(seed)")
    let edits = (0..<Int.random(in: 0...3, using: &random)).map { number in
      LSP.SemanticTokensEdit(
        start: number, deleteCount: number * 5, data: number == 1 ? nil : numbers())
    }
    try check(
      .number(9), .delta(LSP.SemanticTokensDelta(resultId: id, edits: edits)),
      of: LSP.SemanticTokensDeltaRequest.self, "seed \(seed)")
  }
}
