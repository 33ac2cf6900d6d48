// Rows of GFM tables. It never looks at more than one line.

enum TableRow {
  /// The cells of a row, trimmed. A pipe behind a backslash, or within a call, separates nothing.
  static func cells(
    _ bytes: [UInt8], from start: Int, to end: Int, templates: TemplateRegions? = nil
  ) -> [Range<Int>] {
    var at = start
    var end = end
    while at < end, bytes[at].isSpaceOrTab { at += 1 }
    while end > at, bytes[end - 1].isSpaceOrTab { end -= 1 }
    if at < end, bytes[at] == .pipe { at += 1 }
    var cells: [Range<Int>] = []
    var cellStart = at
    while at < end {
      if bytes[at] == .openBrace, let call = templates?.end(at: at) {
        at = max(at + 1, min(end, call))
        continue
      }
      if bytes[at] == .pipe, at == start || bytes[at - 1] != .backslash {
        cells.append(trimmed(bytes, cellStart, at))
        cellStart = at + 1
      }
      at += 1
    }
    if cellStart < end { cells.append(trimmed(bytes, cellStart, end)) }
    return cells
  }

  private static func trimmed(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Range<Int> {
    var (start, end) = (start, end)
    while start < end, bytes[start].isSpaceOrTab { start += 1 }
    while end > start, bytes[end - 1].isSpaceOrTab { end -= 1 }
    return start..<end
  }

  /// The alignments that a delimiter row sets (0 none, 1 left, 2 centre, 3 right); nil for any other line.
  static func alignments(_ bytes: [UInt8], from start: Int, to end: Int) -> [UInt8]? {
    for at in start..<max(start, end) {
      switch bytes[at] {
      case .pipe, .hyphen, .colon, .space, .tab: continue
      default: return nil
      }
    }
    var alignments: [UInt8] = []
    for cell in cells(bytes, from: start, to: end) {
      guard let alignment = alignment(bytes, cell) else { return nil }
      alignments.append(alignment)
    }
    return alignments.isEmpty ? nil : alignments
  }

  private static func alignment(_ bytes: [UInt8], _ cell: Range<Int>) -> UInt8? {
    guard !cell.isEmpty else { return nil }
    let left = bytes[cell.lowerBound] == .colon
    let right = bytes[cell.upperBound - 1] == .colon
    let dashesStart = cell.lowerBound + (left ? 1 : 0)
    let dashesEnd = max(dashesStart, cell.upperBound - (right ? 1 : 0))
    let dashes = dashesStart..<dashesEnd
    guard !dashes.isEmpty, dashes.allSatisfy({ bytes[$0] == .hyphen }) else { return nil }
    return (left ? 1 : 0) | (right ? 2 : 0) == 3 ? 2 : left ? 1 : right ? 3 : 0
  }
}
