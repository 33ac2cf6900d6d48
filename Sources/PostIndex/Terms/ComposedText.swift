// Text whose letters are composed (NFC), as far as terms need it. It changes nothing where nothing is decomposed.
import Syntax

enum ComposedText {
  /// `bytes` with jamo composed to syllables and in lower case where there are any letters to compose. O(*n*).
  static func composed(_ bytes: [UInt8]) -> [UInt8] {
    guard needsComposing(bytes) else { return bytes }
    return FoldedText(String(decoding: bytes, as: UTF8.self)).bytes
  }

  /// Whether there are jamo (U+1100 to U+11FF), or letters of two bytes that may be capitals.
  private static func needsComposing(_ bytes: [UInt8]) -> Bool {
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0xC3 {
        index += 1
      } else if byte <= 0xDF {
        return true
      } else {
        if byte == 0xE1, index + 1 < bytes.count, (0x84...0x87).contains(bytes[index + 1]) {
          return true
        }
        index += 3
      }
    }
    return false
  }
}
