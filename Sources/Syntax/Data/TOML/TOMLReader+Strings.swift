// TOML's four kinds of strings, also those whose closing quote is still missing. It never reads keys or structure.

extension TOMLReader {
  /// Reads the string at `position`, of one line or of several.
  mutating func readString() -> String {
    let quote = byte(position)
    guard byte(position + 1) == quote, byte(position + 2) == quote else { return readLineString() }
    return readTripleString(quote)
  }

  /// Reads a string of one line. One that is never closed ends with the line.
  mutating func readLineString() -> String {
    let start = position
    let quote = byte(start)
    let simpleEnd = endOfSimpleText(from: start + 1, quote)
    if byte(simpleEnd) == quote {
      position = simpleEnd + 1
      tokenEnd = position
      return text(start + 1, simpleEnd)
    }
    var text = Array(bytes[(start + 1)..<simpleEnd])
    position = simpleEnd
    while !isLineEnd(position) {
      let byte = bytes[position]
      if byte == quote {
        position += 1
        tokenEnd = position
        return String(decoding: text, as: UTF8.self)
      } else if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
        readEscape(into: &text)
      } else {
        checkControl(byte)
        text.append(byte)
        position += 1
      }
    }
    let mark = quote == UInt8(ascii: "'") ? "'" : "\""
    problems.report(TextRange(start, start + 1), "this quote is not closed; put \(mark) at the end")
    tokenEnd = position
    return String(decoding: text, as: UTF8.self)
  }

  /// Where text from `start` stops being simple: at its closing quote, or at what wants a closer look.
  private func endOfSimpleText(from start: Int, _ quote: UInt8) -> Int {
    var offset = start
    while offset < end {
      let byte = bytes[offset]
      if byte == quote || byte == UInt8(ascii: "\\") || byte < 0x20 || byte == 0x7F { break }
      offset += 1
    }
    return offset
  }

  private mutating func readTripleString(_ quote: UInt8) -> String {
    let start = position
    let limit = quote == UInt8(ascii: "'") ? lastTripleApostrophe : lastTripleQuote
    guard start < limit else { return unclosedTriple(start, quote) }
    var text: [UInt8] = []
    position += 3
    if byte(position) == 0x0D, byte(position + 1) == 0x0A { position += 1 }
    if byte(position) == 0x0A { position += 1 }
    while position < end {
      let byte = bytes[position]
      if byte == quote, self.byte(position + 1) == quote, self.byte(position + 2) == quote {
        // Up to two quotes may stand right before the closing three.
        var run = 3
        while run < 5, self.byte(position + run) == quote { run += 1 }
        text.append(contentsOf: repeatElement(quote, count: run - 3))
        position += run
        tokenEnd = position
        return String(decoding: text, as: UTF8.self)
      } else if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
        if !skipEscapedBreak() { readEscape(into: &text) }
      } else {
        let isBreak = byte == 0x0A || (byte == 0x0D && self.byte(position + 1) == 0x0A)
        if byte == 0x0D, isBreak {
          position += 1
          continue
        }
        if !isBreak { checkControl(byte) }
        text.append(byte)
        position += 1
      }
    }
    if quote == UInt8(ascii: "'") {
      lastTripleApostrophe = start
    } else {
      lastTripleQuote = start
    }
    return unclosedTriple(start, quote)
  }

  private mutating func unclosedTriple(_ start: Int, _ quote: UInt8) -> String {
    let mark = String(repeating: quote == UInt8(ascii: "'") ? "'" : "\"", count: 3)
    problems.report(
      TextRange(start, min(end, start + 3)), "this text is not closed; put \(mark) where it ends")
    position = min(end, start + 3)
    skipLine()
    tokenEnd = position
    return text(min(end, start + 3), position)
  }

  /// Moves over `\` at a line's end, with all space up to the next text.
  private mutating func skipEscapedBreak() -> Bool {
    var offset = position + 1
    while byte(offset).isYAMLBlank { offset += 1 }
    guard offset < end, isLineEnd(offset) else { return false }
    while offset < end, bytes[offset].isYAMLBlank || isLineEnd(offset) { offset += 1 }
    position = offset
    return true
  }

  private mutating func readEscape(into text: inout [UInt8]) {
    let start = position
    position += 1
    let letter = byte(position)
    let plain: UInt8? =
      switch letter {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): letter
      case UInt8(ascii: "b"): 0x08
      case UInt8(ascii: "t"): 0x09
      case UInt8(ascii: "n"): 0x0A
      case UInt8(ascii: "f"): 0x0C
      case UInt8(ascii: "r"): 0x0D
      default: nil
      }
    let digits = letter == UInt8(ascii: "u") ? 4 : letter == UInt8(ascii: "U") ? 8 : 0
    if let plain {
      text.append(plain)
      position += 1
    } else if digits > 0,
      let escape = HexEscape(bytes, at: position + 1, digits: digits, end: end),
      let scalar = escape.scalar, escape.end == position + 1 + digits
    {
      UTF8Check.append(scalar, to: &text)
      position = escape.end
    } else {
      problems.report(
        TextRange(start, min(end, start + 2)),
        "no such escape; write '\\\\' for a backslash, or use single quotes")
      text.append(UInt8(ascii: "\\"))
    }
  }
}
