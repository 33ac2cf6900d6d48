// Where a name may begin, told from three scalars or from bytes. It never misses a name, and may suspect one where none is.

/// How the names of a trie begin, ready to be asked at every word of a text.
struct NameStarts: Sendable {
  /// What names begin with a scalar, by its low 14 bits, which all syllables have apart: `head`, `whole`.
  private var heads = [UInt8](repeating: 0, count: 1 << 14)
  /// A set of hashes of the first two scalars.
  private var pairs = [UInt64](repeating: 0, count: 4096)
  /// The same of three scalars, and of fewer where a name ends.
  private var triples = [UInt64](repeating: 0, count: 4096)
  /// What an ASCII byte is: `word`, `head`, or 0 where no name begins with it.
  private var kinds = [UInt8](repeating: 0, count: 128)

  private static let word: UInt8 = 1
  private static let head: UInt8 = 2
  /// One scalar is a whole name, as only one of Han is.
  private static let whole: UInt8 = 4

  /// Of paths as `NameGap.path` gives them.
  init(_ paths: [[UInt32]]) {
    for beginning in Set(paths.flatMap { Self.beginnings($0[...], 3) }) {
      guard let first = beginning.first else { continue }
      // 0 where the name ends: anything may follow.
      heads[Self.slot(first)] |= beginning.count > 1 ? Self.head : Self.head | Self.whole
      let second = beginning.count > 1 ? beginning[1] : 0
      Self.insert(Self.hash(first, second), &pairs)
      Self.insert(Self.hash(first, second, beginning.count > 2 ? beginning[2] : 0), &triples)
      for byte in 0..<UInt8(128) where Self.lowered(byte) == first {
        kinds[Int(byte)] |= Self.head
      }
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

  @inline(__always)
  private static func slot(_ scalar: UInt32) -> Int { Int(scalar & 0x3FFF) }

  @inline(__always)
  private func isHead(_ scalar: UInt32) -> Bool { heads.span[Self.slot(scalar)] != 0 }

  @inline(__always)
  private func isWhole(_ scalar: UInt32) -> Bool { heads.span[Self.slot(scalar)] & Self.whole != 0 }

  /// Whether a name may begin with three folded scalars, as far as they go. O(1).
  @inline(__always)
  func mayBegin(_ first: UInt32, _ second: UInt32, _ third: UInt32) -> Bool {
    guard isHead(first) else { return false }
    return mayGoOn(first, second) && mayGoOn(first, second, third) || isWhole(first)
  }

  @inline(__always)
  private func mayGoOn(_ first: UInt32, _ second: UInt32) -> Bool {
    Self.holds(pairs.span, Self.hash(first, second))
  }

  @inline(__always)
  private func mayGoOn(_ first: UInt32, _ second: UInt32, _ third: UInt32) -> Bool {
    let triples = triples.span
    return Self.holds(triples, Self.hash(first, second))
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
    /// What only scalars can tell: neither ASCII, nor a syllable, nor a `PlainScalar`; or the beginning of an address, a
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
        if kind & Self.head != 0, mayGoOn(Self.lowered(byte), bytes, at + 1, limit) {
          return .name(at)
        }
        if kind & Self.word == 0 {
          if byte == 0x0A { return .end(at) }
          if Self.mayHide(UInt32(byte), bytes, at + 1, limit) { return .odd(at) }
          at += 1
        } else {
          at = behindWord(bytes, at, limit)
        }
      } else if let syllable = PlainScalar.syllable(bytes, at, limit) {
        if isHead(syllable), mayGoOn(syllable, bytes, at + 3, limit) { return .name(at) }
        at = Self.endOfSyllables(bytes, at + 3, limit)
      } else if let plain = PlainScalar(bytes, at, limit) {
        let behind = at + plain.length
        if isHead(plain.value), mayGoOn(plain.value, bytes, behind, limit) { return .name(at) }
        if Self.mayHide(plain.value, bytes, behind, limit) { return .odd(at) }
        at = behind
      } else {
        return .odd(at)
      }
    }
    return .end(limit)
  }

  /// Behind the word that begins at `start`, in which no name begins. At least one on. O(word).
  func behindWord(_ bytes: Span<UInt8>, _ start: Int, _ limit: Int) -> Int {
    if PlainScalar.syllable(bytes, start, limit) != nil {
      return Self.endOfSyllables(bytes, start, limit)
    }
    var at = start + (PlainScalar(bytes, start, limit)?.length ?? 1)
    guard start < limit, Self.isWord(bytes[start]) else { return at }
    while at < limit, Self.isWord(bytes[at]) { at += 1 }
    return Self.endOfSyllables(bytes, at, limit)
  }

  /// Whether `NamelessText` may have something to say of what begins with `scalar`, before `behind`.
  @inline(__always)
  private static func mayHide(
    _ scalar: UInt32, _ bytes: Span<UInt8>, _ behind: Int, _ limit: Int
  ) -> Bool {
    switch scalar {
    case 0x2F, 0x24, 0x5C, 0x7B, 0x5B: true
    // A slash, or one of full width.
    case 0x3A: behind < limit && (bytes[behind] == 0x2F || bytes[behind] == 0xEF)
    default: false
    }
  }

  /// As `mayBegin(_:_:_:)`, of a scalar that `isHead` and the bytes behind it.
  private func mayGoOn(_ first: UInt32, _ bytes: Span<UInt8>, _ start: Int, _ limit: Int) -> Bool {
    if isWhole(first) { return true }
    var at = start
    guard let second = Self.scalar(bytes, &at, limit) else { return true }
    guard mayGoOn(first, second) else { return false }
    guard let third = Self.scalar(bytes, &at, limit) else { return true }
    return mayGoOn(first, second, third)
  }

  /// The folded scalar at `at`, which is moved behind it: 0 at the end, nil for what bytes do not tell.
  @inline(__always)
  private static func scalar(_ bytes: Span<UInt8>, _ at: inout Int, _ limit: Int) -> UInt32? {
    guard at < limit else { return 0 }
    let byte = bytes[at]
    var scalar = lowered(byte)
    if byte < 0x80 {
      at += 1
    } else if let syllable = PlainScalar.syllable(bytes, at, limit) {
      scalar = syllable
      at += 3
    } else if let plain = PlainScalar(bytes, at, limit) {
      scalar = plain.value
      at += plain.length
    } else {
      return nil
    }
    return at < limit && PlainScalar.mayTakeMark(bytes[at]) ? nil : scalar
  }

  @inline(__always)
  private static func lowered(_ byte: UInt8) -> UInt32 {
    UInt32(byte) | (byte &- 0x41 < 26 ? 0x20 : 0)
  }

  @inline(__always)
  private static func endOfSyllables(_ bytes: Span<UInt8>, _ start: Int, _ limit: Int) -> Int {
    var at = start
    while PlainScalar.syllable(bytes, at, limit) != nil { at += 3 }
    return at
  }
}
