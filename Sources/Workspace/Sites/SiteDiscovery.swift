// Finds the sites in and around a folder. It never reads a post.
import SiteModel
import Syntax

/// Looks for the folders that are roots of sites.
package struct SiteDiscovery: Sendable {
  /// How deep below an opened folder sites are looked for.
  private static let depthLimit = 5
  private let disk: FileSystem

  package init(on disk: FileSystem) { self.disk = disk }

  /// The sites that concern `folder`, the outermost first.
  ///
  /// The site that the folder lies in, if any, counts as a whole, from its own root; sites further down belong
  /// to themselves. A folder without any mark is a site of plain files.
  package func sites(around folder: String) -> [SiteRoot] {
    let outer = enclosingSite(of: folder)
    let top = outer?.folder ?? folder
    var found: [SiteRoot] = []
    search(top, rules: IgnoreFiles(above: top, on: disk), depth: 0, into: &found)
    if !found.contains(where: { $0.folder == top }) {
      found.insert(SiteRoot(folder: top, engine: .plain), at: 0)
    }
    let folders = found.map(\.folder)
    return found.map { site in
      var site = site
      site.nested = Set(
        folders.filter { $0 != site.folder && FileSystem.isWithin($0, site.folder) })
      return site
    }
  }

  /// The nearest site root at or above `folder`, up to the root of its repository. Neither the author's home
  /// nor the top of the disk is taken for a site that encloses others.
  private func enclosingSite(of folder: String) -> SiteRoot? {
    var current = folder
    while true {
      if let engine = engine(at: current) { return SiteRoot(folder: current, engine: engine) }
      if disk.status(FileSystem.join(current, ".git")) != .missing { return nil }
      current = FileSystem.parent(of: current)
      if current == "/" || current == disk.home { return nil }
    }
  }

  private func search(
    _ folder: String, rules: IgnoreFiles, depth: Int, into found: inout [SiteRoot]
  ) {
    guard let entries = disk.entries(folder) else { return }
    let engine = engine(at: folder, entries)
    if let engine { found.append(SiteRoot(folder: folder, engine: engine)) }
    guard depth < Self.depthLimit else { return }
    var skipped = Engine.plain.skippedFolders
    if let engine {
      skipped.formUnion(engine.skippedFolders)
      skipped.formUnion(engine.outputFolders)
      skipped.formUnion(engine.innerFolders)
    }
    var rules = rules
    if entries.contains(where: { $0.name == ".gitignore" }) {
      rules.add(FileSystem.join(folder, ".gitignore"))
    }
    for entry in entries.sorted(by: { $0.name < $1.name })
    where entry.kind == .folder && !entry.name.hasPrefix(".") && !skipped.contains(entry.name)
      && !rules.ignores(entry.name, isFolder: true)
    {
      search(
        FileSystem.join(folder, entry.name), rules: rules.entering(entry.name), depth: depth + 1,
        into: &found)
    }
  }

  /// What a folder's own files say; nil where nothing makes it a site.
  func engine(at folder: String) -> Engine? {
    disk.entries(folder).flatMap { engine(at: folder, $0) }
  }

  private func engine(at folder: String, _ entries: [FolderEntry]) -> Engine? {
    var files: Set<String> = []
    var folders: Set<String> = []
    for entry in entries {
      switch entry.kind {
      case .file: files.insert(entry.name)
      case .folder: folders.insert(entry.name)
      case .other: continue
      }
    }
    let detected = Engine.detect(files: files, folders: folders) { name in
      disk.read(FileSystem.join(folder, name)).map { SourceText(bytes: $0) }
    }
    return detected ?? (files.contains(settingsFileName) ? .plain : nil)
  }
}

extension Engine {
  /// Folders of a site in which no other site is looked for: what is in them is the site's own content, or a
  /// theme with an example site of its own.
  fileprivate var innerFolders: Set<String> {
    switch self {
    case .hugo, .zola: ["content", "static", "themes", "layouts", "assets", "templates"]
    case .jekyll: ["_posts", "_drafts", "_layouts", "_includes", "assets", "_site"]
    case .hexo: ["source", "themes", "scaffolds"]
    case .astro, .eleventy, .docusaurus, .mkdocs, .tistory, .plain: []
    }
  }
}
