// Composition of letters and marks (NFC) one pair at a time. It knows Hangul, Latin and Kana, and no other script.

enum ScalarComposition {
  /// Composed letters by their text: strings that are canonically equal are equal keys.
  private static let letters: [String: UInt32] = {
    var letters: [String: UInt32] = [:]
    for range in [0xC0...0x24F, 0x1E00...0x1EFF, 0x3040...0x30FF] as [ClosedRange<UInt32>] {
      for value in range {
        if let scalar = Unicode.Scalar(value) { letters[String(Character(scalar))] = value }
      }
    }
    return letters
  }()

  /// `left` and `right` as one scalar; nil where they stay two. O(1).
  static func composed(_ left: UInt32, _ right: UInt32) -> UInt32? {
    if right &- 0x1100 < 0x100 { return syllable(left, right) }
    guard let base = Unicode.Scalar(left), let mark = Unicode.Scalar(right) else { return nil }
    var text = String.UnicodeScalarView()
    text.append(base)
    text.append(mark)
    return letters[String(text)]
  }

  /// Whether `scalar` belongs to the letter before it.
  static func isMark(_ scalar: UInt32) -> Bool {
    switch scalar {
    case ..<0x300: false
    case 0x300...0x36F, 0x1160...0x11FF, 0x3099...0x309A, 0x20D0...0x20F0: true
    case 0x2000...0x20CF, 0x2100...0x2BFF, 0x3030...0x9FFF, 0xAC00...0xD7A3: false
    default: (Unicode.Scalar(scalar)?.properties.canonicalCombiningClass.rawValue ?? 0) != 0
    }
  }

  /// Two jamo, or a syllable and its final (Unicode §3.12).
  private static func syllable(_ left: UInt32, _ right: UInt32) -> UInt32? {
    if left &- 0x1100 < 19, right &- 0x1161 < 21 {
      return 0xAC00 + ((left - 0x1100) * 21 + (right - 0x1161)) * 28
    }
    if left &- 0xAC00 < 11_172, (left - 0xAC00) % 28 == 0, right &- 0x11A8 < 27 {
      return left + (right - 0x11A7)
    }
    return nil
  }
}
