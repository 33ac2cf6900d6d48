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
  /// Folders that are being searched, and whether they must be searched again after that.
  private var discovering: [String: Bool] = [:]
  /// By the root's folder.
  var sites: [String: SiteState] = [:]
  /// Open texts by absolute path (or by URI, where there is no file).
  var buffers: [String: SourceText] = [:]
  /// Posts outside all sites, each its own.
  private var loose: [String: IndexSnapshot] = [:]
  private var clientSettings = ClientSettings.none
  /// Seconds since 1970 UTC at which sites are judged.
  private let now: Int
  private var lastTicket = 0

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

  /// The posts of all indexed sites that readers can reach, by site and path. O(*n* log *n*).
  package var publishedPosts: [PostPlace] {
    sites.sorted { $0.key < $1.key }.flatMap { _, state -> [PostPlace] in
      guard let snapshot = state.snapshot else { return [] }
      return snapshot.paths.filter { snapshot.post(at: $0)?.isPublished == true }
        .map { PostPlace(snapshot: snapshot, path: $0, root: state.root) }
    }
  }

  /// The indexed sites themselves, in order of their folders: each as the place of its root.
  package var sitePlaces: [PostPlace] {
    sites.sorted { $0.key < $1.key }.compactMap { _, state in
      state.snapshot.map { PostPlace(snapshot: $0, path: .root, root: state.root) }
    }
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
    change.formUnion(reconcileSites())
    for folder in self.folders where discovered[folder] == nil {
      change.formUnion(discover(folder))
    }
    change.affected.formUnion(refreshLoose())
    return change
  }

  /// New settings of the client; sites for which they make a difference are scanned again.
  package mutating func setClientSettings(_ settings: ClientSettings) -> WorkspaceChange {
    guard settings != clientSettings else { return WorkspaceChange() }
    clientSettings = settings
    var change = WorkspaceChange()
    for (folder, state) in sites.sorted(by: { $0.key < $1.key }) {
      let isSame = state.snapshot?.site.settings == self.settings(of: state)
      if state.isScanning || !isSame { change.formUnion(rescan(folder)) }
    }
    change.affected.formUnion(refreshLoose())
    return change
  }

  func settings(of state: SiteState) -> Settings {
    SettingsLayers(file: state.settingsText, client: clientSettings).settings
  }

  mutating func nextTicket() -> Int {
    lastTicket &+= 1
    return lastTicket
  }

  /// Reads a site anew, after the scan that is under way.
  mutating func rescan(_ folder: String) -> WorkspaceChange {
    var change = WorkspaceChange()
    guard var state = sites[folder] else { return change }
    if state.isScanning {
      state.mustRescan = true
    } else {
      let ticket = nextTicket()
      state.scan = ticket
      state.mustRescan = false
      state.missed = []
      change.tasks = [
        .scan(
          SiteScan(root: state.detected, clientSettings: clientSettings, now: now, ticket: ticket))
      ]
    }
    sites[folder] = state
    return change
  }
}

// MARK: - Discovery

extension Workspace {
  /// Sites may have come or gone: all folders are looked through again, while what is known keeps serving.
  mutating func rediscover() -> WorkspaceChange {
    var change = WorkspaceChange()
    for folder in folders { change.formUnion(discover(folder)) }
    return change
  }

  /// Never two at once for one folder, so that a later one cannot be overtaken.
  private mutating func discover(_ folder: String) -> WorkspaceChange {
    var change = WorkspaceChange()
    if discovering[folder] == nil {
      discovering[folder] = false
      change.tasks = [.discover(folder: folder)]
    } else {
      discovering[folder] = true
    }
    return change
  }

  mutating func take(discovered roots: [SiteRoot], in folder: String) -> WorkspaceChange {
    var change = WorkspaceChange()
    let mustSearchAgain = discovering.removeValue(forKey: folder) ?? false
    guard folders.contains(folder) else { return change }
    if mustSearchAgain { change.formUnion(discover(folder)) }
    discovered[folder] = roots
    change.formUnion(reconcileSites())
    change.affected.formUnion(refreshLoose())
    return change
  }

