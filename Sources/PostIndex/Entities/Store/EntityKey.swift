// Every key that an entry of a store may have, with what it means. Reader and schema ask here; it reads nothing.

/// A key of an entry in `entities.yaml`, or of the front matter in `entities/*.md`.
package enum EntityKey: String, Hashable, Sendable, CaseIterable {
  case id, type, names, name, aliases, exact, weak, not, description, facts, url, post, related
  case disabled, extends

  /// What stands behind a key.
  enum Shape {
    case identifier
    case kind
    /// A text, or one for each language.
    case textByLanguage
    /// A text, or one or several for each language.
    case namesByLanguage
    case text
    /// One or several.
    case texts
    case facts
    case address
    case flag
    /// The one word that is understood.
    case word(String)
  }

  /// Another word for the same key.
  static let synonyms: [String: EntityKey] = ["kind": .type]

  /// The key written as `name`.
  init?(written name: String) {
    guard let key = EntityKey(rawValue: name) ?? EntityKey.synonyms[name] else { return nil }
    self = key
  }

  var shape: Shape {
    switch self {
    case .id: .identifier
    case .type: .kind
    case .names: .namesByLanguage
    case .name, .post: .text
    case .aliases, .exact, .weak, .not, .related: .texts
    case .description: .textByLanguage
    case .facts: .facts
    case .url: .address
    case .disabled: .flag
    case .extends: .word("builtin")
    }
  }

  /// For the schema and for completion in the store.
  package var summary: String {
    switch self {
    case .id: "What other entries and posts call it: small Latin letters, digits and hyphens."
    case .type: "What kind of thing it is, which also decides which words may follow its name."
    case .names: "Its name in each language, by language code: the first is the card's title."
    case .name: "Its name, where one is enough; the script tells the language."
    case .aliases: "Other names that are found in posts."
    case .exact: "Names that count in this case only, such as Go."
    case .weak: "Names that count only where another name of it stands in the same post."
    case .not: "Words that begin with a name and are not this, such as 구글링."
    case .description: "One sentence that says what it is, for each language or in one."
    case .facts: "What happened when; a card shows the first three."
    case .url: "Its official site: http or https."
    case .post: "The blog's own post about it: a path from the site's root."
    case .related: "Ids of entities that have to do with it."
    case .disabled: "Whether it is left out, be it built in or here."
    case .extends: "With `builtin`, the built-in entry holds for every key that is not here."
    }
  }
}

/// A key of a dated line; any other one is a language code.
enum FactKey: String, CaseIterable {
  case date, ko, en, text

  var summary: String {
    switch self {
    case .date: "YYYY, YYYY-MM or YYYY-MM-DD."
    case .ko: "What happened, in Korean."
    case .en: "What happened, in English."
    case .text: "What happened; the script tells the language."
    }
  }
}

/// Codes such as `ko`, `en`, `zh-Hant`.
enum LanguageCode {
  /// Whether `text` could be one. O(length).
  static func isPossible(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard let head = parts.first, (2...3).contains(head.count), head.allSatisfy(isLetter) else {
      return false
    }
    return parts.dropFirst().allSatisfy { part in
      (2...8).contains(part.count) && part.allSatisfy { isLetter($0) || $0 &- 0x30 < 10 }
    }
  }

  /// Korean where most letters are Hangul, else English. O(length).
  static func ofScript(_ text: String) -> String {
    var balance = 0
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0xAC00...0xD7A3, 0x1100...0x1112, 0x3131...0x318E: balance += 1
      case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F, 0x370...0x52F: balance -= 1
      default: break
      }
    }
    return balance > 0 ? "ko" : "en"
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
}
