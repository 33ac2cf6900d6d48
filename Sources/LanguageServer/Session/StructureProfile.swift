// What a client shows of the structure of a post. It never says what there is.
package import LanguageServerProtocol

package struct StructureProfile: Sendable {
  /// Shows symbols as a tree.
  package var nestsSymbols = false
  /// The most folds that it wants.
  package var foldLimit = Int.max
  /// Which kinds of folds it tells apart.
  package var foldKinds: Set<LSP.FoldingRangeKind> = [.comment, .imports, .region]
  /// Shows a text in place of what is folded.
  package var labelsFolds = false
  /// Says where a link leads.
  package var showsTooltips = false
  /// Opens `file:` addresses at the line that stands behind `#L`.
  package var opensLines = false

  package init() {}

  package init(_ capabilities: LSP.ClientCapabilities, named name: String?) {
    let text = capabilities.textDocument
    nestsSymbols = text?.documentSymbol?.hierarchicalDocumentSymbolSupport ?? false
    if let limit = text?.foldingRange?.rangeLimit, limit > 0 { foldLimit = limit }
    if let kinds = text?.foldingRange?.foldingRangeKind?.valueSet { foldKinds = Set(kinds) }
    labelsFolds = text?.foldingRange?.foldingRange?.collapsedText ?? false
    showsTooltips = text?.documentLink?.tooltipSupport ?? false
    // No capability tells: the documentation of VS Code's own links does, and what is made of it does the same.
    let readers = ["Visual Studio Code", "VSCodium", "Code - OSS", "Cursor", "Windsurf"]
    opensLines = readers.contains { name?.hasPrefix($0) ?? false }
  }
}
