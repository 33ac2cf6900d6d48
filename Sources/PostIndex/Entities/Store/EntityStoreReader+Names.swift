// The names of an entry, and which of them are of use. It never folds what it keeps.
import SiteModel
import Syntax

extension EntityStoreReader {
  /// A text, a list of texts, or either for each language.
  mutating func readNames(_ value: DataValue, _ entry: inout StoredEntity) {
    guard case .mapping(let languages) = value.content else {
      for element in list(value) { readName(element, language: nil, &entry) }
      return
    }
    for language in languages where !language.value.isNull {
      guard LanguageCode.isPossible(language.key) else {
        report(
          .unknownKey, language.keyRange,
          "'\(language.key.shortened)' is no code of a language; write 'ko', 'en' or another one",
          removes: true)
        continue
      }
      for element in list(language.value) { readName(element, language: language.key, &entry) }
    }
  }

  /// The first name of a language is the one that is shown; others are aliases.
  mutating func readName(_ value: DataValue, language: String?, _ entry: inout StoredEntity) {
    guard let name = text(value, "a name is a text") else {
      hasRefusedName = true
      return
    }
    let code = language ?? LanguageCode.ofScript(name)
    switch NameWorth(name, kind: entry.entity.kind) {
    case .useless(let why):
      reportIgnored(name, value, why)
      return
    case .good, .shownOnly: break
    }
    if entry.entity.names[code] == nil {
      entry.entity.names[code] = name
      add(name, value, .name(code), &entry)
    } else if entry.entity.names[code] != name {
      entry.entity.aliases.append(name)
      add(name, value, .alias, &entry)
    }
  }

  mutating func readSpellings(_ value: DataValue, _ key: EntityKey, _ entry: inout StoredEntity) {
    for element in list(value) {
      guard let name = text(element, "'\(key.rawValue)' is a list of texts") else { continue }
      switch NameWorth(name, kind: entry.entity.kind) {
      case .good: break
      case .shownOnly:
        reportIgnored(name, element, NameWorth.single)
        continue
      // What stops other names may be any word.
      case .useless where key == .not && !name.isEmpty: break
      case .useless(let why):
        reportIgnored(name, element, why)
        continue
      }
      switch key {
      case .exact:
        entry.entity.exact.append(name)
        add(name, element, .exact, &entry)
      case .weak:
        entry.entity.weak.append(name)
        add(name, element, .weak, &entry)
      case .not:
        entry.entity.not.append(name)
        add(name, element, .not, &entry)
      default:
        entry.entity.aliases.append(name)
        add(name, element, .alias, &entry)
      }
    }
  }

  private func add(
    _ name: String, _ value: DataValue, _ role: StoredSpelling.Role, _ entry: inout StoredEntity
  ) {
    entry.spellings.append(StoredSpelling(text: name, range: value.range, role: role))
  }

  private mutating func reportIgnored(_ name: String, _ value: DataValue, _ why: String) {
    hasRefusedName = true
    report(
      .ignoredName, value.range,
      "'\(name.shortened)' \(why)",
      removes: true)
  }

  /// Whether the entry can be shown and found. Without a name of its own the first other one serves.
  mutating func hasName(_ entry: inout StoredEntity, _ value: DataValue) -> Bool {
    if entry.isDisabled || entry.extendsBuiltin { return true }
    let names = entry.spellings.filter { $0.role != .not }
    let range = entry.idRange ?? value.entries.first?.keyRange ?? line(at: value.range.lowerBound)
    if entry.entity.names.isEmpty {
      // A name that will not do has been reported.
      if !hasRefusedName {
        report(
          .missingName, range,
          "'\(entry.entity.id.shortened)' has no name to be shown; write 'names: …' for it")
      }
      guard let first = names.first else { return false }
      entry.entity.names[LanguageCode.ofScript(first.text)] = first.text
    } else if !names.contains(where: { NameWorth($0.text, kind: entry.entity.kind) == .good }) {
      report(
        .ignoredName, names.first?.range ?? range,
        "a single letter is not looked for, and '\(entry.entity.id.shortened)' has no other name; "
          + "write a longer one under 'aliases'")
    }
    return true
  }
}
