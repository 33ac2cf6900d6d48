// Quoted scalars, also those whose closing quote is still missing. It never resolves what they hold.

extension YAMLReader {
  /// Reads the quoted scalar at `position`. One that is never closed ends with its first line.
  @inline(never)
  mutating func readQuoted(in parent: Int, inFlow: Bool) -> YAMLLeaf {
    let start = position
    let opening = mark
    let quote = byte(start)
    var text: [UInt8] = []
    /// Blanks before this length were written as escapes and are not folded away.
    var kept = 0
    var isMisplaced = false
    position += 1
    while position < end {
      let byte = bytes[position]
      if byte == quote {
        position += 1
        if quote == UInt8(ascii: "'"), self.byte(position) == quote, position < end {
          text.append(quote)
          position += 1
          continue
        }
        tokenEnd = position
        return YAMLLeaf(
          kind: .quoted, start: start, end: position,
          content: .string(String(decoding: text, as: UTF8.self)))
      } else if byte.isYAMLBreak {
        guard foldLine(into: &text, kept: kept, parent: parent, &isMisplaced) else { break }
      } else if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
        guard readEscape(into: &text, parent: parent, &isMisplaced) else { break }
        kept = text.count
      } else {
        text.append(byte)
        position += 1
      }
    }
    return unclosed(from: opening, quote)
  }

  private mutating func unclosed(from opening: Mark, _ quote: UInt8) -> YAMLLeaf {
    goBack(to: opening)
    let start = position
    skipToLineEnd()
    var stop = position
    while stop > start + 1, bytes[stop - 1].isYAMLBlank { stop -= 1 }
    let mark = quote == UInt8(ascii: "'") ? "'" : "\""
    problems.report(TextRange(start, start + 1), "this quote is not closed; put \(mark) at the end")
    position = stop
    tokenEnd = stop
    return YAMLLeaf(
      kind: .quoted, start: start, end: stop, content: .string(text(start + 1, stop)),
      isClosed: false)
  }

  /// Folds the line break at `position` and the blanks around it; false where the scalar cannot go on.
  private mutating func foldLine(
    into text: inout [UInt8], kept: Int, parent: Int, _ isMisplaced: inout Bool
  ) -> Bool {
    while text.count > kept, let last = text.last, last.isYAMLBlank { text.removeLast() }
    let breaks = moveOverBreaks()
    guard continuesQuoted(in: parent, &isMisplaced) else { return false }
    if breaks == 1 {
      text.append(UInt8(ascii: " "))
    } else {
      text.append(contentsOf: repeatElement(UInt8(ascii: "\n"), count: breaks - 1))
    }
    return true
  }

  /// Moves over line breaks and the blanks after each, and returns how many there were.
  private mutating func moveOverBreaks() -> Int {
    var breaks = 0
    while position < end, bytes[position].isYAMLBreak {
      moveOverBreak()
      position = contentStart
      breaks += 1
    }
    return breaks
  }

  private mutating func continuesQuoted(in parent: Int, _ isMisplaced: inout Bool) -> Bool {
    guard position < end else { return true }
    if isDocumentMarker(lineStart) { return false }
    guard isOutdented(to: parent) else { return true }
    if isKeyLine(position) { return false }
    if !isMisplaced {
      isMisplaced = true
      problems.report(
        TextRange(lineStart, position), "indent this line; it continues the quoted text above")
    }
    return true
  }

  /// Reads the escape sequence at `position`; false where the scalar cannot go on.
  private mutating func readEscape(
    into text: inout [UInt8], parent: Int, _ isMisplaced: inout Bool
  ) -> Bool {
    let start = position
    position += 1
    guard position < end else { return true }
    let letter = bytes[position]
    if letter.isYAMLBreak {
      let breaks = moveOverBreaks()
      text.append(contentsOf: repeatElement(UInt8(ascii: "\n"), count: breaks - 1))
      return continuesQuoted(in: parent, &isMisplaced)
    }
    position += 1
    if let scalar = YAMLReader.escapes[letter] {
      UTF8Check.append(scalar, to: &text)
      return true
    }
    let digits =
      switch letter {
      case UInt8(ascii: "x"): 2
      case UInt8(ascii: "u"): 4
      case UInt8(ascii: "U"): 8
      default: 0
      }
    let escape = HexEscape(bytes, at: position, digits: digits, end: end)
    if digits > 0, let escape, let scalar = escape.scalar {
      position = escape.end
      UTF8Check.append(scalar, to: &text)
    } else {
      position = start + 1
      text.append(UInt8(ascii: "\\"))
      problems.report(
        TextRange(start, start + 2), "no such escape in double quotes; write '\\\\' for a backslash"
      )
      // The letter is read again as itself, but a quote here was meant to be escaped.
    }
    return true
  }

  private static let escapes: [UInt8: UInt32] = [
    UInt8(ascii: "0"): 0x00, UInt8(ascii: "a"): 0x07, UInt8(ascii: "b"): 0x08,
    UInt8(ascii: "t"): 0x09, UInt8(ascii: "\t"): 0x09, UInt8(ascii: "n"): 0x0A,
    UInt8(ascii: "v"): 0x0B, UInt8(ascii: "f"): 0x0C, UInt8(ascii: "r"): 0x0D,
    UInt8(ascii: "e"): 0x1B, UInt8(ascii: " "): 0x20, UInt8(ascii: "\""): 0x22,
    UInt8(ascii: "/"): 0x2F, UInt8(ascii: "\\"): 0x5C, UInt8(ascii: "N"): 0x85,
    UInt8(ascii: "_"): 0xA0, UInt8(ascii: "L"): 0x2028, UInt8(ascii: "P"): 0x2029,
  ]
}
