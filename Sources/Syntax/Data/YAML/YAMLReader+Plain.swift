// Plain scalars. It never decides whether one is a number or a date.

extension YAMLReader {
  /// Reads the plain scalar at `position` up to the end of its line; at least one byte.
  @inline(never)
  mutating func readPlain(inFlow: Bool) -> YAMLLeaf {
    let start = position
    if let fault = faultOfPlain(at: start, inFlow: inFlow) {
      problems.report(TextRange(start, start + 1), fault)
    }
    position = plainEnd(from: start, inFlow: inFlow)
    tokenEnd = position
    return YAMLLeaf(kind: .plain, start: start, end: position, content: nil)
  }

  /// Why no plain scalar begins at `offset`.
  private func faultOfPlain(at offset: Int, inFlow: Bool) -> String? {
    switch byte(offset) {
    case UInt8(ascii: "@"), UInt8(ascii: "`"), UInt8(ascii: "%"), UInt8(ascii: ","),
      UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: "#"), UInt8(ascii: "&"),
      UInt8(ascii: "!"), UInt8(ascii: "|"), UInt8(ascii: ">"):
      "no text begins with \(quoted(text(offset, offset + 1))); quote it"
    case UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: ":"):
      isSpace(offset + 1) || (inFlow && byte(offset + 1).isYAMLFlowIndicator)
        ? "no text begins with \(quoted(text(offset, offset + 1) + " ")); quote it" : nil
    default: nil
    }
  }

  /// The end of the plain text from `start` on its line, blanks at its end excluded.
  func plainEnd(from start: Int, inFlow: Bool) -> Int {
    var offset = min(end, start + 1)
    var last = offset
    while offset < end {
      let byte = bytes[offset]
      if byte.isYAMLBreak || (byte == UInt8(ascii: "#") && bytes[offset - 1].isYAMLBlank) { break }
      if inFlow, byte.isYAMLFlowIndicator { break }
      if byte == UInt8(ascii: ":"), isValueIndicator(offset, inFlow: inFlow) { break }
      offset += 1
      if !byte.isYAMLBlank { last = offset }
    }
    return last
  }

  /// Whether the `:` at `offset` ends a key.
  func isValueIndicator(_ offset: Int, inFlow: Bool) -> Bool {
    byte(offset) == UInt8(ascii: ":")
      && (isSpace(offset + 1) || (inFlow && bytes[offset + 1].isYAMLFlowIndicator))
  }

  /// Adds to a plain scalar the lines that continue it.
  @inline(never)
  mutating func continuePlain(_ leaf: inout YAMLLeaf, in parent: Int, inFlow: Bool) {
    var folded: [UInt8] = []
    while true {
      let before = mark
      skipBlanks()
      var breaks = 0
      while position < end, bytes[position].isYAMLBreak {
        moveOverBreak()
        position = contentStart
        breaks += 1
      }
      guard breaks > 0, continuesPlain(in: parent, inFlow: inFlow) else {
        goBack(to: before)
        break
      }
      let stop = plainEnd(from: position, inFlow: inFlow)
      if !inFlow, isIndicator(UInt8(ascii: ":"), skippingBlanks(stop)) {
        goBack(to: before)
        break
      }
      if folded.isEmpty { folded += bytes[leaf.start..<leaf.end] }
      folded += breaks == 1 ? [UInt8(ascii: " ")] : Array(repeating: 0x0A, count: breaks - 1)
      folded += bytes[position..<stop]
      position = stop
      tokenEnd = stop
      leaf.end = stop
    }
    if !folded.isEmpty { leaf.content = .string(String(decoding: folded, as: UTF8.self)) }
  }

  func skippingBlanks(_ start: Int) -> Int {
    var offset = start
    while offset < end, bytes[offset].isYAMLBlank { offset += 1 }
    return offset
  }

  /// Whether the line, at whose first content `position` is, continues a plain scalar.
  private func continuesPlain(in parent: Int, inFlow: Bool) -> Bool {
    guard position < end, !isOutdented(to: parent), byte(position) != UInt8(ascii: "#") else {
      return false
    }
    if position == lineStart, isDocumentMarker(position) { return false }
    guard inFlow else { return !isIndicator(UInt8(ascii: ":"), position) }
    return !bytes[position].isYAMLFlowIndicator && !isValueIndicator(position, inFlow: true)
  }

  /// Whether the line at `start` reads as `key:`, `- ` or `? `: what no value would hold by chance.
  func isKeyLine(_ start: Int) -> Bool {
    if isIndicator(UInt8(ascii: "-"), start) || isIndicator(UInt8(ascii: "?"), start) {
      return true
    }
    var offset = start
    let quote = byte(start)
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      offset += 1
      while !isLineEnd(offset), bytes[offset] != quote {
        offset += bytes[offset] == UInt8(ascii: "\\") && quote == UInt8(ascii: "\"") ? 2 : 1
      }
      return isIndicator(UInt8(ascii: ":"), skippingBlanks(min(end, offset + 1)))
        && bytes[min(offset, end - 1)] == quote
    }
    while !isLineEnd(offset), !(bytes[offset] == UInt8(ascii: ":") && isSpace(offset + 1)) {
      if isComment(offset) { return false }
      offset += 1
    }
    guard !isLineEnd(offset) else { return false }
    let stop = lineContentEnd(from: offset)
    return bytes[stop - 1] != UInt8(ascii: ",")
  }
}
