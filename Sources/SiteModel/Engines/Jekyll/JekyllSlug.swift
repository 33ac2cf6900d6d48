// How Jekyll turns text into a part of a URL. It knows no site.

enum JekyllSlug {
  /// Runs of what is neither letter, mark nor digit become one hyphen; in lower case.
  static func plain(_ text: String) -> String {
    slug(text) { _ in false }.lowercased()
  }

  /// As `plain`, but `._~!$&'()+,;=@` and case are kept.
  static func pretty(_ text: String) -> String {
    slug(text) { scalar in
      switch scalar {
      case ".", "_", "~", "!", "$", "&", "'", "(", ")", "+", ",", ";", "=", "@": true
      default: false
      }
    }
  }

  private static func slug(_ text: String, keeping keeps: (Unicode.Scalar) -> Bool) -> String {
    var result = String.UnicodeScalarView()
    var needsHyphen = false
    for scalar in text.unicodeScalars {
      if isWord(scalar) || keeps(scalar) {
        if needsHyphen, !result.isEmpty { result.append("-") }
        needsHyphen = false
        result.append(scalar)
      } else {
        needsHyphen = true
      }
    }
    return String(result)
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x80 { return scalar.isASCIILetter || scalar.isASCIIDigit }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber:
      return true
    default: return false
    }
  }

  /// What stands for a token in a URL: everything but letters, digits and RFC 3986's path characters escaped.
  static func escaped(_ text: String) -> String {
    URLText.encoded(text) { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "!"), UInt8(ascii: "$"),
        UInt8(ascii: "&"), UInt8(ascii: "'"), UInt8(ascii: "("), UInt8(ascii: ")"),
        UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: ","), UInt8(ascii: ";"),
        UInt8(ascii: "="), UInt8(ascii: ":"), UInt8(ascii: "@"), UInt8(ascii: "/"):
        true
      default: false
      }
    }
  }

  /// `hello-world` as `Hello World`.
  static func title(_ slug: String) -> String {
    slug.split(separator: "-").map { part in
      part.prefix(1).uppercased() + part.dropFirst().lowercased()
    }.joined(separator: " ")
  }
}
