// Keys, arrays, inline tables and bare words of TOML. Strings are read elsewhere; it never closes what is open in silence.

extension TOMLReader {
  /// Reads a dotted key; without a key, nothing. `position` is left after the blanks behind it.
  mutating func readKeys() -> TOMLKeyPath {
    var keys = TOMLKeyPath()
    while true {
      skipBlanks()
      guard let key = readKey() else {
        if keys.name != nil || byte(position) == UInt8(ascii: ".") {
          problems.report(TextRange(position, position + 1), "a key is missing at this '.'")
          if byte(position) == UInt8(ascii: ".") {
            position += 1
            continue
          }
        }
        return keys
      }
      keys.append(key)
      skipBlanks()
      guard byte(position) == UInt8(ascii: ".") else { return keys }
      position += 1
    }
  }

  private mutating func readKey() -> TOMLKey? {
    let start = position
    let first = byte(position)
    if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
      if byte(start + 1) == first, byte(start + 2) == first {
        problems.report(TextRange(start, start + 3), "quote a key with one quote, not with three")
      }
      let text = readLineString()
      return TOMLKey(text: text, range: TextRange(start, tokenEnd))
    }
    var isBare = true
    while !isLineEnd(position), !isKeyEnd(bytes[position]) {
      let byte = bytes[position]
      isBare = isBare && (byte.isASCIILetter || byte.isASCIIDigit || byte == 0x2D || byte == 0x5F)
      position += 1
    }
    guard position > start else { return nil }
    tokenEnd = position
    let range = TextRange(start, position)
    if !isBare { problems.report(range, "put this key in quotes") }
    return TOMLKey(text: text(start, position), range: range)
  }

  private func isKeyEnd(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, 0x09, UInt8(ascii: "="), UInt8(ascii: "."), UInt8(ascii: "["), UInt8(ascii: "]"),
      UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: ","), UInt8(ascii: "#"),
      UInt8(ascii: "\""), UInt8(ascii: "'"):
      true
    default: false
    }
  }

  /// Reads the value at `position`.
  ///
  /// - Parameter endsWithLine: whether text without quotes reaches to the end of the line.
  mutating func readValue(endsWithLine: Bool) -> DataValue {
    let start = position
    switch byte(position) {
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      let text = readString()
      return DataValue(.string(text), range: TextRange(start, tokenEnd))
    case UInt8(ascii: "["), UInt8(ascii: "{"):
      guard depth < DataDocument.nestingLimit else { return skipTooDeep() }
      depth += 1
      defer { depth -= 1 }
      return byte(position) == UInt8(ascii: "[") ? readArray() : readInlineTable()
    default: return readWord(endsWithLine: endsWithLine)
    }
  }

  private mutating func readArray() -> DataValue {
    let start = position
    var items: [DataValue] = []
    var wantsComma = false
    position += 1
    tokenEnd = position
    while !isBroken {
      let before = position
      skipSpace()
      let isNewLine = bytes[before..<position].contains(0x0A)
      if position >= end || (isNewLine && isStatement(position)) {
        position = before
        breakOff(start, "]")
        break
      }
      let byte = bytes[position]
      if byte == UInt8(ascii: "]") {
        position += 1
        tokenEnd = position
        break
      } else if byte == UInt8(ascii: ",") {
        if !wantsComma {
          problems.report(TextRange(position, position + 1), "a value is missing before this ','")
        }
        position += 1
        tokenEnd = position
        wantsComma = false
      } else {
        if wantsComma {
          problems.report(TextRange(tokenEnd, position + 1), "put ',' between these values")
        }
        items.append(readValue(endsWithLine: false))
        wantsComma = true
      }
    }
    return DataValue(.sequence(items), range: TextRange(start, tokenEnd))
  }

  private mutating func breakOff(_ start: Int, _ closing: String) {
    guard !isBroken else { return }
    isBroken = true
    problems.report(
      TextRange(start, start + 1), "this bracket is not closed; put '\(closing)' where it ends")
  }

  /// Whether the line at `start` is clearly a statement or a header, not an element of an array.
  private func isStatement(_ start: Int) -> Bool {
    var offset = start
    while byte(offset) == UInt8(ascii: "[") { offset += 1 }
    let isHeader = offset > start
    let quote = byte(offset)
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      if isHeader { return false }
      offset += 1
      while !isLineEnd(offset), bytes[offset] != quote { offset += 1 }
      offset += 1
    } else {
      if isHeader, !byte(offset).isASCIILetter { return false }
      while !isLineEnd(offset), !isKeyEnd(bytes[offset]) || bytes[offset] == UInt8(ascii: ".") {
        offset += 1
      }
      if isHeader {
        let word = text(start, offset).drop { $0 == "[" }
        return byte(offset) == UInt8(ascii: "]")
          && !["true", "false", "inf", "nan"].contains(word)
      }
    }
    while byte(offset).isYAMLBlank { offset += 1 }
    return byte(offset) == UInt8(ascii: "=")
  }

  private mutating func readInlineTable() -> DataValue {
    let start = position
    var tree = TOMLTree(range: TextRange(start, start + 1))
    var wantsComma = false
    var comma: TextRange?
    position += 1
    tokenEnd = position
    while !isBroken {
      guard skipInlineSpace(from: start) else { break }
      let byte = bytes[position]
      if byte == UInt8(ascii: "}") {
        if let comma { problems.report(comma, "no ',' may stand before '}'; remove it") }
        position += 1
        tokenEnd = position
        break
      } else if byte == UInt8(ascii: ",") {
        comma = TextRange(position, position + 1)
        if !wantsComma, let comma { problems.report(comma, "a key is missing before this ','") }
        position += 1
        tokenEnd = position
        wantsComma = false
      } else {
        if wantsComma {
          problems.report(TextRange(tokenEnd, position + 1), "put ',' between these keys")
        }
        readInlineEntry(into: &tree)
        wantsComma = true
        comma = nil
      }
    }
    return DataValue(tree.root.content, range: TextRange(start, tokenEnd))
  }

  /// Moves to the next content of an inline table; false where the table cannot go on.
  private mutating func skipInlineSpace(from start: Int) -> Bool {
    skipBlanks()
    let lineEnd = position
    guard isLineEnd(position) || byte(position) == UInt8(ascii: "#") else { return true }
    skipSpace()
    let byte = byte(position)
    let isIndented = position > 0 && bytes[position - 1].isYAMLBlank
    if position < end, isIndented || byte == UInt8(ascii: "}") || byte == UInt8(ascii: ",") {
      problems.report(
        TextRange(lineEnd, lineEnd + 1), "a table in braces stands on one line; join the lines")
      return true
    }
    position = lineEnd
    breakOff(start, "}")
    return false
  }

  private mutating func readInlineEntry(into tree: inout TOMLTree) {
    let start = position
    let keys = readKeys()
    skipBlanks()
    guard byte(position) == UInt8(ascii: "=") else {
      let range = TextRange(start, max(tokenEnd, start + 1))
      problems.report(range, "this key has no value; put '=' and a value after it")
      if position == start { position += 1 }
      let empty = DataValue(.null, range: .empty(at: tokenEnd))
      if keys.name != nil { _ = tree.set(keys, to: empty) }
      return
    }
    position += 1
    tokenEnd = position
    skipBlanks()
    depth += keys.count
    defer { depth -= keys.count }
    let byte = byte(position)
    let value: DataValue
    if isLineEnd(position) || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "}") {
      problems.report(TextRange(start, tokenEnd), "this key has no value; write one after '='")
      value = DataValue(.null, range: .empty(at: tokenEnd))
    } else {
      value = readValue(endsWithLine: false)
    }
    guard keys.name != nil else {
      return problems.report(TextRange(start, start + 1), "write a key before '='")
    }
    guard depth < DataDocument.nestingLimit else { return }
    if let problem = tree.set(keys, to: value) { problems.report(problem.range, problem.message) }
  }

  /// Skips an array or inline table that nests too deeply, without recursion.
  private mutating func skipTooDeep() -> DataValue {
    let start = position
    problems.reportTooDeep(TextRange(start, start + 1))
    var open = 0
    repeat {
      switch byte(position) {
      case UInt8(ascii: "["), UInt8(ascii: "{"): open += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"): open -= 1
      default: break
      }
      position += 1
    } while position < end && open > 0
    tokenEnd = position
    return DataValue(.null, range: TextRange(start, position))
  }
}
