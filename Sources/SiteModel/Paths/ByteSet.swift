// What a bracket of a pattern holds: `[a-z]`, `[!0-9]`, `[[:alpha:]]`. It never holds a slash apart.

/// A set of bytes.
struct ByteSet: Hashable, Sendable {
  private var ranges: [ClosedRange<UInt8>] = []
  private var isNegated = false

  func contains(_ byte: UInt8) -> Bool { ranges.contains { $0.contains(byte) } != isNegated }

  /// The bracket whose first byte behind `[` is at `start`, and the index behind its `]`; nil where it is
  /// not closed or names an unknown class.
  static func bracket(_ bytes: [UInt8], from start: Int) -> (ByteSet, Int)? {
    var set = ByteSet()
    var index = start
    if index < bytes.count, bytes[index] == UInt8(ascii: "!") || bytes[index] == UInt8(ascii: "^") {
      set.isNegated = true
      index += 1
    }
    // A `]` in the first place stands for itself, and so does a `-` with nothing before it.
    var previous: UInt8?
    var isFirst = true
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "]"), !isFirst { return (set, index + 1) }
      isFirst = false
      if byte == UInt8(ascii: "-"), let low = previous, index + 1 < bytes.count,
        bytes[index + 1] != UInt8(ascii: "]")
      {
        guard let (high, next) = member(bytes, at: index + 1) else { return nil }
        if low <= high { set.ranges.append(low...high) }
        previous = nil
        index = next
      } else if byte == UInt8(ascii: "["), let end = classEnd(bytes, from: index) {
        guard let ranges = classRanges(named: bytes[(index + 2)..<(end - 2)]) else { return nil }
        set.ranges += ranges
        previous = nil
        index = end
      } else {
        guard let (value, next) = member(bytes, at: index) else { return nil }
        set.ranges.append(value...value)
        previous = value
        index = next
      }
    }
    return nil
  }

  /// One byte, behind a backslash if there is one.
  private static func member(_ bytes: [UInt8], at index: Int) -> (UInt8, Int)? {
    guard bytes[index] == UInt8(ascii: "\\") else { return (bytes[index], index + 1) }
    return index + 1 < bytes.count ? (bytes[index + 1], index + 2) : nil
  }

  /// The index behind `[:name:]`, which begins at `start`; nil where there is none.
  private static func classEnd(_ bytes: [UInt8], from start: Int) -> Int? {
    guard start + 1 < bytes.count, bytes[start + 1] == UInt8(ascii: ":"),
      let close = bytes[(start + 2)...].firstIndex(of: UInt8(ascii: "]")),
      close > start + 2, bytes[close - 1] == UInt8(ascii: ":")
    else { return nil }
    return close + 1
  }

  private static func classRanges(named name: ArraySlice<UInt8>) -> [ClosedRange<UInt8>]? {
    let digits: ClosedRange<UInt8> = 0x30...0x39
    let lower: ClosedRange<UInt8> = 0x61...0x7A
    let upper: ClosedRange<UInt8> = 0x41...0x5A
    return switch String(decoding: name, as: UTF8.self) {
    case "alnum": [digits, lower, upper]
    case "alpha": [lower, upper]
    case "blank": [0x20...0x20, 0x09...0x09]
    case "cntrl": [0x00...0x1F, 0x7F...0x7F]
    case "digit": [digits]
    case "graph": [0x21...0x7E]
    case "lower": [lower]
    case "print": [0x20...0x7E]
    case "punct": [0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E]
    case "space": [0x20...0x20, 0x09...0x0D]
    case "upper": [upper]
    case "xdigit": [digits, 0x41...0x46, 0x61...0x66]
    default: nil
    }
  }
}
