// Blocks that blog engines add: attribute lists, templates that consume their text. It never seeks a call.

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
    guard let end = templates.hiddenEnd(at: textStart),
      end > lineEnd || isBlankRest(from: end)
    else { return .none }
    closeUnmatched()
    let block = add(.templateBlock, at: textStart)
    blocks[block].size = end
    return .leaf
  }

  /// Whether the text that the template block at `index` takes ends in this line.
  func templateBlockEnds(_ index: Int) -> Bool { blocks[index].size <= lineEnd }

  /// Takes a line that begins within a call or a hidden region: to the engine it is none of its own.
  mutating func goOnInTemplate() -> Bool {
    guard let end = templates.joinedEnd(over: lineStart) else { return false }
    switch blocks[tip].kind {
    case .paragraph, .codeBlock, .mathBlock, .moduleBlock: addLine(to: tip)
    case .htmlBlock, .templateBlock:
      addLine(to: tip)
      closeIfEnded(tip)
    default:
      findText()
      let block = add(.templateBlock, at: isBlank ? lineStart : textStart)
      blocks[block].size = end
      addLine(to: block)
      closeIfEnded(block)
    }
    return true
  }
}
