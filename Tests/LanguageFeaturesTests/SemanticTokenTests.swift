// What a grammar cannot know, drawn into the text: `‹name 테슬라›가`. Marked text in, a picture of its last post out.
import LanguageFeatures
import PostIndex
import SiteModel
import Syntax
import TestSupport
import Testing

struct SemanticTokenTests {
  private func check(
    _ engine: Engine, _ marked: String, is picture: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let marked = Self.files(of: engine) + marked
    let path = Fixture(marked).files.last.map { SitePath($0.path) } ?? .root
    let snapshot = TestBlog(engine, marked, names: .stored).snapshot
    expectSame(draw(path, in: snapshot), picture, sourceLocation: sourceLocation)
  }

  private func draw(_ path: SitePath, in snapshot: IndexSnapshot) -> String {
    guard let source = snapshot.post(at: path)?.source else { return "no post" }
    var text = ""
    var at = 0
    for token in snapshot.semanticTokens(in: path) {
      text += source[TextRange(at, token.range.lowerBound)]
      text += "‹\(token.meaning) \(source[token.range])›"
      at = token.range.upperBound
    }
    return text + source[TextRange(at, source.count)]
  }

  private static func files(of engine: Engine) -> String {
    switch engine {
    case .jekyll: jekyll
    case .hugo: hugo
    default: ""
    }
  }

  private static let jekyll = """
    -- _config.yml --
    title: Blog
    -- _data/entities.yaml --
    - {id: tesla, type: company, names: {ko: 테슬라, en: Tesla}}
    - {id: robot, type: concept, names: {ko: 로봇}}
    -- _posts/2024-01-01-tesla.md --
    # 하나
    -- _posts/2024-01-02-kept.md --
    ---
    published: false
    ---
    -- img/a.png --
    png

    """

  private static let hugo = """
    -- hugo.toml --
    baseURL = "https://blog.example.kr/"
    -- content/posts/chip.md --
    ## 메모리
    -- content/posts/draft.md --
    ---
    draft: true
    ---
    -- content/posts/later.md --
    ---
    date: 2099-01-01
    ---
    -- content/posts/gone.md --
    ---
    expiryDate: 2020-01-01
    ---

    """

  @Test func namesWithoutTheirParticles() {
    check(
      .jekyll,
      """
      -- _posts/2026-01-01-now.md --
      # Tesla
      **테슬라에서는** `테슬라` [테슬라](https://tesla.com/테슬라)가, Teslas, 테슬라리안
      """,
      is: """
        # ‹name Tesla›
        **‹name 테슬라›에서는** `테슬라` [‹name 테슬라›](https://tesla.com/테슬라)가, ‹name Tesla›s, 테슬라리안
        """)
  }

  @Test func whereLinksLead() {
    check(
      .hugo,
      """
      -- content/posts/now.md --
      [a](/posts/chip/) [b](/posts/chip/#메모리 "t") [c](/posts/chip/#없음) [d](/posts/chop/#x)
      [e](/posts/draft/#x) [f](/posts/later/) [g](</posts/gone/>) ![h](/i.png) [i](https://x.example/)
      [j]() [k](#없음) [l](/tags/) <https://blog.example.kr/posts/chip/> [[chip]]
      """,
      is: """
        [a](‹post /posts/chip/›) [b](‹post /posts/chip/#메모리› "t") [c](‹post /posts/chip/›‹nowhere #없음›) [d](‹nowhere /posts/chop/›#x)
        [e](‹unpublishedPost /posts/draft/›#x) [f](‹unpublishedPost /posts/later/›) [g](<‹unpublishedPost /posts/gone/›>) ![h](‹nowhere /i.png›) [i](https://x.example/)
        [j]() [k](‹nowhere #없음›) [l](/tags/) <‹post https://blog.example.kr/posts/chip/›> [[chip]]
        """)
  }

  @Test func definitionsAndLabels() {
    check(
      .hugo,
      """
      -- content/posts/now.md --
      [a][one] [b][one] [two] [c][three]

      [one]: /posts/chip/
      [two]: /posts/chop/ "Two"
      [unused]: /posts/chop/
      """,
      is: """
        [a][one] [b][one] [two] [c][‹nowhere three›]

        [one]: ‹post /posts/chip/›
        [two]: ‹nowhere /posts/chop/› "Two"
        [unused]: /posts/chop/
        """)
  }

  @Test func draftsMayLeadToDrafts() {
    check(
      .hugo,
      """
      -- content/posts/now.md --
      +++
      draft = true
      +++
      [a](/posts/draft/) [b](/posts/later/)
      """,
      is: """
        +++
        draft = true
        +++
        [a](‹post /posts/draft/›) [b](‹unpublishedPost /posts/later/›)
        """)
  }

  @Test func shortcodesWhereverTheyCount() {
    check(
      .hugo,
      """
      -- content/posts/now.md --
      [a]({{< relref "chip.md#메모리" >}}) [b]({{% ref "chop" %}}) {{< figure src="/i.png" alt=`x` />}}
      ```
      {{< tabs "A B" 5 >}} {{</* no */>}} {{< /tabs >}} {{ .Title }}
      ```
      """,
      is: """
        [a]({{< ‹call relref› "‹post chip.md#메모리›" >}}) [b]({{% ‹call ref› "‹nowhere chop›" %}}) {{< ‹call figure› ‹parameter src›="‹nowhere /i.png›" ‹parameter alt›=`x` />}}
        ```
        {{< ‹call tabs› "A B" 5 >}} {{</* no */>}} {{< /‹call tabs› >}} {{ .Title }}
        ```
        """)
  }

