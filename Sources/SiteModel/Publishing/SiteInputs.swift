// What a site's rules are made from, and which engine a folder belongs to. It never reads a file itself.
package import Syntax

/// The files that decide how a site publishes, already read.
package struct SiteInputs: Sendable {
  /// Every file of the site that is not ignored, in ascending order.
  package var listing: [SitePath]
  /// The text of those for which `Engine.isInput` holds, and of others that are read for the whole site, where it could be
  /// read.
  package var texts: [SitePath: SourceText]

  package init(listing: [SitePath], texts: [SitePath: SourceText]) {
    self.listing = listing
    self.texts = texts
  }
}
