// All folders, sites and open texts of a session: a value whose transitions say what to do. It never touches
// the disk and never asks the time.
package import PostIndex
package import SiteModel
package import Syntax

/// The state of everything that is worked on. Open texts beat the disk; one changed file updates one file.
///
/// Engine configuration and `_index.md` front matter count as they are saved, so that a half-typed setting
/// does not move every address of the blog.
package struct Workspace: Sendable {
  private var folders: [String] = []
  private var discovered: [String: [SiteRoot]] = [:]
  /// By the root's folder.
  var sites: [String: SiteState] = [:]
  /// Open texts by absolute path (or by URI, where there is no file).
  var buffers: [String: SourceText] = [:]
  /// Posts outside all sites, each its own.
  private var loose: [String: IndexSnapshot] = [:]
  private var clientSettings = ClientSettings.none
  /// Seconds since 1970 UTC at which sites are judged.
  private let now: Int

  package init(now: Int) { self.now = now }

  /// Whether every folder's sites have been indexed once.
  package var isComplete: Bool {
    folders.allSatisfy { discovered[$0] != nil } && sites.values.allSatisfy { $0.snapshot != nil }
  }

  /// What is indexed, in words.
  package var summary: String {
    let posts = sites.values.reduce(0) { $0 + ($1.snapshot?.postCount ?? 0) }
    return posts == 1 ? "1 post" : "\(posts) posts"
  }

  /// The site and the path of a post that is known; nil where nothing is.
  package func place(of absolute: String) -> PostPlace? {
    if let (state, path) = site(of: absolute), let snapshot = state.snapshot,
      snapshot.post(at: path) != nil
    {
      return PostPlace(snapshot: snapshot, path: path, root: state.root)
    }
    let path = Self.loosePath(of: absolute)
    guard let snapshot = loose[absolute], snapshot.post(at: path) != nil else { return nil }
    let root = SiteRoot(folder: FileSystem.parent(of: absolute), engine: .plain)
    return PostPlace(snapshot: snapshot, path: path, root: root)
  }

  /// The snapshots of all sites that are indexed, by the root's folder.
  package var snapshots: [String: IndexSnapshot] { sites.compactMapValues(\.snapshot) }

  /// Compares all indexed sites with the disk.
  package var pollTask: DiskTask {
    .poll(
      sites.values.filter { $0.snapshot != nil && !$0.isScanning }
        .sorted { $0.root.folder < $1.root.folder }
        .map { ($0.root, $0.snapshot?.site.settings.exclude ?? [], $0.signatures) })
  }

  func site(of absolute: String) -> (SiteState, SitePath)? {
    let candidates = sites.values.compactMap { state in
      state.root.path(of: absolute).map { (state, $0) }
    }
    return candidates.max { $0.0.root.folder.utf8.count < $1.0.root.folder.utf8.count }
  }

  private static func loosePath(of absolute: String) -> SitePath {
    let name = FileSystem.name(of: absolute)
    return SitePath(name.isEmpty ? "untitled.md" : name)
  }
}

// MARK: - Folders and settings

extension Workspace {
  /// The folders to work in; sites of folders that are gone are forgotten.
  package mutating func setFolders(_ folders: [String]) -> WorkspaceChange {
    var change = WorkspaceChange()
    var seen: Set<String> = []
    self.folders = folders.filter { seen.insert($0).inserted }
    discovered = discovered.filter { self.folders.contains($0.key) }
    dropForeignSites()
    for folder in self.folders where discovered[folder] == nil {
      change.tasks.append(.discover(folder: folder))
    }
    return change
  }

  /// New settings of the client; sites whose settings differ are scanned again.
  package mutating func setClientSettings(_ settings: ClientSettings) -> WorkspaceChange {
    guard settings != clientSettings else { return WorkspaceChange() }
    clientSettings = settings
    var change = WorkspaceChange()
    for folder in sites.keys.sorted() where sites[folder]?.snapshot != nil || isScanning(folder) {
      change.formUnion(rescan(folder))
    }
    return change
  }

  private func isScanning(_ folder: String) -> Bool { sites[folder]?.isScanning ?? false }

