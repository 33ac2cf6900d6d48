// What the words behind `bloglsp check` ask for. It carries nothing out.
import LanguageFeatures
import SiteModel
import Syntax
import Workspace

/// The options of a check, understood.
struct CheckOptions: Sendable {
  let paths: [String]
  let isQuiet: Bool
  let format: ReportFormat
  let bar: FailureBar
  let clientSettings: ClientSettings

  init(_ arguments: Arguments) throws(UsageError) {
    paths = arguments.operands.isEmpty ? ["."] : arguments.operands
    isQuiet = arguments.has("--quiet")
    format = try arguments.choice("--format", of: ReportFormat.self) ?? .text
    bar = try arguments.choice("--fail-on", of: FailureBar.self) ?? .warning
    clientSettings = try arguments.siteSettings()
  }

  static let declared: [Option] = [
    Option("--quiet", "print one line for each finding: no pictures, no summary"),
    Option("--drafts", "drafts count as published, and are checked"),
    Option("--future", "posts dated in the future count as published, and are checked"),
    Option("--engine", value: "NAME", "what publishes the blog, when its files do not tell"),
    Option("--format", value: "NAME", "how findings are printed: \(ReportFormat.names)"),
    Option(
      "--fail-on", value: "SEVERITY",
      "the least finding that is a failure: error, warning (if not given), information, hint, never"
    ),
    Option("--color", value: "WHEN", "colours: auto (if not given), always, never"),
  ]
}

/// What `--color` takes.
enum ColourChoice: String, CaseIterable {
  case auto, always, never
}

extension Arguments {
  /// `--drafts`, `--future` and `--engine`, as settings over those of the file.
  fileprivate func siteSettings() throws(UsageError) -> ClientSettings {
    var groups: [String] = []
    let engine = try choice("--engine", of: Engine.self)
    if let engine { groups.append("\"engine\": \"\(engine.rawValue)\"") }
    var site: [String] = []
    if has("--drafts") { site.append("\"drafts\": true") }
    if has("--future") { site.append("\"future\": true") }
    if !site.isEmpty { groups.append("\"site\": {\(site.joined(separator: ", "))}") }
    return ClientSettings(json: SourceText("{\(groups.joined(separator: ", "))}"))
  }
}
