// What no session sends yet, judged by the meta model of LSP 3.17. Skipped where the model is not at hand.
import Foundation
import LanguageServer
import LanguageServerProtocol
import Testing

private func json(_ value: some Encodable) throws -> JSON {
  try JSONDecoder().decode(JSON.self, from: JSONEncoder().encode(value))
}

/// The answer as it is sent.
private func check<R: LSP.Request>(
  _ result: R.Result, of type: R.Type, in model: MetaModel
) throws {
  let message = try JSONDecoder().decode(
    JSON.self, from: Data(LSP.success(.number(1), result, of: type)))
  #expect(model.faults(in: message, answering: R.method) == [], "\(R.method)")
}

private func check<R: LSP.Request>(_ request: R, in model: MetaModel) throws {
  #expect(model.faults(inParams: try json(request), of: R.method) == [], "\(R.method)")
}

private let uri = LSP.DocumentURI("file:///a.md")
private let place = LSP.Position(line: 1, character: 2)
private let range = LSP.Range(start: place, end: place)
private let location = LSP.Location(uri: uri, range: range)

@Suite(.enabled(if: MetaModel.shared != nil))
struct WireModelTests {
  private func model() throws -> MetaModel { try #require(MetaModel.shared) }

  @Test func requestsAreThoseOfTheModel() throws {
    let model = try model()
    let document = LSP.TextDocumentIdentifier(uri: uri)
    try check(LSP.DefinitionRequest(textDocument: document, position: place), in: model)
    try check(
      LSP.ReferencesRequest(
        textDocument: document, position: place, context: .init(includeDeclaration: true),
        partialResultToken: .string("t")), in: model)
    try check(LSP.DocumentHighlightRequest(textDocument: document, position: place), in: model)
    try check(LSP.PrepareRenameRequest(textDocument: document, position: place), in: model)
    try check(
      LSP.RenameRequest(textDocument: document, position: place, newName: "n"), in: model)
    try check(LSP.WorkspaceSymbolRequest(query: "q", partialResultToken: .number(1)), in: model)
    try check(LSP.DocumentSymbolRequest(textDocument: document), in: model)
    try check(LSP.FoldingRangeRequest(textDocument: document), in: model)
    try check(LSP.SelectionRangeRequest(textDocument: document, positions: [place]), in: model)
    try check(LSP.LinkedEditingRangeRequest(textDocument: document, position: place), in: model)
    try check(LSP.DocumentLinkRequest(textDocument: document), in: model)
    try check(LSP.CodeLensRequest(textDocument: document), in: model)
    try check(
      LSP.CodeLensResolveRequest(lens: .init(range: range, data: .string("d"))), in: model)
    try check(LSP.InlayHintRequest(textDocument: document, range: range), in: model)
    try check(LSP.SemanticTokensRequest(textDocument: document), in: model)
    try check(
      LSP.SemanticTokensDeltaRequest(textDocument: document, previousResultId: "1"), in: model)
    try check(LSP.SemanticTokensRangeRequest(textDocument: document, range: range), in: model)
  }

  @Test func placesAndNamesAreThoseOfTheModel() throws {
    let model = try model()
    let link = LSP.LocationLink(
      originSelectionRange: range, targetUri: uri, targetRange: range, targetSelectionRange: range)
    for result in [nil, LSP.DefinitionResult.locations([location]), .links([link])] {
      try check(result, of: LSP.DefinitionRequest.self, in: model)
    }
    try check([location], of: LSP.ReferencesRequest.self, in: model)
    for kind in [LSP.DocumentHighlightKind.text, .read, .write] {
      try check(
        [.init(range: range, kind: kind)], of: LSP.DocumentHighlightRequest.self, in: model)
    }
    try check(nil, of: LSP.DocumentHighlightRequest.self, in: model)
    try check(
      .init(range: range, placeholder: "p"), of: LSP.PrepareRenameRequest.self, in: model)
    for kind in [LSP.SymbolKind.file, .namespace, .property, .constant, .string, .key] {
      try check(
        [.init(name: "n", kind: kind, location: location, containerName: "c")],
        of: LSP.WorkspaceSymbolRequest.self, in: model)
    }
  }

  @Test func structureIsThatOfTheModel() throws {
    let model = try model()
    let child = LSP.DocumentSymbol(
      name: "c", detail: nil, kind: .property, range: range, selectionRange: range, children: nil)
    let symbol = LSP.DocumentSymbol(
      name: "n", detail: "d", kind: .string, range: range, selectionRange: range,
      children: [child])
    let flat = LSP.WorkspaceSymbol(
      name: "n", kind: .string, location: location, containerName: nil)
    for result in [nil, LSP.DocumentSymbolResult.tree([symbol]), .flat([flat])] {
      try check(result, of: LSP.DocumentSymbolRequest.self, in: model)
    }
    let folds = [nil, LSP.FoldingRangeKind.comment, .imports, .region].map {
      LSP.FoldingRange(startLine: 1, endLine: 2, kind: $0, collapsedText: "t")
    }
    try check(folds, of: LSP.FoldingRangeRequest.self, in: model)
    try check(
      [.init(range, growingTo: [range, range])], of: LSP.SelectionRangeRequest.self, in: model)
    try check(
      .init(ranges: [range, range], wordPattern: "w"), of: LSP.LinkedEditingRangeRequest.self,
      in: model)
    try check(nil, of: LSP.LinkedEditingRangeRequest.self, in: model)
    try check(
      [.init(range: range, target: uri, tooltip: "t")], of: LSP.DocumentLinkRequest.self, in: model)
    let command = LSP.Command(title: "t", command: "", arguments: [.string("a")])
    try check([.init(range: range)], of: LSP.CodeLensRequest.self, in: model)
    try check(
      .init(range: range, command: command), of: LSP.CodeLensResolveRequest.self, in: model)
    try check(
      [.init(position: place, label: "l", paddingLeft: true)], of: LSP.InlayHintRequest.self,
      in: model)
  }

  @Test func annotatedEditsAreThoseOfTheModel() throws {
    let edits = [
      LSP.DocumentEdit(.init(range: range, newText: "a"), annotationId: nil),
      LSP.DocumentEdit(.init(range: range, newText: "b"), annotationId: "1"),
    ]
    let edit = LSP.WorkspaceEdit(
      documentChanges: [
        .edit(.init(textDocument: .init(uri: uri, version: nil), edits: edits))
      ],
      changeAnnotations: [
        "1": .init(label: "l", needsConfirmation: true, description: nil)
      ])
    try check(edit, of: LSP.RenameRequest.self, in: model())
  }

  @Test func tokensAreThoseOfTheModel() throws {
    let model = try model()
    let tokens = LSP.SemanticTokens(resultId: "1", data: [0, 1, 2, 3, 4])
    try check(tokens, of: LSP.SemanticTokensRequest.self, in: model)
    try check(tokens, of: LSP.SemanticTokensRangeRequest.self, in: model)
    let delta = LSP.SemanticTokensDelta(
      resultId: "2", edits: WireTokens.delta(from: tokens.data, to: [0, 1]))
    for result in [nil, LSP.SemanticTokensDeltaResult.full(tokens), .delta(delta)] {
      try check(result, of: LSP.SemanticTokensDeltaRequest.self, in: model)
    }
  }

  @Test func capabilitiesAreThoseOfTheModel() throws {
    var capabilities = LSP.ServerCapabilities()
    capabilities.definitionProvider = true
    capabilities.referencesProvider = true
    capabilities.documentHighlightProvider = true
    capabilities.documentSymbolProvider = true
    capabilities.documentLinkProvider = .init(resolveProvider: false)
    capabilities.foldingRangeProvider = true
    capabilities.selectionRangeProvider = true
    capabilities.linkedEditingRangeProvider = true
    capabilities.workspaceSymbolProvider = true
    capabilities.codeLensProvider = .init(resolveProvider: true)
    capabilities.inlayHintProvider = true
    capabilities.semanticTokensProvider = .init(
      legend: .init(tokenTypes: ["t"], tokenModifiers: ["m"]), range: true,
      full: .options(.init(delta: true)))
    for rename in [
      LSP.BooleanOr.boolean(true), .options(LSP.RenameOptions(prepareProvider: true)),
    ] {
      capabilities.renameProvider = rename
      #expect(
        try model().faults(in: json(capabilities), of: "ServerCapabilities") == [])
    }
  }

