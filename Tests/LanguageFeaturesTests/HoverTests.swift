// The card over a link: where it leads and what is there.
import LanguageFeatures
import SiteModel
import Syntax
import Testing

struct HoverTests {
  private func check(
    _ engine: Engine, _ marked: String, is card: String?,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let shown = TestBlog(engine, marked).hover?.card.plainText
    expectSame(shown ?? "nothing", card ?? "nothing", sourceLocation: sourceLocation)
  }

  private static let hugo = """
    -- hugo.toml --
    baseURL = "https://blog.example/"
    -- content/posts/hands.md --
    ---
    title: 로봇의 *손*
    date: 2025-03-04
    tags: [로봇, hands]
    aliases: [/old/]
    ---
    손은 어렵다. 손가락이 **다섯**이다.

    ## 자유도
    스물두 개다.
    ## 값
    -- content/posts/soon.md --
    ---
    title: Soon
    draft: true
    ---
    -- static/hand.png --
    -- content/posts/a.md --

    """

  @Test func aPageIsShownWithItsFacts() {
    check(
      .hugo, Self.hugo + "See [the ha$0nd](/posts/hands/).",
      is: """
        로봇의 *손*

        2025-03-04 · 로봇, hands

        손은 어렵다. 손가락이 다섯이다. 스물두 개다.

        /posts/hands/
        content/posts/hands.md
        """)
  }

  @Test func aRedirectIsSaidToBeOne() {
    let shown = TestBlog(.hugo, Self.hugo + "[a$0](/old/)").hover?.card.plainText
    #expect(shown?.hasPrefix("로봇의 *손*\n\n") == true)
    #expect(shown?.contains(" · reached through a redirect\n") == true)
  }

  @Test func aSectionIsShownByItself() {
    check(
      .hugo, Self.hugo + "[x](/posts/hands/#자$0유도)",
      is: """
        자유도

        a section of “로봇의 *손*”

        스물두 개다.

        /posts/hands/#자유도
        content/posts/hands.md
        """)
  }

  @Test func draftsListsAndFilesHaveCardsToo() {
    check(
      .hugo, Self.hugo + "[x](/posts/so$0on/)",
      is: """
        Soon

        draft

        /posts/soon/
        content/posts/soon.md
        """)
    check(
      .hugo, Self.hugo + "[x](/tags/ha$0nds/)",
      is: """
        /tags/hands/

        a page that Hugo makes
        """)
    check(
      .hugo, Self.hugo + "![x](/ha$0nd.png)",
      is: """
        hand.png

        static/hand.png
        """)
  }

  @Test(arguments: [
    "[x](/go$0ne/)", "pla$0in", "[x](https://exa$0mple.org)", "`[x](/po$0sts/hands/)`",
  ])
  func elsewhereNothingIsShown(text: String) {
    check(.hugo, Self.hugo + text, is: nil)
  }

  @Test func plainFilesAndReferencesAreShown() {
    check(
      .plain,
      """
      -- 글.md --
      [자세히$0][칩]

      [칩]: 칩.md
      -- 칩.md --
      # AI 칩

      빠르다.
      """,
      is: """
        AI 칩

        빠르다.

        칩.md
        """)
  }

  @Test func whatAuthorsWroteIsNoMarkup() {
    let card = PostCard(
      title: "a *b* [c](d) <e> #1", facts: ["x_y_z"], body: "1 < 2 & `c`", places: ["/a`b/"])
    #expect(
      card.card.markdown() == """
        **a \\*b\\* \\[c\\](d) \\<e\\> \\#1**

        x\\_y\\_z

        1 \\< 2 \\& \\`c\\`

        ``/a`b/``
        """)
  }

  @Test func theRangeIsTheWholeLink() {
    let blog = TestBlog(.hugo, Self.hugo + "See [a$0](/posts/hands/).")
    #expect(blog.hover?.range.count == "[a](/posts/hands/)".utf8.count)
  }
}
