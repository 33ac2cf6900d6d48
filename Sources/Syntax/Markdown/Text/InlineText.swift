// The text of one block, without the markers around it, and the way back to the source. It never parses.

/// A block's text: the source itself where its lines follow each other, else a copy of the lines.
struct InlineText {
  private struct Segment {
    var at: Int
    var source: Int
  }
  private(set) var bytes: [UInt8]
  /// The text is `bytes[start..<end]`.
  private(set) var start: Int
  private(set) var end: Int
  /// Empty where `bytes` is the source.
  private var segments: [Segment] = []

  /// The lines joined by LF. Trailing white space of the last line is left out unless `keepsEnd`.
  init(
    _ source: [UInt8], lines: ArraySlice<SourceLine>, keepsEnd: Bool = false,
    unescapesPipes: Bool = false
  ) {
    bytes = source
    start = 0
    end = 0
    guard let first = lines.first, let last = lines.last else { return }
    var lastEnd = last.end
    if !keepsEnd {
      while lastEnd > last.start, source[lastEnd - 1].isSpaceOrTab { lastEnd -= 1 }
    }
    if !unescapesPipes, Self.areJoined(lines, in: source) {
      start = first.start
      end = lastEnd
      return
    }
    bytes = []
    for index in lines.indices {
      let line = lines[index]
      let lineEnd = index == lines.endIndex - 1 ? lastEnd : line.end
      append(source, from: line.start, to: lineEnd, unescapesPipes: unescapesPipes)
      if index < lines.endIndex - 1 {
        segments.append(Segment(at: bytes.count, source: lineEnd))
        bytes.append(.newline)
      }
    }
    end = bytes.count
    if segments.isEmpty { segments.append(Segment(at: 0, source: first.start)) }
  }

  private static func areJoined(_ lines: ArraySlice<SourceLine>, in source: [UInt8]) -> Bool {
    var index = lines.startIndex
    while index + 1 < lines.endIndex {
      let end = lines[index].end
      guard lines[index + 1].start == end + 1, source[end] == .newline else { return false }
      index += 1
    }
    return true
  }

  private mutating func append(
    _ source: [UInt8], from start: Int, to end: Int, unescapesPipes: Bool
  ) {
    var from = start
    if unescapesPipes {
      var at = start
      while at + 1 < end {
        if source[at] == .backslash, source[at + 1] == .pipe {
          appendSegment(source, from, at)
          from = at + 1
          at += 1
        }
        at += 1
      }
    }
    appendSegment(source, from, end)
  }

  private mutating func appendSegment(_ source: [UInt8], _ from: Int, _ to: Int) {
    guard from < to else { return }
    segments.append(Segment(at: bytes.count, source: from))
    bytes.append(contentsOf: source[from..<to])
  }

  /// Leaves out what stands from `position` on, and the white space before it.
  mutating func drop(from position: Int) {
    end = max(start, min(end, position))
    while end > start, bytes[end - 1].isSpaceOrTab { end -= 1 }
  }

  mutating func drop(before position: Int) { start = max(start, min(end, position)) }

  /// Where the byte at `position` stands in the source. O(log lines).
  func sourceOffset(_ position: Int) -> Int {
    guard !segments.isEmpty else { return position }
    var low = 0
    var high = segments.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if segments[middle].at <= position { low = middle } else { high = middle }
    }
    return max(0, segments[low].source + position - segments[low].at)
  }

  /// The position of the byte that stands at `offset` in the source, clamped to the text. O(log lines).
  func position(of offset: Int) -> Int {
    guard !segments.isEmpty else { return max(start, min(end, offset)) }
    var low = 0
    var high = segments.count
    while low < high {
      let middle = (low + high) / 2
      if segments[middle].source <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return start }
    let limit = low < segments.count ? segments[low].at : end
    return min(limit, segments[low - 1].at + offset - segments[low - 1].source)
  }

  /// The source range of the bytes from `start` up to `end`.
  func sourceRange(_ start: Int, _ end: Int) -> TextRange {
    guard !segments.isEmpty else { return TextRange(start, end) }
    let first = sourceOffset(start)
    return TextRange(first, end > start ? sourceOffset(end - 1) + 1 : first)
  }
}
