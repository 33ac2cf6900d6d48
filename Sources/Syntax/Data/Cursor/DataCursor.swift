// What an author is in the middle of typing in front matter. It reads lines, not data: what is half typed is no data yet.

/// The key or value under a cursor, complete or not.
package struct DataCursor: Hashable, Sendable {
  package enum Part: Hashable, Sendable {
    case key
    case value
    /// Of a list, in brackets or behind a hyphen.
    case element
  }
  package var part: Part
  package var format: DataFormat
  /// Of a value or element: the keys that lead to it, its own last. Of a key: those of the mapping that it stands in.
  package var path: [String]
  /// From the part's beginning, behind its quote, to the cursor.
  package var typed: TextRange
  /// From the part's beginning to its end behind the cursor, up to its quote; ends at the cursor where a quote is open.
  package var replaceable: TextRange
  /// The quote that it begins with.
  package var quote: UInt8?
  /// Whether that quote is closed already.
  package var isClosed: Bool
  /// Of a key: whether the mark between it and its value is there already.
  package var hasMark = false
  /// Whether it stands in brackets.
  package var isInBrackets = false
}

extension Document {
  /// What is typed at `offset` in the front matter; nil elsewhere, and in comments, block scalars and the like.
  /// O(front matter).
  package func dataCursor(at offset: Int) -> DataCursor? {
    guard let frontMatter else { return nil }
    var content = frontMatter.contentRange
    if !frontMatter.isClosed, offset <= source.count {
      // A line that is no data yet does not end what nothing closes.
      var end = content.upperBound
      while end < offset, !source.bytes[end].isLineEnd { end += 1 }
      content = TextRange(content.lowerBound, end)
    }
    guard content.touches(offset) else { return nil }
    let finder = DataCursorFinder(
      source.bytes, content: content, format: frontMatter.format, offset: offset)
    // No editor puts a cursor between the two bytes of a line end.
    if source.bytes.at(offset - 1) == .carriageReturn, source.bytes.at(offset) == .newline {
      return nil
    }
    // The line behind the last one is that of the closing fence.
    if frontMatter.isClosed, offset == frontMatter.contentRange.upperBound,
      frontMatter.format != .json, finder.lineStart == offset
    {
      return nil
    }
    return switch frontMatter.format {
    case .yaml: finder.findInYAML()
    case .toml: finder.findInTOML()
    case .json: finder.findInJSON()
    }
  }
}

/// Looks at the lines up to the cursor.
struct DataCursorFinder {
  let bytes: [UInt8]
  let content: TextRange
  let format: DataFormat
  let offset: Int
  let lineStart: Int
  /// Of the line's content.
  let lineEnd: Int

  init(_ bytes: [UInt8], content: TextRange, format: DataFormat, offset: Int) {
    self.bytes = bytes
    self.content = content
    self.format = format
    self.offset = min(offset, bytes.count)
    var start = self.offset
    while start > content.lowerBound, !bytes[start - 1].isLineEnd { start -= 1 }
    var end = self.offset
    while end < min(content.upperBound, bytes.count), !bytes[end].isLineEnd { end += 1 }
    (lineStart, lineEnd) = (start, end)
  }

  // MARK: Values

  /// The value that begins behind `start`; nil where the cursor stands behind it already, or in a comment.
  func value(from start: Int, _ part: DataCursor.Part, path: [String], inBrackets: Bool = false)
    -> DataCursor?
  {
    var at = start
    while at < offset, bytes[at].isWhitespace { at += 1 }
    guard at >= lineStart else { return nil }
    if at < offset, bytes[at] == .quote || bytes[at] == .apostrophe {
      return quoted(from: at, part, path: path, inBrackets: inBrackets)
    }
    if format == .yaml, at < offset, [0x7C, 0x3E, 0x26, 0x2A, 0x21].contains(bytes[at]) {
      return nil
    }
    if comment(from: at, to: offset) != nil { return nil }
    var end = comment(from: offset, to: lineEnd) ?? lineEnd
    if inBrackets { end = (offset..<max(offset, end)).first { isMark(bytes[$0]) } ?? end }
    while end > offset, bytes[end - 1].isSpaceOrTab { end -= 1 }
    return DataCursor(
      part: part, format: format, path: path, typed: TextRange(at, offset),
      replaceable: TextRange(at, end), isClosed: true, isInBrackets: inBrackets)
  }

  private func quoted(
    from open: Int, _ part: DataCursor.Part, path: [String], inBrackets: Bool
  ) -> DataCursor? {
    let quote = bytes[open]
    guard stringEnd(from: open, to: offset) == nil else { return nil }
    var close: Int?
    for at in offset..<max(offset, lineEnd) {
      if bytes[at] == quote {
        close = at
        break
      }
      // A quote behind a comma opens the next element.
      if inBrackets, bytes[at] == UInt8(ascii: ",") { break }
    }
    return DataCursor(
      part: part, format: format, path: path, typed: TextRange(open + 1, offset),
      replaceable: TextRange(open + 1, close ?? offset), quote: quote, isClosed: close != nil,
      isInBrackets: inBrackets)
  }

