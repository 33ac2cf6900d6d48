// What begins with `<`: autolinks and raw HTML.

extension InlineParser {
  mutating func readAngle() {
    let start = at
    if let close = addressEnd(start) {
      addAtom(.autolink, start, close.end)
      tokens[tokens.count - 1].contentStart = start + 1
      tokens[tokens.count - 1].contentEnd = close.end - 1
      tokens[tokens.count - 1].detail = close.isMail ? 1 : 0
      return
    }
    guard let close = htmlEnd(start) else {
      at += 1
      return
    }
    addAtom(.htmlInline, start, close, payload: leaf)
  }

  private func addressEnd(_ start: Int) -> (end: Int, isMail: Bool)? {
    // To MDX what begins with `<` is JSX.
    if dialect.contains(.mdx) { return nil }
    if dialect.contains(.kramdown) { return looseAddressEnd(start) }
    var index = start + 1
    guard index < end else { return nil }
    if bytes[index].isLetter {
      while index < end, index - start <= 33, isSchemeByte(bytes[index]) { index += 1 }
      if index < end, bytes[index] == .colon, index - start >= 3, index - start <= 33 {
        while index < end, !bytes[index].isControl, bytes[index] != .space, bytes[index] != .less {
          if bytes[index] == .greater { return (index + 1, false) }
          index += 1
        }
        return nil
      }
    }
    return mailEnd(start + 1).map { ($0, true) }
  }

  /// kramdown: anything on the line behind four schemes, spaces as well, or a mail address.
  private func looseAddressEnd(_ start: Int) -> (end: Int, isMail: Bool)? {
    let first = start + 1
    let isKnown =
      bytes.matches("http://", at: first, limit: end)
      || bytes.matches("https://", at: first, limit: end)
      || bytes.matches("ftp://", at: first, limit: end)
      || bytes.matches("ftps://", at: first, limit: end)
      || bytes.matches("mailto:", at: first, limit: end)
    guard isKnown else { return mailEnd(first).map { ($0, true) } }
    var index = first
    while index < end, !bytes[index].isLineEnd {
      if bytes[index] == .greater { return (index + 1, false) }
      index += 1
    }
    return nil
  }

  private func isSchemeByte(_ byte: UInt8) -> Bool {
    byte.isAlphanumeric || byte == .plus || byte == .dot || byte == .hyphen
  }

  private func mailEnd(_ start: Int) -> Int? {
    var index = start
    while index < end, isMailByte(bytes[index]) { index += 1 }
    guard index > start, index < end, bytes[index] == .at else { return nil }
    while true {
      index += 1
      let part = index
      while index < end, bytes[index].isAlphanumeric || bytes[index] == .hyphen { index += 1 }
      guard index > part, index - part <= 63, bytes[part] != .hyphen, bytes[index - 1] != .hyphen,
        index < end
      else { return nil }
      if bytes[index] == .greater { return index + 1 }
      guard bytes[index] == .dot else { return nil }
    }
  }

  private func isMailByte(_ byte: UInt8) -> Bool {
    if byte.isAlphanumeric { return true }
    switch byte {
    case .dot, .exclamation, .hash, .dollar, .percent, .ampersand, .apostrophe, .asterisk, .plus,
      .slash, .equals, .question, .caret, .underscore, .backtick, .openBrace, .pipe, .closeBrace,
      .tilde, .hyphen:
      return true
    default: return false
    }
  }

  private mutating func htmlEnd(_ start: Int) -> Int? {
    let next = start + 1
    guard next < end else { return nil }
    if bytes[next] == .question {
      return find("?>", from: next + 1, orMark: .instruction)
    }
    guard bytes[next] == .exclamation else {
      return HTMLTag.end(bytes, at: start, end: end, templates: dialect)
    }
    if bytes.matches("--", at: next + 1, limit: end) {
      if bytes.matches(">", at: next + 3, limit: end) { return next + 4 }
      if bytes.matches("->", at: next + 3, limit: end) { return next + 5 }
      return find("-->", from: next + 3, orMark: .comment)
    }
    if bytes.matches("[cdata[", at: next + 1, limit: end), bytes[next + 2] == UInt8(ascii: "C") {
      return find("]]>", from: next + 8, orMark: .section)
    }
    guard next + 1 < end, bytes[next + 1].isLetter else { return nil }
    return find(">", from: next + 2, orMark: .declaration)
  }

  /// The end of the next `text`.
  private mutating func find(_ text: StaticString, from start: Int, orMark mark: Unclosed) -> Int? {
    guard !unclosed.contains(mark) else { return nil }
    var index = start
    while index < end {
      if bytes.matches(text, at: index, limit: end) { return index + text.utf8CodeUnitCount }
      index += 1
    }
    unclosed.insert(mark)
    return nil
  }
}
