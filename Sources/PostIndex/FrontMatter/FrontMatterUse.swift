// Which keys a post's front matter has, and which of their values other posts may share. It never keeps what is the post's
// own, such as its title.
import SiteModel
import Syntax

/// The front matter of one post as the blog's habits are counted from it.
package struct FrontMatterUse: Hashable, Sendable {
  package struct Entry: Hashable, Sendable {
    /// With a dot between the keys that lead to it.
    package let key: String
    package let values: [String]
  }

  package let entries: [Entry]

  package static let none = FrontMatterUse(entries: [])

  /// Longer texts are nobody's habit.
  private static let lengthLimit = 60
  private static let depthLimit = 3

  private init(entries: [Entry]) { self.entries = entries }

  /// O(entries).
  init(_ frontMatter: FrontMatter?, in source: SourceText, _ keys: FrontMatterKinds) {
    guard let frontMatter else {
      self = .none
      return
    }
    var entries: [Entry] = []
    Self.read(frontMatter.value, below: "", depth: 0, source, keys, into: &entries)
    self.entries = entries
  }

  private static func read(
    _ value: DataValue, below prefix: String, depth: Int, _ source: SourceText,
    _ keys: FrontMatterKinds, into entries: inout [Entry]
  ) {
    for entry in value.entries where !entry.key.isEmpty && entry.key.utf8.count <= lengthLimit {
      let name = prefix.isEmpty ? entry.key : "\(prefix).\(entry.key)"
      let values = keys.sharesValues(of: name) ? texts(of: entry.value, source) : []
      entries.append(Entry(key: name, values: values))
      if case .mapping = entry.value.content, depth + 1 < depthLimit {
        read(entry.value, below: name, depth: depth + 1, source, keys, into: &entries)
      }
    }
  }

  private static func texts(of value: DataValue, _ source: SourceText) -> [String] {
    switch value.content {
    case .sequence(let elements): elements.compactMap { text(of: $0, source) }
    case .null, .mapping, .timestamp: []
    case .boolean, .integer, .float, .string: text(of: value, source).map { [$0] } ?? []
    }
  }

  private static func text(of value: DataValue, _ source: SourceText) -> String? {
    guard let text = value.scalarText(in: source), !text.isEmpty, text.utf8.count <= lengthLimit,
      !text.utf8.contains(where: { $0 < 0x20 })
    else { return nil }
    return text
  }
}
