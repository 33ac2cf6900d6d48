// A Markdown text as a flat tree. It never changes after it was read.

/// The blocks and inlines of a Markdown text, in preorder: a node's children follow it, and
/// `subtreeEnd` leads past them.
package struct MarkdownTree: Sendable {
  package let source: SourceText
  package let dialect: Dialect
  /// Never empty: the first node is the document.
  package internal(set) var nodes: [MarkdownNode]
  /// The parts of links, images, wiki links and embeds.
  package internal(set) var links: [LinkParts]
  package internal(set) var definitions: [LinkDefinition]
  package internal(set) var undefinedReferences: [UndefinedReference]
  package internal(set) var templates: [TemplateCall]
  /// What the engine's template language reads before there is any Markdown.
  let regions: TemplateRegions
  /// Where the text of each block with text lies.
  var leaves: [Leaf]
  var lines: [SourceLine]

  /// A block's lines, in `lines`, without the markers of the blocks around it.
  struct Leaf: Hashable, Sendable {
    var firstLine: Int
    var lineCount: Int
    /// Of fenced code: the info string. Of a heading: its attribute list.
    var info: TextRange?

    var allLines: Range<Int> { firstLine..<firstLine + lineCount }
  }

  /// Where the parts of a link stand.
  package struct LinkParts: Hashable, Sendable {
    /// Between the brackets.
    package var text: TextRange
    package var destination: TextRange
    package var title: TextRange?
    package var label: TextRange?
    /// Counts into `definitions` for a reference link.
    package var definition: Int?
    /// Counts into `templates`, where the destination holds a call.
    package var template: Int?
  }

  /// The children of the node at `index`, in text order.
  package func children(of index: Int) -> Children {
    guard nodes.indices.contains(index) else { return Children(nodes: nodes, at: 0, end: 0) }
    return Children(nodes: nodes, at: index + 1, end: nodes[index].subtreeEnd)
  }

  /// Iterates over indices of siblings.
  package struct Children: Sequence, IteratorProtocol {
    let nodes: [MarkdownNode]
    var at: Int
    let end: Int

    package mutating func next() -> Int? {
      guard at < end, at < nodes.count else { return nil }
      defer { at = Swift.max(at + 1, nodes[at].subtreeEnd) }
      return at
    }
  }

  /// The nodes that hold `offset`, from the document inwards; a cursor at a node's end is in it.
  /// O(siblings on the way).
  package func path(to offset: Int) -> [Int] {
    var path = [0]
    var index = 0
    while let child = child(of: index, touching: offset) {
      path.append(child)
      index = child
    }
    return path
  }

  private func child(of index: Int, touching offset: Int) -> Int? {
    var found: Int?
    for child in children(of: index) {
      if nodes[child].range.lowerBound > offset { break }
      if nodes[child].range.touches(offset) { found = child }
    }
    return found
  }
}

/// A line of a block's text.
struct SourceLine: Hashable, Sendable {
  @Packed var start: Int
  @Packed var end: Int
  /// Columns of a tab of which the blocks around took only a part.
  @Packed var spaces: Int
}
