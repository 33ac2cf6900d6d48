// Findings as one JSON object, one finding a line (Protocol/Schemas/check-report.schema.json).
import LanguageFeatures
import Syntax

struct JSONFindings: FindingsReport {
  let console: Console

  var opening: String { "{\"findings\":[\n" }
  var separator: String { ",\n" }

  func entries(of file: FileFindings) -> [String] {
    if file.findings.isEmpty { return [] }
    let named = file.named()
    let picture = DiagnosticPicture(path: console.shown(file.file), source: named.source)
    return named.findings.map { object($0, in: file, picture).text }
  }

  func closing(_ tally: Tally) -> String {
    let counts = Severity.allCases.reversed().map { severity in
      (severity.name, OrderedJSON.integer(tally.counts[severity] ?? 0))
    }
    let summary = OrderedJSON.object(
      [("files", .integer(tally.files))] + counts + [
        ("baselined", .integer(tally.known)), ("gone", .integer(tally.gone)),
      ])
    return "\n],\"summary\":\(summary.text)}\n"
  }

  private func object(
    _ finding: ReportedFinding, in file: FileFindings, _ picture: DiagnosticPicture
  ) -> OrderedJSON {
    let diagnostic = finding.diagnostic
    return .object(
      [("path", .string(picture.path))] + place(of: diagnostic.range, in: picture) + [
        ("code", .string(diagnostic.code.rawValue)),
        ("severity", .string(diagnostic.severity.name)),
        ("message", .string(diagnostic.message)),
        ("url", .string(diagnostic.code.documentation)),
        ("text", .string(picture.source[diagnostic.range])),
        ("replacements", .strings(diagnostic.replacements)),
        ("related", .array(diagnostic.related.compactMap { related($0, of: file) })),
        ("fingerprint", .string(finding.identity.fingerprint(path: file.pathInRepository))),
      ])
  }

  private func related(_ related: RelatedPlace, of file: FileFindings) -> OrderedJSON? {
    guard let neighbour = file.neighbour(related.path) else { return nil }
    let picture = DiagnosticPicture(
      path: console.shown(neighbour.file), source: neighbour.source)
    return .object(
      [("path", .string(picture.path))] + place(of: related.range, in: picture)
        + [("message", .string(related.message))])
  }

  private func place(
    of range: TextRange, in picture: DiagnosticPicture
  ) -> [(String, OrderedJSON)] {
    let place = picture.reportedPlace(of: range)
    return [
      ("line", .integer(place.line)), ("column", .integer(place.column)),
      ("endLine", .integer(place.endLine)), ("endColumn", .integer(place.endColumn)),
      ("start", .integer(range.lowerBound)), ("end", .integer(range.upperBound)),
    ]
  }
}
