// What is asked of the index of related posts: the visible text as terms, the place, what must not be found. It never
// ranks.
package import SiteModel
import Syntax

/// A question for related posts, in the terms of one index: only that index, or one that was updated from it, can
/// answer.
package struct RelatedQuery: Hashable, Sendable {
  /// The post that is being written; it is never related to itself.
  package let path: SitePath
  package let place: RankingPlace
  /// Days since 1970-01-01.
  package let day: Int?
  /// Whether posts dated after `day` are left out, and count for nothing.
  package var isOlderOnly = false
  /// The posts that the visible text links to.
  package var linked: Set<SitePath> = []
  /// What the post says.
  var text = PostTerms()
  /// What the cursor's section says before it.
  var section = PostTerms()
  /// What the cursor's paragraph or list item says before it.
  var paragraph = PostTerms()
  /// The last words before the cursor.
  var nearby = PostTerms()
  /// The words of the link.
  var anchor = PostTerms()
  /// What is typed of the link's words; empty where nothing is.
  package var typed = TypedText("")
  var anchorLetters = LetterPairs(FoldedText(""))
}

extension RelatedIndex {
  /// The question that `post` asks, as far as its author has written it. O(length of the texts).
  ///
  /// - Parameters:
  ///   - markdown: what is visible of its text.
  ///   - before: the text before the cursor; nil where no place is asked for.
  ///   - anchor: the text of the link, where it is known.
  package func query(
    _ post: Post, markdown: [UInt8], before: TextBeforeCursor? = nil, anchor: String? = nil
  ) -> RelatedQuery {
    var scanner = TermScanner(TermLookup(self.terms))
    func read(_ markdown: [UInt8]) -> PostTerms {
      scanner.scan(markdown: markdown.span)
      return scanner.sink.finish()
    }
    scanner.scan(post.page.metadata, title: post.displayTitle, markdown: markdown.span)
    let text = scanner.sink.finish()
    // A link without words is asked for like one whose words are not known yet.
    let hasAnchor = !(anchor ?? "").isEmpty
    var query = RelatedQuery(
      path: post.path, place: before == nil ? .post : hasAnchor ? .destination : .bracket,
      day: post.day)
    query.text = text
    if let before {
      query.section = read(before.section)
      query.paragraph = read(before.paragraph)
      query.nearby = read(before.nearby)
    }
    if let anchor, hasAnchor {
      scanner.scan(anchor, as: .body)
      query.anchor = scanner.sink.finish()
      query.anchorLetters = LetterPairs(FoldedText(anchor))
    }
    return query
  }
}
