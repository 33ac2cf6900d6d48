// What an editor may show behind a link: the title of the post where the link does not say it, and its date. It never
// shows what nobody asked for.
package import PostIndex
package import SiteModel
package import Syntax

/// A few words behind a link that are no part of the text.
package struct LinkHint: Hashable, Sendable {
  package let offset: Int
  package let text: String
}

extension IndexSnapshot {
  /// Hints behind the links to posts within `range` of the post at `path`, in text order; nil where its author has not
  /// asked for them. O(links).
  package func linkHints(in path: SitePath, within range: TextRange) -> [LinkHint]? {
    guard site.settings.showsHints, let post = post(at: path) else { return nil }
    return post.links.compactMap { link in
      guard !link.link.isImage, range.touches(link.link.range.upperBound),
        let target = target(of: link, in: post), target.path != path
      else { return nil }
      let parts = [
        link.link.showsNoTitle ? target.displayTitle : nil, target.page.metadata.date?.isoDate,
        target.page.state.note,
      ].compactMap(\.self)
      guard !parts.isEmpty else { return nil }
      return LinkHint(offset: link.link.range.upperBound, text: parts.joined(separator: " · "))
    }.sorted { $0.offset < $1.offset }
  }

  private func target(of link: PostLink, in post: Post) -> Post? {
    switch resolve(link, from: post.path) {
    case .page(let path, _, _), .unpublished(let path, _): self.post(at: path)
    case .external, .unknown, .empty, .file, .generated, .ambiguous, .missing: nil
    }
  }
}

extension Link {
  /// Whether a reader of the source sees an address alone.
  fileprivate var showsNoTitle: Bool {
    switch kind {
    case .autolink, .bareURL, .template: true
    case .inline, .reference, .wiki: text.isEmpty
    case .image, .imageReference, .embed, .html: false
    }
  }
}
