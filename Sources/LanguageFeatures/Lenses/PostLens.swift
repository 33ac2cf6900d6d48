// What an editor may show above a post: how many others link to it, how long it is. It never shows what nobody asked for.
package import PostIndex
package import SiteModel
package import Syntax

/// One line of small print above a post.
package enum PostLens: String, Hashable, Sendable, CaseIterable {
  case backlinks, length
}

extension IndexSnapshot {
  /// What stands above the post at `path`, and where; nil where its author has not asked for it. O(1).
  package func lenses(in path: SitePath) -> (lenses: [PostLens], place: TextRange)? {
    guard site.settings.showsLenses, let post = post(at: path) else { return nil }
    let start =
      post.frontMatterRange?.lowerBound ?? post.headings.first?.range.lowerBound ?? 0
    return (PostLens.allCases, .empty(at: start))
  }

  /// What a lens says, computed only for one that is seen. O(posts with a link to the post, or its text).
  package func text(of lens: PostLens, in path: SitePath) -> String? {
    guard let post = post(at: path) else { return nil }
    switch lens {
    case .backlinks:
      let count = backlinks(to: path).count
      return count == 0
        ? "no post links here" : count == 1 ? "1 post links here" : "\(count) posts link here"
    case .length:
      return ReadingLength(Document(post.source, dialect: site.rules.dialect).tree).text
    }
  }

  /// The posts that link to the one at `path`, as a list for people.
  package func backlinkList(to path: SitePath) -> String {
    let posts = backlinks(to: path).compactMap { post(at: $0) }
    if posts.isEmpty { return "no post links here" }
    let lines = posts.prefix(20).map { "\($0.displayTitle) (\($0.path))" }
    return (lines + (posts.count > 20 ? ["and \(posts.count - 20) more"] : []))
      .joined(separator: "\n")
  }
}
