// The names of all entities as typed letters are compared with them. It never looks into a post.
import Synchronization

/// Made for the first search: most snapshots are never searched.
package final class EntityNames: Sendable {
  package struct Fit: Hashable, Sendable, Comparable {
    let quality: MatchQuality
    let certainty: Float

    package static func < (left: Fit, right: Fit) -> Bool {
      (left.quality, left.certainty) < (right.quality, right.certainty)
    }
  }

  private let entities: [Entity]
  private let made = Mutex<[[TypedName]]?>(nil)

  init(_ entities: [Entity]) { self.entities = entities }

  /// O(names), the first time.
  private var names: [[TypedName]] {
    made.withLock { made in
      if let made { return made }
      let names = entities.map { entity in entity.spellings.map(TypedName.init) }
      made = names
      return names
    }
  }

  /// How well `typed` fits the names of an entity at best; nil where it does not. Letters that only occur in order do not
  /// count.
  package func fit(_ typed: TypedText, _ entity: Int) -> Fit? {
    if typed.isEmpty { return Fit(quality: .scattered, certainty: 1) }
    let names = names
    guard names.indices.contains(entity) else { return nil }
    return names[entity].compactMap { typed.fit($0) }.filter { $0.quality > .scattered }
      .map { Fit(quality: $0.quality, certainty: $0.certainty) }.max()
  }
}
