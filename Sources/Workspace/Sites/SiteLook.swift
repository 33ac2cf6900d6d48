// Looks at single files of a site again, as a scan would see them. It decides nothing.
package import PostIndex
package import SiteModel
package import Syntax

/// A path looked at again.
package struct FileFinding: Sendable {
  package enum Content: Sendable {
    case missing
    /// A folder: no file is here; those in it have findings of their own.
    case folder
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

/// Looks at single paths of a site.
struct SiteLook: Sendable {
  let root: SiteRoot
  let site: Site
  let disk: FileSystem

  /// From this many paths on, one walk costs less than asking for each whether a walk would list it.
  private static let manyPaths = 100

  /// A folder stands for every file in it. In ascending order of paths.
  func at(_ paths: [SitePath]) async -> [FileFinding] {
    var findings: [FileFinding] = []
    var walk = SiteWalk(root, excluding: site.settings.exclude, on: disk)
    var wanted: [SitePath: FileSignature] = [:]
    var folders: [SitePath] = []
    for path in Set(paths) {
      switch disk.status(root.absolute(path)) {
      case .missing: findings.append(FileFinding(path: path, content: .missing))
      case .file(let signature): wanted[path] = signature
      case .folder where walk.lists(path, isFolder: true):
        folders.append(path)
        findings.append(FileFinding(path: path, content: .folder))
      // Such as a link in the place of a folder: what was known in it is gone.
      case .folder: findings.append(FileFinding(path: path, content: .missing))
      }
    }
    if !folders.isEmpty || wanted.count >= Self.manyPaths {
      walk.run()
      findings += wanted.keys.filter { walk.files[$0] == nil }.map(SiteLook.unlisted)
      wanted = walk.files.filter { path, _ in
        wanted[path] != nil || folders.contains { path.isWithin($0) }
      }
    } else {
      for path in wanted.keys where !walk.lists(path) {
        wanted[path] = nil
        findings.append(SiteLook.unlisted(path))
      }
    }
    findings += await look(at: wanted)
    return findings.sorted { $0.path < $1.path }
  }

  /// Something is there, but to the site it is not.
  private static func unlisted(_ path: SitePath) -> FileFinding {
    FileFinding(path: path, content: .ignored)
  }

  private func look(at files: [SitePath: FileSignature]) async -> [FileFinding] {
    let pages = files.keys.filter { site.rules.role(of: $0) == .page }
    let outcomes = await PostReader(root: root, site: site, disk: disk).read(pages, known: files)
    var findings = zip(pages, outcomes).map { path, outcome in
      switch outcome {
      case .post(let post, _): finding(path, .post(post), files[path])
      case .refused(let problem): finding(path, .refused(problem), files[path])
      case .gone: FileFinding(path: path, content: .missing)
      }
    }
    for (path, signature) in files {
      switch site.rules.role(of: path) {
      case .page: continue
      case .asset: findings.append(finding(path, .asset, signature))
      case .ignored: findings.append(finding(path, .ignored, signature))
      }
    }
    return findings
  }

  private func finding(
    _ path: SitePath, _ content: FileFinding.Content, _ signature: FileSignature?
  ) -> FileFinding {
    var finding = FileFinding(path: path, content: content, signature: signature)
    if path.string == settingsFileName || root.engine.isInput(path)
      || EntityStoreFiles.isStore(path, engine: root.engine)
    {
      finding.input = disk.read(root.absolute(path)).map { SourceText(bytes: $0) }
    }
    return finding
  }
}
