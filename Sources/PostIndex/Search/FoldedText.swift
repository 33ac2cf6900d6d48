// Text made comparable: case and composition folded away. It never changes what is shown.

/// Text as search compares it: lower case, Hangul composed to syllables, as UTF-8.
///
/// macOS writes file names decomposed, keyboards type composed: folding makes them meet.
package struct FoldedText: Hashable, Sendable {
  package let bytes: [UInt8]

  /// O(*n*).
  package init(_ text: some StringProtocol) {
    if text.utf8.allSatisfy({ $0 < 0x80 }) {
      bytes = text.utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
      return
    }
    var scalars: [Unicode.Scalar] = []
    for scalar in text.unicodeScalars {
      for folded in scalar.properties.lowercaseMapping.unicodeScalars {
        guard let last = scalars.last, let syllable = FoldedText.composed(last, folded) else {
          scalars.append(folded)
          continue
        }
        scalars[scalars.count - 1] = syllable
      }
    }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    bytes = Array(String(view).utf8)
  }

  package var isEmpty: Bool { bytes.isEmpty }

  /// Two Hangul jamo, or a syllable without a final and a final, as one syllable (Unicode §3.12).
  private static func composed(_ left: Unicode.Scalar, _ right: Unicode.Scalar) -> Unicode.Scalar? {
    let (leading, vowel, final, syllable): (UInt32, UInt32, UInt32, UInt32) = (
      0x1100, 0x1161, 0x11A7, 0xAC00
    )
    if (leading..<leading + 19).contains(left.value), (vowel..<vowel + 21).contains(right.value) {
      let index = (left.value - leading) * 21 + (right.value - vowel)
      return Unicode.Scalar(syllable + index * 28)
    }
    if (syllable..<syllable + 11_172).contains(left.value), (left.value - syllable) % 28 == 0,
      (final + 1..<final + 28).contains(right.value)
    {
      return Unicode.Scalar(left.value + (right.value - final))
    }
    return nil
  }
}

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