  private func isMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == .closeBracket || byte == .closeBrace
  }

  /// Where a comment begins.
  private func comment(from start: Int, to end: Int) -> Int? {
    guard format != .json else { return nil }
    return (start..<max(start, end)).first { at in
      bytes[at] == .hash && (at == lineStart || bytes.at(at - 1).isSpaceOrTab)
    }
  }

  /// Where the string that begins at `open` is closed; nil where it is not before `end`.
  func stringEnd(from open: Int, to end: Int) -> Int? {
    let quote = bytes[open]
    var at = open + 1
    while at < end {
      if bytes[at] == quote { return at }
      at += bytes[at] == .backslash && quote == .quote ? 2 : 1
    }
    return nil
  }

  // MARK: Brackets

  /// Where the element under the cursor begins in the list that is opened at `open`; nil where that is closed before the
  /// cursor, where the cursor is in a mapping, or in a comment.
  func elementStart(inBracketsAt open: Int) -> Int? {
    var stack: [(bracket: UInt8, start: Int)] = []
    var at = open
    while at < offset {
      switch bytes[at] {
      case .openBracket, .openBrace: stack.append((bytes[at], at + 1))
      case .closeBracket, .closeBrace:
        stack.removeLast()
        if stack.isEmpty { return nil }
      case UInt8(ascii: ","): stack[stack.count - 1].start = at + 1
      case .quote, .apostrophe:
        // An apostrophe within a word opens nothing.
        guard isElementStart(at) else { break }
        guard let close = stringEnd(from: at, to: offset) else {
          return stack.last?.bracket == .openBracket ? stack.last?.start : nil
        }
        at = close
      case .hash where bytes.at(at - 1).isWhitespace:
        while at < offset, !bytes[at].isLineEnd { at += 1 }
        if at >= offset { return nil }
      default: break
      }
      at += 1
    }
    return stack.last?.bracket == .openBracket ? stack.last?.start : nil
  }

  private func isElementStart(_ at: Int) -> Bool {
    let before = bytes.at(at - 1)
    return before.isWhitespace || before == .openBracket || before == .openBrace
      || before == UInt8(ascii: ",") || before == .colon || before == .equals
  }

  // MARK: Lines

  /// The starts of the lines above the one that begins at `start`, the nearest first.
  func linesAbove(_ start: Int) -> [Int] {
    var starts: [Int] = []
    var at = start
    while at > content.lowerBound {
      at -= 1
      if at > content.lowerBound, bytes[at] == .newline, bytes[at - 1] == .carriageReturn {
        at -= 1
      }
      while at > content.lowerBound, !bytes[at - 1].isLineEnd { at -= 1 }
      starts.append(at)
    }
    return starts
  }

  func end(ofLineAt start: Int) -> Int {
    var end = start
    while end < min(content.upperBound, bytes.count), !bytes[end].isLineEnd { end += 1 }
    return end
  }

  func skipBlanks(_ start: Int, _ end: Int) -> Int {
    var at = start
    while at < end, bytes[at].isSpaceOrTab { at += 1 }
    return at
  }

  /// A key as it is called: without quotes and blanks.
  func name(_ range: Range<Int>) -> String {
    var range = range
    while let last = range.last, bytes[last].isSpaceOrTab { range = range.dropLast() }
    if range.count >= 2, let first = range.first, let last = range.last,
      bytes[first] == bytes[last],
      bytes[first] == .quote || bytes[first] == .apostrophe
    {
      range = range.dropFirst().dropLast()
    }
    return String(decoding: bytes[range], as: UTF8.self)
  }

  /// The key that begins at `start`, with the cursor in it; nil where what stands there could be none.
  func key(from start: Int, path: [String], mark: UInt8) -> DataCursor? {
    let isQuoted = start < offset && (bytes[start] == .quote || bytes[start] == .apostrophe)
    let from = isQuoted ? start + 1 : start
    guard from <= offset, bytes[from..<offset].allSatisfy(Self.isKeyByte) else { return nil }
    var end = offset
    while end < lineEnd, Self.isKeyByte(bytes[end]) { end += 1 }
    let isClosed = isQuoted && end < lineEnd && bytes[end] == bytes[start]
    let next = skipBlanks(isClosed ? end + 1 : end, lineEnd)
    return DataCursor(
      part: .key, format: format, path: path, typed: TextRange(from, offset),
      replaceable: TextRange(from, end), quote: isQuoted ? bytes[start] : nil, isClosed: isClosed,
      hasMark: next < lineEnd && bytes[next] == mark)
  }

  private static func isKeyByte(_ byte: UInt8) -> Bool {
    byte.isAlphanumeric || byte == .underscore || byte == .hyphen || byte >= 0x80
  }
}