  @Test func liquidIsNoCallInRawTextAndComments() {
    check(
      .jekyll,
      """
      -- _posts/2026-01-01-now.md --
      ---
      title: 지금
      ---
      {% include a.html width="5" %} {{ page.title | upcase }} {{ '/a' | relative_url }}
      [b]({% post_url 2024-01-01-tesla %}) [c]({% post_url 2024-01-02-kept %}) [d]({{ '/x/' | relative_url }})
      {% raw %}{% no %}{% endraw %} {% comment %}{{ no }}{% endcomment %}
      """,
      is: """
        ---
        title: 지금
        ---
        {% ‹call include› a.html ‹parameter width›="5" %} {{ ‹variable page.title› | upcase }} {{ '/a' | relative_url }}
        [b]({% ‹call post_url› ‹post 2024-01-01-tesla› %}) [c]({% ‹call post_url› ‹unpublishedPost 2024-01-02-kept› %}) [d](‹nowhere {{ '/x/' | relative_url }}›)
        {% ‹call raw› %}{% no %}{% ‹call endraw› %} {% comment %}{{ no }}{% endcomment %}
        """)
  }

  @Test func labelsAsTheEngineReadsThem() {
    check(
      .jekyll,
      """
      -- _posts/2026-01-01-now.md --
      ---
      title: 지금
      tags: 차 로봇
      categories: ["큰 글", 2024]
      keywords: [차]
      ---
      로봇
      """,
      is: """
        ---
        title: 지금
        tags: ‹tag 차› ‹tag 로봇›
        categories: ["‹category 큰 글›", ‹category 2024›]
        keywords: [차]
        ---
        ‹name 로봇›
        """)
    check(
      .hugo, "-- content/a.md --\n+++\nTags = ['차', \"a\"]\ncategory = 'b'\n+++\n",
      is: "+++\nTags = ['‹tag 차›', \"‹tag a›\"]\ncategory = 'b'\n+++")
    check(
      .hexo, "-- source/_posts/a.md --\n---\ncategories:\n- [차, 전기차]\n- [글]\n---\n",
      is: "---\ncategories:\n- [‹category 차›, ‹category 전기차›]\n- [‹category 글›]\n---")
    check(
      .zola,
      "-- content/a.md --\n+++\n[taxonomies]\ntags = [\"a\"]\n[extra]\ntags = [\"b\"]\n+++\n",
      is: "+++\n[taxonomies]\ntags = [\"‹tag a›\"]\n[extra]\ntags = [\"b\"]\n+++")
  }

  @Test func whatOnlyOthersKnowIsNotCalledBroken() {
    // A plugin of Hexo's may make the page.
    check(.hexo, "-- source/_posts/a.md --\n[a](/b/c/)\n", is: "[a](/b/c/)")
    // What stands beside the site on its host is not known.
    let marked = """
      -- hugo.toml --
      baseURL = "https://blog.example.kr/blog/"
      -- content/a.md --
      [a](/c/) [b](/blog/c/) [c](/blog/a/)
      """
    let snapshot = TestBlog(.hugo, marked).snapshot
    expectSame(
      draw(SitePath("content/a.md"), in: snapshot),
      "[a](/c/) [b](‹nowhere /blog/c/›) [c](‹post /blog/a/›)")
  }

  /// What a finding calls broken, and nothing else, is coloured so.
  @Test(arguments: 0..<300 as Range<UInt64>)
  func linksAreJudgedAsByTheFindings(seed: UInt64) throws {
    var random = RandomSource(seed: seed)
    let pieces = [
      "[a](/posts/chip/)", "[b](/posts/chip/#메모리)", "[c](/posts/chip/#없음)", "![d](/i.png)",
      "[e](/posts/chop/#x)", "[f](/posts/draft/)", "[g](/posts/later/#y)", "[h](/posts/gone/)",
      "{{< ref \"chip\" >}}", "[i]({{< relref \"chop.md#z\" >}})", "{{< ref \"draft\" >}}",
      "[j](#k)",
      "[l](/tags/)", "[m]()", "<https://blog.example.kr/posts/chop/>", "[n][o]", "[p][p]", "\n\n",
      "\n\n[p]: /posts/chop/\n\n", "`[q](/r/)`", "```\n{{< ref \"s\" >}}\n```\n",
    ]
    let head = ["", "---\ndraft: true\n---\n"].randomElement(using: &random) ?? ""
    let body = (0..<12).map { _ in pieces.randomElement(using: &random) ?? "" }.joined(
      separator: " ")
    let snapshot = TestBlog(.hugo, Self.hugo + "-- content/posts/now.md --\n\(head)\(body)")
      .snapshot
    let path = SitePath("content/posts/now.md")
    let codes: Set<DiagnosticCode> = [
      .brokenLink, .brokenAnchor, .brokenImage, .brokenShortcodeReference, .sourcePathLink,
      .brokenReference, .linkToDraft, .linkToFuturePost, .linkToExpiredPost,
    ]
    let found = snapshot.diagnostics(in: path).filter { codes.contains($0.code) }.map(\.range)
    let coloured = snapshot.semanticTokens(in: path)
      .filter { $0.meaning == .nowhere || $0.meaning == .unpublishedPost }.map(\.range)
    #expect(Set(coloured) == Set(found), "seed \(seed): \(body)")
  }

  @Test func aPostThatIsNotThereHasNone() {
    let blog = TestBlog(.hugo, Self.hugo)
    #expect(blog.snapshot.semanticTokens(in: SitePath("content/posts/none.md")).isEmpty)
  }
}
