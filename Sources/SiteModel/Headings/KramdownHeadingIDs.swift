// The ids of headings as kramdown makes them, with its GFM parser and with its own. It never reads configuration.
import Syntax

struct KramdownHeadingIDs {
  private let isGFM: Bool
  private let prefix: String
  private var counts: [String: Int] = [:]

  private init(isGFM: Bool, prefix: String) {
    self.isGFM = isGFM
    self.prefix = prefix
  }

  /// One id for each heading of `document`; ids are not compared with explicit ones, so that two may be equal.
  static func ids(
    of document: Document, isGFM: Bool, makesIDs: Bool, prefix: String
  ) -> [String?] {
    var maker = KramdownHeadingIDs(isGFM: isGFM, prefix: prefix)
    return document.headings.map { heading in
      let attributes = HeadingAttributes(of: heading, in: document.source)
      let isText = attributes.map { !$0.areKramdown } ?? false
      if !isText, let explicit = heading.explicitID { return explicit }
      // Two lines above `---` are a paragraph and a rule.
      guard makesIDs, !heading.isBroken else { return nil }
      let written = isGFM ? text(of: heading) : document.source[heading.textRange]
      return maker.id(isText ? "\(written) \(attributes?.text ?? "")" : written)
    }
  }

  private mutating func id(_ text: String) -> String {
    let slug = isGFM ? KramdownHeadingIDs.gfm(text) : KramdownHeadingIDs.native(text)
    let count = counts[slug] ?? 0
    counts[slug] = count + 1
    return prefix + (count == 0 ? slug : "\(slug)-\(count)")
  }

  /// Text, code, mathematics and what dashes and dots become; images have none.
  private static func text(of heading: Heading) -> String {
    heading.pieces.reduce(into: "") { result, piece in
      switch piece.kind {
      case .text: result += Typography.withoutDashes(piece.text)
      case .code, .math, .autolink: result += piece.text
      case .imageAlt, .html, .softBreak, .template: break
      }
    }
  }

  private static func gfm(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.trimmingSpaces.lowercased().unicodeScalars {
      if scalar == " " || scalar == "\t" {
        result.append("-")
      } else if scalar == "-" || scalar.isWord {
        result.append(scalar)
      }
    }
    return String(result)
  }

  private static func native(_ source: String) -> String {
    var result: [UInt8] = []
    for byte in source.trimmingSpaces.utf8.drop(while: { !isLetter($0) }) {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): result.append(byte | 0x20)
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "-"):
        result.append(byte)
      case UInt8(ascii: " "): result.append(UInt8(ascii: "-"))
      default: break
      }
    }
    return result.isEmpty ? "section" : String(decoding: result, as: UTF8.self)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) && byte < 0x80
  }
}
