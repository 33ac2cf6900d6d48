// What the disk reports, taken over into the state. It reads nothing itself.
import PostIndex
import SiteModel
package import Syntax

// MARK: - Files that changed

extension Workspace {
  /// Files or folders, by absolute path, that may have come, gone or changed.
  package mutating func filesChanged(_ absolute: [String]) -> WorkspaceChange {
    var change = WorkspaceChange()
    var bySite: [String: Set<SitePath>] = [:]
    var mustRediscover = false
    for file in absolute {
      let name = FileSystem.name(of: file)
      // An ignore file counts for the sites below it too, and decides where others are looked for; the folder
      // that holds a site takes it along.
      let isIgnoreFile = name == ".gitignore"
      let reach = isIgnoreFile ? FileSystem.parent(of: file) : file
      let below = sites.keys.filter { FileSystem.isWithin($0, reach) }.sorted()
      for site in below { change.formUnion(rescan(site)) }
      if isIgnoreFile || !below.isEmpty || Self.marksSites(name) { mustRediscover = true }
      guard let (state, path) = site(of: file) else { continue }
      bySite[state.root.folder, default: []].insert(path)
    }
    for (folder, paths) in bySite.sorted(by: { $0.key < $1.key }) {
      if sites[folder]?.isScanning == true { sites[folder]?.missed.formUnion(paths) }
      sites[folder]?.unread.formUnion(paths)
      change.formUnion(readNext(folder))
    }
    if mustRediscover { change.formUnion(rediscover()) }
    return change
  }

  /// Whether a file of this name can make its folder a site, or another kind of site.
  static func marksSites(_ name: String) -> Bool {
    name == settingsFileName || Engine.mayDecide(fileNamed: name)
  }

  /// Reads what has changed, unless a read is under way.
  private mutating func readNext(_ folder: String) -> WorkspaceChange {
    var change = WorkspaceChange()
    guard var state = sites[folder], let snapshot = state.snapshot, state.read == nil,
      !state.unread.isEmpty
    else { return change }
    let ticket = nextTicket()
    let paths = state.unread.sorted()
    change.tasks = [.read(state.root, site: snapshot.site, paths: paths, ticket: ticket)]
    state.read = (ticket, paths)
    state.unread = []
    sites[folder] = state
    return change
  }
}

// MARK: - Reports

