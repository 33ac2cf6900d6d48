// Text in ASCII letters, as the `deunicode` table that Zola uses spells it. It knows Hangul and Latin; of other
// scripts it says that it does not know.

package enum Romanization {
  private static let initials = [
    "g", "gg", "n", "d", "dd", "r", "m", "b", "bb", "s", "ss", "", "j", "jj", "c", "k", "t", "p",
    "h",
  ]
  private static let vowels = [
    "a", "ae", "ya", "yae", "eo", "e", "yeo", "ye", "o", "wa", "wae", "oe", "yo", "u", "weo", "we",
    "wi", "yu", "eu", "yi", "i",
  ]
  private static let finals = [
    "", "g", "gg", "gs", "n", "nj", "nh", "d", "l", "lg", "lm", "lb", "ls", "lt", "lp", "lh", "m",
    "b", "bs", "s", "ss", "ng", "j", "c", "k", "t", "p", "h",
  ]

  /// Lower-case letters and digits, anything else one hyphen, trimmed; nil where a script is not known here.
  package static func slug(_ text: String) -> String? {
    var result: [UInt8] = []
    var needsHyphen = false
    for scalar in text.unicodeScalars {
      guard let spelled = ascii(scalar) else { return nil }
      for byte in spelled.utf8 {
        let lower = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
        if (0x61...0x7A).contains(lower) || (0x30...0x39).contains(lower) {
          if needsHyphen, !result.isEmpty { result.append(UInt8(ascii: "-")) }
          needsHyphen = false
          result.append(lower)
        } else {
          needsHyphen = true
        }
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Nil where it is not known; empty where nothing is left.
  private static func ascii(_ scalar: Unicode.Scalar) -> String? {
    if scalar.value < 0x80 { return String(scalar) }
    if (0xAC00...0xD7A3).contains(scalar.value) { return syllable(Int(scalar.value) - 0xAC00) }
    if let special = specials[scalar] { return special }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .format: return ""
    case .spaceSeparator: return " "
    default: break
    }
    if (0x2010...0x205E).contains(scalar.value) { return "-" }
    let base = Diacritics.base(of: scalar)
    return base.value < 0x80 ? String(base) : nil
  }

  private static func syllable(_ index: Int) -> String {
    initials[index / 588] + vowels[index % 588 / 28] + finals[index % 28]
  }

  private static let specials: [Unicode.Scalar: String] = [
    "ß": "ss", "ẞ": "Ss", "Æ": "AE", "æ": "ae", "Œ": "OE", "œ": "oe", "Ø": "O", "ø": "o",
    "Ł": "L", "ł": "l", "Đ": "D", "đ": "d", "Þ": "Th", "þ": "th", "ð": "d", "·": "-", "©": "(c)",
    "®": "(r)", "™": "(tm)", "°": "deg", "£": "PS", "€": "EUR", "、": ",", "。": ".", "，": ",",
    "：": ":", "！": "!", "？": "?", "（": "(", "）": ")", "「": "\"", "」": "\"",
  ]
}
