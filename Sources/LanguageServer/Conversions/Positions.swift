// The one place where offsets become editor positions and back. It never traps: what lies outside is clamped.
package import LanguageServerProtocol
package import Syntax

/// Converts between UTF-8 offsets of one text and the positions that the client counts.
///
/// A position's character counts UTF-8, UTF-16 or UTF-32 units from the start of its line (LSP 3.17,
/// "Position"). One past the end of its line is at the end of the line's text, before its terminator.
package struct Positions: Sendable {
  private let source: SourceText
  private let lines: LineTable
  private let encoding: LSP.PositionEncodingKind
  /// The bytes at the beginning that are no characters.
  private let uncounted: Int

  /// O(*n*) in the bytes of `source`.
  ///
  /// - Parameter isFile: whether it is a file's text, whose byte order mark no editor shows. A text that came from the
  ///   client is counted as it came.
  package init(
    _ source: SourceText, encoding: LSP.PositionEncodingKind, isFile: Bool = false
  ) {
    self.source = source
    self.encoding = encoding
    uncounted = isFile ? source.byteOrderMarkLength : 0
    lines = LineTable(source)
  }

  /// The position of a UTF-8 offset; one inside a character is taken back to its start.
  /// O(log lines + length of the line).
  package func position(at offset: Int) -> LSP.Position {
    let offset = min(max(offset, 0), source.count)
    let line = lines.line(at: offset)
    let start = start(ofLine: line)
    // Between CR and LF there is no position: it is where the line's text ends.
    let end = lines.contentRange(ofLine: line, in: source).upperBound
    let stop = min(scalarStart(at: offset), max(end, start))
    return LSP.Position(line: line, character: units(in: start..<max(start, stop)))
  }

  /// The UTF-8 offset of a position.
  package func offset(of position: LSP.Position) -> Int {
    if position.line >= lines.lineCount { return source.count }
    guard position.line >= 0 else { return 0 }
    let content = lines.contentRange(ofLine: position.line, in: source)
    let start = position.line == 0 ? max(uncounted, content.lowerBound) : content.lowerBound
    return offset(
      units: max(position.character, 0), in: start..<max(start, content.upperBound))
  }

  package func range(of range: TextRange) -> LSP.Range {
    LSP.Range(start: position(at: range.lowerBound), end: position(at: range.upperBound))
  }

  /// An end before the start is taken as the start.
  package func range(of range: LSP.Range) -> TextRange {
    let start = offset(of: range.start)
    return TextRange(start, max(start, offset(of: range.end)))
  }

  /// The parts of `range` in each line, without terminators; empty ones are left out. A part that begins or ends
  /// inside a character takes that character's start. O(log lines + lines of the range).
  package func parts(of range: TextRange) -> [(line: Int, part: TextRange)] {
    let lower = scalarStart(at: min(range.lowerBound, source.count))
    let upper = scalarStart(at: min(range.upperBound, source.count))
    guard lower < upper else { return [] }
    return (lines.line(at: lower)...lines.line(at: upper - 1)).compactMap { line in
      let content = lines.contentRange(ofLine: line, in: source)
      let start = max(content.lowerBound, lower, line == 0 ? uncounted : 0)
      let end = min(content.upperBound, upper)
      return start < end ? (line, TextRange(start, end)) : nil
    }
  }

  /// How much of what the client counts lies in `range`, line terminators among it. O(bytes of the range).
  package func length(of range: TextRange) -> Int {
    let upper = min(range.upperBound, source.count)
    return units(in: min(range.lowerBound, upper)..<upper)
  }

  /// Where a line begins, past what is no character.
  package func start(ofLine line: Int) -> Int {
    line == 0 ? uncounted : lines.start(ofLine: line)
  }

  private func scalarStart(at offset: Int) -> Int {
    var index = offset
    while index > 0, index < source.count, source.bytes[index] & 0xC0 == 0x80, offset - index < 4 {
      index -= 1
    }
    return index
  }

  private func units(in range: Range<Int>) -> Int {
    if encoding == .utf8 { return range.count }
    var count = 0
    var index = range.lowerBound
    while index < range.upperBound {
      let width = min(Self.width(of: source.bytes[index]), range.upperBound - index)
      count += units(ofWidth: width)
      index += width
    }
    return count
  }

  private func offset(units: Int, in range: Range<Int>) -> Int {
    if encoding == .utf8 {
      return scalarStart(at: range.lowerBound + min(units, range.count))
    }
    var left = units
    var index = range.lowerBound
    while left > 0, index < range.upperBound {
      let width = min(Self.width(of: source.bytes[index]), range.upperBound - index)
      left -= self.units(ofWidth: width)
      // Half of a surrogate pair is no place: it stays before the character.
      if left < 0 { break }
      index += width
    }
    return index
  }

  /// Scalars of four bytes lie outside the basic plane and take a surrogate pair.
  private func units(ofWidth width: Int) -> Int {
    encoding == .utf16 && width == 4 ? 2 : 1
  }

  /// Bytes of the scalar that begins with `byte`; a stray byte counts as one scalar, as it is decoded.
  private static func width(of byte: UInt8) -> Int {
    switch byte {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 1
    }
  }
}
