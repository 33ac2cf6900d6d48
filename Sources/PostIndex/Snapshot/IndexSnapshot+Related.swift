// The snapshot's index of related posts: made once, then carried from one snapshot to the next. It never ranks.
import SiteModel
import Synchronization

extension IndexSnapshot {
  /// The same snapshot with an index of related posts, made by the caller alone. O(bytes of the posts).
  package func rankingRelated() -> IndexSnapshot {
    var next = self
    next.related = RelatedIndex(self)
    return next
  }

  /// The same snapshot with an index of related posts, made on all cores. O(bytes of the posts).
  package func rankingRelated() async -> IndexSnapshot {
    let paths = SharedPaths(paths)
    let parts = await withTaskGroup(of: RelatedIndex.Part.self) { group in
      // A worker goes on until nothing is left: there are as many parts as cores, and what is left of the sixteen is empty.
      for _ in 0..<16 { group.addTask { RelatedIndex.part(of: self, at: paths) } }
      return await group.reduce(into: []) { $0.append($1) }
    }
    var next = self
    next.related = RelatedIndex(parts)
    return next
  }

  /// The same snapshot, ranking with weights that were learnt, of it or of an earlier one.
  package func ranking(with lessons: LearnedWeights) -> IndexSnapshot {
    var next = self
    next.lessons = lessons
    return next
  }

  /// The posts most related to what `query` asks, at most `limit`, best first, by the weights of this blog; none where the
  /// snapshot does not rank. Quicker where nothing but the typed letters has changed since the last question.
  package func related(to query: RelatedQuery, limit: Int) -> [RelatedPost] {
    related?.related(to: query, limit: limit, weights(for: query), memory) ?? []
  }

  /// The weights to answer `query` with: those of this blog where they are known.
  package func weights(for query: RelatedQuery) -> RelatedWeights {
    lessons[query.place, query.isOlderOnly] ?? RelatedWeights(query)
  }

  /// The same snapshot with `merged`, which was made of `earlier`, in place of its index of related posts, and what has
  /// changed since then. O(terms of these posts).
  package func taking(_ merged: RelatedIndex, madeOf earlier: RelatedIndex) -> IndexSnapshot {
    var next = self
    next.related = related?.catchingUp(merged, madeOf: earlier)
    memory.forget()
    return next
  }
}

/// Paths that are given out one by one, to whichever worker asks.
private final class SharedPaths: Sequence, IteratorProtocol, Sendable {
  private let paths: [SitePath]
  private let taken = Mutex(0)

  init(_ paths: [SitePath]) { self.paths = paths }

  func next() -> SitePath? {
    let index = taken.withLock { taken in
      taken += 1
      return taken - 1
    }
    return index < paths.count ? paths[index] : nil
  }
}
