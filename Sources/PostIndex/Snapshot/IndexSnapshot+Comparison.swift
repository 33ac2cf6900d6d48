// Whether two snapshots hold the same: the test that updating equals building anew. Never used to serve.
import SiteModel

extension IndexSnapshot {
  /// What differs between two snapshots of equal sites, in words, or nil where nothing does. O(*n*).
  package func firstDifference(from other: IndexSnapshot) -> String? {
    if site != other.site { return "the sites differ" }
    if let path = posts.firstDifference(from: other.posts, by: { $0.isSame(as: $1) }) {
      return "post \(path)"
    }
    if let path = files.firstDifference(from: other.files, by: ==) { return "file \(path)" }
    if let address = providers.firstDifference(from: other.providers, by: ==) {
      return "providers of \(address)"
    }
    if let address = dependents.firstDifference(from: other.dependents, by: ==) {
      return "dependents of \(address)"
    }
    if let key = tagged.firstDifference(from: other.tagged, by: ==) {
      return "posts with the \(key.kind) \(key.name)"
    }
    if let address = folders.firstDifference(from: other.folders, by: ==) {
      return "folders under \(address)"
    }
    if let folder = placements.firstDifference(from: other.placements, by: ==) {
      return "placements of \(folder)"
    }
    if styles != other.styles { return "link styles" }
    guard let entities, let others = other.entities else {
      return entities == nil && other.entities == nil ? nil : "only one knows of entities"
    }
    return entities.firstDifference(from: others)
  }
}

extension Post {
  fileprivate func isSame(as other: Post) -> Bool {
    path == other.path && source == other.source && presents(sameAs: other)
      && page.metadata == other.page.metadata && headings == other.headings && links == other.links
      && frontMatterLinks == other.frontMatterLinks && tags == other.tags
      && definitions == other.definitions && undefinedReferences == other.undefinedReferences
  }
}
