// What a question comes to before anything is typed, and the memory of the last one: an author types the words of one
// link key by key, and nothing but these changes. Pure but for that memory, which changes no answer.
import Synchronization

/// The posts that are weighed whatever is typed, with all signals that typing does not change.
struct RelatedGroundwork: Sendable {
  let ranking: RelatedRanking
  let material: RelatedMaterial
  let signals: [Int: RelatedSignals]

  /// O(postings of the question's terms).
  init(_ index: RelatedIndex, _ query: RelatedQuery, after earlier: RelatedGroundwork? = nil) {
    ranking = RelatedRanking(index, query, after: earlier?.ranking)
    let material = RelatedMaterial(ranking)
    self.material = material
    let pool = ranking.pool(material)
    var signals: [Int: RelatedSignals] = [:]
    signals.reserveCapacity(pool.count)
    for number in pool { signals[number] = material.signals(of: number) }
    self.signals = signals
  }

  /// Whether it would be the same for another index and question.
  fileprivate func serves(_ index: RelatedIndex, _ query: RelatedQuery) -> Bool {
    ranking.query == query && ranking.index.answers(like: index)
  }
}

/// The groundwork of the last question. Snapshots that follow one another share it.
package final class RankingMemory: Sendable {
  private struct State {
    var last: RelatedGroundwork?
    var count = 0
  }
  private let state = Mutex(State())

  package init() {}

  /// How many groundworks were made, because none was known.
  package var count: Int { state.withLock { $0.count } }

  /// Lets go of an index that is there no more.
  func forget() { state.withLock { $0.last = nil } }

  /// The groundwork of `query`, in which nothing is typed.
  func groundwork(_ index: RelatedIndex, _ query: RelatedQuery) -> RelatedGroundwork {
    let index = index.leavingOut(query.path)
    let known = state.withLock { $0.last }
    if let known, known.serves(index, query) { return known }
    let made = RelatedGroundwork(index, query, after: known)
    state.withLock {
      $0.last = made
      $0.count += 1
    }
    return made
  }
}
