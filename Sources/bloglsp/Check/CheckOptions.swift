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
  /// As given.
  let baseline: String?
  let updatesBaseline: Bool
  /// A revision of git.
  let since: String?
  let asksOthers: Bool

  init(_ arguments: Arguments) throws(UsageError) {
    paths = arguments.operands.isEmpty ? ["."] : arguments.operands
    isQuiet = arguments.has("--quiet")
    format = try arguments.choice("--format", of: ReportFormat.self) ?? .text
    bar = try arguments.choice("--fail-on", of: FailureBar.self) ?? .warning
    clientSettings = try arguments.siteSettings()
    baseline = arguments.value("--baseline")
    updatesBaseline = arguments.has("--update-baseline")
    if updatesBaseline, baseline == nil {
      throw UsageError(message: "'--update-baseline' needs '--baseline FILE'")
    }
    since = arguments.value("--changed")
    asksOthers = arguments.has("--external")
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
    Option("--baseline", value: "FILE", "do not report the findings that stand in FILE"),
    Option("--update-baseline", "write what is found now into the baseline, and report nothing"),
    Option(
      "--changed", value: "REV",
      "only what changed since a git revision, and the posts that link to it"),
    Option("--external", "ask other hosts too, with lychee, which must be installed"),
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
