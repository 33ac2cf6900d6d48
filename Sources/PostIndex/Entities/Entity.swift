// What a blog writes about: a company, a person, a technology. It holds what is known, and knows no text.

/// Something with names. Order among entities decides which comes first where a name is that of several.
package struct Entity: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case company, product, person, technology, place, organization, event, concept
  }

  /// A dated line of a card.
  package struct Fact: Hashable, Sendable {
    /// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; nil where it has no date.
    package var date: String?
    /// By language code.
    package var texts: [String: String]

    package init(date: String?, texts: [String: String]) {
      self.date = date
      self.texts = texts
    }
  }

  /// Kebab-case ASCII.
  package var id: String
  package var kind: Kind
  /// The canonical name by language code.
  package var names: [String: String]
  package var aliases: [String] = []
  /// Names that count only in this case: `Go`, `Swift`.
  package var exact: [String] = []
  /// Names that count only beside a strong name of the same entity.
  package var weak: [String] = []
  /// Words that begin with a name and are not this entity.
  package var not: [String] = []
  /// By language code.
  package var description: [String: String] = [:]
  package var facts: [Fact] = []
  package var url: String?
  /// The blog's own post about it, as written in the store.
  package var post: String?
  /// Ids of entities that have to do with it.
  package var related: [String] = []
  /// What else is told of it, in Markdown.
  package var body: String?

  package init(id: String, kind: Kind, names: [String: String]) {
    self.id = id
    self.kind = kind
    self.names = names
  }

  /// Every spelling, each once: names by language, then as written.
  var spellings: [String] {
    let all = names.sorted { $0.key < $1.key }.map(\.value) + aliases + exact + weak
    var seen: Set<String> = []
    return all.filter { seen.insert($0).inserted }
  }
}
