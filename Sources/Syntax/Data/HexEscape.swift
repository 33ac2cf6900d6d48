// `\u0041` and its like, which YAML, TOML and JSON share. It never reads the backslash.

/// The hexadecimal digits of an escape sequence.
struct HexEscape {
  /// The code point; nil where the digits name a lone surrogate or no Unicode scalar.
  var scalar: UInt32?
  /// Offset after the sequence.
  var end: Int

  /// Reads exactly `digits` digits at `start`; nil where there are fewer.
  ///
  /// Of four digits that name a high surrogate, a following `\u` with the low one is read too.
  init?(_ bytes: [UInt8], at start: Int, digits: Int, end limit: Int) {
    guard let value = HexEscape.number(bytes, at: start, digits: digits, end: limit) else {
      return nil
    }
    end = start + digits
    scalar = Unicode.Scalar(value).map(\.value)
    if digits == 4, (0xD800...0xDBFF).contains(value), end + 1 < limit,
      bytes[end] == UInt8(ascii: "\\"), bytes[end + 1] == UInt8(ascii: "u"),
      let low = HexEscape.number(bytes, at: end + 2, digits: 4, end: limit),
      (0xDC00...0xDFFF).contains(low)
    {
      scalar = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
      end += 6
    }
  }

  private static func number(_ bytes: [UInt8], at start: Int, digits: Int, end: Int) -> UInt32? {
    guard start + digits <= end else { return nil }
    var value: UInt32 = 0
    for byte in bytes[start..<start + digits] {
      guard let digit = byte.hexDigitValue else { return nil }
      value = value << 4 | UInt32(digit)
    }
    return value
  }
}

extension UInt8 {
  var hexDigitValue: UInt8? {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): self - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): self - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): self - UInt8(ascii: "A") + 10
    default: nil
    }
  }

  var isASCIIDigit: Bool { self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") }

  var isASCIILetter: Bool {
    let lower = self | 0x20
    return lower >= UInt8(ascii: "a") && lower <= UInt8(ascii: "z")
  }
}
