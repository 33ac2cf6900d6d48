// The ids of headings as github-slugger makes them: GitHub, Astro, Docusaurus. It never reads explicit ids.

import Syntax

/// Makes ids that are unique within one document, as github-slugger 2 does.
struct GitHubSlugger {
  private var occurrences: [String: Int] = [:]

  /// The id of the next heading, whose rendered text is `text`. Amortised O(length).
  mutating func id(of text: String) -> String {
    let slug = GitHubSlugger.slug(text)
    var result = slug
    var count = occurrences[slug] ?? 0
    while occurrences[result] != nil {
      count += 1
      result = "\(slug)-\(count)"
    }
    occurrences[slug] = count
    occurrences[result] = occurrences[result] ?? 0
    return result
  }

  /// `text` in lower case without punctuation and symbols; each space becomes a hyphen. O(*n*).
  static func slug(_ text: some StringProtocol) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.lowercased().unicodeScalars {
      if scalar == " " {
        result.append("-")
      } else if scalar == "-" || scalar.isWord {
        result.append(scalar)
      }
    }
    return String(result)
  }
}

extension Heading {
  /// The rendered text, where a line break in the heading is nothing at all.
  var unbrokenText: String {
    guard pieces.contains(where: { $0.kind == .softBreak }) else { return text }
    return pieces.filter { $0.kind != .softBreak && $0.kind != .imageAlt && $0.kind != .html }
      .map(\.text).joined()
  }

  var isBroken: Bool { pieces.contains { $0.kind == .softBreak } }
}

extension Unicode.Scalar {
  /// `\p{Word}` of Ruby and of github-slugger: alphabetic, marks, decimal digits, connecting punctuation.
  var isWord: Bool {
    if value < 0x80 { return isASCIILetter || isASCIIDigit || self == "_" }
    if properties.isAlphabetic { return true }
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .connectorPunctuation:
      return true
    default: return false
    }
  }

  var isASCIILetter: Bool { (0x61...0x7A).contains(value | 0x20) && value < 0x80 }
  var isASCIIDigit: Bool { (0x30...0x39).contains(value) }
}
