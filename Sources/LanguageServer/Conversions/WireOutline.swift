// The outline of a post as the wire has it. It never finds a part.
import LanguageFeatures
import LanguageServerProtocol
import Syntax

struct WireOutline: Sendable {
  let positions: Positions

  func tree(_ entries: [OutlineEntry]) -> [LSP.DocumentSymbol] {
    entries.map { entry in
      LSP.DocumentSymbol(
        name: entry.name, detail: entry.detail.isEmpty ? nil : entry.detail,
        kind: LSP.SymbolKind(entry.kind), range: positions.range(of: entry.range),
        selectionRange: positions.range(of: entry.selection),
        children: entry.children.isEmpty ? nil : tree(entry.children))
    }
  }

  /// In text order, each with the name of the one that holds it.
  func flat(
    _ entries: [OutlineEntry], in uri: LSP.DocumentURI, under parent: String? = nil
  ) -> [LSP.WorkspaceSymbol] {
    entries.flatMap { entry in
      [
        LSP.WorkspaceSymbol(
          name: entry.name, kind: LSP.SymbolKind(entry.kind),
          location: LSP.Location(uri: uri, range: positions.range(of: entry.range)),
          containerName: parent)
      ] + flat(entry.children, in: uri, under: entry.name)
    }
  }
}

extension LSP.SymbolKind {
  /// Every client knows these: LSP 3.17, "DocumentSymbolClientCapabilities".
  fileprivate init(_ kind: OutlineEntry.Kind) {
    switch kind {
    case .frontMatter: self = .namespace
    case .field: self = .property
    case .heading: self = .string
    case .definition, .footnote: self = .constant
    }
  }
}
