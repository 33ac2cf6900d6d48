// What is proposed while a link is typed, and what the file then says.
import LanguageFeatures
import PostIndex
import SiteModel
import Syntax
import TestSupport
import Testing

struct CompletionTests {
  /// Lists `label (detail)` with what the line of the cursor becomes when the item is taken.
  private func check(
    _ engine: Engine, _ marked: String, settings: Settings = Settings(), is picture: String,
    ofTheBest: Bool = false, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let blog = TestBlog(engine, marked, settings: settings)
    var lines: [String] = []
    if let completion = blog.completion, let cursor = blog.cursor,
      let source = blog.snapshot.post(at: SitePath(cursor.path))?.source
    {
      for item in completion.items.prefix(ofTheBest ? 1 : .max) {
        lines.append(item.detail.isEmpty ? item.label : "\(item.label) (\(item.detail))")
        lines.append("  " + taking(item, of: completion, at: cursor.offset, in: source))
      }
    } else {
      lines = ["nothing"]
    }
    expectSame(lines.joined(separator: "\n"), picture, sourceLocation: sourceLocation)
  }

  /// The same for the best item alone: nothing is filtered away, and in a small blog every post is listed.
  private func check(
    _ engine: Engine, _ marked: String, best picture: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    check(engine, marked, is: picture, ofTheBest: true, sourceLocation: sourceLocation)
  }

  private func taking(
    _ item: Completion.Item, of completion: Completion, at offset: Int, in source: SourceText
  ) -> String {
    #expect(completion.replaced.touches(offset))
    let table = LineTable(source)
    let line = table.contentRange(ofLine: table.line(at: offset), in: source)
    #expect(line.contains(completion.replaced), "what is replaced stays on its line")
    let before = source[TextRange(line.lowerBound, completion.replaced.lowerBound)]
    let after = source[TextRange(completion.replaced.upperBound, line.upperBound)]
    let extra = item.alsoInserted.map { "  + '\($0.text)'" } ?? ""
    return before + item.text + after + extra
  }

  private static let plain = """
    -- posts/hands.md --
    ---
    title: 옵티머스의 손
    date: 2025-03-04
    ---
    ## 손가락의 수
    ## 자유도
    -- posts/batteries.md --
    ---
    title: LFP [배터리]
    date: 2025-05-06
    ---
    -- posts/a.md --

    """

  @Test func aBracketBringsTheWholeLink() {
    check(
      .plain, Self.plain + "로봇의 [옵티$0",
      best: """
        옵티머스의 손 (2025-03-04 · posts)
          로봇의 [옵티머스의 손](hands.md)
        """)
  }

  @Test func whatTheEditorClosedIsReplacedToo() {
    check(
      .plain, Self.plain + "로봇의 [옵티$0]은",
      best: """
        옵티머스의 손 (2025-03-04 · posts)
          로봇의 [옵티머스의 손](hands.md)은
        """)
  }

  @Test func aLinkThatIsThereIsReplacedAsAWhole() {
    check(
      .plain, Self.plain + "로봇의 [옵티$0](old.md \"제목\")은",
      best: """
        옵티머스의 손 (2025-03-04 · posts)
          로봇의 [옵티머스의 손](hands.md)은
        """)
    check(
      .plain, Self.plain + "로봇의 [옵티$0][label]은\n\n[label]: old.md",
      best: """
        옵티머스의 손 (2025-03-04 · posts)
          로봇의 [옵티머스의 손](hands.md)은
        """)
  }

  @Test func theNewestComesFirstWhereNothingIsTyped() {
    check(
      .plain, Self.plain + "[$0",
      is: """
        LFP [배터리] (2025-05-06 · posts)
          [LFP \\[배터리\\]](batteries.md)
        옵티머스의 손 (2025-03-04 · posts)
          [옵티머스의 손](hands.md)
        """)
  }

