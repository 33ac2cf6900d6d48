// Which parts of a post may name something: prose as a reader sees it. It never looks for names.
package import Syntax

extension MarkdownTree {
  /// The shown text of headings, paragraphs, tables, raw HTML, link texts and images' alternatives, as ranges of the source in
  /// text order. What stands apart in the source or on another line is a range of its own. O(nodes).
  package func namedText() -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var isFormula = false
    for node in nodes {
      let range: Range<Int>
      switch node.kind {
      case .text:
        range = source.clamped(node.range)
        if isFormulaFence(range) { isFormula.toggle() }
        if isFormula { continue }
      case .htmlBlock:
        ranges += HTMLText.pieces(source.bytes, source.clamped(node.range))
        continue
      case .paragraph, .heading, .tableCell:
        isFormula = false
        continue
      case .wikiLink, .embed:
        guard links.indices.contains(Int(node.payload)) else { continue }
        let parts = links[Int(node.payload)]
        // `[[page]]` shows its target.
        guard !parts.text.overlaps(parts.destination) else { continue }
        range = source.clamped(parts.text)
      default: continue
      }
      if let last = ranges.last, last.upperBound >= range.lowerBound {
        guard last.upperBound == range.lowerBound else { continue }
        ranges[ranges.count - 1] = last.lowerBound..<range.upperBound
      } else if !range.isEmpty {
        ranges.append(range)
      }
    }
    return ranges
  }

  /// Whether a line is `$$` alone, in a dialect that knows no formulas.
  private func isFormulaFence(_ range: Range<Int>) -> Bool {
    guard range.count < 8 else { return false }
    return source.bytes[range].filter { $0 > 0x20 } == [0x24, 0x24]
  }
}

extension MarkdownTree {
  /// Whether a name that is being written at `offset`, or has just been, would be looked for. O(nodes).
  package func isProse(at offset: Int) -> Bool {
    namedText().contains { $0.lowerBound <= offset && offset <= $0.upperBound }
  }
}

extension MarkdownTree {
  /// How much of the prose is Korean: 1 all, 0 nothing; nil where there is none. A syllable counts as three letters.
  /// O(nodes + prose).
  package var hangulShare: Double? {
    var hangul = 0
    var latin = 0
    for piece in namedText() {
      for byte in source.bytes[piece] {
        switch byte {
        // The first of three bytes.
        case 0xEA...0xED: hangul += 3
        case 0x41...0x5A, 0x61...0x7A: latin += 1
        default: continue
        }
      }
    }
    return hangul + latin > 0 ? Double(hangul) / Double(hangul + latin) : nil
  }
}
