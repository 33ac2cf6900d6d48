// The numbers and names of footnotes in HTML, as cmark-gfm gives them. It writes no notes.

/// Footnotes in the order of their first references.
struct HTMLFootnotes {
  private struct Note {
    var number: Int
    var references = 0
  }
  /// The definitions that are referred to.
  private(set) var order: [Int] = []
  /// The note that is being written.
  var current: Int?
  private var references: [Int: String] = [:]
  private var notes: [Int: Note] = [:]
  private var taken: Set<Int> = []
  private let tree: MarkdownTree

  init(_ tree: MarkdownTree) {
    self.tree = tree
    var definitions: [String: Int] = [:]
    for (index, node) in tree.nodes.enumerated() where node.kind == .footnoteDefinition {
      let label = Self.label(of: index, in: tree)
      let key = LinkLabel.normalized(tree.source.bytes[tree.source.clamped(label)])
      if definitions[key] == nil { definitions[key] = index }
    }
    guard !definitions.isEmpty else { return }
    for (index, node) in tree.nodes.enumerated() where node.kind == .footnoteReference {
      let label = TextRange(node.range.lowerBound + 2, node.range.upperBound - 1)
      let key = LinkLabel.normalized(tree.source.bytes[tree.source.clamped(label)])
      if let definition = definitions[key] { addReference(index, to: definition) }
    }
  }

  private mutating func addReference(_ index: Int, to definition: Int) {
    if notes[definition] == nil { order.append(definition) }
    var note = notes[definition] ?? Note(number: order.count)
    note.references += 1
    notes[definition] = note
    let name = name(of: definition, in: tree)
    let suffix = note.references > 1 ? "-\(note.references)" : ""
    references[index] =
      "<sup class=\"footnote-ref\"><a href=\"#fn-\(name)\" id=\"fnref-\(name)\(suffix)\" "
      + "data-footnote-ref>\(note.number)</a></sup>"
  }

  private static func label(of definition: Int, in tree: MarkdownTree) -> TextRange {
    let leaf = Int(tree.nodes[definition].payload)
    return tree.leaves.indices.contains(leaf)
      ? tree.leaves[leaf].info ?? .empty(at: 0) : .empty(at: 0)
  }

  /// A note's label as part of an address.
  func name(of definition: Int, in tree: MarkdownTree) -> String {
    var output = HTMLOutput()
    output.writeAddress(
      tree.source.bytes[tree.source.clamped(Self.label(of: definition, in: tree))])
    return String(decoding: output.bytes, as: UTF8.self)
  }

  func reference(_ index: Int) -> String { references[index] ?? "" }

  /// Links from the note that is being written back to its references; empty when they were taken.
  mutating func takeBackReferences() -> String {
    guard let current, let note = notes[current], taken.insert(current).inserted else { return "" }
    let name = name(of: current, in: tree)
    let links = (1...max(1, note.references)).map { number in
      let suffix = number > 1 ? "-\(number)" : ""
      let mark = number > 1 ? "<sup class=\"footnote-ref\">\(number)</sup>" : ""
      return "<a href=\"#fnref-\(name)\(suffix)\" class=\"footnote-backref\" "
        + "data-footnote-backref aria-label=\"Back to content\">↩\(mark)</a>"
    }
    return links.joined(separator: " ")
  }
}
