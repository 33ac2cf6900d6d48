// Definition and references agree with each other, in random blogs of every engine. The seed is printed where they do not.
import LanguageFeatures
import PostIndex
import SiteModel
import Syntax
import TestSupport
import Testing

struct NavigationPropertyTests {
  @Test(arguments: [Engine.hugo, .jekyll, .zola, .plain, .mkdocs, .hexo])
  func whatLeadsToAThingIsAmongItsReferences(engine: Engine) {
    var count = 0
    for seed in 1...25 {
      let blog = TestBlog(engine, RandomBlog(engine, seed: UInt64(seed)).marked, ranks: false)
      for post in blog.snapshot.allPosts {
        for link in post.links where check(link, in: post, blog.snapshot, seed: seed) { count += 1 }
        for tag in post.tags { check(tag, in: post, blog.snapshot, seed: seed) }
      }
    }
    #expect(count > 200, "hardly any link leads anywhere: \(count)")
  }

  /// Whether the link leads anywhere. It is a reference of itself then; each reference of it has its definition, and none is empty.
  private func check(
    _ link: PostLink, in post: Post, _ snapshot: IndexSnapshot, seed: Int
  ) -> Bool {
    let offset = link.link.range.lowerBound
    guard let definition = snapshot.definition(at: offset, in: post.path) else { return false }
    let whole = TextRange(
      min(link.link.range.lowerBound, link.link.destinationRange.lowerBound),
      max(link.link.range.upperBound, link.link.destinationRange.upperBound))
    let uses = snapshot.references(at: offset, in: post.path, includesDefinition: false) ?? []
    #expect(
      uses.contains { $0.path == post.path && whole.contains($0.range) },
      "seed \(seed): \(post.path) '\(post.source[link.link.range])' is none of \(uses)")
    let goesToPost = definition.places.allSatisfy {
      $0.selection == snapshot.post(at: $0.path)?.titleRange
    }
    for use in uses {
      let other = snapshot.definition(at: use.selection.lowerBound, in: use.path)
      #expect(!use.selection.isEmpty, "seed \(seed): \(use)")
      // What leads to a heading leads to its post as well.
      let agrees =
        goesToPost
        ? other?.places.first?.path == definition.places.first?.path
        : other?.places == definition.places
      #expect(
        agrees, "seed \(seed): \(post.source[link.link.range]) and \(use) lead to different places")
    }
    // With its declarations it is the same, and they besides, in order.
    let all = snapshot.references(at: offset, in: post.path, includesDefinition: true) ?? []
    #expect(Set(uses).isSubset(of: all), "seed \(seed)")
    #expect(
      all.map { "\($0.path)" } == all.map { "\($0.path)" }.sorted { SitePath($0) < SitePath($1) },
      "seed \(seed)")
    return true
  }

  /// Every post that has the tag is there, and the highlights are what is in this post.
  private func check(_ tag: PostTag, in post: Post, _ snapshot: IndexSnapshot, seed: Int) {
    let offset = tag.range.lowerBound
    let uses = snapshot.references(at: offset, in: post.path, includesDefinition: false) ?? []
    let holders = snapshot.allPosts.filter { other in
      other.tags.contains { $0.kind == tag.kind && $0.name == tag.name }
    }
    #expect(
      Set(holders.map(\.path)).isSubset(of: uses.map(\.path)),
      "seed \(seed): \(tag.name) in \(post.path)")
    let shown = snapshot.highlights(at: offset, in: post.path).map(\.range)
    #expect(
      shown == uses.filter { $0.path == post.path }.map(\.selection),
      "seed \(seed): \(tag.name) in \(post.path)")
  }
}

extension Post {
  /// Where a definition puts the cursor that leads to the post and not to a part of it.
  fileprivate var titleRange: TextRange {
    if let range = page.metadata.titleRange { return source.unquoted(range) }
    return headings.first { $0.level == 1 }?.textRange ?? .empty(at: 0)
  }
}

