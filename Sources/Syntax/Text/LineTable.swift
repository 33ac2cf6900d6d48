// Where the lines of a text begin. It counts lines only: what a column means is the business of who shows it.

/// Maps UTF-8 offsets to lines and back. A line ends after LF, CRLF or a lone CR, as LSP defines it.
package struct LineTable: Sendable {
  /// Offset of each line's first byte, ascending; never empty, the first is 0.
  private let starts: [UInt32]
  private let length: Int

  /// O(*n*) in the bytes of `source`.
  package init(_ source: SourceText) {
    var starts: [UInt32] = [0]
    let bytes = source.bytes
    var index = 0
    while let end = bytes.indexOfLineEnd(from: index) {
      index = end + 1
      if bytes[end] == .carriageReturn, index < bytes.count, bytes[index] == .newline { index += 1 }
      starts.append(UInt32(truncatingIfNeeded: index))
    }
    self.starts = starts
    length = bytes.count
  }

  package var lineCount: Int { starts.count }

  /// The zero-based line that holds `offset`; an offset past the end is on the last line. O(log lines).
  package func line(at offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(starts[middle]) <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// The offset at which a zero-based line begins; a line past the last one begins at the text's end.
  package func start(ofLine line: Int) -> Int {
    guard line > 0 else { return 0 }
    return line < starts.count ? Int(starts[line]) : length
  }

  /// The bytes of a zero-based line with its terminator; empty past the last line.
  package func range(ofLine line: Int) -> TextRange {
    TextRange(start(ofLine: line), line < 0 ? 0 : start(ofLine: line + 1))
  }

  /// The offsets at which something on a zero-based line can begin: its bytes, and of the last line all behind them.
  /// Empty past the last line.
  package func span(ofLine line: Int) -> Range<Int> {
    guard line >= 0, line < lineCount else { return 0..<0 }
    return start(ofLine: line)..<(line + 1 < lineCount ? start(ofLine: line + 1) : Int.max - 1)
  }

  /// The bytes of a zero-based line without its terminator.
  package func contentRange(ofLine line: Int, in source: SourceText) -> TextRange {
    let whole = range(ofLine: line)
    var end = min(whole.upperBound, source.count)
    if end > whole.lowerBound, source.bytes[end - 1] == UInt8(ascii: "\n") { end -= 1 }
    if end > whole.lowerBound, source.bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return TextRange(whole.lowerBound, end)
  }
}
