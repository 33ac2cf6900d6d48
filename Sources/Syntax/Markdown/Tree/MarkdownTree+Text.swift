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

  /// The text of an inline node that holds no others, as shown.
  func shownText(_ node: MarkdownNode) -> String {
    let bytes = source.bytes
    switch node.kind {
    case .text: return PlainText.unescaped(bytes[source.clamped(node.range)])
    case .softBreak, .hardBreak: return " "
    case .codeSpan: return String(decoding: codeText(node), as: UTF8.self)
    case .math: return mathText(node)
    case .autolink:
      let inner = TextRange(node.range.lowerBound + 1, node.range.upperBound - 1)
      return source[inner]
    case .bareURL: return source[node.range]
    case .wikiLink, .embed:
      return links.indices.contains(Int(node.payload)) ? source[links[Int(node.payload)].text] : ""
    default: return ""
    }
  }

  /// What stands between the backticks, line ends as spaces, one space taken from both ends.
  func codeText(_ node: MarkdownNode) -> [UInt8] {
    let text = text(ofLeaf: Int(node.payload), in: node.range)
    var content = text.bytes[text.start..<text.end]
    let width = content.prefix { $0 == .backtick }.count
    content = content.dropFirst(width).dropLast(width)
    var result = content.map { $0 == .newline ? UInt8.space : $0 }
    if result.count > 1, result.first == .space, result.last == .space,
      result.contains(where: { $0 != .space })
    {
      result = Array(result.dropFirst().dropLast())
    }
    return result
  }

  private func mathText(_ node: MarkdownNode) -> String {
    let text = text(ofLeaf: Int(node.payload), in: node.range)
    let content = text.bytes[text.start..<text.end]
    let width = content.starts(with: [.dollar, .dollar]) ? 2 : 1
    return String(decoding: content.dropFirst(width).dropLast(width), as: UTF8.self)
  }

  /// The text of the node at `index` as a reader sees it, markup removed; of images their alternative
  /// text where `includesImages`. O(subtree).
  package func plainText(of index: Int, includesImages: Bool = true) -> String {
    guard nodes.indices.contains(index) else { return "" }
    var result = ""
    var at = index
    while at < max(index + 1, nodes[index].subtreeEnd), at < nodes.count {
      if nodes[at].kind == .image || nodes[at].kind == .embed, !includesImages, at > index {
        at = max(at + 1, nodes[at].subtreeEnd)
        continue
      }
      result += shownText(nodes[at])
      at += 1
    }
    return result
  }
}
