// Block nodes: what indentation holds together. It never decides what a scalar means.

extension YAMLReader {
  /// What stands before a node on its line, which decides what may begin there.
  enum Place {
    /// `key:`, after which no block collection may begin on the same line.
    case value
    /// `-`, `?`, an explicit `:`, or nothing.
    case compact
    /// `---`, after which no block collection may begin either.
    case markerLine
  }

  /// Reads the node that belongs to an indicator at column `parent`, or an empty one.
  ///
  /// What needs no recursion stays out of this frame: nodes nest as deep as the stack must allow.
  ///
  /// - Parameter sequencesAtParent: whether `- ` at column `parent` itself belongs to it.
  mutating func blockNode(in parent: Int, place: Place, sequencesAtParent: Bool = false)
    -> DataValue
  {
    let since = cost
    let node = readStart(in: parent, place: place, sequencesAtParent)
    guard !node.isEmpty else { return emptyNode(node.outer, at: node.start) }
    guard depth < DataDocument.nestingLimit else { return skipTooDeep(node) }
    depth += 1
    defer { depth -= 1 }
    let nodeColumn = node.start - lineStart
    let opening = readOpening(of: node)
    if case .value(let value) = opening { return value }
    let value = blockCollection(opening, nodeColumn)
    return finish(value, properties(of: node, opening), since: since)
  }

  /// Moves over the properties of a node, which may stand on lines of their own, to its content.
  private mutating func readStart(in parent: Int, place: Place, _ sequencesAtParent: Bool)
    -> YAMLNode
  {
    skipBlanks()
    let emptyAt = position
    var node = YAMLNode(start: position, parent: parent, place: place, inner: readProperties())
    // Those of the last line belong to a first key.
    while isRestBlank {
      node.outer = merge(node.inner, into: node.outer)
      node.inner = YAMLProperties()
      skipToContent()
      let isSequence = isIndicator(UInt8(ascii: "-"), position)
      let belongs =
        !isAtDocumentEnd
        && (indent > parent || (sequencesAtParent && indent == parent && isSequence))
      guard belongs else {
        node.start = emptyAt
        node.isEmpty = true
        return node
      }
      node.start = position
      node.place = .compact
      node.inner = readProperties()
    }
    skipBlanks()
    return node
  }

  @inline(never)
  mutating func emptyNode(_ properties: YAMLProperties, at offset: Int) -> DataValue {
    let place = properties.isEmpty ? offset : tokenEnd
    tokenEnd = max(tokenEnd, place)
    let isText = properties.tag != .none && properties.tag != .core(.null)
    let value = DataValue(isText ? .string("") : .null, range: .empty(at: place))
    return finish(value, properties, since: cost)
  }

  private mutating func blockCollection(_ opening: Opening, _ nodeColumn: Int) -> DataValue {
    switch opening {
    case .mapping(let key): blockMapping(column: nodeColumn, first: key)
    case .sequence: blockSequence(column: column)
    default: blockMapping(column: column, first: nil)
    }
  }

  /// The properties of the collection that `node` is; those before a first key are the key's.
  private mutating func properties(of node: YAMLNode, _ opening: Opening) -> YAMLProperties {
    if case .mapping = opening { return node.outer }
    return merge(node.inner, into: node.outer)
  }

  /// What a node turns out to be by its first token.
  private enum Opening {
    /// A scalar, a flow collection or an alias, which has been read.
    case value(DataValue)
    /// A mapping whose first key has been read.
    case mapping(YAMLKey)
    /// A mapping whose first key is still to be read.
    case keys
    case sequence
  }

  @inline(never)
  private mutating func readOpening(of node: YAMLNode) -> Opening {
    let first = byte(position)
    if node.place == .compact, node.inner.isEmpty, isInPlace, simpleKeyColon(from: position) != nil
    {
      checkCollection(node)
      return .keys
    }
    guard isSpace(position + 1), first == UInt8(ascii: "-") || first == UInt8(ascii: "?") else {
      if isBlockScalar(in: node.parent) {
        let since = cost
        let properties = merge(node.inner, into: node.outer)
        return .value(
          finish(blockScalar(in: node.parent, properties), properties, since: since))
      }
      if isIndicator(UInt8(ascii: ":"), position), node.place != .value {
        checkCollection(node)
        return .mapping(YAMLKey(text: "", range: .empty(at: position)))
      }
      return readLeafOrKey(of: node)
    }
    if node.place == .value {
      let message = "a list begins on a line of its own; or quote this text"
      return .value(textInstead(of: node, message))
    }
    checkCollection(node)
    if !node.inner.isEmpty || node.place == .markerLine {
      problems.report(
        TextRange(node.start, position + 1), "put this list or mapping on the next line")
    }
    return first == UInt8(ascii: "-") ? .sequence : .keys
  }

