// What the disk reports, taken over into the state. It reads nothing itself.
import PostIndex
import SiteModel
package import Syntax

extension Workspace {
  /// Files, by absolute path, that may have come, gone or changed.
  package mutating func filesChanged(_ absolute: [String]) -> WorkspaceChange {
    var change = WorkspaceChange()
    var byFolder: [String: [SitePath]] = [:]
    var mustRediscover = false
    for file in absolute {
      guard let (state, path) = site(of: file) else { continue }
      if Self.marksSites(path.name) { mustRediscover = true }
      byFolder[state.root.folder, default: []].append(path)
    }
    for (folder, paths) in byFolder.sorted(by: { $0.key < $1.key }) {
      guard let state = sites[folder] else { continue }
      if state.isScanning { sites[folder]?.missed.formUnion(paths) }
      guard let snapshot = state.snapshot else { continue }
      change.tasks.append(.read(state.root, site: snapshot.site, paths))
    }
    if mustRediscover { change.formUnion(rediscover()) }
    return change
  }

  /// Whether a file of this name can make its folder a site.
  private static func marksSites(_ name: String) -> Bool {
    let stems = [
      "hugo", "config", "_config", "zola", "mkdocs", "astro.config", "docusaurus.config",
      "eleventy.config", ".eleventy", "buildawesome.config",
    ]
    return name == settingsFileName || stems.contains(SitePath(name).stem)
  }

  /// What a task has found.
  package mutating func take(_ report: DiskReport) -> WorkspaceChange {
    switch report {
    case .discovered(let folder, let roots): return take(discovered: roots, in: folder)
    case .scanned(let scanned): return take(scanned)
    case .read(let root, _, let findings): return take(findings, of: root)
    case .reconsidered(let root, let isChanged):
      return isChanged ? rescan(root.folder) : WorkspaceChange()
    case .polled(let changed, _):
      let paths = changed.flatMap { folder, paths in
        sites[folder].map { state in paths.map(state.root.absolute) } ?? []
      }
      return filesChanged(paths.sorted())
    }
  }

  private mutating func take(_ scanned: ScannedSite) -> WorkspaceChange {
    var change = WorkspaceChange()
    let folder = scanned.root.folder
    guard var state = sites[folder] else { return change }
    let missed = state.missed
    state.isScanning = false
    state.missed = []
    state.root = scanned.root
    state.snapshot = scanned.snapshot
    state.inputs = scanned.inputs
    state.settingsText = scanned.settingsText
    state.signatures = scanned.signatures
    change.notices = state.newNotices(scanned.problems)
    let mustRescan = state.mustRescan
    sites[folder] = state
    change.affected = Set(buffers.keys.filter { state.root.path(of: $0) != nil })
    change.configurationFiles = [FileSystem.join(folder, settingsFileName)]
    change.formUnion(applyBuffers(to: folder))
    if mustRescan {
      change.formUnion(rescan(folder))
    } else if !missed.isEmpty {
      change.formUnion(filesChanged(missed.sorted().map(state.root.absolute)))
    }
    return change
  }

  /// Open texts beat what the scan has read.
  private mutating func applyBuffers(to folder: String) -> WorkspaceChange {
    guard let state = sites[folder], let site = state.snapshot?.site else {
      return WorkspaceChange()
    }
    let changes = buffers.sorted { $0.key < $1.key }.compactMap {
      absolute, source -> IndexChange? in
      guard let (owner, path) = self.site(of: absolute), owner.root.folder == folder,
        state.isPage(path)
      else { return nil }
      return .post(Post(path: path, source: source, site: site))
    }
    return update(folder, changes)
  }

  private mutating func take(_ findings: [FileFinding], of root: SiteRoot) -> WorkspaceChange {
    var change = WorkspaceChange()
    guard var state = sites[root.folder] else { return change }
    var changes: [IndexChange] = []
    var concernsRules = false
    var mustRescan = false
    for finding in findings.flatMap({ state.spread($0) }) {
      let buffer = state.isPage(finding.path) ? buffers[state.root.absolute(finding.path)] : nil
      if finding.path.name == ".gitignore" { mustRescan = true }
      concernsRules = state.take(finding, buffer: buffer, into: &changes) || concernsRules
      if case .refused(let problem) = finding.content {
        change.notices += state.newNotices([problem])
      }
      if finding.path.string == settingsFileName {
        change.configurationFiles.append(state.root.absolute(finding.path))
      }
    }
    if concernsRules { state.inputs.listing = state.signatures.keys.sorted() }
    sites[root.folder] = state
    change.formUnion(update(root.folder, changes))
    if mustRescan {
      change.formUnion(rescan(root.folder))
    } else if concernsRules, let site = sites[root.folder]?.snapshot?.site {
      change.tasks.append(
        .reconsider(state.root, inputs: state.inputs, settings: settings(of: state), site: site))
    }
    return change
  }

  /// The text of a settings file as the editor or the disk has it.
  package func settingsText(at absolute: String) -> SourceText? {
    if let buffer = buffers[absolute] { return buffer }
    guard let (state, path) = site(of: absolute), path.string == settingsFileName else {
      return nil
    }
    return state.settingsText
  }
}

extension SiteState {
  /// A missing folder is the end of every file in it.
  fileprivate func spread(_ finding: FileFinding) -> [FileFinding] {
    guard case .missing = finding.content else { return [finding] }
    let known = known(within: finding.path)
    if known.isEmpty { return [finding] }
    return known.map { FileFinding(path: $0, content: .missing) }
  }

  /// Each refused file is told of once, however often it is met.
  fileprivate mutating func newNotices(_ problems: [ScanProblem]) -> [String] {
    problems.filter { told.insert($0).inserted }.map { problem in
      problem.path.isRoot ? problem.reason : "\(root.absolute(problem.path)): \(problem.reason)"
    }
  }
}
