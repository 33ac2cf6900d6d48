// Blocks that blog engines add: attribute lists, templates that consume their text.

extension BlockParser {
  // MARK: Attribute lists

  /// `{: #id .class}` on a line of its own.
  func isAttributeLine() -> Bool {
    guard dialect.contains(.kramdown) || isLastAttributeLine, textStart + 2 < lineEnd,
      bytes[textStart + 1] == .colon
    else {
      return false
    }
    let end = trimmedEnd
    guard bytes[end - 1] == .closeBrace else { return false }
    return !(textStart + 1..<end - 1).contains { bytes[$0] == .closeBrace }
  }

  /// `attr_list` knows them behind a paragraph's lines only.
  private var isLastAttributeLine: Bool {
    dialect.contains(.attributeLists) && blocks[tip].kind == .paragraph
  }

  // MARK: Templates

  mutating func startTemplateBlock() -> BlockStart {
    if isAttributeLine() {
      let (start, end) = (textStart, trimmedEnd)
      closeUnmatched()
      let block = add(.attributeList, at: start)
      blocks[block].end = end
      close()
      return .wholeLine
    }
    guard let name = consumingTemplate(at: textStart) else { return .none }
    closeUnmatched()
    let block = add(.templateBlock, at: textStart)
    blocks[block].info = name
    return .leaf
  }

  /// The name of the template call at `start`, when its text is code or dropped: no Markdown.
  private func consumingTemplate(at start: Int) -> TextRange? {
    guard
      let syntax = TemplateScanner.syntax(bytes, at: start, end: lineEnd, dialect: dialect),
      syntax != .expression
    else { return nil }
    var at = start + (syntax == .tag ? 2 : 3)
    if at < lineEnd, bytes[at] == .hyphen { at += 1 }
    while at < lineEnd, bytes[at].isSpaceOrTab { at += 1 }
    let nameStart = at
    while at < lineEnd, bytes[at].isLetter { at += 1 }
    let length = at - nameStart
    let isKnown =
      length == 9 && bytes.matches("highlight", at: nameStart, limit: at)
      || syntax == .tag && length == 7 && bytes.matches("comment", at: nameStart, limit: at)
      || syntax == .tag && length == 9 && bytes.matches("codeblock", at: nameStart, limit: at)
    return isKnown ? TextRange(nameStart, at) : nil
  }

  /// Whether the line holds the closing call of a template block.
  func templateBlockEnds(_ index: Int) -> Bool {
    guard let name = blocks[index].info else { return false }
    let isTag = bytes.at(blocks[index].start + 1) == .percent
    var at = offset
    while at < lineEnd {
      if bytes[at] == .openBrace,
        TemplateScanner.syntax(bytes, at: at, end: lineEnd, dialect: dialect) != nil,
        isClosingCall(at, name: name, isTag: isTag)
      {
        return true
      }
      at += 1
    }
    return false
  }

  private func isClosingCall(_ start: Int, name: TextRange, isTag: Bool) -> Bool {
    var at = start + (isTag ? 2 : 3)
    if at < lineEnd, bytes[at] == .hyphen { at += 1 }
    while at < lineEnd, bytes[at].isSpaceOrTab { at += 1 }
    if isTag {
      guard bytes.matches("end", at: at, limit: lineEnd) else { return false }
      at += 3
    } else {
      guard at < lineEnd, bytes[at] == .slash else { return false }
      at += 1
      while at < lineEnd, bytes[at].isSpaceOrTab { at += 1 }
    }
    guard at + name.count <= lineEnd else { return false }
    return bytes[at..<at + name.count].elementsEqual(bytes[name.range])
  }
}
