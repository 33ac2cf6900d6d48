// The findings in one site's files, judged on all cores. It knows no format and no baseline.
import LanguageFeatures
import PostIndex
import SiteModel
import Syntax
import Workspace

/// One loaded site, and what of it is to be checked.
struct SiteCheck: Sendable {
  let site: ScannedSite
  /// Files and folders of the site that were asked for.
  let wanted: [SitePath]
  /// The top of the repository that holds the site, or the working directory; absolute.
  let top: String
  /// The posts that were asked for, published or not, in order of paths.
  let posts: [SitePath]
  /// One function for all files: each of its own would hold the whole site again.
  private let reading: @Sendable (SitePath) -> (file: String, source: SourceText)?

  init(_ site: ScannedSite, wanted: [SitePath], top: String) {
    self.site = site
    self.wanted = wanted
    self.top = top
    reading = { path in
      if let post = site.snapshot.post(at: path) {
        return (site.root.absolute(path), site.text(of: post))
      }
      let store = site.snapshot.entityStores.first { $0.path == path }
      return store.map { (site.root.absolute(path), $0.source) }
    }
    let named = Set(wanted.filter { site.snapshot.post(at: $0) != nil })
    let folders = Set(wanted).subtracting(named)
    posts = site.inputs.listing.filter { path in
      (named.contains(path) || folders.contains { path.isWithin($0) })
        && site.snapshot.post(at: path) != nil
    }
  }

  /// Whether a path that may not exist lies in what was asked for.
  func covers(_ path: SitePath) -> Bool { wanted.contains { path.isWithin($0) } }

  /// The files to be judged with their findings: the settings first, then published posts in order of paths.
  ///
  /// - Parameters:
  ///   - chosen: leaves out what need not be looked at.
  ///   - externalFailures: as `IndexSnapshot.diagnostics` takes it.
  func files(
    of chosen: ChangedPosts, externalFailures: [String: String]?
  ) async -> [FileFindings] {
    let paths = publishedPosts(of: chosen)
    let judged = await inParallel(paths) { path -> FileFindings? in
      let found = site.snapshot.diagnostics(in: path, externalFailures: externalFailures)
      return findings(found, at: path) { [reading] in reading(path)?.source ?? SourceText("") }
    }
    return settingsFindings(of: chosen) + withStores(judged, of: chosen)
  }

  /// The addresses on other hosts that the files to be judged link to, each once, sorted.
  func externalAddresses(of chosen: ChangedPosts) -> [String] {
    Set(publishedPosts(of: chosen).flatMap { site.snapshot.externalAddresses(in: $0) }).sorted()
  }

  private func publishedPosts(of chosen: ChangedPosts) -> [SitePath] {
    posts.filter { path in
      site.snapshot.post(at: path)?.isPublished == true && chosen.contains(path)
    }
  }

  private func settingsFindings(of chosen: ChangedPosts) -> [FileFindings] {
    let path = SitePath(settingsFileName)
    guard wanted.contains(.root), chosen.contains(path), let text = site.settingsText else {
      return []
    }
    return [findings(SettingsDiagnostics.findings(in: text), at: path) { text }]
  }

  /// With the stores of entities; one that is a post too has been judged as such.
  private func withStores(
    _ judged: [FileFindings], of chosen: ChangedPosts
  ) -> [FileFindings] {
    let stores = site.snapshot.entityStores.filter { covers($0.path) && chosen.contains($0.path) }
    if stores.isEmpty { return judged }
    var files = judged
    for store in stores {
      let file = site.root.absolute(store.path)
      let found = site.snapshot.storeDiagnostics(in: store)
      if let index = files.firstIndex(where: { $0.file == file }) {
        files[index].add(found)
      } else {
        files.append(findings(found, at: store.path) { store.source })
      }
    }
    return files
  }

  private func findings(
    _ diagnostics: [Diagnostic], at path: SitePath, text: @escaping @Sendable () -> SourceText
  ) -> FileFindings {
    FileFindings(
      file: site.root.absolute(path), top: top, findings: diagnostics, text: text,
      neighbour: reading)
  }
}

/// What `body` makes of each element, in their order, computed on all cores; nil is left out.
func inParallel<Element: Sendable, Result: Sendable>(
  _ elements: [Element], chunk: Int = 128, _ body: @escaping @Sendable (Element) -> Result?
) async -> [Result] {
  return await withTaskGroup(of: (Int, [Result]).self) { group in
    for start in stride(from: 0, to: elements.count, by: chunk) {
      group.addTask {
        (start, elements[start..<min(start + chunk, elements.count)].compactMap(body))
      }
    }
    var parts: [(Int, [Result])] = []
    for await part in group { parts.append(part) }
    return parts.sorted { $0.0 < $1.0 }.flatMap(\.1)
  }
}

// MARK: - What is said aside

extension SiteCheck {
  /// Files left out, configuration that cannot be read, and what was asked for and is not judged.
  func notes(_ console: Console) -> [String] {
    let root = site.root
    let skipped = site.problems.filter { covers($0.path) }.map { problem in
      let place = problem.path.isRoot ? root.folder : root.absolute(problem.path)
      return "bloglsp: \(console.shown(place)): \(problem.reason)"
    }
    let configuration = site.snapshot.site.problems.map { problem in
      let text = site.inputs.texts[problem.path] ?? SourceText("")
      let path = console.shown(root.absolute(problem.path))
      let place = DiagnosticPicture(path: path, source: text).place(of: problem.range.lowerBound)
      return "\(path):\(place.line):\(place.column): \(problem.message)"
    }
    return skipped + configuration + wanted.compactMap { leftOut($0, console) }
  }

  private func leftOut(_ path: SitePath, _ console: Console) -> String? {
    let shown = console.shown(site.root.absolute(path))
    guard let post = site.snapshot.post(at: path) else {
      // A file that could not be read has been spoken of.
      guard path.isMarkdown, site.lists(path),
        !site.problems.contains(where: { $0.path == path })
      else { return nil }
      let engine = site.snapshot.site.rules.engine.displayName
      return "bloglsp: \(shown): no page of \(engine)'s, so not checked"
    }
    if post.isPublished { return nil }
    let cure =
      switch post.page.state {
      case .draft: "; --drafts checks it"
      case .future: "; --future checks it"
      case .published, .expired, .withheld, .resource: ""
      }
    return "bloglsp: \(shown): not published, so not checked\(cure)"
  }
}
