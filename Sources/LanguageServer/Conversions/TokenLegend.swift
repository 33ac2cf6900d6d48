// Meanings as the types and modifiers of LSP, as far as a client has colours for them. It never finds a token.
package import LanguageFeatures
package import LanguageServerProtocol

/// The numbers that one client knows types and modifiers by.
///
/// Standard words only: editors have colours for no others. Each was chosen by what it looks like in a post, in Neovim
/// (`@lsp.type.class.markdown` is `@type`, `namespace` is `@module`, `enumMember` is `@constant`) and in Emacs
/// (`lsp-mode` has a face for each): names and categories like types, tags like constants, calls like functions,
/// addresses of the blog like modules, as a place to import from. What is `deprecated`, as readers cannot get
/// there, Neovim strikes through, and `lsp-mode` where it is told to show modifiers: no other modifier looks alike in
/// both. What leads nowhere is besides a `variable`, and so keeps no look of an address at all.
package struct TokenLegend: Hashable, Sendable {
  package let types: [String]
  package let modifiers: [String]

  /// The words that `client` knows, in an order of their own.
  package init(_ client: TokenProfile) {
    let words = SemanticToken.Meaning.allCases.map(Self.words)
    var seen: Set<String> = []
    types = words.map(\.type).filter { client.types.contains($0) && seen.insert($0).inserted }
    modifiers = ["deprecated"].filter(client.modifiers.contains)
  }

  /// Nil where the client has no colour for it.
  package func token(_ token: SemanticToken) -> WireTokens.Token? {
    let words = Self.words(for: token.meaning)
    guard let type = types.firstIndex(of: words.type) else { return nil }
    let bits = words.modifiers.compactMap(modifiers.firstIndex).reduce(0) { $0 | UInt32(1) << $1 }
    return WireTokens.Token(range: token.range, type: type, modifiers: bits)
  }

  private static func words(
    for meaning: SemanticToken.Meaning
  ) -> (type: String, modifiers: [String]) {
    switch meaning {
    case .name: ("class", [])
    case .post: ("namespace", [])
    case .unpublishedPost: ("namespace", ["deprecated"])
    case .nowhere: ("variable", ["deprecated"])
    case .tag: ("enumMember", [])
    case .category: ("enum", [])
    case .call: ("function", [])
    case .parameter: ("parameter", [])
    case .variable: ("variable", [])
    }
  }
}

extension TokenProfile {
  /// What the server offers this client; nil where it would ask for nothing, or has no colour for anything.
  package var offer: LSP.SemanticTokensOptions? {
    let legend = TokenLegend(self)
    guard full || range, !legend.types.isEmpty else { return nil }
    return LSP.SemanticTokensOptions(
      legend: .init(tokenTypes: legend.types, tokenModifiers: legend.modifiers),
      range: range ? true : nil,
      full: full ? (delta ? .options(.init(delta: true)) : .boolean(true)) : nil)
  }
}
