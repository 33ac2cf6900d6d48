// The card of a tag: how much the blog has on it, and how else it is spelled. It never says which spelling is right.
import PostIndex
import SiteModel
import Syntax

extension IndexSnapshot {
  /// The card of the tag at `offset`. O(tags of the blog + posts that have it).
  func tagHover(at offset: Int, in post: Post) -> Hover? {
    guard let tag = post.tags.at(offset, \.range) else { return nil }
    guard case .tag(let kind, let name) = subject(of: tag) else { return nil }
    let plain = tag.name.withoutSeparators
    var others: [String: Int] = [:]
    for key in tagKeys where key.kind == kind && key.name.withoutSeparators == plain {
      for other in posts(tagged: key) {
        for candidate in other.tags where TagKey(kind, candidate.name) == key {
          if candidate.kind == kind, candidate.name != tag.name {
            others[candidate.name, default: 0] += 1
          }
        }
      }
    }
    let holders = posts(with: kind, name).newestFirst
    return Hover(
      range: tag.range, card: card(of: tag, holders: holders, others: others, in: post))
  }

  private static var shownPosts: Int { 3 }
  private static var shownSpellings: Int { 5 }

  private func card(
    of tag: PostTag, holders: [Post], others: [String: Int], in post: Post
  ) -> Card {
    let kind = tag.kind == .tag ? "tag" : "category"
    let count = holders.count == 1 ? "this post alone" : "\(holders.count) posts"
    var blocks: [Card.Block] = [.lines([[.strong(tag.name), .text(" — \(kind) of \(count)")]])]
    let newest = holders.filter { $0 !== post }.prefix(Self.shownPosts).map(Self.line)
    if !newest.isEmpty { blocks.append(.list(newest)) }
    if !others.isEmpty {
      let spellings = others.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        .prefix(Self.shownSpellings).map { "\($0.key) (\($0.value))" }
      blocks.append(.lines([[.text("also written \(spellings.joined(separator: ", "))")]]))
    }
    if let page = termPage(tag.kind, tag.name) {
      blocks.append(.lines([[.text("described in "), .post(page.displayTitle, page.path)]]))
    }
    return Card(blocks)
  }

  /// `A title 2025-03-04`
  private static func line(of post: Post) -> [Card.Span] {
    let date = post.page.metadata.date.map { " \($0.isoDate)" } ?? ""
    return [.post(post.displayTitle, post.path), .text(date)].filter { $0 != .text("") }
  }
}

extension String {
  /// What different spellings of one tag share: `Node.js` and `node-js`.
  fileprivate var withoutSeparators: String {
    lowercased().filter { !$0.isWhitespace && !"-_.".contains($0) }
  }
}
