// Both phases together: blocks, then the inlines of each, into one flat tree.

/// Puts blocks and inlines into preorder.
struct TreeBuilder {
  let source: SourceText
  let dialect: Dialect
  let blocks: [Block]
  let lines: [SourceLine]
  var inlines: InlineParser
  private var nodes: [MarkdownNode] = []
  private var leaves: [MarkdownTree.Leaf] = []

  /// An inline node whose end is not reached: positions in the block's text.
  private struct OpenNode {
    var node: Int
    var contentEnd: Int
    var end: Int
  }
  private var openNodes: [OpenNode] = []

  init(_ source: SourceText, from start: Int, dialect: Dialect) {
    self.source = source
    self.dialect = dialect
    var parser = BlockParser(source, from: start, dialect: dialect)
    parser.parse()
    blocks = parser.blocks
    lines = parser.lines
    var references: [String: Int] = [:]
    for (index, definition) in parser.definitions.enumerated()
    where references[definition.label] == nil || dialect.lastDefinitionCounts {
      references[definition.label] = index
    }
    var footnotes: Set<String> = []
    for block in parser.blocks where block.kind == .footnoteDefinition {
      if let label = block.info {
        footnotes.insert(LinkLabel.normalized(source.bytes[source.clamped(label)]))
      }
    }
    inlines = InlineParser(
      dialect: dialect, definitions: parser.definitions, references: references,
      footnotes: footnotes, regions: parser.templates)
  }

  mutating func build() -> MarkdownTree {
    // Blocks still open in preorder: node and the block index behind its subtree.
    var openBlocks: [(node: Int, end: Int)] = []
    nodes.reserveCapacity(blocks.count * 3)
    for (index, block) in blocks.enumerated() {
      while let last = openBlocks.last, last.end <= index {
        nodes[last.node].subtreeEnd = nodes.count
        openBlocks.removeLast()
      }
      let node = nodes.count
      add(block)
      openBlocks.append((node, max(block.subtreeEnd, index + 1)))
    }
    while let last = openBlocks.popLast() { nodes[last.node].subtreeEnd = nodes.count }
    return MarkdownTree(
      source: source, dialect: dialect, nodes: nodes, links: inlines.links,
      definitions: inlines.definitions, undefinedReferences: inlines.undefinedReferences,
      templates: inlines.templates, regions: inlines.regions, leaves: leaves, lines: lines)
  }

  private mutating func add(_ block: Block) {
    var node = MarkdownNode(
      kind: block.kind, start: block.start, end: block.end, detail: block.detail,
      payload: block.number)
    node.flag = block.isLoose
    let slice = lines[block.firstLine..<block.firstLine + (holdsText(block) ? block.lineCount : 0)]
    if holdsText(block) {
      node.payload = Int32(truncatingIfNeeded: leaves.count)
      leaves.append(
        MarkdownTree.Leaf(
          firstLine: block.firstLine, lineCount: block.lineCount, info: block.info))
    } else if block.kind == .footnoteDefinition {
      node.payload = Int32(truncatingIfNeeded: leaves.count)
      leaves.append(MarkdownTree.Leaf(firstLine: 0, lineCount: 0, info: block.info))
    }
    nodes.append(node)
    guard block.kind.holdsInlines, !slice.isEmpty else { return }
    addInlines(slice, of: block)
  }

  func holdsText(_ block: Block) -> Bool {
    switch block.kind {
    case .codeBlock, .htmlBlock, .mathBlock, .templateBlock, .moduleBlock: true
    default: block.kind.holdsInlines
    }
  }

  private mutating func addInlines(_ slice: ArraySlice<SourceLine>, of block: Block) {
    let leafNode = nodes.count - 1
    var text = InlineText(
      source.bytes, lines: slice, unescapesPipes: block.kind == .tableCell)
    if block.kind == .heading,
      !dialect.isDisjoint(with: [.headingAttributes, .kramdown, .attributeLists]),
      let attributes = AttributeList.trailing(in: text, dialect: dialect)
    {
      leaves[leaves.count - 1].info = text.sourceRange(attributes.lowerBound, attributes.upperBound)
      text.drop(from: attributes.lowerBound)
    }
    if dialect.contains(.taskLists), block.kind == .paragraph { takeTaskMarker(&text) }
    inlines.read(text, leaf: leafNode)
    addTokens(text)
  }

