// All that one post holds and a grammar cannot know. It never looks at another post than those that links name.
package import PostIndex
package import SiteModel
import Syntax

extension IndexSnapshot {
  /// The tokens of the post at `path`, in text order, none of them empty and no two overlapping; none where there is no
  /// such post.
  ///
  /// O(links + mentions), and the bytes of the text where it holds template calls.
  package func semanticTokens(in path: SitePath) -> [SemanticToken] {
    guard let post = post(at: path) else { return [] }
    // Where two begin alike, the earlier of these counts: a tag may be a name too.
    var tokens = post.frontMatterTokens
    tokens += linkTokens(in: post)
    tokens += post.callTokens(in: site.rules.dialect)
    tokens += entities?[path].ranges(in: post.source).map { SemanticToken($0, .name) } ?? []
    return Self.apart(tokens)
  }

  /// In text order, without what is empty or begins before the one in front has ended.
  private static func apart(_ tokens: [SemanticToken]) -> [SemanticToken] {
    let order = tokens.indices.sorted {
      (tokens[$0].range.lowerBound, $0) < (tokens[$1].range.lowerBound, $1)
    }
    var end = 0
    return order.compactMap { index in
      let token = tokens[index]
      guard !token.range.isEmpty, token.range.lowerBound >= end else { return nil }
      end = token.range.upperBound
      return token
    }
  }
}
