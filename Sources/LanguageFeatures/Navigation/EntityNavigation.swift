// From a name to where its entity is told of, and to where else it is named. It never changes a text.
package import PostIndex
package import SiteModel
package import Syntax

extension IndexSnapshot {
  /// The mention at `offset` of the post at `path`.
  func mention(at offset: Int, in path: SitePath) -> EntityMention? {
    guard let entities, let post = post(at: path) else { return nil }
    return entities[path].mention(at: offset, in: post.source)
  }

  /// The store's entry of what is named at `offset`, and the blog's own post about it; nil where there is neither.
  package func definition(at offset: Int, in path: SitePath) -> Definition? {
    guard let mention = mention(at: offset, in: path) else { return nil }
    let places = mention.entities.flatMap { definitions(of: $0) }
    return places.isEmpty ? nil : Definition(origin: mention.range, places: places)
  }

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

  /// Every mention of what is named at `offset`, in all posts, in order of paths and places; nil where nothing is named.
  ///
  /// - Parameter includesDefinition: whether the store's entry comes with them. O(mentions of the posts that name it).
  package func references(
    at offset: Int, in path: SitePath, includesDefinition: Bool
  ) -> [Place]? {
    guard let entities, let mention = mention(at: offset, in: path) else { return nil }
    var places = includesDefinition ? mention.entities.flatMap { definitions(of: $0) } : []
    var seen: Set<Place> = []
    for entity in mention.entities {
      for presence in entities.posts(naming: entity) {
        guard let post = post(at: presence.path) else { continue }
        places += entities[presence.path].mentions(of: entity, in: post.source).map {
          Place(path: presence.path, range: $0.range)
        }
      }
    }
    return places.filter { seen.insert($0).inserted }
  }

  /// Every mention in the same post of what is named at `offset`; empty where nothing is.
  package func highlights(at offset: Int, in path: SitePath) -> [TextRange] {
    guard let entities, let post = post(at: path), let mention = mention(at: offset, in: path)
    else {
      return []
    }
    let ranges = mention.entities.flatMap {
      entities[path].mentions(of: $0, in: post.source).map(\.range)
    }
    return Array(Set(ranges)).sorted { $0.lowerBound < $1.lowerBound }
  }
}
