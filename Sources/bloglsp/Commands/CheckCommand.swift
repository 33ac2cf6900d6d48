// `bloglsp check`: the findings of an editor, for a terminal or CI. It judges nothing itself.
import Foundation
import LanguageFeatures
import SiteModel
import Workspace

extension Command {
  static let check = Command(
    name: "check", operands: "[PATH …]", summary: "report broken links and what else is wrong",
    options: CheckOptions.declared,
    discussion: [
      "PATH is a blog, a folder of it, or a post; the current folder where none is given. The site around\n"
        + "it is read as a whole, and what lies in PATH is reported.",
      "Posts that are not published (drafts, the future, the expired) are not reported.",
      "Ends with 0 where nothing is wrong, 1 where there are errors or warnings (--fail-on sets another\n"
        + "bar), 2 where it could not run or found no Markdown.",
      "Paths in text, json and junit are relative to the current folder, those in sarif, github and gitlab\n"
        + "to the top of the repository. The formats are described in Protocol/README.md.",
    ],
    run: { (arguments, console) async throws(UsageError) in
      let colour = try arguments.choice("--color", of: ColourChoice.self) ?? .auto
      let console = console.coloured(colour)
      return try await CheckCommand(options: CheckOptions(arguments), console: console).run()
    })
}

private struct CheckCommand {
  let options: CheckOptions
  let console: Console
  let progress: ProgressLine

  init(options: CheckOptions, console: Console) {
    self.options = options
    self.console = console
    progress = ProgressLine(on: console)
  }

  func run() async throws(UsageError) -> ExitCode {
    defer { progress.end() }
    progress.say("reading the blog")
    var checks = try await load()
    for check in checks {
      for line in check.notes(console) { progress.note(line) }
    }
    guard checks.contains(where: { !$0.posts.isEmpty }) else {
      // A CI job that checks the wrong folder must not be green.
      let paths = options.paths.joined(separator: "', '")
      progress.note("bloglsp: there is no Markdown to check in '\(paths)'")
      return .couldNotRun
    }
    var files = try await judge(checks)
    if options.fixes {
      progress.note("bloglsp: \(try Fixing(files).summary)")
      checks = try await load()
      files = try await judge(checks)
    }
    if options.updatesBaseline { return try updateBaseline(with: files, checks) }
    var tally = Tally(bar: options.bar)
    if let file = options.baseline {
      let baseline = try Baseline(at: console.absolute(file), mustExist: true)
      (files, tally.known, tally.gone) = baseline.apply(to: files, scope(of: files, checks))
    }
    for file in files { tally.add(file) }
    progress.say("writing the report")
    await write(files, tally)
    // The process ends here: to free a blog piece by piece would take a tenth of the time of the whole check.
    _ = Unmanaged.passRetained(Leftovers(checks: checks, files: files))
    return tally.exitCode
  }

  private final class Leftovers {
    let checks: [SiteCheck]
    let files: [FileFindings]

    init(checks: [SiteCheck], files: [FileFindings]) {
      self.checks = checks
      self.files = files
    }
  }

  private func load() async throws(UsageError) -> [SiteCheck] {
    let loader = SiteLoader(
      now: Int(Date().timeIntervalSince1970), clientSettings: options.clientSettings,
      // A cure is put into the very text that was judged; a report reads again what it shows.
      keepsTexts: options.fixes, namesEntities: true)
    do {
      let loaded = try await loader.load(options.paths.map(console.absolute))
      return loaded.sites.map { site in
        SiteCheck(
          site, wanted: loaded.wanted.filter { $0.folder == site.root.folder }.map(\.path),
          top: RepositoryTop.around(site.root.folder) ?? console.currentFolder)
      }
    } catch {
      throw UsageError(message: error.message)
    }
  }

  private func judge(_ checks: [SiteCheck]) async throws(UsageError) -> [FileFindings] {
    var files: [FileFindings] = []
    for check in checks { files += try await judge(check) }
    return files
  }

  private func judge(_ check: SiteCheck) async throws(UsageError) -> [FileFindings] {
    var chosen = ChangedPosts.all
    if let revision = options.since {
      progress.say("asking git what has changed")
      chosen = try ChangedPosts(of: check.site, since: revision)
    }
    var failures: [String: String]?
    if options.asksOthers {
      let addresses = check.externalAddresses(of: chosen)
      progress.say("asking other hosts for \(addresses.count) addresses")
      failures = try Lychee().failures(
        among: addresses, configuredIn: [check.site.root.folder, check.top, console.currentFolder])
    }
    progress.say("judging the links")
    return await check.files(of: chosen, externalFailures: failures)
  }

  // MARK: Baseline

  private func scope(of files: [FileFindings], _ checks: [SiteCheck]) -> BaselineScope {
    BaselineScope(
      console: console, judged: Set(files.map(\.file)),
      wanted: checks.flatMap { check in check.wanted.map(check.site.root.absolute) },
      asksOthers: options.asksOthers)
  }

  private func updateBaseline(
    with files: [FileFindings], _ checks: [SiteCheck]
  ) throws(UsageError) -> ExitCode {
    let name = options.baseline ?? ""
    let baseline = try Baseline(at: console.absolute(name), mustExist: false)
    let count = try baseline.update(with: files, scope(of: files, checks))
    let entries = count == 1 ? "1 finding" : "\(count) findings"
    progress.note("bloglsp: the baseline '\(name)' has \(entries) now")
    return .clean
  }

  // MARK: Output

  /// Writes the report piece by piece, and stops where nobody reads any more.
  private func write(_ files: [FileFindings], _ tally: Tally) async {
    let report = options.report(console)
    let entries = await inParallel(files) { report.entries(of: $0) }.joined()
    progress.end()
    guard put(report.opening) else { return }
    var isFirst = true
    for entry in entries {
      guard put(isFirst ? entry : report.separator + entry) else { return }
      isFirst = false
    }
    _ = put(report.closing(tally))
  }

  private func put(_ text: String) -> Bool { text.isEmpty || console.write(text) }
}

extension CheckOptions {
  fileprivate func report(_ console: Console) -> any FindingsReport {
    switch format {
    case .text: TextFindings(console: console, isQuiet: isQuiet, showsHints: showsHints)
    case .json: JSONFindings(console: console)
    case .sarif: SARIFFindings()
    case .github: GitHubFindings(showsHints: showsHints)
    case .gitlab: GitLabFindings()
    case .junit: JUnitFindings(console: console, bar: bar)
    }
  }
}

extension Console {
  /// This console with the author's word on colours.
  fileprivate func coloured(_ choice: ColourChoice) -> Console {
    var console = self
    switch choice {
    case .auto: break
    case .always: console.usesColour = true
    case .never: console.usesColour = false
    }
    return console
  }
}
