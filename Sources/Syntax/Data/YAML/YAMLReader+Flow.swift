// Flow collections, also those whose closing bracket is still missing. It never reads block structure.

extension YAMLReader {
  /// Moves to the next content within a flow collection; false where the collection cannot go on:
  /// at the document's end, or at a line that is clearly the next entry of the block around it.
  @inline(never)
  mutating func skipFlowSpace(in parent: Int) -> Bool {
    let before = mark
    skipToContent()
    guard !isAtDocumentEnd else {
      goBack(to: before)
      return false
    }
    guard before.isOnEarlierLine(than: mark), isOutdented(to: parent) else { return true }
    let byte = bytes[position]
    if byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}") { return true }
    if isKeyLine(position) {
      goBack(to: before)
      return false
    }
    problems.report(
      TextRange(lineStart, position), "indent this line; it stands in brackets opened above")
    return true
  }

  @inline(never)
  private mutating func reportUnclosed(_ start: Int, _ closing: String) {
    guard !flowIsBroken else { return }
    flowIsBroken = true
    problems.report(
      TextRange(start, start + 1), "this bracket is not closed; put '\(closing)' at the end")
  }

  mutating func readFlowSequence(in parent: Int) -> YAMLLeaf {
    readFlow(UInt8(ascii: "]"), in: parent) { reader, closing in
      var items: [DataValue] = []
      reader.readFlowItems(closing, in: parent) { items.append($0.sequenceItem(in: parent)) }
      return .sequence(items)
    }
  }

  mutating func readFlowMapping(in parent: Int) -> YAMLLeaf {
    readFlow(UInt8(ascii: "}"), in: parent) { reader, closing in
      var mapping = YAMLMapping()
      reader.readFlowItems(closing, in: parent) { reader in
        let item = reader.flowEntry(in: parent)
        let entry = item.entry(key: reader.keyText(item.key))
        if !item.isMerge || !mapping.merge(entry) { reader.append(entry, into: &mapping) }
      }
      return .mapping(mapping.allEntries)
    }
  }

  /// Reads a collection from its opening to its closing bracket.
  private mutating func readFlow(
    _ closing: UInt8, in parent: Int,
    items: (inout YAMLReader, UInt8) -> DataValue.Content
  ) -> YAMLLeaf {
    let start = position
    guard depth < DataDocument.nestingLimit else { return skipDeepFlow() }
    depth += 1
    position += 1
    tokenEnd = position
    let isSequence = closing == UInt8(ascii: "]")
    if isSequence { openBrackets += 1 } else { openBraces += 1 }
    let content = items(&self, closing)
    if isSequence { openBrackets -= 1 } else { openBraces -= 1 }
    depth -= 1
    return YAMLLeaf(kind: .flow, start: start, end: tokenEnd, content: content)
  }

  /// Reads items and commas up to the closing bracket.
  private mutating func readFlowItems(
    _ closing: UInt8, in parent: Int, _ readItem: (inout YAMLReader) -> Void
  ) {
    let start = tokenEnd - 1
    var wantsComma = false
    var hasComma = true
    while !flowIsBroken {
      guard skipFlowSpace(in: parent) else {
        return reportUnclosed(start, closing == UInt8(ascii: "]") ? "]" : "}")
      }
      let byte = bytes[position]
      if byte == closing {
        position += 1
        tokenEnd = position
        return
      } else if byte == UInt8(ascii: ",") {
        if !wantsComma {
          problems.report(TextRange(position, position + 1), "a value is missing before this ','")
        }
        position += 1
        tokenEnd = position
        (wantsComma, hasComma) = (false, true)
      } else if byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}") {
        if closeMismatched(byte, opened: start, closing) { return }
      } else {
        if wantsComma, !hasComma {
          problems.report(TextRange(tokenEnd, position + 1), "put ',' between these values")
        }
        let before = position
        readItem(&self)
        if position == before { position += 1 }
        (wantsComma, hasComma) = (true, false)
      }
    }
  }

  /// Deals with a closing bracket of the other kind; true where it ends this collection.
  @inline(never)
  private mutating func closeMismatched(_ byte: UInt8, opened start: Int, _ closing: UInt8) -> Bool
  {
    let isOpen = byte == UInt8(ascii: "]") ? openBrackets > 0 : openBraces > 0
    let wanted = closing == UInt8(ascii: "]") ? "]" : "}"
    problems.report(
      TextRange(start, start + 1), "this bracket is not closed; put '\(wanted)' where it ends")
    if !isOpen {
      position += 1
      tokenEnd = position
    }
    return true
  }

  /// Skips a collection that nests too deeply, without recursion.
  private mutating func skipDeepFlow() -> YAMLLeaf {
    let start = position
    problems.reportTooDeep(TextRange(start, start + 1))
    var open = 0
    repeat {
      switch byte(position) {
      case UInt8(ascii: "["), UInt8(ascii: "{"): open += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"): open -= 1
      default: break
      }
      if byte(position).isYAMLBreak { moveOverBreak() } else { position += 1 }
    } while position < end && open > 0 && !(position == lineStart && isDocumentMarker(position))
    tokenEnd = position
    return YAMLLeaf(kind: .flow, start: start, end: tokenEnd, content: .null)
  }
}
