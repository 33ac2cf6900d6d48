// Where a name may begin, told from two scalars or from bytes. It never misses a name, and may suspect one where none is.

/// The first two scalars of all names of a trie, ready to be asked at every word of a text.
struct NameStarts: Sendable {
  /// A set of hashes: of two scalars, and of a first one with 0 where the second does not matter.
  private var pairs = [UInt64](repeating: 0, count: 1024)
  /// What an ASCII byte is: `word`, `head`, or 0 where no name begins with it.
  private var kinds = [UInt8](repeating: 0, count: 128)

  /// Whether a name begins with a mark that is not ASCII, or with one that quotes are folded to.
  private var haveMarks = false

  private static let word: UInt8 = 1
  private static let head: UInt8 = 2

  /// Of paths as `NameGap.path` gives them.
  init(_ paths: [[UInt32]]) {
    for path in paths {
      guard let first = path.first else { continue }
      // Behind a gap may stand anything.
      insert(first, path.count > 1 ? path[1] : NameGap.edge)
      for byte in 0..<UInt8(128) where Self.lowered(byte) == first {
        kinds[Int(byte)] |= Self.head
      }
      if first &- 0x2010 < 0x18 || first == 0x22 || first == 0x27 { haveMarks = true }
    }
    for byte in 0..<UInt8(128) where Self.isWord(byte) { kinds[Int(byte)] |= Self.word }
  }

  private mutating func insert(_ first: UInt32, _ second: UInt32) {
    let hash = Self.hash(first, second)
    pairs[hash >> 6] |= 1 << UInt64(hash & 63)
  }

  /// 16 bits.
  @inline(__always)
  private static func hash(_ first: UInt32, _ second: UInt32) -> Int {
    Int((first &* 0x9E37_79B1 ^ second &* 0x85EB_CA6B) >> 16)
  }

  /// Whether a name may begin with two folded scalars. O(1).
  @inline(__always)
  func mayBegin(_ first: UInt32, _ second: UInt32) -> Bool {
    let pairs = pairs.span
    let lone = Self.hash(first, NameGap.edge)
    let both = Self.hash(first, second)
    return (pairs[lone >> 6] >> UInt64(lone & 63) | pairs[both >> 6] >> UInt64(both & 63)) & 1 != 0
  }

  @inline(__always)
  private static func isWord(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
  }

  /// Where the line that begins at `start` ends, at most at `limit`, and whether it may hold a name. What is neither
  /// ASCII, nor a syllable, nor a usual mark may always. O(line).
  func line(_ bytes: Span<UInt8>, _ start: Int, _ limit: Int) -> (end: Int, mayName: Bool) {
    let kinds = kinds.span
    var at = start
    while at < limit {
      let byte = bytes[at]
      if byte < 0x80 {
        if byte == 0x0A { return (at, false) }
        let kind = kinds[Int(byte)]
        if kind & Self.head != 0, mayBegin(Self.lowered(byte), bytes, at + 1, limit) { break }
        at += 1
        guard kind & Self.word != 0 else { continue }
        while at < limit, Self.isWord(bytes[at]) { at += 1 }
        at = Self.endOfSyllables(bytes, at, limit)
      } else if let syllable = Self.syllable(bytes, at, limit) {
        if mayBegin(syllable, bytes, at + 3, limit) { break }
        at = Self.endOfSyllables(bytes, at + 3, limit)
      } else {
        let length = haveMarks ? 0 : Self.lengthOfMark(bytes, at, limit)
        if length == 0 { break }
        at += length
      }
    }
    let mayName = at < limit
    while at < limit, bytes[at] != 0x0A { at += 1 }
    return (at, mayName)
  }

  /// As `mayBegin(_:_:)`, of a first scalar and the bytes behind it.
  @inline(__always)
  private func mayBegin(_ first: UInt32, _ bytes: Span<UInt8>, _ at: Int, _ limit: Int) -> Bool {
    guard at < limit else { return mayBegin(first, NameGap.edge) }
    let byte = bytes[at]
    if byte < 0x80 { return mayBegin(first, Self.lowered(byte)) }
    guard let syllable = Self.syllable(bytes, at, limit) else { return true }
    return mayBegin(first, syllable)
  }

  @inline(__always)
  private static func lowered(_ byte: UInt8) -> UInt32 {
    UInt32(byte) | (byte &- 0x41 < 26 ? 0x20 : 0)
  }

  /// The syllable whose three bytes begin at `at`.
  @inline(__always)
  private static func syllable(_ bytes: Span<UInt8>, _ at: Int, _ limit: Int) -> UInt32? {
    guard at + 2 < limit, bytes[at] &- 0xEA < 4 else { return nil }
    let second = bytes[at + 1]
    let third = bytes[at + 2]
    guard second & 0xC0 == 0x80, third & 0xC0 == 0x80 else { return nil }
    let scalar = UInt32(bytes[at] & 15) << 12 | UInt32(second & 63) << 6 | UInt32(third & 63)
    return scalar &- 0xAC00 < 11_172 ? scalar : nil
  }

  @inline(__always)
  private static func endOfSyllables(_ bytes: Span<UInt8>, _ start: Int, _ limit: Int) -> Int {
    var at = start
    while syllable(bytes, at, limit) != nil { at += 3 }
    return at
  }

  /// Of a no-break space, a middle dot, or U+2010 to 2027; else 0.
  private static func lengthOfMark(_ bytes: Span<UInt8>, _ at: Int, _ limit: Int) -> Int {
    if bytes[at] == 0xC2, at + 1 < limit { return [0xA0, 0xB7].contains(bytes[at + 1]) ? 2 : 0 }
    guard bytes[at] == 0xE2, at + 2 < limit, bytes[at + 1] == 0x80 else { return 0 }
    return bytes[at + 2] &- 0x90 < 0x18 ? 3 : 0
  }
}
