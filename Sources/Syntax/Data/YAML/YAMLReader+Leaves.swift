// Leaves and what gives them meaning: anchors, tags, aliases, keys. It never looks at indentation.

extension YAMLReader {
  /// Reads what begins at `position`: of a plain scalar only its first line.
  mutating func readLeaf(in parent: Int, _ properties: YAMLProperties, inFlow: Bool = false)
    -> YAMLLeaf
  {
    switch byte(position) {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): readQuoted(in: parent, inFlow: inFlow)
    case UInt8(ascii: "["): readFlowSequence(in: parent)
    case UInt8(ascii: "{"): readFlowMapping(in: parent)
    case UInt8(ascii: "*"): readAlias(properties, inFlow: inFlow)
    default: readPlain(inFlow: inFlow)
    }
  }

  /// Reads the anchor and the tag at `position`, if there are any, in either order.
  @inline(never)
  mutating func readProperties() -> YAMLProperties {
    var properties = YAMLProperties()
    guard byte(position) == UInt8(ascii: "&") || byte(position) == UInt8(ascii: "!") else {
      return properties
    }
    while position < end {
      let start = position
      if byte(position) == UInt8(ascii: "&"), properties.anchor == nil {
        properties.anchor = readName()
      } else if byte(position) == UInt8(ascii: "!"), properties.tag == .none {
        properties.tag = readTag()
      } else {
        return properties
      }
      tokenEnd = position
      let next = byte(position)
      if !isSpace(position), !next.isYAMLFlowIndicator || openBrackets + openBraces == 0 {
        problems.report(TextRange(start, position), "a space has to follow a tag or an anchor")
      }
      let afterToken = position
      skipBlanks()
      if byte(position) != UInt8(ascii: "&"), byte(position) != UInt8(ascii: "!") {
        position = afterToken
        return properties
      }
    }
    return properties
  }

  /// Reads the name after `&` or `*`.
  private mutating func readName() -> TextRange {
    let start = position
    position += 1
    while !isSpace(position), !bytes[position].isYAMLFlowIndicator { position += 1 }
    if position == start + 1 {
      problems.report(TextRange(start, position), "a name has to follow; or quote this text")
    }
    return TextRange(start + 1, position)
  }

  private mutating func readTag() -> YAMLTag {
    let start = position
    position += 1
    if byte(position) == UInt8(ascii: "<") {
      while !isSpace(position), byte(position) != UInt8(ascii: ">") { position += 1 }
      let uri = text(start + 2, position)
      if byte(position) == UInt8(ascii: ">") { position += 1 }
      return tag(uri)
    }
    var handleEnd: Int?
    while !isSpace(position), !bytes[position].isYAMLFlowIndicator {
      if byte(position) == UInt8(ascii: "!"), handleEnd == nil { handleEnd = position + 1 }
      position += 1
    }
    guard position > start + 1 else { return .nonSpecific }
    let handle = handleEnd.map { text(start, $0) } ?? "!"
    let suffix = text(handleEnd ?? start + 1, position)
    if let prefix = tagHandles[handle] { return tag(prefix + suffix) }
    if handle == "!!" { return .core(YAMLType(suffix)) }
    if handle != "!" {
      problems.report(
        TextRange(start, position), "no %TAG line says what \(quoted(handle)) stands for")
    }
    return .other
  }

  private func tag(_ uri: String) -> YAMLTag {
    let prefix = "tag:yaml.org,2002:"
    return uri.hasPrefix(prefix) ? .core(YAMLType(String(uri.dropFirst(prefix.count)))) : .other
  }

  @inline(never)
  mutating func merge(_ inner: YAMLProperties, into outer: YAMLProperties) -> YAMLProperties {
    let clash =
      (inner.anchor != nil && outer.anchor != nil) || (inner.tag != .none && outer.tag != .none)
    if clash {
      problems.report(
        TextRange(tokenEnd, tokenEnd), "a node has one anchor and one tag at most; remove one")
    }
    return YAMLProperties(
      anchor: inner.anchor ?? outer.anchor, tag: inner.tag == .none ? outer.tag : inner.tag)
  }

  @inline(never)
  private mutating func readAlias(_ properties: YAMLProperties, inFlow: Bool) -> YAMLLeaf {
    let start = position
    let name = text(readName())
    tokenEnd = position
    let range = TextRange(start, position)
    if !properties.isEmpty {
      problems.report(range, "an alias takes no anchor and no tag; remove them")
    }
    guard let anchor = anchors[name] else {
      // Where more text follows, the whole of it is no alias, which is reported instead.
      let isWhole =
        inFlow || isRestBlank || isIndicator(UInt8(ascii: ":"), skippingBlanks(position))
      if isWhole {
        problems.report(range, "nothing above is named \(quoted("&" + name)); or quote this text")
      }
      let content = DataValue.Content.string(text(start, position))
      return YAMLLeaf(kind: .alias, start: start, end: position, content: content)
    }
    guard cost + anchor.cost <= costLimit else {
      problems.report(range, "aliases repeat too much; the value is left out")
      return YAMLLeaf(kind: .alias, start: start, end: position, content: .null)
    }
    cost += anchor.cost
    guard anchor.value.nests(within: DataDocument.nestingLimit - depth) else {
      problems.reportTooDeep(range)
      return YAMLLeaf(kind: .alias, start: start, end: position, content: .null)
    }
    return YAMLLeaf(
      kind: .alias, start: start, end: position, content: anchor.value.placed(at: range).content)
  }

  /// Gives `value` its anchor, and counts it.
  @inline(never)
  mutating func finish(_ value: DataValue, _ properties: YAMLProperties, since: Int) -> DataValue {
    count(value)
    if let name = properties.anchor {
      anchors[text(name)] = YAMLAnchor(value: value, cost: max(1, cost - since))
    }
    return value
  }

  /// Counts a node for the limit of alias expansion.
  mutating func count(_ value: DataValue) {
    cost += 1
    if case .string(let string) = value.content { cost += string.utf8.count }
  }

  func value(of leaf: YAMLLeaf, _ properties: YAMLProperties) -> DataValue {
    DataValue(content(of: leaf, properties.tag), range: leaf.range)
  }

  private func content(of leaf: YAMLLeaf, _ tag: YAMLTag) -> DataValue.Content {
    switch (leaf.content, tag) {
    case (nil, .none): YAMLSchema.resolve(bytes, leaf.start, leaf.end)
    case (nil, .core(let type)): YAMLSchema.resolve(text(leaf.start, leaf.end), as: type)
    case (nil, _): .string(text(leaf.start, leaf.end))
    case (.string(let string), .core(let type)) where leaf.isText:
      YAMLSchema.resolve(string, as: type)
    case (let content?, _): content
    }
  }

  /// The key that `leaf` is, with its anchor.
  mutating func key(_ leaf: YAMLLeaf, _ properties: YAMLProperties, since: Int) -> YAMLKey {
    let isMerge =
      leaf.isPlain && leaf.end - leaf.start == 2 && byte(leaf.start) == UInt8(ascii: "<")
      && byte(leaf.start + 1) == UInt8(ascii: "<")
    if properties.anchor != nil {
      _ = finish(value(of: leaf, properties), properties, since: since)
    }
    if leaf.content == nil {
      return YAMLKey(text: text(leaf.start, leaf.end), range: leaf.range, isMerge: isMerge)
    }
    return YAMLKey(text: keyText(value(of: leaf, properties)), range: leaf.range)
  }

  /// A key as text: a string as it is, anything else as written; of a collection no more than the 1024 bytes that
  /// YAML gives a key on one line, or each of many nested ones would copy all that stands in it.
  func keyText(_ key: DataValue) -> String {
    let start = key.range.lowerBound
    return switch key.content {
    case .string(let string): string
    case .null where key.range.isEmpty: ""
    case .sequence, .mapping: text(start, min(end, key.range.upperBound, start + 1024))
    default: text(start, min(end, key.range.upperBound))
    }
  }
}
