// Block mappings and sequences, and what is still understood of a line that fits neither. Leaves are read elsewhere.

extension YAMLReader {
  /// Reads the mapping at `column`, whose first key has been read or is explicit.
  mutating func blockMapping(column: Int, first: YAMLKey?) -> DataValue {
    var mapping = YAMLMapping()
    let start = first?.range.lowerBound ?? position
    if let first {
      readValue(of: first, column: column, into: &mapping)
    } else {
      readEntry(column: column, into: &mapping)
    }
    skipToContent()
    while !isAtDocumentEnd, self.column >= column {
      readEntry(column: column, into: &mapping)
      skipToContent()
    }
    return DataValue(.mapping(mapping.allEntries), range: TextRange(start, tokenEnd))
  }

  /// Reads the sequence whose first `-` is at `column`.
  mutating func blockSequence(column: Int) -> DataValue {
    var items: [DataValue] = []
    let start = position
    repeat {
      checkIndentation(column)
      let here = self.column
      position += 1
      tokenEnd = position
      items.append(blockNode(in: here, place: .compact))
      skipToContent()
    } while !isAtDocumentEnd && self.column >= column && isIndicator(UInt8(ascii: "-"), position)
    return DataValue(.sequence(items), range: TextRange(start, tokenEnd))
  }

  /// Reads one entry, and never less than something.
  private mutating func readEntry(column: Int, into mapping: inout YAMLMapping) {
    checkIndentation(column)
    let here = self.column
    if isIndicator(UInt8(ascii: "?"), position) {
      readExplicitEntry(into: &mapping)
    } else if isIndicator(UInt8(ascii: ":"), position) {
      let key = YAMLKey(text: "", range: .empty(at: position))
      readValue(of: key, column: here, into: &mapping)
    } else if isIndicator(UInt8(ascii: "-"), position) {
      problems.report(
        restOfLine, "a list item stands among keys; indent it below its key, or remove it")
      skipNested(in: here)
    } else {
      readImplicitEntry(isMisplaced: here != column, into: &mapping)
    }
  }

  private mutating func readImplicitEntry(isMisplaced: Bool, into mapping: inout YAMLMapping) {
    let here = column
    let since = cost
    let properties = readProperties()
    guard !isRestBlank else {
      problems.report(restOfLine, "a key is missing after this tag or anchor")
      return skipToLineEnd()
    }
    skipBlanks()
    let line = lineStart
    let start = position
    var leaf = readLeaf(in: here, properties)
    skipBlanks()
    let isClosed = leaf.isClosed
    if !flowIsBroken, line == lineStart, !isClosed || !isRestBlank,
      !isIndicator(UInt8(ascii: ":"), position)
    {
      if isClosed {
        problems.report(
          TextRange(start, position), "text follows the end of this key; quote all of it")
      }
      position = start
      leaf = readPlain(inFlow: false)
      if !isClosed { leaf.content = .string(text(start + 1, leaf.end)) }
      skipBlanks()
    }
    if !flowIsBroken, isIndicator(UInt8(ascii: ":"), position) {
      if line != lineStart { problems.report(leaf.range, "a key has to stand on one line") }
      return readValue(of: key(leaf, properties, since: since), column: here, into: &mapping)
    }
    if isMisplaced {
      problems.report(leaf.range, "this text belongs to no key; quote the value it continues")
    } else {
      reportMissingColon(leaf)
      var key = key(leaf, properties, since: since)
      key.lacksColon = true
      readValue(of: key, column: here, into: &mapping)
    }
    flowIsBroken = false
    if !isLineFirst { skipToLineEnd() }
  }

  private mutating func readExplicitEntry(into mapping: inout YAMLMapping) {
    let here = column
    let start = position
    position += 1
    tokenEnd = position
    let node = blockNode(in: here, place: .compact, sequencesAtParent: true)
    let key = YAMLKey(text: keyText(node), range: node.range)
    skipToContent()
    let hasValue =
      !isAtDocumentEnd && column == here && isLineFirst && isIndicator(UInt8(ascii: ":"), position)
    guard hasValue else {
      let value = DataValue(.null, range: .empty(at: max(start, tokenEnd)))
      return append(DataEntry(key: key.text, keyRange: key.range, value: value), into: &mapping)
    }
    checkIndentation(here)
    position += 1
    tokenEnd = position
    let value = blockNode(in: here, place: .compact, sequencesAtParent: true)
    append(DataEntry(key: key.text, keyRange: key.range, value: value), into: &mapping)
  }

  /// Reads the value after the `:` at `position`.
  private mutating func readValue(
    of key: YAMLKey, column: Int, into mapping: inout YAMLMapping
  ) {
    let value: DataValue
    if key.lacksColon {
      value = DataValue(.null, range: .empty(at: key.range.upperBound))
    } else {
      position += 1
      tokenEnd = position
      value = blockNode(in: column, place: .value, sequencesAtParent: true)
    }
    let entry = DataEntry(key: key.text, keyRange: key.range, value: value)
    if !key.isMerge || !mapping.merge(entry) { append(entry, into: &mapping) }
  }

  mutating func append(_ entry: DataEntry, into mapping: inout YAMLMapping) {
    if mapping.append(entry) {
      problems.report(
        entry.keyRange, "the key \(quoted(entry.key)) stands here twice; remove one of them")
    }
  }

  /// Reports a line that begins elsewhere than its neighbours.
  private mutating func checkIndentation(_ column: Int) {
    guard isLineFirst else { return }
    let range = TextRange(lineStart, position)
    if position - lineStart != indent {
      problems.report(range, "indent with spaces, not with tabs")
    } else if self.column != column {
      problems.report(range, "begin this line in column \(column + 1), as the lines beside it do")
    }
  }
}
