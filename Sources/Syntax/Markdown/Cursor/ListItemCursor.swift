// The list item that an author is beginning. It never says what belongs into it.

/// A list item of one line without any link, with the cursor in its text.
package struct ListItemCursor: Hashable, Sendable {
  /// From the text's beginning to the cursor.
  package var typed: TextRange
  /// From the text's beginning to the line's end, without the blanks before it.
  package var replaceable: TextRange
}

extension Document {
  /// The item on whose first line `offset` stands behind the marker, or nil where there is none, or it holds markup.
  /// In front matter the items of block sequences count too. O(*n*).
  package func listItemCursor(at offset: Int) -> ListItemCursor? {
    guard offset >= 0, offset <= source.count else { return nil }
    let bytes = source.bytes
    var start = offset
    while start > 0, !bytes[start - 1].isLineEnd { start -= 1 }
    var end = offset
    while end < bytes.count, !bytes[end].isLineEnd { end += 1 }
    while end > offset, bytes[end - 1].isSpaceOrTab { end -= 1 }
    guard let text = ListItemCursor.textStart(bytes, start, end, isItem: isItem(at:)),
      text <= offset, !bytes[text..<end].contains(where: ListItemCursor.isMarkup)
    else { return nil }
    return ListItemCursor(typed: TextRange(text, offset), replaceable: TextRange(text, end))
  }

  /// Whether a list item begins at `offset`, which is that of its marker.
  private func isItem(at offset: Int) -> Bool {
    if offset < bodyStart { return source.bytes[offset] == .hyphen }
    let builder = TreeBuilder(source, from: bodyStart, dialect: dialect)
    return builder.blocks.contains { block in
      block.kind == .listItem && block.start <= offset
        && !source.bytes[block.start..<offset].contains { !$0.isSpaceOrTab }
    }
  }
}

extension ListItemCursor {
  /// Where the text behind the last marker of the line begins.
  fileprivate static func textStart(
    _ bytes: [UInt8], _ start: Int, _ end: Int, isItem: (Int) -> Bool
  ) -> Int? {
    var at = start
    while at < end, bytes[at].isSpaceOrTab || bytes[at] == .greater { at += 1 }
    let marker = at
    if at < end, bytes[at] == .hyphen || bytes[at] == .asterisk || bytes[at] == .plus {
      at += 1
    } else {
      while at < end, bytes[at].isDigit { at += 1 }
      guard at > marker, at < end, bytes[at] == .dot || bytes[at] == .closeParen else { return nil }
      at += 1
    }
    guard at < bytes.count, bytes[at].isSpaceOrTab, isItem(marker) else { return nil }
    while at < end, bytes[at].isSpaceOrTab { at += 1 }
    return at
  }

  fileprivate static func isMarkup(_ byte: UInt8) -> Bool {
    switch byte {
    case .openBracket, .closeBracket, .less, .greater, .backtick, .openBrace, .closeBrace: true
    default: false
    }
  }
}