/// A few posts with links of all kinds between them, some of which lead nowhere.
private struct RandomBlog {
  private static let names = ["one", "two", "셋", "four"]
  private static let heads = ["Part", "부분 하나", "Part", "끝"]

  private let engine: Engine
  private var random: RandomSource
  private(set) var marked = ""

  init(_ engine: Engine, seed: UInt64) {
    self.engine = engine
    random = RandomSource(seed: seed)
    marked = configuration
    for name in Self.names {
      marked += "-- \(path(name)) --\n"
      marked += post(name)
    }
    marked += "-- \(picture) --\n"
  }

  private var configuration: String {
    switch engine {
    case .hugo:
      "-- hugo.toml --\nbaseURL = \"https://b.example/\"\n[markup.goldmark.renderer]\nunsafe = true\n"
    case .jekyll, .hexo: "-- _config.yml --\nurl: https://b.example\n"
    case .zola: "-- config.toml --\nbase_url = \"https://b.example\"\n"
    case .mkdocs: "-- mkdocs.yml --\nsite_url: https://b.example/\n"
    default: ""
    }
  }

  private func path(_ name: String) -> String {
    switch engine {
    case .hugo: "content/posts/\(name).md"
    case .jekyll: "_posts/2025-01-02-\(name).md"
    case .zola: "content/\(name).md"
    case .mkdocs: "docs/\(name).md"
    case .hexo: "source/_posts/\(name).md"
    default: "\(name).md"
    }
  }

  private var picture: String {
    switch engine {
    case .hugo, .zola: "static/p.png"
    case .mkdocs: "docs/p.png"
    case .hexo: "source/p.png"
    default: "p.png"
    }
  }

  private mutating func pick(_ choices: [String]) -> String {
    choices[Int.random(in: 0..<choices.count, using: &random)]
  }

  private mutating func post(_ name: String) -> String {
    let tags = "[\(pick(["a", "B", "b"])), \"\(pick(["c d", "한글"]))\"]"
    var text =
      engine == .zola
      ? "+++\ntitle = \"T \(name)\"\n[taxonomies]\ntags = \(tags)\n+++\n"
      : "---\ntitle: T \(name)\ndate: 2025-01-02\ntags: \(tags)\n---\n"
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      text += "\n## \(pick(Self.heads))\n\n"
      for _ in 0..<Int.random(in: 1...3, using: &random) { text += link() + ", " }
      text += "\n"
    }
    return text + "\n[lab el]: \(destination())\n[other]: \(destination())\n"
  }

  private mutating func link() -> String {
    switch Int.random(in: 0..<10, using: &random) {
    case 0...3: "[글](\(destination()))"
    case 4: "![p](\(pick(["/p.png", "p.png", "none.png"])))"
    case 5: "[x][\(pick(["lab el", "Lab  El", "other"]))]"
    case 6: "[other]"
    case 7: "<a href=\"\(destination())\">x</a>"
    case 8: "<https://\(pick(["b.example", "else.example"]))/\(pick(Self.names))/>"
    default: call()
    }
  }

  private mutating func call() -> String {
    let name = pick(Self.names)
    return switch engine {
    case .hugo: "{{< relref \"\(name).md#part\" >}}"
    case .jekyll: "{% post_url 2025-01-02-\(name) %}"
    case .hexo: "{% post_link \(name) %}"
    default: "[[\(name)#Part]]"
    }
  }

  private mutating func destination() -> String {
    let name = pick(Self.names)
    let page: String =
      switch engine {
      case .hugo: "/posts/\(name)/"
      case .jekyll: "/2025/01/02/\(name).html"
      case .zola: "@/\(name).md"
      case .hexo: "/2025/01/02/\(name)/"
      default: "\(name).md"
      }
    return pick(["", page, page]) + pick(["", "#part", "#part-1", "#끝", "#none", "#top"])
  }
}
