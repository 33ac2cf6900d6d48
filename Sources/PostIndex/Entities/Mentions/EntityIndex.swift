// Which posts name which entities, both ways: one immutable value. It never reads a text and never judges a name.
package import SiteModel

/// The entities of a blog with all their mentions. Copies share what they have in common.
package struct EntityIndex: Sendable {
  package let catalog: EntityCatalog
  /// For searches; shared by the snapshots that follow.
  package let names: EntityNames
  private var mentions = ShardedTable<SitePath, PostMentions>()
  /// By entity; ascending by path, never empty.
  private var presences = ShardedTable<Int, [Presence]>()

  /// One post that names an entity.
  package struct Presence: Hashable, Sendable {
    package let path: SitePath
    /// How often.
    package let count: Int
  }

  /// An entity that the same posts name.
  package struct Companion: Hashable, Sendable {
    package let entity: Int
    /// Posts that name both.
    package let posts: Int
  }

  /// - Parameter mentions: by post, in any order; each post once.
  package init(_ catalog: EntityCatalog, _ mentions: some Sequence<(SitePath, PostMentions)> = []) {
    self.catalog = catalog
    names = EntityNames(catalog.matcher.entities)
    // In order of paths every list grows at its end.
    for (path, found) in mentions.sorted(by: { $0.0 < $1.0 }) { self[path] = found }
  }

  /// The mentions of the post at `path`; none where it names nothing. Setting costs O(entities of the post).
  package internal(set) subscript(path: SitePath) -> PostMentions {
    get { mentions[path] ?? .none }
    set {
      let old = mentions[path]
      if old == newValue { return }
      for count in old?.counts ?? [] where newValue.count(of: count.entity) != count.count {
        let presence = Presence(path: path, count: count.count)
        presences.update(count.entity) { $0.removeSorted(presence, by: Presence.precedes) }
      }
      for count in newValue.counts where old?.count(of: count.entity) != count.count {
        let presence = Presence(path: path, count: count.count)
        presences.update(count.entity) { $0.insertSorted(presence, by: Presence.precedes) }
      }
      // What is odd about names is kept where nothing counts as a mention: `테슬라은`.
      mentions[path] = newValue == .none ? nil : newValue
    }
  }

  /// The posts that name `entity`, ascending by path.
  package func posts(naming entity: Int) -> [Presence] { presences[entity] ?? [] }

  /// The entities that any post names, with how many posts name each; in order of the catalog. O(entities).
  package var named: [(entity: Int, posts: [Presence])] {
    presences.keys.sorted().map { ($0, presences[$0] ?? []) }
  }

  /// The entities that most often share a post with `entity`, the closest first: by the cosine of their posts, two posts
  /// together at least. O(mentions of the posts that name it).
  package func companions(of entity: Int, limit: Int) -> [Companion] {
    let own = posts(naming: entity)
    var together: [Int: Int] = [:]
    for presence in own {
      for count in self[presence.path].counts where count.entity != entity {
        together[count.entity, default: 0] += 1
      }
    }
    let scored = together.filter { $0.value >= min(2, own.count) }.map { other, posts in
      (
        companion: Companion(entity: other, posts: posts),
        // The square of the cosine, but for what is the same for all.
        score: Double(posts) * Double(posts) / Double(max(1, self.posts(naming: other).count))
      )
    }
    return scored.sorted {
      ($0.score, $1.companion.entity) > ($1.score, $0.companion.entity)
    }.prefix(limit).map(\.companion)
  }
}

extension EntityIndex.Presence {
  fileprivate static func precedes(_ left: Self, _ right: Self) -> Bool {
    left.path == right.path ? left.count < right.count : left.path < right.path
  }
}

extension EntityIndex {
  /// What differs from `other`, in words; nil where nothing does. O(posts).
  func firstDifference(from other: EntityIndex) -> String? {
    if let path = mentions.firstDifference(from: other.mentions, by: ==) {
      return "mentions in \(path)"
    }
    if let entity = presences.firstDifference(from: other.presences, by: ==) {
      return "posts that name entity \(entity)"
    }
    return nil
  }
}
