// A text by its lines, as far as what shows its structure asks. It never reads Markdown.
import Syntax

/// Lines of one text, and which of them say something.
struct TextLines {
  let source: SourceText
  let table: LineTable

  init(_ source: SourceText) {
    self.source = source
    table = LineTable(source)
  }

  /// The start of the line that holds `offset`.
  func start(at offset: Int) -> Int { table.start(ofLine: table.line(at: offset)) }

  func firstLine(of range: TextRange) -> Int { table.line(at: range.lowerBound) }

  /// The last line of `range` with something on it; its first line where there is none. A line with nothing but the
  /// marks of quotes has nothing.
  func lastLine(of range: TextRange) -> Int {
    let first = firstLine(of: range)
    var line = table.line(at: max(range.lowerBound, range.upperBound - 1))
    while line > first, isBlank(line, upTo: range.upperBound) { line -= 1 }
    return line
  }

  /// `range` without the empty lines at its end.
  func trimmed(_ range: TextRange) -> TextRange {
    let content = table.contentRange(ofLine: lastLine(of: range), in: source)
    return TextRange(
      range.lowerBound, max(range.lowerBound, min(range.upperBound, content.upperBound)))
  }

  private func isBlank(_ line: Int, upTo limit: Int) -> Bool {
    let whole = table.range(ofLine: line)
    let part = source.clamped(TextRange(whole.lowerBound, min(whole.upperBound, limit)))
    return source.bytes[part].allSatisfy { byte in
      byte == UInt8(ascii: ">") || byte == UInt8(ascii: " ") || (9...13).contains(byte)
    }
  }
}
