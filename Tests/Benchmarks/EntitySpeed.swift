// How fast names are found in posts: one line for each way to ask. It starts no server: entity_speed.sh does.
//
//   entity-speed ROUNDS NAMES POSTS STORE...     POSTS holds paths, each with a 0 behind it; a STORE is YAML.
import Foundation
import PostIndex
import Syntax

@MainActor @main struct EntitySpeed {
  static func main() {
    let arguments = CommandLine.arguments
    guard arguments.count > 4, let rounds = Int(arguments[1]), let names = Int(arguments[2]),
      let list = read(arguments[3])
    else {
      print("usage: entity-speed ROUNDS NAMES POSTS STORE...")
      exit(2)
    }
    let sources = list.bytes.split(separator: 0).compactMap {
      read(String(decoding: $0, as: UTF8.self))
    }
    let posts = sources.map { Document($0, dialect: dialect) }
    let known = arguments.dropFirst(4).compactMap(read).flatMap(entities)
    print("posts \(posts.count)  bytes \(sources.reduce(0) { $0 + $1.count })")
    measure("built-in", known, posts, rounds)
    let spellings = known.reduce(0) { $0 + $1.names.count + $1.aliases.count + $1.weak.count }
    let many = max(2, posts.count / 50)
    // As names are: most posts have none of them.
    measure(
      "with rare words", known + words(of: posts, in: 2...4, names - spellings), posts, rounds)
    // Every eighth word is found.
    measure(
      "with frequent words", known + words(of: posts, in: 2...many, names - spellings), posts,
      rounds)
  }

  static let dialect: Dialect = Dialect.gfm.union([
    .footnotes, .headingAttributes, .definitionLists, .hugoShortcodes, .templatesInCode,
  ])

  static func measure(_ title: String, _ entities: [Entity], _ posts: [Document], _ rounds: Int) {
    let building = fastest(of: rounds) { EntityMatcher(entities).entities.count }
    let matcher = EntityMatcher(entities)
    let trees = posts.map(\.tree)
    let pieces = trees.map { $0.namedText() }
    let shown = pieces.reduce(0) { $0 + $1.reduce(0) { $0 + $1.count } }
    let whole = posts.reduce(0) { $0 + $1.source.count }
    let found = posts.reduce(0) { $0 + matcher.mentions(in: $1).count }
    print(
      "\(title): entities \(entities.count)  names \(matcher.nameCount)  mentions \(found)  shown bytes \(shown)"
    )
    print(line("building the matcher", building * 1e3, "ms"))
    func report(_ name: String, _ bytes: Int, _ work: () -> Int) {
      print(line(name, Double(bytes) / 1e6 / fastest(of: rounds, work), "MB/s"))
    }
    report("shown text", shown) {
      zip(posts, pieces).reduce(0) { $0 + matcher.mentions(in: $1.0.source, $1.1).count }
    }
    report("raw text as one piece", whole) {
      posts.reduce(0) { $0 + matcher.mentions(in: $1.source, [0..<$1.source.count]).count }
    }
    report("files, the tree given", whole) {
      trees.reduce(0) { $0 + matcher.mentions(in: $1).count }
    }
    report("files, parsed and matched", whole) {
      posts.reduce(0) { $0 + matcher.mentions(in: Document($1.source, dialect: dialect)).count }
    }
  }

  static func line(_ name: String, _ value: Double, _ unit: String) -> String {
    "  " + name.padding(toLength: 28, withPad: " ", startingAt: 0)
      + String(format: "%9.1f ", value) + unit
  }

  /// The `count` words that stand in the most posts, but in no more than `bounds` says.
  static func words(
    of posts: [Document], in bounds: ClosedRange<Int>, _ count: Int
  ) -> [Entity] {
    var postsOf: [String: Int] = [:]
    for post in posts {
      var words: Set<String> = []
      for piece in post.tree.namedText() {
        let text = String(decoding: post.source.bytes[piece], as: UTF8.self)
        for word in text.split(whereSeparator: { !$0.isLetter && !$0.isNumber })
        where word.count > 1 && word.first?.isLetter == true {
          words.insert(String(word))
        }
      }
      for word in words { postsOf[word, default: 0] += 1 }
    }
    return postsOf.filter { bounds.contains($0.value) }
      .sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(max(0, count)).enumerated()
      .map { Entity(id: "word-\($0)", kind: .concept, names: ["": $1.key]) }
  }

  static func entities(_ source: SourceText) -> [Entity] {
    DataDocument(source, format: .yaml).value.elements.compactMap { value in
      func words(_ key: String) -> [String] {
        value.entry(key)?.value.elements.compactMap { $0.scalarText(in: source) } ?? []
      }
      guard let id = value.entry("id")?.value.string else { return nil }
      var names: [String: String] = [:]
      for entry in value.entry("names")?.value.entries ?? [] {
        names[entry.key] = entry.value.scalarText(in: source)
      }
      let kind = value.entry("type")?.value.string.flatMap(Entity.Kind.init) ?? .concept
      var entity = Entity(id: id, kind: kind, names: names)
      entity.aliases = words("aliases")
      entity.exact = words("exact")
      entity.weak = words("weak")
      entity.not = words("not")
      return entity
    }
  }

  static func read(_ path: String) -> SourceText? {
    FileManager.default.contents(atPath: path).map { SourceText(bytes: Array($0)) }
  }
}
