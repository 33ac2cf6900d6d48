// `bloglsp related`: which posts it lists, in which shapes, and what it says of its own links.
import Foundation
import Testing

struct RelatedCommandTests {
  private static let blog = """
    -- hugo.toml --
    baseURL = "https://x.example/"
    -- content/posts/hands.md --
    ---
    title: 휴머노이드의 손
    date: 2025-05-06
    ---
    휴머노이드의 손가락은 힘줄로 움직인다.
    -- content/posts/batteries.md --
    ---
    title: LFP 배터리
    date: 2025-05-06
    ---
    배터리는 충전과 방전을 되풀이한다.
    -- content/posts/draft.md --
    ---
    title: 휴머노이드의 발
    date: 2025-05-07
    draft: true
    ---
    휴머노이드의 발가락과 손가락.
    -- content/posts/a.md --
    ---
    title: 오늘의 글
    date: 2025-06-07
    ---
    휴머노이드의 손가락이 배운 것.

    충전과 방전을 되풀이하는 배터리.
    """

  /// The paths that are listed, in their order.
  private func check(
    _ words: [String], is paths: [String], sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let result = try Program.run(["related", "content/posts/a.md"] + words, in: Self.blog)
    let found = result.output.split(separator: "\n").map { line in
      String(line.split(separator: "\t")[1].split(separator: "/").last ?? "")
    }
    #expect(found == paths, "\(result.output)\(result.errors)", sourceLocation: sourceLocation)
    #expect(result.code == 0, sourceLocation: sourceLocation)
  }

  @Test func theParagraphOfALineAsks() throws {
    try check(["--line", "5", "--limit", "1"], is: ["hands.md"])
    try check(["--line", "7", "--limit", "1"], is: ["batteries.md"])
  }

  @Test func whatIsTypedMovesAPostUpAndHidesNone() throws {
    let typed = ["related", "content/posts/a.md", "--line", "5", "--prefix", "LF"]
    let result = try Program.run(typed, in: Self.blog)
    let lines = result.output.split(separator: "\n")
    #expect(lines.count == 3 && lines.first?.contains("batteries.md") == true, "\(lines)")
  }

  @Test func theWordsOfALinkAsk() throws {
    try check(["--anchor", "LFP 배터리", "--limit", "1"], is: ["batteries.md"])
  }

  @Test func jsonSaysWhy() throws {
    let result = try Program.run(
      ["related", "content/posts/a.md", "--line", "7", "--format", "json", "--explain"],
      in: Self.blog)
    let first = result.output.split(separator: "\n").first.map { Data($0.utf8) } ?? Data()
    let object = try JSONSerialization.jsonObject(with: first) as? [String: Any] ?? [:]
    #expect(object["path"] as? String == "content/posts/batteries.md")
    #expect(object["url"] as? String == "/posts/batteries/")
    #expect(object["date"] as? String == "2025-05-06")
    let shares = object["shares"] as? [String] ?? []
    #expect(shares.contains("배터리"), "\(shares)")
    #expect((object["parts"] as? [Any])?.isEmpty == false)
  }

  @Test func whoseLinksTaughtTheWeightsIsSaid() throws {
    let explain = ["related", "content/posts/a.md", "--explain"]
    let few = try Program.run(explain, in: Self.blog)
    #expect(
      few.output.hasSuffix("\nweights: the common ones, learnt from other blogs\n"),
      "\(few.output)")
    let many = try Program.run(explain, in: Self.blog + Self.manyLinks)
    let last = many.output.split(separator: "\n").last ?? ""
    #expect(
      last.hasPrefix("weights: this blog's own, learnt from ") && last.hasSuffix(" of its links"),
      "\(last)")
    let common = try Program.run(explain + ["--common"], in: Self.blog + Self.manyLinks)
    #expect(common.output.hasSuffix("learnt from other blogs\n"))
  }

  /// A hundred and thirty posts, each with a link to the one before it.
  private static let manyLinks = (1...130).map { number in
    """

    -- content/posts/p\(number).md --
    ---
    title: 글 \(number)
    date: 2024-01-01
    ---
    part\(number) part\(number - 1), [앞의 글](/posts/p\(max(1, number - 1))/)과 함께.
    """
  }.joined()

  @Test func ownLinksAreHiddenAndAskedFor() throws {
    let linked = Self.blog + "\n\n배터리는 [여기](/posts/batteries/)에.\n"
    let result = try Program.run(["related", "--evaluate", "--task", "B1"], in: linked)
    #expect(result.output.hasPrefix("questions  1\n"), "\(result.output)")
    #expect(result.output.contains("top 5"))
  }

  @Test(arguments: [
    (["related"], "one FILE is needed"),
    (["related", "hugo.toml"], "'hugo.toml' is not a post of its site"),
    (
      ["related", "content/posts/a.md", "--line", "x"], "'--line' needs a positive number, not 'x'"
    ),
  ])
  func whatCannotBeAskedIsSaid(_ words: [String], _ message: String) throws {
    let result = try Program.run(words, in: Self.blog)
    #expect(result.code == 2 && result.errors.contains(message), "\(result.errors)")
  }
}
