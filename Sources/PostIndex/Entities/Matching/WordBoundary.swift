// Where a name may begin, and what ends it in text that is not Korean. It never reads particles.

/// What a scalar is to the edge of a name.
enum ScalarClass: UInt8, Sendable {
  case other, hangul, latin, digit, han

  @inline(__always)
  init(_ scalar: UInt32) {
    switch scalar {
    case 0x61...0x7A, 0x41...0x5A: self = .latin
    case 0x30...0x39: self = .digit
    case ..<0xAA: self = .other
    case 0xAC00...0xD7A3, 0x1100...0x11FF, 0x3131...0x318E: self = .hangul
    case 0xAA, 0xB5, 0xBA, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x36F, 0x1E00...0x1EFF: self = .latin
    // Greek to Georgian: letters that go on as Latin ones do.
    case 0x370...0x10FF: self = .latin
    case 0x3040...0x30FA, 0x30FC...0x30FF, 0x3400...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF:
      self = .han
    default: self = .other
    }
  }

  @inline(__always)
  var isWord: Bool { self == .latin || self == .digit }
}

enum WordBoundary {
  /// Whether a name whose first scalar is at `start` may begin there. O(1).
  @inline(__always)
  static func begins(_ text: FoldedScalars, at start: Int, _ first: ScalarClass) -> Bool {
    if start == 0 { return true }
    let scalar = text.value(start - 1)
    let before = ScalarClass(scalar)
    switch first {
    case .hangul: return before != .hangul && !before.isWord
    case .digit where before == .hangul: return false
    case .latin, .digit:
      if before.isWord { return false }
      switch scalar {
      case 0x5F, 0x40, 0x5C: return false
      case 0x2D, 0x2E: return !ScalarClass(text.value(start - 2)).isWord || hasHead(text, start)
      default: return true
      }
    case .han: return before != .han
    case .other: return true
    }
  }

  private static let heads = ["non", "anti", "ex", "pre", "post", "pro"].map(FoldedScalars.init)
  private static let suffixes = [
    "based", "like", "style", "powered", "owned", "backed", "made", "only", "native", "led",
    "compatible", "driven", "enabled", "inspired", "related", "specific", "ready", "first",
    "exclusive", "centric", "focused", "generated", "run", "branded", "designed", "developed",
    "built", "trained", "funded", "oriented", "aware", "friendly", "supported", "certified",
    "accelerated", "assisted",
  ].map(FoldedScalars.init)

  /// Whether `non-` or its like, a word of its own, stands before `start`.
  private static func hasHead(_ text: FoldedScalars, _ start: Int) -> Bool {
    guard text.value(start - 1) == 0x2D else { return false }
    return heads.contains { head in
      let from = start - 1 - head.count
      return from >= 0 && holds(head, text, from) && !ScalarClass(text.value(from - 1)).isWord
    }
  }

  private static func holds(_ word: FoldedScalars, _ text: FoldedScalars, _ start: Int) -> Bool {
    (0..<word.count).allSatisfy { text.value(start + $0) == word.value($0) }
  }

  /// Whether a Latin word or number that ends before `end` goes on there. O(1) but for paths.
  static func goesOn(_ text: FoldedScalars, at end: Int) -> Bool {
    let next = text.value(end)
    if ScalarClass(next).isWord { return true }
    switch next {
    case 0x5F, 0x40, 0x2B, 0x23: return true
    case 0x2E: return ScalarClass(text.value(end + 1)).isWord
    case 0x2D, 0x2010, 0x2011:
      return ScalarClass(text.value(end + 1)).isWord && !hasSuffix(text, end + 1)
    case 0x2F: return isPath(text, end + 1)
    default: return false
    }
  }

  private static func hasSuffix(_ text: FoldedScalars, _ start: Int) -> Bool {
    suffixes.contains {
      holds($0, text, start) && !ScalarClass(text.value(start + $0.count)).isWord
    }
  }

  /// Whether what begins at `start`, behind a slash, names a file: `main.py`, `src/x.md`.
  private static func isPath(_ text: FoldedScalars, _ start: Int) -> Bool {
    for at in start..<start + 128 {
      let scalar = text.value(at)
      if scalar == 0x2E { return ScalarClass(text.value(at + 1)) == .latin }
      if !ScalarClass(scalar).isWord, scalar != 0x2F, scalar != 0x2D, scalar != 0x5F { break }
    }
    return false
  }

  /// Behind what English hangs on a name that ends at `end`: `'s`, `s'`, `s`, `es`. `end` where there is none.
  static func endOfInflection(_ text: FoldedScalars, at end: Int) -> Int {
    var at = end
    if text.value(at) == 0x65, text.value(at + 1) == 0x73, isSibilant(text.value(at - 1)) {
      at += 1
    }
    if text.value(at) == 0x73, !ScalarClass(text.value(at + 1)).isWord {
      return text.value(at + 1) == 0x27 ? at + 2 : at + 1
    }
    if text.value(at) == 0x27, text.value(at + 1) == 0x73,
      !ScalarClass(text.value(at + 2)).isWord
    {
      return at + 2
    }
    return end
  }

  private static func isSibilant(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x73, 0x78, 0x7A, 0x68: true
    default: false
    }
  }
}
