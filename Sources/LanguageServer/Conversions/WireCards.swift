// Cards as the wire has them.
import LanguageFeatures
import LanguageServerProtocol
import Workspace

extension PostPlace {
  /// Posts are linked by the addresses of their files, which editors open.
  func content(_ card: Card, asMarkdown: Bool) -> LSP.MarkupContent {
    guard asMarkdown else { return LSP.MarkupContent(kind: .plaintext, value: card.plainText) }
    return LSP.MarkupContent(
      kind: .markdown,
      value: card.markdown { LSP.DocumentURI(path: absolutePath(of: $0)).string })
  }
}
