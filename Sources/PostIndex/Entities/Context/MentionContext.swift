// Whether a name that is another word too means its entity in this post. It never finds names.
import SiteModel
import Syntax

/// What in a post speaks for the entities whose names alone would not do.
///
/// The score of an entity is the sum of: 2 for a tag or category that is one of its names; 1 for each
/// entity with which it is told of together, 2 at most; the weights of its description's words, 2 at most. Another name of
/// its own that needs no support decides by itself.
struct MentionContext {
  static let enough = 1.0
  private static let tagWeight = 2.0
  private static let mostRelated = 2.0
  private static let mostWords = 2.0

  /// Entities with a name in the post that needs no support.
  let strong: Set<Int>
  /// Spellings of tags and categories, as `CandidateTally.key` has them.
  let tags: Set<String>
  /// By entity, the sum of the weights of the words that the post has.
  let words: [Int: Double]
  /// Entities that the author has said the post is about, or is not.
  var declared: [Int: Bool] = [:]

  func score(of entity: Int, _ catalog: EntityContext) -> Double {
    var score = min(words[entity] ?? 0, Self.mostWords)
    score += min(Double(catalog.related[entity]?.intersection(strong).count ?? 0), Self.mostRelated)
    if !tags.isDisjoint(with: catalog.spellings[entity] ?? []) { score += Self.tagWeight }
    return score
  }

  /// Whether a name of `entity` counts; one that is weak needs support.
  func counts(_ entity: Int, isWeak: Bool, _ catalog: EntityContext) -> Bool {
    if let declared = declared[entity] { return declared }
    return !isWeak || strong.contains(entity) || score(of: entity, catalog) >= Self.enough
  }
}

extension MentionContext {
  init(
    _ reading: EntityReading, in tree: MarkdownTree, _ metadata: PageMetadata,
    _ declared: [Int: Bool], _ context: EntityContext
  ) {
    self.declared = declared
    // Most posts name nothing doubtful.
    guard !reading.weak.isEmpty else {
      (strong, tags, words) = ([], [], [:])
      return
    }
    let strong = reading.strong
    self.strong = strong
    let doubtful = reading.weak.values.joined().contains { !strong.contains($0) }
    guard doubtful else {
      (tags, words) = ([], [:])
      return
    }
    tags = Set((metadata.tags + metadata.categories).map(CandidateTally.key))
    var sums: [Int: Double] = [:]
    for number in context.words(in: tree) {
      let word = context.contextWords[number]
      for entity in word.entities { sums[entity, default: 0] += word.weight }
    }
    words = sums
  }
}

/// What is known of the entities whose names need support.
struct EntityContext: Sendable {
  let contextWords: [ContextWord]
  /// Finds the words; each is an entity of its own, in their order.
  private let wordMatcher: EntityMatcher
  /// Entities that its description names, that name it, and that the store calls related.
  var related: [Int: Set<Int>] = [:]
  /// As `CandidateTally.key` has them.
  var spellings: [Int: Set<String>] = [:]

  private init(_ words: [ContextWord]) {
    contextWords = words
    wordMatcher = EntityMatcher(
      words.map { word in
        var entity = Entity(id: word.text, kind: .concept, names: [:])
        entity.aliases = [word.text]
        return entity
      })
  }

  /// Which of `contextWords` the post has. O(text); asked of few posts.
  func words(in tree: MarkdownTree) -> Set<Int> {
    Set(wordMatcher.reading(tree).found.flatMap(\.entities))
  }
}

extension EntityContext {
  /// - Parameter card: an entity with its texts. O(texts of those that need support).
  init(_ matcher: EntityMatcher, _ words: [ContextWord], card: (Int) -> Entity) {
    self.init(words)
    let numbers = Dictionary(
      matcher.entities.enumerated().map { ($0.element.id, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    for (index, entity) in matcher.entities.enumerated() where entity.needsContext {
      spellings[index] = Set(entity.spellings.map(CandidateTally.key))
      let whole = card(index)
      var others = Set(whole.related.compactMap { numbers[$0] })
      for text in whole.description.values {
        let source = SourceText(text)
        others.formUnion(matcher.reading(source, [0..<source.count]).strong)
      }
      others.remove(index)
      for other in others {
        related[index, default: []].insert(other)
        if matcher.entities[other].needsContext { related[other, default: []].insert(index) }
      }
    }
  }
}
