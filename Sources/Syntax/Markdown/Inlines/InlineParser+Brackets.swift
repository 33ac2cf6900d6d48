// Links, images, footnote references and wiki links: all that begins with a bracket.

extension InlineParser {
  mutating func readOpeningBracket(isImage: Bool) {
    let start = at
    let bracket = isImage ? at + 1 : at
    if dialect.contains(.wikiLinks), readWikiLink(start, bracket: bracket) { return }
    if dialect.contains(.footnotes), readFootnoteReference(bracket) { return }
    if !brackets.isEmpty { brackets[brackets.count - 1].holdsBracket = true }
    tokens.append(InlineToken(.container, isImage ? .image : .link, start, bracket + 1))
    brackets.append(
      Bracket(
        token: tokens.count - 1, position: bracket + 1, isImage: isImage, delimiter: lastDelimiter))
    at = bracket + 1
  }

  /// `[^label]` whose label is defined; an exclamation mark before it is text.
  private mutating func readFootnoteReference(_ bracket: Int) -> Bool {
    guard bracket + 1 < end, bytes[bracket + 1] == .caret else { return false }
    var index = bracket + 2
    while index < end, bytes[index] != .closeBracket, bytes[index] != .openBracket,
      !bytes[index].isWhitespace
    {
      index += 1
    }
    guard index > bracket + 2, index < end, bytes[index] == .closeBracket,
      footnotes.contains(LinkLabel.normalized(bytes[bracket + 2..<index]))
    else { return false }
    addAtom(.footnoteReference, bracket, index + 1)
    return true
  }

  /// `[[page|text]]` or `![[file]]` on one line.
  private mutating func readWikiLink(_ start: Int, bracket: Int) -> Bool {
    guard bracket + 1 < end, bytes[bracket + 1] == .openBracket else { return false }
    var bar: Int?
    var index = bracket + 2
    while index < end {
      switch bytes[index] {
      case .newline, .openBracket: return false
      case .pipe: bar = bar ?? index
      case .closeBracket:
        guard index + 1 < end, bytes[index + 1] == .closeBracket, index > bracket + 2 else {
          return false
        }
        addWikiLink(start, bracket + 2..<index, bar: bar, isEmbed: bracket > start)
        return true
      default: break
      }
      index += 1
    }
    return false
  }

  private mutating func addWikiLink(_ start: Int, _ inner: Range<Int>, bar: Int?, isEmbed: Bool) {
    var pageEnd = bar ?? inner.upperBound
    // In a table the bar is written with a backslash.
    if bar != nil, pageEnd > inner.lowerBound, bytes[pageEnd - 1] == .backslash { pageEnd -= 1 }
    let textStart = bar.map { $0 + 1 } ?? inner.lowerBound
    links.append(
      MarkdownTree.LinkParts(
        text: text.sourceRange(textStart, inner.upperBound),
        destination: text.sourceRange(inner.lowerBound, pageEnd)))
    addAtom(isEmbed ? .embed : .wikiLink, start, inner.upperBound + 2, payload: links.count - 1)
  }

  mutating func readClosingBracket() {
    let close = at
    at += 1
    guard let opener = brackets.popLast() else { return }
    let isActive = opener.isImage || brackets.count >= inactiveBrackets
    inactiveBrackets = min(inactiveBrackets, brackets.count)
    guard isActive, let found = linkTarget(opener, close: close) else {
      tokens[opener.token].role = .dropped
      return
    }
    links.append(found.parts)
    let token = opener.token
    tokens[token].end = found.end
    tokens[token].contentStart = opener.position
    tokens[token].contentEnd = close
    tokens[token].payload = links.count - 1
    at = found.end
    if opener.delimiter < lastDelimiter { matchDelimiters(above: opener.delimiter) }
    if !opener.isImage {
      inactiveBrackets = brackets.count
      dropBareURLs(after: token)
    }
  }

  /// Links hold no links: bare addresses in a link's text are text.
  private mutating func dropBareURLs(after token: Int) {
    guard dialect.contains(.bareURLs) else { return }
    for index in token + 1..<max(token + 1, tokens.count) where tokens[index].kind == .bareURL {
      tokens[index].role = .dropped
    }
  }

  private struct Target {
    var parts: MarkdownTree.LinkParts
    var end: Int
  }

