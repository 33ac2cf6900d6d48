// Template calls in a text: where they end and what they say. It never evaluates one.

/// Finds the calls of Hugo, Liquid and Nunjucks.
enum TemplateScanner {
  /// The syntax of the call that may begin at `at`, when `dialect` has it.
  @inline(__always)
  static func syntax(_ bytes: [UInt8], at: Int, end: Int, dialect: Dialect) -> TemplateCall.Syntax?
  {
    guard at + 1 < end, bytes[at] == .openBrace else { return nil }
    let second = bytes[at + 1]
    if second == .percent { return dialect.contains(.liquid) ? .tag : nil }
    guard second == .openBrace else { return nil }
    if dialect.contains(.hugoShortcodes), at + 2 < end {
      if bytes[at + 2] == .less { return .hugoAngle }
      if bytes[at + 2] == .percent { return .hugoPercent }
    }
    return dialect.contains(.liquid) ? .expression : nil
  }

  /// The end of the call that begins at `at`; nil where none does, or it is not closed before the next one.
  static func end(_ bytes: [UInt8], at: Int, end: Int, dialect: Dialect) -> Int? {
    guard let syntax = syntax(bytes, at: at, end: end, dialect: dialect) else { return nil }
    return self.end(bytes, at: at, end: end, syntax: syntax)
  }

  static func end(
    _ bytes: [UInt8], at: Int, end: Int, syntax: TemplateCall.Syntax
  ) -> Int? {
    switch syntax {
    case .tag: tagEnd(bytes, from: at + 2, to: end)
    case .expression: expressionEnd(bytes, from: at + 2, to: end)
    case .hugoAngle, .hugoPercent: shortcodeEnd(bytes, from: at + 3, to: end, syntax)
    }
  }

  private static func tagEnd(_ bytes: [UInt8], from start: Int, to end: Int) -> Int? {
    var index = start
    while index + 1 < end {
      let byte = bytes[index]
      if byte == .percent, bytes[index + 1] == .closeBrace { return index + 2 }
      if byte == .openBrace, bytes[index + 1] == .percent { return nil }
      index += 1
    }
    return nil
  }

  /// `}}` is common in code: what a blank line parts from its opening is none of an expression.
  private static func expressionEnd(_ bytes: [UInt8], from start: Int, to end: Int) -> Int? {
    var index = start
    while index + 1 < end {
      let byte = bytes[index]
      if byte == .closeBrace, bytes[index + 1] == .closeBrace { return index + 2 }
      if byte == .openBrace, bytes[index + 1] == .openBrace { return nil }
      if byte.isLineEnd, byte == .newline || bytes[index + 1] != .newline,
        isBlank(bytes, lineFrom: index + 1, end)
      {
        return nil
      }
      index += 1
    }
    return nil
  }

  private static func isBlank(_ bytes: [UInt8], lineFrom start: Int, _ end: Int) -> Bool {
    var at = start
    while at < end, bytes[at].isSpaceOrTab { at += 1 }
    return at < end && bytes[at].isLineEnd
  }

  /// Hugo's closing marks count outside of strings only.
  private static func shortcodeEnd(
    _ bytes: [UInt8], from start: Int, to end: Int, _ syntax: TemplateCall.Syntax
  ) -> Int? {
    let closer = syntax == .hugoAngle ? UInt8.greater : .percent
    var index = start
    // A quote that closes no string is looked for once.
    var lastQuotes: (quote: Int, backtick: Int) = (end, end)
    while index + 1 < end {
      let byte = bytes[index]
      if byte == closer, index + 2 < end, bytes[index + 1] == .closeBrace,
        bytes[index + 2] == .closeBrace
      {
        return index + 3
      }
      if byte == .openBrace, bytes[index + 1] == .openBrace { return nil }
      if byte == .quote && index < lastQuotes.quote
        || byte == .backtick && index < lastQuotes.backtick
      {
        if let close = stringEnd(bytes, at: index, end: end) {
          index = close
          continue
        }
        if byte == .quote { lastQuotes.quote = index } else { lastQuotes.backtick = index }
      }
      index += 1
    }
    return nil
  }

  /// Behind the string that opens at `start`. One in quotes ends on its line; none holds another call, which
  /// keeps the search for a call's end within the way to the next one.
  private static func stringEnd(_ bytes: [UInt8], at start: Int, end: Int) -> Int? {
    let opening = bytes[start]
    var at = start + 1
    while at < end {
      let byte = bytes[at]
      if byte == opening { return at + 1 }
      if byte == .openBrace, bytes.at(at + 1) == .openBrace { return nil }
      if opening == .quote {
        if byte.isLineEnd { return nil }
        if byte == .backslash { at += 1 }
      }
      at += 1
    }
    return nil
  }

  /// Whether the call is a way to show one: `{{</* … */>}}`, Zola's `{{/* … */}}` and `{%/* … */%}`.
  static func isComment(_ bytes: [UInt8], at: Int, syntax: TemplateCall.Syntax) -> Bool {
    let width = syntax == .hugoAngle || syntax == .hugoPercent ? 3 : 2
    return bytes.at(at + width) == .slash && bytes.at(at + width + 1) == .asterisk
  }

  /// What a call is named, without `end` or `/`, and what it does to a region of that name.
  struct Word {
    var name: Range<Int>
    var isClosing = false
    /// `{{< name />}}`
    var isWhole = false
  }

  static func word(
    _ bytes: [UInt8], in call: Range<Int>, syntax: TemplateCall.Syntax
  ) -> Word {
    let isShortcode = syntax == .hugoAngle || syntax == .hugoPercent
    var at = call.lowerBound + (isShortcode ? 3 : 2)
    let end = max(at, call.upperBound - (isShortcode ? 3 : 2))
    if !isShortcode, at < end, bytes[at] == .hyphen || bytes[at] == .plus { at += 1 }
    while at < end, bytes[at].isWhitespace { at += 1 }
    var word = Word(name: at..<at)
    if isShortcode, at < end, bytes[at] == .slash {
      word.isClosing = true
      at += 1
      while at < end, bytes[at].isWhitespace { at += 1 }
    }
    var start = at
    while at < end, bytes[at].isAlphanumeric || bytes[at] == .underscore { at += 1 }
    if !isShortcode, at - start > 3, bytes.matches("end", at: start, limit: at) {
      word.isClosing = true
      start += 3
    }
    word.name = start..<at
    word.isWhole = isShortcode && end > at && bytes[end - 1] == .slash
    return word
  }
}
