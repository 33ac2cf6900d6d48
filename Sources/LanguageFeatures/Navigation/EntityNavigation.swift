// From a name to where its entity is told of. It never changes a text.
import PostIndex
import SiteModel
import Syntax

extension IndexSnapshot {
  /// The mention at `offset` of the post at `path`.
  func mention(at offset: Int, in path: SitePath) -> EntityMention? {
    guard let entities, let post = post(at: path) else { return nil }
    return entities[path].mention(at: offset, in: post.source)
  }

  /// The entry of an entity in the blog's store, and the blog's own post about it.
  func definitions(of entity: Int) -> [Place] {
    var places: [Place] = []
    if let path = entities?.catalog.path(of: entity),
      let stored = entities?.catalog.stored(entity)
    {
      places.append(Place(path: path, range: stored.range, selection: stored.idRange))
    }
    if let post = post(about: entity) {
      places.append(Place(path: post.path, range: post.page.metadata.titleRange ?? .empty(at: 0)))
    }
    return places
  }
}
