// The card of a key of front matter: what it does, and what follows from it for this post. It never judges a value.
import PostIndex
import SiteModel
import Syntax

extension IndexSnapshot {
  /// The card of the key at `offset`, or of its date.
  func keyHover(at offset: Int, in post: Post) -> Hover? {
    guard post.frontMatterRange?.contains(offset) == true,
      let frontMatter = FrontMatter(of: post.source, dialect: site.rules.dialect)
    else { return nil }
    let entry = frontMatter.value.entries.first {
      TextRange($0.keyRange.lowerBound, $0.value.range.upperBound).touches(offset)
    }
    guard let entry, let key = FrontMatterKey.key(entry.key, of: site.rules.engine) else {
      return nil
    }
    let isKey = entry.keyRange.touches(offset)
    let lines = results(of: key, entry, in: post)
    var blocks: [Card.Block] = []
    // Over a value its meaning is looked for, not that of the key.
    if isKey || lines.isEmpty {
      guard isKey else { return nil }
      blocks = [.lines([[.strong(entry.key)]]), .lines([Card.spans(key.note)])]
    }
    if !lines.isEmpty { blocks.append(.lines(lines)) }
    return Hover(range: isKey ? entry.keyRange : entry.value.range, card: Card(blocks))
  }

  /// What follows from the value.
  private func results(of key: FrontMatterKey, _ entry: DataEntry, in post: Post) -> [[Card.Span]] {
    switch key.shows {
    case .nothing: []
    case .address:
      post.page.url.map { [[.text("published at "), .code(URLText.decoded($0))]] } ?? []
    case .state: [[.text(post.page.state.sentence)]]
    case .date: dateLines(entry, in: post)
    case .redirects:
      post.page.aliases.isEmpty
        ? []
        : [[.text("lead here: ")] + Self.list(post.page.aliases.map { .code(URLText.decoded($0)) })]
    case .title: [[.text(linkCount(to: post))]].filter { $0 != [.text("")] }
    }
  }

  private static func list(_ spans: [Card.Span]) -> [Card.Span] {
    Array(spans.map { [$0] }.joined(separator: [.text(", ")]))
  }

  /// `Tuesday, 2025-03-04`, and what a day to come means.
  private func dateLines(_ entry: DataEntry, in post: Post) -> [[Card.Span]] {
    var date = entry.value.scalarText(in: post.source).flatMap { Timestamp(parsing: $0) }
    if case .timestamp(let timestamp) = entry.value.content { date = timestamp }
    guard let date, date.isCalendarDate else { return [] }
    let day = [Card.Span.text("\(date.weekdayName), \(date.isoDate)")]
    guard date.instant() > site.now else { return [day] }
    return [
      day, [.text("in the future" + (post.page.state == .future ? ": not published yet" : ""))],
    ]
  }

  /// `3 other posts link here`; empty where none does.
  func linkCount(to post: Post, besides asking: SitePath? = nil) -> String {
    let count = backlinks(to: post.path).count { $0 != asking }
    return count == 0
      ? "" : count == 1 ? "1 other post links here" : "\(count) other posts link here"
  }
}

extension Card {
  /// A sentence of our own: what stands between backticks is code.
  static func spans(_ sentence: String) -> [Span] {
    sentence.split(separator: "`", omittingEmptySubsequences: false).enumerated().map {
      $0.isMultiple(of: 2) ? .text(String($1)) : .code(String($1))
    }
  }
}

extension PublicationState {
  fileprivate var sentence: String { note.map { "now: \($0)" } ?? "now: published" }
}
