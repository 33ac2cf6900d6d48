// What stands between the commas of a flow collection. It never looks for the closing bracket.

/// One item of a flow collection: a node, or a key and a value.
struct YAMLFlowEntry {
  var key: DataValue
  /// Whether `?` or `:` makes it a pair.
  var isPair: Bool
  var isMerge: Bool
  var value: DataValue

  func entry(key text: String) -> DataEntry {
    DataEntry(key: text, keyRange: key.range, value: value)
  }
}

extension YAMLReader {
  /// One element of a sequence; `key: value` in it is a mapping of one entry.
  mutating func sequenceItem(in parent: Int) -> DataValue {
    let line = lineStart
    let isExplicit = isIndicator(UInt8(ascii: "?"), position)
    let item = flowEntry(in: parent, keyLine: isExplicit ? nil : line)
    guard item.isPair else { return item.key }
    cost += 1
    let range = TextRange(
      item.key.range.lowerBound, max(item.key.range.upperBound, item.value.range.upperBound))
    return DataValue(.mapping([item.entry(key: keyText(item.key))]), range: range)
  }

  /// Reads a key and, where `:` follows, its value.
  ///
  /// - Parameter keyLine: the start of the line on which an implicit key's `:` has to stand.
  mutating func flowEntry(in parent: Int, keyLine: Int? = nil) -> YAMLFlowEntry {
    let isExplicit = isIndicator(UInt8(ascii: "?"), position)
    if isExplicit {
      position += 1
      tokenEnd = position
      _ = skipFlowSpace(in: parent)
    }
    let start = position
    let (key, isJSONLike) = flowNode(in: parent)
    let isMerge =
      position == start + 2 && byte(start) == UInt8(ascii: "<")
      && byte(start + 1) == UInt8(ascii: "<")
    let empty = DataValue(.null, range: .empty(at: tokenEnd))
    var entry = YAMLFlowEntry(key: key, isPair: isExplicit, isMerge: isMerge, value: empty)
    guard !flowIsBroken, skipFlowSpace(in: parent), byte(position) == UInt8(ascii: ":"),
      isJSONLike || isValueIndicator(position, inFlow: true)
    else { return entry }
    if let keyLine, keyLine != lineStart {
      problems.report(key.range, "a key has to stand on one line")
    }
    entry.isPair = true
    position += 1
    tokenEnd = position
    if skipFlowSpace(in: parent) {
      entry.value = flowNode(in: parent).value
    } else {
      entry.value = DataValue(.null, range: .empty(at: tokenEnd))
    }
    return entry
  }

  /// Reads the node at `position`, which is empty at `,`, `:` or a closing bracket, and says whether
  /// a `:` may touch it as in JSON.
  private mutating func flowNode(in parent: Int) -> (value: DataValue, isJSONLike: Bool) {
    let since = cost
    let properties = readProperties()
    let hasContent = properties.isEmpty || skipFlowSpace(in: parent)
    let byte = byte(position)
    let isEmpty =
      !hasContent || isAtDocumentEnd || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "]")
      || byte == UInt8(ascii: "}") || isValueIndicator(position, inFlow: true)
    guard !isEmpty else {
      return (emptyNode(properties, at: tokenEnd), false)
    }
    var leaf = readLeaf(in: parent, properties, inFlow: true)
    if leaf.isPlain { continuePlain(&leaf, in: parent, inFlow: true) }
    let isJSONLike = leaf.kind == .quoted || leaf.kind == .flow
    return (finish(value(of: leaf, properties), properties, since: since), isJSONLike)
  }
}