  private mutating func linkTarget(_ opener: Bracket, close: Int) -> Target? {
    let after = close + 1
    if after < end, bytes[after] == .openParen {
      if let target = inlineTarget(opener, close: close) { return target }
    }
    let scanner = LinkScanner(bytes, end: end, dialect: dialect)
    let inner = opener.position..<close
    if after < end, bytes[after] == .openBracket, let label = scanner.label(after) {
      if !label.isEmpty, !scanner.isBlank(label) {
        return referenceTarget(inner, label: label, end: label.upperBound + 1, reports: true)
      }
      if label.isEmpty {
        guard !opener.holdsBracket else { return nil }
        return referenceTarget(inner, label: inner, end: after + 2, reports: true)
      }
    }
    guard !opener.holdsBracket else { return nil }
    if let target = distantTarget(inner, close: close) { return target }
    return referenceTarget(inner, label: inner, end: after, reports: false)
  }

  /// `[text] [label]`: one space or line end to Python-Markdown, any white space to kramdown.
  private mutating func distantTarget(_ inner: Range<Int>, close: Int) -> Target? {
    guard !dialect.isDisjoint(with: [.kramdown, .pythonMarkdown]), !references.isEmpty else {
      return nil
    }
    let scanner = LinkScanner(bytes, end: end, dialect: dialect)
    var after = close + 1
    let limit = dialect.contains(.kramdown) ? end : min(end, after + 1)
    while after < limit, bytes[after].isWhitespace { after += 1 }
    guard after > close + 1, let label = scanner.label(after),
      references[LinkLabel.normalized(bytes[label])] != nil
    else { return nil }
    return referenceTarget(inner, label: label, end: label.upperBound + 1, reports: false)
  }

  /// Whether brackets are those of code or of citations in prose: `r[i][j]` and `[1][7][15]` are no attempts at a link.
  private func isSubscript(_ start: Int, end: Int) -> Bool {
    if end < bytes.count, bytes[end] == .openBracket { return true }
    guard start > 0 else { return false }
    let before = bytes[start - 1]
    return before.isAlphanumeric || before == .underscore || before == .closeBracket
      || before == .closeParen
  }

  private mutating func referenceTarget(
    _ inner: Range<Int>, label: Range<Int>, end: Int, reports: Bool
  ) -> Target? {
    guard label.count <= 999, reports || !references.isEmpty else { return nil }
    let key = LinkLabel.normalized(bytes[label])
    guard !key.isEmpty else { return nil }
    let labelRange = text.sourceRange(label.lowerBound, label.upperBound)
    guard let definition = references[key] else {
      if reports, !isSubscript(inner.lowerBound - 1, end: end) {
        undefinedReferences.append(
          UndefinedReference(
            range: text.sourceRange(inner.lowerBound - 1, end), labelRange: labelRange, label: key,
            written: String(decoding: bytes[label], as: UTF8.self)))
      }
      return nil
    }
    return Target(
      parts: MarkdownTree.LinkParts(
        text: text.sourceRange(inner.lowerBound, inner.upperBound),
        destination: definitions[definition].destinationRange,
        title: definitions[definition].titleRange, label: labelRange, definition: definition),
      end: end)
  }

  private mutating func inlineTarget(_ opener: Bracket, close: Int) -> Target? {
    let scanner = LinkScanner(bytes, end: end, dialect: dialect)
    let start = scanner.skipSpace(close + 2)
    var title: Range<Int>?
    var found = scanner.destination(start)
    var index = start
    if let destination = found {
      index = scanner.skipSpace(destination.end)
      if index > destination.end, let range = scanner.title(index) {
        title = range
        index = scanner.skipSpace(range.upperBound + 1)
      }
    }
    if found == nil || index >= end || bytes[index] != .closeParen {
      guard !dialect.isDisjoint(with: [.kramdown, .looseDestinations]),
        let spaced = scanner.spacedDestination(start)
      else {
        return nil
      }
      found = spaced.destination
      title = spaced.title
      index = spaced.close
    }
    guard let destination = found else { return nil }
    var parts = MarkdownTree.LinkParts(
      text: text.sourceRange(opener.position, close),
      destination: text.sourceRange(destination.range.lowerBound, destination.range.upperBound),
      title: title.map { text.sourceRange($0.lowerBound, $0.upperBound) })
    if let range = destination.template,
      let syntax = TemplateScanner.syntax(bytes, at: range.lowerBound, end: end, dialect: dialect)
    {
      let index = addTemplate(range, syntax: syntax)
      parts.template = index >= 0 ? index : nil
    }
    return Target(parts: parts, end: index + 1)
  }
}
