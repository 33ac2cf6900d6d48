// From a site's folder to its index: lists, reads and understands every file, on all cores.
package import PostIndex
package import SiteModel
package import Syntax

/// A site as it was found on the disk.
package struct ScannedSite: Sendable {
  package let root: SiteRoot
  package let inputs: SiteInputs
  /// The text of the settings file, where there is one.
  package let settingsText: SourceText?
  /// The stores of entities that the snapshot's names are from.
  package let stores: [SitePath: EntityStoreFile]
  /// Sizes and times of all files; empty where the site is not watched.
  package let signatures: [SitePath: FileSignature]
  package let snapshot: IndexSnapshot
  /// Files left out that an author should know of, each once, in order of paths.
  package let problems: [ScanProblem]
  /// What the folder's own files say of its engine now.
  package let detected: Engine
  /// That of the scan.
  package let ticket: Int
  fileprivate let keepsTexts: Bool
  fileprivate let disk: FileSystem

  /// Whether the file counted when the site was scanned. O(log *n*).
  package func lists(_ path: SitePath) -> Bool {
    var low = 0
    var high = inputs.listing.count
    while low < high {
      let middle = (low + high) / 2
      if inputs.listing[middle] < path { low = middle + 1 } else { high = middle }
    }
    return low < inputs.listing.count && inputs.listing[low] == path
  }

  /// The text of a post: as it was indexed, or as it is on the disk now where the index was made without texts. Empty
  /// where neither is to be had.
  package func text(of post: Post) -> SourceText {
    if keepsTexts { return post.source }
    return SourceText(bytes: disk.read(root.absolute(post.path)) ?? [])
  }
}

/// Everything that a scan needs to know.
package struct SiteScan: Sendable {
  package let root: SiteRoot
  /// The client's settings, over those of the file.
  package let clientSettings: ClientSettings
  /// Seconds since 1970 UTC.
  package let now: Int
  /// Tells its report from that of an earlier scan.
  package let ticket: Int
  /// Whether the posts keep their texts.
  package let keepsTexts: Bool
  /// Whether the files will be compared with what they were.
  package let isWatched: Bool
  /// Whether the names of entities are looked for.
  package let namesEntities: Bool

  package init(
    root: SiteRoot, clientSettings: ClientSettings, now: Int, ticket: Int = 0,
    keepsTexts: Bool = true, isWatched: Bool = true, namesEntities: Bool = true
  ) {
    self.root = root
    self.clientSettings = clientSettings
    self.now = now
    self.ticket = ticket
    self.keepsTexts = keepsTexts
    self.isWatched = isWatched
    self.namesEntities = namesEntities
  }

  /// Reads the site. Files are read and parsed concurrently; the result does not depend on their order.
  /// Never fails: what cannot be read is listed in `problems`.
  package func run(on disk: FileSystem) async -> ScannedSite {
    let settingsText = disk.read(FileSystem.join(root.folder, settingsFileName)).map {
      SourceText(bytes: $0)
    }
    let settings = SettingsLayers(file: settingsText, client: clientSettings).settings
    var root = root
    if let engine = settings.engine { root.engine = engine }
    var walk = SiteWalk(
      root, excluding: settings.exclude, on: disk, looksAtFiles: isWatched)
    walk.run()
    let listing = walk.listing
    let inputs = SiteInputs.read(listing, of: root, on: disk)
    let site = Site.make(engine: root.engine, inputs: inputs, settings: settings, now: now)
    let (pages, files) = Self.parted(listing, by: site)
    let stores = inputs.stores(of: root.engine)
    let catalog =
      namesEntities
      ? EntityCatalog.of(Array(stores.values), usesBuiltin: settings.usesBuiltinEntities) : nil
    let reader = PostReader(
      root: root, site: site, disk: disk, keepsTexts: keepsTexts, catalog: catalog)
    let results = await reader.read(pages, known: walk.files)
    let problems = walk.problems + results.compactMap(\.problem)
    var snapshot = await IndexSnapshot.indexing(
      site: site, posts: results.compactMap(\.post), files: files)
    if let catalog {
      snapshot = snapshot.naming(EntityIndex(catalog, results.compactMap(\.mentions)))
    }
    return ScannedSite(
      root: root, inputs: inputs, settingsText: settingsText, stores: stores,
      signatures: walk.files,
      // Related posts are for those who write.
      snapshot: isWatched ? await snapshot.rankingRelated() : snapshot,
      problems: problems.sorted { $0.path < $1.path },
      detected: SiteDiscovery(on: disk).engine(at: root.folder) ?? .plain, ticket: ticket,
      keepsTexts: keepsTexts, disk: disk)
  }
}

