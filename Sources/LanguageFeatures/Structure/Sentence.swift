// The sentence around a place. It knows marks, Korean and English alike, and no grammar.
import Syntax

enum Sentence {
  /// The sentence that holds `offset` in the block at `index` of `tree`; nil where the block holds no inlines. Marks count
  /// in running text alone: not in code and not in a link's destination. O(text of the block).
  static func range(at offset: Int, in tree: MarkdownTree, block index: Int) -> TextRange? {
    guard tree.nodes.indices.contains(index) else { return nil }
    let block = tree.nodes[index]
    switch block.kind {
    case .paragraph, .heading, .tableCell, .definitionTerm: break
    default: return nil
    }
    let bytes = tree.source.bytes
    let whole = tree.source.clamped(block.range)
    var start = whole.lowerBound
    for node in tree.nodes[index..<max(index + 1, min(block.subtreeEnd, tree.nodes.count))]
    where node.kind == .text {
      let text = tree.source.clamped(node.range)
      var at = text.lowerBound
      while at < text.upperBound {
        guard let end = end(bytes, at: at, limit: whole.upperBound) else {
          at += 1
          continue
        }
        if end >= offset { return trimmed(bytes, start..<max(start, end)) }
        start = end
        at = end
      }
    }
    return trimmed(bytes, start..<whole.upperBound)
  }

  /// Behind the marks that begin at `at`, with what closes brackets and quotes, when they end a sentence.
  private static func end(_ bytes: [UInt8], at start: Int, limit: Int) -> Int? {
    var at = start
    var isWide = false
    while at < limit {
      if isNarrowMark(bytes[at]) {
        at += 1
      } else if let width = wideMark(bytes, at, limit) {
        (at, isWide) = (at + width, true)
      } else {
        break
      }
    }
    guard at > start else { return nil }
    let marks = at - start
    while at < limit, let width = closing(bytes, at, limit) { at += width }
    if at == limit || isWide { return at }
    guard isSpace(bytes[at]) else { return nil }
    let isPeriod = marks == 1 && bytes[start] == UInt8(ascii: ".")
    return isPeriod && isAbbreviation(bytes, start, next: at, limit) ? nil : at
  }

  private static func isNarrowMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
  }

  /// The width of `。`, `！`, `？`.
  private static func wideMark(_ bytes: [UInt8], _ at: Int, _ limit: Int) -> Int? {
    guard at + 2 < limit else { return nil }
    switch (bytes[at], bytes[at + 1], bytes[at + 2]) {
    case (0xE3, 0x80, 0x82), (0xEF, 0xBC, 0x81), (0xEF, 0xBC, 0x9F): return 3
    default: return nil
    }
  }

  /// The width of what may stand behind a sentence's mark and belong to it: quotes, brackets, the ends of emphasis.
  private static func closing(_ bytes: [UInt8], _ at: Int, _ limit: Int) -> Int? {
    if ")]\"'*_~`".utf8.contains(bytes[at]) { return 1 }
    guard at + 2 < limit else { return nil }
    switch (bytes[at], bytes[at + 1], bytes[at + 2]) {
    case (0xE2, 0x80, 0x99), (0xE2, 0x80, 0x9D), (0xE3, 0x80, 0x89...0x91): return 3
    default: return nil
    }
  }

  /// A period behind a single letter, or before a word in lower case, goes on: `J. Kim`, `approx. ten`.
  private static func isAbbreviation(
    _ bytes: [UInt8], _ period: Int, next: Int, _ limit: Int
  ) -> Bool {
    var at = next
    while at < limit, isSpace(bytes[at]) { at += 1 }
    if at < limit, (0x61...0x7A).contains(bytes[at]) { return true }
    guard period > 0, isLetter(bytes[period - 1]) else { return false }
    return period == 1 || isSpace(bytes[period - 2]) || bytes[period - 2] == UInt8(ascii: ".")
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (9...13).contains(byte) }

  /// Without the space around it, and without the marks of a quote before its line.
  private static func trimmed(_ bytes: [UInt8], _ range: Range<Int>) -> TextRange {
    var (start, end) = (range.lowerBound, range.upperBound)
    var isLineStart = false
    while start < end {
      if isSpace(bytes[start]) {
        isLineStart = isLineStart || bytes[start] == 0x0A || bytes[start] == 0x0D
      } else if !(isLineStart && bytes[start] == UInt8(ascii: ">")) {
        break
      }
      start += 1
    }
    while end > start, isSpace(bytes[end - 1]) { end -= 1 }
    return TextRange(start, end)
  }
}
