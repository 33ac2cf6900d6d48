// A search by name through a blog: kind, name and detail of what is found, the best first.
import LanguageFeatures
import PostIndex
import SiteModel
import Syntax
import TestSupport
import Testing

struct SiteSymbolTests {
  private static let blog = """
    -- hugo.toml --
    -- entities.yaml --
    - id: tesla
      type: company
      names: {ko: 테슬라, en: "Tesla"}
    -- content/posts/robot.md --
    ---
    title: 로봇이 계단을 오른다
    date: 2026-01-05
    tags: [로봇, 기술]
    ---
    ## 걷는 법
    테슬라가 만든다.
    ## Balance of two legs
    -- content/posts/robots-2.md --
    ---
    title: 로봇 팔
    date: 2026-02-05
    tags: ["로봇"]
    ---
    ## 로봇의 손
    -- content/posts/tesla.md --
    ---
    title: Tesla and its robots
    date: 2025-02-05
    ---

    """

  private func check(
    _ query: String, limit: Int = 20, is expected: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let snapshot = TestBlog(.hugo, Self.blog, names: .stored).snapshot
    let drawn = snapshot.symbols(matching: query, limit: limit).map { symbol in
      let source =
        snapshot.post(at: symbol.place.path)?.source
        ?? snapshot.entityStores.first { $0.path == symbol.place.path }?.source
      let text = source?[symbol.place.selection] ?? "?"
      return "\(symbol.kind) \(symbol.name) (\(symbol.detail)) [\(text)]"
    }
    expectSame(drawn.joined(separator: "\n"), expected, sourceLocation: sourceLocation)
  }

  @Test func whatIsCalledSoComesFirst() {
    check(
      "로봇",
      is: """
        tag 로봇 (tag, 2 posts) [로봇]
        post 로봇 팔 (content/posts/robots-2.md) [로봇 팔]
        post 로봇이 계단을 오른다 (content/posts/robot.md) [로봇이 계단을 오른다]
        heading 로봇의 손 (로봇 팔) [로봇의 손]
        """)
  }

  @Test func allKindsInOneOrder() {
    check(
      "tesla",
      is: """
        entity 테슬라 · Tesla (company, 1 post) [tesla]
        post Tesla and its robots (content/posts/tesla.md) [Tesla and its robots]
        """)
  }

  @Test func initialConsonantsAndDecomposedHangul() {
    check(
      "ㅌㅅㄹ", is: "entity 테슬라 · Tesla (company, 1 post) [tesla]")
    check("ㄱㄴㅂ", is: "heading 걷는 법 (로봇이 계단을 오른다) [걷는 법]")
    check(
      "\u{1100}\u{1175}\u{1109}\u{116E}\u{11AF}", is: "tag 기술 (tag, 1 post) [기술]")
    check("rltnf", is: "tag 기술 (tag, 1 post) [기술]")
  }

  @Test func wordsInAnyOrderAndLettersHereAndThere() {
    check("legs bal", is: "heading Balance of two legs (로봇이 계단을 오른다) [Balance of two legs]")
    check("botl", is: "heading Balance of two legs (로봇이 계단을 오른다) [Balance of two legs]")
    check("tair", is: "post Tesla and its robots (content/posts/tesla.md) [Tesla and its robots]")
    check("로봇팔", is: "post 로봇 팔 (content/posts/robots-2.md) [로봇 팔]")
    check("aaa", is: "")
    check("xq", is: "")
  }

  @Test func nothingAsksForAllTheNewestFirst() {
    check(
      "", limit: 3,
      is: """
        post 로봇 팔 (content/posts/robots-2.md) [로봇 팔]
        post 로봇이 계단을 오른다 (content/posts/robot.md) [로봇이 계단을 오른다]
        post Tesla and its robots (content/posts/tesla.md) [Tesla and its robots]
        """)
    check("로봇", limit: 1, is: "tag 로봇 (tag, 2 posts) [로봇]")
    check("로봇", limit: 0, is: "")
  }

  /// The best are the best of all, whatever comes first.
  @Test func fewAreTheBestOfMany() {
    let posts = (0..<300).map { "-- content/\($0).md --\n---\ntitle: 글 \($0) 로봇\n---\n" }
    let snapshot = TestBlog(.hugo, "-- hugo.toml --\n" + posts.joined(), ranks: false).snapshot
    let all = snapshot.symbols(matching: "로봇", limit: 1000).map(\.place.path)
    #expect(all.count == 300)
    for limit in [1, 7, 20] {
      let some = snapshot.symbols(matching: "로봇", limit: limit).map(\.place.path)
      #expect(some == Array(all.prefix(limit)))
    }
  }
}

struct SiteSymbolUpdateTests {
  private static let words = [
    "로봇", "테슬라", "hand", "Robots", "손", "첫 글", "ㅋㅋ", "a", "을", "the way", "걷는", "🤖",
  ]
  private static let queries = [
    "", "로", "ㄹㅂ", "ㅌㅅㄹ", "hand", "ands", "robo", "손 로봇", "ty", "dk", "걷는ㅅ", "🤖", "hnd", "way the",
  ]

  private static func post(_ number: Int, _ random: inout RandomSource, of site: Site) -> Post {
    func name(_ random: inout RandomSource) -> String {
      (0..<Int.random(in: 1...3, using: &random)).map { _ in
        words.randomElement(using: &random) ?? ""
      }.joined(separator: " ")
    }
    let text = """
      ---
      title: "\(name(&random))"
      date: 2026-01-0\(Int.random(in: 1...9, using: &random))
      tags: ["\(name(&random))", "로봇"]
      ---
      ## \(name(&random))

      """
    return Post(path: SitePath("content/\(number).md"), source: SourceText(text), site: site)
  }

  /// What was searched before a change is searched as if everything had been read anew.
  @Test(arguments: 1...6)
  func changesAreFoundAsIfAllWereNew(seed: Int) {
    var random = RandomSource(seed: UInt64(seed))
    let site = TestBlog(.hugo, "-- hugo.toml --\n", ranks: false).snapshot.site
    var snapshot = IndexSnapshot(site: site, posts: [Post](), files: [])
    for step in 0..<40 {
      let number = Int.random(in: 0..<12, using: &random)
      let change: IndexChange =
        Int.random(in: 0..<5, using: &random) == 0
        ? .removedPost(SitePath("content/\(number).md"))
        : .post(Self.post(number, &random, of: site))
      let before = snapshot
      snapshot = snapshot.applying([change]).snapshot
      if step % 3 > 0 { continue }
      for snapshot in [snapshot, before] {
        let anew = IndexSnapshot(site: site, posts: Array(snapshot.allPosts), files: [])
        for query in Self.queries {
          #expect(
            snapshot.symbols(matching: query, limit: 10)
              == anew.symbols(matching: query, limit: 10),
            "seed \(seed), step \(step), '\(query)'")
        }
      }
    }
  }
}
