// What a search by name through a blog finds: posts, tags, entities, headings, and where they stand. It never ranks them.
package import PostIndex
import SiteModel
import Syntax

/// Something of the blog that an author may look for.
package struct SiteSymbol: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case post, tag, entity, heading
  }
  package let kind: Kind
  /// Never empty.
  package let name: String
  /// What it is, or where: beside the name.
  package let detail: String
  package let place: Place
  /// How well it fits what was looked for; those of several blogs compare.
  package let rank: NameRank
}

extension IndexSnapshot {
  /// What `query` fits, the best first, at most `limit`; all for an empty query. Words in any order, initial consonants, a
  /// keyboard left in the other language and letters here and there find it too. O(names).
  package func symbols(matching query: String, limit: Int) -> [SiteSymbol] {
    things(named: NameQuery(query), limit: limit).compactMap(symbol)
  }

  private func symbol(of thing: NamedThing) -> SiteSymbol? {
    switch (thing.kind, thing.post) {
    case (.post, let post?):
      let title = post.page.metadata.titleRange
      return SiteSymbol(
        kind: .post, name: post.displayTitle.isEmpty ? post.path.string : post.displayTitle,
        detail: post.path.string,
        place: Place(
          path: post.path, range: TextRange(0, post.source.count),
          selection: title ?? post.headings.first?.textRange ?? .empty(at: 0)),
        rank: thing.rank)
    case (.heading(let index), let post?):
      guard post.headings.indices.contains(index) else { return nil }
      let heading = post.headings[index]
      return SiteSymbol(
        kind: .heading, name: heading.text, detail: post.displayTitle,
        place: Place(path: post.path, range: heading.range, selection: heading.textRange),
        rank: thing.rank)
    case (.tag(let index, let count), let post?):
      let tags = post.page.metadata.tags
      guard tags.indices.contains(index), !tags[index].isEmpty else { return nil }
      return SiteSymbol(
        kind: .tag, name: tags[index], detail: "tag, \(Self.posts(count))",
        place: Place(path: post.path, range: post.range(ofTag: tags[index])), rank: thing.rank)
    case (.entity(let number), _): return symbol(of: number, rank: thing.rank)
    case (.post, nil), (.heading, nil), (.tag, nil): return nil
    }
  }

  private static func posts(_ count: Int) -> String { count == 1 ? "1 post" : "\(count) posts" }

  private func symbol(of number: Int, rank: NameRank) -> SiteSymbol? {
    guard let entities, let entity = entities.catalog.entity(at: number),
      let place = definitions(of: number).first ?? firstMention(of: number)
    else { return nil }
    let names = entity.names.sorted { $0.key > $1.key }.map(\.value)
    return SiteSymbol(
      kind: .entity, name: names.isEmpty ? entity.id : names.joined(separator: " · "),
      detail: "\(entity.kind.rawValue), \(Self.posts(entities.posts(naming: number).count))",
      place: place, rank: rank)
  }

  /// In the newest post.
  private func firstMention(of number: Int) -> Place? {
    let posts = (entities?.posts(naming: number) ?? []).compactMap { post(at: $0.path) }
    guard
      let newest = posts.max(by: { ($0.instant ?? .min, $1.path) < ($1.instant ?? .min, $0.path) }),
      let mention = entities?[newest.path].mentions(of: number, in: newest.source).first
    else { return nil }
    return Place(path: newest.path, range: mention.range)
  }
}

extension Post {
  /// Where front matter has `tag`: its first place as a word of its own; the beginning of front matter where it is written
  /// in another way.
  fileprivate func range(ofTag tag: String) -> TextRange {
    guard let frontMatterRange else { return .empty(at: 0) }
    let wanted = Array(tag.utf8)
    let whole = source.clamped(frontMatterRange)
    var start = whole.lowerBound
    while start + wanted.count <= whole.upperBound {
      let end = start + wanted.count
      if source.bytes[start..<end].elementsEqual(wanted),
        !isWordByte(at: start - 1), !isWordByte(at: end)
      {
        return TextRange(start, end)
      }
      start += 1
    }
    return .empty(at: whole.lowerBound)
  }

  private func isWordByte(at index: Int) -> Bool {
    guard source.bytes.indices.contains(index) else { return false }
    let byte = source.bytes[index]
    return byte >= 0x80 || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
  }
}
