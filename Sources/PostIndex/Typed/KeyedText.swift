// A text as the keys that type it on a Korean keyboard: half a syllable, and a keyboard in the wrong mode, meet what was
// meant. It knows no word.
import Syntax

/// The keys of a text on the two-set layout (KS X 5002), by the Latin letters on them, in lower case: 테슬라 is
/// `xptmffk`, and so is `테슬ㄹㅏ`. What is no Hangul stays as it is.
struct KeyedText: Hashable, Sendable {
  let keys: FoldedText
  /// The same with nothing but the first key of each syllable: 테슬라 is `xtf`.
  let initials: FoldedText
  /// Whether there is Hangul.
  let isKorean: Bool
  /// Whether there is nothing but consonants of Hangul.
  let isConsonants: Bool

  /// O(*n*).
  init(_ text: FoldedText) {
    guard text.bytes.contains(where: { (0xE1...0xED).contains($0) }) else {
      (keys, initials, isKorean, isConsonants) = (text, text, false, false)
      return
    }
    var keys: [UInt8] = []
    var initials: [UInt8] = []
    var hangul = 0
    var consonants = 0
    var count = 0
    for scalar in String(decoding: text.bytes, as: UTF8.self).unicodeScalars {
      count += 1
      switch scalar.value {
      case 0xAC00...0xD7A3:
        let syllable = Int(scalar.value - 0xAC00)
        keys += KeyedText.leading[syllable / 588] + KeyedText.vowels[syllable / 28 % 21]
        keys += KeyedText.trailing[syllable % 28]
        initials += KeyedText.leading[syllable / 588]
        hangul += 1
      case 0x3131...0x314E:
        keys += KeyedText.consonants[Int(scalar.value - 0x3131)]
        initials += KeyedText.consonants[Int(scalar.value - 0x3131)]
        hangul += 1
        consonants += 1
      case 0x314F...0x3163:
        keys += KeyedText.vowels[Int(scalar.value - 0x314F)]
        hangul += 1
      case ..<0x80:
        keys.append(UInt8(truncatingIfNeeded: scalar.value))
        initials.append(UInt8(truncatingIfNeeded: scalar.value))
      default:
        keys += Array(String(scalar).utf8)
        initials += Array(String(scalar).utf8)
      }
    }
    self.keys = FoldedText(String(decoding: keys, as: UTF8.self))
    self.initials = FoldedText(String(decoding: initials, as: UTF8.self))
    isKorean = hangul > 0
    isConsonants = count > 0 && consonants == count
  }

  private static func table(_ keys: String) -> [[UInt8]] {
    keys.split(separator: " ").map { $0 == "-" ? [] : Array($0.utf8) }
  }

  private static let leading = table("r r s e e f a q q t t d w w c z x v g")
  private static let vowels = table("k o i o j p u p h hk ho hl y n nj np nl b m ml l")
  private static let trailing = table(
    "- r r rt s sw sg e f fr fa fq ft fx fv fg a q qt t t d w c z x v g")
  /// U+3131 to U+314E.
  private static let consonants = table(
    "r r rt s sw sg e e f fr fa fq ft fx fv fg a q q qt t t d w w c z x v g")
}
