// What the text of a post holds of names, before the rest of the post is asked. It decides nothing.
package import Syntax

/// Names as they were found, with what speaks for them.
struct EntityReading {
  /// In text order; with entities whose names need support.
  var found: [EntityMention] = []
  /// Which of `found` name entities by a name that needs support, and which entities those are.
  var weak: [Int: [Int]] = [:]
  /// Names with particles that do not fit them, which are no mentions.
  var misfits: [NameMisfit] = []

  /// Entities with a name that needs no support. O(found).
  var strong: Set<Int> {
    var strong: Set<Int> = []
    for (number, mention) in found.enumerated() {
      let weak = weak[number] ?? []
      for entity in mention.entities where !weak.contains(entity) { strong.insert(entity) }
    }
    return strong
  }

  /// What was found, without the entities of which `counts` does not hold; it is asked of names that need support, and told
  /// so, and of all others where `asksAll` is set.
  func mentions(asksAll: Bool, where counts: (Int, Bool) -> Bool) -> [EntityMention] {
    if weak.isEmpty, !asksAll { return found }
    var result = found
    var isGone = false
    for number in asksAll ? Array(result.indices) : Array(weak.keys) {
      let weak = weak[number] ?? []
      result[number].entities.removeAll { !counts($0, weak.contains($0)) }
      if !weak.isEmpty { result[number].isWeak = result[number].entities.allSatisfy(weak.contains) }
      isGone = isGone || result[number].entities.isEmpty
    }
    if isGone { result.removeAll(where: \.entities.isEmpty) }
    return result
  }
}

/// A name with a particle that is the other form of one that would fit.
package struct NameMisfit: Hashable, Sendable {
  package let entity: Int
  /// The name.
  package let range: TextRange
  package let particleRange: TextRange
  package let fitting: String
}
