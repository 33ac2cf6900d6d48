// Comments that speak to bloglsp. It never knows what they say.

extension DocumentFacts {
  private static let prefix: StaticString = "bloglsp-"

  /// Keeps the comment at `range` when what it holds begins as a directive does.
  mutating func addDirective(_ text: InlineText, _ range: Range<Int>, content: Range<Int>) {
    var content = content.clamped(to: text.start..<text.end)
    while let first = content.first, text.bytes[first].isWhitespace { content.removeFirst() }
    guard text.bytes.matches(Self.prefix, at: content.lowerBound, limit: content.upperBound) else {
      return
    }
    while let last = content.last, text.bytes[last].isWhitespace { content.removeLast() }
    let whole = text.sourceRange(range.lowerBound, range.upperBound)
    let words = text.sourceRange(content.lowerBound, content.upperBound)
    directives.append(
      Directive(
        range: whole, textRange: words, text: tree.source[words],
        line: lines.span(ofLine: lines.line(at: whole.lowerBound)),
        nextLine: lines.span(ofLine: lines.line(at: whole.upperBound) + 1)))
  }

  /// MDX: `{/* bloglsp-… */}`.
  mutating func addExpression(_ node: MarkdownNode) {
    let range = node.range
    let bytes = tree.source.bytes
    guard range.count >= 6, bytes.matches("{/*", at: range.lowerBound, limit: range.upperBound),
      bytes.matches("*/}", at: range.upperBound - 3, limit: range.upperBound)
    else { return }
    let text = InlineText(
      bytes, lines: [SourceLine(start: range.lowerBound, end: range.upperBound, spaces: 0)])
    addDirective(
      text, range.lowerBound..<range.upperBound,
      content: range.lowerBound + 3..<range.upperBound - 3)
  }
}
