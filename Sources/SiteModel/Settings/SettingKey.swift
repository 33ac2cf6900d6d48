// Every setting, one entry each: what it is called, what it takes, what it does. Schemas are rendered from here.
import Syntax

/// One setting of bloglsp.
package struct SettingKey: Sendable {
  package enum Kind: Hashable, Sendable {
    case boolean
    case integer(ClosedRange<Int>)
    case string
    case strings
    case choice([String])
    /// A table from the code of a finding to a severity.
    case severities
    /// A table from a pattern of paths to such a table.
    case pathSeverities
  }

  /// From the root, as `links.style` is `["links", "style"]`.
  package let path: [String]
  package let kind: Kind
  /// As it would be written.
  package let defaultValue: String
  package let summary: String
  /// Takes over a value that fits `kind`.
  let apply: @Sendable (inout Settings, DataValue) -> Void

  package var name: String { path.joined(separator: ".") }

  package static let all: [SettingKey] = [
    SettingKey(
      path: ["engine"], kind: .choice(["auto"] + Engine.allCases.map(\.rawValue)),
      defaultValue: "\"auto\"", summary: "What publishes the blog; `auto` looks at its files."
    ) { $0.engine = $1.string.flatMap(Engine.init(rawValue:)) },
    SettingKey(
      path: ["links", "style"], kind: .choice(["auto"] + LinkStyle.allCases.map(\.rawValue)),
      defaultValue: "\"auto\"",
      summary:
        "The form of links that are inserted; `auto` follows the file, then the blog, then the engine."
    ) { $0.linkStyle = $1.string.flatMap(LinkStyle.init(rawValue:)) },
    SettingKey(
      path: ["files", "exclude"], kind: .strings, defaultValue: "[]",
      summary: "Files that bloglsp leaves out: patterns as in `.gitignore`, from the site's root."
    ) { $0.exclude = $1.elements.compactMap(\.string) },
    SettingKey(
      path: ["files", "max-size"], kind: .integer(1...(1 << 30)), defaultValue: "4194304",
      summary: "A Markdown file of more bytes than this is not read."
    ) { settings, value in settings.maximumFileSize = value.integer ?? settings.maximumFileSize },
    SettingKey(
      path: ["completion", "limit"], kind: .integer(1...1000), defaultValue: "50",
      summary: "How many posts a completion list shows at most."
    ) { settings, value in settings.completionLimit = value.integer ?? settings.completionLimit },
    SettingKey(
      path: ["entities", "builtin"], kind: .boolean, defaultValue: "true",
      summary: "Whether bloglsp tells of the companies, people and things that it knows by itself."
    ) { $0.usesBuiltinEntities = $1.boolean ?? true },
    SettingKey(
      path: ["entities", "completion"], kind: .boolean, defaultValue: "true",
      summary: "Whether names that the blog knows are proposed while prose is written."
    ) { $0.completesEntities = $1.boolean ?? true },
    SettingKey(
      path: ["code-lens", "enabled"], kind: .boolean, defaultValue: "false",
      summary: "Whether the editor shows above a post how many others link to it, and its length."
    ) { $0.showsLenses = $1.boolean ?? false },
    SettingKey(
      path: ["inlay-hints", "enabled"], kind: .boolean, defaultValue: "false",
      summary:
        "Whether the editor shows behind a link the date of the post, and its title where none is written."
    ) { $0.showsHints = $1.boolean ?? false },
    SettingKey(
      path: ["site", "base-url"], kind: .string, defaultValue: "\"\"",
      summary: "Where the blog is published, when its own configuration does not say."
    ) { $0.baseURL = $1.string.flatMap { $0.isEmpty ? nil : $0 } },
    SettingKey(
      path: ["site", "drafts"], kind: .boolean, defaultValue: "false",
      summary: "Whether drafts count as published."
    ) { $0.publishesDrafts = $1.boolean ?? false },
    SettingKey(
      path: ["site", "future"], kind: .boolean, defaultValue: "false",
      summary: "Whether posts dated in the future count as published."
    ) { $0.publishesFuture = $1.boolean ?? false },
    SettingKey(
      path: ["diagnostics"], kind: .severities, defaultValue: "{}",
      summary: "The severity of each code of `Protocol/Diagnostics.md`, or `off`."
    ) { settings, value in
      settings.severities.merge(severities(in: value)) { _, later in later }
    },
    SettingKey(
      path: ["per-path"], kind: .pathSeverities, defaultValue: "{}",
      summary:
        "Severities for some files only: a table for each pattern of paths, such as `[per-path.\"drafts/**\"]`."
    ) { settings, value in
      settings.pathSeverities += value.entries.map {
        PathSeverities(pattern: $0.key, severities: severities(in: $0.value))
      }
    },
  ]

  private static func severities(in value: DataValue) -> [String: SeveritySetting] {
    var result: [String: SeveritySetting] = [:]
    for entry in value.entries {
      result[entry.key] = entry.value.string.flatMap(SeveritySetting.init(rawValue:))
    }
    return result
  }
}
