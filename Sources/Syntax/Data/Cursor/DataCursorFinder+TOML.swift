// Keys and values under a cursor in TOML. It never looks into tables in braces or strings over lines.

extension DataCursorFinder {
  func findInTOML() -> DataCursor? {
    if let found = elementInArray() { return found }
    let at = skipBlanks(lineStart, offset)
    if at < lineEnd, bytes[at] == .hash || bytes[at] == .openBracket { return nil }
    if let mark = equals(from: at, to: lineEnd), mark < offset {
      return value(from: mark + 1, .value, path: table + keys(at..<mark))
    }
    let dot = bytes[at..<offset].lastIndex(of: .dot)
    return key(
      from: dot.map { $0 + 1 } ?? at, path: table + (dot.map { keys(at..<$0) } ?? []), mark: .equals
    )
  }

  private func elementInArray() -> DataCursor? {
    for start in [lineStart] + linesAbove(lineStart).prefix(50) {
      let end = end(ofLineAt: start)
      let at = skipBlanks(start, end)
      guard at < end, bytes[at] != .hash else { continue }
      guard let mark = equals(from: at, to: end) else {
        if bytes[at] == .openBracket { return nil }
        continue
      }
      let open = skipBlanks(mark + 1, end)
      guard open < min(end, offset), bytes[open] == .openBracket,
        let element = elementStart(inBracketsAt: open)
      else { return nil }
      return value(
        from: element, .element, path: table(above: start) + keys(at..<mark), inBrackets: true)
    }
    return nil
  }

  /// The mark behind the key that begins at `start`.
  private func equals(from start: Int, to end: Int) -> Int? {
    var at = start
    while at < end {
      switch bytes[at] {
      case .equals: return at > start ? at : nil
      case .quote, .apostrophe:
        guard let close = stringEnd(from: at, to: end) else { return nil }
        at = close
      case .hash, .openBracket, .openBrace: return nil
      default: break
      }
      at += 1
    }
    return nil
  }

  private var table: [String] { table(above: lineStart) }

  /// The keys of the last header above a line.
  private func table(above line: Int) -> [String] {
    for start in linesAbove(line) {
      let end = end(ofLineAt: start)
      var at = skipBlanks(start, end)
      guard at < end, bytes[at] == .openBracket else { continue }
      while at < end, bytes[at] == .openBracket { at += 1 }
      guard let close = bytes[at..<end].firstIndex(of: .closeBracket) else { continue }
      return keys(at..<close)
    }
    return []
  }

  /// `a.b` as its parts.
  private func keys(_ range: Range<Int>) -> [String] {
    var parts: [String] = []
    var from = range.lowerBound
    for at in range where bytes[at] == .dot {
      parts.append(name(skipBlanks(from, at)..<at))
      from = at + 1
    }
    return parts + [name(skipBlanks(from, range.upperBound)..<range.upperBound)]
  }
}