  @Test func aDestinationIsCompletedByTitleAndPath() {
    check(
      .plain, Self.plain + "[손](han$0) 뒤",
      best: """
        옵티머스의 손 (2025-03-04 · posts)
          [손](hands.md) 뒤
        """)
    check(
      .plain, Self.plain + "[손](옵티$0",
      best: """
        옵티머스의 손 (2025-03-04 · posts)
          [손](hands.md)
        """)
  }

  @Test func anEmptyTextIsFilledIn() {
    check(
      .plain, Self.plain + "[](han$0)",
      best: """
        옵티머스의 손 (2025-03-04 · posts)
          [](hands.md)  + '옵티머스의 손'
        """)
  }

  @Test func headingsFollowTheirPage() {
    check(
      .plain, Self.plain + "[손](hands.md#$0)",
      is: """
        손가락의 수 (##)
          [손](hands.md#손가락의-수)
        자유도 (##)
          [손](hands.md#자유도)
        """)
    check(
      .plain, Self.plain + "## 여기\n[손](#여$0",
      is: """
        여기 (##)
          [손](#여기)
        """)
  }

  @Test func whatIsNotClosedIsClosedAsItWasOpened() {
    check(
      .plain, Self.plain + "[손](<han$0",
      best: """
        옵티머스의 손 (2025-03-04 · posts)
          [손](<hands.md>)
        """)
    check(
      .plain, Self.plain + "[손](<hands.md#자유$0",
      best: """
        자유도 (##)
          [손](<hands.md#자유도>)
        """)
  }

  @Test func labelsAreThoseOfTheFile() {
    check(
      .plain, Self.plain + "[글][논$0]\n\n[논문]: https://example.org/\n[Other]: b.md",
      is: """
        논문 (https://example.org/)
          [글][논문]
        """)
  }

  @Test(arguments: ["그냥 글$0", "`[옵$0`", "    [옵$0", "![옵](han$0", "[옵](https://exa$0"])
  func elsewhereNothingIsProposed(text: String) {
    let blog = TestBlog(.plain, Self.plain + text)
    #expect(blog.completion?.items.isEmpty ?? true)
  }

  // MARK: Engines

  private static let hugo = """
    -- hugo.toml --
    baseURL = "https://blog.example/"
    -- content/posts/손.md --
    ---
    title: 로봇의 손
    date: 2025-03-04
    ---
    -- content/posts/draft.md --
    ---
    title: 로봇의 발
    draft: true
    ---
    -- content/posts/b.md --

    """

  @Test func hugoIsWrittenAsTheFileDoes() {
    check(
      .hugo, Self.hugo + "[b](/posts/x/) [로봇의 손$0",
      best: """
        로봇의 손 (2025-03-04 · content/posts)
          [b](/posts/x/) [로봇의 손](/posts/손/)
        """)
    check(
      .hugo, Self.hugo + "[b]({{< relref \"x\" >}}) [로봇의 손$0",
      best: """
        로봇의 손 (2025-03-04 · content/posts)
          [b]({{< relref "x" >}}) [로봇의 손]({{< relref "/posts/손.md" >}})
        """)
  }

  @Test func whatIsNotPublishedComesLastAndSaysSo() {
    check(
      .hugo, Self.hugo + "[b](/posts/x/) [로봇의$0",
      is: """
        로봇의 손 (2025-03-04 · content/posts)
          [b](/posts/x/) [로봇의 손](/posts/손/)
        로봇의 발 (draft · content/posts)
          [b](/posts/x/) [로봇의 발](/posts/draft/)
        """)
  }

  @Test func aShortcodeTakesItsArgumentOnly() {
    check(
      .hugo, Self.hugo + "[b]({{< relref \"손$0\" >}})",
      best: """
        로봇의 손 (2025-03-04 · content/posts)
          [b]({{< relref "/posts/손.md" >}})
        """)
  }

  @Test func jekyllNamesPostsByTheirFiles() {
    check(
      .jekyll,
      """
      -- _config.yml --
      title: x
      -- _posts/2025-03-04-hands.md --
      ---
      title: 로봇의 손
      ---
      -- _posts/2025-04-05-a.md --
      ---
      ---
      [b]({% post_url ha$0 %})
      """,
      is: """
        로봇의 손 (2025-03-04 · _posts)
          [b]({% post_url 2025-03-04-hands %})
        """)
  }