  private mutating func readLeafOrKey(of node: YAMLNode) -> Opening {
    let column = node.start - lineStart
    let line = lineStart
    let since = cost
    var leaf = readLeaf(in: node.parent, node.inner)
    let afterLeaf = position
    skipBlanks()
    if !flowIsBroken, isIndicator(UInt8(ascii: ":"), position) {
      if node.place == .value {
        let message = "quote this text; as it stands, ': ' would begin a mapping"
        return .value(textInstead(of: node, message))
      }
      if line != lineStart { problems.report(leaf.range, "a key has to stand on one line") }
      checkCollection(node)
      return .mapping(key(leaf, node.inner, since: since))
    }
    position = afterLeaf
    if leaf.isPlain {
      continuePlain(&leaf, in: node.parent, inFlow: false)
    } else if let value = readRestOfLine(of: node) {
      return .value(value)
    }
    flowIsBroken = false
    if node.place == .compact, isKeyWithoutColon(leaf, column: column, in: node.parent) {
      reportMissingColon(leaf)
      var key = key(leaf, node.inner, since: since)
      key.lacksColon = true
      return .mapping(key)
    }
    let properties = merge(node.inner, into: node.outer)
    return .value(finish(value(of: leaf, properties), properties, since: since))
  }

  /// Deals with what follows a quoted scalar or a flow collection on its line: a comment, which
  /// leaves the value as it is, or text, which makes the whole line the value.
  private mutating func readRestOfLine(of node: YAMLNode) -> DataValue? {
    guard !flowIsBroken, !isLineFirst else { return nil }
    if byte(position) == UInt8(ascii: "#") {
      problems.report(restOfLine, "put a space before the '#' of a comment")
      skipToLineEnd()
      return nil
    }
    if isRestBlank { return nil }
    return textInstead(of: node, "text follows the end of this value; quote the whole of it")
  }

  /// Whether the scalar just read is a key being typed: another key stands right below it.
  private mutating func isKeyWithoutColon(_ leaf: YAMLLeaf, column: Int, in parent: Int) -> Bool {
    guard leaf.isText else { return false }
    skipToContent()
    return !isAtDocumentEnd && indent > parent && self.column == column
      && isLineFirst && isKeyLine(position)
  }

  mutating func reportMissingColon(_ leaf: YAMLLeaf) {
    problems.report(leaf.range, "this key has no value; put ':' after it")
  }

  /// Reports what keeps a block collection from beginning at `node`.
  private mutating func checkCollection(_ node: YAMLNode) {
    if node.place == .markerLine {
      problems.report(
        TextRange(node.start, position + 1), "nothing but a scalar may begin on the line of '---'")
    }
    if node.start >= lineStart, bytes[lineStart..<node.start].contains(UInt8(ascii: "\t")) {
      problems.report(TextRange(lineStart, node.start), "indent with spaces, not with tabs")
    }
  }

  /// Reads the rest of the line, from the node's start, as the plain text it was meant to be.
  @inline(never)
  private mutating func textInstead(of node: YAMLNode, _ message: String) -> DataValue {
    let start = max(node.start, lineStart)
    let stop = max(position, lineContentEnd(from: start))
    let range = TextRange(start, stop)
    problems.report(range, message)
    position = stop
    tokenEnd = stop
    return DataValue(.string(textWithoutQuotes(start, stop)), range: range)
  }

  private func textWithoutQuotes(_ start: Int, _ stop: Int) -> String {
    let first = byte(start)
    let isQuoted = first == UInt8(ascii: "\"") || first == UInt8(ascii: "'")
    if isQuoted, stop - start >= 2, bytes[stop - 1] == first { return text(start + 1, stop - 1) }
    return text(start, stop)
  }

  @inline(never)
  private mutating func skipTooDeep(_ node: YAMLNode) -> DataValue {
    problems.reportTooDeep(TextRange(position, position + 1))
    tokenEnd = position
    skipNested(in: max(node.parent, 0))
    return DataValue(.null, range: .empty(at: tokenEnd))
  }
}
