// The entities that a search through the blog finds. It never lists what the blog does not name.
package import PostIndex
import SiteModel
import Syntax

/// Something of the blog that an author may look for.
package struct SiteSymbol: Hashable, Sendable {
  package let name: String
  /// What it is, or where: beside the name.
  package let detail: String
  package let place: Place
}

extension IndexSnapshot {
  /// The entities whose names `query` fits, the best first, at most `limit`; all of the blog's for an empty query. Initial
  /// consonants and a keyboard left in the other language find them too. O(names).
  package func entitySymbols(matching query: String, limit: Int) -> [SiteSymbol] {
    guard let entities else { return [] }
    let typed = TypedText(query)
    var found: [(number: Int, fit: EntityNames.Fit, posts: Int)] = []
    for number in entities.catalog.matcher.entities.indices {
      let posts = entities.posts(naming: number).count
      guard posts > 0 || entities.catalog.path(of: number) != nil,
        let fit = entities.names.fit(typed, number)
      else { continue }
      found.append((number, fit, posts))
    }
    found.sort {
      ($0.fit, $0.posts, $1.number) > ($1.fit, $1.posts, $0.number)
    }
    return found.prefix(limit).compactMap { symbol(of: $0.number) }
  }

  private func symbol(of number: Int) -> SiteSymbol? {
    guard let entities, let entity = entities.catalog.entity(at: number),
      let place = definitions(of: number).first ?? firstMention(of: number)
    else { return nil }
    let posts = entities.posts(naming: number).count
    let names = entity.names.sorted { $0.key > $1.key }.map(\.value)
    return SiteSymbol(
      name: names.isEmpty ? entity.id : names.joined(separator: " · "),
      detail: "\(entity.kind.rawValue), \(posts == 1 ? "1 post" : "\(posts) posts")", place: place)
  }

  /// In the newest post.
  private func firstMention(of number: Int) -> Place? {
    let posts = (entities?.posts(naming: number) ?? []).compactMap { post(at: $0.path) }
    guard
      let newest = posts.max(by: { ($0.instant ?? .min, $1.path) < ($1.instant ?? .min, $0.path) }),
      let mention = entities?[newest.path].mentions(of: number, in: newest.source).first
    else { return nil }
    return Place(path: newest.path, range: mention.range)
  }
}
