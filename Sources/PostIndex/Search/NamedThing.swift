// What of a blog is called so: posts, tags, entities and headings in one order. It never says where they stand.
import Syntax

/// Something that has a name, and how well that fits what was looked for.
package struct NamedThing: Sendable {
  package enum Kind: Hashable, Sendable {
    case post
    /// The index of a tag of the post, and how many posts have it.
    case tag(Int, posts: Int)
    /// Counts into `EntityMatcher.entities`.
    case entity(Int)
    /// The index of a heading of the post.
    case heading(Int)
  }
  package let kind: Kind
  /// The post that has it; of a tag the newest. Nil of an entity.
  package let post: Post?
  package let rank: NameRank
}

/// How early a thing is shown; a greater one is shown earlier. Those of several blogs compare.
package struct NameRank: Hashable, Sendable, Comparable {
  /// From the highest bits on: how it fits, how certain that is, what it is, how short its name is, how new or frequent.
  private let bits: UInt64

  fileprivate init(_ fit: NameFit, order: UInt64, length: Int, weight: Int) {
    let certainty = UInt64(min(max(fit.certainty, 0), 1) * 63)
    bits =
      UInt64(clamping: fit.quality.rawValue) << 48 | certainty << 42 | order << 40
      | UInt64(255 - min(length, 255)) << 32 | UInt64(UInt32(clamping: weight))
  }

  package static func < (left: NameRank, right: NameRank) -> Bool { left.bits < right.bits }
}

extension IndexSnapshot {
  /// What `query` fits, the best first, at most `limit`; all for an empty one. What fits equally well comes in this order:
  /// posts, tags, entities, headings; then short names, then new posts and frequent names. O(names).
  package func things(named query: NameQuery, limit: Int) -> [NamedThing] {
    var best = BestThings(limit: limit)
    var tags: [TypedName: TagHit] = [:]
    forEachPost { post in
      let names = post.names
      let age = NamedThing.weight(of: post)
      func add(_ kind: NamedThing.Kind, _ name: TypedName, order: UInt64) {
        guard let fit = query.fit(name) else { return }
        best.add(
          NamedThing(
            kind: kind, post: post,
            rank: NameRank(fit, order: order, length: query.length(name), weight: age)))
      }
      add(.post, names.title, order: 3)
      for (index, name) in names.headings.enumerated() where !name.text.isEmpty {
        add(.heading(index), name, order: 0)
      }
      for (index, name) in names.tags.enumerated() {
        guard let fit = query.fit(name) else { continue }
        tags[name, default: TagHit(fit: fit)].add(index, of: post)
      }
    }
    for (name, hit) in tags {
      guard let post = hit.post else { continue }
      best.add(
        NamedThing(
          kind: .tag(hit.index, posts: hit.posts), post: post,
          rank: NameRank(hit.fit, order: 2, length: query.length(name), weight: hit.posts)))
    }
    addEntities(query, to: &best)
    return best.finish()
  }

  /// Those that the blog names, or has in its own store.
  private func addEntities(_ query: NameQuery, to best: inout BestThings) {
    guard let entities else { return }
    for number in entities.catalog.matcher.entities.indices {
      let posts = entities.posts(naming: number).count
      guard posts > 0 || entities.catalog.path(of: number) != nil,
        let (fit, length) = entities.names.fit(query, number)
      else { continue }
      best.add(
        NamedThing(
          kind: .entity(number), post: nil,
          rank: NameRank(fit, order: 1, length: query.isEmpty ? 0 : length, weight: posts)))
    }
  }
}

extension NameQuery {
  /// Where nothing is looked for, no name is too long.
  fileprivate func length(_ name: TypedName) -> Int { isEmpty ? 0 : name.text.bytes.count }
}

extension NamedThing {
  /// Days since 1970; 0 where the post is undated.
  fileprivate static func weight(of post: Post) -> Int { max(0, (post.instant ?? 0) / 86_400) }

  /// What is shown first where ranks are equal: any order will do that is always the same.
  fileprivate func precedes(_ other: NamedThing) -> Bool {
    if rank != other.rank { return rank > other.rank }
    if let post, let otherPost = other.post, post !== otherPost {
      return post.path < otherPost.path
    }
    return place < other.place
  }

  private var place: Int {
    switch kind {
    case .post: 0
    case .tag(let index, _), .entity(let index), .heading(let index): index
    }
  }
}

/// A tag in several posts.
private struct TagHit {
  let fit: NameFit
  var index = 0
  var posts = 0
  var post: Post?

  init(fit: NameFit) { self.fit = fit }

  mutating func add(_ index: Int, of post: Post) {
    if self.post === post { return }
    posts += 1
    if let last = self.post,
      (last.instant ?? .min, post.path) > (post.instant ?? .min, last.path)
    {
      return
    }
    (self.index, self.post) = (index, post)
  }
}

/// The best of many, without keeping all.
private struct BestThings {
  let limit: Int
  private var things: [NamedThing] = []
  private var least: NameRank?

  init(limit: Int) { self.limit = max(limit, 0) }

  /// O(1), now and then O(limit × log limit).
  mutating func add(_ thing: NamedThing) {
    if let least, thing.rank < least { return }
    things.append(thing)
    if things.count > 4 * limit + 64 { cut() }
  }

  private mutating func cut() {
    things.sort { $0.precedes($1) }
    things.removeLast(max(0, things.count - limit))
    if things.count == limit { least = things.last?.rank }
  }

  mutating func finish() -> [NamedThing] {
    cut()
    return things
  }
}
