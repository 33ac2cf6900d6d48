// Tags of raw HTML as CommonMark defines them. It never knows which tags exist.

enum HTMLTag {
  /// The end of the open or closing tag at the `<` at `start`; nil where none stands.
  static func end(_ bytes: [UInt8], at start: Int, end: Int, templates: Dialect) -> Int? {
    var at = start + 1
    guard at < end else { return nil }
    let isClosing = bytes[at] == .slash
    if isClosing { at += 1 }
    guard at < end, bytes[at].isLetter else { return nil }
    let isJSX = templates.contains(.mdx)
    while at < end, isJSX ? isNameByte(bytes[at]) : bytes[at].isAlphanumeric || bytes[at] == .hyphen
    {
      at += 1
    }
    if isClosing {
      at = skipSpace(bytes, at, end)
      return at < end && bytes[at] == .greater ? at + 1 : nil
    }
    while true {
      let afterSpace = skipSpace(bytes, at, end)
      guard afterSpace < end else { return nil }
      if bytes[afterSpace] == .greater { return afterSpace + 1 }
      if bytes[afterSpace] == .slash {
        return bytes.at(afterSpace + 1) == .greater && afterSpace + 1 < end ? afterSpace + 2 : nil
      }
      if isJSX, bytes[afterSpace] == .openBrace {
        guard let spread = expressionEnd(bytes, at: afterSpace, end: end) else { return nil }
        at = spread
        continue
      }
      guard afterSpace > at,
        let attribute = attribute(bytes, at: afterSpace, end: end, templates: templates)
      else { return nil }
      at = attribute.end
    }
  }

  struct Attribute {
    var name: Range<Int>
    /// Without quotes; nil where there is none.
    var value: Range<Int>?
    var end: Int
  }

  /// The attribute whose name begins at `start`.
  static func attribute(
    _ bytes: [UInt8], at start: Int, end: Int, templates: Dialect
  ) -> Attribute? {
    guard start < end,
      bytes[start].isLetter || bytes[start] == .underscore || bytes[start] == .colon
    else { return nil }
    var at = start + 1
    while at < end, isNameByte(bytes[at]) { at += 1 }
    let name = start..<at
    let equals = skipSpace(bytes, at, end)
    guard equals < end, bytes[equals] == .equals else {
      return Attribute(name: name, value: nil, end: at)
    }
    let valueStart = skipSpace(bytes, equals + 1, end)
    guard valueStart < end else { return nil }
    let quote = bytes[valueStart]
    if quote == .openBrace, templates.contains(.mdx) {
      guard let close = expressionEnd(bytes, at: valueStart, end: end) else { return nil }
      return Attribute(name: name, value: valueStart..<close, end: close)
    }
    guard quote == .quote || quote == .apostrophe else {
      let valueEnd = unquotedEnd(bytes, valueStart, end, templates)
      guard valueEnd > valueStart else { return nil }
      return Attribute(name: name, value: valueStart..<valueEnd, end: valueEnd)
    }
    at = valueStart + 1
    while at < end, bytes[at] != quote {
      at = TemplateScanner.end(bytes, at: at, end: end, dialect: templates) ?? at + 1
    }
    guard at < end else { return nil }
    return Attribute(name: name, value: valueStart + 1..<at, end: at + 1)
  }

  /// In bytes: keeps a text full of unclosed braces linear.
  private static let expressionLimit = 1024

  /// The end of JSX's `{…}` at `start`, by its braces.
  private static func expressionEnd(_ bytes: [UInt8], at start: Int, end: Int) -> Int? {
    var depth = 0
    for at in start..<min(end, start + expressionLimit) {
      if bytes[at] == .openBrace { depth += 1 }
      if bytes[at] == .closeBrace {
        depth -= 1
        if depth == 0 { return at + 1 }
      }
    }
    return nil
  }

  private static func unquotedEnd(
    _ bytes: [UInt8], _ start: Int, _ end: Int, _ templates: Dialect
  ) -> Int {
    var at = start
    while at < end {
      if let close = TemplateScanner.end(bytes, at: at, end: end, dialect: templates) {
        at = close
        continue
      }
      switch bytes[at] {
      case .quote, .apostrophe, .equals, .less, .greater, .backtick: return at
      case let byte where byte.isWhitespace: return at
      default: at += 1
      }
    }
    return at
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    byte.isAlphanumeric || byte == .underscore || byte == .colon || byte == .dot || byte == .hyphen
  }

  static func skipSpace(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
    var at = start
    while at < end, bytes[at].isWhitespace { at += 1 }
    return at
  }
}
