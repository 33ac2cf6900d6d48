// The list of related posts: where it goes, what it replaces, and what it leaves alone.
import LanguageFeatures
import PostIndex
import SiteModel
import Syntax
import TestSupport
import Testing

struct RelatedListTests {
  /// The post with the cursor as it is once the list is there; `nothing` where no change is offered.
  private func check(
    _ engine: Engine, _ marked: String, form: RelatedListForm? = nil, is picture: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let blog = TestBlog(engine, marked)
    let path = SitePath(blog.cursor?.path ?? "")
    let change = blog.snapshot.relatedList(in: path, form: form)
    let source = blog.snapshot.post(at: path)?.source ?? SourceText("")
    expectSame(
      change.map { source.applying([$0]).string } ?? "nothing", picture,
      sourceLocation: sourceLocation)
    guard let change else { return }
    // What was brought up to date is up to date.
    let again = blog.snapshot.applying([
      .post(Post(path: path, source: source.applying([change]), site: blog.snapshot.site))
    ]).snapshot
    #expect(again.relatedList(in: path, form: form) == nil, sourceLocation: sourceLocation)
  }

  private static let blog = """
    -- posts/hands.md --
    ---
    title: 옵티머스의 손
    date: 2025-03-04
    ---
    손가락은 열하나다. 모터는 팔에 있다.
    -- posts/batteries.md --
    ---
    title: LFP [배터리]
    date: 2025-05-06
    ---
    -- posts/a.md --

    """

  @Test func aNewListStandsAtTheEnd() {
    check(
      .plain, Self.blog + "---\ntitle: 로봇\n---\n# 로봇\n\n글이다.$0",
      is: """
        ---
        title: 로봇
        ---
        # 로봇

        글이다.

        ## 관련 글

        - [LFP \\[배터리\\]](batteries.md)
        - [옵티머스의 손](hands.md)
        """)
    check(
      .plain, "-- b.md --\n# B\n-- a.md --\nText.\n\n$0",
      is: """
        Text.

        ## Related posts

        - [B](b.md)
        """)
  }

  @Test func whatTheTextLinksToIsNotListed() {
    check(
      .plain, Self.blog + "[손](hands.md)\n$0",
      is: """
        [손](hands.md)

        ## 관련 글

        - [LFP \\[배터리\\]](batteries.md)
        """)
    check(.plain, Self.blog + "[손](hands.md) [배](batteries.md)\n$0", is: "nothing")
  }

  @Test func anOldListIsReplacedAndOtherLinesStay() {
    check(
      .plain,
      Self.blog + """
        글$0

        ### 함께 읽으면 좋은 글

        머리말이다.

        - [옛 이름](hands.md)
        - [다른 곳](https://example.org/)
        * [갔다](gone.md)
        - [배](batteries.md)

        ## 끝

        - [손](hands.md#x)
        """,
      is: """
        글

        ### 함께 읽으면 좋은 글

        머리말이다.

        - [LFP \\[배터리\\]](batteries.md)
        - [다른 곳](https://example.org/)
        * [갔다](gone.md)

        ## 끝

        - [손](hands.md#x)
        """)
  }

  @Test func anEmptySectionIsFilled() {
    check(
      .plain, Self.blog + "글\n\n## 관련 글$0",
      is: """
        글

        ## 관련 글

        - [LFP \\[배터리\\]](batteries.md)
        - [옵티머스의 손](hands.md)
        """)
  }

  @Test func aListAsItShouldBeIsLeftAlone() {
    check(
      .plain,
      Self.blog + "글\n\n## See also\n\n- [LFP \\[배터리\\]](batteries.md)\n- [옵티머스의 손](hands.md)\n$0",
      is: "nothing")
  }

  @Test func cardsHaveTheAddressOnALineOfItsOwn() {
    let blog = """
      -- hands.md --
      ---
      title: 손
      url: https://a.tistory.com/12
      ---
      손가락은 열하나다.

      """
    check(
      .tistory, blog + "-- a.md --\n글$0", form: .cards,
      is: """
        글

        ## 관련 글

        > **손**  
        > 손가락은 열하나다.  
        > a.tistory.com

        https://a.tistory.com/12
        """)
    check(
      .tistory,
      blog + """
        -- a.md --
        글$0

        ## 관련 글

        > **옛 제목**

        https://a.tistory.com/12
        """, form: .cards,
      is: """
        글

        ## 관련 글

        > **손**  
        > 손가락은 열하나다.  
        > a.tistory.com

        https://a.tistory.com/12
        """)
  }

  @Test func aSentenceThatSpeaksOfRelatedPostsIsNoHeadingOfThem() {
    check(
      .plain, Self.blog + "## 이 글과 관련 글을 더 많이 읽고 싶은 독자를 위한 길고 긴 안내문$0\n\n끝",
      is: """
        ## 이 글과 관련 글을 더 많이 읽고 싶은 독자를 위한 길고 긴 안내문

        끝

        ## 관련 글

        - [LFP \\[배터리\\]](batteries.md)
        - [옵티머스의 손](hands.md)
        """)
  }
}
