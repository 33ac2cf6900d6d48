// Tags and categories in front matter, as tokens. It never says which there are: that is the engine's word.
import PostIndex

extension Post {
  /// Tokens of what the engine takes for tags and categories of this post, in text order.
  var frontMatterTokens: [SemanticToken] {
    tags.map { SemanticToken($0.range, $0.kind == .tag ? .tag : .category) }
  }
}