  @Test func aListOfRelatedPostsTakesWholeEntries() {
    check(
      .plain, Self.plain + "글\n\n## 관련 글\n\n- 옵티$0",
      best: """
        옵티머스의 손 (2025-03-04 · posts)
          - [옵티머스의 손](hands.md)
        """)
    check(
      .plain, Self.plain + "글\n\n### Read next\n\n1. 하나\n2. $0",
      is: """
        LFP [배터리] (2025-05-06 · posts)
          2. [LFP \\[배터리\\]](batteries.md)
        옵티머스의 손 (2025-03-04 · posts)
          2. [옵티머스의 손](hands.md)
        """)
  }

  @Test func anyOtherListIsLeftAlone() {
    check(.plain, Self.plain + "## 손\n\n- 옵티$0", is: "nothing")
    check(.plain, Self.plain + "## 관련 글\n\n옵티$0", is: "nothing")
    check(.plain, Self.plain + "## 관련 글\n\n```\n- 옵티$0\n```", is: "nothing")
    check(.plain, Self.plain + "## 관련 글\n\n- `옵티$0`", is: "nothing")
    check(.plain, Self.plain + "---\ntags:\n- 옵티$0\n---\n", is: "nothing")
  }

  @Test func frontMatterNamesPostsAsItsAuthorDoes() {
    let hugo = """
      -- hugo.toml --
      baseURL = "https://x.example/"
      -- content/posts/손.md --
      ---
      title: "옵티머스: 손"
      ---
      -- content/a.md --
      ---
      title: A

      """
    check(
      .hugo, hugo + "related:\n  - 옵$0\n---\n",
      is: """
        옵티머스: 손 (content/posts)
            - /posts/손/
        """)
    check(
      .hugo, hugo + "related_posts:\n- posts/b.md\n- 옵$0\n---\n",
      is: """
        옵티머스: 손 (content/posts)
          - posts/손.md
        """)
    check(
      .hugo, hugo + "related_posts:\n- 어떤 글\n- 옵$0\n---\n",
      is: """
        옵티머스: 손 (content/posts)
          - "옵티머스: 손"
        """)
  }

  @Test func aLinkOfALineOfItsOwnIsACardWhereLinksAreCards() {
    let blog = """
      -- b.md --
      ---
      title: 손
      url: https://a.tistory.com/12
      ---
      -- a.md --

      """
    var settings = Settings()
    settings.linkStyle = .card
    check(
      .tistory, blog + "글\n\n  [$0]", settings: settings,
      is: """
        손
            https://a.tistory.com/12
        """)
    check(
      .tistory, blog + "글은 [손$0]에", settings: settings,
      is: """
        손
          글은 [손](https://a.tistory.com/12)에
        """)
  }

  @Test func hexoNamesPostsByTheirSlug() {
    check(
      .hexo,
      "-- _config.yml --\ntitle: x\n-- source/_posts/hands.md --\n---\ntitle: 손\n---\n-- source/_posts/a.md --\n{% post_link h$0 %}",
      is: """
        손 (source/_posts)
          {% post_link hands %}
        """)
  }

  /// A blog that names its posts so still writes the address between parentheses.
  @Test func aCallThatIsAWholeLinkStandsInNoOther() {
    let blog = """
      -- _config.yml --
      title: x
      -- source/_posts/hands.md --
      ---
      title: 손
      date: 2025-03-04
      ---
      -- source/_posts/a.md --
      ---
      title: 글
      ---
      {% post_link hands %} {% post_link hands %}

      """
    let picture = """
      손 (2025-03-04 · source/_posts)
        [손](/2025/03/04/hands/)
      """
    check(.hexo, blog + "[$0", is: picture)
    var settings = Settings()
    settings.linkStyle = .postLink
    check(.hexo, blog + "[$0", settings: settings, is: picture)
  }
}
