// The schemas of the settings are what the table of settings says. `UPDATE_SNAPSHOTS=1` writes them anew.
import Foundation
import LanguageFeatures
import SiteModel
import Testing

struct SettingsSchemaTests {
  private static let schemas: [(name: String, title: String)] = [
    ("configuration", "bloglsp: .bloglsp.toml"),
    (
      "initialization-options",
      "bloglsp: initializationOptions and workspace/didChangeConfiguration"
    ),
  ]

  @Test(arguments: schemas.map(\.name)) func filesAreWhatTheTableSays(name: String) throws {
    let title = try #require(Self.schemas.first { $0.name == name }).title
    let rendered = SettingsSchema.render(
      title: title, codes: DiagnosticCode.allCases.map(\.rawValue))
    let url = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Protocol/Schemas/\(name).schema.json").standardizedFileURL
    if ProcessInfo.processInfo.environment["UPDATE_SNAPSHOTS"] != nil {
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(rendered.utf8).write(to: url)
    }
    let file = try? String(contentsOf: url, encoding: .utf8)
    #expect(file == rendered, "run the tests with UPDATE_SNAPSHOTS=1 and look at the difference")
    #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(rendered.utf8)) }
  }

  /// Every setting and every code can be found in the schema, with its default and what it does.
  @Test func theSchemaKnowsEverySetting() throws {
    let rendered = SettingsSchema.render(title: "", codes: DiagnosticCode.allCases.map(\.rawValue))
    let root = try #require(
      JSONSerialization.jsonObject(with: Data(rendered.utf8)) as? [String: Any])
    for key in SettingKey.all {
      var node: [String: Any]? = root
      for name in key.path {
        node = (node?["properties"] as? [String: Any])?[name] as? [String: Any]
      }
      #expect(node?["description"] as? String == key.summary, "\(key.name)")
      #expect(node?["default"] != nil, "\(key.name)")
    }
    let properties = try #require(root["properties"] as? [String: Any])
    let diagnostics = try #require(properties["diagnostics"] as? [String: Any])
    let codes = try #require(diagnostics["properties"] as? [String: Any])
    #expect(codes.keys.sorted() == DiagnosticCode.allCases.map(\.rawValue).sorted())
  }
}
