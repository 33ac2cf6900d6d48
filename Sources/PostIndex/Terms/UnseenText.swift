// What stands in Markdown and no reader sees as words: addresses, tags, template calls, entities. It is no parser: a
// mark that does not close nearby is text.

extension TermScanner {
  /// Where what begins at `start` (`<`, `{`, `]` or `&`) ends; nil where it is text.
  static func unseen(_ bytes: [UInt8], _ start: Int, isCode: Bool) -> Int? {
    guard start + 1 < bytes.count else { return nil }
    let next = bytes[start + 1]
    switch bytes[start] {
    case UInt8(ascii: "<"):
      if next == UInt8(ascii: "!") { return end(of: "-->", bytes, start, limit: 20_000) }
      let isName = (0x41...0x5A).contains(next) || (0x61...0x7A).contains(next)
      if isCode || !isName && next != UInt8(ascii: "/") { return nil }
      return end(of: ">", bytes, start, limit: 2_000)
    case UInt8(ascii: "{"):
      if next == UInt8(ascii: "{") { return end(of: "}}", bytes, start, limit: 2_000) }
      return next == UInt8(ascii: "%") ? end(of: "%}", bytes, start, limit: 2_000) : nil
    case UInt8(ascii: "]"):
      return !isCode && next == UInt8(ascii: "(") ? destinationEnd(bytes, start + 2) : nil
    case UInt8(ascii: "&"):
      let name = bytes[(start + 1)...].prefix(12)
      guard let semicolon = name.firstIndex(of: UInt8(ascii: ";")),
        name[..<semicolon].allSatisfy({ $0 == UInt8(ascii: "#") || (0x30...0x7A).contains($0) })
      else { return nil }
      return semicolon + 1
    default: return nil
    }
  }

  /// Behind the bracket that closes a destination, on the same line.
  private static func destinationEnd(_ bytes: [UInt8], _ start: Int) -> Int? {
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

  private static func end(of mark: String, _ bytes: [UInt8], _ start: Int, limit: Int) -> Int? {
    let mark = Array(mark.utf8)
    let stop = min(bytes.count, start + limit) - mark.count
    guard start + 1 <= stop else { return nil }
    for index in (start + 1)...stop
    where bytes[index] == mark[0] && bytes[index..<(index + mark.count)].elementsEqual(mark) {
      return index + mark.count
    }
    return nil
  }

  /// Where the address that begins at `start` ends; nil where none does.
  static func addressEnd(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int? {
    let first = bytes[start] | 0x20
    guard first == UInt8(ascii: "h") || first == UInt8(ascii: "w") else { return nil }
    guard ["http://", "https://", "www."].contains(where: { begins(bytes, start, end, $0) }) else {
      return nil
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

  private static func begins(
    _ bytes: [UInt8], _ start: Int, _ end: Int, _ mark: StaticString
  ) -> Bool {
    let count = mark.utf8CodeUnitCount
    guard start + count <= end else { return false }
    return mark.withUTF8Buffer { wanted in
      (0..<count).allSatisfy { index in
        let byte = bytes[start + index]
        return ((0x41...0x5A).contains(byte) ? byte | 0x20 : byte) == wanted[index]
      }
    }
  }
}
