// Definition lists: `: definition` behind the paragraph that holds the terms. It never reads inlines.

extension BlockParser {
  /// Opens a description, and turns the paragraph before it, blank lines between or not, into its terms.
  mutating func startDefinition() -> BlockStart {
    guard dialect.contains(.definitionLists), open.count + 2 < Self.depthLimit,
      textStart + 1 < lineEnd, bytes[textStart + 1].isSpaceOrTab, !isLazy,
      indent == 0 || !dialect.isDisjoint(with: [.kramdown, .pythonMarkdown]), openDefinitionList()
    else { return .none }
    let start = textStart
    let markerIndent = indent
    skipToText()
    advance(columns: 1)
    let padding = definitionPadding
    advance(columns: padding)
    let block = add(.definitionDescription, at: start)
    let isFourColumns = dialect.contains(.pythonMarkdown)
    blocks[block].indent = isFourColumns ? 0 : markerIndent
    blocks[block].size = isFourColumns ? 4 : 1 + padding
    blocks[block].end = start + 1
    return .container
  }

  /// The columns behind the marker that are its own; five or more begin indented code.
  private var definitionPadding: Int {
    var at = offset
    var width = column
    while at < lineEnd, bytes[at].isSpaceOrTab {
      width += bytes[at] == .tab ? 4 - width % 4 : 1
      at += 1
    }
    width -= column
    return dialect.contains(.pythonMarkdown) ? min(3, width) : width >= 8 ? 4 : width
  }

  /// Whether the innermost open block is a definition list now.
  private mutating func openDefinitionList() -> Bool {
    let kind = blocks[container].kind
    if kind == .definitionList {
      closeUnmatched()
      return true
    }
    if kind == .paragraph {
      guard matched == open.count else { return false }
      open.removeLast()
      matched = open.count
    } else {
      guard paragraphParent == container, blocks[blocks.count - 1].kind == .paragraph else {
        return false
      }
      closeUnmatched()
    }
    makeTerms()
    return true
  }

  /// Turns the last block, a paragraph, into terms.
  private mutating func makeTerms() {
    guard let paragraph = blocks.popLast() else { return }
    let list = add(.definitionList, at: paragraph.start)
    blocks[list].startLine = paragraph.startLine
    for line in paragraph.firstLine..<paragraph.firstLine + paragraph.lineCount {
      var term = Block(kind: .definitionTerm, start: lines[line].start, line: lineNumber)
      term.end = lines[line].end
      term.firstLine = line
      term.lineCount = 1
      term.subtreeEnd = blocks.count + 1
      blocks.append(term)
    }
    blocks[list].hasChildren = true
    blocks[list].lastChildEndLine = lineNumber
  }
}
