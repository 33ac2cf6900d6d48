// What a place in a post asks of the index of related posts, for editors and for `bloglsp related` alike. It never
// ranks.
package import PostIndex
package import SiteModel
package import Syntax

/// A place where related posts are wanted.
package struct RelatedQuestion: Sendable {
  /// Where the text before the place ends, in bytes; nil where the whole post asks.
  package var offset: Int?
  /// What is being typed there, and is no text of the post.
  package var hidden: TextRange?
  /// What has been typed of a title, or of anything else that names a post.
  package var typed: String
  /// The words of the link, where they are known.
  package var anchor: String?
  /// Whether posts dated later are left out; nil where the post's own date says it.
  package var isOlderOnly: Bool?

  package init(
    offset: Int? = nil, hidden: TextRange? = nil, typed: String = "", anchor: String? = nil
  ) {
    self.offset = offset
    self.hidden = hidden
    self.typed = typed
    self.anchor = anchor
  }
}

extension IndexSnapshot {
  /// The posts most related to what `post` asks, at most `limit`, best first; none where the snapshot does not rank.
  ///
  /// A post that is newer than all published others is being written: only older ones are asked for. Any other is
  /// being edited.
  package func relatedPosts(
    to question: RelatedQuestion, in post: Post, limit: Int
  ) -> [RelatedPost] {
    guard let query = query(question, in: post) else { return [] }
    // Enough that those which move up are among them.
    let found = related(to: query, limit: limit + 20).enumerated().map { rank, answer in
      let isLost = isUnreachable(answer.path, from: post)
      return (answer, rank, isLost ? answer.score - Self.unpublishedPenalty : answer.score)
    }
    return found.sorted { ($1.2, $0.1) < ($0.2, $1.1) }.prefix(limit).map(\.0)
  }

  /// A post that readers cannot reach comes behind those that are as related: by about half of what a title counts that
  /// begins as typed.
  private static var unpublishedPenalty: Float { 1 }

  /// Whether a link would lead readers of `post` nowhere. Between drafts nothing is broken.
  private func isUnreachable(_ path: SitePath, from post: Post) -> Bool {
    guard let target = self.post(at: path) else { return true }
    return !target.isPublished && target.page.state != post.page.state
  }

  /// Why the post at `candidate` is proposed at `offset` of the post at `path`, in words; empty where it is not, or for
  /// nothing that could be said. As long as a ranking.
  package func reason(for candidate: SitePath, at offset: Int, in path: SitePath) -> String {
    guard let post = post(at: path),
      let question = Document(post.source, dialect: site.rules.dialect)
        .question(at: offset, in: post),
      let query = query(question, in: post),
      let answer = related(to: query, limit: site.settings.completionLimit + 20)
        .first(where: { $0.path == candidate })
    else { return "" }
    return explanation(of: answer, to: question, in: post)?.sentence ?? ""
  }

  /// What spoke for one of the answers to `question`.
  package func explanation(
    of answer: RelatedPost, to question: RelatedQuestion, in post: Post
  ) -> RelatedExplanation? {
    guard let related, let query = query(question, in: post) else { return nil }
    return related.explanation(of: answer, for: query, weights(for: query))
  }

  /// The question in the terms of the snapshot's index; nil where it does not rank.
  package func query(_ question: RelatedQuestion, in post: Post) -> RelatedQuery? {
    guard let related else { return nil }
    let visible = VisibleText(post)
    var query = related.query(
      post,
      markdown: visible.without(question.hidden.map { [(range: $0, text: nil)] } ?? []),
      before: question.offset.map { visible.cut(before: $0) }, anchor: question.anchor)
    query.typed = TypedText(question.typed)
    query.isOlderOnly = question.isOlderOnly ?? related.isNewest(post.day, at: post.path)
    query.linked = linkedPosts(of: post, besides: question.hidden)
    return query
  }

  private func linkedPosts(of post: Post, besides hidden: TextRange?) -> Set<SitePath> {
    var linked: Set<SitePath> = []
    for link in post.links where !link.link.isImage {
      if let hidden, hidden.contains(link.link.range) { continue }
      if case .page(let path, _, _) = resolve(link, from: post.path) { linked.insert(path) }
    }
    return linked
  }
}

extension LinkCursor {
  /// The question of an author who is typing this link; nil where it asks for no post.
  func question(in post: Post) -> RelatedQuestion? {
    let end = max(end ?? 0, replaceable.upperBound, typed.upperBound)
    var question = RelatedQuestion(
      offset: start, hidden: TextRange(min(start, typed.lowerBound), end),
      typed: URLText.decoded(post.source[typed]))
    switch part {
    case .text, .wiki: return question
    case .destination where URLText.leavesHost(question.typed): return nil
    case .destination, .template, .htmlAttribute:
      let words = textRange.map { post.source[$0] } ?? ""
      if !words.isEmpty { question.anchor = words }
      return question
    case .fragment, .label: return nil
    }
  }
}

extension ListItemCursor {
  /// The whole post asks, until something is typed.
  func question(in post: Post) -> RelatedQuestion {
    RelatedQuestion(
      offset: typed.isEmpty ? nil : typed.lowerBound, hidden: replaceable,
      typed: post.source[typed])
  }
}

extension Document {
  /// The question that is asked at `offset`; nil where no post is asked for.
  func question(at offset: Int, in post: Post) -> RelatedQuestion? {
    if let cursor = linkCursor(at: offset) { return cursor.question(in: post) }
    return listItemCursor(at: offset)?.question(in: post)
  }
}
