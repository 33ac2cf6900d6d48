// Where links lead, as tokens. It judges as the findings do, and says nothing where they could not know.
import PostIndex
import SiteModel
import Syntax

extension IndexSnapshot {
  /// Tokens of destinations, in no order. The truth about publishing, whatever severities are set.
  func linkTokens(in post: Post) -> [SemanticToken] {
    var judged: Set<TextRange> = []
    var tokens = post.undefinedReferences.map { SemanticToken($0.labelRange, .nowhere) }
    for link in post.links {
      // A definition is judged once, however many references use it.
      guard judged.insert(link.link.destinationRange).inserted else { continue }
      tokens += self.tokens(of: link, in: post)
    }
    return tokens
  }

  private func tokens(of link: PostLink, in post: Post) -> [SemanticToken] {
    switch resolve(link, from: post.path) {
    case .external, .unknown, .empty, .file, .generated: return []
    case .page(_, fragment: .missing, _):
      return [
        SemanticToken(link.pathRange, .post), SemanticToken(link.fragmentRange, .nowhere),
      ]
    case .page: return [SemanticToken(link.writtenRange, .post)]
    case .unpublished(_, let state):
      return [
        post.isUnpublished(as: state)
          ? SemanticToken(link.writtenRange, .post)
          : SemanticToken(link.pathRange, .unpublishedPost)
      ]
    case .ambiguous: return [SemanticToken(link.link.destinationRange, .nowhere)]
    case .missing(let target):
      // What stands outside the site, or a plugin may make, is not known.
      if target.missesBasePath || target.failure == .perhaps { return [] }
      return [SemanticToken(link.pathRange, .nowhere)]
    }
  }
}
