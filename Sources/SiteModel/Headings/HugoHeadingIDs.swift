// The ids of headings as Hugo makes them, in its three ways. It never reads configuration files.
import Syntax

/// Makes the ids of one document's headings.
struct HugoHeadingIDs {
  private let markup: HugoMarkup
  /// Ids in use, by their bytes, each with the number that was last put behind it.
  private var used: [Slug: Int] = [:]

  /// Its bytes are hashed at once, not one by one as an array's are.
  private struct Slug: Hashable {
    var bytes: [UInt8]

    func hash(into hasher: inout Hasher) {
      bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
    }
  }

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
      used[Slug(bytes: Array(explicit.utf8)), default: 0] += 0
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
    let id = unique(Slug(bytes: slug.isEmpty ? Array("heading".utf8) : slug))
    return String(decoding: id.bytes, as: UTF8.self)
  }

  private mutating func unique(_ slug: Slug) -> Slug {
    guard var number = used[slug] else {
      used[slug] = 0
      return slug
    }
    var result = slug
    repeat {
      number += 1
      result.bytes = slug.bytes + Array("-\(number)".utf8)
    } while used[result] != nil
    used[slug] = number
    used[result] = 0
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

  private static func github(_ text: String, asciiOnly: Bool) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      if scalar == "-" || scalar == " " {
        result.append(UInt8(ascii: "-"))
      } else if scalar == "_" || isLetterOrDigit(scalar, anyNumber: false) {
        if asciiOnly, scalar.value >= 0x80 { continue }
        append(scalar, to: &result)
      }
    }
    return result
  }

  private static func blackfriday(_ text: String) -> [UInt8] {
    var result: [UInt8] = []
    var needsHyphen = false
    for scalar in text.unicodeScalars {
      if isLetterOrDigit(scalar, anyNumber: true) {
        if needsHyphen, !result.isEmpty { result.append(UInt8(ascii: "-")) }
        needsHyphen = false
        append(scalar, to: &result)
      } else {
        needsHyphen = true
      }
    }
    return result
  }

  /// In lower case. Go lowers one rune to one rune: `İ` becomes `i`.
  private static func append(_ scalar: Unicode.Scalar, to result: inout [UInt8]) {
    if scalar.value < 0x80 {
      let byte = UInt8(truncatingIfNeeded: scalar.value)
      result.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
    } else if (0xAC00...0xD7A3).contains(scalar.value) {
      result.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    } else {
      let lower = scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
      result.append(contentsOf: UTF8.encode(lower) ?? UTF8.encodedReplacementCharacter)
    }
  }

  private static func isLetterOrDigit(_ scalar: Unicode.Scalar, anyNumber: Bool) -> Bool {
    if scalar.value < 0x80 { return scalar.isASCIILetter || scalar.isASCIIDigit }
    if (0xAC00...0xD7A3).contains(scalar.value) { return true }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber:
      return true
    case .letterNumber, .otherNumber: return anyNumber
    default: return false
    }
  }
}
