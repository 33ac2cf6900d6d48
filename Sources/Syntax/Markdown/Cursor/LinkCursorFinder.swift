// The link under a cursor, complete or not. It never looks beyond the block that holds the cursor.

extension Document {
  /// The link that an author at `offset` is typing, or nil where no link can stand (code, front matter, comments).
  ///
  /// A bracket still open counts only on its own line. O(*n*), since the blocks are read anew.
  package func linkCursor(at offset: Int) -> LinkCursor? {
    guard mayHoldLink(offset) else { return nil }
    var builder = TreeBuilder(source, from: bodyStart, dialect: dialect)
    return builder.linkCursor(at: offset)
  }

  /// Whether `offset` stands in the Markdown.
  func mayHoldLink(_ offset: Int) -> Bool {
    offset >= bodyStart && offset <= source.count && !isInFrontMatter(offset)
  }

  /// Whether a cursor at the end of the text still stands on a line of the front matter.
  private func isInFrontMatter(_ offset: Int) -> Bool {
    guard let frontMatter, offset <= frontMatter.range.upperBound else { return false }
    return !frontMatter.isClosed || !source.bytes.at(offset - 1).isLineEnd
  }
}

extension TreeBuilder {
  mutating func linkCursor(at offset: Int) -> LinkCursor? {
    if let index = leaf(at: offset), blocks[index].kind == .linkDefinition {
      return definitionCursor(inlines.definitions[blocks[index].number], at: offset)
    }
    guard let (finder, kind) = cursorFinder(at: offset) else { return nil }
    return switch kind {
    case .markdown: finder.find()
    case .html: finder.findInHTML()
    case .code: finder.templateCursor()
    }
  }

  /// What a text is read as.
  enum TextKind { case markdown, html, code }

  /// Looks at the text that holds the cursor; nil where neither Markdown nor a call can stand.
  mutating func cursorFinder(at offset: Int) -> (finder: LinkCursorFinder, kind: TextKind)? {
    guard let index = leaf(at: offset) else { return nil }
    let block = blocks[index]
    // Template calls can be live where Markdown is not.
    let isMarkdown = block.kind.holdsInlines && !inlines.regions.isHidden(offset)
    let isMarkup = isMarkdown || (block.kind == .htmlBlock && block.size != 2)
    guard isMarkup || dialect.contains(.templatesInCode), holdsText(block) else { return nil }
    let slice = lines[block.firstLine..<block.firstLine + block.lineCount]
    guard let line = slice.last(where: { $0.start <= offset }), line.start >= lineStart(offset)
    else { return nil }
    let text = InlineText(
      source.bytes, lines: slice, keepsEnd: true, unescapesPipes: block.kind == .tableCell)
    var isItemStart = false
    if index > 0, block.kind == .paragraph { isItemStart = blocks[index - 1].kind == .listItem }
    if isMarkdown { inlines.read(text, leaf: 0) }
    let finder = LinkCursorFinder(
      text: text, tokens: isMarkdown ? inlines.tokens : [], dialect: dialect,
      regions: inlines.regions, offset: offset, isItemStart: isItemStart)
    return (finder, isMarkdown ? .markdown : isMarkup ? .html : .code)
  }

  private func lineStart(_ offset: Int) -> Int {
    var at = min(offset, source.count)
    while at > 0, !source.bytes[at - 1].isLineEnd { at -= 1 }
    return at
  }

  /// The block with text on whose lines `offset` stands.
  private func leaf(at offset: Int) -> Int? {
    let lineStart = lineStart(offset)
    return blocks.lastIndex {
      $0.start <= offset && $0.end >= lineStart && (holdsText($0) || $0.kind == .linkDefinition)
    }
  }

  private func definitionCursor(_ definition: LinkDefinition, at offset: Int) -> LinkCursor? {
    let range = definition.destinationRange
    guard range.touches(offset) else { return nil }
    let bytes = source.bytes
    let hash = range.range.first { bytes[$0] == .hash }
    let isFragment = hash.map { $0 < offset } ?? false
    let start = isFragment ? (hash ?? 0) + 1 : range.lowerBound
    return LinkCursor(
      part: isFragment ? .fragment : .destination, typed: TextRange(start, offset),
      replaceable: TextRange(start, isFragment ? range.upperBound : hash ?? range.upperBound),
      start: definition.range.lowerBound, isClosed: true, end: definition.range.upperBound,
      path: isFragment ? source[TextRange(range.lowerBound, start - 1)] : nil)
  }
}

/// Looks for the innermost construct that is open at the cursor, from the block's beginning on.
struct LinkCursorFinder {
  let text: InlineText
  let bytes: [UInt8]
  /// What stands in the block and is no text: code, tags, calls. In text order.
  let tokens: [InlineToken]
  let dialect: Dialect
  let regions: TemplateRegions
  /// In the source.
  let offset: Int
  let isItemStart: Bool
  /// The cursor in the block's text.
  let cursor: Int
  let lineStart: Int
  let lineEnd: Int

  init(
    text: InlineText, tokens: [InlineToken], dialect: Dialect, regions: TemplateRegions,
    offset: Int, isItemStart: Bool
  ) {
    self.text = text
    bytes = text.bytes
    self.tokens = tokens
    self.dialect = dialect
    self.regions = regions
    self.offset = offset
    self.isItemStart = isItemStart
    cursor = text.position(of: offset)
    var start = cursor
    while start > text.start, bytes[start - 1] != .newline { start -= 1 }
    var end = cursor
    while end < text.end, !bytes[end].isLineEnd { end += 1 }
    lineStart = start
    lineEnd = end
  }

  func find() -> LinkCursor? {
    if dialect.contains(.templatesInCode) || !isInCode, let call = templateCursor() { return call }
    for token in tokens where token.role == .atom && token.start < cursor && cursor < token.end {
      switch token.kind {
      case .codeSpan, .math, .autolink, .expression, .footnoteReference, .inlineAttributes:
        return nil
      case .htmlInline: return attributeCursor()
      case .template: return nil
      default: break
      }
    }
    return attributeCursor() ?? bracketCursor()
  }

  var isInCode: Bool {
    tokens.contains { $0.kind == .codeSpan && $0.start < cursor && cursor < $0.end }
  }

  /// The source range from a position up to the cursor.
  func typed(from start: Int) -> TextRange {
    TextRange(min(text.sourceOffset(start), offset), offset)
  }

  /// The source range between two positions, the second of which is at or behind the cursor.
  func replaceable(from start: Int, to end: Int) -> TextRange {
    let low = min(text.sourceOffset(start), offset)
    guard end > cursor else { return TextRange(low, offset) }
    return TextRange(low, max(offset, text.sourceRange(start, end).upperBound))
  }

  func sourceEnd(_ position: Int?) -> Int? {
    position.map { text.sourceRange(max(text.start, $0 - 1), $0).upperBound }
  }
}
