// The tags and categories that a post's front matter gives it, with their places. It never says which pages they have.
import SiteModel
package import Syntax

/// One tag or category as written in the front matter of a post.
package struct PostTag: Hashable, Sendable {
  package enum Kind: Hashable, Sendable, CaseIterable {
    case tag, category
  }
  package let kind: Kind
  package let name: String
  /// As written, without quotes.
  package let range: TextRange

  /// What the engine takes for tags and categories of the post, in text order. O(length of the front matter's values).
  static func all(in document: Document, _ metadata: PageMetadata) -> [PostTag] {
    guard let frontMatter = document.frontMatter else { return [] }
    let tags = TagReader(document.source, metadata.tags, .tag)
    let categories = TagReader(document.source, metadata.categories, .category)
    var found: [PostTag] = []
    // Zola's stand in a table of their own.
    for entry in frontMatter.value.entries + (frontMatter.value["taxonomies"]?.entries ?? []) {
      switch entry.key.lowercased() {
      case "tags", "tag": found += tags.tags(in: entry.value)
      case "categories", "category": found += categories.tags(in: entry.value)
      default: continue
      }
    }
    return found.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }
}

/// Finds where the names stand that the engine has read.
private struct TagReader {
  let source: SourceText
  let known: Set<String>
  let kind: PostTag.Kind

  init(_ source: SourceText, _ known: [String], _ kind: PostTag.Kind) {
    self.source = source
    self.known = Set(known)
    self.kind = kind
  }

  func tags(in value: DataValue) -> [PostTag] {
    guard case .sequence(let elements) = value.content else { return tags(inScalar: value) }
    return elements.flatMap { element in
      // Hexo's categories may stand in each other: `[[차, 전기차]]`.
      guard case .sequence(let inner) = element.content else { return tags(inScalar: element) }
      return inner.compactMap { value in
        value.scalarText(in: source).map { tag($0, value.range) }
      }
    }
  }

  private func tags(inScalar value: DataValue) -> [PostTag] {
    guard let text = value.scalarText(in: source) else { return [] }
    if known.contains(text) { return [tag(text, value.range)] }
    // Jekyll splits a string at white space.
    return words(in: value.range).map { ($0, source[$0]) }.filter { known.contains($0.1) }
      .map { tag($0.1, $0.0) }
  }

  private func tag(_ name: String, _ range: TextRange) -> PostTag {
    PostTag(kind: kind, name: name, range: source.unquoted(range))
  }

  private func words(in range: TextRange) -> [TextRange] {
    source.bytes[source.clamped(source.unquoted(range))].split(separator: UInt8(ascii: " "))
      .map { TextRange($0.startIndex, $0.endIndex) }
  }
}

extension SourceText {
  /// The range of a value without the quotes around it.
  package func unquoted(_ range: TextRange) -> TextRange {
    let whole = clamped(range)
    guard whole.count >= 2, let first = bytes[whole].first, first == bytes[whole].last,
      first == UInt8(ascii: "\"") || first == UInt8(ascii: "'")
    else { return range }
    return TextRange(whole.lowerBound + 1, whole.upperBound - 1)
  }
}
