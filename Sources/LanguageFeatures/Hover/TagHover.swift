// The card of a tag: how much the blog has on it, and how else it is spelled. It never says which spelling is right.
import PostIndex
import SiteModel
import Syntax

extension IndexSnapshot {
  /// The card of the tag at `offset`. O(posts).
  func tagHover(at offset: Int, in post: Post) -> Hover? {
    guard let tag = post.tags.at(offset, \.range) else { return nil }
    guard case .tag(let kind, let name) = subject(of: tag) else { return nil }
    // How often each other tag occurs that begins alike: all would take most of the time.
    var counts: [String: Int] = [:]
    let first = tag.name.firstLetter
    let holders = newestPosts { other in
      for candidate in other.tags where candidate.kind == kind {
        if candidate.name.firstLetter == first, candidate.name != tag.name {
          counts[candidate.name, default: 0] += 1
        }
      }
      return hasTag(other, kind, name)
    }
    let plain = tag.name.withoutSeparators
    let others = counts.filter { $0.key.withoutSeparators == plain }
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
  /// Its first byte, a letter of ASCII in lower case.
  fileprivate var firstLetter: UInt8? { utf8.first.map { $0 < 0x80 ? $0 | 0x20 : $0 } }

  /// What different spellings of one tag share: `Node.js` and `node-js`.
  fileprivate var withoutSeparators: String {
    lowercased().filter { !$0.isWhitespace && !"-_.".contains($0) }
  }
}
