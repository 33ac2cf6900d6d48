// `bloglsp check`: the findings of an editor, for a terminal or CI. It judges nothing itself.
import Foundation
import LanguageFeatures
import PostIndex
import SiteModel
import Syntax
import Workspace

extension Command {
  static let check = Command(
    name: "check", operands: "[PATH …]", summary: "report broken links and what else is wrong",
    options: [
      Option("--quiet", "print one line for each finding: no pictures, no summary"),
      Option("--drafts", "drafts count as published, and are checked"),
      Option("--future", "posts dated in the future count as published, and are checked"),
      Option("--engine", value: "NAME", "what publishes the blog, when its files do not tell"),
      Option("--format", value: "NAME", "how findings are printed: text"),
    ],
    discussion: [
      "PATH is a blog, a folder of it, or a post; the current folder where none is given. The site around\n"
        + "it is read as a whole, and what lies in PATH is reported.",
      "Posts that are not published (drafts, the future, the expired) are not reported.",
      "Ends with 0 where nothing is wrong, 1 where there are errors or warnings, 2 where it could not run\n"
        + "or found no Markdown.",
    ],
    run: { (arguments, console) async throws(UsageError) in
      try await CheckCommand(arguments, console).run()
    })
}

/// What `--format` takes.
private enum ReportFormat: String, CaseIterable {
  case text
}

private struct CheckCommand {
  private let console: Console
  private let isQuiet: Bool
  private let paths: [String]
  private let clientSettings: ClientSettings

  init(_ arguments: Arguments, _ console: Console) throws(UsageError) {
    self.console = console
    isQuiet = arguments.has("--quiet")
    paths = arguments.operands.isEmpty ? ["."] : arguments.operands
    clientSettings = try arguments.siteSettings()
    _ = try arguments.choice("--format", of: ReportFormat.self)
  }

  func run() async throws(UsageError) -> ExitCode {
    let loader = SiteLoader(
      now: Int(Date().timeIntervalSince1970), clientSettings: clientSettings)
    let loaded: SiteLoader.Loaded
    do {
      loaded = try await loader.load(paths.map(console.absolute))
    } catch {
      throw UsageError(message: error.message)
    }
    var tally = Tally()
    var hasPosts = false
    for site in loaded.sites {
      let wanted = loaded.wanted.filter { $0.folder == site.root.folder }.map(\.path)
      let posts = site.posts(within: wanted)
      hasPosts = hasPosts || !posts.isEmpty
      for line in site.notes(wanted, console) + site.leftOut(wanted, console) { console.note(line) }
      for report in await site.reports(
        on: posts, within: wanted, isQuiet: isQuiet, console: console)
      {
        tally.add(report)
        // Nobody reads any more: there is nothing left to do.
        if !report.text.isEmpty, !console.write(report.text) { return tally.exitCode }
      }
    }
    guard hasPosts else {
      // A CI job that checks the wrong folder must not be green.
      console.note("bloglsp: there is no Markdown to check in '\(paths.joined(separator: "', '"))'")
      return .couldNotRun
    }
    if !isQuiet { _ = console.write(tally.summary(console)) }
    return tally.exitCode
  }
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

/// The findings in one file, drawn.
private struct FileReport: Sendable {
  let text: String
  let counts: [Severity: Int]
}

extension ScannedSite {
  /// What is to be said once: files left out, configuration that cannot be read.
  fileprivate func notes(_ wanted: [SitePath], _ console: Console) -> [String] {
    let skipped = problems.filter { problem in wanted.contains { problem.path.isWithin($0) } }
      .map { problem in
        let place = problem.path.isRoot ? root.folder : root.absolute(problem.path)
        return "bloglsp: \(console.shown(place)): \(problem.reason)"
      }
    let configuration = snapshot.site.problems.map { problem in
      let text = inputs.texts[problem.path] ?? SourceText("")
      let path = console.shown(root.absolute(problem.path))
      let place = DiagnosticPicture(path: path, source: text).place(of: problem.range.lowerBound)
      return "\(path):\(place.line):\(place.column): \(problem.message)"
    }
    return skipped + configuration
  }

