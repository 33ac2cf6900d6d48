// The parts of links that definitions and inline links share: destinations, titles, labels. It never
// decides whether a link stands there.

/// Scans over one block's text. Every function returns nil where its part does not stand at `at`.
struct LinkScanner {
  let bytes: [UInt8]
  let end: Int
  let dialect: Dialect
  private let mayHoldTemplates: Bool

  init(_ bytes: [UInt8], end: Int, dialect: Dialect) {
    self.bytes = bytes
    self.end = end
    self.dialect = dialect
    mayHoldTemplates = dialect.contains(.hugoShortcodes) || dialect.contains(.liquid)
  }

  struct Destination {
    /// Without angle brackets.
    var range: Range<Int>
    /// Behind the closing angle bracket.
    var end: Int
    /// The first template call in it.
    var template: Range<Int>?
  }

  /// Skips spaces, tabs and at most one line end.
  func skipSpace(_ start: Int) -> Int {
    var at = start
    var lineEnds = 0
    while at < end {
      if bytes[at].isLineEnd {
        lineEnds += bytes[at] == .newline || bytes.at(at + 1) != .newline ? 1 : 0
        if lineEnds > 1 { return at }
      } else if !bytes[at].isSpaceOrTab {
        return at
      }
      at += 1
    }
    return at
  }

  func destination(_ start: Int) -> Destination? {
    if start < end, bytes[start] == .less { return angledDestination(start) }
    var at = start
    var depth = 0
    var template: Range<Int>?
    while at < end {
      let byte = bytes[at]
      if byte == .openBrace, mayHoldTemplates,
        let close = TemplateScanner.end(bytes, at: at, end: end, dialect: dialect)
      {
        template = template ?? at..<close
        at = close
        continue
      }
      if byte == .backslash, at + 1 < end, bytes[at + 1].isPunctuation {
        at += 2
        continue
      }
      if byte == .openParen {
        depth += 1
        if depth > 32 { return nil }
      } else if byte == .closeParen {
        if depth == 0 { break }
        depth -= 1
      } else if byte == .space || byte.isControl {
        break
      }
      at += 1
    }
    guard depth == 0 else { return nil }
    return Destination(range: start..<at, end: at, template: template)
  }

  private func angledDestination(_ start: Int) -> Destination? {
    var at = start + 1
    var template: Range<Int>?
    while at < end {
      let byte = bytes[at]
      if byte == .greater {
        return Destination(range: trimmed(start + 1, at), end: at + 1, template: template)
      }
      if byte == .openBrace, mayHoldTemplates,
        let close = TemplateScanner.end(bytes, at: at, end: end, dialect: dialect)
      {
        template = template ?? at..<close
        at = close
        continue
      }
      if byte.isLineEnd || byte == .less { return nil }
      at += byte == .backslash && at + 1 < end && bytes[at + 1].isPunctuation ? 2 : 1
    }
    return nil
  }

  /// The title between its quotes; the result's end is in front of the closing quote.
  func title(_ start: Int) -> Range<Int>? {
    guard start < end else { return nil }
    let opening = bytes[start]
    guard opening == .quote || opening == .apostrophe || opening == .openParen else { return nil }
    let closing = opening == .openParen ? UInt8.closeParen : opening
    var at = start + 1
    while at < end {
      let byte = bytes[at]
      if byte == closing { return start + 1..<at }
      if byte == .openBrace, mayHoldTemplates,
        let close = TemplateScanner.end(bytes, at: at, end: end, dialect: dialect)
      {
        at = close
        continue
      }
      if byte == .openParen, opening == .openParen { return nil }
      at += byte == .backslash && at + 1 < end && bytes[at + 1].isPunctuation ? 2 : 1
    }
    return nil
  }

  /// The label in the brackets that open at `start`; it may be blank.
  func label(_ start: Int) -> Range<Int>? {
    guard start < end, bytes[start] == .openBracket else { return nil }
    var at = start + 1
    while at < end, at - start <= 1000 {
      switch bytes[at] {
      case .openBracket: return nil
      case .closeBracket: return start + 1..<at
      case .backslash where at + 1 < end: at += bytes[at + 1].isPunctuation ? 2 : 1
      default: at += 1
      }
    }
    return nil
  }

  /// kramdown: a destination with spaces, on one line, with balanced parentheses.
  func spacedDestination(_ start: Int) -> (
    destination: Destination, title: Range<Int>?, close: Int
  )? {
    var at = start
    var depth = 0
    while at < end, !bytes[at].isLineEnd {
      let byte = bytes[at]
      if byte == .openParen { depth += 1 }
      if byte == .closeParen {
        if depth == 0 { break }
        depth -= 1
      }
      if depth > 32 || byte == .less { return nil }
      if byte == .quote || byte == .apostrophe, at > start, bytes[at - 1].isSpaceOrTab,
        let title = title(at), title.upperBound + 1 < end,
        bytes[title.upperBound + 1] == .closeParen
      {
        return (spaced(start, at), title, title.upperBound + 1)
      }
      at += byte == .backslash && at + 1 < end && bytes[at + 1].isPunctuation ? 2 : 1
    }
    guard at < end, bytes[at] == .closeParen else { return nil }
    return (spaced(start, at), nil, at)
  }

  private func spaced(_ start: Int, _ end: Int) -> Destination {
    let range = trimmed(start, end)
    return Destination(range: range, end: range.upperBound, template: nil)
  }

  private func trimmed(_ start: Int, _ end: Int) -> Range<Int> {
    var (start, end) = (start, end)
    while end > start, bytes[end - 1].isSpaceOrTab { end -= 1 }
    while start < end, bytes[start].isSpaceOrTab { start += 1 }
    return start..<end
  }

  func isBlank(_ range: Range<Int>) -> Bool {
    range.allSatisfy { bytes[$0].isWhitespace }
  }
}
