// What is known without any store, decoded from compact lines. It holds no data, and judges none.

/// The built-in entities. Nothing is decoded before it is asked for, and cards only one by one.
package enum BuiltinEntities {
  /// Every entity by id, with what finds it in a text: without description, facts and address.
  static let named: [Entity] = {
    let all = lines(of: IndustryNames.lines) + lines(of: DevelopmentNames.lines)
    // Each of the two is in order.
    return all.compactMap(named).sorted { $0.id < $1.id }
  }()

  /// The entity with everything that is known of it. O(log entities × size of its card).
  package static func entity(withID id: String) -> Entity? {
    var low = 0
    var high = named.count
    while low < high {
      let middle = (low + high) / 2
      if named[middle].id < id { low = middle + 1 } else { high = middle }
    }
    guard low < named.count, named[low].id == id else { return nil }
    var entity = named[low]
    let cards = [IndustryCards.lines, DevelopmentCards.lines]
    if let card = cards.lazy.compactMap({ line(of: id, in: $0) }).first { fill(&entity, card) }
    return entity
  }

  /// How many of the descriptions have a word, of words that more than `ContextWord.rare` have.
  static let frequentWords: [String: Int] = {
    let pairs = lines(of: FrequentWords.lines).compactMap { line -> (String, Int)? in
      let parts = line.split(separator: field)
      guard parts.count == 2, let count = Int(string(parts[1])) else { return nil }
      return (string(parts[0]), count)
    }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }()

  // MARK: - Lines

  private static let field = UInt8(ascii: "|")
  private static let element = UInt8(ascii: "^")
  private static let part = UInt8(ascii: "~")

  private typealias Text = Substring.UTF8View

  private static func lines(of text: String) -> [Text] {
    Substring(text).utf8.split(separator: UInt8(ascii: "\n"))
  }

  /// `id|type|ko|en|aliases|exact|weak|not`.
  private static func named(_ line: Text) -> Entity? {
    let fields = line.split(separator: field, omittingEmptySubsequences: false)
    guard fields.count == 8, let kind = Entity.Kind(rawValue: string(fields[1])) else { return nil }
    var entity = Entity(
      id: string(fields[0]), kind: kind, names: texts(ko: fields[2], en: fields[3]))
    entity.aliases = list(fields[4])
    entity.exact = list(fields[5])
    entity.weak = list(fields[6])
    entity.not = list(fields[7])
    return entity
  }

  /// `id|ko|en|url|facts`, each fact `date~ko~en`.
  private static func fill(_ entity: inout Entity, _ card: Text) {
    let fields = card.split(separator: field, omittingEmptySubsequences: false)
    guard fields.count == 5 else { return }
    entity.description = texts(ko: fields[1], en: fields[2])
    entity.url = fields[3].isEmpty ? nil : string(fields[3])
    entity.facts = fields[4].split(separator: element).compactMap { fact in
      let parts = fact.split(separator: part, omittingEmptySubsequences: false)
      guard parts.count == 3 else { return nil }
      return Entity.Fact(
        date: parts[0].isEmpty ? nil : string(parts[0]), texts: texts(ko: parts[1], en: parts[2]))
    }
  }

  /// The line of `text`, whose lines ascend, that begins with `id|`. O(log lines × length of a line).
  private static func line(of id: String, in text: String) -> Text? {
    let wanted = Array(id.utf8)
    let found = text.utf8.withContiguousStorageIfAvailable { bytes -> Range<Int>? in
      var low = 0
      var high = bytes.count
      while low < high {
        var start = (low + high) / 2
        while start > low, bytes[start - 1] != UInt8(ascii: "\n") { start -= 1 }
        let line = bytes[
          start..<(bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count)]
        let name = line.prefix { $0 != field }
        if name.elementsEqual(wanted) { return line.indices }
        if name.lexicographicallyPrecedes(wanted) { low = line.endIndex + 1 } else { high = start }
      }
      return nil
    }
    guard let range = found ?? nil else { return nil }
    let start = text.utf8.index(text.startIndex, offsetBy: range.lowerBound)
    return text[start..<text.utf8.index(start, offsetBy: range.count)].utf8
  }

  private static func texts(ko: Text, en: Text) -> [String: String] {
    var texts: [String: String] = [:]
    if !ko.isEmpty { texts["ko"] = string(ko) }
    if !en.isEmpty { texts["en"] = string(en) }
    return texts
  }

  private static func list(_ text: Text) -> [String] {
    text.isEmpty ? [] : text.split(separator: element).map(string)
  }

  private static func string(_ text: Text) -> String { String(Substring(text)) }
}
