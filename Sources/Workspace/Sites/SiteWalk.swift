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
  private static let depthLimit = 64

  private let disk: FileSystem
  private let site: SiteRoot
  private let skipped: Set<String>
  /// More files than this are no blog: most likely a home folder was opened.
  private let fileLimit: Int
  /// Whether sizes and times are wanted too.
  private let looksAtFiles: Bool
  private let resolvedRoot: String?
  /// The author's patterns; paths count from the root.
  private var excludes = IgnoreRules()
  /// Every file, in order of paths.
  private(set) var listing: [SitePath] = []
  /// Empty where the files themselves are not looked at.
  private(set) var files: [SitePath: FileSignature] = [:]
  private(set) var problems: [ScanProblem] = []

  init(
    _ site: SiteRoot, excluding exclude: [String], on disk: FileSystem,
    looksAtFiles: Bool = true, fileLimit: Int = 500_000
  ) {
    self.site = site
    self.disk = disk
    self.fileLimit = fileLimit
    self.looksAtFiles = looksAtFiles
    skipped = site.engine.skippedFolders
    resolvedRoot = disk.resolved(site.folder)
    excludes.add(Array(exclude.joined(separator: "\n").utf8), base: 0)
  }

  /// Lists everything. Links are followed where they lead to files below the root, folders behind links are
  /// not entered.
  mutating func run() {
    enter(.root, rules: IgnoreFiles(above: site.folder, on: disk), depth: 0)
  }

  /// Whether a walk would list the file, or enter the folder, at `path`. O(depth) ignore files are read.
  func lists(_ path: SitePath, isFolder: Bool = false) -> Bool {
    var rules = IgnoreFiles(above: site.folder, on: disk)
    var folder = SitePath.root
    let names = path.components.map(String.init)
    guard let last = names.last, names.count <= Self.depthLimit else { return false }
    for name in names.dropLast() {
      addIgnoreFiles(of: folder, to: &rules)
      let inner = SiteWalk.join(folder, name)
      guard counts(name, at: inner, isFolder: true, rules: rules) else { return false }
      rules = rules.entering(name)
      folder = inner
    }
    addIgnoreFiles(of: folder, to: &rules)
    guard counts(last, at: path, isFolder: isFolder, rules: rules) else { return false }
    return isReached(path, isFolder: isFolder)
  }

  /// Whether a walk gets there: not through a folder that is a link, not to a file outside the root.
  private func isReached(_ path: SitePath, isFolder: Bool) -> Bool {
    guard let root = resolvedRoot, let target = disk.resolved(site.absolute(path)),
      let folder = disk.resolved(site.absolute(path.parent))
    else { return false }
    if isFolder { return target == FileSystem.join(root, path.string) }
    return FileSystem.isWithin(target, root)
      && folder == FileSystem.join(root, path.parent.string)
  }

  private mutating func enter(_ folder: SitePath, rules: IgnoreFiles, depth: Int) {
    guard depth < Self.depthLimit else {
      problems.append(ScanProblem(path: folder, reason: "the folder lies too deep and is left out"))
      return
    }
    guard let entries = disk.entries(site.absolute(folder)) else {
      problems.append(ScanProblem(path: folder, reason: "the folder cannot be listed"))
      return
    }
    var rules = rules
    let ignoreFiles = ignoreFileNames(in: folder)
    if entries.contains(where: { ignoreFiles.contains($0.name) }) {
      addIgnoreFiles(of: folder, to: &rules)
    }
    for entry in SiteWalk.inOrder(entries) {
      visit(entry, at: SiteWalk.join(folder, entry.name), rules: rules, depth: depth)
      if listing.count > fileLimit { return }
    }
  }

  private mutating func visit(
    _ entry: FolderEntry, at path: SitePath, rules: IgnoreFiles, depth: Int
  ) {
    if entry.kind == .other, !isReached(path, isFolder: false) { return }
    let isFolder = entry.kind == .folder
    guard counts(entry.name, at: path, isFolder: isFolder, rules: rules) else { return }
    if isFolder {
      enter(path, rules: rules.entering(entry.name), depth: depth + 1)
      return
    }
    if looksAtFiles || entry.kind == .other {
      guard case .file(let signature) = disk.status(site.absolute(path)) else { return }
      if looksAtFiles { files[path] = signature }
    }
    listing.append(path)
    if listing.count == fileLimit + 1 {
      problems.append(
        ScanProblem(
          path: .root,
          reason:
            "\(site.folder) has more than \(fileLimit) files, and the rest was left out; open the "
            + "blog's own folder, or leave folders out with files.exclude in \(settingsFileName)"))
    }
  }

  /// Whether rules and settings let an entry count.
  private func counts(
    _ name: String, at path: SitePath, isFolder: Bool, rules: IgnoreFiles
  ) -> Bool {
    if isFolder {
      let isOutput = path.parent.isRoot && site.engine.outputFolders.contains(name)
      if name.utf8.first == UInt8(ascii: ".") || skipped.contains(name) || isOutput
        || site.nested.contains(site.absolute(path))
      {
        return false
      }
    }
    if rules.ignores(name, isFolder: isFolder) { return false }
    let whole = Array(path.string.utf8)
    return !excludes.ignores(whole, name: whole.count - name.utf8.count, isFolder: isFolder)
  }

  /// So that the files in and below a folder come in the order of their whole paths, where a slash follows the name of
  /// a folder.
  private static func inOrder(_ entries: [FolderEntry]) -> [FolderEntry] {
    let keys = entries.map { Array($0.kind == .folder ? "\($0.name)/".utf8 : $0.name.utf8) }
    return entries.indices.sorted { keys[$0].lexicographicallyPrecedes(keys[$1]) }
      .map { entries[$0] }
  }

  private func ignoreFileNames(in folder: SitePath) -> [String] {
    [".gitignore"] + (folder.isRoot ? site.engine.ignoreFileNames : [])
  }

  private func addIgnoreFiles(of folder: SitePath, to rules: inout IgnoreFiles) {
    for name in ignoreFileNames(in: folder) {
      rules.add(FileSystem.join(site.absolute(folder), name))
    }
  }

  private static func join(_ folder: SitePath, _ name: String) -> SitePath {
    folder.isRoot ? SitePath(name) : SitePath("\(folder)/\(name)")
  }
}
