// Which engine a folder's files speak of, and which of them its rules are made from. It never opens a file
// by itself.
package import Syntax

extension Engine {
  /// The engine whose site has its root in a folder with these names, or nil where nothing marks one.
  ///
  /// - Parameters:
  ///   - files: the names of the folder's files.
  ///   - folders: the names of the folders in it.
  ///   - read: gives the text of one of `files`; asked only where names alone leave it open.
  package static func detect(
    files: Set<String>, folders: Set<String>, read: (String) -> SourceText?
  ) -> Engine? {
    let folder = FolderMarks(files: files, folders: folders)
    if folder.hasAny("hugo.toml", "hugo.yaml", "hugo.yml", "hugo.json") { return .hugo }
    if folder.hasAny("zola.toml") { return .zola }
    if folder.hasScript("astro.config") { return .astro }
    if folder.hasScript("docusaurus.config") { return .docusaurus }
    if folder.hasAny("mkdocs.yml", "mkdocs.yaml") { return .mkdocs }
    if folder.hasScript("eleventy.config") || folder.hasScript("buildawesome.config")
      || folder.hasAny(".eleventy.js", ".eleventy.cjs")
    {
      return .eleventy
    }
    if let engine = detectByJekyllConfiguration(folder, read) { return engine }
    return detectByGenericConfiguration(folder, read)
  }

  /// Whether a file of this name, come, gone or changed, can alter what `detect` says of its folder.
  package static func mayDecide(fileNamed name: String) -> Bool {
    let stems = [
      "hugo", "config", "_config", "zola", "mkdocs", "astro.config", "docusaurus.config",
      "eleventy.config", ".eleventy", "buildawesome.config",
    ]
    return ["package.json", "Gemfile"].contains(name) || stems.contains(SitePath(name).stem)
  }

  /// `_config.yml` belongs to Jekyll or Hexo.
  private static func detectByJekyllConfiguration(
    _ folder: FolderMarks, _ read: (String) -> SourceText?
  ) -> Engine? {
    guard folder.hasAny("_config.yml", "_config.yaml", "_config.toml") else { return nil }
    if folder.files.contains("package.json"), folder.folders.contains("source"),
      read("package.json")?.string.utf8Index(of: "\"hexo\"") != nil
    {
      return .hexo
    }
    if folder.folders.contains("scaffolds"), folder.folders.contains("source") { return .hexo }
    return .jekyll
  }

  /// `config.toml` and its kin belong to Zola (`base_url`) or to Hugo.
  private static func detectByGenericConfiguration(
    _ folder: FolderMarks, _ read: (String) -> SourceText?
  ) -> Engine? {
    for name in ["config.toml", "config.yaml", "config.yml", "config.json"]
    where folder.files.contains(name) {
      guard let source = read(name),
        let format = DataFormat(extension: SitePath(name).fileExtension)
      else { continue }
      let keys = DataDocument(source, format: format).value.entries.map(\.key)
      if name == "config.toml", keys.contains("base_url") { return .zola }
      let known = [
        "baseurl", "theme", "languagecode", "permalinks", "taxonomies", "menu", "module",
      ]
      let isHugo = keys.contains { known.contains($0.lowercased()) }
      if isHugo, !folder.folders.isDisjoint(with: ["content", "themes", "archetypes", "layouts"]) {
        return .hugo
      }
    }
    let hugoFolders: Set<String> = ["content", "archetypes", "layouts"]
    if folder.folders.contains("config"), folder.folders.isSuperset(of: ["content"]),
      !folder.folders.isDisjoint(with: ["themes", "layouts", "archetypes", "static"])
    {
      return .hugo
    }
    if folder.folders.isSuperset(of: hugoFolders) { return .hugo }
    if folder.folders.contains("_posts"),
      folder.hasAny("Gemfile") || folder.folders.contains("_layouts")
    {
      return .jekyll
    }
    return nil
  }

  /// The files among a site's that its rules are made from. O(files).
  package func inputs(among listing: [SitePath]) -> [SitePath] { listing.filter(isInput) }

  /// Whether a site's rules are made from the file: configuration files, and sources such as Hugo's `_index.md` whose
  /// front matter decides how others are published.
  package func isInput(_ path: SitePath) -> Bool {
    switch self {
    case .hugo: HugoInputs.contains(path)
    case .jekyll: JekyllInputs.contains(path)
    case .zola:
      path.isNamed("zola.toml", "config.toml") || path.name.beginsWith("_index.")
        || ZolaCalls.contains(path)
    case .hexo:
      path.isNamed("_config.yml", "_config.yaml") || path.parent == SitePath("scaffolds")
    // `mkdocs.yml` and what it may inherit from.
    case .mkdocs: path.parent.isRoot && ["yml", "yaml"].contains(path.fileExtension)
    case .astro:
      path.parent.isRoot && path.stem == "astro.config"
        || path.string.beginsWith("src/content.config.")
        || path.string.beginsWith("src/pages/")
          && path.fileExtension == "astro"
    case .docusaurus: path.parent.isRoot && path.stem == "docusaurus.config"
    case .eleventy:
      path.parent.isRoot
        && (path.string.beginsWith(".eleventy.") || path.stem == "eleventy.config"
          || path.stem == "buildawesome.config")
    case .tistory, .plain: false
    }
  }

  /// Folders, as names at any depth, that this engine writes or that never hold posts; a scan does not enter them.
  package var skippedFolders: Set<String> {
    let always: Set<String> = ["node_modules", ".git", ".hg", ".svn"]
    return switch self {
    case .jekyll: always.union(["_site", ".jekyll-cache", ".sass-cache", ".bundle", "_sass"])
    case .eleventy: always.union(["_site"])
    case .astro: always.union([".astro"])
    case .hexo: always.union([".deploy_git"])
    case .docusaurus: always.union([".docusaurus"])
    case .hugo, .zola, .mkdocs, .tistory, .plain: always
    }
  }

  /// Folders in the site's root that this engine writes. Deeper ones of these names may hold posts:
  /// a section can be named `resources`.
  package var outputFolders: Set<String> {
    switch self {
    case .hugo: ["public", "resources"]
    case .zola, .hexo: ["public"]
    case .astro: ["dist"]
    case .docusaurus: ["build"]
    case .mkdocs: ["site"]
    case .jekyll, .eleventy, .tistory, .plain: []
    }
  }
}

/// The names in a folder.
private struct FolderMarks {
  let files: Set<String>
  let folders: Set<String>

  func hasAny(_ names: String...) -> Bool { names.contains { files.contains($0) } }

  func hasScript(_ stem: String) -> Bool {
    ["js", "ts", "mjs", "mts", "cjs", "cts"].contains { files.contains("\(stem).\($0)") }
  }
}

extension SitePath {
  /// Whether it lies in the root and has one of these names.
  func isNamed(_ names: String...) -> Bool { names.contains(string) }
}
