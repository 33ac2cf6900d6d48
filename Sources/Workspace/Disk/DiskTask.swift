// Work on the disk that the workspace asks for, as values, and what it finds. It decides nothing.
import Dispatch
package import PostIndex
package import SiteModel
package import Syntax

/// Something to be done with files, away from the loop.
package enum DiskTask: Sendable {
  /// Find the sites in and around a folder.
  case discover(folder: String)
  /// Read a whole site.
  case scan(SiteScan)
  /// Look at paths of a site again.
  case read(SiteRoot, site: Site, [SitePath])
  /// See whether a site's rules have changed with its inputs.
  case reconsider(SiteRoot, inputs: SiteInputs, settings: Settings, site: Site)
  /// Compare sites with what was known of them.
  case poll([(root: SiteRoot, exclude: [String], known: [SitePath: FileSignature])])
}

/// What a task has found.
package enum DiskReport: Sendable {
  case discovered(folder: String, [SiteRoot])
  case scanned(ScannedSite)
  case read(SiteRoot, site: Site, [FileFinding])
  case reconsidered(SiteRoot, isChanged: Bool)
  /// Paths that differ from what was known, by the root's folder, and how long looking took.
  case polled([String: [SitePath]], milliseconds: Int)
}

/// A path looked at again.
package struct FileFinding: Sendable {
  package enum Content: Sendable {
    case missing
    /// A Markdown page as read, or why it could not be.
    case post(Post)
    case refused(ScanProblem)
    /// A file that is not a page.
    case asset
    /// A file that the site does not count.
    case ignored
  }
  package var path: SitePath
  package var content: Content
  package var signature: FileSignature?
  /// The text, where the path is an input of the site's rules or the settings file.
  package var input: SourceText?
}

extension DiskTask {
  package func run(on disk: FileSystem = .real) async -> DiskReport {
    switch self {
    case .discover(let folder):
      return .discovered(folder: folder, SiteDiscovery(on: disk).sites(around: folder))
    case .scan(let scan): return .scanned(await scan.run(on: disk))
    case .read(let root, let site, let paths):
      return .read(root, site: site, Look(root: root, site: site, disk: disk).at(paths))
    case .reconsider(let root, let inputs, let settings, let site):
      let made = Site.make(engine: root.engine, inputs: inputs, settings: settings, now: site.now)
      return .reconsidered(root, isChanged: made != site)
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

/// Looks at single paths of a site.
private struct Look {
  let root: SiteRoot
  let site: Site
  let disk: FileSystem

  /// A folder stands for every file in it.
  func at(_ paths: [SitePath]) -> [FileFinding] {
    var findings: [FileFinding] = []
    let walk = SiteWalk(root, excluding: site.settings.exclude, on: disk)
    for path in Set(paths).sorted() {
      switch disk.status(root.absolute(path)) {
      case .missing: findings.append(FileFinding(path: path, content: .missing))
      case .file(let signature): findings.append(file(path, signature, walk))
      case .folder:
        var inner = SiteWalk(root, excluding: site.settings.exclude, on: disk)
        inner.run()
        for (file, signature) in inner.files.sorted(by: { $0.key < $1.key })
        where file.isWithin(path) {
          findings.append(self.file(file, signature, walk))
        }
      }
    }
    return findings
  }

  private func file(
    _ path: SitePath, _ signature: FileSignature, _ walk: SiteWalk
  ) -> FileFinding {
    guard walk.lists(path) else { return FileFinding(path: path, content: .missing) }
    var finding = FileFinding(path: path, content: .ignored, signature: signature)
    if path.string == settingsFileName || root.engine.inputs(among: [path]) == [path] {
      finding.input = disk.read(root.absolute(path)).map { SourceText(bytes: $0) }
    }
    switch site.rules.role(of: path) {
    case .asset: finding.content = .asset
    case .ignored: finding.content = .ignored
    case .page:
      switch PostReader(root: root, site: site, disk: disk).read(path) {
      case .post(let post): finding.content = .post(post)
      case .refused(let problem): finding.content = .refused(problem)
      case .gone: finding.content = .missing
      }
    }
    return finding
  }
}
