// Which open blocks go on in a line. It never opens a block.

extension BlockParser {
  /// Sets `matched`; true when the line is used up, as a closing fence is.
  mutating func matchContainers() -> Bool {
    while matched < open.count {
      let index = open[matched]
      findText()
      guard goesOn(index) else {
        if blocks[index].kind == .codeBlock || blocks[index].kind == .mathBlock, isFenceClosed {
          isFenceClosed = false
          blocks[index].end = lineEnd
          blocks[index].endLine = lineNumber
          closeUnmatched()
          return true
        }
        return false
      }
      matched += 1
    }
    return false
  }

  private mutating func goesOn(_ index: Int) -> Bool {
    switch blocks[index].kind {
    case .document, .list, .definitionList, .table: return !isTableEnd(index)
    case .blockQuote: return quoteGoesOn(index)
    case .listItem, .definitionDescription: return itemGoesOn(index)
    case .footnoteDefinition, .directive: return indentedContentGoesOn()
    case .paragraph: return !isBlank
    case .codeBlock: return codeGoesOn(index)
    case .mathBlock: return mathGoesOn()
    case .htmlBlock: return !(isBlank && (6...7).contains(blocks[index].size))
    case .templateBlock: return true
    case .moduleBlock: return !isBlank
    default: return false
    }
  }

  private func isTableEnd(_ index: Int) -> Bool {
    blocks[index].kind == .table && isBlank
  }

  private mutating func quoteGoesOn(_ index: Int) -> Bool {
    guard !isIndented, textStart < lineEnd, bytes[textStart] == .greater else { return false }
    skipQuoteMarker()
    blocks[index].end = max(blocks[index].end, lineEnd)
    blocks[index].endLine = lineNumber
    return true
  }

  mutating func skipQuoteMarker() {
    skipToText()
    advance(columns: 1)
    if offset < lineEnd, bytes[offset].isSpaceOrTab { advance(columns: 1) }
  }

  private mutating func itemGoesOn(_ index: Int) -> Bool {
    if isBlank, !blocks[index].hasChildren { return false }
    let width = blocks[index].indent + blocks[index].size
    // The spaces of a blank line count in code.
    if indent >= width {
      advance(columns: width)
    } else if isBlank {
      skipToText()
    } else {
      return false
    }
    return true
  }

  private mutating func codeGoesOn(_ index: Int) -> Bool {
    guard blocks[index].detail != 0 else {
      if isIndented {
        advance(columns: 4)
        return true
      }
      guard isBlank else { return false }
      skipToText()
      return true
    }
    if !isIndented, isClosingFence(of: index) {
      isFenceClosed = true
      return false
    }
    var columns = blocks[index].indent
    while columns > 0, offset < lineEnd, bytes[offset].isSpaceOrTab {
      advance(columns: 1)
      columns -= 1
    }
    return true
  }

  private func isClosingFence(of index: Int) -> Bool {
    let marker = blocks[index].detail
    var at = textStart
    while at < lineEnd, bytes[at] == marker { at += 1 }
    guard at - textStart >= blocks[index].size else { return false }
    return isBlankRest(from: at)
  }

  private mutating func mathGoesOn() -> Bool {
    var end = lineEnd
    while end > textStart, bytes[end - 1].isSpaceOrTab { end -= 1 }
    if end - textStart >= 2, bytes[end - 1] == .dollar, bytes[end - 2] == .dollar {
      isFenceClosed = true
      return false
    }
    return true
  }

  func isBlankRest(from start: Int) -> Bool {
    var at = start
    while at < lineEnd, bytes[at].isSpaceOrTab { at += 1 }
    return at >= lineEnd
  }

  /// Takes the blank lines from the end of indented code.
  mutating func trimCode(_ index: Int) {
    guard blocks[index].detail == 0 else { return }
    var removed = 0
    while blocks[index].lineCount > 1 {
      let line = lines[blocks[index].firstLine + blocks[index].lineCount - 1]
      guard (line.start..<line.end).allSatisfy({ bytes[$0].isSpaceOrTab }) else { break }
      blocks[index].lineCount -= 1
      removed += 1
    }
    guard removed > 0 else { return }
    blocks[index].endLine -= removed
    blocks[index].end = lines[blocks[index].firstLine + blocks[index].lineCount - 1].end
  }
}
