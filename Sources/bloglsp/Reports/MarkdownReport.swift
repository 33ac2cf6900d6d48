// A Markdown tree as text for `bloglsp inspect markdown`. It never parses anything itself.
import Syntax

enum MarkdownReport {
  /// - Parameter isPure: the whole text is Markdown, as the specifications have it; else front matter is left out.
  static func tree(of source: SourceText, dialect: Dialect, isPure: Bool) -> MarkdownTree {
    isPure
      ? MarkdownTree(source, from: 0, dialect: dialect) : Document(source, dialect: dialect).tree
  }

  /// One node a line, indented by depth: its kind, its range and the beginning of its text.
  static func text(of tree: MarkdownTree) -> String {
    var result = ""
    var ends: [Int] = []
    for (index, node) in tree.nodes.enumerated() {
      while let end = ends.last, end <= index { ends.removeLast() }
      let start = tree.source[node.range].split(whereSeparator: \.isNewline).first ?? ""
      let shown = start.unicodeScalars.count > 50 ? "\(start.prefix(50))…" : String(start)
      result += String(repeating: "  ", count: ends.count)
      result += "\(node.kind) \(node.range) \(OrderedJSON.string(shown).text)\n"
      ends.append(node.subtreeEnd)
    }
    return result
  }
}
