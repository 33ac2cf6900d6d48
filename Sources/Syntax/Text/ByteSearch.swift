// Looks for bytes in many, and whether all of them are text. It never decodes anything.

extension [UInt8] {
  /// Where `byte` first stands in `start..<end`, by words of eight bytes; bounds beyond the array are moved into it. O(*n*).
  package func index(of byte: UInt8, from start: Int, to end: Int = .max) -> Int? {
    let wanted = ByteWord(repeating: byte)
    return firstIndex(from: start, to: end) { $0.bytes(equalTo: wanted) }
  }

  /// Where the first LF or CR stands in `start..<end`; nil where there is none. O(*n*).
  func indexOfLineEnd(from start: Int, to end: Int = .max) -> Int? {
    let (newline, carriageReturn) = (
      ByteWord(repeating: .newline), ByteWord(repeating: .carriageReturn)
    )
    return firstIndex(from: start, to: end) {
      $0.bytes(equalTo: newline) | $0.bytes(equalTo: carriageReturn)
    }
  }

  /// The first byte that `marks` sets the upper bit of. What it says of the bytes behind that one does not count.
  @inline(__always)
  private func firstIndex(from start: Int, to end: Int, _ marks: (ByteWord) -> UInt64) -> Int? {
    var at = Swift.max(start, 0)
    let end = Swift.min(end, count)
    return withUnsafeBytes { buffer in
      while at &+ 8 <= end {
        let found = marks(ByteWord(buffer, at))
        if found != 0 { return at &+ found.trailingZeroBitCount / 8 }
        at &+= 8
      }
      while at < end {
        if marks(ByteWord(repeating: buffer[at])) & 0x80 != 0 { return at }
        at &+= 1
      }
      return nil
    }
  }
}

/// Eight bytes, the first in the lowest place.
private struct ByteWord {
  private let word: UInt64

  @inline(__always)
  init(repeating byte: UInt8) { word = 0x0101_0101_0101_0101 &* UInt64(byte) }

  @inline(__always)
  init(_ buffer: UnsafeRawBufferPointer, _ offset: Int) {
    word = UInt64(littleEndian: buffer.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  /// The upper bit of each byte that equals the other word's, up to the first that does.
  @inline(__always)
  func bytes(equalTo other: ByteWord) -> UInt64 {
    let difference = word ^ other.word
    return (difference &- 0x0101_0101_0101_0101) & ~difference & 0x8080_8080_8080_8080
  }
}

extension SourceText {
  /// Whether ASCII text, which is not empty, stands anywhere in it. O(*n*).
  package func contains(_ text: String) -> Bool {
    let wanted = Array(text.utf8)
    guard let first = wanted.first else { return true }
    var from = 0
    while let found = bytes.index(of: first, from: from) {
      if bytes[found...].starts(with: wanted) { return true }
      from = found + 1
    }
    return false
  }

  /// Whether the bytes are UTF-8: no surrogate, nothing above U+10FFFF, nothing longer than it need be (Unicode,
  /// table 3-7). Makes no copy of them, as `String(validating:as:)` does. O(*n*).
  package var isValidUTF8: Bool {
    bytes.withUnsafeBytes { buffer in
      var at = 0
      let end = buffer.count
      while at < end {
        if at &+ 8 <= end {
          let word = UInt64(
            littleEndian: buffer.loadUnaligned(fromByteOffset: at, as: UInt64.self))
          if word & 0x8080_8080_8080_8080 == 0 {
            at &+= 8
            continue
          }
          // Most of what is not ASCII: three bytes of which the first is E1 to EC, or EE to EF, so that the second may
          // be any.
          let first = word & 0xFF
          if word & 0xC0_C0F0 == 0x80_80E0, first != 0xE0, first != 0xED {
            at &+= 3
            continue
          }
        }
        guard let length = SourceText.scalarLength(buffer, at) else { return false }
        at &+= length
      }
      return true
    }
  }

  /// The length of the scalar at `at`, in bytes; nil where there is none.
  private static func scalarLength(_ buffer: UnsafeRawBufferPointer, _ at: Int) -> Int? {
    let first = buffer[at]
    if first < 0x80 { return 1 }
    let second: ClosedRange<UInt8>
    let length: Int
    switch first {
    case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return nil
    }
    guard at &+ length <= buffer.count, second.contains(buffer[at &+ 1]) else { return nil }
    for index in at &+ 2..<max(at &+ 2, at &+ length) where buffer[index] & 0xC0 != 0x80 {
      return nil
    }
    return length
  }
}
