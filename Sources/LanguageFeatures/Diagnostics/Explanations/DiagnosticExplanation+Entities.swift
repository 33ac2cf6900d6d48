// How names are written, and what is wrong in a store of entities. It finds nothing.

extension DiagnosticCode {
  /// Of a code about entities; the others are not asked for here.
  var entityExplanation: DiagnosticExplanation {
    switch self {
    case .particleDisagreement: .particleDisagreement
    case .entityFirstMentionUnlinked: .entityFirstMentionUnlinked
    case .entityStoreSyntax: .entityStoreSyntax
    case .entityStoreDuplicate: .entityStoreDuplicate
    case .entityStoreSharedName: .entityStoreSharedName
    case .entityStoreIgnoredName: .entityStoreIgnoredName
    case .entityStoreUnknownKey: .entityStoreUnknownKey
    case .entityStoreInvalid: .entityStoreInvalid
    default: .entityNameVariant
    }
  }
}

extension DiagnosticExplanation {
  static let entityNameVariant = DiagnosticExplanation(
    .hint,
    meaning:
      "A name is spelled in another way than its entity's own name: other gaps, other case, nearly the same letters.",
    example: "보스턴다이내믹스",
    cure: "Write the name as the store has it, here or in the whole file.")

  static let particleDisagreement = DiagnosticExplanation(
    .hint,
    meaning:
      "A Korean particle has the form that does not fit the last sound of the name before it.",
    example: "테슬라은",
    cure: "Use the other form.")

  static let entityFirstMentionUnlinked = DiagnosticExplanation(
    .hint,
    meaning:
      "The store names a post about an entity, and a post that speaks of the entity has no link to it.",
    example: "테슬라가 …, with `post: posts/tesla.md` in the store",
    cure: "Make the first mention a link.")

  static let entityStoreSyntax = DiagnosticExplanation(
    .error,
    meaning:
      "The store of entities is not valid YAML, TOML or JSON; what it said before still holds in an editor.",
    example: "names: {ko: 테슬라",
    cure: "As the message says.")

  static let entityStoreDuplicate = DiagnosticExplanation(
    .warning,
    meaning:
      "An id stands twice among the stores, or a key twice in an entry. Of two ids the later one is ignored.",
    example: "- id: tesla",
    cure: "Give it another id, or take one away.")

  static let entityStoreSharedName = DiagnosticExplanation(
    .information,
    meaning:
      "Two entities of the store have the same name; both are shown where it is written.",
    example: "aliases: [현대]",
    cure: "Take it from one of them, unless both are meant.")

  static let entityStoreIgnoredName = DiagnosticExplanation(
    .warning,
    meaning:
      "A name is too short, or a word that stands everywhere, and is not looked for.",
    example: "aliases: [것]",
    cure: "Take it away, or write the whole name.")

  static let entityStoreUnknownKey = DiagnosticExplanation(
    .hint,
    meaning:
      "A store's entry has a key that bloglsp does not know; it is ignored.",
    example: "alias: [TSLA]",
    cure: "Use the proposed key, or keep it for yourself.")

  static let entityStoreInvalid = DiagnosticExplanation(
    .warning,
    meaning:
      "A value in a store of entities is not one that it can have: no id, an unknown type, no date, no address.",
    example: "date: 2003-13",
    cure: "As the message says; the rest of the entry still holds.")
}
