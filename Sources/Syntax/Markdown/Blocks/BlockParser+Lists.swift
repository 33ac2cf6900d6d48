// List items: their markers, and when one begins. Whether a list is loose is found while blocks are added.

extension BlockParser {
  private struct Marker {
    var byte: UInt8
    var number = 0
    var isOrdered = false
    /// In bytes.
    var length: Int
  }

  /// Opens an item, and the list around it where the open one does not fit.
  mutating func startItem() -> BlockStart {
    guard open.count + 1 < Self.depthLimit, let marker = readMarker() else { return .none }
    let after = textStart + marker.length
    guard after >= lineEnd || bytes[after].isSpaceOrTab else { return .none }
    if blocks[container].kind == .paragraph {
      if isBlankRest(from: after) || (marker.isOrdered && marker.number != 1) { return .none }
    }
    let markerIndent = indent
    let start = textStart
    closeUnmatched()
    skipToText()
    advance(columns: marker.length)
    let size = marker.length + readPadding()
    if blocks[tip].kind == .paragraph { close() }
    if blocks[tip].kind != .list || blocks[tip].detail != marker.byte {
      let list = add(.list, at: start)
      blocks[list].detail = marker.byte
      blocks[list].number = marker.isOrdered ? marker.number : -1
    }
    let item = add(.listItem, at: start)
    blocks[item].detail = marker.byte
    blocks[item].indent = markerIndent
    // In Python-Markdown four columns are an item's, wherever its text begins.
    blocks[item].size = dialect.contains(.pythonMarkdown) ? max(1, 4 - markerIndent) : size
    blocks[item].end = start + marker.length
    return .container
  }

  /// Skips the spaces behind a marker; their number where they set the item's indentation, else 1.
  private mutating func readPadding() -> Int {
    let (offset, column, isInTab) = (self.offset, self.column, self.isInTab)
    var width = 0
    while width < 5, self.offset < lineEnd, bytes[self.offset].isSpaceOrTab {
      advance(columns: 1)
      width += 1
    }
    if width >= 1, width < 5, self.offset < lineEnd { return width }
    self.offset = offset
    self.column = column
    self.isInTab = isInTab
    if offset < lineEnd, bytes[offset].isSpaceOrTab { advance(columns: 1) }
    return 1
  }

  private func readMarker() -> Marker? {
    let byte = bytes[textStart]
    if byte == .hyphen || byte == .asterisk || byte == .plus {
      return Marker(byte: byte, length: 1)
    }
    var at = textStart
    var number = 0
    while at < lineEnd, at - textStart < 9, bytes[at].isDigit {
      number = number * 10 + Int(bytes[at] - UInt8(ascii: "0"))
      at += 1
    }
    guard at > textStart, at < lineEnd, bytes[at] == .dot || bytes[at] == .closeParen else {
      return nil
    }
    return Marker(byte: bytes[at], number: number, isOrdered: true, length: at + 1 - textStart)
  }
}
