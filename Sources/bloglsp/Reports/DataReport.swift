// Data as JSON for `bloglsp inspect data`: a data file's, or a post's front matter. It never corrects what it reads.
import LanguageFeatures
import SiteModel
import Syntax

enum DataReport {
  /// Prints the value on standard output and the faults on standard error.
  ///
  /// - Parameter format: nil where the file's name decides; YAML, the commonest, where it tells none.
  static func print(
    _ source: SourceText, format: DataFormat?, _ name: String, _ console: Console
  ) -> ExitCode {
    let document = read(source, format ?? DataReport.format(of: name))
    let texts = document.documents.map { $0.json(in: source) }
    let text = texts.count == 1 ? texts[0] : "[\(texts.joined(separator: ","))]"
    _ = console.write(text + "\n")
    let picture = DiagnosticPicture(path: name, source: source)
    for problem in document.problems {
      let place = picture.place(of: problem.range.lowerBound)
      console.note("\(name):\(place.line):\(place.column): \(problem.message)")
    }
    return document.problems.isEmpty ? .clean : .findings
  }

  /// `source` as data of `format`, or without one the front matter of a post; null where it has none.
  private static func read(_ source: SourceText, _ format: DataFormat?) -> DataDocument {
    if let format { return DataDocument(source, format: format) }
    let frontMatter = Document(source, dialect: .commonMark).frontMatter
    return DataDocument(
      value: frontMatter?.value ?? DataValue(.null, range: .empty(at: 0)),
      problems: frontMatter?.problems ?? [])
  }

  /// The format that a file's name tells; nil for a post.
  private static func format(of name: String) -> DataFormat? {
    switch SitePath(name).fileExtension {
    case "toml": .toml
    case "json": .json
    case "md", "markdown", "mdown", "mkd", "mkdn", "mdx", "rmd", "qmd": nil
    default: .yaml
    }
  }
}
