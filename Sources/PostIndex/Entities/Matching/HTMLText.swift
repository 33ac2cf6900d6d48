// What a reader sees of a block of raw HTML: the text between its tags. It is no HTML parser and never fails.

enum HTMLText {
  /// Elements whose text is code or is not shown.
  private static let hidden = [
    "script", "style", "pre", "code", "textarea", "template", "svg", "math", "iframe", "noscript",
  ].map { Array($0.utf8) }

  /// The pieces of text in `range`, ascending, without what is blank. O(length).
  static func pieces(_ bytes: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var at = range.lowerBound
    var start = at
    while at < range.upperBound {
      guard bytes[at] == UInt8(ascii: "<") else {
        at += 1
        continue
      }
      add(start..<at, bytes, &pieces)
      at = endOfMarkup(bytes, at, range.upperBound)
      start = at
    }
    add(start..<range.upperBound, bytes, &pieces)
    return pieces
  }

  private static func add(_ piece: Range<Int>, _ bytes: [UInt8], _ pieces: inout [Range<Int>]) {
    if bytes[piece].contains(where: { $0 > 0x20 }) { pieces.append(piece) }
  }

  /// Behind the tag or comment that begins at `start`, and behind all that a hidden element holds. At least one on.
  private static func endOfMarkup(_ bytes: [UInt8], _ start: Int, _ limit: Int) -> Int {
    if holds("!--", bytes, start + 1, limit) { return end(of: "-->", bytes, start + 4, limit) }
    let close = end(of: ">", bytes, start + 1, limit)
    let name = bytes[min(start + 1, limit)..<limit].prefix { isLetter($0) }.map { $0 | 0x20 }
    guard hidden.contains(name) else { return close }
    let tag = "</" + String(decoding: name, as: UTF8.self)
    return end(of: ">", bytes, end(of: tag, bytes, close, limit), limit)
  }

  /// Behind the next `text` from `start` on, which is ASCII without regard to case; `limit` where there is none.
  private static func end(of text: String, _ bytes: [UInt8], _ start: Int, _ limit: Int) -> Int {
    var at = start
    while at < limit {
      if holds(text, bytes, at, limit) { return at + text.utf8.count }
      at += 1
    }
    return limit
  }

  private static func holds(_ text: String, _ bytes: [UInt8], _ start: Int, _ limit: Int) -> Bool {
    guard start + text.utf8.count <= limit else { return false }
    return zip(text.utf8, bytes[start...]).allSatisfy { wanted, byte in
      wanted == byte || isLetter(byte) && wanted == byte | 0x20
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
}
