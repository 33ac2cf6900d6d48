// What every format of `bloglsp check` answers: a text made from findings alone. It never writes anywhere.
import LanguageFeatures
import Syntax

/// What `--format` takes.
enum ReportFormat: String, CaseIterable, Sendable {
  case text, json, sarif, github, gitlab, junit

  /// The names in words, for the help.
  static var names: String { allCases.map(\.rawValue).joined(separator: ", ") }
}

/// A report as a pure function of the findings, in pieces, so that it can be written while it grows.
///
/// The whole is `opening`, then the entries of all files with `separator` between them, then `closing`.
protocol FindingsReport: Sendable {
  var opening: String { get }
  var separator: String { get }
  /// What the report has of one file that was checked; empty where it has nothing.
  func entries(of file: FileFindings) -> [String]
  func closing(_ tally: Tally) -> String
}

/// Where a finding stands, for people and programs: lines and columns begin at 1, columns count Unicode scalars.
struct ReportedPlace {
  let line: Int
  let column: Int
  let endLine: Int
  /// One past the last scalar.
  let endColumn: Int
}

extension DiagnosticPicture {
  func reportedPlace(of range: TextRange) -> ReportedPlace {
    let begin = place(of: range.lowerBound)
    let end = place(of: min(range.upperBound, source.count))
    return ReportedPlace(
      line: begin.line, column: begin.column, endLine: end.line, endColumn: end.column)
  }
}
