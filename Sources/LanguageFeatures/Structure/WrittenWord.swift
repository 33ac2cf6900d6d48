// The word around a place, and its stem. It knows no dictionary.
import PostIndex
import Syntax

enum WrittenWord {
  /// The word that `offset` touches, without its particle where there is one and `offset` touches what is left, then whole;
  /// empty where no word stands there. O(length of the word).
  static func ranges(at offset: Int, in source: SourceText) -> [TextRange] {
    let bytes = source.bytes
    guard (0...bytes.count).contains(offset) else { return [] }
    var start = offset
    while let before = scalar(bytes, endingAt: start), isWord(before.scalar) {
      start = before.start
    }
    var end = offset
    while let next = scalar(bytes, at: end), isWord(next.scalar) { end = next.end }
    guard start < end else { return [] }
    let whole = TextRange(start, end)
    let stem = TextRange(start, stemEnd(bytes, start, end))
    return stem.isEmpty || stem == whole || !stem.touches(offset) ? [whole] : [stem, whole]
  }

  /// Letters, digits, what is written on them, and `_`.
  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      return scalar == "_" || (0x30...0x39).contains(scalar.value)
        || (0x61...0x7A).contains(scalar.value | 0x20)
    }
    let properties = scalar.properties
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .decimalNumber, .letterNumber: return true
    default: return properties.isAlphabetic
    }
  }

  /// A particle stands behind whole syllables, or right behind letters of another script: `GPU를`.
  private static func stemEnd(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
    var tail = end
    while let before = scalar(bytes, endingAt: tail), before.start >= start,
      (0xAC00...0xD7A3).contains(before.scalar.value)
    {
      tail = before.start
    }
    if tail == end { return end }
    if tail > start { return tail }
    return start + KoreanStem.length(of: bytes[start..<end])
  }

  private static func scalar(
    _ bytes: [UInt8], at start: Int
  ) -> (scalar: Unicode.Scalar, end: Int)? {
    guard start < bytes.count else { return nil }
    let end = min(start + 4, bytes.count)
    var decoder = UTF8()
    var iterator = bytes[start..<end].makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&iterator) else { return nil }
    return (scalar, start + String(scalar).utf8.count)
  }

  private static func scalar(
    _ bytes: [UInt8], endingAt end: Int
  ) -> (scalar: Unicode.Scalar, start: Int)? {
    var start = end - 1
    while start > 0, end - start < 4, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    guard start >= 0, let found = scalar(bytes, at: start), found.end == end else { return nil }
    return (found.scalar, start)
  }
}
