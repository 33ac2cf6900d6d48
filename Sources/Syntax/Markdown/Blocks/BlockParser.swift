// The block phase: lines to blocks. It never looks into the text of a block.

/// Reads lines into blocks, as the CommonMark specification's appendix describes.
struct BlockParser {
  /// Deeper containers are read as text, which keeps every line's cost bounded.
  static let depthLimit = 128

  let bytes: [UInt8]
  let dialect: Dialect
  let limit: Int
  let templates: TemplateRegions
  var blocks: [Block] = []
  var lines: [SourceLine] = []
  var definitions: [LinkDefinition] = []
  /// The columns of all tables, one after the other; a table's block counts into it.
  var tableAlignments: [UInt8] = []
  /// The open blocks, from the document inwards.
  var open: [Int] = []
  /// How many of `open` go on in this line.
  var matched = 0

  // The line being read.
  var lineNumber = 0
  var lineStart = 0
  var lineEnd = 0
  var offset = 0
  var column = 0
  /// Whether only a part of the tab at `offset` was consumed.
  var isInTab = false
  /// The parent of the last paragraph that was closed.
  var paragraphParent = -1
  /// The least length of a backtick and of a tilde fence that nothing closes.
  var unclosedFences = [Int.max, Int.max]
  /// The closing fence of each kind that was found last.
  var closingFences = [(place: -1, length: 0), (place: -1, length: 0)]
  /// Whether this line closes the fenced block that was asked last.
  var isFenceClosed = false
  var textStart = 0
  var textColumn = 0
  /// What is open in the HTML that is being read, where an element ends with its closing tag.
  var rawElement = RawElement()

  init(_ source: SourceText, from start: Int, dialect: Dialect) {
    bytes = source.bytes
    self.dialect = dialect
    limit = min(source.count, Packed.limit)
    templates = TemplateRegionScanner.regions(
      source.bytes, from: min(start, limit), to: limit, dialect: dialect)
    blocks.append(Block(kind: .document, start: min(start, limit), line: 0))
    open.append(0)
    lineEnd = min(start, limit)
  }

  var indent: Int { textColumn - column }
  var isBlank: Bool { textStart >= lineEnd }
  /// MDX has no indented code: any block may be indented.
  var isIndented: Bool { indent >= 4 && !dialect.contains(.mdx) }
  var tip: Int { open[open.count - 1] }
  /// The innermost block that goes on.
  var container: Int { open[matched - 1] }

  /// Reads everything from `start`. O(*n*).
  mutating func parse() {
    var next = lineEnd
    while next < limit {
      lineStart = next
      let end = bytes.indexOfLineEnd(from: next, to: limit) ?? limit
      lineEnd = end
      next = end + 1
      if end < limit, bytes[end] == .carriageReturn, next < limit, bytes[next] == .newline {
        next += 1
      }
      lineNumber += 1
      offset = lineStart
      column = 0
      isInTab = false
      readLine()
    }
    while open.count > 0 { close() }
    blocks[0].end = limit
  }

  mutating func readLine() {
    if !templates.joined.isEmpty, goOnInTemplate() { return }
    matched = 1
    if matchContainers() { return }
    let mayGoOn =
      matched == open.count && blocks[container].holdsLines && blocks[container].kind != .paragraph
    if !mayGoOn, startBlocks() { return }
    addText()
  }

  /// Adds what is left of the line to the innermost block, or to a new paragraph.
  mutating func addText() {
    findText()
    if !isBlank, isLazy {
      offset = textStart
      column = textColumn
      isInTab = false
      addLine(to: tip)
      return
    }
    closeUnmatched()
    let current = tip
    switch blocks[current].kind {
    case .paragraph:
      skipToText()
      addLine(to: current)
    case .codeBlock, .mathBlock, .moduleBlock:
      addLine(to: current)
    case .htmlBlock, .templateBlock:
      addLine(to: current)
      closeIfEnded(current)
    case .table:
      if !isBlank { addTableRow(to: current) }
    default:
      guard !isBlank else { return }
      skipToText()
      let paragraph = add(.paragraph, at: offset)
      addLine(to: paragraph)
    }
  }

  // MARK: The place in the line

  /// Finds the first byte that is neither space nor tab.
  mutating func findText() {
    var at = offset
    var column = self.column
    while at < lineEnd {
      let byte = bytes[at]
      if byte == .space {
        column += 1
      } else if byte == .tab {
        column += 4 - column % 4
      } else {
        break
      }
      at += 1
    }
    textStart = at
    textColumn = column
  }

  mutating func skipToText() {
    offset = textStart
    column = textColumn
    isInTab = false
  }

  /// Goes on by `count` columns, perhaps into a tab.
  mutating func advance(columns count: Int) {
    var left = count
    while left > 0, offset < lineEnd {
      guard bytes[offset] == .tab else {
        offset += 1
        column += 1
        left -= 1
        isInTab = false
        continue
      }
      let width = 4 - column % 4
      isInTab = width > left
      column += min(width, left)
      if !isInTab { offset += 1 }
      left -= min(width, left)
    }
  }

  // MARK: Opening and closing

  /// Adds the rest of the line to a block with text.
  mutating func addLine(to block: Int) {
    let spaces = isInTab ? 4 - column % 4 : 0
    let start = isInTab ? offset + 1 : offset
    if blocks[block].lineCount == 0 { blocks[block].firstLine = lines.count }
    lines.append(SourceLine(start: min(start, lineEnd), end: lineEnd, spaces: spaces))
    blocks[block].lineCount += 1
    blocks[block].end = lineEnd
    blocks[block].endLine = lineNumber
  }

  /// Opens a block in the innermost block that can hold it.
  @discardableResult
  mutating func add(_ kind: MarkdownNode.Kind, at start: Int) -> Int {
    while open.count > 1, !blocks[tip].canContain(kind) { close() }
    let parent = tip
    if blocks[parent].hasChildren, blocks[parent].lastChildEndLine + 1 < lineNumber {
      markLoose(parent)
    }
    blocks[parent].hasChildren = true
    let index = blocks.count
    blocks.append(Block(kind: kind, start: start, line: lineNumber))
    open.append(index)
    matched = open.count
    return index
  }

  /// A blank line between two children of an item, or two items, makes their list loose.
  private mutating func markLoose(_ parent: Int) {
    switch blocks[parent].kind {
    case .list: blocks[parent].isLoose = true
    case .listItem:
      if open.count >= 2 { blocks[open[open.count - 2]].isLoose = true }
    default: break
    }
  }

  mutating func closeUnmatched() {
    while open.count > matched { close() }
  }

  /// Closes the innermost block.
  mutating func close() {
    guard let index = open.popLast() else { return }
    if blocks[index].kind == .codeBlock { trimCode(index) }
    let (end, endLine) = (blocks[index].end, blocks[index].endLine)
    if blocks[index].kind == .paragraph {
      paragraphParent = open.last ?? -1
      takeDefinitions(ofParagraph: index)
    } else {
      blocks[index].subtreeEnd = blocks.count
    }
    matched = min(matched, open.count)
    guard let parent = open.last else { return }
    blocks[parent].end = max(blocks[parent].end, end)
    blocks[parent].endLine = max(blocks[parent].endLine, endLine)
    blocks[parent].lastChildEndLine = endLine
  }
}
