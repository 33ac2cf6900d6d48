// A candidate as an entry of a store, and where it belongs. It never writes a file.
package import SiteModel
import Syntax

/// How the entries of one store stand together.
package enum EntityEntryForm: Hashable, Sendable {
  /// `- id: tesla`
  case list
  /// `tesla:`
  case mapping
  /// `[[entities]]`
  case tables

  /// That of a file which is there already; nil where an entry cannot be put at its end.
  package init?(of store: EntityStoreFile) {
    guard !store.isBroken else { return nil }
    switch store.path.fileExtension {
    case "yaml", "yml":
      let value = DataDocument(store.source, format: .yaml).value
      switch value.content {
      case .null: self = .list
      case .sequence(let elements):
        // `[{…}]` ends with a bracket.
        let isBlock = elements.isEmpty || store.source.bytes[value.range.lowerBound] == 0x2D
        guard isBlock else { return nil }
        self = .list
      case .mapping(let entries) where !entries.contains { $0.key == "entities" }: self = .mapping
      default: return nil
      }
    case "toml":
      let value = DataDocument(store.source, format: .toml).value
      guard value.entries.isEmpty || value["entities"]?.elements.isEmpty == false else {
        return nil
      }
      self = .tables
    default: return nil
    }
  }
}

extension EntityCandidate {
  /// The entry, ready to be put at the end of a store of this form.
  package func entry(_ form: EntityEntryForm, id: String) -> String {
    switch form {
    case .list: yaml(id, first: "- ", rest: "  ")
    case .mapping: "\(id):\n" + yaml(nil, first: "  ", rest: "  ")
    case .tables: toml(id)
    }
  }

  /// Lower-case ASCII with hyphens, of the English name where there is one; one that is not in `taken`.
  package func id(notIn taken: (String) -> Bool) -> String {
    let name = names["en"] ?? names["ko"] ?? names.min { $0.key < $1.key }?.value ?? ""
    let slug = Romanization.slug(name).flatMap { $0.isEmpty ? nil : $0 } ?? "entity"
    guard taken(slug) else { return slug }
    return (2...1_000).lazy.map { "\(slug)-\($0)" }.first { !taken($0) } ?? slug
  }

  private func yaml(_ id: String?, first: String, rest: String) -> String {
    var lines = [id.map { "id: \($0)" }, "type: concept", "names:"].compactMap(\.self)
    lines += names.sorted { $0.key > $1.key }.map {
      "  \($0.key): \(FrontMatterValue.plain($0.value))"
    }
    if !aliases.isEmpty {
      lines.append("aliases: [\(aliases.map(FrontMatterValue.plain).joined(separator: ", "))]")
    }
    return lines.enumerated().map { ($0.offset == 0 ? first : rest) + $0.element + "\n" }.joined()
  }

  private func toml(_ id: String) -> String {
    let names = names.sorted { $0.key > $1.key }
      .map { "\($0.key) = \(FrontMatterValue.quoted($0.value))" }.joined(separator: ", ")
    var lines = ["[[entities]]", "id = \"\(id)\"", "type = \"concept\"", "names = { \(names) }"]
    if !aliases.isEmpty {
      lines.append("aliases = [\(aliases.map(FrontMatterValue.quoted).joined(separator: ", "))]")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension EntityStoreFiles {
  /// Where the store of a blog without one would stand.
  package static func newStore(of engine: Engine) -> SitePath {
    let folder = dataFolder(of: engine)
    return folder.map { SitePath("\($0.string)/entities.yaml") } ?? SitePath("entities.yaml")
  }
}
