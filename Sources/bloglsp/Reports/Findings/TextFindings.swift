// Findings for people in a terminal: a picture each, and a summary. Hints are counted, and shown on demand.
import LanguageFeatures
import Syntax

struct TextFindings: FindingsReport {
  let console: Console
  /// One line for each finding, and nothing else.
  let isQuiet: Bool
  let showsHints: Bool

  var opening: String { "" }
  var separator: String { "" }

  func entries(of file: FileFindings) -> [String] {
    let shown = file.findings.filter { showsHints || $0.severity > .hint }
    if shown.isEmpty { return [] }
    let picture = DiagnosticPicture(path: console.shown(file.file), source: file.text())
    return shown.map {
      picture.painted($0, isQuiet: isQuiet, console: console)
    }
  }

  func closing(_ tally: Tally) -> String {
    if isQuiet { return "" }
    let hidden = !showsHints && (tally.counts[.hint] ?? 0) > 0 ? " (--hints shows them)" : ""
    return console.painted(tally.summary + hidden, tally.exitCode == .clean ? .green : .bold) + "\n"
  }
}

extension DiagnosticPicture {
  /// The picture with colours, where they are wanted.
  func painted(_ diagnostic: Diagnostic, isQuiet: Bool = false, console: Console) -> String {
    if isQuiet { return heading(of: diagnostic) + "\n" }
    guard console.usesColour else { return draw(diagnostic) }
    let (line, column) = place(of: diagnostic.range.lowerBound)
    let colour = diagnostic.severity.colour
    let excerpt = excerpt(of: diagnostic.range)
    return console.painted("\(path):\(line):\(column):", .bold) + " "
      + console.painted(diagnostic.severity.name + ":", colour) + " \(diagnostic.message) "
      + console.painted("[\(diagnostic.code.rawValue)]", .faint) + "\n"
      + (excerpt.first ?? "") + "\n" + console.painted(excerpt.last ?? "", colour) + "\n"
  }
}

extension Severity {
  fileprivate var colour: Colour {
    switch self {
    case .error: .red
    case .warning: .yellow
    case .information, .hint: .blue
    }
  }
}
