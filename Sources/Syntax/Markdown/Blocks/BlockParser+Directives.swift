// Python-Markdown's titled blocks: admonitions, details and content tabs. It never reads what they hold.

extension BlockParser {
  /// `!!! note "Title"`, `??? note "Title"`, `???+ note`, or `=== "Title"`, whose content is indented by four.
  mutating func startDirective(_ byte: UInt8) -> BlockStart {
    let feature: Dialect =
      byte == .exclamation ? .admonitions : byte == .question ? .details : .contentTabs
    guard dialect.contains(feature), indent == 0, open.count + 1 < Self.depthLimit,
      textStart + 2 < lineEnd, bytes[textStart + 1] == byte, bytes[textStart + 2] == byte,
      let title = directiveTitle(byte)
    else { return .none }
    closeUnmatched()
    let block = add(.directive, at: textStart)
    blocks[block].end = trimmedEnd
    if !title.isEmpty {
      let paragraph = add(.paragraph, at: title.lowerBound)
      blocks[paragraph].firstLine = lines.count
      blocks[paragraph].lineCount = 1
      blocks[paragraph].end = title.upperBound
      lines.append(SourceLine(start: title.lowerBound, end: title.upperBound, spaces: 0))
      close()
    }
    return .wholeLine
  }

  /// What stands in quotes, perhaps nothing; nil where the line is not well formed.
  private func directiveTitle(_ byte: UInt8) -> Range<Int>? {
    let end = trimmedEnd
    var at = textStart + 3
    if byte != .exclamation {
      while at < end, bytes[at] == .plus || bytes[at] == .exclamation { at += 1 }
    }
    while at < end, bytes[at] == .space { at += 1 }
    let nameStart = at
    while at < end, isNameByte(bytes[at]) { at += 1 }
    let hasName = at > nameStart
    if byte == .equals, hasName || at >= end { return nil }
    if at >= end { return hasName ? at..<at : nil }
    let isTitle = bytes[at] == .quote && at + 1 < end && bytes[end - 1] == .quote
    guard isTitle, hasName || byte != .exclamation else { return nil }
    return at + 1..<end - 1
  }

  private func isNameByte(_ byte: UInt8) -> Bool {
    byte.isAlphanumeric || byte == .hyphen || byte == .underscore || byte == .space || byte >= 0x80
  }

  /// Goes into the block when the line belongs to it.
  mutating func indentedContentGoesOn() -> Bool {
    if indent >= 4 {
      advance(columns: 4)
      return true
    }
    guard isBlank else { return false }
    skipToText()
    return true
  }
}
