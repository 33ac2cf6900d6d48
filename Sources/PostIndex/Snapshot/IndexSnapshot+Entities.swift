// The snapshot's index of entities: made once, then carried from one snapshot to the next. It never shows one.
import SiteModel
import Syntax

extension IndexSnapshot {
  /// The same snapshot, in which the names of `catalog` are looked for, by the caller alone. O(bytes of the posts).
  package func naming(_ catalog: EntityCatalog) -> IndexSnapshot {
    naming(
      EntityIndex(
        catalog,
        paths.lazy.compactMap { self.post(at: $0) }.map { ($0.path, mentions(in: $0, catalog)) }))
  }

  /// The same, on all cores.
  package func naming(_ catalog: EntityCatalog) async -> IndexSnapshot {
    let paths = paths
    let chunk = 64
    let found = await withTaskGroup(of: [(SitePath, PostMentions)].self) { group in
      for start in stride(from: 0, to: paths.count, by: chunk) {
        group.addTask {
          paths[start..<min(start + chunk, paths.count)].compactMap { path in
            self.post(at: path).map { (path, mentions(in: $0, catalog)) }
          }
        }
      }
      return await group.reduce(into: []) { $0 += $1 }
    }
    return naming(EntityIndex(catalog, found))
  }

  /// The same snapshot with an index that was made of its posts.
  package func naming(_ index: EntityIndex) -> IndexSnapshot {
    var next = self
    next.entities = index
    return next
  }

  /// The same snapshot with the index of `named`, which was made of an earlier one, and what has changed since then.
  /// O(posts), and the bytes of those that have changed.
  package func takingEntities(of named: IndexSnapshot) -> IndexSnapshot {
    guard let index = named.entities else { return self }
    var next = naming(index)
    for path in named.paths where posts[path] == nil { next.nameEntities(at: path) }
    forEachPost { post in
      if named.posts[post.path] !== post { next.nameEntities(at: post.path) }
    }
    return next
  }

  /// Looks for names in the post that is at `path` now.
  mutating func nameEntities(at path: SitePath) {
    guard let catalog = entities?.catalog else { return }
    let found = posts[path].map { mentions(in: $0, catalog) } ?? .none
    entities?[path] = found
  }

  private func mentions(in post: Post, _ catalog: EntityCatalog) -> PostMentions {
    let (document, tree) = Document.read(post.source, dialect: site.rules.dialect)
    return catalog.mentions(in: tree, of: post.page, document.frontMatter)
  }
}
