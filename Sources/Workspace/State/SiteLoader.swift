// Loads sites at once, for commands that end: no editor, no watching. It never prints.
import PostIndex
package import SiteModel
import Syntax

/// The sites around paths, indexed.
package struct SiteLoader: Sendable {
  package struct Loaded: Sendable {
    package let sites: [ScannedSite]
    /// For each path asked for: the site's folder and the path in it, which may be a folder of the site.
    package let wanted: [(folder: String, path: SitePath)]
  }

  /// A path that cannot be checked, in words.
  package struct Failure: Error, Hashable, Sendable {
    package let message: String
  }

  private let disk: FileSystem
  private let now: Int
  private let clientSettings: ClientSettings
  private let keepsTexts: Bool
  private let namesEntities: Bool

  /// - Parameters:
  ///   - now: seconds since 1970 UTC.
  ///   - keepsTexts: whether posts keep their texts; without them a blog needs less than half the memory.
  ///   - namesEntities: whether the names of entities are looked for.
  package init(
    on disk: FileSystem = .real, now: Int, clientSettings: ClientSettings = .none,
    keepsTexts: Bool = true, namesEntities: Bool = false
  ) {
    self.disk = disk
    self.now = now
    self.clientSettings = clientSettings
    self.keepsTexts = keepsTexts
    self.namesEntities = namesEntities
  }

  /// - Parameter paths: absolute paths of files and folders.
  package func load(_ paths: [String]) async throws(Failure) -> Loaded {
    var roots: [String: SiteRoot] = [:]
    var wanted: [(folder: String, path: SitePath)] = []
    for path in paths {
      let folder: String
      switch disk.status(path) {
      case .missing: throw Failure(message: "there is no file or folder '\(path)'")
      case .folder: folder = path
      case .file: folder = FileSystem.parent(of: path)
      }
      let found = SiteDiscovery(on: disk).sites(around: folder)
      for root in found {
        if let inner = FileSystem.relative(path, to: root.folder),
          path == root.folder || root.path(of: path) != nil
        {
          roots[root.folder] = root
          wanted.append((root.folder, SitePath(inner)))
        } else if FileSystem.isWithin(root.folder, path) {
          roots[root.folder] = root
          wanted.append((root.folder, .root))
        }
      }
    }
    var sites: [ScannedSite] = []
    for root in roots.values.sorted(by: { $0.folder < $1.folder }) {
      let scan = SiteScan(
        root: root, clientSettings: clientSettings, now: now, keepsTexts: keepsTexts,
        isWatched: false, namesEntities: namesEntities)
      sites.append(await scan.run(on: disk))
    }
    return Loaded(sites: sites, wanted: wanted)
  }
}
