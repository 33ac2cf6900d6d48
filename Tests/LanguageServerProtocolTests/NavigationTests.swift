// Messages about definitions, references, names and colours: read, written and refused.
import Foundation
import LanguageServerProtocol
import Testing

private let at = #""textDocument":{"uri":"u:x"},"position":{"line":1,"character":2}"#
private let range = #"{"start":{"line":0,"character":1},"end":{"line":2,"character":3}}"#

/// Reads `text`, writes it and compares; keys in any order.
private func check<Value: Codable & Hashable>(_ type: Value.Type, _ text: String) throws {
  let value = try JSONDecoder().decode(type, from: Data(text.utf8))
  let written = try JSONEncoder().encode(value)
  func json(_ data: Data) throws -> LSP.JSONValue {
    try JSONDecoder().decode(LSP.JSONValue.self, from: data)
  }
  #expect(try json(written) == json(Data(text.utf8)), "\(type)")
  #expect(try JSONDecoder().decode(type, from: written) == value, "\(type)")
}

/// Parameters that cannot be read are an error with a message.
private func refuses<R: LSP.Request>(_ type: R.Type, _ params: [String]) {
  for text in params + ["null", "[]", "{}", "1", #""x""#] {
    switch LSP.Params(body: Array(#"{"params":\#(text)}"#.utf8)).decoded(as: type) {
    case .success: Issue.record("\(R.method) took \(text)")
    case .failure(let error):
      #expect(error.code == .invalidParams && !error.message.isEmpty, "\(R.method) \(text)")
    }
  }
}

struct NavigationTests {
  @Test func placesAreAskedFor() throws {
    try check(LSP.DefinitionRequest.self, "{\(at)}")
    try check(LSP.DocumentHighlightRequest.self, "{\(at)}")
    try check(LSP.PrepareRenameRequest.self, "{\(at)}")
    try check(LSP.RenameRequest.self, #"{\#(at),"newName":"한"}"#)
    try check(LSP.ReferencesRequest.self, #"{\#(at),"context":{"includeDeclaration":true}}"#)
    try check(
      LSP.ReferencesRequest.self,
      #"{\#(at),"context":{"includeDeclaration":false},"partialResultToken":"t"}"#)
    try check(LSP.WorkspaceSymbolRequest.self, #"{"query":"","partialResultToken":7}"#)
  }

  @Test func placesAreAnswered() throws {
    try check(LSP.DefinitionResult.self, #"[{"uri":"u:x","range":\#(range)}]"#)
    try check(
      LSP.DefinitionResult.self,
      #"[{"originSelectionRange":\#(range),"targetUri":"u:x","targetRange":\#(range),"#
        + #""targetSelectionRange":\#(range)}]"#)
    try check(LSP.DocumentHighlight.self, #"{"range":\#(range),"kind":2}"#)
    try check(LSP.PrepareRenameResult.self, #"{"range":\#(range),"placeholder":"x"}"#)
    try check(
      LSP.WorkspaceSymbol.self,
      #"{"name":"n","kind":15,"location":{"uri":"u:x","range":\#(range)},"containerName":"c"}"#)
    try check(
      LSP.WorkspaceEdit.self,
      #"{"documentChanges":[{"textDocument":{"uri":"u:x","version":null},"edits":["#
        + #"{"range":\#(range),"newText":"a"},{"range":\#(range),"newText":"b","annotationId":"1"}]}],"#
        + #""changeAnnotations":{"1":{"label":"l","needsConfirmation":true,"description":"d"}}}"#)
  }

  @Test func tokensAreAskedForAndAnswered() throws {
    try check(LSP.SemanticTokensRequest.self, #"{"textDocument":{"uri":"u:x"}}"#)
    try check(
      LSP.SemanticTokensDeltaRequest.self, #"{"textDocument":{"uri":"u:x"},"previousResultId":"1"}"#
    )
    try check(
      LSP.SemanticTokensRangeRequest.self, #"{"textDocument":{"uri":"u:x"},"range":\#(range)}"#)
    try check(LSP.SemanticTokensRefreshRequest.self, "{}")
    try check(LSP.SemanticTokensDeltaResult.self, #"{"resultId":"1","data":[0,1,2,3,4294967295]}"#)
    try check(
      LSP.SemanticTokensDeltaResult.self,
      #"{"resultId":"2","edits":[{"start":0,"deleteCount":5},{"start":9,"deleteCount":0,"data":[1]}]}"#
    )
  }

  @Test func whatBothSidesCanIsRead() throws {
    try check(
      LSP.ServerCapabilities.self,
      #"{"definitionProvider":true,"referencesProvider":true,"documentHighlightProvider":true,"#
        + #""workspaceSymbolProvider":true,"renameProvider":{"prepareProvider":true},"#
        + #""semanticTokensProvider":{"legend":{"tokenTypes":["t"],"tokenModifiers":["m"]},"#
        + #""range":true,"full":{"delta":true}}}"#)
    try check(LSP.ServerCapabilities.self, #"{"renameProvider":true}"#)
    try check(
      LSP.ClientCapabilities.self,
      #"{"textDocument":{"definition":{"linkSupport":true},"rename":{"prepareSupport":true},"#
        + #""semanticTokens":{"requests":{"range":{},"full":{"delta":true}},"tokenTypes":["t"],"#
        + #""tokenModifiers":[],"formats":["relative"],"multilineTokenSupport":true}},"#
        + #""workspace":{"symbol":{"symbolKind":{"valueSet":[1,99]}},"#
        + #""workspaceEdit":{"changeAnnotationSupport":{"groupsOnLabel":true}},"#
        + #""semanticTokens":{"refreshSupport":true}}}"#)
  }

  @Test func partsAreJoined() {
    let location = LSP.Location(
      uri: LSP.DocumentURI("u:x"),
      range: .init(start: .init(line: 0, character: 0), end: .init(line: 0, character: 1)))
    #expect(LSP.ReferencesRequest.joined([[location], [], [location]]) == [location, location])
    #expect(LSP.WorkspaceSymbolRequest.joined([]).isEmpty)
  }
}

struct OddNavigationTests {
  private let document = #""textDocument":{"uri":"u:x"}"#

  @Test func oddParametersAreRefused() {
    let odd = [
      "{\(document)}", #"{"position":{"line":1,"character":2}}"#,
      #"{\#(document),"position":{"line":"1","character":2}}"#,
      #"{\#(document),"position":{"line":1}}"#, #"{"textDocument":7,"position":null}"#,
      #"{\#(document),"position":{"line":99999999999999999999,"character":0}}"#,
    ]
    refuses(LSP.DefinitionRequest.self, odd)
    refuses(LSP.DocumentHighlightRequest.self, odd)
    refuses(LSP.PrepareRenameRequest.self, odd)
    refuses(LSP.RenameRequest.self, odd + ["{\(at)}", #"{\#(at),"newName":null}"#])
    refuses(
      LSP.ReferencesRequest.self,
      odd + [
        "{\(at)}", #"{\#(at),"context":{}}"#, #"{\#(at),"context":{"includeDeclaration":1}}"#,
        #"{\#(at),"context":{"includeDeclaration":true},"partialResultToken":[]}"#,
      ])
    refuses(LSP.WorkspaceSymbolRequest.self, [#"{"query":null}"#, #"{"query":1}"#])
    refuses(LSP.SemanticTokensRequest.self, [#"{"textDocument":{}}"#])
    refuses(
      LSP.SemanticTokensDeltaRequest.self,
      ["{\(document)}", #"{\#(document),"previousResultId":1}"#])
    refuses(
      LSP.SemanticTokensRangeRequest.self,
      ["{\(document)}", #"{\#(document),"range":{"start":0,"end":1}}"#])
  }

  @Test(arguments: [
    #"{"data":[-1]}"#, #"{"data":[4294967296]}"#, #"{"data":[1.5]}"#, #"{"data":["1"]}"#, "{}",
    "[]", "null", #"{"edits":{}}"#, #"{"edits":[{"start":0}]}"#,
  ])
  func oddTokensAreRefused(text: String) {
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(LSP.SemanticTokensDeltaResult.self, from: Data(text.utf8))
    }
  }

  @Test(arguments: [#""x""#, "1", "[]", #"{"delta":1}"#])
  func neitherBooleanNorOptions(text: String) {
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(
        LSP.BooleanOr<LSP.SemanticTokensOptions.Full>.self, from: Data(text.utf8))
    }
  }
}
