// Work on the disk that the workspace asks for, and other work that takes long, as values, and what it finds. It
// decides nothing.
import Dispatch
package import PostIndex
package import SiteModel

/// Something to be done with files, away from the loop.
package enum DiskTask: Sendable {
  /// Find the sites in and around a folder.
  case discover(folder: String)
  /// Read a whole site.
  case scan(SiteScan)
  /// Look at paths of a site again.
  case read(SiteRoot, site: Site, paths: [SitePath], ticket: Int)
  /// See whether a site's rules have changed with its inputs.
  case reconsider(SiteRoot, inputs: SiteInputs, settings: Settings, site: Site)
  /// Make one index of related posts of a large one and all that has changed since.
  case merge(folder: String, RelatedIndex, ticket: Int)
  /// Look for the names of other entities in all posts.
  case name(folder: String, IndexSnapshot, stores: [EntityStoreFile], ticket: Int)
  /// Learn of a blog's own links how to rank.
  case learn(folder: String, IndexSnapshot, ticket: Int)
  /// Compare sites with what was known of them.
  case poll([(root: SiteRoot, exclude: [String], known: [SitePath: FileSignature])])
}

/// What a task has found.
package enum DiskReport: Sendable {
  case discovered(folder: String, [SiteRoot])
  case scanned(ScannedSite)
  case read(SiteRoot, site: Site, [FileFinding], ticket: Int)
  case reconsidered(SiteRoot, isChanged: Bool)
  /// The index that was made, and the one that it was made of.
  case merged(folder: String, RelatedIndex, of: RelatedIndex, ticket: Int)
  case named(folder: String, IndexSnapshot, ticket: Int)
  case learned(folder: String, LearnedWeights, ticket: Int)
  /// Paths that differ from what was known, by the root's folder, and how long looking took.
  case polled([String: [SitePath]], milliseconds: Int)
}

extension DiskTask {
  /// Whether an author can do without what it finds.
  package var isPatient: Bool {
    switch self {
    case .learn: true
    case .discover, .scan, .read, .reconsider, .merge, .name, .poll: false
    }
  }

  package func run(on disk: FileSystem = .real) async -> DiskReport {
    switch self {
    case .discover(let folder):
      return .discovered(folder: folder, SiteDiscovery(on: disk).sites(around: folder))
    case .scan(let scan): return .scanned(await scan.run(on: disk))
    case .read(let root, let site, let paths, let ticket):
      let findings = await SiteLook(root: root, site: site, disk: disk).at(paths)
      return .read(root, site: site, findings, ticket: ticket)
    case .reconsider(let root, let inputs, let settings, let site):
      let made = Site.make(engine: root.engine, inputs: inputs, settings: settings, now: site.now)
      return .reconsidered(root, isChanged: made != site)
    case .merge(let folder, let index, let ticket):
      return .merged(folder: folder, index.merged(), of: index, ticket: ticket)
    case .name(let folder, let snapshot, let stores, let ticket):
      let catalog = EntityCatalog.of(
        stores, usesBuiltin: snapshot.site.settings.usesBuiltinEntities)
      return .named(folder: folder, await snapshot.naming(catalog), ticket: ticket)
    case .learn(let folder, let snapshot, let ticket):
      return .learned(folder: folder, await snapshot.learningWeights(), ticket: ticket)
    case .poll(let sites):
      let start = DispatchTime.now().uptimeNanoseconds
      var changed: [String: [SitePath]] = [:]
      for (root, exclude, known) in sites {
        var walk = SiteWalk(root, excluding: exclude, on: disk)
        walk.run()
        let paths = DiskTask.differences(walk.files, known)
        if !paths.isEmpty { changed[root.folder] = paths }
      }
      let elapsed = (DispatchTime.now().uptimeNanoseconds &- start) / 1_000_000
      return .polled(changed, milliseconds: Int(truncatingIfNeeded: elapsed))
    }
  }

  private static func differences(
    _ found: [SitePath: FileSignature], _ known: [SitePath: FileSignature]
  ) -> [SitePath] {
    var paths = found.filter { known[$0.key] != $0.value }.map(\.key)
    paths += known.keys.filter { found[$0] == nil }
    return paths.sorted()
  }
}
