// Which template call an author is in the middle of typing, and what of it. It never says what can be called.

/// The name or argument of a call under a cursor, complete or not.
package struct CallCursor: Hashable, Sendable {
  package enum Part: Hashable, Sendable {
    /// `{{< fi|`, `{% inc|`
    case name
    /// `{{< /de|`; `typed` begins behind the slash.
    case closing
    /// `{{< figure |`, `{% include card.html ti|`: what may be the name of a parameter, or the argument of this number.
    case argument(Int)
  }
  package var syntax: TemplateCall.Syntax
  package var part: Part
  /// Of an argument: the call's.
  package var name = ""
  /// From the part's beginning to the cursor, on one line.
  package var typed: TextRange
  /// From the part's beginning to its end behind the cursor.
  package var replaceable: TextRange
  /// Whether the marks that end the call are there already.
  package var isClosed: Bool
  /// Of a name: whether it stands right behind the opening marks.
  package var touchesMarks = false
  /// The names of the parameters that it has already, and the words without one.
  package var arguments: [String] = []
}

extension Document {
  /// The call that an author at `offset` is typing; nil where none is, and in values of parameters. O(*n*).
  package func callCursor(at offset: Int) -> CallCursor? {
    guard mayHoldLink(offset), mayStandInCall(offset) else { return nil }
    var builder = TreeBuilder(source, from: bodyStart, dialect: dialect)
    return builder.cursorFinder(at: offset)?.finder.callCursor()
  }

  /// Whether a call may be open at `offset`: most places are told apart without reading the text again.
  private func mayStandInCall(_ offset: Int) -> Bool {
    let bytes = source.bytes
    var at = offset - 2
    while at >= max(bodyStart, offset - 4096) {
      let next = bytes[at + 1]
      if next == .closeBrace, bytes[at] == .closeBrace || bytes[at] == .percent { return false }
      if bytes[at] == .openBrace, next == .openBrace || next == .percent { return true }
      at -= 1
    }
    return false
  }
}

extension LinkCursorFinder {
  func callCursor() -> CallCursor? {
    if !dialect.contains(.templatesInCode), isInCode { return nil }
    guard let start = openCall(), !regions.isDead(text.sourceOffset(start)),
      let syntax = TemplateScanner.syntax(bytes, at: start, end: text.end, dialect: dialect),
      !TemplateScanner.isComment(bytes, at: start, syntax: syntax)
    else { return nil }
    let width = syntax == .tag || syntax == .expression ? 2 : 3
    guard start + width <= cursor else { return nil }
    let isClosed = TemplateScanner.end(bytes, at: start, end: lineEnd, syntax: syntax) != nil
    var at = start + width
    if width == 2, bytes.at(at) == .hyphen, at < cursor { at += 1 }
    at = skipSpace(at)
    let isClosing = width == 3 && at < cursor && bytes[at] == .slash
    if isClosing { at = skipSpace(at + 1) }
    guard at >= lineStart else { return nil }
    if (at..<cursor).allSatisfy({ isNameByte(bytes[$0]) }) {
      var end = cursor
      while end < lineEnd, isNameByte(bytes[end]) { end += 1 }
      return CallCursor(
        syntax: syntax, part: isClosing ? .closing : .name, typed: typed(from: at),
        replaceable: replaceable(from: at, to: end), isClosed: isClosed,
        touchesMarks: !isClosing && at == start + width)
    }
    return isClosing ? nil : argumentCursor(start, syntax, isClosed: isClosed)
  }

  private func argumentCursor(
    _ start: Int, _ syntax: TemplateCall.Syntax, isClosed: Bool
  ) -> CallCursor? {
    var from = cursor
    while from > start, isNameByte(bytes[from - 1]) { from -= 1 }
    let before = bytes.at(from - 1)
    guard from >= lineStart,
      before.isWhitespace || before == .openParen || before == UInt8(ascii: ",")
    else { return nil }
    var reader = TemplateReader(text, range: start..<from, syntax: syntax, closerWidth: 0)
    let call = reader.read()
    // Within a string that is not closed, all of it is one argument.
    if let last = call.arguments.last, last.range.upperBound >= text.sourceOffset(from),
      last.range.lowerBound < text.sourceOffset(from)
    {
      return nil
    }
    var end = cursor
    while end < lineEnd, isNameByte(bytes[end]) { end += 1 }
    let whole = TemplateScanner.end(bytes, at: start, end: text.end, syntax: syntax)
    var rest = TemplateReader(
      text, range: start..<(whole ?? cursor), syntax: syntax, closerWidth: whole == nil ? 0 : nil)
    let offset = text.sourceOffset(from)
    let others = rest.read().arguments.filter { argument in
      (argument.nameRange ?? argument.range).lowerBound != offset
    }
    return CallCursor(
      syntax: syntax, part: .argument(call.arguments.count), name: call.name,
      typed: typed(from: from), replaceable: replaceable(from: from, to: end), isClosed: isClosed,
      arguments: others.map { $0.name ?? $0.value })
  }

  private func skipSpace(_ start: Int) -> Int {
    var at = start
    while at < cursor, bytes[at].isWhitespace { at += 1 }
    return at
  }

  /// Of names of calls, of files and of parameters.
  private func isNameByte(_ byte: UInt8) -> Bool {
    byte.isAlphanumeric || byte == .underscore || byte == .hyphen || byte == .dot || byte == .slash
      || byte >= 0x80
  }
}
