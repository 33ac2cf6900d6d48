// The ids of headings as Hugo makes them, in its three ways. It never reads configuration files.
import Syntax

/// Makes the ids of one document's headings.
struct HugoHeadingIDs {
  private let markup: HugoMarkup
  private var used: Set<[UInt8]> = []
  private var nextNumber: [String: Int] = [:]

  init(_ markup: HugoMarkup) { self.markup = markup }

  /// One id for each heading, nil where Hugo makes none.
  static func ids(of document: Document, _ markup: HugoMarkup) -> [String?] {
    var maker = HugoHeadingIDs(markup)
    return document.headings.map { maker.id(of: $0, in: document.source) }
  }

  private mutating func id(of heading: Heading, in source: SourceText) -> String? {
    let attributes = HeadingAttributes(of: heading, in: source)
    let isText = attributes.map { !$0.areGoldmark } ?? false
    if markup.readsHeadingAttributes, !isText, let explicit = heading.explicitID {
      used.insert(Array(explicit.utf8))
      return explicit
    }
    if markup.ids == .none || heading.pieces.contains(where: { $0.kind == .autolink }) {
      return nil
    }
    var text = HugoHeadingIDs.text(of: heading, markup)
    if let attributes, isText { text += " \(attributes.text)" }
    if heading.pieces.isEmpty { return nil }
    let slug =
      switch markup.ids {
      case .blackfriday: HugoHeadingIDs.blackfriday(text)
      case .githubASCII: HugoHeadingIDs.github(Diacritics.removed(from: text), asciiOnly: true)
      case .github, .none: HugoHeadingIDs.github(text, asciiOnly: false)
      }
    return unique(slug.isEmpty ? "heading" : slug)
  }

  private mutating func unique(_ slug: String) -> String {
    var result = slug
    var number = nextNumber[slug] ?? 0
    while !used.insert(Array(result.utf8)).inserted {
      number += 1
      result = "\(slug)-\(number)"
    }
    nextNumber[slug] = number
    return result
  }

  /// Of a heading of several lines only the last counts; the typographer takes dashes and dots away.
  private static func text(of heading: Heading, _ markup: HugoMarkup) -> String {
    let last = heading.pieces.lastIndex { $0.kind == .softBreak }
    let pieces = last.map { heading.pieces[($0 + 1)...] } ?? heading.pieces[...]
    var result = ""
    for piece in pieces {
      switch piece.kind {
      case .text, .imageAlt, .math:
        result += markup.hasTypographer ? Typography.withoutDashes(piece.text) : piece.text
      case .code: result += piece.text
      case .html, .softBreak, .template, .autolink: break
      }
    }
    return result.trimmingSpaces
  }

  private static func github(_ text: String, asciiOnly: Bool) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar == "-" || scalar == " " {
        result.append("-")
      } else if scalar == "_" || isLetterOrDigit(scalar, anyNumber: false) {
        if asciiOnly, scalar.value >= 0x80 { continue }
        result.append(lowered(scalar))
      }
    }
    return String(result)
  }

  private static func blackfriday(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var needsHyphen = false
    for scalar in text.unicodeScalars {
      if isLetterOrDigit(scalar, anyNumber: true) {
        if needsHyphen, !result.isEmpty { result.append("-") }
        needsHyphen = false
        result.append(lowered(scalar))
      } else {
        needsHyphen = true
      }
    }
    return String(result)
  }

  private static func isLetterOrDigit(_ scalar: Unicode.Scalar, anyNumber: Bool) -> Bool {
    if scalar.value < 0x80 { return scalar.isASCIILetter || scalar.isASCIIDigit }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber:
      return true
    case .letterNumber, .otherNumber: return anyNumber
    default: return false
    }
  }

  /// Go lowers one rune to one rune: `İ` becomes `i`.
  private static func lowered(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
  }
}
