// Texts, lists and dated lines within an entry, and how cures for them are written. It never knows a name.
import SiteModel
import Syntax

extension EntityStoreReader {
  mutating func report(
    _ kind: StoreProblem.Kind, _ range: TextRange, _ message: String,
    _ replacements: [String] = [], removes: Bool = false
  ) {
    problems.report(
      StoreProblem(
        kind: kind, range: range, message: message, replacements: replacements, removes: removes))
  }

  /// A scalar as one line of text; nil, and a problem, where there is none.
  mutating func text(_ value: DataValue, _ expected: String) -> String? {
    if let text = cleaned(value) {
      textCount += 1
      return text
    }
    if !value.isNull { report(.wrongType, value.range, expected) }
    return nil
  }

  /// From `offset` to the end of its line.
  func line(at offset: Int) -> TextRange {
    let start = min(offset, source.count)
    return TextRange(start, source.bytes[start...].firstIndex(of: 0x0A) ?? source.count)
  }

  func cleaned(_ value: DataValue) -> String? { value.scalarText(in: source)?.strippedLine }

  /// The elements of a list, or a lone value; none behind the limit of what one file may cost.
  func list(_ value: DataValue) -> ArraySlice<DataValue> {
    let all = if case .sequence(let elements) = value.content { elements } else { [value] }
    return all.prefix(max(0, Self.mostTexts - textCount))
  }

  /// A text, or one for each language.
  mutating func textsByLanguage(_ value: DataValue, _ key: EntityKey) -> [String: String] {
    guard case .mapping(let entries) = value.content else {
      let text = text(value, "'\(key.rawValue)' is a text, or one for each language") ?? ""
      return text.isEmpty ? [:] : [LanguageCode.ofScript(text): text]
    }
    var texts: [String: String] = [:]
    for entry in entries where !entry.value.isNull {
      guard LanguageCode.isPossible(entry.key) else {
        report(
          .unknownKey, entry.keyRange,
          "'\(entry.key.shortened)' is no code of a language; write 'ko', 'en' or another one",
          removes: true)
        continue
      }
      texts[entry.key] = text(entry.value, "a text is expected here")
    }
    return texts
  }

  mutating func readFacts(_ value: DataValue, _ entry: inout StoredEntity) {
    for element in list(value) {
      guard case .mapping(let fields) = element.content else {
        guard let text = text(element, "a fact is a mapping with 'date', 'ko' and 'en'") else {
          continue
        }
        entry.entity.facts.append(.init(date: nil, texts: [LanguageCode.ofScript(text): text]))
        continue
      }
      var fact = Entity.Fact(date: nil, texts: [:])
      for field in fields where !field.value.isNull { read(field, into: &fact) }
      if fact.texts.isEmpty {
        report(.wrongType, element.range, "this fact says nothing; write it behind 'ko' or 'en'")
      } else {
        entry.entity.facts.append(fact)
      }
    }
  }

  private mutating func read(_ field: DataEntry, into fact: inout Entity.Fact) {
    let key = FactKey(rawValue: field.key)
    guard key != nil || LanguageCode.isPossible(field.key) else {
      let nearest = EditDistance.nearest(to: field.key, among: FactKey.allCases.map(\.rawValue))
      report(
        .unknownKey, field.keyRange,
        "a fact has no key '\(field.key.shortened)'; "
          + (nearest.map { "did you mean '\($0)'?" } ?? "it has 'date', 'ko' and 'en'"),
        nearest.map { [keySpelled($0, at: field.keyRange)] } ?? [], removes: true)
      return
    }
    guard let text = text(field.value, "a text is expected here") else { return }
    switch key {
    case .date: fact.date = date(text, field.value)
    case .text: fact.texts[LanguageCode.ofScript(text)] = text
    case .ko, .en, nil: fact.texts[field.key] = text
    }
  }

  private mutating func date(_ text: String, _ value: DataValue) -> String? {
    if FactDate.isValid(text) { return text }
    report(
      .invalidDate, value.range,
      "'\(text.shortened)' is no date, and the fact is shown without; "
        + "write YYYY, YYYY-MM or YYYY-MM-DD",
      FactDate.cure(text).map { [spelled($0)] } ?? [])
    return nil
  }

  mutating func reportUnknown(_ entry: DataEntry) {
    guard !problems.isFull else { return }
    let names = EntityKey.allCases.map(\.rawValue)
    let nearest =
      EditDistance.nearest(to: entry.key, among: names)
      ?? names.first { entry.key.utf8.count > 3 && $0.hasPrefix(entry.key) }
    // A page may have keys of the blog's engine, too.
    if isMarkdown, nearest == nil { return }
    report(
      .unknownKey, entry.keyRange,
      "an entity has no key '\(entry.key.shortened)'; "
        + (nearest.map { "did you mean '\($0)'?" }
          ?? "the keys are \(names.joined(separator: ", "))"),
      nearest.map { [keySpelled($0, at: entry.keyRange)] } ?? [], removes: true)
  }

  // MARK: - How it is written

  /// `text` as a value.
  func spelled(_ text: String) -> String {
    let isWord = text.utf8.allSatisfy {
      ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 || "-/:._".utf8.contains($0)
    }
    if ["true", "false"].contains(text) || isWord && format == .yaml && !text.hasPrefix("-") {
      return text
    }
    return "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }

  /// `text`, a plain word, as a key in place of the one at `range`.
  func keySpelled(_ text: String, at range: TextRange) -> String {
    let first = source.bytes[source.clamped(range)].first
    return switch first {
    case UInt8(ascii: "\""): "\"\(text)\""
    case UInt8(ascii: "'"): "'\(text)'"
    default: text
    }
  }

  /// What stands below the front matter; nil where that is nothing.
  static func body(_ text: String) -> String? {
    let scalars = text.unicodeScalars.filter { $0 == "\n" || $0 == "\t" || !$0.isUnseenMark }
    let lines = String(String.UnicodeScalarView(scalars)).utf8
      .split(separator: 0x0A, omittingEmptySubsequences: false)
    let isBlank: (Substring.UTF8View) -> Bool = { $0.allSatisfy { $0 <= 0x20 } }
    let body = lines.drop(while: isBlank)
    guard let last = body.lastIndex(where: { !isBlank($0) }) else { return nil }
    return body[...last].map { String(Substring($0)) }.joined(separator: "\n")
  }
}
