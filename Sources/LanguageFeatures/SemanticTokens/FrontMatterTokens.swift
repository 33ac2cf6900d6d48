// Tags and categories in front matter, as tokens. It never says which there are: that is the engine's word.
import PostIndex
import SiteModel
import Syntax

extension Post {
  /// Tokens of what the engine takes for tags and categories of this post, in no order. O(length of the front matter).
  func frontMatterTokens(in dialect: Dialect) -> [SemanticToken] {
    guard frontMatterRange != nil, let frontMatter = FrontMatter(of: source, dialect: dialect)
    else { return [] }
    let tags = Labels(source, page.metadata.tags, .tag)
    let categories = Labels(source, page.metadata.categories, .category)
    var tokens: [SemanticToken] = []
    func read(_ entries: [DataEntry]) {
      for entry in entries {
        switch entry.key.lowercased() {
        case "tags", "tag": tokens += tags.tokens(in: entry.value)
        case "categories", "category": tokens += categories.tokens(in: entry.value)
        default: continue
        }
      }
    }
    read(frontMatter.value.entries)
    // Zola's.
    read(frontMatter.value["taxonomies"]?.entries ?? [])
    return tokens
  }
}

/// The tags or the categories that the engine has read.
private struct Labels {
  let source: SourceText
  let known: Set<String>
  let meaning: SemanticToken.Meaning

  init(_ source: SourceText, _ known: [String], _ meaning: SemanticToken.Meaning) {
    self.source = source
    self.known = Set(known)
    self.meaning = meaning
  }

  func tokens(in value: DataValue) -> [SemanticToken] {
    guard case .sequence(let elements) = value.content else { return tokens(inScalar: value) }
    return elements.flatMap { element in
      // Hexo's categories may stand in each other: `[[차, 전기차]]`.
      guard case .sequence(let inner) = element.content else { return tokens(inScalar: element) }
      return inner.filter { $0.scalarText(in: source) != nil }.map { token($0.range) }
    }
  }

  private func tokens(inScalar value: DataValue) -> [SemanticToken] {
    guard let text = value.scalarText(in: source) else { return [] }
    if known.contains(text) { return [token(value.range)] }
    // Jekyll splits a string at white space.
    return words(in: value.range).filter { known.contains(source[$0]) }.map(token)
  }

  private func token(_ range: TextRange) -> SemanticToken {
    SemanticToken(unquoted(range), meaning)
  }

  private func unquoted(_ range: TextRange) -> TextRange {
    let whole = source.clamped(range)
    guard whole.count >= 2, let first = source.bytes[whole].first,
      first == source.bytes[whole].last, first == UInt8(ascii: "\"") || first == UInt8(ascii: "'")
    else { return range }
    return TextRange(whole.lowerBound + 1, whole.upperBound - 1)
  }

  private func words(in range: TextRange) -> [TextRange] {
    source.bytes[source.clamped(unquoted(range))].split(separator: UInt8(ascii: " "))
      .map { TextRange($0.startIndex, $0.endIndex) }
  }
}
