// Proposals of names: of what is being written about in prose, with its particle, and in lists of tags. It never proposes
// what the author has typed already.
import PostIndex
import SiteModel
import Syntax

extension IndexSnapshot {
  /// The names that the word before `offset` begins, where prose or a list of tags is being written; nil elsewhere.
  /// O(names), and the text of the post.
  func entityNames(at offset: Int, in post: Post, _ document: Document) -> Completion? {
    guard let entities, site.settings.completesEntities else { return nil }
    let isTag = document.isTag(at: offset)
    guard isTag || document.tree.isProse(at: offset) else { return nil }
    let word = post.source.wordStart(before: offset)..<offset
    let typed = post.source[TextRange(word)]
    guard typed.unicodeScalars.count >= 2 else { return nil }
    let search = EntitySearch(typed, entities, in: post)
    var items = search.names.prefix(Self.nameLimit).map(Self.item)
    if !isTag { items += search.particles(behind: typed).map(Self.item) }
    return items.isEmpty
      ? nil
      : Completion(
        replaced: TextRange(word), typed: typed, items: items, isIncomplete: true)
  }

  private static var nameLimit: Int { 8 }

  private static func item(_ found: EntitySearch.Found) -> Completion.Item {
    Completion.Item(
      kind: .name, label: found.text, detail: found.entity.kind.rawValue, text: found.text,
      entity: found.entity.id)
  }
}

/// The names that fit what is typed.
struct EntitySearch {
  struct Found {
    let number: Int
    let entity: Entity
    let text: String
  }

  private let typed: TypedText
  private let folded: FoldedText
  private let index: EntityIndex
  private let post: Post

  init(_ typed: String, _ index: EntityIndex, in post: Post) {
    self.typed = TypedText(typed)
    folded = FoldedText(typed)
    self.index = index
    self.post = post
  }

  /// Those whose beginning is typed, each entity once: those of this post first, then those of the blog, by their posts.
  ///
  /// What no post names is proposed only where the blog's own store has it: 400 famous names would be in the way.
  var names: [Found] {
    let own = index[post.path]
    var found: [(found: Found, score: (Int, Int, Int))] = []
    for (number, entity) in index.catalog.matcher.entities.enumerated() {
      let posts = index.posts(naming: number).count
      guard posts > 0 || index.catalog.path(of: number) != nil,
        let text = entity.spellings.first(where: fits)
      else { continue }
      let score = (own.count(of: number), posts, -number)
      found.append((Found(number: number, entity: entity, text: text), score))
    }
    return found.sorted { $0.score > $1.score }.map(\.found)
  }

  /// Whether typing has begun the name, and not ended it.
  private func fits(_ name: String) -> Bool {
    let text = FoldedText(name)
    guard text.bytes.count > folded.bytes.count else { return false }
    return text.bytes.starts(with: folded.bytes)
  }

  /// The name that is typed with a particle that does not fit it, with the one that does.
  func particles(behind typed: String) -> [Found] {
    index.catalog.matcher.misfits(in: typed).map { misfit in
      Found(
        number: misfit.entity, entity: index.catalog.matcher.entities[misfit.entity],
        text: misfit.name + misfit.fitting)
    }
  }
}

extension SourceText {
  /// Where the word that ends at `offset` begins: behind the last space or mark.
  fileprivate func wordStart(before offset: Int) -> Int {
    var at = min(offset, count)
    while at > 0 {
      let byte = bytes[at - 1]
      guard byte >= 0x80 || byte.isWordOfASCII || byte == UInt8(ascii: "-") else { break }
      at -= 1
    }
    return at
  }
}

extension UInt8 {
  fileprivate var isWordOfASCII: Bool {
    switch self {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F: true
    default: false
    }
  }
}

extension Document {
  /// Whether a value of `tags`, `categories` or `keywords` of the front matter stands, or is begun, at `offset`.
  fileprivate func isTag(at offset: Int) -> Bool {
    guard let frontMatter, frontMatter.contentRange.touches(offset) else { return false }
    let keys: Set<String> = ["tags", "tag", "categories", "keywords", "taxonomies"]
    return frontMatter.value.entries.contains { entry in
      guard keys.contains(entry.key.lowercased()) else { return false }
      return entry.value.range.touches(offset)
    }
  }
}
