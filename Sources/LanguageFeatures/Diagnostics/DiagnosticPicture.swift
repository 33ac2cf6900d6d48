// A finding as people read it in a terminal: place, words, the line, carets. It never adds colour.
import SiteModel
package import Syntax

/// How a diagnostic is drawn. The same picture serves `bloglsp check` and the tests.
package struct DiagnosticPicture {
  package let path: String
  package let source: SourceText
  private let lines: LineTable

  /// - Parameter path: as it shall stand in the picture.
  package init(path: String, source: SourceText) {
    self.path = path
    self.source = source
    lines = LineTable(source)
  }

  /// One-based line and column for people; a column counts Unicode scalars. As in every editor, a byte order mark is
  /// none.
  package func place(of offset: Int) -> (line: Int, column: Int) {
    let line = lines.line(at: offset)
    let start = textStart(ofLine: line)
    let before = source[TextRange(start, max(start, offset))]
    return (line + 1, before.unicodeScalars.count + 1)
  }

  private func textStart(ofLine line: Int) -> Int {
    line == 0 ? source.byteOrderMarkLength : lines.start(ofLine: line)
  }

  /// `path:line:column: severity: message [code]`, without a line end.
  package func heading(of diagnostic: Diagnostic) -> String {
    let (line, column) = place(of: diagnostic.range.lowerBound)
    return "\(path):\(line):\(column): \(diagnostic.severity.name): \(diagnostic.message)"
      + " [\(diagnostic.code.rawValue)]"
  }

  /// The source line and the carets below it, each indented by two spaces. A range over several lines is
  /// marked on its first one; a line of more than 200 scalars is shown around the range.
  package func excerpt(of range: TextRange) -> [String] {
    let line = lines.line(at: range.lowerBound)
    let content = lines.contentRange(ofLine: line, in: source)
    let start = textStart(ofLine: line)
    var before = source[TextRange(start, max(start, range.lowerBound))]
    let marked = source[
      TextRange(max(start, range.lowerBound), min(range.upperBound, content.upperBound))]
    var after = source[
      TextRange(
        min(max(range.upperBound, range.lowerBound), content.upperBound), content.upperBound)]
    if before.unicodeScalars.count > 80 {
      before = "…" + String(before.unicodeScalars.suffix(80))
    }
    if after.unicodeScalars.count > 80 {
      after = String(after.unicodeScalars.prefix(80)) + "…"
    }
    let padding = before.unicodeScalars.map { $0 == "\t" ? "\t" : blank($0) }.joined()
    let carets = marked.unicodeScalars.map { String(repeating: "^", count: width(of: $0)) }.joined()
    return ["  " + before + marked + after, "  " + padding + (carets.isEmpty ? "^" : carets)]
  }

  /// The heading and the excerpt, each line ended.
  package func draw(_ diagnostic: Diagnostic) -> String {
    ([heading(of: diagnostic)] + excerpt(of: diagnostic.range)).map { $0 + "\n" }.joined()
  }

  private func blank(_ scalar: Unicode.Scalar) -> String {
    String(repeating: " ", count: width(of: scalar))
  }

  /// Columns that a terminal gives a scalar: two for East Asian wide ones (Unicode UAX #11, the ranges that
  /// occur in prose), none for combining marks and joiners.
  private func width(of scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x0300...0x036F, 0x200B...0x200F, 0xFE00...0xFE0F, 0x1160...0x11FF: 0
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF,
      0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      2
    default: 1
    }
  }
}
