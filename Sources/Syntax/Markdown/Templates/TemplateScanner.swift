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
    var index = at + 2
    while index + 1 < end {
      let byte = bytes[index]
      let next = bytes[index + 1]
      switch syntax {
      case .tag:
        if byte == .percent, next == .closeBrace { return index + 2 }
        if byte == .openBrace, next == .percent { return nil }
      case .expression:
        if byte == .closeBrace, next == .closeBrace { return index + 2 }
        if byte == .openBrace, next == .openBrace { return nil }
      case .hugoAngle, .hugoPercent:
        let closer = syntax == .hugoAngle ? UInt8.greater : .percent
        if byte == closer, next == .closeBrace, bytes.at(index + 2) == .closeBrace, index > at + 2,
          index + 2 < end
        {
          return index + 3
        }
        if byte == .openBrace, next == .openBrace { return nil }
      }
      index += 1
    }
    return nil
  }

  /// Whether the call is Hugo's way to show a shortcode: `{{</* … */>}}`.
  static func isComment(_ bytes: [UInt8], at: Int, syntax: TemplateCall.Syntax) -> Bool {
    guard syntax == .hugoAngle || syntax == .hugoPercent else { return false }
    return bytes.at(at + 3) == .slash && bytes.at(at + 4) == .asterisk
  }
}