  private mutating func dropForeignSites() {
    let wanted = Set(discovered.values.flatMap { $0.map(\.folder) })
    for folder in sites.keys where !wanted.contains(folder) { sites[folder] = nil }
  }

  mutating func rescan(_ folder: String) -> WorkspaceChange {
    var change = WorkspaceChange()
    guard let state = sites[folder] else { return change }
    if state.isScanning {
      sites[folder]?.mustRescan = true
      return change
    }
    sites[folder]?.isScanning = true
    sites[folder]?.mustRescan = false
    sites[folder]?.missed = []
    // Not the root of the last scan: the setting that named its engine may be gone.
    let scan = SiteScan(root: state.detected, clientSettings: clientSettings, now: now)
    change.tasks.append(.scan(scan))
    return change
  }

  func settings(of state: SiteState) -> Settings {
    SettingsLayers(file: state.settingsText, client: clientSettings).settings
  }

  mutating func take(discovered roots: [SiteRoot], in folder: String) -> WorkspaceChange {
    var change = WorkspaceChange()
    guard folders.contains(folder) else { return change }
    discovered[folder] = roots
    dropForeignSites()
    for root in roots {
      let old = sites[root.folder]
      if let old, old.detected == root { continue }
      var state = SiteState(root: root)
      state.isScanning = old?.isScanning ?? false
      state.snapshot = old?.snapshot
      sites[root.folder] = state
      change.formUnion(rescan(root.folder))
    }
    return change
  }

  /// Sites may have come or gone: all folders are looked through again, while what is known keeps serving.
  mutating func rediscover() -> WorkspaceChange {
    var change = WorkspaceChange()
    change.tasks = folders.map { .discover(folder: $0) }
    return change
  }
}

// MARK: - Open texts

extension Workspace {
  /// The editor has opened a text: it counts from now on.
  package mutating func open(_ absolute: String, _ source: SourceText) -> WorkspaceChange {
    buffers[absolute] = source
    return apply(buffer: source, at: absolute)
  }

  /// The editor's text has changed.
  package mutating func edit(_ absolute: String, _ source: SourceText) -> WorkspaceChange {
    guard buffers[absolute] != nil else { return WorkspaceChange() }
    buffers[absolute] = source
    return apply(buffer: source, at: absolute)
  }

  /// The editor has closed a text: the disk counts again.
  package mutating func close(_ absolute: String) -> WorkspaceChange {
    guard buffers.removeValue(forKey: absolute) != nil else { return WorkspaceChange() }
    loose[absolute] = nil
    return filesChanged([absolute])
  }

  private mutating func apply(buffer: SourceText, at absolute: String) -> WorkspaceChange {
    var change = WorkspaceChange()
    guard let (state, path) = site(of: absolute) else {
      // A text of no site is a site of its own, so that its own anchors and labels are judged.
      let path = Self.loosePath(of: absolute)
      guard absolute.hasPrefix("/") ? path.isMarkdown : true else { return change }
      let site = Site.make(
        engine: .plain, inputs: SiteInputs(listing: [path], texts: [:]),
        settings: SettingsLayers(file: nil, client: clientSettings).settings, now: now)
      let post = Post(path: path, source: buffer, site: site)
      loose[absolute] = IndexSnapshot(site: site, posts: [post], files: [])
      change.affected = [absolute]
      return change
    }
    if path.string == settingsFileName { change.configurationFiles = [absolute] }
    guard state.isPage(path), let snapshot = state.snapshot else { return change }
    let post = Post(path: path, source: buffer, site: snapshot.site)
    change.formUnion(update(state.root.folder, [.post(post)]))
    return change
  }

  /// Makes a site's next snapshot.
  mutating func update(_ folder: String, _ changes: [IndexChange]) -> WorkspaceChange {
    var change = WorkspaceChange()
    guard let snapshot = sites[folder]?.snapshot, !changes.isEmpty else { return change }
    let (next, affected) = snapshot.applying(changes)
    sites[folder]?.snapshot = next
    if let root = sites[folder]?.root { change.affected = Set(affected.map(root.absolute)) }
    return change
  }
}
