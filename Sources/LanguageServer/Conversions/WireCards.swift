// Cards as the wire has them.
import LanguageFeatures
import LanguageServerProtocol

enum WireCards {
  static func content(_ card: Card, asMarkdown: Bool) -> LSP.MarkupContent {
    asMarkdown
      ? LSP.MarkupContent(kind: .markdown, value: card.markdown)
      : LSP.MarkupContent(kind: .plaintext, value: card.plainText)
  }
}
