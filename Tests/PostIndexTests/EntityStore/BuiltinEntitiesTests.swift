// What is built in is what its YAML says, entity by entity. `UPDATE_SNAPSHOTS=1` writes the Swift files anew.
import Foundation
import SiteModel
import Syntax
import Testing

@testable import PostIndex

struct BuiltinEntitiesTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../Sources/PostIndex/Entities/Builtin").standardizedFileURL
  private static let parts = ["Industry", "Development"]

  private func store(_ part: String) throws -> EntityStoreFile {
    let name = part.lowercased() + ".yaml"
    let data = try Data(contentsOf: Self.folder.appending(path: name))
    return EntityStoreFile(path: SitePath(name), source: SourceText(bytes: Array(data)))
  }

  private func entities(_ part: String) throws -> [Entity] {
    try store(part).entries.map(\.entity).sorted { $0.id < $1.id }
  }

  private func rendered(_ part: String, _ kind: String, _ what: String, _ lines: [String]) -> String
  {
    """
    // \(what), data only. It is never edited by hand: \(part.lowercased()).yaml says it, and a test renders it.

    enum \(part)\(kind) {
      /// See `BuiltinEntities` for the form.
      static let lines = #\"""
    \(lines.map { "    " + $0 }.joined(separator: "\n"))
        \"""#
    }

    """
  }

  private func names(_ part: String) throws -> String {
    let lines = try entities(part).map { entity in
      let lists = [entity.aliases, entity.exact, entity.weak, entity.not]
      let names = [entity.names["ko"] ?? "", entity.names["en"] ?? ""]
      return ([entity.id, entity.kind.rawValue] + names + lists.map { $0.joined(separator: "^") })
        .joined(separator: "|")
    }
    return rendered(part, "Names", "The names of built-in entities", lines)
  }

  private func cards(_ part: String) throws -> String {
    let lines = try entities(part).map { entity in
      let facts = entity.facts.map { fact in
        [fact.date ?? "", fact.texts["ko"] ?? "", fact.texts["en"] ?? ""].joined(separator: "~")
      }
      return [
        entity.id, entity.description["ko"] ?? "", entity.description["en"] ?? "",
        entity.url ?? "", facts.joined(separator: "^"),
      ].joined(separator: "|")
    }
    return rendered(part, "Cards", "What is known of built-in entities", lines)
  }

  @Test(arguments: parts) func theSwiftFilesAreWhatTheYAMLSays(part: String) throws {
    try expect("\(part)Names.swift", toHold: names(part))
    try expect("\(part)Cards.swift", toHold: cards(part))
  }

  @Test func theFrequentWordsAreThoseOfAllDescriptions() throws {
    var counts: [String: Int] = [:]
    for entity in try Self.parts.flatMap(entities) {
      for word in ContextWord.words(of: entity) { counts[word, default: 0] += 1 }
    }
    let frequent = counts.filter { $0.value > ContextWord.rare }.sorted { $0.key < $1.key }
    try expect(
      "FrequentWords.swift",
      toHold: """
        // The words that many built-in descriptions have, data only. It is never edited by hand: a test renders it.

        enum FrequentWords {
          /// `word|descriptions that have it`.
          static let lines = #\"""
        \(frequent.map { "    \($0.key)|\($0.value)" }.joined(separator: "\n"))
            \"""#
        }

        """)
  }

  private func expect(_ name: String, toHold text: String) throws {
    let url = Self.folder.appending(path: name)
    if ProcessInfo.processInfo.environment["UPDATE_SNAPSHOTS"] != nil {
      try Data(text.utf8).write(to: url)
    }
    let file = try String(contentsOf: url, encoding: .utf8)
    #expect(
      Array(file.utf8) == Array(text.utf8),
      "run the tests with UPDATE_SNAPSHOTS=1 and look at the difference in \(name)")
  }

  /// Nothing that the compact form has no place for; nothing that stands for two.
  @Test func decodingGivesWhatTheYAMLSays() throws {
    let all = try Self.parts.flatMap(entities).sorted { $0.id < $1.id }
    #expect(all.count >= 382)
    #expect(BuiltinEntities.named.map(\.id) == all.map(\.id))
    for entity in all {
      #expect(BuiltinEntities.entity(withID: entity.id) == entity, "\(entity.id)")
    }
    for (named, entity) in zip(BuiltinEntities.named, all) {
      var bare = entity
      (bare.description, bare.facts, bare.url) = ([:], [], nil)
      #expect(named == bare, "\(entity.id)")
    }
    #expect(BuiltinEntities.entity(withID: "nobody") == nil)
    #expect(BuiltinEntities.entity(withID: "") == nil)
  }

  @Test(arguments: parts) func theYAMLHasNoFaults(part: String) throws {
    let store = try store(part)
    let problems = store.problems.map { EntityStoreTests.picture($0, in: store.source) }
    #expect(problems.isEmpty, "\(problems.joined(separator: "\n"))")
  }
}
