// Text made comparable: case and composition folded away. It never changes what is shown.

/// Text as search compares it: lower case, Hangul composed to syllables, as UTF-8.
///
/// macOS writes file names decomposed, keyboards type composed: folding makes them meet.
package struct FoldedText: Hashable, Sendable {
  package let bytes: [UInt8]
  /// Which bytes occur, by their low six bits: what lacks one of a word's bits does not hold the word.
  package let occurring: UInt64

  /// O(*n*).
  package init(_ text: some StringProtocol) {
    bytes = FoldedText.folded(text)
    occurring = bytes.reduce(0) { $0 | 1 << UInt64($1 & 63) }
  }

  private static func folded(_ text: some StringProtocol) -> [UInt8] {
    var bytes = Array(text.utf8)
    var isPlain = true
    for index in bytes.indices {
      let byte = bytes[index]
      if (0x41...0x5A).contains(byte) { bytes[index] = byte | 0x20 }
      if byte >= 0x80 { isPlain = false }
    }
    return isPlain || hasOnlySyllables(bytes)
      ? bytes : composed(String(decoding: bytes, as: UTF8.self))
  }

  /// Whether all that is not ASCII stands for itself: Kana, Han and whole syllables of Hangul, U+3041 to U+9FFF and
  /// U+AC00 to U+D7A3, whose first bytes are E3 to ED. Most titles have nothing else.
  private static func hasOnlySyllables(_ bytes: [UInt8]) -> Bool {
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        index += 1
        continue
      }
      guard (0xE3...0xED).contains(byte), index + 2 < bytes.count else { return false }
      let scalar = UInt32(byte & 0x0F) << 12 | UInt32(bytes[index + 1] & 0x3F) << 6
      switch scalar | UInt32(bytes[index + 2] & 0x3F) {
      case 0x3041...0x9FFF, 0xAC00...0xD7A3: index += 3
      default: return false
      }
    }
    return true
  }

  private static func composed(_ text: String) -> [UInt8] {
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
    return Array(String(view).utf8)
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
