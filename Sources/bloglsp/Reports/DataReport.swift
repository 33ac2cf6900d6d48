// Data as JSON for `bloglsp inspect data`. It never corrects what it reads.
import LanguageFeatures
import SiteModel
import Syntax

enum DataReport {
  /// The format that a file's name tells; YAML, the commonest, where it tells none.
  static func format(of name: String) -> DataFormat {
    switch SitePath(name).fileExtension {
    case "toml": .toml
    case "json": .json
    default: .yaml
    }
  }

  /// Prints the value on standard output and the faults on standard error.
  static func print(
    _ source: SourceText, format: DataFormat, _ name: String, _ console: Console
  ) -> ExitCode {
    let document = DataDocument(source, format: format)
    let texts = document.documents.map { $0.json(in: source) }
    let isSingle = format != .yaml || texts.count == 1
    _ = console.write((isSingle ? texts[0] : "[\(texts.joined(separator: ","))]") + "\n")
    let picture = DiagnosticPicture(path: name, source: source)
    for problem in document.problems {
      let place = picture.place(of: problem.range.lowerBound)
      console.note("\(name):\(place.line):\(place.column): \(problem.message)")
    }
    return document.problems.isEmpty ? .clean : .findings
  }
}
