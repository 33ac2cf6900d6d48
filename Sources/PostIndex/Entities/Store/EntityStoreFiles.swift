// Which files of a site are stores of entities, and which of them counts first. It never looks at the disk.
package import SiteModel

package enum EntityStoreFiles {
  private static let extensions: Set = ["yaml", "yml", "toml", "json"]
  private static let folder = SitePath("entities")
  /// Pages about the folder itself.
  private static let notEntities: Set = ["readme", "index", "_index"]

  /// Whether `path`, from the site's root, is one: `entities.yaml` (or `.yml`, `.toml`, `.json`) at the root or among the
  /// engine's data, or a Markdown file of `entities`. O(length).
  package static func isStore(_ path: SitePath, engine: Engine) -> Bool {
    if path.parent == folder {
      return ["md", "markdown"].contains(path.fileExtension)
        && !notEntities.contains(path.stem.lowercased())
    }
    guard path.stem == "entities", extensions.contains(path.fileExtension) else { return false }
    return path.isTopLevel || path.parent == dataFolder(of: engine)
  }

  /// Where an engine keeps data for its templates.
  package static func dataFolder(of engine: Engine) -> SitePath? {
    switch engine {
    case .hugo: SitePath("data")
    case .jekyll, .eleventy: SitePath("_data")
    case .hexo: SitePath("source/_data")
    case .zola, .astro, .docusaurus, .mkdocs, .tistory, .plain: nil
    }
  }

  /// Whether `first` counts before `second`: Markdown files, then the root's, then the engine's data; each by path.
  package static func precedes(_ first: SitePath, _ second: SitePath) -> Bool {
    (rank(first), first) < (rank(second), second)
  }

  /// 0 counts first.
  static func rank(_ path: SitePath) -> Int {
    path.parent == folder ? 0 : path.isTopLevel ? 1 : 2
  }
}
