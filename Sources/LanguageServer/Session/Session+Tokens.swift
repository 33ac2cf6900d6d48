// When a client has to ask for tokens again. It computes none.
import LanguageServerProtocol

extension Session {
  /// Tells the client that its tokens are out of date for another reason than its own edits.
  package mutating func refreshTokens() -> [Effect] {
    guard phase == .running, client.tokens?.refreshes == true else { return [] }
    return [.send(outgoing.request(LSP.SemanticTokensRefreshRequest(), for: .refreshTokens))]
  }
}
