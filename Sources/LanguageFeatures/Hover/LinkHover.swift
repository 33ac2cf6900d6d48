// The card of what a link leads to. It never fetches anything.
package import PostIndex
import SiteModel
import Syntax

extension IndexSnapshot {
  /// The card of what the link at `offset` leads to.
  func linkHover(at offset: Int, in post: Post) -> Hover? {
    guard let (link, range) = link(at: offset, in: post), let card = card(of: link, in: post) else {
      return nil
    }
    return Hover(range: range, card: card.card)
  }

  /// A value of front matter, a link, or the destination of a definition.
  private func link(at offset: Int, in post: Post) -> (PostLink, TextRange)? {
    if post.frontMatterRange?.contains(offset) == true {
      return post.frontMatterLinks.at(offset, \.link.destinationRange)
        .map { ($0, $0.link.destinationRange) }
    }
    // An image within a link's text is the inner, shorter one.
    if let link = post.links.at(offset, \.link.range) { return (link, link.link.range) }
    return post.definitions.at(offset, \.destinationRange)
      .map { (post.link(of: $0, site), $0.destinationRange) }
  }

  private func card(of link: PostLink, in post: Post) -> PostCard? {
    switch resolve(link, from: post.path) {
    case .page(let path, let fragment, let isAlias):
      guard let target = self.post(at: path) else { return nil }
      var card = card(of: target, fragment: fragment, link: link)
      if isAlias { card.facts.append("reached through a redirect") }
      let others = linkCount(to: target, besides: post.path)
      if path != post.path, !others.isEmpty { card.facts.append(others) }
      return card
    case .unpublished(let path, _): return self.post(at: path).map { card(of: $0) }
    case .file(let path):
      var card = PostCard(title: path.name, places: [path.string])
      card.picture = link.showsPicture ? path : nil
      return card
    case .generated:
      guard case .local(let target) = link.target, let url = target.url else { return nil }
      return PostCard(
        title: URLText.decoded(url), facts: ["a page that \(site.rules.engine.displayName) makes"])
    case .ambiguous(let paths):
      return PostCard(
        title: "\(paths.count) pages have this name", places: paths.prefix(5).map(\.string))
    case .missing:
      guard case .post(let path)? = subjects(of: link, in: post).first else { return nil }
      return self.post(at: path).map { card(of: $0) }
    case .external, .unknown, .empty: return nil
    }
  }

  private func card(of target: Post, fragment: FragmentResolution, link: PostLink) -> PostCard {
    guard case .found = fragment, case .local(let local) = link.target,
      let heading = target.headings.first(where: { $0.id == local.fragment })
    else { return card(of: target) }
    return PostCard(
      title: heading.text, facts: ["a section of “\(target.displayTitle)”"],
      body: target.text(under: heading), places: places(of: target, fragment: heading.id))
  }

  /// The card of a post.
  package func card(of post: Post) -> PostCard {
    let metadata = post.page.metadata
    var facts: [String] = []
    if let date = metadata.date { facts.append(date.isoDate) }
    if !metadata.tags.isEmpty { facts.append(metadata.tags.joined(separator: ", ")) }
    if let state = post.page.state.note { facts.append(state) }
    let body =
      metadata.description.flatMap { $0.isEmpty ? nil : $0 }
      ?? Document(post.source, dialect: site.rules.dialect).excerpt
    return PostCard(title: post.displayTitle, facts: facts, body: body, places: places(of: post))
  }

  private func places(of post: Post, fragment: String? = nil) -> [String] {
    let suffix = fragment.map { "#\($0)" } ?? ""
    let address = post.page.url.map { URLText.decoded($0) + suffix }
    return [address, post.path.string].compactMap(\.self)
  }
}

extension PostLink {
  /// Whether an editor can show what it leads to.
  fileprivate var showsPicture: Bool {
    guard case .local(let target) = target else { return false }
    return target.wantsPicture
  }
}

extension PublicationState {
  /// What an author should know of a post in this state; nil where there is nothing to say.
  var note: String? {
    switch self {
    case .published: nil
    case .draft: "draft"
    case .future: "not yet published"
    case .expired: "expired"
    case .withheld: "not published"
    case .resource: "part of a page bundle"
    }
  }
}

extension Post {
  /// The first lines under a heading, up to the next one; at most about 300 scalars of source text.
  func text(under heading: PostHeading) -> String {
    let next = headings.first { $0.range.lowerBound > heading.range.lowerBound }
    let end = next?.range.lowerBound ?? source.count
    let limit = min(end, heading.range.upperBound + 1200)
    let section = source[TextRange(heading.range.upperBound, limit)]
    let words = section.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let scalars = words.unicodeScalars
    return scalars.count > 300 ? String(scalars.prefix(300)) + "…" : words
  }
}
