// Escapes and character references resolved. It never looks at other markup.

enum PlainText {
  /// Whether `bytes` hold nothing to resolve.
  private static func isPlain(_ bytes: ArraySlice<UInt8>) -> Bool {
    !bytes.contains { $0 == .backslash || $0 == .ampersand || $0 == 0 }
  }

  /// `bytes` as text, with backslash escapes and character references resolved.
  static func unescaped(_ bytes: ArraySlice<UInt8>, escapes: Bool = true) -> String {
    if isPlain(bytes) { return String(decoding: bytes, as: UTF8.self) }
    return String(decoding: unescapedBytes(bytes, escapes: escapes), as: UTF8.self)
  }

  static func unescapedBytes(_ bytes: ArraySlice<UInt8>, escapes: Bool = true) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var at = bytes.startIndex
    while at < bytes.endIndex {
      if escapes || bytes[at] != .backslash, let resolved = resolved(bytes[at...]) {
        result.append(contentsOf: resolved.text)
        at = resolved.end
      } else {
        result.append(bytes[at])
        at += 1
      }
    }
    return result
  }

  /// What the escape, the character reference or the NUL at the beginning of `bytes` stands for, and where it
  /// ends; nil where none begins there.
  static func resolved(_ bytes: ArraySlice<UInt8>) -> (text: [UInt8], end: Int)? {
    let start = bytes.startIndex
    switch bytes.first {
    case .backslash where start + 1 < bytes.endIndex && bytes[start + 1].isPunctuation:
      return ([bytes[start + 1]], start + 2)
    case .ampersand:
      return CharacterReference(bytes, at: start).map { (Array($0.text.utf8), $0.end) }
    case 0: return ([0xEF, 0xBF, 0xBD], start + 1)
    default: return nil
    }
  }
}

/// `&amp;`, `&#35;`, `&#x23;`
struct CharacterReference {
  let text: String
  let end: Int

  /// The reference at the `&` at `start`, when it is a valid one.
  init?(_ bytes: ArraySlice<UInt8>, at start: Int) {
    var at = start + 1
    guard at < bytes.endIndex else { return nil }
    if bytes[at] == .hash {
      guard let number = Self.number(bytes, at + 1) else { return nil }
      text = String(number.scalar)
      end = number.end
      return
    }
    while at < bytes.endIndex, at - start <= 32, bytes[at].isAlphanumeric { at += 1 }
    guard at < bytes.endIndex, bytes[at] == .semicolon, at > start + 1,
      let found = HTMLEntities.text(of: bytes[start + 1..<at])
    else { return nil }
    text = found
    end = at + 1
  }

  private static func number(_ bytes: ArraySlice<UInt8>, _ start: Int) -> (
    scalar: Unicode.Scalar, end: Int
  )? {
    var at = start
    let isHex = at < bytes.endIndex && bytes[at].lowercased == UInt8(ascii: "x")
    if isHex { at += 1 }
    let digits = at
    var value: UInt32 = 0
    while at < bytes.endIndex, at - digits < 8, isHex ? bytes[at].isHexDigit : bytes[at].isDigit {
      let byte = bytes[at]
      let digit = byte.isDigit ? byte &- 0x30 : byte.lowercased &- 0x61 &+ 10
      value = value &* (isHex ? 16 : 10) &+ UInt32(digit)
      at += 1
    }
    guard at > digits, at - digits <= (isHex ? 6 : 7), at < bytes.endIndex, bytes[at] == .semicolon
    else { return nil }
    let replacement: Unicode.Scalar = "\u{FFFD}"
    return (value == 0 ? replacement : Unicode.Scalar(value) ?? replacement, at + 1)
  }
}
