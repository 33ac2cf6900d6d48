// The ids of headings as Python-Markdown's `toc` extension makes them. It never reads configuration.
import Syntax

struct PythonMarkdownIDs {
  struct Slugs: Hashable, Sendable {
    enum Form: Hashable, Sendable {
      /// ASCII only: what does not decompose to it is lost.
      case ascii
      /// `slugify_unicode`
      case unicode
      /// `pymdownx.slugs.slugify(…)`: spaces do not collapse.
      /// Where it percent-encodes them, browsers take both spellings for the same.
      case pymdownx(Letters)
      /// A function of the site's own.
      case unknown
    }
    enum Letters: Hashable, Sendable { case kept, lower, lowerASCII, folded }

    var form: Form
    var separator = "-"
    /// Whether `smarty` makes dashes of two and three hyphens, which no id holds.
    var hasDashes = false
  }

  static func ids(of headings: [Heading], slugs: Slugs) -> [String?] {
    var used = Set(headings.compactMap(\.explicitID))
    var counts: [String: Int] = [:]
    return headings.map { heading in
      if let explicit = heading.explicitID { return explicit }
      // Two lines above `---` are a paragraph and a rule.
      if heading.isBroken { return nil }
      let slug = slug(text(of: heading, slugs), slugs)
      return unique(slug, &used, &counts)
    }
  }

  /// `foo`, `foo_1`, `foo_2`; an empty one is `_1`.
  private static func unique(
    _ slug: String, _ used: inout Set<String>, _ counts: inout [String: Int]
  ) -> String {
    var stem = slug
    var number = 0
    if let mark = slug.utf8.lastIndex(of: UInt8(ascii: "_")) {
      let digits = slug[slug.utf8.index(after: mark)...]
      if !digits.isEmpty, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
        let value = Int(digits), value < 1 << 40
      {
        stem = String(slug[..<mark])
        number = value
      }
    }
    var result = slug
    if result.isEmpty || used.contains(result) { number = max(number, counts[stem] ?? 0) }
    while result.isEmpty || used.contains(result) {
      number += 1
      result = "\(stem)_\(number)"
      counts[stem] = number
    }
    used.insert(result)
    return result
  }

  private static func text(of heading: Heading, _ slugs: Slugs) -> String {
    heading.pieces.reduce(into: "") { result, piece in
      switch piece.kind {
      case .text where slugs.hasDashes: result += withDashes(piece.text)
      case .text, .code, .math, .autolink, .template: result += piece.text
      case .softBreak: result += " "
      case .imageAlt, .html: break
      }
    }
  }

  private static func withDashes(_ text: String) -> String {
    var result = ""
    var rest = text[...]
    while let first = rest.first {
      let run = rest.prefix { $0 == first }
      result += first == "-" && (2...3).contains(run.count) ? "—" : String(run)
      rest = rest[run.endIndex...]
    }
    return result
  }

  private static func slug(_ text: String, _ slugs: Slugs) -> String {
    switch slugs.form {
    case .ascii: collapsed(words(Compatibility.ascii(text)).lowercased(), slugs.separator)
    case .unicode: collapsed(words(text).lowercased(), slugs.separator)
    case .unknown: slug(text, Slugs(form: .pymdownx(.lower)))
    case .pymdownx(let letters):
      spaced(cased(Composition.composed(withoutTags(text)), letters), slugs.separator)
    }
  }

  private static func cased(_ text: String, _ letters: Slugs.Letters) -> String {
    switch letters {
    case .kept: text
    case .lower: text.lowercased()
    case .folded: text.uppercased().lowercased()
    case .lowerASCII:
      String(decoding: text.utf8.map { (0x41...0x5A).contains($0) ? $0 + 32 : $0 }, as: UTF8.self)
    }
  }

