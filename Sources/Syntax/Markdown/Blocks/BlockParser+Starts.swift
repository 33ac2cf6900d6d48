// Which blocks begin in a line. It never reads the lines after it.

/// What the attempt to open a block came to.
enum BlockStart {
  case none
  /// More blocks may begin behind it in the same line.
  case container
  /// The rest of the line is its text.
  case leaf
  /// Nothing of the line is left.
  case wholeLine
}

extension BlockParser {
  /// Opens the blocks that begin here; true when nothing of the line is left.
  mutating func startBlocks() -> Bool {
    while true {
      findText()
      guard !isBlank else { return false }
      let start = isIndented ? startIndentedCode() : startBlock(bytes[textStart])
      switch start {
      case .none: return false
      case .leaf: return false
      case .wholeLine: return true
      case .container: continue
      }
    }
  }

  private mutating func startBlock(_ byte: UInt8) -> BlockStart {
    switch byte {
    case .greater: startQuote()
    case .hash: startATXHeading() ? .wholeLine : .none
    case .backtick, .tilde: startFence(byte)
    case .less: startHTML()
    case .hyphen, .equals, .asterisk, .underscore, .plus, .colon, .pipe: startRuleOrList(byte)
    case UInt8(ascii: "0")...UInt8(ascii: "9"): startItem()
    case .openBracket: startFootnote()
    case .dollar: startMath()
    case .openBrace: startTemplateBlock()
    case .exclamation, .question: startDirective(byte)
    case UInt8(ascii: "i"), UInt8(ascii: "e"): startModule()
    default: .none
    }
  }

  private mutating func startQuote() -> BlockStart {
    guard open.count < Self.depthLimit else { return .none }
    closeUnmatched()
    let start = textStart
    skipQuoteMarker()
    let block = add(.blockQuote, at: start)
    blocks[block].end = lineEnd
    return .container
  }

  private mutating func startIndentedCode() -> BlockStart {
    guard blocks[tip].kind != .paragraph || !mayBeLazy, blocks[container].kind != .table else {
      return .none
    }
    closeUnmatched()
    advance(columns: 4)
    add(.codeBlock, at: textStart)
    return .leaf
  }

  private mutating func startRuleOrList(_ byte: UInt8) -> BlockStart {
    if byte == .hyphen || byte == .equals, startSetext(byte) { return .wholeLine }
    if byte == .equals { return startDirective(byte) }
    if startRule(byte) { return .wholeLine }
    if byte == .hyphen || byte == .asterisk || byte == .plus {
      let item = startItem()
      if item != .none { return item }
    }
    if startTable() { return .wholeLine }
    return byte == .colon ? startDefinition() : .none
  }

  private mutating func startRule(_ byte: UInt8) -> Bool {
    guard byte == .hyphen || byte == .asterisk || byte == .underscore else { return false }
    var count = 0
    for at in textStart..<lineEnd where !bytes[at].isSpaceOrTab {
      guard bytes[at] == byte else { return false }
      count += 1
    }
    guard count >= 3 else { return false }
    closeUnmatched()
    let block = add(.thematicBreak, at: textStart)
    blocks[block].end = trimmedEnd
    close()
    return true
  }

  /// The line's end without trailing spaces and tabs.
  var trimmedEnd: Int {
    var end = lineEnd
    while end > textStart, bytes[end - 1].isSpaceOrTab { end -= 1 }
    return end
  }

  private mutating func startFence(_ byte: UInt8) -> BlockStart {
    var at = textStart
    while at < lineEnd, bytes[at] == byte { at += 1 }
    let length = at - textStart
    guard length >= 3 else { return .none }
    var infoStart = at
    if byte == .backtick {
      while at < lineEnd {
        if bytes[at] == .backtick { return .none }
        at += 1
      }
    }
    if dialect.contains(.kramdown), !hasClosingFence(byte, length: length) { return .none }
    var infoEnd = lineEnd
    while infoStart < infoEnd, bytes[infoStart].isSpaceOrTab { infoStart += 1 }
    while infoEnd > infoStart, bytes[infoEnd - 1].isSpaceOrTab { infoEnd -= 1 }
    closeUnmatched()
    let indent = self.indent
    let block = add(.codeBlock, at: textStart)
    blocks[block].detail = byte
    blocks[block].size = length
    blocks[block].indent = indent
    blocks[block].info = TextRange(infoStart, infoEnd)
    blocks[block].end = lineEnd
    return .wholeLine
  }

  /// To kramdown a fence that is never closed is text. What was looked for in vain is not looked for again.
  private mutating func hasClosingFence(_ byte: UInt8, length: Int) -> Bool {
    let kind = byte == .tilde ? 1 : 0
    if length >= unclosedFences[kind] { return false }
    if closingFences[kind].place >= lineEnd, closingFences[kind].length >= length { return true }
    var at = lineEnd
    while at < limit {
      while at < limit, bytes[at].isWhitespace || bytes[at] == .greater { at += 1 }
      let start = at
      while at < limit, bytes[at] == byte { at += 1 }
      let found = at - start
      while at < limit, bytes[at].isSpaceOrTab { at += 1 }
      if found >= length, at >= limit || bytes[at].isLineEnd {
        closingFences[kind] = (start, found)
        return true
      }
      while at < limit, !bytes[at].isLineEnd { at += 1 }
    }
    unclosedFences[kind] = length
    return false
  }

