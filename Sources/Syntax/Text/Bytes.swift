// The bytes that have a meaning in what this module reads, by name, and their classes. They know ASCII only.

extension UInt8 {
  static let tab = UInt8(ascii: "\t")
  static let newline = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let space = UInt8(ascii: " ")
  static let backslash = UInt8(ascii: "\\")
  static let backtick = UInt8(ascii: "`")
  static let tilde = UInt8(ascii: "~")
  static let asterisk = UInt8(ascii: "*")
  static let underscore = UInt8(ascii: "_")
  static let hyphen = UInt8(ascii: "-")
  static let plus = UInt8(ascii: "+")
  static let hash = UInt8(ascii: "#")
  static let pipe = UInt8(ascii: "|")
  static let colon = UInt8(ascii: ":")
  static let equals = UInt8(ascii: "=")
  static let less = UInt8(ascii: "<")
  static let greater = UInt8(ascii: ">")
  static let openBracket = UInt8(ascii: "[")
  static let closeBracket = UInt8(ascii: "]")
  static let openParen = UInt8(ascii: "(")
  static let closeParen = UInt8(ascii: ")")
  static let openBrace = UInt8(ascii: "{")
  static let closeBrace = UInt8(ascii: "}")
  static let exclamation = UInt8(ascii: "!")
  static let quote = UInt8(ascii: "\"")
  static let apostrophe = UInt8(ascii: "'")
  static let ampersand = UInt8(ascii: "&")
  static let semicolon = UInt8(ascii: ";")
  static let caret = UInt8(ascii: "^")
  static let percent = UInt8(ascii: "%")
  static let slash = UInt8(ascii: "/")
  static let dot = UInt8(ascii: ".")
  static let at = UInt8(ascii: "@")
  static let dollar = UInt8(ascii: "$")
  static let question = UInt8(ascii: "?")

  @inline(__always) var isSpaceOrTab: Bool { self == 0x20 || self == 0x09 }
  @inline(__always) var isLineEnd: Bool { self == 0x0A || self == 0x0D }
  /// Space, tab, line feed, form feed, vertical tab, carriage return.
  @inline(__always) var isWhitespace: Bool { self == 0x20 || (self >= 0x09 && self <= 0x0D) }
  @inline(__always) var isDigit: Bool { self &- 0x30 < 10 }
  @inline(__always) var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }
  @inline(__always) var isAlphanumeric: Bool { isDigit || isLetter }
  @inline(__always) var isHexDigit: Bool { isDigit || (self | 0x20) &- 0x61 < 6 }
  @inline(__always) var isControl: Bool { self < 0x20 || self == 0x7F }
  @inline(__always) var isPunctuation: Bool {
    (self > 0x20 && self < 0x7F) && !isAlphanumeric
  }
  @inline(__always) var lowercased: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }
}

extension [UInt8] {
  /// The byte at `index`, or 0 outside.
  @inline(__always) func at(_ index: Int) -> UInt8 {
    index >= 0 && index < count ? self[index] : 0
  }

  /// Whether `text`, which is ASCII in lower case, stands at `index` in any case, before `limit`.
  func matches(_ text: StaticString, at index: Int, limit: Int) -> Bool {
    let length = text.utf8CodeUnitCount
    guard index >= 0, index + length <= Swift.min(limit, count) else { return false }
    return text.withUTF8Buffer { wanted in
      for step in 0..<length where self[index + step].lowercased != wanted[step] { return false }
      return true
    }
  }
}
