// Lists the files of a site that count. It reads no file but ignore rules and never leaves the root.
package import SiteModel

/// A file that is left out, and why, in words for people.
package struct ScanProblem: Hashable, Sendable {
  package var path: SitePath
  package var reason: String

  package init(path: SitePath, reason: String) {
    self.path = path
    self.reason = reason
  }
}

/// Walks a site's folders.
struct SiteWalk {
  /// More files than this are no blog: most likely a home folder was opened.
  static let fileLimit = 500_000
  private static let depthLimit = 64

  private let disk: FileSystem
  private let site: SiteRoot
  private let skipped: Set<String>
  private var excludes = IgnoreRules()
  private(set) var files: [SitePath: FileSignature] = [:]
  private(set) var problems: [ScanProblem] = []

  init(_ site: SiteRoot, excluding exclude: [String], on disk: FileSystem) {
    self.site = site
    self.disk = disk
    skipped = site.engine.skippedFolders
    excludes.add(exclude.joined(separator: "\n"), depth: 0)
  }

  /// Lists everything. Links are followed where they lead to files below the root, folders behind links are
  /// not entered.
  mutating func run() {
    enter(.root, components: [], rules: rulesAbove(), depth: 0)
  }

  /// Whether a walk would list the file at `path`, were it there. O(depth) ignore files are read.
  func lists(_ path: SitePath) -> Bool {
    var rules = rulesAbove()
    var folder = SitePath.root
    let components = path.components
    for (index, name) in components.enumerated() {
      if let text = disk.read(FileSystem.join(site.absolute(folder), ".gitignore")) {
        rules.add(String(decoding: text, as: UTF8.self), depth: index)
      }
      let whole = Array(components[...index])
      let isFolder = index < components.count - 1
      if rules.ignores(whole, isFolder: isFolder) || excludes.ignores(whole, isFolder: isFolder) {
        return false
      }
      folder = SitePath(whole.joined(separator: "/"))
      if isFolder, name.hasPrefix(".") || skipped.contains(String(name)) { return false }
      if isFolder, site.nested.contains(site.absolute(folder)) { return false }
    }
    return true
  }

  /// The ignore files between the repository's root and the site's.
  private func rulesAbove() -> IgnoreRules {
    var rules = IgnoreRules()
    var folders: [String] = []
    var current = site.folder
    while disk.status(FileSystem.join(current, ".git")) == .missing {
      if current == "/" { return rules }
      current = FileSystem.parent(of: current)
      folders.insert(current, at: 0)
    }
    for folder in folders {
      guard let text = disk.read(FileSystem.join(folder, ".gitignore")) else { continue }
      let names = (FileSystem.relative(site.folder, to: folder) ?? "").split(separator: "/")
      rules.add(String(decoding: text, as: UTF8.self), above: names)
    }
    return rules
  }

  private mutating func enter(
    _ folder: SitePath, components: [Substring], rules: IgnoreRules, depth: Int
  ) {
    let absolute = site.absolute(folder)
    guard depth < Self.depthLimit, let entries = disk.entries(absolute) else {
      problems.append(ScanProblem(path: folder, reason: "the folder cannot be listed"))
      return
    }
    var rules = rules
    if entries.contains(where: { $0.name == ".gitignore" }),
      let text = disk.read(FileSystem.join(absolute, ".gitignore"))
    {
      rules.add(String(decoding: text, as: UTF8.self), depth: components.count)
    }
    for entry in entries {
      let path = components + [Substring(entry.name)]
      let sitePath = folder.isRoot ? SitePath(entry.name) : SitePath("\(folder)/\(entry.name)")
      visit(entry, at: sitePath, components: path, rules: rules, depth: depth)
      if files.count > Self.fileLimit { return }
    }
  }

  private mutating func visit(
    _ entry: FolderEntry, at path: SitePath, components: [Substring], rules: IgnoreRules, depth: Int
  ) {
    let absolute = site.absolute(path)
    var kind = entry.kind
    if kind == .other {
      guard let target = disk.resolved(absolute), let root = disk.resolved(site.folder),
        FileSystem.isWithin(target, root), case .file = disk.status(absolute)
      else { return }
      kind = .file
    }
    let isFolder = kind == .folder
    if rules.ignores(components, isFolder: isFolder)
      || excludes.ignores(components, isFolder: isFolder)
    {
      return
    }
    if isFolder {
      if entry.name.hasPrefix(".") || skipped.contains(entry.name) || site.nested.contains(absolute)
      {
        return
      }
      enter(path, components: components, rules: rules, depth: depth + 1)
      return
    }
    guard case .file(let signature) = disk.status(absolute) else { return }
    files[path] = signature
    if files.count > Self.fileLimit {
      problems.append(
        ScanProblem(
          path: .root,
          reason:
            "more than \(Self.fileLimit) files; open the blog's own folder, or leave folders out with files.exclude"
        ))
    }
  }
}
