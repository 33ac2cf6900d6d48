// Where a name may begin, told from three scalars or from bytes. It never misses a name, and may suspect one where none is.

/// How the names of a trie begin, ready to be asked at every word of a text.
struct NameStarts: Sendable {
  /// A set of hashes of two scalars; of one, where a name ends with it.
  private var pairs = [UInt64](repeating: 0, count: 4096)
  /// The same of three scalars, and of fewer where a name ends.
  private var triples = [UInt64](repeating: 0, count: 4096)
  /// What an ASCII byte is: `word`, `head`, or 0 where no name begins with it.
  private var kinds = [UInt8](repeating: 0, count: 128)
  /// Whether a name begins with a mark that is not ASCII, or with one that quotes are folded to.
  private var haveMarks = false

  private static let word: UInt8 = 1
  private static let head: UInt8 = 2

  /// Of paths as `NameGap.path` gives them.
  init(_ paths: [[UInt32]]) {
    for beginning in Set(paths.flatMap { Self.beginnings($0[...], 3) }) {
      guard let first = beginning.first else { continue }
      // 0 where the name ends: anything may follow.
      let second = beginning.count > 1 ? beginning[1] : 0
      Self.insert(Self.hash(first, second), &pairs)
      Self.insert(Self.hash(first, second, beginning.count > 2 ? beginning[2] : 0), &triples)
      for byte in 0..<UInt8(128) where Self.lowered(byte) == first {
        kinds[Int(byte)] |= Self.head
      }
      if first &- 0x2010 < 0x18 || first == 0x22 || first == 0x27 { haveMarks = true }
    }
    for byte in 0..<UInt8(128) where Self.isWord(byte) { kinds[Int(byte)] |= Self.word }
  }

  /// The first `count` scalars of all texts that go `path`'s way, with and without its gaps.
  private static func beginnings(_ path: ArraySlice<UInt32>, _ count: Int) -> [[UInt32]] {
    guard count > 0, let first = path.first else { return [[]] }
    let rest = path.dropFirst()
    guard first == NameGap.edge else { return beginnings(rest, count - 1).map { [first] + $0 } }
    let behind = beginnings(rest, count - 1)
    return beginnings(rest, count) + NameGap.scalars.flatMap { gap in behind.map { [gap] + $0 } }
  }

  private static func insert(_ hash: Int, _ set: inout [UInt64]) {
    set[hash >> 6] |= 1 << UInt64(hash & 63)
  }

  @inline(__always)
  private static func holds(_ set: Span<UInt64>, _ hash: Int) -> Bool {
    set[hash >> 6] >> UInt64(hash & 63) & 1 != 0
  }

  /// 18 bits.
  @inline(__always)
  private static func hash(_ first: UInt32, _ second: UInt32, _ third: UInt32 = 0) -> Int {
    Int((first &* 0x9E37_79B1 ^ second &* 0x85EB_CA6B ^ third &* 0xC2B2_AE35) >> 14)
  }

  /// Whether a name may begin with two folded scalars, as far as the second goes. O(1).
  @inline(__always)
  func mayBegin(_ first: UInt32, _ second: UInt32) -> Bool {
    let pairs = pairs.span
    return Self.holds(pairs, Self.hash(first, 0))
      || Self.holds(pairs, Self.hash(first, second))
  }

  /// Whether one may that goes on with `third`. O(1).
  @inline(__always)
  func mayBegin(_ first: UInt32, _ second: UInt32, _ third: UInt32) -> Bool {
    guard mayBegin(first, second) else { return false }
    let triples = triples.span
    return Self.holds(triples, Self.hash(first, 0))
      || Self.holds(triples, Self.hash(first, second))
      || Self.holds(triples, Self.hash(first, second, third))
  }

  @inline(__always)
  private static func isWord(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
  }

  /// What a reading of bytes stops at.
  enum Stop {
    /// A name may begin here.
    case name(Int)
    /// What only scalars can tell: neither ASCII, nor a syllable, nor a usual mark; or the beginning of an address, a
    /// formula or a template.
    case odd(Int)
    /// The line's end, or the limit.
    case end(Int)
  }

  /// The first stop from `start` on, where no word is under way. O(distance).
  func next(_ bytes: Span<UInt8>, _ start: Int, _ limit: Int) -> Stop {
    let kinds = kinds.span
    var at = start
    while at < limit {
      let byte = bytes[at]
      if byte < 0x80 {
        let kind = kinds[Int(byte)]
        if kind & Self.head != 0, mayBegin(Self.lowered(byte), bytes, at + 1, limit) {
          return .name(at)
        }
        if kind & Self.word == 0 {
          if byte == 0x0A { return .end(at) }
          if Self.mayHide(bytes, at, limit) { return .odd(at) }
          at += 1
        } else {
          at = behindWord(bytes, at, limit)
        }
      } else if let syllable = Self.syllable(bytes, at, limit) {
        if mayBegin(syllable, bytes, at + 3, limit) { return .name(at) }
        at = Self.endOfSyllables(bytes, at + 3, limit)
      } else {
        let length = haveMarks ? 0 : Self.lengthOfMark(bytes, at, limit)
        if length == 0 { return .odd(at) }
        at += length
      }
    }
    return .end(limit)
  }

  /// Behind the word that begins at `start`, in which no name begins. At least one on. O(word).
  func behindWord(_ bytes: Span<UInt8>, _ start: Int, _ limit: Int) -> Int {
    if Self.syllable(bytes, start, limit) != nil { return Self.endOfSyllables(bytes, start, limit) }
    var at = start + 1
    guard start < limit, Self.isWord(bytes[start]) else { return at }
    while at < limit, Self.isWord(bytes[at]) { at += 1 }
    return Self.endOfSyllables(bytes, at, limit)
  }

  /// Whether `NamelessText` may have something to say of what begins here.
  @inline(__always)
  private static func mayHide(_ bytes: Span<UInt8>, _ at: Int, _ limit: Int) -> Bool {
    switch bytes[at] {
    case 0x2F, 0x24, 0x5C, 0x7B, 0x5B: true
    case 0x3A: at + 1 < limit && bytes[at + 1] == 0x2F
    default: false
    }
  }

  /// As `mayBegin(_:_:_:)`, of a first scalar and the bytes behind it.
  @inline(__always)
  private func mayBegin(_ first: UInt32, _ bytes: Span<UInt8>, _ start: Int, _ limit: Int) -> Bool {
    var at = start
    guard let second = Self.scalar(bytes, &at, limit) else { return true }
    guard mayBegin(first, second) else { return false }
    guard let third = Self.scalar(bytes, &at, limit) else { return true }
    return mayBegin(first, second, third)
  }

  /// The folded scalar at `at`, which is moved behind it: 0 at the end, nil for what is no ASCII and no syllable.
  @inline(__always)
  private static func scalar(_ bytes: Span<UInt8>, _ at: inout Int, _ limit: Int) -> UInt32? {
    guard at < limit else { return 0 }
    let byte = bytes[at]
    guard byte >= 0x80 else {
      at += 1
      return lowered(byte)
    }
    defer { at += 3 }
    return syllable(bytes, at, limit)
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
