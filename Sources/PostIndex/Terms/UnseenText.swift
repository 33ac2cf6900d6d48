// What stands in Markdown and no reader sees as words: addresses, tags, template calls, entities. It is no parser: a
// mark that does not close nearby is text. All texts here are in lower case.

enum UnseenText {
  /// Where what begins at `start` (`<`, `{`, `]` or `&`) ends; nil where it is text.
  static func end(_ bytes: Span<UInt8>, _ start: Int, isCode: Bool) -> Int? {
    guard start + 1 < bytes.count else { return nil }
    let next = bytes[start + 1]
    switch bytes[start] {
    case UInt8(ascii: "<"):
      if next == UInt8(ascii: "!") { return end(of: "-->", bytes, start, limit: 20_000) }
      let isName = (0x61...0x7A).contains(next)
      if isCode || !isName && next != UInt8(ascii: "/") { return nil }
      return end(of: ">", bytes, start, limit: 2_000)
    case UInt8(ascii: "{"):
      if next == UInt8(ascii: "{") { return end(of: "}}", bytes, start, limit: 2_000) }
      return next == UInt8(ascii: "%") ? end(of: "%}", bytes, start, limit: 2_000) : nil
    case UInt8(ascii: "]"):
      return !isCode && next == UInt8(ascii: "(") ? destinationEnd(bytes, start + 2) : nil
    case UInt8(ascii: "&"):
      return entityEnd(bytes, start + 1)
    default: return nil
    }
  }

  /// Behind the bracket that closes a destination, on the same line.
  private static func destinationEnd(_ bytes: Span<UInt8>, _ start: Int) -> Int? {
    var depth = 1
    var index = start
    while index < bytes.count, index < start + 2_000, bytes[index] != UInt8(ascii: "\n") {
      if bytes[index] == UInt8(ascii: "(") { depth += 1 }
      if bytes[index] == UInt8(ascii: ")") { depth -= 1 }
      index += 1
      if depth == 0 { return index }
    }
    return nil
  }

  private static func entityEnd(_ bytes: Span<UInt8>, _ start: Int) -> Int? {
    for index in start..<min(bytes.count, start + 12) {
      switch bytes[index] {
      case UInt8(ascii: ";"): return index + 1
      case UInt8(ascii: "#"), 0x30...0x7A: continue
      default: return nil
      }
    }
    return nil
  }

  private static func end(
    of mark: StaticString, _ bytes: Span<UInt8>, _ start: Int, limit: Int
  ) -> Int? {
    let count = mark.utf8CodeUnitCount
    let stop = min(bytes.count, start + limit) - count
    guard start + 1 <= stop else { return nil }
    for index in (start + 1)...stop where holds(bytes, index, mark) { return index + count }
    return nil
  }

  /// Whether `mark` stands at `start`. O(length of the mark).
  @inline(__always)
  private static func holds(_ bytes: Span<UInt8>, _ start: Int, _ mark: StaticString) -> Bool {
    let count = mark.utf8CodeUnitCount
    guard start + count <= bytes.count else { return false }
    return mark.withUTF8Buffer { wanted in
      (0..<count).allSatisfy { bytes[start + $0] == wanted[$0] }
    }
  }

  /// Where the address that begins at `start` ends; nil where none does.
  static func addressEnd(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
    switch bytes[start] {
    case UInt8(ascii: "h"):
      guard holds(bytes, start, "http://") || holds(bytes, start, "https://") else { return nil }
    case UInt8(ascii: "w"): guard holds(bytes, start, "www.") else { return nil }
    default: return nil
    }
    var index = start
    while index < end {
      switch bytes[index] {
      case ...0x20, UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: ")"),
        UInt8(ascii: "]"), UInt8(ascii: "|"), UInt8(ascii: "`"):
        return index
      default: index += 1
      }
    }
    return end
  }
}
