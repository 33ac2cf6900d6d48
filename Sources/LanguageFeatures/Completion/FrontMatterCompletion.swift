// Proposals in front matter: the keys that the engine and the blog know, and the values that the blog uses. It never
// proposes a key or an element that is there already.
import PostIndex
import SiteModel
import Syntax

extension IndexSnapshot {
  /// What to propose for the key or value at `offset` of the front matter; nil elsewhere. O(keys, or values of one key).
  func frontMatter(at offset: Int, in post: Post, _ document: Document) -> Completion? {
    guard let cursor = document.dataCursor(at: offset) else { return nil }
    let items: [Completion.Item]
    switch cursor.part {
    case .key: items = keys(cursor, in: post, document)
    case .value, .element: items = values(cursor, in: post, document)
    }
    guard !items.isEmpty else { return nil }
    return Completion(
      replaced: cursor.replaceable, typed: post.source[cursor.typed],
      items: Array(items.prefix(site.settings.completionLimit)), isIncomplete: true)
  }

  // MARK: Keys

  /// A key that may be written at a place, and how many posts have it.
  private struct Candidate {
    var name: String
    var count = 0
    var known: FrontMatterKey?
  }

  private func keys(
    _ cursor: DataCursor, in post: Post, _ document: Document
  ) -> [Completion.Item] {
    let mapping = cursor.path.reduce(document.frontMatter?.value) {
      $0?.entry(ignoringCase: $1)?.value
    }
    let present = (mapping?.entries ?? []).filter { !$0.keyRange.touches(cursor.typed.upperBound) }
      .map { $0.key.lowercased() }
    let typed = FoldedText(post.source[cursor.typed])
    let fits = candidates(below: cursor.path, besides: post.use).enumerated().compactMap {
      rank, candidate in
      present.contains(candidate.name.lowercased())
        ? nil
        : FoldedText(candidate.name).match(typed).map {
          (quality: $0, rank: rank, candidate: candidate)
        }
    }
    return fits.sorted { left, right in
      (right.quality, left.rank) < (left.quality, right.rank)
    }.map { item($0.candidate, cursor) }
  }

  /// Those first that most posts have, then those that the engine knows, in its own order.
  private func candidates(below path: [String], besides own: FrontMatterUse) -> [Candidate] {
    let prefix = path.map { "\($0)." }.joined().lowercased()
    var known = FrontMatterKey.all(of: site.rules.engine).filter { key in
      key.name.lowercased().hasPrefix(prefix)
        && !key.name.dropFirst(prefix.count).contains(".")
    }
    var candidates = habits.keys(below: path, besides: own).map { habit in
      Candidate(name: habit.text, count: habit.count)
    }
    for index in candidates.indices {
      let name = prefix + candidates[index].name.lowercased()
      guard let found = known.firstIndex(where: { $0.name.lowercased() == name }) else { continue }
      candidates[index].known = known.remove(at: found)
    }
    return candidates
      + known.map { Candidate(name: String($0.name.dropFirst(prefix.count)), known: $0) }
  }

  private func item(_ candidate: Candidate, _ cursor: DataCursor) -> Completion.Item {
    let detail =
      candidate.count > 0 ? Self.posts(candidate.count) : site.rules.engine.displayName
    return Completion.Item(
      kind: .key, label: candidate.name, detail: detail,
      text: FrontMatterText(cursor).key(candidate.name, isTable: candidate.known?.kind == .table),
      note: candidate.known?.note)
  }

  // MARK: Values

  private func values(
    _ cursor: DataCursor, in post: Post, _ document: Document
  ) -> [Completion.Item] {
    let name = cursor.path.joined(separator: ".")
    switch site.frontMatterKinds.kind(of: name) {
    case .boolean: return booleans(cursor, in: post)
    case .date: return today(cursor, in: post)
    case .picture: return pictures(cursor, in: post)
    case .list: return shared(cursor, in: post, document, isList: true)
    case .term: return shared(cursor, in: post, document, isList: cursor.part == .element)
    case .text, .number, .address, .table: return []
    }
  }

  private func booleans(_ cursor: DataCursor, in post: Post) -> [Completion.Item] {
    let used = habits.values(of: cursor.path, fitting: "", besides: post.use).map(\.text)
    let words =
      used.contains("false") && used.first != "true" ? ["false", "true"] : ["true", "false"]
    return words.filter { $0.hasPrefix(post.source[cursor.typed]) }.map { word in
      Completion.Item(
        kind: .choice, label: word, detail: "", text: FrontMatterText(cursor).bare(word))
    }
  }

  /// The day on which the site is looked at.
  private func today(_ cursor: DataCursor, in post: Post) -> [Completion.Item] {
    let date = Timestamp(instant: site.now, offset: 0).isoDate
    guard date.hasPrefix(post.source[cursor.typed]) else { return [] }
    let text = FrontMatterText(cursor)
    return [
      Completion.Item(
        kind: .value, label: date, detail: "today",
        text: cursor.format == .json ? text.string(date) : text.bare(date))
    ]
  }

  private func pictures(_ cursor: DataCursor, in post: Post) -> [Completion.Item] {
    FileSearch(post.source[cursor.typed], in: self).best(.pictures, around: post, shown: [])
      .prefix(site.settings.completionLimit).compactMap { row in
        let path = site.rules.destinations(
          toFile: row.path, publishedAt: urls(ofFile: row.path), from: post.page, in: .frontMatter
        ).first
        return path.map { path in
          Completion.Item(
            kind: .file, label: row.path.name, detail: row.path.parent.string,
            text: FrontMatterText(cursor).string(path), file: row.path)
        }
      }
  }

  /// What other posts have under the same key.
  private func shared(
    _ cursor: DataCursor, in post: Post, _ document: Document, isList: Bool
  ) -> [Completion.Item] {
    let written = cursor.path.reduce(document.frontMatter?.value) {
      $0?.entry(ignoringCase: $1)?.value
    }
    let present = Set(
      (written?.elements ?? []).filter { !$0.range.touches(cursor.typed.upperBound) }
        .compactMap { $0.scalarText(in: post.source) }.map { FoldedText($0) })
    let text = FrontMatterText(cursor)
    return habits.values(
      of: cursor.path, fitting: post.source[cursor.typed], besides: post.use
    )
    .filter { !present.contains($0.folded) && text.canHold($0.text) }
    .map { habit in
      Completion.Item(
        kind: .value, label: habit.text, detail: Self.posts(habit.count),
        text: isList ? text.element(habit.text) : text.term(habit.text))
    }
  }

  private static func posts(_ count: Int) -> String { count == 1 ? "1 post" : "\(count) posts" }
}