extension SiteScan {
  /// Pages and other files; what is ignored is left out.
  private static func parted(
    _ listing: [SitePath], by site: Site
  ) -> (pages: [SitePath], files: [SitePath]) {
    var pages: [SitePath] = []
    var files: [SitePath] = []
    for path in listing {
      switch site.rules.role(of: path) {
      case .page: pages.append(path)
      case .asset: files.append(path)
      case .ignored: continue
      }
    }
    return (pages, files)
  }
}

extension SiteInputs {
  /// Reads those of `listing` that the engine's rules are made from.
  static func read(_ listing: [SitePath], of root: SiteRoot, on disk: FileSystem) -> SiteInputs {
    var texts: [SitePath: SourceText] = [:]
    for path in listing
    where root.engine.isInput(path) || EntityStoreFiles.isStore(path, engine: root.engine) {
      texts[path] = disk.read(root.absolute(path)).map { SourceText(bytes: $0) }
    }
    return SiteInputs(listing: listing, texts: texts)
  }

  /// The stores of entities among them, read.
  func stores(of engine: Engine) -> [SitePath: EntityStoreFile] {
    var stores: [SitePath: EntityStoreFile] = [:]
    for (path, text) in texts where EntityStoreFiles.isStore(path, engine: engine) {
      stores[path] = EntityStoreFile(path: path, source: text)
    }
    return stores
  }
}

/// Reads Markdown files and makes posts of them.
struct PostReader: Sendable {
  let root: SiteRoot
  let site: Site
  let disk: FileSystem
  var keepsTexts = true
  /// What is looked for in the posts; nil for nothing.
  var catalog: EntityCatalog?

  enum Outcome: Sendable {
    case post(Post, PostMentions)
    case gone
    case refused(ScanProblem)

    var post: Post? { if case .post(let post, _) = self { post } else { nil } }
    var mentions: (SitePath, PostMentions)? {
      if case .post(let post, let mentions) = self { (post.path, mentions) } else { nil }
    }
    var problem: ScanProblem? { if case .refused(let problem) = self { problem } else { nil } }
  }

  /// One outcome for each path, in their order.
  ///
  /// - Parameter known: files that have just been looked at.
  func read(_ paths: [SitePath], known: [SitePath: FileSignature]) async -> [Outcome] {
    let chunk = 64
    return await withTaskGroup(of: (Int, [Outcome]).self) { group in
      for start in stride(from: 0, to: paths.count, by: chunk) {
        group.addTask {
          let part = paths[start..<min(start + chunk, paths.count)]
          return (start, part.map { read($0, known: known[$0]) })
        }
      }
      var parts: [(Int, [Outcome])] = []
      for await part in group { parts.append(part) }
      return parts.sorted { $0.0 < $1.0 }.flatMap(\.1)
    }
  }

  /// One file. Text that is not UTF-8, binary or too large is refused with the reason.
  private func read(_ path: SitePath, known: FileSignature?) -> Outcome {
    let absolute = root.absolute(path)
    guard let signature = known ?? disk.status(absolute).signature else { return .gone }
    let limit = site.settings.maximumFileSize
    if signature.size > limit {
      return .refused(
        ScanProblem(
          path: path,
          reason: "the file has \(signature.size) bytes, more than files.max-size (\(limit)) allows"
        ))
    }
    guard let bytes = disk.read(absolute) else {
      guard disk.status(absolute) != .missing else { return .gone }
      return .refused(ScanProblem(path: path, reason: "the file cannot be read"))
    }
    if bytes.prefix(1024).contains(0) {
      return .refused(ScanProblem(path: path, reason: "the file is binary, not text"))
    }
    let source = SourceText(bytes: bytes)
    guard source.isValidUTF8 else {
      return .refused(
        ScanProblem(path: path, reason: "the file is not UTF-8; save it in that encoding"))
    }
    let (document, tree) = Document.read(source, dialect: site.rules.dialect)
    let post = Post(path: path, document: document, site: site, keepsText: keepsTexts)
    let mentions = catalog?.mentions(in: tree, of: post.page, document.frontMatter)
    return .post(post, mentions ?? .none)
  }
}
