// A hash of texts that is the same in every run and on every machine, for names that are stored or sent. It
// never resists an attacker, and dictionaries have Swift's own.

/// 64 bits of FNV-1a over the UTF-8 of several texts.
package struct StableHash: Sendable {
  private var state: UInt64 = 0xCBF2_9CE4_8422_2325

  package init() {}

  /// Adds a text and where it ends, so that texts cannot run into each other. O(length).
  package mutating func add(_ text: String) {
    for byte in text.utf8 { add(byte) }
    // No UTF-8 text has this byte.
    add(0xFF)
  }

  private mutating func add(_ byte: UInt8) {
    state = (state ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  /// Sixteen hexadecimal digits.
  package var digits: String {
    let digits = String(state, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
