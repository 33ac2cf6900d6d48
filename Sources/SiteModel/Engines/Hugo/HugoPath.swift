// How Hugo turns names into addresses: logical paths, sanitised paths, escaped URLs. It knows no site.

enum HugoPath {
  static let contentExtensions: Set<String> = ["md", "markdown", "mdown"]
  /// Other formats that Hugo may read as content; Markdown is what this program understands.
  static let otherContentExtensions: Set<String> = [
    "html", "htm", "org", "adoc", "asciidoc", "ad", "rst", "pandoc", "pdc",
  ]

  /// A content path as Hugo compares paths: in lower case, each space a hyphen.
  static func logical(_ path: some StringProtocol) -> String {
    let path = hyphenated(path)
    let isLower = path.withBytes { $0.allSatisfy { $0 < 0x80 && !(0x41...0x5A).contains($0) } }
    return isLower ? path : path.lowercased()
  }

  /// A file's path with a hyphen for each space, as Hugo reads names before it cleans them.
  static func hyphenated(_ path: some StringProtocol) -> String {
    path.withBytes { $0.contains(UInt8(ascii: " ")) } ? path.replacingSpaces : String(path)
  }

  /// Keeps letters, digits, marks and `./\_#+~-@` and escapes; a run of white space between two that are kept and no
  /// hyphens becomes one hyphen. Hugo's `MakePath` with `UnicodeSanitize`. O(*n*).
  static func sanitized(_ path: some StringProtocol) -> String {
    if path.withBytes({ $0.allSatisfy(isPlain) }) { return String(path) }
    var result = String.UnicodeScalarView()
    let scalars = Array(path.unicodeScalars)
    var previous: Unicode.Scalar?
    var needsHyphen = false
    for (index, scalar) in scalars.enumerated() {
      let isKept = keeps(scalar) || (scalar == "%" && isEscape(scalars, at: index))
      if isKept {
        if needsHyphen, scalar != "-" { result.append("-") }
        needsHyphen = false
        result.append(scalar)
        previous = scalar
      } else if let kept = previous, kept != "-", scalar.properties.isWhitespace {
        needsHyphen = true
      }
    }
    return String(result)
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "/"),
      UInt8(ascii: "_"), UInt8(ascii: "."):
      true
    default: false
    }
  }

  private static func keeps(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ".", "/", "\\", "_", "#", "+", "~", "-", "@": return true
    default: break
    }
    if scalar.value < 0x80 { return scalar.isASCIILetter || scalar.isASCIIDigit }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .nonspacingMark, .spacingMark, .enclosingMark:
      return true
    default: return false
    }
  }

  private static func isEscape(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
    index + 2 < scalars.count && scalars[index + 1].isHexDigit && scalars[index + 2].isHexDigit
  }

  /// A path as Go's `net/url` writes it. What is escaped already stays.
  static func escaped(_ path: String) -> String {
    guard path.withBytes({ $0.contains { !isURLByte($0) } }) else { return path }
    return URLText.encoded(path) { byte in
      switch byte {
      case UInt8(ascii: "%"): return true
      case UInt8(ascii: "!"), UInt8(ascii: "'"), UInt8(ascii: "("), UInt8(ascii: ")"),
        UInt8(ascii: "*"), UInt8(ascii: "["), UInt8(ascii: "]"):
        return false
      default: return isURLByte(byte)
      }
    }
  }

  private static func isURLByte(_ byte: UInt8) -> Bool {
    if isPlain(byte) { return true }
    switch byte {
    case UInt8(ascii: "~"), UInt8(ascii: "$"), UInt8(ascii: "&"), UInt8(ascii: "+"),
      UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "="),
      UInt8(ascii: "@"), UInt8(ascii: "%"), UInt8(ascii: "!"), UInt8(ascii: "'"),
      UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "*"), UInt8(ascii: "["),
      UInt8(ascii: "]"):
      return true
    default: return false
    }
  }
}

extension StringProtocol {
  fileprivate var replacingSpaces: String {
    String(decoding: utf8.map { $0 == 0x20 ? UInt8(ascii: "-") : $0 }, as: UTF8.self)
  }
}

extension Unicode.Scalar {
  var isHexDigit: Bool { isASCIIDigit || ("a"..."f").contains(self) || ("A"..."F").contains(self) }
}
