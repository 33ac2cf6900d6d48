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

  /// Whether nothing that fits within a word alone is as good.
  fileprivate var isOfStart: Bool { bits >> 48 >= UInt64(MatchQuality.wordPrefix.rawValue) }

  package static func < (left: NameRank, right: NameRank) -> Bool { left.bits < right.bits }
}

extension IndexSnapshot {
  /// What `query` fits, the best first, at most `limit`; all for an empty one. What fits equally well comes in this order:
  /// posts, tags, entities, headings; then short names, then new posts and frequent names. O(names).
  package func things(named query: NameQuery, limit: Int) -> [NamedThing] {
    var best = BestThings(limit: limit)
    var tags: [TypedName: TagHit] = [:]
    let table = nameTable
    func take(_ owner: NameTable.Owner, _ name: TypedName, _ fit: NameFit) {
      switch owner {
      case .title(let post): add(.post, of: table.posts[post], query, name, fit, to: &best)
      case .heading(let post, let index):
        add(.heading(index), of: table.posts[post], query, name, fit, to: &best)
      case .tag(let tag):
        let kept = table.tags[tag].filter { counts(table.posts[$0.post]) }
        guard let newest = kept.first else { return }
        tags[name] = TagHit(
          fit: fit, index: newest.index, posts: kept.count, post: table.posts[newest.post])
      }
    }
    table.forEachFit(query, wantsStarts: { best.wantsStarts }, take)
    for path in renamed {
      if let post = posts[path] { addNames(of: post, query, &tags, to: &best) }
    }
    for (name, hit) in tags {
      guard let post = hit.post else { continue }
      best.add(
        .tag(hit.index, posts: hit.posts), post,
        NameRank(hit.fit, order: 2, length: query.length(name), weight: hit.posts))
    }
    addEntities(query, to: &best)
    return best.finish()
  }

  /// Whether a post of the table is still what it was.
  private func counts(_ post: Post) -> Bool { renamed.isEmpty || !renamed.contains(post.path) }

  private func add(
    _ kind: NamedThing.Kind, of post: Post, _ query: NameQuery, _ name: TypedName, _ fit: NameFit,
    to best: inout BestThings
  ) {
    let order: UInt64 = if case .post = kind { 3 } else { 0 }
    let rank = NameRank(
      fit, order: order, length: query.length(name), weight: NamedThing.weight(of: post))
    if best.takes(rank), counts(post) { best.add(kind, post, rank) }
  }

  /// Those of a post that is not in the table as it is now.
  private func addNames(
    of post: Post, _ query: NameQuery, _ tags: inout [TypedName: TagHit],
    to best: inout BestThings
  ) {
    func offer(_ kind: NamedThing.Kind, _ order: UInt64, _ name: TypedName) {
      guard let fit = query.fit(name) else { return }
      best.add(
        kind, post,
        NameRank(
          fit, order: order, length: query.length(name), weight: NamedThing.weight(of: post)))
    }
    let names = post.names
    offer(.post, 3, names.title)
    for (index, name) in names.headings.enumerated() where !name.text.isEmpty {
      offer(.heading(index), 0, name)
    }
    for (index, name) in names.tags.enumerated() where !names.tags[..<index].contains(name) {
      guard let fit = query.fit(name) else { continue }
      tags[name, default: TagHit(fit: fit)].add(index, of: post)
    }
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
        .entity(number), nil,
        NameRank(fit, order: 1, length: query.isEmpty ? 0 : length, weight: posts))
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

  mutating func add(_ index: Int, of post: Post) {
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

  /// Whether what fits within a word alone comes too late.
  var wantsStarts: Bool { least?.isOfStart ?? false }

  func takes(_ rank: NameRank) -> Bool { least.map { rank >= $0 } ?? true }

  /// O(1), now and then O(limit × log limit).
  mutating func add(_ kind: NamedThing.Kind, _ post: Post?, _ rank: NameRank) {
    guard takes(rank) else { return }
    things.append(NamedThing(kind: kind, post: post, rank: rank))
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
