// Link reference definitions at the beginning of a paragraph. It never reads past the paragraph.

/// Takes one definition after the other from a paragraph's text.
struct DefinitionScanner {
  private let text: InlineText
  private let scanner: LinkScanner
  private var at: Int
  /// How many lines of the paragraph the definitions have used up.
  private(set) var linesUsed = 0

  init(text: InlineText, dialect: Dialect) {
    self.text = text
    scanner = LinkScanner(text.bytes, end: text.end, dialect: dialect)
    at = text.start
  }

  mutating func next() -> LinkDefinition? {
    let bytes = text.bytes
    let start = at
    guard let label = scanner.label(start), label.upperBound + 1 < text.end,
      bytes[label.upperBound + 1] == .colon, !scanner.isBlank(label), label.count <= 999,
      !(scanner.dialect.contains(.footnotes) && bytes[label.lowerBound] == .caret)
    else { return nil }
    let destinationStart = scanner.skipSpace(label.upperBound + 2)
    guard let destination = scanner.destination(destinationStart),
      destination.end > destinationStart, !isBroken(destination.range)
    else { return nil }
    var end = destination.end
    var title: Range<Int>?
    let titleStart = scanner.skipSpace(end)
    if titleStart > end, let found = scanner.title(titleStart), isLineDone(found.upperBound + 1) {
      title = found
      end = found.upperBound + 1
    } else if !isLineDone(end) {
      return nil
    }
    goToNextLine(from: start, past: end)
    return LinkDefinition(
      label: LinkLabel.normalized(bytes[label]),
      written: String(decoding: bytes[label], as: UTF8.self), range: text.sourceRange(start, end),
      labelRange: text.sourceRange(label.lowerBound, label.upperBound),
      destinationRange: text.sourceRange(
        destination.range.lowerBound, destination.range.upperBound),
      destination: PlainText.unescaped(bytes[destination.range]),
      titleRange: title.map { text.sourceRange($0.lowerBound, $0.upperBound) })
  }

  /// Python-Markdown knows no spaces in the destination of a definition, not even between `<` and `>`.
  private func isBroken(_ destination: Range<Int>) -> Bool {
    scanner.dialect.contains(.pythonMarkdown)
      && text.bytes[destination].contains(where: \.isWhitespace)
  }

  private func isLineDone(_ position: Int) -> Bool {
    var at = position
    while at < text.end, text.bytes[at].isSpaceOrTab { at += 1 }
    return at >= text.end || text.bytes[at].isLineEnd
  }

  private mutating func goToNextLine(from start: Int, past end: Int) {
    at = end
    while at < text.end, text.bytes[at] != .newline { at += 1 }
    linesUsed += text.bytes[start..<at].count { $0 == .newline } + 1
    at = min(at + 1, text.end)
  }
}