extension Workspace {
  /// What a task has found.
  package mutating func take(_ report: DiskReport) -> WorkspaceChange {
    switch report {
    case .discovered(let folder, let roots): return take(discovered: roots, in: folder)
    case .scanned(let scanned): return take(scanned)
    case .read(let root, let site, let findings, let ticket):
      guard sites[root.folder]?.read?.ticket == ticket else { return WorkspaceChange() }
      sites[root.folder]?.read = nil
      var change = take(findings, of: root.folder, madeFor: site)
      change.formUnion(readNext(root.folder))
      return change
    case .reconsidered(let root, let isChanged):
      return isChanged ? rescan(root.folder) : WorkspaceChange()
    case .merged(let folder, let merged, let earlier, let ticket):
      return take(merged, of: earlier, in: folder, ticket)
    case .named(let folder, let named, let ticket): return take(named, in: folder, ticket)
    case .learned(let folder, let lessons, let ticket):
      if let state = sites[folder], state.learning == ticket {
        sites[folder]?.snapshot = state.snapshot?.ranking(with: lessons)
      }
      return WorkspaceChange()
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
    guard var state = sites[folder], state.scan == scanned.ticket else { return change }
    let missed = state.missed
    let isElsewhere =
      scanned.detected != state.detected.engine
      || state.snapshot != nil && Self.marks(state.signatures) != Self.marks(scanned.signatures)
    state.scan = nil
    state.merge = nil
    state.missed = []
    state.root = scanned.root
    state.snapshot = scanned.snapshot
    let ticket = nextTicket()
    state.learning = ticket
    change.tasks = [.learn(folder: folder, scanned.snapshot, ticket: ticket)]
    state.inputs = scanned.inputs
    state.namedStores = scanned.stores
    state.naming = nil
    state.settingsText = scanned.settingsText
    state.signatures = scanned.signatures
    // A read under way looks with the eyes of the site as it was, and may be older than the scan.
    state.unread.formUnion(missed.union(state.read?.paths ?? []))
    state.read = nil
    change.notices = state.newNotices(scanned.problems)
    let mustRescan = state.mustRescan
    sites[folder] = state
    change.affected = Set(buffers.keys.filter { state.root.path(of: $0) != nil })
    change.configurationFiles = [FileSystem.join(folder, settingsFileName)]
    change.formUnion(applyBuffers(to: folder))
    change.formUnion(readStores(of: folder))
    change.formUnion(mustRescan ? rescan(folder) : readNext(folder))
    // The scan has seen what nobody has told of, and no poll will see it again.
    if isElsewhere { change.formUnion(rediscover()) }
    return change
  }

  private mutating func take(
    _ merged: RelatedIndex, of earlier: RelatedIndex, in folder: String, _ ticket: Int
  ) -> WorkspaceChange {
    guard let state = sites[folder], state.merge == ticket else { return WorkspaceChange() }
    sites[folder]?.merge = nil
    sites[folder]?.snapshot = state.snapshot?.taking(merged, madeOf: earlier)
    return WorkspaceChange()
  }

  /// The work that makes questions for related posts quick again, where it is due.
  mutating func mergeTask(of folder: String) -> [DiskTask] {
    guard sites[folder]?.merge == nil, let related = sites[folder]?.snapshot?.related,
      related.needsMerging
    else { return [] }
    let ticket = nextTicket()
    sites[folder]?.merge = ticket
    return [.merge(folder: folder, related, ticket: ticket)]
  }

  /// The files among `signatures` that tell what kind of site a folder is.
  private static func marks(
    _ signatures: [SitePath: FileSignature]
  ) -> [SitePath: FileSignature] {
    signatures.filter { marksSites($0.key.name) }
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

  private mutating func take(
    _ findings: [FileFinding], of folder: String, madeFor site: Site
  ) -> WorkspaceChange {
    var change = WorkspaceChange()
    guard var state = sites[folder], let current = state.snapshot?.site else { return change }
    let isCurrent = current == site
    var changes: [IndexChange] = []
    var isListingChanged = false
    var isInputChanged = false
    var (mustRescan, mustRediscover) = (false, false)
    for finding in state.spread(findings) {
      let path = finding.path
      let absolute = state.root.absolute(path)
      let isOpen = buffers[absolute] != nil && state.isPage(path)
      changes += state.changes(for: finding, isOpen: isOpen, isCurrent: isCurrent)
      let consequence = state.take(finding)
      isListingChanged = isListingChanged || consequence.isListingChanged
      isInputChanged = isInputChanged || consequence.isInputChanged
      mustRescan = mustRescan || state.isIgnoreFile(path)
      // A whole folder may have come or gone, with a site in it.
      if consequence.isListingChanged, Self.marksSites(path.name) { mustRediscover = true }
      if case .refused(let problem) = finding.content {
        change.notices += state.newNotices([problem])
      }
      if path.string == settingsFileName { change.configurationFiles.append(absolute) }
    }
    if isListingChanged { state.inputs.listing = state.signatures.keys.sorted() }
    sites[folder] = state
    change.formUnion(update(folder, changes))
    if isInputChanged { change.formUnion(readStores(of: folder)) }
    if mustRediscover { change.formUnion(rediscover()) }
    if mustRescan {
      change.formUnion(rescan(folder))
    } else if isListingChanged || isInputChanged {
      change.tasks.append(
        .reconsider(
          state.root, inputs: state.inputs, settings: settings(of: state), site: current))
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