  /// `[ ]` or `[x]` at the beginning of an item's first paragraph.
  private mutating func takeTaskMarker(_ text: inout InlineText) {
    guard nodes.count >= 2, nodes[nodes.count - 2].kind == .listItem, text.end - text.start > 3,
      text.bytes[text.start] == .openBracket, text.bytes[text.start + 2] == .closeBracket,
      text.bytes[text.start + 3].isWhitespace
    else { return }
    let mark = text.bytes[text.start + 1]
    let isChecked = mark.lowercased == UInt8(ascii: "x")
    guard isChecked || mark.isSpaceOrTab else { return }
    let range = text.sourceRange(text.start, text.start + 3)
    var node = MarkdownNode(
      kind: .taskMarker, start: range.lowerBound, end: range.upperBound, detail: isChecked ? 1 : 0)
    node.subtreeEnd = nodes.count + 1
    nodes.append(node)
    text.drop(before: text.start + 3)
  }

  // MARK: Tokens to nodes

  private mutating func addTokens(_ text: InlineText) {
    var cursor = text.start
    for token in inlines.tokens {
      if token.role == .dropped || (token.role == .run && token.firstEmphasis < 0) { continue }
      if token.role == .run {
        var emphasis = token.firstEmphasis
        while emphasis >= 0 {
          let found = inlines.emphases[emphasis]
          open(
            found.kind, text, from: found.start, contentStart: found.start + found.width,
            contentEnd: found.end - found.width, end: found.end, detail: UInt8(found.width),
            payload: 0, cursor: &cursor)
          emphasis = found.next
        }
        continue
      }
      if token.role == .container {
        open(
          token.kind, text, from: token.start, contentStart: token.contentStart,
          contentEnd: token.contentEnd, end: token.end, detail: token.detail,
          payload: token.payload, cursor: &cursor)
        continue
      }
      closeNodes(before: token.start, text, &cursor)
      addText(text, cursor, token.start)
      addNode(token.kind, text, token.start, token.end, token.detail, token.payload)
      cursor = max(cursor, token.end)
    }
    closeNodes(before: text.end, text, &cursor)
    addText(text, cursor, text.end)
  }

  private mutating func open(
    _ kind: MarkdownNode.Kind, _ text: InlineText, from start: Int, contentStart: Int,
    contentEnd: Int, end: Int, detail: UInt8, payload: Int, cursor: inout Int
  ) {
    closeNodes(before: start, text, &cursor)
    addText(text, cursor, start)
    openNodes.append(OpenNode(node: nodes.count, contentEnd: contentEnd, end: end))
    addNode(kind, text, start, end, detail, payload)
    cursor = contentStart
  }

  private mutating func closeNodes(before position: Int, _ text: InlineText, _ cursor: inout Int) {
    while let last = openNodes.last, last.contentEnd <= position {
      addText(text, cursor, last.contentEnd)
      nodes[last.node].subtreeEnd = nodes.count
      cursor = last.end
      openNodes.removeLast()
    }
  }

  private mutating func addText(_ text: InlineText, _ start: Int, _ end: Int) {
    guard start < end else { return }
    addNode(.text, text, start, end, 0, 0)
  }

  private mutating func addNode(
    _ kind: MarkdownNode.Kind, _ text: InlineText, _ start: Int, _ end: Int, _ detail: UInt8,
    _ payload: Int
  ) {
    let range = text.sourceRange(start, end)
    var end = range.upperBound
    // In the block's text, CRLF is one byte.
    if end > 0, source.bytes[end - 1] == .carriageReturn, source.bytes.at(end) == .newline {
      end += 1
    }
    var node = MarkdownNode(
      kind: kind, start: range.lowerBound, end: end, detail: detail, payload: payload)
    node.subtreeEnd = nodes.count + 1
    nodes.append(node)
  }
}

extension MarkdownNode.Kind {
  /// Whether the block's text is read for inlines.
  var holdsInlines: Bool {
    switch self {
    case .paragraph, .heading, .tableCell, .definitionTerm: true
    default: false
    }
  }
}

extension MarkdownTree {
  /// Reads `source` from `start`; what stands before is no part of the tree. O(*n*) for any input.
  package init(_ source: SourceText, from start: Int = 0, dialect: Dialect) {
    var builder = TreeBuilder(source, from: start, dialect: dialect)
    self = builder.build()
  }
}
