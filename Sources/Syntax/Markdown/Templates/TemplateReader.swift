// The words of one template call. It never looks outside of the call.

/// Splits a call into name and arguments; `shift` maps its positions to the source.
struct TemplateReader {
  let bytes: [UInt8]
  let syntax: TemplateCall.Syntax
  /// The call, delimiters included, in `bytes`.
  let range: Range<Int>
  let text: InlineText
  private var at: Int
  private var end: Int
  /// In Zola's and Nunjucks' `name(argument, name=value)`.
  private var isInParentheses = false

  /// - Parameter closerWidth: the length of the closing delimiter; 0 of a call that is not closed.
  init(
    _ text: InlineText, range: Range<Int>, syntax: TemplateCall.Syntax, closerWidth: Int? = nil
  ) {
    self.text = text
    bytes = text.bytes
    self.range = range
    self.syntax = syntax
    let width = syntax == .hugoAngle || syntax == .hugoPercent ? 3 : 2
    at = min(range.lowerBound + width, range.upperBound)
    end = max(at, range.upperBound - (closerWidth ?? width))
    guard closerWidth != 0 else { return }
    if syntax == .tag || syntax == .expression {
      if at < end, bytes[at] == .hyphen { at += 1 }
      if end > at, bytes[end - 1] == .hyphen { end -= 1 }
    }
    while end > at, bytes[end - 1].isWhitespace { end -= 1 }
    // `{{< name />}}` closes itself.
    if width == 3, end > at, bytes[end - 1] == .slash, end - at > 1 {
      end -= 1
      while end > at, bytes[end - 1].isWhitespace { end -= 1 }
    }
  }

  mutating func read() -> TemplateCall {
    skipSpace()
    var isClosing = false
    if syntax != .tag, syntax != .expression, at < end, bytes[at] == .slash {
      isClosing = true
      at += 1
      skipSpace()
    }
    let nameStart = at
    if syntax == .expression { skipValue() } else { skipWord() }
    let name = string(nameStart..<at)
    let nameRange = text.sourceRange(nameStart, at)
    if syntax == .tag, name.hasPrefix("end") { isClosing = true }
    return TemplateCall(
      syntax: syntax, range: text.sourceRange(range.lowerBound, range.upperBound), name: name,
      nameRange: nameRange, arguments: readArguments(of: name), isClosing: isClosing)
  }

  private mutating func readArguments(of name: String) -> [TemplateCall.Argument] {
    if at < end, bytes[at] == .openParen, syntax == .tag || syntax == .expression {
      isInParentheses = true
      at += 1
    }
    skipSpace()
    // Jekyll takes all that follows: paths may hold spaces.
    if syntax == .tag, name == "link" || name == "post_url" {
      return at < end ? [argument(at..<end)] : []
    }
    var arguments: [TemplateCall.Argument] = []
    while at < end {
      if isSeparator(bytes[at]) {
        if isInParentheses, bytes[at] == .closeParen { isInParentheses = false }
        at += 1
      } else {
        arguments.append(readArgument())
      }
      skipSpace()
    }
    return arguments
  }

  private func isSeparator(_ byte: UInt8) -> Bool {
    if byte == Self.comma || isInParentheses && byte == .closeParen { return true }
    return syntax == .expression && (byte == .pipe || byte == .colon)
  }

  private mutating func readArgument() -> TemplateCall.Argument {
    let start = at
    if !isQuote(bytes[at]) {
      while at < end, isNameByte(bytes[at]) { at += 1 }
      let nameEnd = at
      if nameEnd > start, at < end, bytes[at] == .equals {
        at += 1
        let valueStart = at
        skipValue()
        return argument(valueStart..<at, name: start..<nameEnd)
      }
      at = start
    }
    skipValue()
    if at == start { at += 1 }
    return argument(start..<at)
  }

