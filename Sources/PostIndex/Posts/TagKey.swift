// What a snapshot finds the posts of a tag by. It never says whether an engine tells two spellings apart.

/// A tag or category up to its case.
package struct TagKey: Hashable, Sendable {
  package let kind: PostTag.Kind
  /// In lower case.
  package let name: String

  package init(_ kind: PostTag.Kind, _ name: String) {
    self.kind = kind
    self.name = name.lowercased()
  }
}

extension Post {
  /// Its tags, each once.
  var tagKeys: Set<TagKey> { Set(tags.map { TagKey($0.kind, $0.name) }) }
}
