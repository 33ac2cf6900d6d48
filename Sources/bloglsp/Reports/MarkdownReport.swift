// A Markdown tree as text for `bloglsp inspect markdown`. It never parses anything itself.
import Syntax

enum MarkdownReport {
  /// - Parameter isPure: the whole text is Markdown, as the specifications have it; else front matter is left out.
  static func tree(of source: SourceText, dialect: Dialect, isPure: Bool) -> MarkdownTree {
    isPure
      ? MarkdownTree(source, from: 0, dialect: dialect) : Document(source, dialect: dialect).tree
  }

  /// One node a line, indented by depth: its kind, its range, the beginning of its text, and where the parts
  /// of a link or a definition stand.
  static func text(of tree: MarkdownTree) -> String {
    var result = ""
    var ends: [Int] = []
    for (index, node) in tree.nodes.enumerated() {
      while let end = ends.last, end <= index { ends.removeLast() }
      let start = tree.source[node.range].split(whereSeparator: \.isNewline).first ?? ""
      let shown = start.unicodeScalars.count > 50 ? "\(start.prefix(50))…" : String(start)
      result += String(repeating: "  ", count: ends.count)
      result += "\(node.kind) \(node.range) \(OrderedJSON.string(shown).text)"
      for (name, range) in parts(of: node, in: tree) { result += " \(name) \(range)" }
      result += "\n"
      ends.append(node.subtreeEnd)
    }
    return result
  }

  private static func parts(of node: MarkdownNode, in tree: MarkdownTree) -> [(String, TextRange)] {
    let index = Int(node.payload)
    var parts: [(String, TextRange?)] = []
    switch node.kind {
    case .link, .image, .wikiLink, .embed:
      guard tree.links.indices.contains(index) else { return [] }
      let link = tree.links[index]
      parts = [
        ("text", link.text), ("destination", link.destination), ("title", link.title),
        ("label", link.label),
      ]
    case .linkDefinition:
      guard tree.definitions.indices.contains(index) else { return [] }
      let definition = tree.definitions[index]
      parts = [
        ("label", definition.labelRange), ("destination", definition.destinationRange),
        ("title", definition.titleRange),
      ]
    case .template:
      guard tree.templates.indices.contains(index) else { return [] }
      let call = tree.templates[index]
      parts = [("name", call.nameRange)] + call.arguments.map { ($0.name ?? "argument", $0.range) }
    default: break
    }
    return parts.compactMap { name, range in range.map { (name, $0) } }
  }
}