  /// Makes the sites those that were discovered; each belongs to itself, whichever folder it was found in.
  private mutating func reconcileSites() -> WorkspaceChange {
    var change = WorkspaceChange()
    var wanted: [String: SiteRoot] = [:]
    for root in discovered.sorted(by: { $0.key < $1.key }).flatMap(\.value) {
      wanted[root.folder] = root
    }
    for folder in sites.keys where wanted[folder] == nil { sites[folder] = nil }
    for (folder, root) in wanted.sorted(by: { $0.key < $1.key }) {
      var root = root
      root.nested = Set(
        wanted.keys.filter { $0 != folder && FileSystem.isWithin($0, folder) })
      if let state = sites[folder], state.detected == root { continue }
      var state = sites[folder] ?? SiteState(root: root)
      state.detected = root
      state.root.nested = root.nested
      sites[folder] = state
      change.formUnion(rescan(folder))
    }
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
    var change = filesChanged([absolute])
    if let (state, path) = site(of: absolute),
      EntityStoreFiles.isStore(path, engine: state.root.engine)
    {
      change.formUnion(readStores(of: state.root.folder))
    }
    return change
  }

  private mutating func apply(buffer: SourceText, at absolute: String) -> WorkspaceChange {
    var change = WorkspaceChange()
    guard let (state, path) = site(of: absolute) else {
      loose[absolute] = looseSnapshot(of: buffer, at: absolute)
      if loose[absolute] != nil { change.affected = [absolute] }
      return change
    }
    if path.string == settingsFileName { change.configurationFiles = [absolute] }
    if EntityStoreFiles.isStore(path, engine: state.root.engine) {
      change.formUnion(readStores(of: state.root.folder))
    }
    guard state.isPage(path), let snapshot = state.snapshot else { return change }
    let post = Post(path: path, source: buffer, site: snapshot.site)
    change.formUnion(update(state.root.folder, [.post(post)]))
    return change
  }

  /// A text of no site is a site of its own, so that its own anchors and labels are judged.
  private func looseSnapshot(of buffer: SourceText, at absolute: String) -> IndexSnapshot? {
    let path = Self.loosePath(of: absolute)
    guard path.isMarkdown || !absolute.hasPrefix("/") else { return nil }
    let site = Site.make(
      engine: .plain, inputs: SiteInputs(listing: [path], texts: [:]),
      settings: SettingsLayers(file: nil, client: clientSettings).settings, now: now)
    return IndexSnapshot(
      site: site, posts: [Post(path: path, source: buffer, site: site)], files: [])
  }

  /// Sites or settings have changed: which open texts belong to no site, and what becomes of them.
  ///
  /// - Returns: the texts that are new there or whose settings differ.
  private mutating func refreshLoose() -> Set<String> {
    var affected: Set<String> = []
    for (absolute, buffer) in buffers {
      guard site(of: absolute) == nil else {
        loose[absolute] = nil
        continue
      }
      let made = looseSnapshot(of: buffer, at: absolute)
      if made?.site != loose[absolute]?.site { affected.insert(absolute) }
      loose[absolute] = made
    }
    return affected
  }

  /// Makes a site's next snapshot.
  mutating func update(_ folder: String, _ changes: [IndexChange]) -> WorkspaceChange {
    var change = WorkspaceChange()
    guard let snapshot = sites[folder]?.snapshot, !changes.isEmpty else { return change }
    let (next, affected) = snapshot.applying(changes)
    sites[folder]?.snapshot = next
    change.tasks += mergeTask(of: folder)
    guard let root = sites[folder]?.root else { return change }
    change.affected = Set(affected.map(root.absolute))
    // What is proposed in place of a missing target may be any post's name.
    if !next.hasSameNames(as: snapshot) {
      change.affected.formUnion(buffers.keys.filter { root.path(of: $0) != nil })
    }
    return change
  }
}
