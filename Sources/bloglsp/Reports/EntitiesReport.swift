// Entities and their mentions as the command line prints them: pure functions of a snapshot. It never prints.
import LanguageFeatures
import PostIndex
import SiteModel
import Syntax

struct EntitiesReport {
  enum Format: String, CaseIterable { case text, json }

  private let snapshot: IndexSnapshot
  private let listsAll: Bool

  init(_ snapshot: IndexSnapshot, listsAll: Bool = false) {
    self.snapshot = snapshot
    self.listsAll = listsAll
  }

  /// One entity with the posts that name it.
  private struct Row {
    let number: Int
    let entity: Entity
    let posts: [EntityIndex.Presence]
    var mentions: Int { posts.reduce(0) { $0 + $1.count } }
  }

  /// The most named first.
  private var rows: [Row] {
    guard let index = snapshot.entities else { return [] }
    let numbers =
      listsAll ? Array(index.catalog.matcher.entities.indices) : index.named.map(\.entity)
    let rows = numbers.compactMap { number in
      index.catalog.entity(at: number).map {
        Row(number: number, entity: $0, posts: index.posts(naming: number))
      }
    }
    return rows.sorted { left, right in
      (left.posts.count, left.mentions, right.number) > (
        right.posts.count, right.mentions, left.number
      )
    }
  }

  func list(as format: Format) -> String {
    switch format {
    case .text: rows.map(line).joined()
    case .json: json(rows).text + "\n"
    }
  }

  /// `12 posts  34 mentions  company  테슬라 · Tesla  (tesla)`
  private func line(_ row: Row) -> String {
    let names = row.entity.names.sorted { $0.key > $1.key }.map(\.value)
    let posts = row.posts.count == 1 ? "1 post" : "\(row.posts.count) posts"
    let mentions = row.mentions == 1 ? "1 mention" : "\(row.mentions) mentions"
    let columns = [
      posts, mentions, row.entity.kind.rawValue, row.entity.id, names.joined(separator: " · "),
    ]
    return columns.joined(separator: "\t") + "\n"
  }

  private func json(_ rows: [Row]) -> OrderedJSON {
    .object([
      (
        "entities",
        .array(
          rows.map { row in
            .object([
              ("id", .string(row.entity.id)), ("type", .string(row.entity.kind.rawValue)),
              (
                "names",
                .object(
                  row.entity.names.sorted { $0.key < $1.key }.map { ($0.key, .string($0.value)) })
              ),
              (
                "origin",
                .string(snapshot.entities?.catalog.path(of: row.number)?.string ?? "builtin")
              ),
              ("post", .optional(snapshot.post(about: row.number)?.path.string)),
              ("mentions", .integer(row.mentions)),
              (
                "posts",
                .array(
                  row.posts.map {
                    .object([("path", .string($0.path.string)), ("count", .integer($0.count))])
                  })
              ),
            ])
          })
      )
    ])
  }

  /// Proposals for the store, the best first.
  func suggestions(as format: Format) async -> String {
    let found = await snapshot.entityCandidates()
    var taken: Set<String> = []
    let entries = found.map { candidate -> (id: String, candidate: EntityCandidate) in
      let id = candidate.id {
        taken.contains($0) || snapshot.entities?.catalog.index(ofID: $0) != nil
      }
      taken.insert(id)
      return (id, candidate)
    }
    switch format {
    case .text:
      return entries.map { id, candidate in
        let posts = candidate.posts == 1 ? "1 post" : "\(candidate.posts) posts"
        return "# \(posts), \(candidate.score) of 10\n" + candidate.entry(.list, id: id)
      }.joined()
    case .json:
      let values = entries.map { id, candidate in
        OrderedJSON.object([
          ("id", .string(id)),
          (
            "names",
            .object(candidate.names.sorted { $0.key < $1.key }.map { ($0.key, .string($0.value)) })
          ),
          ("aliases", .strings(candidate.aliases)), ("score", .integer(candidate.score)),
          ("posts", .integer(candidate.posts)),
        ])
      }
      return OrderedJSON.object([("suggestions", .array(values))]).text + "\n"
    }
  }

  /// A JSON object a line for each mention.
  func mentions(in post: Post) -> String {
    guard let index = snapshot.entities else { return "" }
    let lines = LineTable(post.source)
    return index[post.path].all(in: post.source).map { mention in
      let line = lines.line(at: mention.range.lowerBound)
      let start = max(lines.start(ofLine: line), line == 0 ? post.source.byteOrderMarkLength : 0)
      func column(_ offset: Int) -> OrderedJSON {
        .integer(post.source[TextRange(start, offset)].unicodeScalars.count)
      }
      var members: [(String, OrderedJSON)] = [
        ("line", .integer(line + 1)), ("start", column(mention.range.lowerBound)),
        ("end", column(mention.range.upperBound)), ("text", .string(post.source[mention.range])),
        ("particle", .string(mention.particle)),
      ]
      let ids = mention.entities.compactMap { index.catalog.entity(at: $0)?.id }
      members.append(("id", .optional(ids.first)))
      if ids.count > 1 { members.append(("also", .strings(Array(ids.dropFirst())))) }
      members.append(("agrees", .boolean(mention.agrees)))
      return OrderedJSON.object(members).text + "\n"
    }.joined()
  }
}
