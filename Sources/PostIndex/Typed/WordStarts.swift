// A few bits of how the words of a name begin: what most names can be passed over by. It never says that one fits.
import Syntax

/// The first one, two and three bytes of words, each as one bit of a word of bits (a Bloom filter with one hash).
struct WordStarts: Hashable, Sendable {
  private var ones: UInt64 = 0
  private var twos: UInt64 = 0
  private var threes: UInt64 = 0

  /// Adds all words of `text`, which begin where `FoldedText.match` says so. O(*n*).
  mutating func insert(_ text: FoldedText) {
    let bytes = text.bytes
    for start in bytes.indices where start == 0 || !FoldedText.isWordByte(bytes[start - 1]) {
      let end = min(start + 3, bytes.count)
      ones |= WordStarts.bit(bytes[start..<(start + 1)])
      if end > start + 1 { twos |= WordStarts.bit(bytes[start..<(start + 2)]) }
      if end > start + 2 { threes |= WordStarts.bit(bytes[start..<(start + 3)]) }
    }
  }

  private static func bit(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    let number = bytes.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    return 1 << ((number &* 0x9E37_79B9_7F4A_7C15) >> 58)
  }

  /// The beginning that is looked for.
  struct Wanted: Hashable, Sendable {
    fileprivate let length: Int
    fileprivate let bit: UInt64

    init(_ text: FoldedText) {
      length = min(text.bytes.count, 3)
      bit = WordStarts.bit(text.bytes.prefix(3))
    }
  }

  /// Whether a word may begin so; true where nothing is wanted. O(1).
  @inline(__always)
  func mayHave(_ wanted: Wanted) -> Bool {
    switch wanted.length {
    case 0: true
    case 1: ones & wanted.bit != 0
    case 2: twos & wanted.bit != 0
    default: threes & wanted.bit != 0
    }
  }
}
