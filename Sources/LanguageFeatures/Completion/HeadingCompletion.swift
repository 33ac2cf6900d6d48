// Proposals behind `#`: the headings of the page that a link leads to. It never proposes a page.
import PostIndex
import SiteModel
import Syntax

extension IndexSnapshot {
  /// The headings of the page before the `#`: those first that fit what is typed, then those that are related to what is
  /// being written.
  func fragments(_ cursor: LinkCursor, in post: Post) -> Completion? {
    guard let target = page(of: cursor, in: post) else { return nil }
    let isOwn = target.path == post.path
    let headings = relatedHeadings(
      of: target, to: query(cursor.headingQuestion(in: post), in: post),
      typed: TypedText(URLText.decoded(post.source[cursor.typed])),
      from: isOwn ? cursor.start : nil)
    let items = headings.prefix(site.settings.completionLimit).compactMap { heading in
      heading.id.map { id in
        Completion.Item(
          kind: .heading, label: heading.text.isEmpty ? id : heading.text,
          detail: String(repeating: "#", count: heading.level),
          text: id + closing(of: cursor, in: post), post: target.path)
      }
    }
    return list(items, replaced: cursor.replaceable, typed: cursor, in: post)
  }

  /// The page that a destination before `#` leads to; the post itself where there is none.
  private func page(of cursor: LinkCursor, in post: Post) -> Post? {
    guard let path = cursor.path, !path.isEmpty else { return post }
    let link = Link(
      kind: .inline, range: cursor.typed, destinationRange: cursor.typed, destination: path)
    let target = site.rules.target(of: link, on: post.page)
    switch resolve(PostLink(link: link, target: target), from: post.path) {
    case .page(let path, _, _), .unpublished(let path, _): return self.post(at: path)
    case .external, .unknown, .empty, .file, .generated, .ambiguous, .missing: return nil
    }
  }
}

extension LinkCursor {
  /// What an author asks who links to a heading: the words of the link are known, and what stands before it.
  fileprivate func headingQuestion(in post: Post) -> RelatedQuestion {
    let end = max(end ?? 0, replaceable.upperBound, typed.upperBound)
    let words = textRange.map { post.source[$0] } ?? ""
    return RelatedQuestion(
      offset: start, hidden: TextRange(min(start, typed.lowerBound), end),
      anchor: words.isEmpty ? nil : words)
  }
}
