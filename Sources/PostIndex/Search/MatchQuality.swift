// How well what an author types fits a name. It never ranks names against one another.
package import Syntax

/// How well typed text fits a name; a greater one fits better.
package enum MatchQuality: Int, Hashable, Sendable, Comparable {
  /// The letters occur in order.
  case scattered
  case inside
  /// At the beginning of a word.
  case wordPrefix
  case prefix
  case whole

  package static func < (left: MatchQuality, right: MatchQuality) -> Bool {
    left.rawValue < right.rawValue
  }
}

extension FoldedText {
  /// How `query` fits this text; nil where it does not. An empty query fits anything as `.scattered`.
  /// O(length of the text × length of the query) at worst, linear as a rule.
  package func match(_ query: FoldedText) -> MatchQuality? {
    guard !query.isEmpty else { return .scattered }
    if bytes.starts(with: query.bytes) {
      return bytes.count == query.bytes.count ? .whole : .prefix
    }
    var found: MatchQuality?
    var start = 1
    while start + query.bytes.count <= bytes.count {
      if bytes[start] == query.bytes[0], bytes[start...].starts(with: query.bytes) {
        if !FoldedText.isWordByte(bytes[start - 1]) { return .wordPrefix }
        found = .inside
      }
      start += 1
    }
    return found ?? (hasInOrder(query) ? .scattered : nil)
  }

  private func hasInOrder(_ query: FoldedText) -> Bool {
    var wanted = query.bytes.makeIterator()
    var next = wanted.next()
    for byte in bytes where byte == next {
      next = wanted.next()
      if next == nil { return true }
    }
    return next == nil
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte)
  }
}
