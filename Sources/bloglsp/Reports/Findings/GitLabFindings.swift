// Findings as GitLab's Code Quality report, a JSON array. It never gives two findings one fingerprint.
//
// Rules: GitLab documentation, "Code Quality", "Code Quality report format".
import LanguageFeatures
import Syntax

struct GitLabFindings: FindingsReport {
  var opening: String { "[\n" }
  var separator: String { ",\n" }

  func entries(of file: FileFindings) -> [String] {
    if file.findings.isEmpty { return [] }
    let path = file.pathInRepository
    let named = file.named()
    let picture = DiagnosticPicture(path: path, source: named.source)
    return named.findings.map { finding in
      let diagnostic = finding.diagnostic
      let place = picture.reportedPlace(of: diagnostic.range)
      let object = OrderedJSON.object([
        ("description", .string(diagnostic.message)),
        ("check_name", .string(diagnostic.code.rawValue)),
        ("fingerprint", .string(finding.identity.fingerprint(path: path))),
        ("severity", .string(diagnostic.severity.weight)),
        (
          "location",
          .object([
            ("path", .string(path)),
            (
              "lines",
              .object([("begin", .integer(place.line)), ("end", .integer(place.endLine))])
            ),
          ])
        ),
      ])
      return object.text
    }
  }

  func closing(_ tally: Tally) -> String { "\n]\n" }
}

extension Severity {
  /// One of info, minor, major, critical and blocker.
  fileprivate var weight: String {
    switch self {
    case .error: "critical"
    case .warning: "major"
    case .information: "minor"
    case .hint: "info"
    }
  }
}
