// The names of all entities as typed letters are compared with them. It never looks into a post.
import Synchronization
import Syntax

/// Made for the first search: most snapshots are never searched.
package final class EntityNames: Sendable {
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

  /// How well `query` fits the names of an entity at best, and the length of that name in bytes; nil where it does not.
  func fit(_ query: NameQuery, _ entity: Int) -> (fit: NameFit, length: Int)? {
    let names = names
    guard names.indices.contains(entity) else { return nil }
    return names[entity].compactMap { name in
      query.fit(name).map { (fit: $0, length: name.text.bytes.count) }
    }.max { ($0.fit, $1.length) < ($1.fit, $0.length) }
  }
}
