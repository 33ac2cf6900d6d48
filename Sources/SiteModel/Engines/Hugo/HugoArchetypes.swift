// Which archetype Hugo begins a new page with. It never fills one in.
import Syntax

/// The files of a site's `archetypes` folder that stand for single pages and for bundles.
struct HugoArchetypes: Hashable, Sendable {
  private let texts: [SitePath: String]

  init(_ reader: ConfigurationReader) {
    texts = reader.inputs.texts.filter { HugoArchetypes.contains($0.key) }.mapValues(\.string)
  }

  /// `archetypes/posts.md`, `archetypes/posts/index.md`.
  static func contains(_ path: SitePath) -> Bool {
    guard path.string.beginsWith("archetypes/"), path.fileExtension == "md" else { return false }
    return path.components.count == 2 || path.components.count == 3 && path.name == "index.md"
  }

  /// That of the section, else the default one.
  func archetype(for place: HugoPlace) -> Archetype? {
    let section = String(SitePath(place.folder).components.first ?? "")
    let names =
      (place.role == .leaf ? ["\(section)/index.md"] : []) + ["\(section).md", "default.md"]
    for name in names {
      if let text = texts[SitePath("archetypes/\(name)")] {
        return Archetype(text: text, section: section)
      }
    }
    return nil
  }
}
