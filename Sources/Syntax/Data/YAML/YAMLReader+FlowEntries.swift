// What stands between the commas of a flow collection. It never looks for the closing bracket.

/// A key and its value in a flow collection.
struct YAMLFlowEntry {
  var key: DataValue
  var isMerge: Bool
  var value: DataValue

  func entry(key text: String) -> DataEntry {
    DataEntry(key: text, keyRange: key.range, value: value)
  }
}

extension YAMLReader {
  /// One element of a sequence; `key: value` in it is a mapping of one entry.
  mutating func sequenceItem(in parent: Int) -> DataValue {
    if isIndicator(UInt8(ascii: "?"), position) {
      depth += 1
      let entry = flowEntry(in: parent)
      depth -= 1
      return pair(entry)
    }
    let line = lineStart
    let (item, isJSONLike) = flowNode(in: parent)
    guard skipToFlowColon(in: parent, isJSONLike: isJSONLike) else { return item }
    if line != lineStart { problems.report(item.range, "a key has to stand on one line") }
    depth += 1
    let value = flowValue(in: parent)
    depth -= 1
    return pair(YAMLFlowEntry(key: item, isMerge: false, value: value))
  }

  @inline(never)
  private mutating func pair(_ entry: YAMLFlowEntry) -> DataValue {
    cost += 1
    let (key, value) = (entry.key.range, entry.value.range)
    let range = TextRange(key.lowerBound, max(key.upperBound, value.upperBound))
    guard depth < DataDocument.nestingLimit else {
      problems.reportTooDeep(range)
      return DataValue(.null, range: range)
    }
    return DataValue(.mapping([entry.entry(key: keyText(entry.key))]), range: range)
  }

  /// Reads a key and, where `:` follows, its value.
  mutating func flowEntry(in parent: Int) -> YAMLFlowEntry {
    if isIndicator(UInt8(ascii: "?"), position) {
      position += 1
      tokenEnd = position
      _ = skipFlowSpace(in: parent)
    }
    let start = position
    let (key, isJSONLike) = flowNode(in: parent)
    let isMerge =
      position == start + 2 && byte(start) == UInt8(ascii: "<")
      && byte(start + 1) == UInt8(ascii: "<")
    let value =
      skipToFlowColon(in: parent, isJSONLike: isJSONLike)
      ? flowValue(in: parent) : DataValue(.null, range: .empty(at: tokenEnd))
    return YAMLFlowEntry(key: key, isMerge: isMerge, value: value)
  }

  /// Moves to the `:` that makes the node just read a key, if one follows.
  @inline(never)
  private mutating func skipToFlowColon(in parent: Int, isJSONLike: Bool) -> Bool {
    !flowIsBroken && skipFlowSpace(in: parent) && byte(position) == UInt8(ascii: ":")
      && (isJSONLike || isValueIndicator(position, inFlow: true))
  }

  /// Reads the value after the `:` at `position`.
  private mutating func flowValue(in parent: Int) -> DataValue {
    position += 1
    tokenEnd = position
    guard skipFlowSpace(in: parent) else { return DataValue(.null, range: .empty(at: tokenEnd)) }
    return flowNode(in: parent).value
  }

  /// Reads the node at `position`, which is empty at `,`, `:` or a closing bracket, and says whether
  /// a `:` may touch it as in JSON.
  private mutating func flowNode(in parent: Int) -> (value: DataValue, isJSONLike: Bool) {
    let since = cost
    let properties = readProperties()
    guard hasFlowContent(properties, in: parent) else {
      return (emptyNode(properties, at: tokenEnd), false)
    }
    let leaf = readLeaf(in: parent, properties, inFlow: true)
    return flowNode(leaf, properties, in: parent, since: since)
  }

  private mutating func hasFlowContent(_ properties: YAMLProperties, in parent: Int) -> Bool {
    guard properties.isEmpty || skipFlowSpace(in: parent), !isAtDocumentEnd else { return false }
    let byte = byte(position)
    return byte != UInt8(ascii: ",") && byte != UInt8(ascii: "]") && byte != UInt8(ascii: "}")
      && !isValueIndicator(position, inFlow: true)
  }

  private mutating func flowNode(
    _ start: YAMLLeaf, _ properties: YAMLProperties, in parent: Int, since: Int
  ) -> (value: DataValue, isJSONLike: Bool) {
    var leaf = start
    if leaf.isPlain { continuePlain(&leaf, in: parent, inFlow: true) }
    let isJSONLike = leaf.kind == .quoted || leaf.kind == .flow
    return (finish(value(of: leaf, properties), properties, since: since), isJSONLike)
  }
}
