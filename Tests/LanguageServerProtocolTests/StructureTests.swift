// Messages about the structure of a document: read, written and refused.
import Foundation
import LanguageServerProtocol
import Testing

private let range = #"{"start":{"line":0,"character":1},"end":{"line":2,"character":3}}"#

/// Reads `text`, writes it and compares; keys in any order.
private func check<Value: Codable & Hashable>(_ type: Value.Type, _ text: String) throws {
  let value = try JSONDecoder().decode(type, from: Data(text.utf8))
  let written = try JSONEncoder().encode(value)
  func json(_ data: Data) throws -> LSP.JSONValue {
    try JSONDecoder().decode(LSP.JSONValue.self, from: data)
  }
  #expect(try json(written) == json(Data(text.utf8)), "\(type)")
}

struct StructureTests {
  private let document = #""textDocument":{"uri":"u:x"}"#

  @Test func structureIsAskedFor() throws {
    try check(LSP.DocumentSymbolRequest.self, "{\(document)}")
    try check(LSP.FoldingRangeRequest.self, "{\(document)}")
    try check(LSP.DocumentLinkRequest.self, "{\(document)}")
    try check(
      LSP.SelectionRangeRequest.self, #"{\#(document),"positions":[{"line":1,"character":2}]}"#)
    try check(
      LSP.LinkedEditingRangeRequest.self, #"{\#(document),"position":{"line":1,"character":2}}"#)
  }

  @Test func structureIsAnswered() throws {
    let leaf = #"{"name":"c","kind":7,"range":\#(range),"selectionRange":\#(range)}"#
    try check(
      LSP.DocumentSymbolResult.self,
      #"[{"name":"n","detail":"d","kind":15,"range":\#(range),"selectionRange":\#(range),"children":[\#(leaf)]}]"#
    )
    try check(
      LSP.DocumentSymbolResult.self,
      #"[{"name":"n","kind":15,"location":{"uri":"u:x","range":\#(range)},"containerName":"c"}]"#)
    try check(
      LSP.FoldingRange.self, #"{"startLine":1,"endLine":2,"kind":"region","collapsedText":"t"}"#)
    try check(LSP.DocumentLink.self, #"{"range":\#(range),"target":"u:x","tooltip":"t"}"#)
    try check(LSP.LinkedEditingRanges.self, #"{"ranges":[\#(range)],"wordPattern":"w"}"#)
    try check(
      LSP.CodeLens.self,
      #"{"range":\#(range),"command":{"title":"t","command":"c","arguments":[1]},"data":{"a":1}}"#)
    try check(
      LSP.InlayHint.self,
      #"{"position":{"line":1,"character":2},"label":"l","paddingLeft":true}"#)
  }

  @Test func selectionsGrow() throws {
    let text = #"{"range":\#(range),"parent":{"range":\#(range),"parent":{"range":\#(range)}}}"#
    try check(LSP.SelectionRange.self, text)
    let read = try JSONDecoder().decode(LSP.SelectionRange.self, from: Data(text.utf8))
    #expect(read.ranges.count == 3)
  }

  @Test(arguments: ["{}", "[]", "null", #"{"textDocument":7}"#])
  func oddParametersAreRefused(text: String) {
    func refuses<R: LSP.Request>(_ type: R.Type) {
      guard
        case .failure(let error) = LSP.Params(body: Array(#"{"params":\#(text)}"#.utf8))
          .decoded(as: type)
      else {
        Issue.record("\(R.method) took \(text)")
        return
      }
      #expect(error.code == .invalidParams)
    }
    refuses(LSP.DocumentSymbolRequest.self)
    refuses(LSP.FoldingRangeRequest.self)
    refuses(LSP.DocumentLinkRequest.self)
    refuses(LSP.SelectionRangeRequest.self)
    refuses(LSP.LinkedEditingRangeRequest.self)
    refuses(LSP.CodeLensRequest.self)
    refuses(LSP.InlayHintRequest.self)
  }
}
