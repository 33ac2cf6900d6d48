// All entities that a site knows: those of its stores and those built in, by rank. It never changes and reads no file.
package import SiteModel

/// What posts may name. Two catalogs are equal where they are the same one.
package struct EntityCatalog: Sendable {
  /// Where an entity comes from.
  package enum Origin: Sendable {
    case store(SitePath, StoredEntity)
    case builtin
  }

  /// Tells one catalog from another.
  package final class Edition: Sendable {}

  package let edition = Edition()
  /// Of all entities that are not disabled: those of `entities/*.md`, of the root's store, of the engine's data,
  /// and built-in ones; each of these by id. Built-in ones have only names here: see `entity(at:)`.
  package let matcher: EntityMatcher
  /// What is wrong in each file, with what is wrong between them; in text order. Files without problems are absent.
  package let problems: [SitePath: [StoreProblem]]
  /// In order of precedence.
  package let stores: [EntityStoreFile]
  /// What speaks for names that need support.
  let context: EntityContext
  /// Those for which the store names a post.
  let entitiesWithPosts: Set<Int>
  private let origins: [Origin]
  private let indices: [String: Int]

  /// What is built in and nothing else: most blogs have no store, and one catalog does for all of them.
  private static let builtin = EntityCatalog(stores: [], usesBuiltin: true)

  /// The catalog of these stores; as `init(stores:usesBuiltin:)`, but made once where there are none.
  package static func of(_ stores: [EntityStoreFile], usesBuiltin: Bool) -> EntityCatalog {
    stores.isEmpty && usesBuiltin
      ? builtin : EntityCatalog(stores: stores, usesBuiltin: usesBuiltin)
  }

  /// Nothing is known.
  package static let empty = EntityCatalog(stores: [], usesBuiltin: false)

  /// - Parameters:
  ///   - stores: in any order.
  ///   - usesBuiltin: whether built-in entities count that no store mentions.
  package init(stores: [EntityStoreFile], usesBuiltin: Bool) {
    var merging = EntityMerging(stores: stores, usesBuiltin: usesBuiltin)
    merging.merge()
    let entities = merging.entities.map(\.entity)
    let origins = merging.entities.map(\.origin)
    self.origins = origins
    self.stores = stores.sorted { EntityStoreFiles.precedes($0.path, $1.path) }
    func card(_ index: Int) -> Entity { Self.whole(entities[index], origins[index]) }
    func isBuiltin(_ index: Int) -> Bool {
      if case .builtin = origins[index] { true } else { false }
    }
    let words = ContextWord.all(of: entities, isBuiltin: isBuiltin, card: card)
    matcher = EntityMatcher(entities)
    context = EntityContext(matcher, words, card: card)
    entitiesWithPosts = Set(entities.indices.filter { entities[$0].post != nil })
    problems = merging.problems
    indices = Dictionary(
      merging.entities.enumerated().map { ($0.element.entity.id, $0.offset) },
      uniquingKeysWith: { first, _ in first })
  }

  package var count: Int { origins.count }

  /// Where the entity at `index` of the matcher comes from; of an index that there is not, as one built in.
  package func origin(of index: Int) -> Origin {
    origins.indices.contains(index) ? origins[index] : .builtin
  }

  /// The entity at `index` of the matcher with all that is known of it; nil where there is none. A built-in one is
  /// decoded at every call.
  package func entity(at index: Int) -> Entity? {
    guard matcher.entities.indices.contains(index) else { return nil }
    return Self.whole(matcher.entities[index], origin(of: index))
  }

  private static func whole(_ entity: Entity, _ origin: Origin) -> Entity {
    switch origin {
    case .store: entity
    case .builtin: BuiltinEntities.entity(withID: entity.id) ?? entity
    }
  }

  /// The store that has the entity at `index`; nil where it is built in.
  package func path(of index: Int) -> SitePath? {
    if case .store(let path, _) = origin(of: index) { path } else { nil }
  }

  /// The entry of the entity at `index`; nil where it is built in.
  package func stored(_ index: Int) -> StoredEntity? {
    if case .store(_, let stored) = origin(of: index) { stored } else { nil }
  }

  package func index(ofID id: String) -> Int? { indices[id] }
}

extension EntityCatalog: Equatable {
  package static func == (left: EntityCatalog, right: EntityCatalog) -> Bool {
    left.edition === right.edition
  }
}
