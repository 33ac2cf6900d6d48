// The text of nodes: what a reader sees of them. It makes no HTML.

extension MarkdownTree {
  /// The text of a block with lines: all of it, or the part in `range`.
  func text(ofLeaf node: Int, in range: TextRange? = nil, keepsEnd: Bool = true) -> InlineText {
    let bytes = source.bytes
    guard nodes.indices.contains(node), leaves.indices.contains(Int(nodes[node].payload)) else {
      return InlineText(bytes, lines: [])
    }
    let leaf = leaves[Int(nodes[node].payload)]
    let unescapes = nodes[node].kind == .tableCell
    guard let range else {
      return InlineText(
        bytes, lines: lines[leaf.allLines], keepsEnd: keepsEnd, unescapesPipes: unescapes)
    }
    var part: [SourceLine] = []
    var index = firstLine(of: leaf, endingAt: range.lowerBound)
    while index < leaf.firstLine + leaf.lineCount, lines[index].start < range.upperBound {
      let line = lines[index]
      part.append(
        SourceLine(
          start: max(line.start, range.lowerBound), end: min(line.end, range.upperBound), spaces: 0)
      )
      index += 1
    }
    return InlineText(bytes, lines: part[...], keepsEnd: true, unescapesPipes: unescapes)
  }

  private func firstLine(of leaf: Leaf, endingAt offset: Int) -> Int {
    var low = leaf.firstLine
    var high = leaf.firstLine + leaf.lineCount
    while low < high {
      let middle = (low + high) / 2
      if lines[middle].end < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The text of the node at `index` as a reader sees it, markup removed, with the way back to the source; of
  /// images their alternative text where `includesImages`. O(subtree).
  package func shownText(of index: Int, includesImages: Bool = true) -> ShownText {
    var shown = ShownText()
    guard nodes.indices.contains(index) else { return shown }
    var at = index
    while at < max(index + 1, nodes[index].subtreeEnd), at < nodes.count {
      let node = nodes[at]
      if node.kind == .image || node.kind == .embed, !includesImages, at > index {
        at = max(at + 1, node.subtreeEnd)
        continue
      }
      append(node, to: &shown)
      at += 1
    }
    return shown
  }

  /// As `shownText(of:)`, the text alone.
  package func plainText(of index: Int, includesImages: Bool = true) -> String {
    guard nodes.indices.contains(index) else { return "" }
    // Nearly every link and heading holds one text and nothing else.
    let last = nodes[index].subtreeEnd - 1
    if last <= index + 1, nodes.indices.contains(last), nodes[last].kind == .text {
      return PlainText.unescaped(source.bytes[source.clamped(nodes[last].range)])
    }
    return shownText(of: index, includesImages: includesImages).string
  }

  /// Adds what `node` itself shows, without the nodes it holds.
  private func append(_ node: MarkdownNode, to shown: inout ShownText) {
    let range = source.clamped(node.range)
    switch node.kind {
    case .text: shown.append(escaped: source.bytes, range)
    case .softBreak, .hardBreak: shown.append([.space], for: range)
    case .codeSpan: appendCode(node, to: &shown)
    case .math:
      let text = text(ofLeaf: Int(node.payload), in: node.range)
      let content = text.start..<text.end
      let width = text.bytes[content].starts(with: [.dollar, .dollar]) ? 2 : 1
      shown.append(text, content.dropFirst(width).dropLast(width))
    case .autolink:
      let inner = range.dropFirst().dropLast()
      shown.append(verbatim: source.bytes[inner], at: inner.lowerBound)
    case .bareURL: shown.append(verbatim: source.bytes[range], at: range.lowerBound)
    case .wikiLink, .embed:
      guard links.indices.contains(Int(node.payload)) else { return }
      let text = source.clamped(links[Int(node.payload)].text)
      shown.append(verbatim: source.bytes[text], at: text.lowerBound)
    default: break
    }
  }

  /// Adds what stands between the backticks, line ends as spaces, one space taken from both ends.
  private func appendCode(_ node: MarkdownNode, to shown: inout ShownText) {
    let text = text(ofLeaf: Int(node.payload), in: node.range)
    var content = text.start..<text.end
    let width = text.bytes[content].prefix { $0 == .backtick }.count
    content = content.dropFirst(width).dropLast(width)
    let isBlank = text.bytes[content].allSatisfy { $0 == .space || $0 == .newline }
    if content.count > 1, !isBlank, let first = content.first, let last = content.last,
      [first, last].allSatisfy({ text.bytes[$0] == .space || text.bytes[$0] == .newline })
    {
      content = content.dropFirst().dropLast()
    }
    shown.append(text, content)
  }
}
