// Attribute lists: `{#id .class key="value"}` and kramdown's `{: …}`. It never applies them.

/// The id that an attribute list sets.
struct AttributeList {
  private(set) var id: Range<Int>?

  /// Reads the list in `range`, braces included.
  init(_ bytes: [UInt8], _ range: Range<Int>) {
    var at = range.lowerBound
    // Behind `{:` a dot begins a class; in `{#id.x}` it is a part of the id.
    let dotEnds = at + 1 < range.upperBound && bytes[at + 1] == .colon
    while at < range.upperBound {
      switch bytes[at] {
      case .hash:
        let start = at + 1
        at = start
        while at < range.upperBound, !bytes[at].isWhitespace, bytes[at] != .closeBrace,
          !dotEnds || bytes[at] != .dot || at == start
        { at += 1 }
        if at > start { id = start..<at }
      case .quote, .apostrophe:
        let quote = bytes[at]
        at += 1
        while at < range.upperBound, bytes[at] != quote { at += 1 }
        at += 1
      default:
        if bytes.matches("id=", at: at, limit: range.upperBound), !bytes.at(at - 1).isAlphanumeric {
          at = readValue(bytes, at + 3, range.upperBound)
        } else {
          at += 1
        }
      }
    }
  }

  private mutating func readValue(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
    guard start < end else { return end }
    var at = start
    if bytes[at] == .quote || bytes[at] == .apostrophe {
      at += 1
      while at < end, bytes[at] != bytes[start] { at += 1 }
      id = start + 1..<at
      return at + 1
    }
    while at < end, !bytes[at].isWhitespace, bytes[at] != .closeBrace { at += 1 }
    id = start..<at
    return at
  }

  /// The list at the end of a heading's text.
  static func trailing(in text: InlineText, dialect: Dialect) -> Range<Int>? {
    let bytes = text.bytes
    guard text.end > text.start, bytes[text.end - 1] == .closeBrace else { return nil }
    var start = text.end - 1
    while start > text.start, bytes[start] != .openBrace {
      if bytes[start] == .newline { return nil }
      start -= 1
    }
    guard bytes[start] == .openBrace, start + 1 < text.end - 1,
      start == text.start || bytes[start - 1] != .backslash && bytes[start - 1] != .openBrace
    else { return nil }
    let first = bytes[start + 1]
    let isBehindSpace = start > text.start && bytes[start - 1].isSpaceOrTab
    if dialect.contains(.attributeLists) {
      return isBehindSpace || start == text.start ? start..<text.end : nil
    }
    if first == .colon { return nil }
    // kramdown takes only an id in bare braces, and only behind a space.
    if dialect.contains(.kramdown) {
      return first == .hash && isBehindSpace ? start..<text.end : nil
    }
    let looksLikeAttributes =
      first == .hash || first == .dot
      || bytes[start..<text.end].contains(.equals) && (first.isLetter || first.isSpaceOrTab)
    guard dialect.contains(.headingAttributes), looksLikeAttributes || first.isSpaceOrTab else {
      return nil
    }
    return start..<text.end
  }
}
