// The words that speak for an entity whose name is another word too: those of its description. It never reads a post.

/// One word, and for which entities it speaks.
struct ContextWord: Sendable {
  let text: String
  /// Entities, by how much: 1 for a word that few descriptions have.
  let entities: [Int]
  let weight: Double

  /// The words of the descriptions of those of `entities` that have names which need support, each once, but for those that
  /// too many descriptions have: of what is built in, used or not, and of the blog's own.
  ///
  /// - Parameters:
  ///   - isBuiltin: whether the entity of a number is built in.
  ///   - card: an entity with its texts. O(texts of those that need support or are the blog's).
  static func all(
    of entities: [Entity], isBuiltin: (Int) -> Bool, card: (Int) -> Entity
  ) -> [ContextWord] {
    let frequent = BuiltinEntities.frequentWords
    var counts = frequent
    var speakers: [String: [Int]] = [:]
    for (index, entity) in entities.enumerated() where entity.needsContext || !isBuiltin(index) {
      let isCounted = isBuiltin(index)
      for word in words(of: card(index)) {
        if !isCounted || frequent[word] == nil { counts[word, default: 0] += 1 }
        if entity.needsContext { speakers[word, default: []].append(index) }
      }
    }
    return speakers.sorted { $0.key < $1.key }.compactMap { word, entities in
      let weight = weight(of: counts[word] ?? 0)
      return weight > 0 ? ContextWord(text: word, entities: entities, weight: weight) : nil
    }
  }

  /// The most descriptions that a word may be in to speak as loud as any.
  static let rare = 3

  /// What many have tells little: 기업, software.
  private static func weight(of count: Int) -> Double {
    switch count {
    case ...rare: 1
    case ...8: 0.5
    case ...20: 0.25
    default: 0
    }
  }

  /// The words of its description that tell something, without its names.
  static func words(of entity: Entity) -> Set<String> {
    let own = Set(entity.spellings.map(CandidateTally.key))
    var words: Set<String> = []
    for text in entity.description.values {
      for word in WordReader.words(of: text) {
        guard let stem = WordStem(word)?.stem.lowercased(), isTelling(stem, word.script),
          !own.contains(CandidateTally.key(stem))
        else { continue }
        words.insert(stem)
      }
    }
    return words
  }

  /// Long enough to be no function word. Verbs go on differently in every sentence.
  private static func isTelling(_ stem: String, _ script: ProseWord.Script) -> Bool {
    let length = stem.unicodeScalars.count
    switch script {
    case .hangul:
      return length >= 2
        && !["하는", "되는", "있는", "위한", "대한", "만드는", "만든", "된", "한"].contains { stem.hasSuffix($0) }
    case .latin: return length >= 4 && !functionWords.contains(stem)
    case .mixed, .other: return length >= 2
    }
  }

  private static let functionWords: Set<String> = [
    "that", "with", "from", "this", "also", "used", "uses", "using", "many", "most", "made",
    "makes",
    "into", "than", "such", "which", "other", "known", "make", "based", "their", "where", "when",
    "over", "about", "after", "before", "each", "runs", "does",
  ]
}

extension Entity {
  /// Whether a name of it counts beside other evidence only.
  var needsContext: Bool { !weak.isEmpty }
}
