// The short way for `key: value` on a line of its own, as nearly every line of a front matter stands. It never reports.

/// What is read here reads the same by the long way; where a line is anything but simple, nothing is
/// read and the long way is taken. Each line is looked at once by either.
extension YAMLReader {
  /// Reads the entry at `position` where key and value are simple; false, with nothing moved, where
  /// they are not.
  mutating func readSimpleEntry(column: Int, into mapping: inout YAMLMapping) -> Bool {
    let start = position
    guard takesShortWay, self.column == column, isInPlace, !isTooDeep,
      let colon = simpleKeyColon(from: start),
      let value = simpleValue(at: skippingBlanks(colon + 1)),
      endsLine(value.range, column: column)
    else { return false }
    count(value)
    tokenEnd = value.range.upperBound
    let key = simpleKey(start, colon)
    append(DataEntry(key: text(key), keyRange: key, value: value), into: &mapping)
    return true
  }

  /// Reads the simple key at `position` up to its colon; nil, with nothing moved, where it is not simple.
  mutating func readSimpleKey() -> YAMLKey? {
    guard let colon = simpleKeyColon(from: position) else { return nil }
    let key = simpleKey(position, colon)
    position = colon
    return YAMLKey(text: text(key), range: key)
  }

  /// What stands before the `:` at `colon`.
  private func simpleKey(_ start: Int, _ colon: Int) -> TextRange {
    var keyEnd = colon
    while keyEnd > start, bytes[keyEnd - 1].isYAMLBlank { keyEnd -= 1 }
    return TextRange(start, keyEnd)
  }

  /// Reads what follows the `-` at `column` where it is simple; nil, with nothing moved, where it is not.
  mutating func readSimpleItem(column: Int) -> DataValue? {
    guard takesShortWay, !isTooDeep, let value = simpleValue(at: skippingBlanks(position)),
      endsLine(value.range, column: column)
    else { return nil }
    count(value)
    tokenEnd = value.range.upperBound
    return value
  }

  /// Whether no tab indents `position`.
  var isInPlace: Bool { position > contentStart || column == indent }

  /// Whether the limit of nesting is so near that a simple value might pass it.
  private var isTooDeep: Bool { depth + 2 >= DataDocument.nestingLimit }

  /// Moves to the end of the line that `value` ends, or to the next line; false, with nothing moved,
  /// where anything follows the value, or the lines below could continue it.
  private mutating func endsLine(_ value: TextRange, column: Int) -> Bool {
    let lineEnd = skippingBlanks(value.upperBound)
    guard isLineEnd(lineEnd) else { return false }
    let before = mark
    position = lineEnd
    guard lineEnd < end else { return true }
    moveOverBreak()
    // Below blank lines and comments, anything may follow.
    let isDecisive = !isLineEnd(contentStart) && byte(contentStart) != UInt8(ascii: "#")
    if position >= end || (indent <= column && isDecisive) { return true }
    goBack(to: before)
    return false
  }

  /// The `:` that ends the plain key at `start`.
  func simpleKeyColon(from start: Int) -> Int? {
    guard takesShortWay, start < end, bytes[start].beginsSimpleText else { return nil }
    var offset = start + 1
    while offset < end {
      switch bytes[offset] {
      case UInt8(ascii: ":"):
        if isSpace(offset + 1) { return offset }
        offset += 1
      case UInt8(ascii: "#") where bytes[offset - 1].isYAMLBlank: return nil
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"): return nil
      default: offset += 1
      }
    }
    return nil
  }

  private mutating func simpleValue(at start: Int) -> DataValue? {
    guard start < end else { return nil }
    switch bytes[start] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return simpleQuoted(at: start)
    case UInt8(ascii: "["): return simpleSequence(at: start)
    case let first where first.beginsSimpleText:
      guard let stop = simpleTextEnd(from: start) else { return nil }
      return DataValue(YAMLSchema.resolve(bytes, start, stop), range: TextRange(start, stop))
    default: return nil
    }
  }

  /// Quoted text that nothing in it escapes and that ends on its line.
  private func simpleQuoted(at start: Int) -> DataValue? {
    let quote = bytes[start]
    var offset = start + 1
    while offset < end {
      let byte = bytes[offset]
      if byte == quote {
        if quote == UInt8(ascii: "'"), self.byte(offset + 1) == quote { return nil }
        return DataValue(
          .string(text(start + 1, offset)), range: TextRange(start, offset + 1))
      }
      if byte == UInt8(ascii: "\\") || byte.isYAMLBreak { return nil }
      offset += 1
    }
    return nil
  }

  /// The end of plain text that no comment follows and no `: ` breaks up.
  private func simpleTextEnd(from start: Int) -> Int? {
    var offset = start + 1
    var last = offset
    while offset < end {
      let byte = bytes[offset]
      offset += 1
      switch byte {
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"): return last
      case UInt8(ascii: " "), UInt8(ascii: "\t"): continue
      case UInt8(ascii: ":") where isSpace(offset): return nil
      case UInt8(ascii: "#") where bytes[offset - 2].isYAMLBlank: return nil
      default: last = offset
      }
    }
    return last
  }

  /// A list in brackets of simple texts, all on this line.
  private mutating func simpleSequence(at start: Int) -> DataValue? {
    var items: [DataValue] = []
    var offset = start + 1
    while true {
      offset = skippingBlanks(offset)
      guard offset < end else { return nil }
      if bytes[offset] == UInt8(ascii: "]"), items.isEmpty { break }
      guard let item = simpleItem(at: offset) else { return nil }
      items.append(item)
      offset = skippingBlanks(item.range.upperBound)
      if byte(offset) == UInt8(ascii: "]") { break }
      guard byte(offset) == UInt8(ascii: ",") else { return nil }
      offset += 1
    }
    for item in items { count(item) }
    return DataValue(.sequence(items), range: TextRange(start, offset + 1))
  }

  private func simpleItem(at start: Int) -> DataValue? {
    let first = bytes[start]
    if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") { return simpleQuoted(at: start) }
    guard first.beginsSimpleText else { return nil }
    var offset = start + 1
    var last = offset
    while offset < end {
      let byte = bytes[offset]
      switch byte {
      case UInt8(ascii: ","), UInt8(ascii: "]"):
        return DataValue(YAMLSchema.resolve(bytes, start, last), range: TextRange(start, last))
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: ":"), UInt8(ascii: "#"),
        UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "}"):
        return nil
      default:
        offset += 1
        if !byte.isYAMLBlank { last = offset }
      }
    }
    return nil
  }
}

extension UInt8 {
  /// Whether plain text may begin with this byte whatever follows it: a letter, a digit or no ASCII.
  fileprivate var beginsSimpleText: Bool {
    isASCIILetter || isASCIIDigit || self >= 0x80 || self == UInt8(ascii: "/")
      || self == UInt8(ascii: "_")
  }
}
