// What stands in shown text and is no prose: addresses, paths, formulas and calls of templates that the dialect does not
// know. It is no parser: a mark that does not close is text.

enum NamelessText {
  /// Whether `end(_:at:)` has anything to say of what begins with `scalar`.
  @inline(__always)
  static func mayBegin(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x3A, 0x2F, 0x24, 0x7B, 0x5B, 0x5C: true
    default: false
    }
  }

  /// Behind what begins at `start`; nil where it is text. O(length).
  static func end(_ text: FoldedScalars, at start: Int) -> Int? {
    let next = text.value(start + 1)
    switch text.value(start) {
    case 0x3A where next == 0x2F && text.value(start + 2) == 0x2F: return endOfWord(text, start)
    case 0x2F: return beginsPath(text, start) ? endOfWord(text, start) : nil
    case 0x24: return endOfMath(text, start)
    case 0x5C where ScalarClass(next) == .latin: return endOfCommand(text, start + 1)
    case 0x7B where next == 0x7B: return end(of: 0x7D, 0x7D, text, start + 2)
    case 0x7B where next == 0x25: return end(of: 0x25, 0x7D, text, start + 2)
    case 0x5B where next == 0x5B: return endOfWikiTarget(text, start + 2)
    default: return nil
    }
  }

  /// A slash at a word's start, or behind a host name.
  private static func beginsPath(_ text: FoldedScalars, _ start: Int) -> Bool {
    guard ScalarClass(text.value(start + 1)).isWord || text.value(start + 1) == 0x2E else {
      return false
    }
    var at = start - 1
    while at >= max(0, start - 64) {
      let scalar = text.value(at)
      if scalar == 0x2E || scalar == 0x7E { return true }
      if !ScalarClass(scalar).isWord, scalar != 0x2D, scalar != 0x5F { break }
      at -= 1
    }
    return at == start - 1 && (at < 0 || text.value(at) == 0x20 || text.value(at) == 0x28)
  }

  private static func endOfWord(_ text: FoldedScalars, _ start: Int) -> Int {
    var at = start
    while at < text.count {
      switch text.value(at) {
      case ...0x20, 0x22, 0x29, 0x3C, 0x3E, 0x5D, 0x60, 0x7C, 0xA0: return at
      default: at += 1
      }
    }
    return at
  }

  /// As Pandoc reads dollars: no space inside them, no digit behind. `$5` and `$10` are money.
  private static func endOfMath(_ text: FoldedScalars, _ start: Int) -> Int? {
    let width = text.value(start + 1) == 0x24 ? 2 : 1
    let first = text.value(start + width)
    guard first > 0x20, first != 0x24 else { return nil }
    for at in start + width..<max(start + width, min(text.count, start + 500))
    where text.value(at) == 0x24 && text.value(at - 1) != 0x5C {
      if text.value(at - 1) == 0x20 || ScalarClass(text.value(at + width)) == .digit { return nil }
      return min(text.count, at + width)
    }
    return nil
  }

  /// TeX: `\begin{align}`.
  private static func endOfCommand(_ text: FoldedScalars, _ start: Int) -> Int {
    var at = start
    while ScalarClass(text.value(at)) == .latin { at += 1 }
    guard text.value(at) == 0x7B else { return at }
    for end in at..<min(text.count, at + 100) where text.value(end) == 0x7D { return end + 1 }
    return at
  }

  private static func endOfWikiTarget(_ text: FoldedScalars, _ start: Int) -> Int? {
    for at in start..<max(start, min(text.count, start + 500)) {
      let scalar = text.value(at)
      if scalar == 0x7C { return at + 1 }
      if scalar == 0x5D { return text.value(at + 1) == 0x5D ? at : nil }
    }
    return nil
  }

  private static func end(
    of first: UInt32, _ second: UInt32, _ text: FoldedScalars, _ start: Int
  ) -> Int? {
    for at in start..<max(start, min(text.count, start + 2_000))
    where text.value(at) == first && text.value(at + 1) == second {
      return at + 2
    }
    return nil
  }
}
