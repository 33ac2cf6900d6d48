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
    if query.occurring & ~occurring != 0 { return nil }
    // Views of the bytes: this runs for every post at every key, and slices would cost more than the work.
    return bytes.withUnsafeBufferPointer { text -> MatchQuality? in
      query.bytes.withUnsafeBufferPointer { wanted -> MatchQuality? in
        guard let first = wanted.first else { return .scattered }
        var found: MatchQuality?
        var start = 0
        while start + wanted.count <= text.count {
          if text[start] == first, FoldedText.occurs(wanted, in: text, at: start) {
            if start == 0 { return text.count == wanted.count ? .whole : .prefix }
            if !FoldedText.isWordByte(text[start - 1]) { return .wordPrefix }
            found = .inside
          }
          start += 1
        }
        return found ?? (FoldedText.occursInOrder(wanted, in: text) ? .scattered : nil)
      }
    }
  }

  private static func occurs(
    _ wanted: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>, at start: Int
  ) -> Bool {
    var index = 0
    while index < wanted.count, text[start + index] == wanted[index] { index += 1 }
    return index == wanted.count
  }

  private static func occursInOrder(
    _ wanted: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    var next = 0
    for byte in text where next < wanted.count && byte == wanted[next] { next += 1 }
    return next == wanted.count
  }

  /// Whether a word goes on behind this byte.
  static func isWordByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte)
  }
}
