// The colours of meaning in an open document: computed off the loop, and asked for again when something else changes
// them. It never says which there are.
import LanguageFeatures
import LanguageServerProtocol
import PostIndex
import Syntax
import Workspace

extension Session {
  /// `textDocument/semanticTokens/full`
  mutating func tokens(
    _ request: LSP.SemanticTokensRequest
  ) -> @Sendable () -> Kept<LSP.SemanticTokens?> {
    guard let asked = AskedTokens(request.textDocument, &self) else { return { Kept(nil) } }
    return {
      let result = asked.result
      return Kept(asked.full(result), result)
    }
  }

  /// `textDocument/semanticTokens/full/delta`
  mutating func tokens(
    _ request: LSP.SemanticTokensDeltaRequest
  ) -> @Sendable () -> Kept<LSP.SemanticTokensDeltaResult?> {
    guard let asked = AskedTokens(request.textDocument, &self) else { return { Kept(nil) } }
    let old = tokens.data(of: request.previousResultId, at: asked.document.path)
    return {
      let result = asked.result
      guard let old else { return Kept(.full(asked.full(result)), result) }
      let edits = WireTokens.delta(from: old, to: result.data)
      return Kept(.delta(LSP.SemanticTokensDelta(resultId: result.id, edits: edits)), result)
    }
  }

  /// `textDocument/semanticTokens/range`
  mutating func tokens(
    _ request: LSP.SemanticTokensRangeRequest
  ) -> @Sendable () -> Kept<LSP.SemanticTokens?> {
    guard let asked = AskedTokens(request.textDocument, &self) else { return { Kept(nil) } }
    return {
      let range = asked.positions.range(of: request.range)
      return Kept(LSP.SemanticTokens(resultId: nil, data: asked.data(within: range)))
    }
  }

  /// Tells the client that its tokens are out of date for another reason than its own edits.
  package mutating func refreshTokens() -> [Effect] {
    guard phase == .running, client.tokens?.refreshes == true else { return [] }
    return [.send(outgoing.request(LSP.SemanticTokensRefreshRequest(), for: .refreshTokens))]
  }
}

/// A document whose tokens are asked for, as it is at this moment.
private struct AskedTokens: Sendable {
  let document: OpenDocument
  /// Nil where it is no post: it has no tokens, and those that it had are gone.
  private let place: PostPlace?
  private let client: TokenProfile
  private let encoding: LSP.PositionEncodingKind
  private let id: String

  /// Nil where the document is not open, or the client has no use for tokens.
  init?(_ identifier: LSP.TextDocumentIdentifier, _ session: inout Session) {
    guard let document = session.documents[identifier.uri], let client = session.client.tokens
    else { return nil }
    self.document = document
    self.client = client
    place = session.workspace.place(of: document.path)
    encoding = session.client.encoding
    id = session.tokens.nextId()
  }

  var positions: Positions { Positions(document.source, encoding: encoding) }

  var result: TokenResult { TokenResult(path: document.path, id: id, data: data()) }

  /// A client that asks for no deltas has no use for an id.
  func full(_ result: TokenResult) -> LSP.SemanticTokens {
    LSP.SemanticTokens(resultId: client.delta ? result.id : nil, data: result.data)
  }

  func data(within range: TextRange? = nil) -> [UInt32] {
    guard let place else { return [] }
    let legend = TokenLegend(client)
    return WireTokens.data(
      place.snapshot.semanticTokens(in: place.path).compactMap(legend.token),
      positions: positions, multiline: client.multiline, within: range)
  }
}
