// The schema of the store is what the table of keys says. `UPDATE_SNAPSHOTS=1` writes it anew.
import Foundation
import Testing

@testable import PostIndex

struct EntityStoreSchemaTests {
  @Test func theFileIsWhatTheTableSays() throws {
    let rendered = EntityStoreSchema.render()
    let url = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../Protocol/Schemas/entities.schema.json").standardizedFileURL
    if ProcessInfo.processInfo.environment["UPDATE_SNAPSHOTS"] != nil {
      try Data(rendered.utf8).write(to: url)
    }
    let file = try? String(contentsOf: url, encoding: .utf8)
    #expect(file == rendered, "run the tests with UPDATE_SNAPSHOTS=1 and look at the difference")
  }

  /// Every key with what it does, and every part that is referred to.
  @Test func theSchemaKnowsEveryKey() throws {
    let rendered = EntityStoreSchema.render()
    let root = try #require(
      JSONSerialization.jsonObject(with: Data(rendered.utf8)) as? [String: Any])
    let parts = try #require(root["$defs"] as? [String: [String: Any]])
    let keys = try #require(parts["entity"]?["properties"] as? [String: [String: Any]])
    #expect(
      keys.keys.sorted() == (EntityKey.allCases.map(\.rawValue) + EntityKey.synonyms.keys).sorted())
    for (name, schema) in keys {
      #expect(schema["description"] as? String == EntityKey(written: name)?.summary, "\(name)")
    }
    for reference in rendered.matches(of: /#\/\$defs\/(\w+)/) {
      #expect(parts[String(reference.1)] != nil, "\(reference.1)")
    }
  }
}