  /// The posts that lie in `wanted`, published or not, in order of paths.
  fileprivate func posts(within wanted: [SitePath]) -> [SitePath] {
    let named = Set(wanted.filter { snapshot.post(at: $0) != nil })
    let folders = Set(wanted).subtracting(named)
    return snapshot.paths.filter { path in
      named.contains(path) || folders.contains { path.isWithin($0) }
    }
  }

  /// What was asked for by name and is not judged.
  fileprivate func leftOut(_ wanted: [SitePath], _ console: Console) -> [String] {
    wanted.compactMap { path in
      guard let post = snapshot.post(at: path) else {
        // A file that could not be read has been spoken of.
        guard path.isMarkdown, signatures[path] != nil,
          !problems.contains(where: { $0.path == path })
        else { return nil }
        let engine = snapshot.site.rules.engine.displayName
        return
          "bloglsp: \(console.shown(root.absolute(path))): no page of \(engine)'s, so not checked"
      }
      if post.isPublished { return nil }
      let cure =
        switch post.page.state {
        case .draft: "; --drafts checks it"
        case .future: "; --future checks it"
        case .published, .expired, .withheld, .resource: ""
        }
      return "bloglsp: \(console.shown(root.absolute(path))): not published, so not checked\(cure)"
    }
  }

  /// Reports in order of paths; posts are judged on all cores.
  fileprivate func reports(
    on posts: [SitePath], within wanted: [SitePath], isQuiet: Bool, console: Console
  ) async -> [FileReport] {
    let paths = posts.filter { snapshot.post(at: $0)?.isPublished == true }
    let chunk = 128
    var parts: [(Int, [FileReport])] = []
    await withTaskGroup(of: (Int, [FileReport]).self) { group in
      for start in stride(from: 0, to: paths.count, by: chunk) {
        group.addTask {
          let part = paths[start..<min(start + chunk, paths.count)]
          return (start, part.map { report(on: $0, isQuiet: isQuiet, console: console) })
        }
      }
      for await part in group { parts.append(part) }
    }
    let settings = settingsReport(wanted, isQuiet: isQuiet, console: console)
    return settings + parts.sorted { $0.0 < $1.0 }.flatMap(\.1)
  }

  private func report(on path: SitePath, isQuiet: Bool, console: Console) -> FileReport {
    guard let post = snapshot.post(at: path) else {
      return FileReport(text: "", counts: [:])
    }
    let found = snapshot.diagnostics(in: path)
    return draw(found, at: path, source: post.source, isQuiet: isQuiet, console: console)
  }

  private func settingsReport(
    _ wanted: [SitePath], isQuiet: Bool, console: Console
  ) -> [FileReport] {
    guard wanted.contains(.root), let settingsText else { return [] }
    let found = SettingsDiagnostics.findings(in: settingsText)
    return [
      draw(
        found, at: SitePath(settingsFileName), source: settingsText, isQuiet: isQuiet,
        console: console)
    ]
  }

  private func draw(
    _ found: [Diagnostic], at path: SitePath, source: SourceText, isQuiet: Bool, console: Console
  ) -> FileReport {
    if found.isEmpty { return FileReport(text: "", counts: [:]) }
    let picture = DiagnosticPicture(path: console.shown(root.absolute(path)), source: source)
    let text = found.map { picture.painted($0, isQuiet: isQuiet, console: console) }.joined()
    return FileReport(
      text: text, counts: found.reduce(into: [:]) { $0[$1.severity, default: 0] += 1 })
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

/// What has been found in all files.
private struct Tally {
  private var posts = 0
  private var counts: [Severity: Int] = [:]

  mutating func add(_ report: FileReport) {
    posts += 1
    counts.merge(report.counts, uniquingKeysWith: +)
  }

  var exitCode: ExitCode {
    counts[.error, default: 0] + counts[.warning, default: 0] > 0 ? .findings : .clean
  }

  func summary(_ console: Console) -> String {
    let found = Severity.allCases.reversed().compactMap { severity -> String? in
      guard let count = counts[severity] else { return nil }
      let isPlural = count > 1 && severity != .information
      return "\(count) \(severity.name)\(isPlural ? "s" : "")"
    }
    let result = found.isEmpty ? "nothing wrong" : found.joined(separator: ", ")
    let files = posts == 1 ? "1 file" : "\(posts) files"
    return console.painted("checked \(files): \(result)", exitCode == .clean ? .green : .bold)
      + "\n"
  }
}
