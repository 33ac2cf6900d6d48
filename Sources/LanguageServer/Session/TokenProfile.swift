// What a client does with tokens that are coloured by meaning. It never says which there are.
package import LanguageServerProtocol

package struct TokenProfile: Sendable {
  /// Asks for the tokens of a whole text, …
  package var full: Bool
  /// … for what has changed in them, …
  package var delta: Bool
  /// … and for those of a part.
  package var range: Bool
  /// Takes a token that goes on over lines; for others it is cut at each.
  package var multiline: Bool
  /// Asks again when it is told to.
  package var refreshes: Bool
  /// The types and modifiers that it has colours for.
  package var types: Set<String>
  package var modifiers: Set<String>

  /// Nil where the client has no tokens, or not in the one format that there is.
  package init?(_ capabilities: LSP.ClientCapabilities) {
    guard let tokens = capabilities.textDocument?.semanticTokens,
      tokens.formats?.contains("relative") ?? true
    else { return nil }
    full = tokens.requests?.full?.isOn ?? false
    delta = tokens.requests?.full?.options?.delta ?? false
    range = tokens.requests?.range?.isOn ?? false
    multiline = tokens.multilineTokenSupport ?? false
    refreshes = capabilities.workspace?.semanticTokens?.refreshSupport ?? false
    types = Set(tokens.tokenTypes ?? [])
    modifiers = Set(tokens.tokenModifiers ?? [])
  }
}