  /// What looks like a tag is taken away, also where it was code; white space is one space each.
  private static func withoutTags(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      if scalar == "<", let end = rest.firstIndex(of: ">") {
        rest = rest[rest.index(after: end)...]
      } else if !scalar.properties.isWhitespace {
        result.append(scalar)
      } else if let last = result.last, last != " " {
        result.append(" ")
      }
    }
    if result.last == " " { result.removeLast() }
    return String(result)
  }

  /// Only `\w`, white space and hyphens, trimmed.
  private static func words(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar == "-" || scalar == "_" || scalar.properties.isWhitespace || isAlphanumeric(scalar)
      {
        result.append(scalar)
      }
    }
    let isSpace: (Unicode.Scalar) -> Bool = { $0.properties.isWhitespace }
    let head = result.drop(while: isSpace)
    guard let last = head.lastIndex(where: { !isSpace($0) }) else { return "" }
    return String(head[...last])
  }

  /// Python's `str.isalnum`: letters and every kind of number, no marks.
  private static func isAlphanumeric(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x80 { return scalar.isASCIILetter || scalar.isASCIIDigit }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber:
      return true
    case .letterNumber, .otherNumber: return true
    default: return false
    }
  }

  /// A run of white space and of the separator's characters is one separator, as in a pattern's brackets.
  private static func collapsed(_ text: String, _ separator: String) -> String {
    let breaks = Set(separator.unicodeScalars)
    var result = ""
    var isBroken = false
    for scalar in text.unicodeScalars {
      if breaks.contains(scalar) || scalar.properties.isWhitespace {
        if !isBroken { result += separator }
        isBroken = true
      } else {
        result.unicodeScalars.append(scalar)
        isBroken = false
      }
    }
    return result
  }

  private static func spaced(_ text: String, _ separator: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      if scalar == " " {
        result += separator
      } else if scalar == "-" || scalar == "_" || isAlphanumeric(scalar) {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

/// What Unicode's compatibility decomposition leaves of a text in ASCII.
enum Compatibility {
  static func ascii(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
    return text.unicodeScalars.reduce(into: "") { $0 += ascii($1) }
  }

  private static func ascii(_ scalar: Unicode.Scalar) -> String {
    let value = scalar.value
    switch value {
    case 0..<0x80: return String(scalar)
    case 0xFF01...0xFF5E: return Unicode.Scalar(value - 0xFEE0).map { String($0) } ?? ""
    case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: return " "
    case 0x2460...0x2473: return String(value - 0x245F)
    case 0x2474...0x2487: return "(\(value - 0x2473))"
    case 0x2080...0x2089: return String(value - 0x2080)
    case 0x2070, 0x2074...0x2079: return String(value - 0x2070)
    case 0x24B6...0x24CF: return Unicode.Scalar(value - 0x2475).map { String($0) } ?? ""
    case 0x24D0...0x24E9: return Unicode.Scalar(value - 0x246F).map { String($0) } ?? ""
    default: break
    }
    if let known = table[scalar] { return known }
    let base = Diacritics.base(of: scalar)
    return base.value < 0x80 ? String(base) : ""
  }

  private static let table: [Unicode.Scalar: String] = [
    "²": "2", "³": "3", "¹": "1", "ª": "a", "º": "o", "½": "12", "¼": "14", "¾": "34",
    "⅓": "13", "⅔": "23", "⅛": "18", "™": "TM", "℠": "SM", "№": "No", "℃": "C", "℉": "F",
    "…": "...", "‥": "..", "‼": "!!", "⁇": "??", "ﬁ": "fi", "ﬂ": "fl", "ﬀ": "ff", "ﬃ": "ffi",
    "ﬄ": "ffl", "ĳ": "ij", "Ĳ": "IJ", "ŉ": "n", "ſ": "s", "Ⅰ": "I", "Ⅱ": "II", "Ⅲ": "III",
    "Ⅳ": "IV", "Ⅴ": "V", "Ⅵ": "VI", "Ⅶ": "VII", "Ⅷ": "VIII", "Ⅸ": "IX", "Ⅹ": "X",
    "ⅰ": "i", "ⅱ": "ii", "ⅲ": "iii", "ⅳ": "iv", "ⅴ": "v", "K": "K", "Å": "A", "ℓ": "l",
    "㎏": "kg", "㎝": "cm", "㎜": "mm", "㎞": "km", "㎡": "m2", "㎢": "km2",
  ]
}
