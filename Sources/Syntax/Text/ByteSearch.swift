// Looks for one byte in many, and whether all of them are text. It never decodes anything.

extension [UInt8] {
  /// Where `byte` first stands in `start..<end`, by words of eight bytes; bounds beyond the array are moved into it. O(*n*).
  package func index(of byte: UInt8, from start: Int, to end: Int = .max) -> Int? {
    var at = Swift.max(start, 0)
    let end = Swift.min(end, count)
    let wanted = 0x0101_0101_0101_0101 &* UInt64(byte)
    return withUnsafeBytes { buffer in
      while at &+ 8 <= end {
        // Zero where the byte stands: the lowest of the bits that this leaves belongs to the first such byte.
        let word =
          UInt64(littleEndian: buffer.loadUnaligned(fromByteOffset: at, as: UInt64.self)) ^ wanted
        let zeros = (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
        if zeros != 0 { return at &+ zeros.trailingZeroBitCount / 8 }
        at &+= 8
      }
      while at < end {
        if buffer[at] == byte { return at }
        at &+= 1
      }
      return nil
    }
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
        if at &+ 8 <= end,
          buffer.loadUnaligned(fromByteOffset: at, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
        {
          at &+= 8
          continue
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
