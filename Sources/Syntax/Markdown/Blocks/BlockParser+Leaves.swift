// Headings, tables and definition lists: blocks that change what a paragraph was. It never reads inlines.

extension BlockParser {
  mutating func startATXHeading() -> Bool {
    var at = textStart
    while at < lineEnd, bytes[at] == .hash { at += 1 }
    let level = at - textStart
    guard level <= 6,
      at >= lineEnd || bytes[at].isSpaceOrTab || dialect.contains(.looseHeadings)
    else { return false }
    while at < lineEnd, bytes[at].isSpaceOrTab { at += 1 }
    var end = trimmedEnd
    // To kramdown and Python-Markdown these are headings in the first column only, and never empty.
    if !dialect.isDisjoint(with: [.kramdown, .pythonMarkdown]), indent > 0 || at >= end {
      return false
    }
    var hashes = end
    while hashes > at, bytes[hashes - 1] == .hash { hashes -= 1 }
    if hashes == at {
      end = at
    } else if hashes < end, bytes[hashes - 1].isSpaceOrTab {
      end = hashes
      while end > at, bytes[end - 1].isSpaceOrTab { end -= 1 }
    }
    closeUnmatched()
    let heading = add(.heading, at: textStart)
    blocks[heading].detail = UInt8(level)
    blocks[heading].firstLine = lines.count
    blocks[heading].lineCount = 1
    blocks[heading].end = trimmedEnd
    lines.append(SourceLine(start: at, end: max(at, end), spaces: 0))
    close()
    return true
  }

  mutating func startSetext(_ byte: UInt8) -> Bool {
    guard blocks[container].kind == .paragraph, matched == open.count else { return false }
    var at = textStart
    while at < lineEnd, bytes[at] == byte { at += 1 }
    guard isBlankRest(from: at), let old = open.popLast() else { return false }
    takeDefinitions(ofParagraph: old)
    let index = blocks.count - 1
    guard blocks[index].kind == .paragraph else {
      matched = open.count
      return false
    }
    open.append(index)
    blocks[index].kind = .heading
    blocks[index].detail = byte == .equals ? 1 : 2
    blocks[index].size = 1
    blocks[index].end = trimmedEnd
    blocks[index].endLine = lineNumber
    close()
    return true
  }

  /// Replaces the paragraph at `index`, which is the last block, by the definitions it begins with and
  /// what is left of it.
  mutating func takeDefinitions(ofParagraph index: Int) {
    var paragraph = blocks[index]
    paragraph.subtreeEnd = index + 1
    blocks[index] = paragraph
    guard paragraph.lineCount > 0, bytes.at(lines[paragraph.firstLine].start) == .openBracket else {
      return
    }
    let text = InlineText(
      bytes, lines: lines[paragraph.firstLine..<paragraph.firstLine + paragraph.lineCount])
    var scanner = DefinitionScanner(text: text, dialect: dialect)
    var taken: [LinkDefinition] = []
    while let definition = scanner.next() { taken.append(definition) }
    guard !taken.isEmpty else { return }
    blocks.removeLast()
    for definition in taken {
      var block = Block(
        kind: .linkDefinition, start: definition.range.lowerBound, line: paragraph.startLine)
      block.end = definition.range.upperBound
      block.number = definitions.count
      block.subtreeEnd = blocks.count + 1
      definitions.append(definition)
      blocks.append(block)
    }
    let used = scanner.linesUsed
    guard used < paragraph.lineCount else { return }
    paragraph.firstLine += used
    paragraph.lineCount -= used
    paragraph.startLine += used
    paragraph.start = lines[paragraph.firstLine].start
    paragraph.subtreeEnd = blocks.count + 1
    blocks.append(paragraph)
  }

  // MARK: Tables

  /// Makes a table of the paragraph's last line, when this line is a delimiter row for it.
  mutating func startTable() -> Bool {
    guard dialect.contains(.tables), matched == open.count, blocks[container].kind == .paragraph,
      let alignments = TableRow.alignments(bytes, from: textStart, to: lineEnd)
    else { return false }
    let index = container
    guard blocks[index].lineCount > 0 else { return false }
    let header = lines[blocks[index].firstLine + blocks[index].lineCount - 1]
    let cells = TableRow.cells(bytes, from: header.start, to: header.end, templates: templates)
    guard cells.count == alignments.count else { return false }
    lines.removeLast()
    blocks[index].lineCount -= 1
    if blocks[index].lineCount > 0 {
      blocks[index].end = lines[lines.count - 1].end
      blocks[index].endLine = lineNumber - 2
      close()
    } else {
      open.removeLast()
      blocks.removeLast()
      matched = open.count
    }
    let table = addTable(at: header.start, alignments: alignments)
    addRow(to: table, line: header, cells: cells, isHeader: true)
    blocks[table].end = trimmedEnd
    blocks[table].endLine = lineNumber
    return true
  }

  private mutating func addTable(at start: Int, alignments: [UInt8]) -> Int {
    // The header stood on the line before: looseness was judged when its paragraph was opened.
    blocks[tip].lastChildEndLine = lineNumber
    let table = add(.table, at: start)
    blocks[table].startLine = lineNumber - 1
    blocks[table].firstLine = tableAlignments.count
    blocks[table].lineCount = alignments.count
    tableAlignments.append(contentsOf: alignments)
    return table
  }

  mutating func addTableRow(to table: Int) {
    let line = SourceLine(start: textStart, end: lineEnd, spaces: 0)
    let cells = TableRow.cells(bytes, from: textStart, to: lineEnd, templates: templates)
    addRow(to: table, line: line, cells: cells, isHeader: false)
    blocks[table].end = trimmedEnd
    blocks[table].endLine = lineNumber
  }

  private mutating func addRow(
    to table: Int, line: SourceLine, cells: [Range<Int>], isHeader: Bool
  ) {
    let firstAlignment = blocks[table].firstLine
    var row = Block(kind: .tableRow, start: line.start, line: lineNumber)
    var end = line.end
    while end > line.start, bytes[end - 1].isSpaceOrTab { end -= 1 }
    row.end = end
    row.detail = isHeader ? 1 : 0
    let cells = cells.prefix(blocks[table].lineCount)
    row.subtreeEnd = blocks.count + 1 + cells.count
    blocks.append(row)
    for (column, range) in cells.enumerated() {
      var cell = Block(kind: .tableCell, start: range.lowerBound, line: lineNumber)
      cell.end = range.upperBound
      cell.detail = tableAlignments[firstAlignment + column]
      cell.subtreeEnd = blocks.count + 1
      cell.firstLine = lines.count
      cell.lineCount = 1
      lines.append(SourceLine(start: range.lowerBound, end: range.upperBound, spaces: 0))
      blocks.append(cell)
    }
    blocks[table].hasChildren = true
  }
}
