// One place of a post that names an entity. It never says what the entity is.
package import Syntax

package struct EntityMention: Hashable, Sendable {
  /// The name without its particle, in bytes of the source.
  package let range: TextRange
  /// The particles behind the name (`에서는`), composed; empty where there are none.
  package let particle: String
  /// Where the particles stand; empty, at the end of the name, where there are none.
  package let particleRange: TextRange
  /// Counts into `EntityMatcher.entities`, in their order; more than one where they share the name. Never empty.
  package internal(set) var entities: [Int]
  /// Whether the particle fits the name's last sound; true where there is none.
  package let agrees: Bool
  /// Whether the name alone would not do: another name of the entity stands in the post.
  package internal(set) var isWeak: Bool
}
