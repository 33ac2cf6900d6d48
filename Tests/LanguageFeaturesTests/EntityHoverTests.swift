// The card over a name: who or what that is, in the post's language, and which posts speak of it.
import LanguageFeatures
import PostIndex
import SiteModel
import Syntax
import Testing

struct EntityHoverTests {
  private func check(
    _ marked: String, names: TestBlog.Names = .stored, is card: String?,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let shown = TestBlog(.jekyll, Self.blog + marked, names: names).hover?.card.plainText
    expectSame(shown ?? "nothing", card ?? "nothing", sourceLocation: sourceLocation)
  }

  private static let blog = """
    -- _config.yml --
    title: Blog
    -- _data/entities.yaml --
    - id: tesla
      type: company
      names: {ko: 테슬라, en: Tesla}
      exact: [TSLA]
      description: {ko: 전기차를 만드는 기업., en: A maker of electric cars.}
      facts:
        - {date: 2003-07, ko: 설립, en: Founded}
        - {date: 2010-06-29, ko: 상장, en: Listed}
      url: https://www.tesla.com
      post: _posts/2024-01-01-tesla.md
    - id: figure
      type: product
      names: {ko: 피규어 01, en: Figure 01}
    - id: tesla-coil
      type: technology
      names: {ko: 테슬라}
      description: 높은 전압을 만드는 변압기.
    -- _posts/2024-01-01-tesla.md --
    ---
    title: 테슬라란
    ---
    테슬라는 Figure01을 만들지 않는다.
    -- _posts/2025-02-03-*new*.md --
    ---
    title: "[새] 소식"
    ---
    테슬라가 또. Figure 01도.

    """

  @Test func aKoreanPostHasAKoreanCard() {
    check(
      """
      -- _posts/2026-03-04-now.md --
      어제 피규어 01이 왔다.

      오늘도 **테슬$0라에서는** Figure01이 화제다. 피규어01!
      """,
      is: """
        테슬라 · Tesla — 기업
        전기차를 만드는 기업.

        - 2003-07 설립
        - 2010-06-29 상장

        이 글에서 1번 (3행) · 다른 글 2편

        - [새] 소식 2025-02-03
        - 테슬라란 2024-01-01

        함께 나오는 것: 피규어 01, 테슬라

        소개 글: 테슬라란 · 공식 사이트: https://www.tesla.com · 출처: entities.yaml

        다른 뜻

        - 테슬라 — 기술: 높은 전압을 만드는 변압기.
        """)
  }

  @Test func anEnglishPostHasAnEnglishCard() {
    check(
      """
      -- _posts/2026-03-04-now.md --
      Now TS$0LA is in the news. So is Figure 01, and Figure01's hand.
      Figure 01 again.
      """,
      is: """
        Tesla · 테슬라 — company
        A maker of electric cars.

        - 2003-07 Founded
        - 2010-06-29 Listed

        once here (line 1) · 2 other posts

        - [새] 소식 2025-02-03
        - 테슬라란 2024-01-01

        Often together with Figure 01, 테슬라

        About it: 테슬라란 · Official site: https://www.tesla.com · from entities.yaml
        """)
  }

  @Test func whatIsBuiltInIsToldToo() {
    check(
      """
      -- _posts/2026-03-04-now.md --
      ---
      lang: en
      ---
      NVI$0DIA sells chips.
      """, names: .all,
      is: """
        NVIDIA · 엔비디아 — company
        US chip designer known for GPUs and AI accelerated-computing platforms.

        - 1993-04-05 Founded by Jensen Huang and two partners
        - 1999-01-22 Listed on Nasdaq

        once here (line 4) · in no other post

        Official site: https://www.nvidia.com · from what bloglsp knows
        """)
  }

  @Test func theRangeIsTheNameWithoutItsParticle() {
    let blog = TestBlog(
      .jekyll, Self.blog + "-- _posts/2026-03-04-now.md --\n구글과 테슬라에$0서는 다르다.",
      names: .stored)
    let range = blog.hover?.range ?? .empty(at: 0)
    let post = blog.snapshot.post(at: SitePath("_posts/2026-03-04-now.md"))
    #expect(post?.source[range] == "테슬라")
  }

  @Test func nothingIsToldOfCodeAndOfOtherWords() {
    check("-- _posts/2026-03-04-now.md --\n`테슬$0라`", is: nil)
    check("-- _posts/2026-03-04-now.md --\n```\n테슬$0라\n```", is: nil)
    check("-- _posts/2026-03-04-now.md --\n테슬$0라리안", is: nil)
    check("-- _posts/2026-03-04-now.md --\n[집](/테슬$0라/)", is: nil)
  }

  @Test func aNameInALinkComesBehindWhatTheLinkLeadsTo() {
    let marked = "-- _posts/2026-03-04-now.md --\n[테슬$0라]({% post_url 2024-01-01-tesla %})"
    let blog = TestBlog(.jekyll, Self.blog + marked, names: .stored)
    let card = blog.hover?.card.plainText ?? ""
    #expect(card.hasPrefix("테슬라란\n\n"), "\(card)")
    #expect(card.contains("\n\n———\n\n테슬라 · Tesla — 기업\n"), "\(card)")
  }

  @Test func whatAuthorsWroteIsNoMarkup() {
    let marked = "-- _posts/2026-03-04-now.md --\n테슬$0라"
    let blog = TestBlog(.jekyll, Self.blog + marked, names: .stored)
    let card = blog.hover?.card.markdown { "file:///blog/\($0)" } ?? ""
    #expect(
      card.contains("- [\\[새\\] 소식](<file:///blog/_posts/2025-02-03-*new*.md>) 2025-02-03\n"),
      "\(card)")
    #expect(card.contains("[공식 사이트](<https://www.tesla.com>)"), "\(card)")
  }

  @Test func aPostMaySayWhatItIsAbout() {
    check(
      "-- _posts/2026-03-04-now.md --\n---\nentities: {tesla-coil: off, tesla: off}\n---\n테슬$0라가",
      is: nil)
  }

  /// What is proposed by name has the same card, and a page of the store shows how it begins.
  @Test func aNameIsDescribedByItsID() throws {
    let blog = TestBlog(
      .plain,
      """
      -- entities/tesla.md --
      ---
      names: {ko: 테슬라}
      description: 전기차 회사.
      ---
      # 이야기

      [**긴** 글](x.md)이 여기에 있다.
      -- post.md --
      테슬라가 온다.
      """, names: .stored)
    let card = try #require(
      blog.snapshot.card(ofEntity: "tesla", in: SitePath("post.md"))?.plainText)
    expectSame(
      card,
      """
      테슬라 — 개념
      전기차 회사.

      긴 글이 여기에 있다.

      이 글에서 1번 (1행) · 다른 글에는 없음

      출처: tesla.md
      """)
    #expect(blog.snapshot.card(ofEntity: "nobody", in: SitePath("post.md")) == nil)
    #expect(blog.snapshot.card(ofEntity: "tesla", in: SitePath("no.md")) == nil)
  }
}
