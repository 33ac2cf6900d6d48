// The card of a name in a post: who or what that is, and which posts speak of it. It never asks the network.
import PostIndex
package import SiteModel
import Syntax

extension IndexSnapshot {
  /// The card of what is named at `offset`; the range is the name without its particles.
  func entityHover(at offset: Int, in post: Post) -> Hover? {
    guard let entities,
      let mention = entities[post.path].mention(at: offset, in: post.source),
      let first = mention.entities.first
    else { return nil }
    let language = CardLanguage(of: post, site.rules.dialect)
    var card = EntityCard(first, language, in: self, from: post).card
    let others = mention.entities.dropFirst()
    if !others.isEmpty {
      card.blocks.append(.lines([[.strong(language.also)]]))
      card.blocks.append(
        .list(others.map { EntityCard($0, language, in: self, from: post).shortLine }))
    }
    return Hover(range: mention.range, card: card)
  }
}

extension IndexSnapshot {
  /// The card of the entity with this id, as seen from the post at `path`; nil where there is none.
  package func card(ofEntity id: String, in path: SitePath) -> Card? {
    guard let entities, let number = entities.catalog.index(ofID: id), let post = post(at: path)
    else { return nil }
    return EntityCard(number, CardLanguage(of: post, site.rules.dialect), in: self, from: post).card
  }
}

/// What a card says of one entity.
struct EntityCard {
  private static let shownFacts = 3
  private static let shownPosts = 5
  private static let shownCompanions = 5
  /// Unicode scalars of its longest text.
  private static let longestText = 600

  private let number: Int
  private let entity: Entity
  private let language: CardLanguage
  private let snapshot: IndexSnapshot
  private let index: EntityIndex?
  private let post: Post?

  init(_ number: Int, _ language: CardLanguage, in snapshot: IndexSnapshot, from post: Post?) {
    self.number = number
    self.language = language
    self.snapshot = snapshot
    self.post = post
    index = snapshot.entities
    entity =
      snapshot.entities?.catalog.entity(at: number) ?? Entity(id: "", kind: .concept, names: [:])
  }

  var card: Card {
    var blocks: [Card.Block] = [.lines([title] + description)]
    if let excerpt, !excerpt.isEmpty { blocks.append(.lines([[.text(Self.shortened(excerpt))]])) }
    if !facts.isEmpty { blocks.append(.list(facts)) }
    if let post { blocks.append(.lines([[.text(counts(in: post))]])) }
    if !posts.isEmpty { blocks.append(.list(posts)) }
    if !companions.isEmpty {
      blocks.append(.lines([[.text(language.companions + companions.joined(separator: ", "))]]))
    }
    blocks.append(.lines([places]))
    return Card(blocks)
  }

  /// Names, kind and one line, for a list.
  var shortLine: [Card.Span] { title + description.flatMap { [.text(": ")] + $0 } }

  /// `**테슬라** · Tesla — 기업`
  private var title: [Card.Span] {
    let names = [language.text(of: entity.names), entity.names[language.other.rawValue]]
      .compactMap(\.self)
    let first = names.first ?? entity.spellings.first ?? entity.id
    let second = names.dropFirst().first { $0 != first }.map { " · " + $0 } ?? ""
    return [.strong(first), .text("\(second) — \(language.name(of: entity.kind))")]
  }

  private var description: [[Card.Span]] {
    language.text(of: entity.description).map { [[.text(Self.shortened($0))]] } ?? []
  }

  /// How a page of `entities/` begins, as text: its links lead nowhere from here.
  private var excerpt: String? {
    entity.body.map { Document(SourceText($0), dialect: snapshot.site.rules.dialect).excerpt }
  }

  /// The latest, in order of time; what has no date comes last.
  private var facts: [[Card.Span]] {
    let dated = entity.facts.filter { $0.date != nil }.sorted { ($0.date ?? "") < ($1.date ?? "") }
    let undated = entity.facts.filter { $0.date == nil }
    return (dated.suffix(Self.shownFacts) + undated).prefix(Self.shownFacts).compactMap { fact in
      language.text(of: fact.texts).map { text in
        [.text([fact.date, Self.shortened(text)].compactMap(\.self).joined(separator: " "))]
      }
    }
  }

  private func counts(in post: Post) -> String {
    let mentions = index?[post.path].mentions(of: number, in: post.source) ?? []
    let table = LineTable(post.source)
    var lines: [Int] = []
    for mention in mentions {
      let line = table.line(at: mention.range.lowerBound) + 1
      if lines.last != line { lines.append(line) }
    }
    return language.countHere(mentions.count, lines: lines) + " · "
      + language.otherPosts(otherPosts.count)
  }

  /// The newest first.
  private var otherPosts: [Post] {
    let all = index?.posts(naming: number) ?? []
    return all.filter { $0.path != post?.path }.compactMap { snapshot.post(at: $0.path) }
      .sorted { ($0.instant ?? .min, $1.path) > ($1.instant ?? .min, $0.path) }
  }

  private var posts: [[Card.Span]] {
    let others = otherPosts
    var lines: [[Card.Span]] = others.prefix(Self.shownPosts).map { other in
      let date = other.page.metadata.date.map { [.text(" " + $0.isoDate)] } ?? [Card.Span]()
      return [.post(other.displayTitle, other.path)] + date
    }
    if others.count > Self.shownPosts {
      lines.append([.text(language.andMore(others.count - Self.shownPosts))])
    }
    return lines
  }

  private var companions: [String] {
    let found = index?.companions(of: number, limit: Self.shownCompanions) ?? []
    return found.compactMap { companion in
      (index?.catalog.entity(at: companion.entity)?.names).flatMap { language.text(of: $0) }
    }
  }

  private var places: [Card.Span] {
    var spans: [Card.Span] = []
    if let own = ownPost {
      spans += [.text(language.ownPost), .post(own.displayTitle, own.path), .text(" · ")]
    }
    if let url = entity.url { spans += [.link(language.officialSite, to: url), .text(" · ")] }
    return spans + [.text(language.origin(origin))]
  }

  private var ownPost: Post? { snapshot.post(about: number).flatMap { $0 === post ? nil : $0 } }

  private var origin: String {
    index?.catalog.path(of: number)?.name ?? language.builtin
  }

  private static func shortened(_ text: String) -> String {
    let scalars = text.unicodeScalars
    return scalars.count > longestText ? String(scalars.prefix(longestText)) + "…" : text
  }
}