  private mutating func startHTML() -> BlockStart {
    // To kramdown and Python-Markdown `<br>` and its kin are text wherever they stand.
    if !dialect.isDisjoint(with: [.kramdown, .pythonMarkdown]) { return startElement() }
    // As cmark has it, a line that might go on lazily counts as a paragraph's no more.
    let interrupts = blocks[container].kind == .paragraph
    let type = HTMLBlockRules.start(bytes, at: textStart, end: lineEnd, inParagraph: interrupts)
    // In MDX tags are JSX, between which Markdown stands; Docusaurus still has comments.
    guard type > 0, type == 2 || !dialect.contains(.mdx) else { return .none }
    closeUnmatched()
    blocks[add(.htmlBlock, at: textStart)].size = type
    return .leaf
  }

  /// HTML as kramdown and Python-Markdown see it: an element ends with its closing tag, not with a blank line.
  private mutating func startElement() -> BlockStart {
    var type = HTMLBlockRules.start(bytes, at: textStart, end: lineEnd, inParagraph: true)
    let isClosing = bytes.at(textStart + 1) == .slash
    if !isClosing, type == 0 || type == 1 || type == 6 {
      // Python-Markdown looks for HTML before it knows of quotes and lists.
      let isAtLineStart =
        textStart - lineStart < 4
        && (lineStart..<textStart).allSatisfy { bytes[$0] == .space }
      guard dialect.contains(.kramdown) || isAtLineStart,
        let start = RawElement.start(bytes, at: textStart, end: lineEnd, dialect: dialect)
      else { return .none }
      if type != 1 { type = start == .whole ? HTMLBlockRules.line : HTMLBlockRules.element }
    }
    guard type > 0 else { return .none }
    closeUnmatched()
    let block = add(.htmlBlock, at: textStart)
    blocks[block].size = type
    rawElement = RawElement()
    guard isClosing || (type == HTMLBlockRules.element && opensMarkdown()) else { return .leaf }
    addLine(to: block)
    close()
    return .wholeLine
  }

  /// Whether the lines behind this tag are Markdown again: it says `markdown="1"`.
  private func opensMarkdown() -> Bool {
    guard !dialect.isDisjoint(with: [.kramdown, .htmlMarkdown]),
      let tagEnd = HTMLTag.end(bytes, at: textStart, end: lineEnd, templates: dialect),
      isBlankRest(from: tagEnd)
    else { return false }
    var at = textStart + 1
    while at < tagEnd, bytes[at].isAlphanumeric || bytes[at] == .hyphen { at += 1 }
    while at < tagEnd {
      at = HTMLTag.skipSpace(bytes, at, tagEnd)
      guard
        let attribute = HTMLTag.attribute(bytes, at: at, end: tagEnd, templates: dialect)
      else { return false }
      if attribute.name.count == 8, bytes.matches("markdown", at: at, limit: tagEnd) {
        return attribute.value.map { $0.isEmpty || bytes[$0.lowerBound] != UInt8(ascii: "0") }
          ?? dialect.contains(.htmlMarkdown)
      }
      at = attribute.end
    }
    return false
  }

  /// Whether a paragraph is open that this line would continue lazily.
  var isLazy: Bool { matched < open.count && blocks[tip].kind == .paragraph && mayBeLazy }

  /// Python-Markdown's indented blocks end with their indentation, even within a paragraph.
  var mayBeLazy: Bool { matched >= open.count || blocks[open[matched]].kind != .directive }

  /// Closes raw HTML or a template block whose end stands in this line.
  mutating func closeIfEnded(_ index: Int) {
    let type = blocks[index].size
    let ends =
      blocks[index].kind != .htmlBlock
      ? templateBlockEnds(index)
      : type == HTMLBlockRules.element
        ? rawElement.read(bytes, from: offset, to: lineEnd, dialect: dialect)
        : HTMLBlockRules.ends(bytes, from: offset, end: lineEnd, type: type)
    if ends { close() }
  }

  private mutating func startMath() -> BlockStart {
    guard dialect.contains(.math), textStart + 1 < lineEnd, bytes[textStart + 1] == .dollar,
      blocks[container].kind != .paragraph, !isLazy
    else { return .none }
    if (textStart + 2..<lineEnd).contains(where: { bytes[$0] == .dollar }) { return .none }
    closeUnmatched()
    let block = add(.mathBlock, at: textStart)
    blocks[block].end = lineEnd
    return .wholeLine
  }

  private mutating func startModule() -> BlockStart {
    guard dialect.contains(.mdx), textStart == lineStart, open.count == 1 || matched == 1,
      blocks[container].kind != .paragraph, !isLazy,
      bytes.matches("import ", at: textStart, limit: lineEnd)
        || bytes.matches("export ", at: textStart, limit: lineEnd)
    else { return .none }
    closeUnmatched()
    add(.moduleBlock, at: textStart)
    return .leaf
  }

  private mutating func startFootnote() -> BlockStart {
    guard dialect.contains(.footnotes), open.count < Self.depthLimit, textStart + 1 < lineEnd,
      bytes[textStart + 1] == .caret
    else { return .none }
    var at = textStart + 2
    while at < lineEnd, bytes[at] != .closeBracket, !bytes[at].isSpaceOrTab { at += 1 }
    guard at > textStart + 2, at + 1 < lineEnd, bytes[at] == .closeBracket,
      bytes[at + 1] == .colon
    else { return .none }
    closeUnmatched()
    let block = add(.footnoteDefinition, at: textStart)
    blocks[block].info = TextRange(textStart + 2, at)
    blocks[block].end = at + 2
    advance(columns: textColumn - column + at + 2 - textStart)
    findText()
    skipToText()
    return .container
  }
}
