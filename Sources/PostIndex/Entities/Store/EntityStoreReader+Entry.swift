// One entry of a store, key by key: what is understood goes into an entity. It never looks at other entries.
import SiteModel
import Syntax

extension EntityStoreReader {
  /// Reads the mapping `value`, whose id is `id` where it names none; nil where it is no use.
  mutating func readEntry(
    _ value: DataValue, id givenID: String?, idRange givenRange: TextRange?
  ) -> StoredEntity? {
    let fields = fields(of: value)
    let idEntry = fields.first { $0.key == .id }?.entry
    let written = idEntry.flatMap { cleaned($0.value) } ?? ""
    let id = written.isEmpty ? (givenID ?? "").strippedLine : written
    let idRange = written.isEmpty ? givenRange : idEntry?.value.range
    guard !id.isEmpty else {
      reportMissingID(value)
      return nil
    }
    if let idRange {
      guard isFirst(id, at: idRange) else { return nil }
      checkForm(of: id, at: idRange, isKey: written.isEmpty)
    }
    var entry = StoredEntity(
      entity: Entity(id: id, kind: .concept, names: [:]),
      range: givenRange.map { TextRange($0.lowerBound, max($0.upperBound, value.range.upperBound)) }
        ?? value.range,
      idRange: idRange)
    hasRefusedName = false
    // Which names will do depends on it.
    if let type = fields.first(where: { $0.key == .type }) { read(type.key, type.entry, &entry) }
    for field in fields where field.key != .type { read(field.key, field.entry, &entry) }
    return hasName(&entry, value) ? entry : nil
  }

  /// The keys with a value, in text order; of equal ones the last. Others are reported.
  private mutating func fields(of value: DataValue) -> [(key: EntityKey, entry: DataEntry)] {
    var fields: [(key: EntityKey, entry: DataEntry)] = []
    for entry in value.entries {
      guard let key = EntityKey(written: entry.key) else {
        reportUnknown(entry)
        continue
      }
      guard !entry.value.isNull else { continue }
      fields.removeAll { $0.key == key }
      fields.append((key, entry))
    }
    return fields
  }

  private mutating func read(_ key: EntityKey, _ field: DataEntry, _ entry: inout StoredEntity) {
    entry.givenKeys.insert(key)
    let value = field.value
    switch key {
    case .id: break
    case .type: readKind(value, &entry)
    case .names: readNames(value, &entry)
    case .name: readName(value, language: nil, &entry)
    case .aliases, .exact, .weak, .not: readSpellings(value, key, &entry)
    case .description: entry.entity.description = textsByLanguage(value, key)
    case .facts: readFacts(value, &entry)
    case .url: readAddress(value, &entry)
    case .post:
      entry.entity.post = text(value, "'post' is the path of a post")
      entry.postRange = value.range
    case .related:
      for element in list(value) {
        guard let id = text(element, "'related' is a list of ids") else { continue }
        entry.entity.related.append(id)
        entry.relatedRanges.append(element.range)
      }
    case .disabled:
      if let flag = value.looseBoolean(in: source) {
        entry.isDisabled = flag
      } else {
        report(.wrongType, value.range, "'disabled' should be true or false", ["true", "false"])
      }
    case .extends:
      if text(value, "'extends' should be 'builtin'") == "builtin" {
        entry.extendsBuiltin = true
      } else if value.scalarText(in: source) != nil {
        report(.wrongType, value.range, "'extends' should be 'builtin'", [spelled("builtin")])
      }
    }
  }

  private mutating func readKind(_ value: DataValue, _ entry: inout StoredEntity) {
    let kinds = Entity.Kind.allCases.map(\.rawValue)
    let expected = "'type' should be one of \(kinds.joined(separator: ", "))"
    guard let written = text(value, expected) else { return }
    if let kind = Entity.Kind(rawValue: written.lowercased()) {
      entry.entity.kind = kind
      return
    }
    let nearest = EditDistance.nearest(to: written, among: kinds)
    let cures = (nearest.map { [$0] } ?? []) + kinds.filter { $0 != nearest }
    report(
      .unknownKind, value.range,
      "there is no type '\(written.shortened)', and 'concept' is taken; "
        + (nearest.map { "did you mean '\($0)'?" } ?? expected),
      cures.map(spelled))
  }

  private mutating func readAddress(_ value: DataValue, _ entry: inout StoredEntity) {
    guard let written = text(value, "'url' is an address that begins with https://") else { return }
    entry.urlRange = value.range
    if Self.isWebAddress(written) {
      entry.entity.url = written
      return
    }
    let isBare =
      written.contains(".") && !written.utf8.contains(UInt8(ascii: ":"))
      && Self.isWebAddress("https://" + written)
    report(
      .invalidAddress, value.range,
      "'\(written.shortened)' is no address of the web and is not shown; "
        + "write it with http:// or https://",
      isBare ? [spelled("https://" + written)] : [], removes: true)
  }

  /// `http` or `https`, a host, and nothing that ends a link.
  private static func isWebAddress(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    let head = bytes.prefix(8).map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
    let scheme = head.starts(with: "https://".utf8) ? 8 : head.starts(with: "http://".utf8) ? 7 : 0
    guard scheme > 0, bytes.count > scheme, bytes[scheme] != UInt8(ascii: "/") else { return false }
    return bytes.allSatisfy { $0 > 0x20 && $0 != 0x7F && !"<>\"\\".utf8.contains($0) }
  }

  // MARK: - Ids

  private mutating func checkForm(of id: String, at range: TextRange, isKey: Bool) {
    guard id != id.kebab else { return }
    let cure = id.kebab
    report(
      .invalidID, range,
      "the id '\(id.shortened)' should have small Latin letters, digits and single hyphens only"
        + (cure.isEmpty ? "; rename it" : "; '\(cure)' would do"),
      cure.isEmpty || isTaken(cure) ? [] : [isKey ? keySpelled(cure, at: range) : spelled(cure)])
  }

  private mutating func reportMissingID(_ value: DataValue) {
    guard !problems.isFull else { return }
    let first = value.entries.first
    let range = first?.keyRange ?? line(at: value.range.lowerBound)
    let names = ["en", "ko"].compactMap { value["names"]?[$0]?.scalarText(in: source) }
    let all = names + ["names", "name"].compactMap { value[$0]?.scalarText(in: source) }
    let id = all.lazy.map(\.kebab).first { !$0.isEmpty }
    var cures: [String] = []
    if let id, let first, !isTaken(id) { cures = [insertion(of: id, before: first, in: value)] }
    report(
      .missingID, range,
      "this entity has no id and is ignored; give it one, such as 'id: \(id ?? "my-topic")'",
      cures)
  }

  /// The first key with an id put before it, as the entry is written.
  private func insertion(of id: String, before first: DataEntry, in value: DataValue) -> String {
    let key = source[first.keyRange]
    let start = min(value.range.lowerBound, source.count)
    let isFlow = source.bytes[start...].first == UInt8(ascii: "{")
    let lineStart =
      source.bytes[..<min(first.keyRange.lowerBound, source.count)]
      .lastIndex(of: 0x0A).map { $0 + 1 } ?? source.byteOrderMarkLength
    let indent = String(repeating: " ", count: max(0, first.keyRange.lowerBound - lineStart))
    return switch format {
    case .json: "\"id\": \"\(id)\", \(key)"
    case .toml: "id = \"\(id)\"" + (isFlow ? ", " : "\n") + key
    case .yaml: "id: \(id)" + (isFlow ? ", " : "\n" + indent) + key
    }
  }
}
