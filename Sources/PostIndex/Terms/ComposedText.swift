// Text whose letters are composed (NFC), as far as terms need it. It changes nothing where nothing is decomposed.
import Syntax

enum ComposedText {
  /// `bytes` in lower case, with jamo composed to syllables. O(*n*).
  static func composed(_ bytes: Span<UInt8>) -> [UInt8] {
    // By sums, so that many bytes go at once.
    var doubts: UInt8 = 0
    let text = bytes.withUnsafeBufferPointer { bytes in
      [UInt8](unsafeUninitializedCapacity: bytes.count) { text, count in
        for index in 0..<bytes.count {
          let byte = bytes[index]
          text[index] = byte | (byte &- 0x41 < 26 ? 0x20 : 0)
          doubts |= (byte == 0xE1 ? 1 : 0) | (byte &- 0xC3 <= 0xDF - 0xC3 ? 1 : 0)
        }
        count = bytes.count
      }
    }
    if doubts == 0 || !needsComposing(text) { return text }
    return FoldedText(String(decoding: text, as: UTF8.self)).bytes
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
