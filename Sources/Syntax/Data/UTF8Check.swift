// Finds bytes that are not UTF-8. It never repairs them.

enum UTF8Check {
  /// The first byte in `area` that begins no well-formed UTF-8 sequence (RFC 3629). O(length).
  static func firstInvalid(in bytes: [UInt8], _ area: Range<Int>) -> TextRange? {
    var index = area.lowerBound
    while index < area.upperBound {
      let lead = bytes[index]
      if lead < 0x80 {
        index += 1
        continue
      }
      let isCommon = (0xE1...0xEC).contains(lead) && index + 3 <= area.upperBound
      if isCommon, bytes[index + 1] & 0xC0 == 0x80, bytes[index + 2] & 0xC0 == 0x80 {
        index += 3
        continue
      }
      guard let (length, second) = shape(of: lead), index + length <= area.upperBound,
        second.contains(bytes[index + 1])
      else { return TextRange(index, index + 1) }
      for offset in 2..<max(2, length) where bytes[index + offset] & 0xC0 != 0x80 {
        return TextRange(index, index + offset)
      }
      index += length
    }
    return nil
  }

  /// The length of the sequence that `lead` begins, and what its second byte may be.
  private static func shape(of lead: UInt8) -> (Int, ClosedRange<UInt8>)? {
    switch lead {
    case 0xC2...0xDF: (2, 0x80...0xBF)
    case 0xE0: (3, 0xA0...0xBF)
    case 0xED: (3, 0x80...0x9F)
    case 0xE1...0xEF: (3, 0x80...0xBF)
    case 0xF0: (4, 0x90...0xBF)
    case 0xF1...0xF3: (4, 0x80...0xBF)
    case 0xF4: (4, 0x80...0x8F)
    default: nil
    }
  }

  /// Appends `scalar` as UTF-8; U+FFFD for what is no scalar value.
  static func append(_ scalar: UInt32, to text: inout [UInt8]) {
    let character = Unicode.Scalar(scalar) ?? "\u{FFFD}"
    text.append(contentsOf: UTF8.encode(character) ?? UTF8.encodedReplacementCharacter)
  }
}
