// Block mappings and sequences, and what is still understood of a line that fits neither. Leaves are read elsewhere.

extension YAMLReader {
  /// Reads the mapping at `column`, whose first key has been read or is still to be read.
  mutating func blockMapping(column: Int, first: YAMLKey?) -> DataValue {
    var mapping = YAMLMapping()
    let start = first?.range.lowerBound ?? position
    if let first {
      readValue(of: first, column: column, into: &mapping)
      skipToContent()
    }
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
      items.append(readSimpleItem(column: here) ?? blockNode(in: here, place: .compact))
      skipToContent()
    } while !isAtDocumentEnd && self.column >= column && isIndicator(UInt8(ascii: "-"), position)
    return DataValue(.sequence(items), range: TextRange(start, tokenEnd))
  }

  /// Reads one entry, and never less than something.
  ///
  /// What needs no recursion stays out of this frame: entries nest as deep as the stack must allow.
  private mutating func readEntry(column: Int, into mapping: inout YAMLMapping) {
    if readSimpleEntry(column: column, into: &mapping) { return }
    checkIndentation(column)
    let here = self.column
    if isIndicator(UInt8(ascii: "?"), position) {
      readExplicitValue(of: readExplicitKey(column: here), column: here, into: &mapping)
    } else if let key = readKey(column: here, isMisplaced: here != column) {
      readValue(of: key, column: here, into: &mapping)
    }
  }

  /// Reads the key at `position`; nil where there is none, and then the line is left out.
  @inline(never)
  private mutating func readKey(column: Int, isMisplaced: Bool) -> YAMLKey? {
    if let key = readSimpleKey() { return key }
    if isIndicator(UInt8(ascii: ":"), position) {
      return YAMLKey(text: "", range: .empty(at: position))
    }
    if isIndicator(UInt8(ascii: "-"), position) {
      problems.report(
        restOfLine, "a list item stands among keys; indent it below its key, or remove it")
      skipNested(in: column)
      return nil
    }
    return readKeyLine(isMisplaced: isMisplaced)
  }

  /// Reads the key on this line; nil where there is none, and then the line is left out.
  @inline(never)
  private mutating func readKeyLine(isMisplaced: Bool) -> YAMLKey? {
    let here = column
    let since = cost
    let properties = readProperties()
    guard !isRestBlank else {
      problems.report(restOfLine, "a key is missing after this tag or anchor")
      skipToLineEnd()
      return nil
    }
    skipBlanks()
    let line = lineStart
    var leaf = readLeaf(in: here, properties)
    skipBlanks()
    if !flowIsBroken, line == lineStart, !leaf.isClosed || !isRestBlank,
      !isIndicator(UInt8(ascii: ":"), position)
    {
      leaf = readPlainKey(insteadOf: leaf)
    }
    if !flowIsBroken, isIndicator(UInt8(ascii: ":"), position) {
      if line != lineStart { problems.report(leaf.range, "a key has to stand on one line") }
      return key(leaf, properties, since: since)
    }
    flowIsBroken = false
    if !isLineFirst { skipToLineEnd() }
    if isMisplaced {
      problems.report(leaf.range, "this text belongs to no key; quote the value it continues")
      return nil
    }
    reportMissingColon(leaf)
    var key = key(leaf, properties, since: since)
    key.lacksColon = true
    return key
  }

  /// Reads a key again as plain text: its quote is not closed, or more text follows it.
  private mutating func readPlainKey(insteadOf leaf: YAMLLeaf) -> YAMLLeaf {
    if leaf.isClosed {
      problems.report(
        TextRange(leaf.start, position), "text follows the end of this key; quote all of it")
    }
    position = leaf.start
    var plain = readPlain(inFlow: false)
    if !leaf.isClosed { plain.content = .string(text(plain.start + 1, plain.end)) }
    skipBlanks()
    return plain
  }

  /// Reads the key after the `?` at `position`.
  private mutating func readExplicitKey(column: Int) -> YAMLKey {
    position += 1
    tokenEnd = position
    return key(explicit: blockNode(in: column, place: .compact, sequencesAtParent: true))
  }

  /// Reads the value of an explicit key, which stands after a `:` in the same column, if anywhere.
  private mutating func readExplicitValue(
    of key: YAMLKey, column: Int, into mapping: inout YAMLMapping
  ) {
    guard skipToExplicitValue(column: column) else { return addNothing(to: key, &mapping) }
    add(blockNode(in: column, place: .compact, sequencesAtParent: true), to: key, &mapping)
  }

  private mutating func skipToExplicitValue(column: Int) -> Bool {
    skipToContent()
    let hasValue =
      !isAtDocumentEnd && self.column == column && isLineFirst
      && isIndicator(UInt8(ascii: ":"), position)
    guard hasValue else { return false }
    checkIndentation(column)
    position += 1
    tokenEnd = position
    return true
  }

  @inline(never)
  private func key(explicit node: DataValue) -> YAMLKey {
    YAMLKey(text: keyText(node), range: node.range, end: tokenEnd)
  }

  /// Reads the value after the `:` at `position`.
  mutating func readValue(
    of key: YAMLKey, column: Int, into mapping: inout YAMLMapping
  ) {
    guard !key.lacksColon else { return addNothing(to: key, &mapping) }
    position += 1
    tokenEnd = position
    add(blockNode(in: column, place: .value, sequencesAtParent: true), to: key, &mapping)
  }

  private mutating func addNothing(to key: YAMLKey, _ mapping: inout YAMLMapping) {
    add(DataValue(.null, range: .empty(at: key.end)), to: key, &mapping)
  }

  @inline(never)
  private mutating func add(_ value: DataValue, to key: YAMLKey, _ mapping: inout YAMLMapping) {
    let entry = DataEntry(key: key.text, keyRange: key.range, value: value)
    if !key.isMerge || !mapping.merge(entry) { append(entry, into: &mapping) }
  }

  @inline(never)
  mutating func append(_ entry: consuming DataEntry, into mapping: inout YAMLMapping) {
    let key = entry.keyRange
    if mapping.append(entry) { problems.reportRepeated(key, mapping.lastKey) }
  }

  /// Reports a line that begins elsewhere than its neighbours.
  @inline(never)
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
