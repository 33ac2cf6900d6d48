// What stands in braces: template calls, MDX expressions, kramdown's attributes. It never evaluates them.

extension InlineParser {
  mutating func readBrace() {
    let start = at
    if !regions.hidden.isEmpty, let close = hiddenEnd(start) {
      addAtom(.template, start, close, payload: -1)
      return
    }
    if let syntax = TemplateScanner.syntax(bytes, at: at, end: end, dialect: dialect) {
      if isLive(start),
        let close = TemplateScanner.end(bytes, at: at, end: end, syntax: syntax)
      {
        addAtom(.template, start, close, payload: addTemplate(start..<close, syntax: syntax))
        return
      }
      at += 2
      return
    }
    if !dialect.isDisjoint(with: [.kramdown, .attributeLists]), isBehindInline(start),
      start + 1 < end, bytes[start + 1] == .colon || dialect.contains(.attributeLists),
      let close = attributesEnd(start)
    {
      addAtom(.inlineAttributes, start, close)
      return
    }
    if dialect.contains(.mdx), let close = matchingBrace(start) {
      addAtom(.expression, start, close)
      return
    }
    at += 1
  }

  /// Reads a call and keeps it; its place among `templates`, or -1 for one that is shown (`{{</* … */>}}`).
  mutating func addTemplate(_ range: Range<Int>, syntax: TemplateCall.Syntax) -> Int {
    if !isLive(range.lowerBound) { return -1 }
    if TemplateScanner.isComment(bytes, at: range.lowerBound, syntax: syntax) { return -1 }
    var reader = TemplateReader(text, range: range, syntax: syntax)
    templates.append(reader.read())
    return templates.count - 1
  }

  private func isLive(_ start: Int) -> Bool {
    regions.dead.isEmpty || !regions.isDead(text.sourceOffset(start))
  }

  /// The end of the comment or code that begins at `start`, or of the text where that comes first.
  private func hiddenEnd(_ start: Int) -> Int? {
    guard let close = regions.hiddenEnd(at: text.sourceOffset(start)) else { return nil }
    return max(start + 1, min(end, text.position(of: close)))
  }

  /// Lists behind plain text are text.
  private func isBehindInline(_ start: Int) -> Bool {
    guard let last = tokens.last else { return false }
    return last.end == start || (start > text.start && bytes[start - 1] == .closeParen)
      || (start > text.start && bytes[start - 1] == .closeBracket)
  }

  /// The end of `{: … }` on its line.
  private func attributesEnd(_ start: Int) -> Int? {
    var index = start + 2
    while index < end, !bytes[index].isLineEnd, bytes[index] != .openBrace {
      if bytes[index] == .closeBrace { return index + 1 }
      index += 1
    }
    return nil
  }

  private mutating func matchingBrace(_ start: Int) -> Int? {
    if let braceEnds { return braceEnds[start] }
    var ends: [Int: Int] = [:]
    var open: [Int] = []
    for index in start..<end {
      if bytes[index] == .openBrace { open.append(index) }
      if bytes[index] == .closeBrace, let first = open.popLast() { ends[first] = index + 1 }
    }
    braceEnds = ends
    return ends[start]
  }
}
