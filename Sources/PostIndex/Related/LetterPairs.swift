// Pairs of neighbouring characters: likeness of short texts whose words are cut or bent differently.
import Syntax

/// The distinct pairs of neighbouring characters in a text, spaces and signs left out.
struct LetterPairs: Hashable, Sendable {
  /// Ascending.
  private let pairs: [UInt64]

  /// O(*n* log *n*); only the first 120 characters count.
  init(_ text: FoldedText) {
    var pairs: [UInt64] = []
    var last: UInt64?
    pairs.reserveCapacity(min(text.bytes.count, 120))
    var decoder = Unicode.UTF8.ForwardParser()
    var bytes = text.bytes.makeIterator()
    for _ in 0..<120 {
      guard case .valid(let encoded) = decoder.parseScalar(from: &bytes) else { break }
      let scalar = Unicode.UTF8.decode(encoded).value
      guard scalar >= 0x80 || LetterPairs.isWord(scalar) else { continue }
      if let last { pairs.append(last << 32 | UInt64(scalar)) }
      last = UInt64(scalar)
    }
    pairs.sort()
    self.pairs = pairs.indices.filter { $0 == 0 || pairs[$0] != pairs[$0 - 1] }.map { pairs[$0] }
  }

  private static func isWord(_ value: UInt32) -> Bool {
    (0x30...0x39).contains(value) || (0x61...0x7A).contains(value)
  }

  /// Twice what both have, as a share of what each has (Dice's coefficient): 1 for equal texts.
  func likeness(to other: LetterPairs) -> Float {
    if pairs.isEmpty || other.pairs.isEmpty { return 0 }
    var common = 0
    var left = 0
    var right = 0
    while left < pairs.count, right < other.pairs.count {
      if pairs[left] == other.pairs[right] {
        common += 1
        left += 1
        right += 1
      } else if pairs[left] < other.pairs[right] {
        left += 1
      } else {
        right += 1
      }
    }
    return 2 * Float(common) / Float(pairs.count + other.pairs.count)
  }
}
