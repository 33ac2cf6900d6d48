// Where a site lies and what publishes it. It never holds what is in it.
package import SiteModel

/// The folder of one site.
package struct SiteRoot: Hashable, Sendable {
  /// Absolute.
  package var folder: String
  package var engine: Engine
  /// Folders of other sites within this one, absolute: they belong to themselves.
  package var nested: Set<String>

  package init(folder: String, engine: Engine, nested: Set<String> = []) {
    self.folder = folder
    self.engine = engine
    self.nested = nested
  }

  /// The path of a file of this site; nil where it lies elsewhere or in a nested site.
  package func path(of absolute: String) -> SitePath? {
    guard let relative = FileSystem.relative(absolute, to: folder), !relative.isEmpty,
      !nested.contains(where: { FileSystem.isWithin(absolute, $0) })
    else { return nil }
    return SitePath(relative)
  }

  package func absolute(_ path: SitePath) -> String { FileSystem.join(folder, path.string) }
}

/// The name of the file that holds the author's settings, at a site's root.
package let settingsFileName = ".bloglsp.toml"
