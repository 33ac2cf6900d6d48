// Literal and folded block scalars. It never reads beyond the lines that are theirs.

extension YAMLReader {
  /// What follows `|` or `>`.
  private struct Header {
    var isFolded: Bool
    /// `+` keeps all line breaks at the end, `-` none, without either there is one.
    var chomping: UInt8?
    /// Columns of indentation beyond the parent's.
    var indentation: Int?
  }

  /// Whether a block scalar begins at `position`, and not text that lacks its quotes: `>text`. At the
  /// root a whole document would be taken for its text, so that nothing may follow there.
  func isBlockScalar(in parent: Int) -> Bool {
    guard byte(position) == UInt8(ascii: "|") || byte(position) == UInt8(ascii: ">") else {
      return false
    }
    var offset = position + 1
    while byte(offset) == UInt8(ascii: "+") || byte(offset) == UInt8(ascii: "-")
      || byte(offset).isASCIIDigit
    { offset += 1 }
    guard isSpace(offset) else { return false }
    let content = skippingBlanks(offset)
    return parent >= 0 || isLineEnd(content) || isComment(content)
  }

  /// Reads the block scalar whose `|` or `>` is at `position`.
  mutating func blockScalar(in parent: Int, _ properties: YAMLProperties) -> DataValue {
    let start = position
    let header = readHeader()
    tokenEnd = position
    skipToLineEnd()
    if position < end { moveOverBreak() }
    let indentation =
      header.indentation.map { max(parent, 0) + $0 } ?? detectIndentation(parent: parent)
    let text = readLines(header, indentation: indentation)
    let string = String(decoding: text, as: UTF8.self)
    let content: DataValue.Content =
      if case .core(let type) = properties.tag {
        YAMLSchema.resolve(string, as: type)
      } else {
        .string(string)
      }
    return DataValue(content, range: TextRange(start, tokenEnd))
  }

  private mutating func readHeader() -> Header {
    var header = Header(isFolded: byte(position) == UInt8(ascii: ">"))
    position += 1
    while !isSpace(position) {
      let byte = bytes[position]
      if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-"), header.chomping == nil {
        header.chomping = byte
      } else if (UInt8(ascii: "1")...UInt8(ascii: "9")).contains(byte), header.indentation == nil {
        header.indentation = Int(byte - UInt8(ascii: "0"))
      } else {
        break
      }
      position += 1
    }
    if !isSpace(position) || !isRestBlank {
      problems.report(restOfLine, "the text begins on the next line; or quote this line")
    }
    return header
  }

  /// The indentation of the first line that is not blank; of blank lines alone, theirs.
  private mutating func detectIndentation(parent: Int) -> Int {
    let before = mark
    defer { goBack(to: before) }
    var widest = 0
    var widestLine = TextRange.empty(at: position)
    while position < end {
      let isBlank = isLineEnd(lineStart + indent)
      if !isBlank { break }
      if indent > widest {
        widest = indent
        widestLine = TextRange(lineStart, lineStart + indent)
      }
      position = lineStart + indent
      if position < end { moveOverBreak() }
    }
    if indent <= parent, contentStart > lineStart + indent, isLineEnd(contentStart) {
      problems.report(TextRange(lineStart, contentStart), "indent with spaces, not with tabs")
    }
    guard position < end, indent > parent, !isDocumentMarker(lineStart) else {
      return max(widest, parent + 1)
    }
    if widest > indent {
      problems.report(widestLine, "this blank line is indented more than the text below it")
    }
    return indent
  }

  private mutating func readLines(_ header: Header, indentation: Int) -> [UInt8] {
    var text: [UInt8] = []
    var pendingBreaks = 0
    var hasLine = false
    var isAfterSpaced = false
    while position < end {
      let lineEnd = endOfLine(lineStart + indent)
      let isEmpty = lineEnd <= lineStart + min(indent, indentation)
      if !isEmpty, indent < indentation || (indentation == 0 && isDocumentMarker(lineStart)) {
        break
      }
      if !isEmpty {
        let first = lineStart + indentation
        let isSpaced = bytes[first].isYAMLBlank
        let folds = header.isFolded && hasLine && !isSpaced && !isAfterSpaced
        if folds, pendingBreaks == 1 {
          text.append(UInt8(ascii: " "))
        } else {
          text.append(contentsOf: repeatElement(0x0A, count: pendingBreaks - (folds ? 1 : 0)))
        }
        text += bytes[first..<lineEnd]
        tokenEnd = lineEnd
        (hasLine, isAfterSpaced, pendingBreaks) = (true, isSpaced, 0)
      }
      position = lineEnd
      // The end of the text ends a line too, when there is anything on it.
      if position < end || lineEnd > lineStart { pendingBreaks += 1 }
      guard position < end else { break }
      moveOverBreak()
    }
    switch header.chomping {
    case UInt8(ascii: "-"): break
    case UInt8(ascii: "+"):
      text.append(contentsOf: repeatElement(0x0A, count: pendingBreaks))
    default:
      if hasLine, pendingBreaks > 0 { text.append(0x0A) }
    }
    return text
  }

  private func endOfLine(_ start: Int) -> Int {
    var offset = min(start, end)
    while !isLineEnd(offset) { offset += 1 }
    return offset
  }
}
