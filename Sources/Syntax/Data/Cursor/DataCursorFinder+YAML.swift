// Keys and values under a cursor in YAML, by indentation. It never reads anchors, tags or mappings in braces.

extension DataCursorFinder {
  func findInYAML() -> DataCursor? {
    if let found = elementInBrackets() { return found }
    var at = skipBlanks(lineStart, offset)
    if bytes.at(at) == .hash, at < lineEnd { return nil }
    var itemColumn: Int?
    while at < offset, bytes[at] == .hyphen, at + 1 == offset || bytes[at + 1].isSpaceOrTab {
      itemColumn = itemColumn ?? at - lineStart
      at = skipBlanks(at + 1, offset)
    }
    if let colon = colon(from: at, to: lineEnd), colon < offset {
      guard colon + 1 < offset, let above = parents(ofColumn: at - lineStart) else { return nil }
      return value(from: colon + 1, .value, path: above + [name(at..<colon)])
    }
    guard let itemColumn else {
      return parents(ofColumn: at - lineStart).flatMap { key(from: at, path: $0, mark: .colon) }
    }
    // `-` alone is not an item yet.
    guard at > lineStart, bytes[at - 1].isSpaceOrTab,
      let above = parents(ofColumn: itemColumn + 1), !above.isEmpty
    else { return nil }
    return value(from: at, .element, path: above)
  }

  /// In a list in brackets, which may have begun on a line above.
  private func elementInBrackets() -> DataCursor? {
    for start in [lineStart] + linesAbove(lineStart).prefix(50) {
      let end = end(ofLineAt: start)
      var at = skipBlanks(start, end)
      if at < end, bytes[at] == .hash { continue }
      while at < end, bytes[at] == .hyphen, at + 1 < end, bytes[at + 1].isSpaceOrTab {
        at = skipBlanks(at + 1, end)
      }
      guard let colon = colon(from: at, to: end) else { continue }
      let open = skipBlanks(colon + 1, end)
      guard open < min(end, offset), bytes[open] == .openBracket || bytes[open] == .openBrace else {
        return nil
      }
      guard let element = elementStart(inBracketsAt: open),
        let above = parents(ofColumn: at - start, above: start)
      else { return nil }
      return value(from: element, .element, path: above + [name(at..<colon)], inBrackets: true)
    }
    return nil
  }

  /// The mark behind the key that begins at `start`.
  private func colon(from start: Int, to end: Int) -> Int? {
    var at = start
    if at < end, bytes[at] == .quote || bytes[at] == .apostrophe {
      guard let close = stringEnd(from: at, to: end) else { return nil }
      at = skipBlanks(close + 1, end)
      return at < end && bytes[at] == .colon ? at : nil
    }
    while at < end {
      if bytes[at] == .colon, at + 1 >= end || bytes[at + 1].isSpaceOrTab { return at }
      if bytes[at] == .hash, bytes.at(at - 1).isSpaceOrTab { return nil }
      at += 1
    }
    return nil
  }

  /// The keys of the mappings that a key at `column` stands in, the outermost first; nil where it stands in a text.
  private func parents(ofColumn column: Int, above line: Int? = nil) -> [String]? {
    var column = column
    var path: [String] = []
    for start in linesAbove(line ?? lineStart) where column > 0 {
      let end = end(ofLineAt: start)
      var at = skipBlanks(start, end)
      guard at < end, bytes[at] != .hash else { continue }
      let indent = at - start
      guard indent < column else { continue }
      while at < end, bytes[at] == .hyphen, at + 1 < end, bytes[at + 1].isSpaceOrTab {
        at = skipBlanks(at + 1, end)
      }
      if at - start > indent {
        // What stands behind a hyphen is a neighbour, or an outer item.
        if at - start < column, let colon = colon(from: at, to: end) {
          guard skipBlanks(colon + 1, end) == end else { return nil }
          path.insert(name(at..<colon), at: 0)
        }
        column = indent + 1
        continue
      }
      guard let colon = colon(from: at, to: end), skipBlanks(colon + 1, end) == end else {
        return nil
      }
      path.insert(name(at..<colon), at: 0)
      column = indent
    }
    return path
  }
}
