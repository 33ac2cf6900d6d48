// How much there is to read in a text. It counts neither code nor markup.
import Syntax

/// Characters of scripts without spaces between words, and of Hangul, whose words differ too much in length; words of
/// all others.
struct ReadingLength: Hashable {
  private(set) var characters = 0
  private(set) var words = 0

  // Those of Hugo's `.ReadingTime`, so that an editor and a site agree: 213 words a minute, 501 characters a minute
  // where `isCJKLanguage` is set.
  private static let wordsAMinute = 213.0
  private static let charactersAMinute = 501.0

  /// O(*n*).
  init(_ tree: MarkdownTree) {
    for (index, node) in tree.nodes.enumerated() {
      switch node.kind {
      case .paragraph, .heading, .tableCell:
        count(tree.plainText(of: index, includesImages: false))
      default: continue
      }
    }
  }

  init(_ text: String) { count(text) }

  private mutating func count(_ text: String) {
    var isInWord = false
    for scalar in text.unicodeScalars {
      if Self.countsAlone(scalar) {
        characters += 1
        isInWord = false
      } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        if !isInWord { words += 1 }
        isInWord = true
      } else if scalar != "'" && scalar != "’" && scalar != "-" && scalar != "." {
        isInWord = false
      }
    }
  }

  /// Hangul, Kana and Han.
  private static func countsAlone(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1100...0x11FF, 0x3041...0x30FF, 0x3131...0x318E, 0x3400...0x4DBF, 0x4E00...0x9FFF,
      0xAC00...0xD7A3, 0xF900...0xFAFF, 0x20000...0x3FFFF:
      true
    default: false
    }
  }

  /// At least one.
  var minutes: Int {
    let time = Double(characters) / Self.charactersAMinute + Double(words) / Self.wordsAMinute
    return max(1, Int(time.rounded(.up)))
  }

  /// `1200 characters, 35 words · 3 min`
  var text: String {
    let parts = [
      characters == 0 ? nil : characters == 1 ? "1 character" : "\(characters) characters",
      words == 0 && characters > 0 ? nil : words == 1 ? "1 word" : "\(words) words",
    ]
    return parts.compactMap(\.self).joined(separator: ", ") + " · \(minutes) min"
  }
}