  private func argument(_ range: Range<Int>, name: Range<Int>? = nil) -> TemplateCall.Argument {
    var inner = range
    if let first = inner.first, isQuote(bytes[first]) {
      let closes = range.count > 1 && bytes[range.upperBound - 1] == bytes[first]
      inner = range.lowerBound + 1..<max(range.lowerBound + 1, range.upperBound - (closes ? 1 : 0))
    }
    return TemplateCall.Argument(
      name: name.map(string),
      nameRange: name.map { text.sourceRange($0.lowerBound, $0.upperBound) }, value: value(inner),
      range: text.sourceRange(inner.lowerBound, inner.upperBound))
  }

  /// In Hugo's quotes, a backslash before a quote is not part of the value.
  private func value(_ range: Range<Int>) -> String {
    let isEscaped =
      syntax == .hugoAngle || syntax == .hugoPercent
      ? bytes.at(range.lowerBound - 1) == .quote && bytes[range].contains(.backslash) : false
    guard isEscaped else { return string(range) }
    let kept = range.filter {
      bytes[$0] != .backslash || $0 + 1 >= range.upperBound || bytes[$0 + 1] != .quote
    }
    return String(decoding: kept.map { bytes[$0] }, as: UTF8.self)
  }

  private func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  private func isQuote(_ byte: UInt8) -> Bool {
    byte == .quote || byte == .apostrophe || byte == .backtick
  }

  private func isNameByte(_ byte: UInt8) -> Bool {
    byte.isAlphanumeric || byte == .underscore || byte == .hyphen || byte >= 0x80
  }

  private mutating func skipSpace() {
    while at < end, bytes[at].isWhitespace { at += 1 }
  }

  private mutating func skipWord() {
    while at < end, !bytes[at].isWhitespace, syntax != .tag || bytes[at] != .openParen { at += 1 }
  }

  /// A quoted string, or all up to white space; in an expression up to a bar or parenthesis too.
  private mutating func skipValue() {
    guard at < end else { return }
    if isQuote(bytes[at]) { return skipString() }
    if isInParentheses { return skipParenthesized() }
    while at < end, !bytes[at].isWhitespace {
      if syntax == .expression, bytes[at] == .pipe || bytes[at] == .openParen { return }
      at += 1
    }
  }

  private mutating func skipString() {
    let opening = bytes[at]
    at += 1
    while at < end, bytes[at] != opening {
      at += bytes[at] == .backslash && opening == .quote && at + 1 < end ? 2 : 1
    }
    if at < end { at += 1 }
  }

  /// A value up to the comma or parenthesis behind it; lists and calls within are part of it.
  private mutating func skipParenthesized() {
    var depth = 0
    while at < end {
      let byte = bytes[at]
      if isQuote(byte) {
        skipString()
        continue
      }
      if depth == 0, byte == Self.comma || byte == .closeParen || byte.isWhitespace { return }
      if byte == .openParen || byte == .openBracket { depth += 1 }
      if byte == .closeParen || byte == .closeBracket { depth -= 1 }
      at += 1
    }
  }

  private static let comma = UInt8(ascii: ",")
}

extension TemplateCall {
  /// The argument that names the post or file which the call by itself leads to or shows.
  var target: Argument? {
    guard !isClosing else { return nil }
    switch (syntax, name) {
    case (.hugoAngle, "ref"), (.hugoAngle, "relref"), (.hugoPercent, "ref"),
      (.hugoPercent, "relref"):
      return arguments.first { $0.name == "path" } ?? arguments.first { $0.name == nil }
    case (.hugoAngle, "figure"), (.hugoPercent, "figure"), (.hugoAngle, "img"),
      (.hugoPercent, "img"):
      return arguments.first { $0.name == "src" }
    case (.tag, "post_url"), (.tag, "link"), (.tag, "post_link"), (.tag, "post_path"):
      return arguments.first
    case (.tag, "asset_img"), (.tag, "asset_path"), (.tag, "asset_link"):
      return arguments.first { $0.value.utf8.contains(.dot) }
    default: return nil
    }
  }
}
