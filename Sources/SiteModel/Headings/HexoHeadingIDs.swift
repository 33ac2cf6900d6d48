// The ids of headings as hexo-renderer-marked makes them. It never reads explicit ids.
import Syntax

struct HexoHeadingIDs {
  enum Case: Hashable, Sendable { case kept, lower, upper }

  static func ids(of headings: [Heading], letters: Case) -> [String?] {
    var counts: [String: Int] = [:]
    return headings.map { heading in
      var slug = slug(heading.unbrokenText)
      switch letters {
      case .kept: break
      case .lower: slug = slug.lowercased()
      case .upper: slug = slug.uppercased()
      }
      let count = counts[slug] ?? 0
      counts[slug] = count + 1
      return count == 0 ? slug : "\(slug)-\(count)"
    }
  }

  /// Runs of ASCII punctuation and white space become one hyphen; letters lose their marks.
  static func slug(_ text: some StringProtocol) -> String {
    var result = String.UnicodeScalarView()
    var needsHyphen = false
    for scalar in text.unicodeScalars {
      if scalar.properties.generalCategory == .control { continue }
      if isSeparator(scalar) {
        needsHyphen = true
      } else {
        if needsHyphen, !result.isEmpty { result.append("-") }
        needsHyphen = false
        result.append(contentsOf: plain(scalar).unicodeScalars)
      }
    }
    return String(result)
  }

  private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.properties.isWhitespace { return true }
    guard scalar.value < 0x80 else { return false }
    return !scalar.isASCIILetter && !scalar.isASCIIDigit
  }

  private static func plain(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "ß": "s"
    case "ẞ": "S"
    case "Æ": "AE"
    case "æ": "ae"
    case "Œ": "OE"
    case "œ": "oe"
    case "Ø": "O"
    case "ø": "o"
    case "Ł": "L"
    case "ł": "l"
    case "Đ": "D"
    case "đ": "d"
    default:
      // Only Latin letters are simplified.
      (0xC0..<0x250).contains(scalar.value) || (0x1E00..<0x1F00).contains(scalar.value)
        ? String(Diacritics.base(of: scalar)) : String(scalar)
    }
  }
}
