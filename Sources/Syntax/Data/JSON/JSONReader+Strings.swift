// JSON strings and their escapes, also strings whose closing quote is still missing. It never reads structure.

extension JSONReader {
  /// Reads the string at `position`. One that is never closed ends with its line.
  mutating func readString() -> String {
    let start = position
    let simpleEnd = endOfSimpleText(from: start + 1)
    let simple = bytes[(start + 1)..<simpleEnd]
    position = simpleEnd
    if byte(position) == UInt8(ascii: "\"") {
      position += 1
      tokenEnd = position
      return String(decoding: simple, as: UTF8.self)
    }
    var text = Array(simple)
    while position < end {
      let byte = bytes[position]
      switch byte {
      case UInt8(ascii: "\""):
        position += 1
        tokenEnd = position
        return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): readEscape(into: &text)
      case 0x0A, 0x0D: return unclosed(start)
      default:
        if byte < 0x20 {
          problems.report(
            TextRange(position, position + 1), "a control character; write it as an escape '\\u00…'"
          )
        }
        text.append(byte)
        position += 1
      }
    }
    return unclosed(start)
  }

  /// Where text from `start` stops being simple: at its closing quote, or at what wants a closer look.
  private func endOfSimpleText(from start: Int) -> Int {
    var offset = start
    while offset < end {
      let byte = bytes[offset]
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte < 0x20 { break }
      offset += 1
    }
    return offset
  }

  /// A quote too many or too few upsets all that follows on its line: that is one fault, not one for each word.
  mutating func joinFaultsOfUnpairedQuotes() {
    for quote in unpairedQuotes {
      var (first, last) = (quote, quote)
      while first > start, !bytes[first - 1].isYAMLBreak { first -= 1 }
      while last < end, !bytes[last].isYAMLBreak { last += 1 }
      problems.join(
        in: TextRange(first, last),
        "the quotes on this line do not pair; add the missing one, or write \\\" for one in a text")
    }
  }

  /// Ends a string with its line; a comma at the end of the line is not part of it.
  private mutating func unclosed(_ start: Int) -> String {
    problems.report(
      TextRange(start, start + 1), "this quote is not closed; put \" at the end of the text")
    if unpairedQuotes.count < problems.count { unpairedQuotes.append(start) }
    var stop = position
    while stop > start + 1, bytes[stop - 1].isYAMLBlank || bytes[stop - 1] == UInt8(ascii: ",") {
      stop -= 1
    }
    tokenEnd = stop
    position = stop
    return String(decoding: bytes[min(start + 1, stop)..<stop], as: UTF8.self)
  }

  private mutating func readEscape(into text: inout [UInt8]) {
    let start = position
    position += 1
    let letter = byte(position)
    let plain: UInt8? =
      switch letter {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): letter
      case UInt8(ascii: "b"): 0x08
      case UInt8(ascii: "f"): 0x0C
      case UInt8(ascii: "n"): 0x0A
      case UInt8(ascii: "r"): 0x0D
      case UInt8(ascii: "t"): 0x09
      default: nil
      }
    if let plain {
      text.append(plain)
      position += 1
    } else if letter == UInt8(ascii: "u"),
      let escape = HexEscape(bytes, at: position + 1, digits: 4, end: end)
    {
      UTF8Check.append(escape.scalar ?? 0xFFFD, to: &text)
      position = escape.end
    } else {
      problems.report(
        TextRange(start, min(end, start + 2)), "no such escape; write '\\\\' for a backslash")
      text.append(UInt8(ascii: "\\"))
    }
  }
}
