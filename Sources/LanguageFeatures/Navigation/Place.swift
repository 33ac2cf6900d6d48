// A place in a file of the site, to be jumped to. It never opens one.
package import SiteModel
package import Syntax

/// Where something stands.
package struct Place: Hashable, Sendable {
  package let path: SitePath
  /// All of it, such as a whole entry of a store.
  package let range: TextRange
  /// What to put the cursor on; within `range`.
  package let selection: TextRange

  package init(path: SitePath, range: TextRange, selection: TextRange? = nil) {
    self.path = path
    self.range = range
    self.selection = selection ?? range
  }
}

/// Where what stands at a place is told of.
package struct Definition: Hashable, Sendable {
  /// What was asked about.
  package let origin: TextRange
  /// The likeliest first; never empty.
  package let places: [Place]
}
