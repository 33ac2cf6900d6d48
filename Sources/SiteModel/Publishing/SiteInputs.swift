// What a site's rules are made from, and which engine a folder belongs to. It never reads a file itself.
package import Syntax

/// The files that decide how a site publishes, already read.
package struct SiteInputs: Sendable {
  /// Every file of the site that is not ignored, in ascending order.
  package var listing: [SitePath]
  /// The text of those that `Engine.inputs(among:)` named and that could be read.
  package var texts: [SitePath: SourceText]

  package init(listing: [SitePath], texts: [SitePath: SourceText]) {
    self.listing = listing
    self.texts = texts
  }
}

extension Engine {
  /// The engine whose site has its root in a folder with these names, or nil where nothing marks one.
  ///
  /// - Parameters:
  ///   - files: the names of the folder's files.
  ///   - folders: the names of the folders in it.
  ///   - read: gives the text of one of `files`; asked only where names alone leave it open.
  package static func detect(
    files: Set<String>, folders: Set<String>, read: (String) -> SourceText?
  ) -> Engine? { nil }

  /// The files among a site's that its rules are made from: configuration files, and sources such as Hugo's
  /// `_index.md` whose front matter decides how others are published.
  package func inputs(among listing: [SitePath]) -> [SitePath] { [] }

  /// Folders, as names at any depth, that this engine writes or that never hold posts; a scan does not enter them.
  package var skippedFolders: Set<String> { ["node_modules"] }
}
