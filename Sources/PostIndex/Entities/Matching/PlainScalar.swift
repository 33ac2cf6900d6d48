// Scalars beyond ASCII and Hangul that are folded one by one, whatever stands before them. It never reads a letter with case.

/// What `FoldedScalars` makes of the bytes at a place, where that is told without looking around: Han, Kana, usual marks,
/// emoji, and the marks of full width.
struct PlainScalar {
  /// Folded.
  let value: UInt32
  /// Bytes, 2 to 4.
  let length: Int

  /// Nil for all else: letters of other scripts, marks that are laid on a letter, what is left out or is no UTF-8.
  @inline(__always)
  init?(_ bytes: Span<UInt8>, _ at: Int, _ limit: Int) {
    guard at + 1 < limit, bytes[at + 1] & 0xC0 == 0x80 else { return nil }
    let first = bytes[at]
    let second = UInt32(bytes[at + 1] & 63)
    // No-break space to inverted question mark.
    if first == 0xC2 {
      guard second != 0x2D, second >= 0x20 else { return nil }
      self.init(value: 0x80 | second, length: 2)
      return
    }
    guard first >= 0xE2, at + 2 < limit, bytes[at + 2] & 0xC0 == 0x80 else { return nil }
    let third = UInt32(bytes[at + 2] & 63)
    if first < 0xF0 {
      let scalar = UInt32(first & 15) << 12 | second << 6 | third
      guard let value = Self.folded(scalar) else { return nil }
      self.init(value: value, length: 3)
    } else {
      guard first == 0xF0, at + 3 < limit, bytes[at + 3] & 0xC0 == 0x80 else { return nil }
      let scalar = second << 12 | third << 6 | UInt32(bytes[at + 3] & 63)
      guard 0x1F000..<0x1FB00 ~= scalar || 0x20000..<0x30000 ~= scalar else { return nil }
      self.init(value: scalar, length: 4)
    }
  }

  /// The syllable whose three bytes begin at `at`.
  @inline(__always)
  static func syllable(_ bytes: Span<UInt8>, _ at: Int, _ limit: Int) -> UInt32? {
    guard at + 2 < limit, bytes[at] &- 0xEA < 4 else { return nil }
    let second = bytes[at + 1]
    let third = bytes[at + 2]
    guard second & 0xC0 == 0x80, third & 0xC0 == 0x80 else { return nil }
    let scalar = UInt32(bytes[at] & 15) << 12 | UInt32(second & 63) << 6 | UInt32(third & 63)
    return scalar &- 0xAC00 < 11_172 ? scalar : nil
  }

  /// Whether a mark that is laid on the letter before it may begin with `byte`: accents, finals of syllables, and with much
  /// else those of Kana.
  @inline(__always)
  static func mayTakeMark(_ byte: UInt8) -> Bool {
    byte >= 0xCC && (byte <= 0xCD || byte == 0xE1 || byte == 0xE3)
  }

  private init(value: UInt32, length: Int) {
    self.value = value
    self.length = length
  }

  /// Of three bytes.
  @inline(__always)
  private static func folded(_ scalar: UInt32) -> UInt32? {
    switch scalar {
    // Han first: there is most of it.
    case 0x3400...0x9FFF, 0x3030...0x3098, 0x309B...0x33FF, 0x3001...0x3020: scalar
    case 0x2018, 0x2019: 0x27
    case 0x201C, 0x201D: 0x22
    case 0x2010...0x2027, 0x2190...0x2426, 0x2500...0x2BFF: scalar
    case 0x3000: 0x20
    case 0xFF01...0xFF5E:
      // Letters and digits go on as those of ASCII do.
      (scalar - 0xFEE0 | 0x20) &- 0x61 < 26 || scalar &- 0xFF10 < 10 ? nil : scalar - 0xFEE0
    default: nil
    }
  }
}
