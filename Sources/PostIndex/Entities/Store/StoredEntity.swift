// One entry of a store: the entity, and where everything that names it is written. It never reads text.
package import Syntax

/// An entity as a store has it.
package struct StoredEntity: Hashable, Sendable {
  /// What the entry alone says; `EntityCatalog.entity(at:)` has what it extends too.
  package internal(set) var entity: Entity
  /// The whole entry; of a Markdown file all of it.
  package internal(set) var range: TextRange
  /// The id as written; nil where the file's name is the id.
  package internal(set) var idRange: TextRange?
  /// Every name that is used, in text order of their keys.
  package internal(set) var spellings: [StoredSpelling] = []
  /// Whether the built-in entry of this id holds for keys that are not in `givenKeys`.
  package internal(set) var extendsBuiltin = false
  package internal(set) var isDisabled = false
  /// The keys that have a value.
  package internal(set) var givenKeys: Set<EntityKey> = []
  /// The values of `url`, `post` and each of `related`, as written.
  package internal(set) var urlRange: TextRange?
  package internal(set) var postRange: TextRange?
  package internal(set) var relatedRanges: [TextRange] = []

  /// Where a problem with the entry as a whole is shown.
  package var headRange: TextRange { idRange ?? .empty(at: range.lowerBound) }
}

/// A name as written.
package struct StoredSpelling: Hashable, Sendable {
  package enum Role: Hashable, Sendable {
    /// The name in a language, by its code.
    case name(String)
    case alias, exact, weak
    /// A word that is no name.
    case not
  }

  package let text: String
  /// The value, quotes included.
  package let range: TextRange
  package let role: Role
}