  /// A model that took anything would prove nothing.
  @Test func whatIsWrongIsFound() throws {
    let model = try model()
    #expect(!model.faults(inParams: ["query": 1], of: LSP.WorkspaceSymbolRequest.method).isEmpty)
    #expect(!model.faults(in: ["renameProvider": "x"], of: "ServerCapabilities").isEmpty)
    #expect(!model.faults(in: [:], of: "LocationLink").isEmpty)
  }
}

struct TokenRefreshTests {
  private func sent(refreshSupport: Bool) throws -> [JSON] {
    var session = Session(now: 0)
    let body =
      #"{"jsonrpc":"2.0","id":0,"method":"initialize","params":{"processId":null,"rootUri":null,"#
      + #""capabilities":{"workspace":{"semanticTokens":{"refreshSupport":\#(refreshSupport)}},"#
      + #""textDocument":{"semanticTokens":{"requests":{},"formats":["relative"]}}}}}"#
    #expect(session.refreshTokens().isEmpty)
    _ = session.handle(.message(Array(body.utf8)))
    return try session.refreshTokens().map { effect in
      guard case .send(let body) = effect else { return .null }
      let message = try JSONDecoder().decode(JSON.self, from: Data(body))
      #expect(MetaModel.shared?.faults(in: message, answering: nil) ?? [] == [])
      let answer = #"{"jsonrpc":"2.0","id":\#(message["id"].line),"result":null}"#
      #expect(session.handle(.message(Array(answer.utf8))).isEmpty)
      return message
    }
  }

  @Test func aClientThatAsksAgainIsTold() throws {
    #expect(
      try sent(refreshSupport: true).map { $0["method"] } == ["workspace/semanticTokens/refresh"])
  }

  @Test func anotherIsLeftAlone() throws {
    #expect(try sent(refreshSupport: false).isEmpty)
  }
}
