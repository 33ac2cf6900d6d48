// Findings as workflow commands, which GitHub shows beside the lines of a pull request. It never uses colours.
//
// Rules: "Workflow commands for GitHub Actions", setting a notice, warning or error message; values are escaped as
// the toolkit's `command.ts` unescapes them.
import LanguageFeatures
import Syntax

struct GitHubFindings: FindingsReport {
  /// GitHub shows ten notices for a step: hints would hide what matters.
  let showsHints: Bool

  var opening: String { "" }
  var separator: String { "" }

  func entries(of file: FileFindings) -> [String] {
    let shown = file.findings.filter { showsHints || $0.severity > .hint }
    if shown.isEmpty { return [] }
    let path = file.pathInRepository
    let picture = DiagnosticPicture(path: path, source: file.text())
    return shown.map { diagnostic in
      let properties =
        [("file", path)] + place(of: diagnostic.range, in: picture) + [
          ("title", diagnostic.code.rawValue)
        ]
      let written = properties.map { "\($0)=\(Self.property($1))" }.joined(separator: ",")
      return "::\(diagnostic.severity.command) \(written)::\(Self.data(diagnostic.message))\n"
    }
  }

  func closing(_ tally: Tally) -> String { "" }

  /// Columns are shown within one line only; the last one is the last that is marked.
  private func place(of range: TextRange, in picture: DiagnosticPicture) -> [(String, String)] {
    let place = picture.reportedPlace(of: range)
    if place.line != place.endLine {
      return [("line", String(place.line)), ("endLine", String(place.endLine))]
    }
    return [
      ("line", String(place.line)), ("endLine", String(place.line)),
      ("col", String(place.column)), ("endColumn", String(max(place.column, place.endColumn - 1))),
    ]
  }

  private static func data(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { result, scalar in
      switch scalar {
      case "%": result += "%25"
      case "\r": result += "%0D"
      case "\n": result += "%0A"
      default: result.unicodeScalars.append(scalar)
      }
    }
  }

  private static func property(_ text: String) -> String {
    data(text).unicodeScalars.reduce(into: "") { result, scalar in
      switch scalar {
      case ":": result += "%3A"
      case ",": result += "%2C"
      default: result.unicodeScalars.append(scalar)
      }
    }
  }
}

extension Severity {
  fileprivate var command: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .information, .hint: "notice"
    }
  }
}
