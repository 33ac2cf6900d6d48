// Text as a reader sees it, with the way back to the source. It never decides what is shown.

/// The text of some Markdown without its markup, and where each byte of it stands in the source.
///
/// Runs that stand in the source as they are shown map byte by byte. What was resolved (an escape, a character
/// reference, a line end shown as a space) maps as a whole to what was written for it.
package struct ShownText: Hashable, Sendable {
  /// UTF-8; as valid as the source.
  package private(set) var bytes: [UInt8] = []
  private var runs: [Run] = []

  private struct Run: Hashable {
    @Packed var start: Int
    @Packed var sourceStart: Int
    @Packed var sourceEnd: Int
    var isVerbatim: Bool
  }

  package var string: String { String(decoding: bytes, as: UTF8.self) }

  /// Where the shown bytes of `range` were written: from the first one's place to behind the last one's. An
  /// empty range gives the place of the byte behind it. Clamped to the text. O(log runs).
  package func sourceRange(of range: Range<Int>) -> TextRange {
    guard let last = runs.last else { return TextRange(0, 0) }
    let lower = max(0, min(range.lowerBound, bytes.count))
    let upper = max(lower, min(range.upperBound, bytes.count))
    let start = lower < bytes.count ? place(of: lower).start : last.sourceEnd
    return TextRange(start, upper > lower ? max(start, place(of: upper - 1).end) : start)
  }

  private func place(of position: Int) -> (start: Int, end: Int) {
    var low = 0
    var high = runs.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if runs[middle].start <= position { low = middle } else { high = middle }
    }
    let run = runs[low]
    guard run.isVerbatim else { return (run.sourceStart, run.sourceEnd) }
    let start = run.sourceStart + position - run.start
    return (start, start + 1)
  }

  // MARK: Building

  /// Adds bytes that stand at `source` as they are.
  mutating func append(verbatim text: ArraySlice<UInt8>, at source: Int) {
    guard !text.isEmpty else { return }
    if let last = runs.last, last.isVerbatim, last.sourceEnd == source {
      runs[runs.count - 1].sourceEnd = source + text.count
    } else {
      runs.append(
        Run(
          start: bytes.count, sourceStart: source, sourceEnd: source + text.count, isVerbatim: true)
      )
    }
    bytes.append(contentsOf: text)
  }

  /// Adds what is shown for the source's `range`.
  mutating func append(_ text: some Sequence<UInt8>, for range: Range<Int>) {
    let start = bytes.count
    bytes.append(contentsOf: text)
    guard bytes.count > start else { return }
    runs.append(
      Run(
        start: start, sourceStart: range.lowerBound, sourceEnd: range.upperBound, isVerbatim: false)
    )
  }

  /// Adds the source's `range` with backslash escapes and character references resolved.
  mutating func append(escaped source: [UInt8], _ range: Range<Int>) {
    var plain = range.lowerBound
    var at = plain
    while at < range.upperBound {
      let byte = source[at]
      guard byte == .backslash || byte == .ampersand || byte == 0,
        let resolved = PlainText.resolved(source[at..<range.upperBound])
      else {
        at += 1
        continue
      }
      append(verbatim: source[plain..<at], at: plain)
      append(resolved.text, for: at..<resolved.end)
      at = resolved.end
      plain = at
    }
    append(verbatim: source[plain..<range.upperBound], at: plain)
  }

  /// Adds the positions of a block's text one by one, line ends as spaces.
  mutating func append(_ text: InlineText, _ range: Range<Int>) {
    for position in range {
      let source = text.sourceOffset(position)
      if text.bytes[position] == .newline {
        append([.space], for: source..<source + 1)
      } else {
        append(verbatim: text.bytes[position...position], at: source)
      }
    }
  }
}
