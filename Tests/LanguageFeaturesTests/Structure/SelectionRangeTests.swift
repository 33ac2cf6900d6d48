// What a selection grows to: each step's text on a line of its own, line ends as ⏎.
import LanguageFeatures
import PostIndex
import SiteModel
import Syntax
import TestSupport
import Testing

struct SelectionRangeTests {
  private func check(
    _ marked: String, names: TestBlog.Names = .nothing, is expected: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let blog = TestBlog(.hugo, "-- hugo.toml --\n-- content/posts/a.md --\n" + marked, names: names)
    guard let cursor = blog.cursor, let post = blog.snapshot.post(at: SitePath(cursor.path)) else {
      return
    }
    let ranges = blog.snapshot.selectionRanges(at: [cursor.offset], in: post.path).first ?? []
    let drawn = ranges.map {
      post.source[$0].split(separator: "\n", omittingEmptySubsequences: false)
        .joined(separator: "⏎")
    }
    expectSame(drawn.joined(separator: "\n"), expected, sourceLocation: sourceLocation)
  }

  @Test func fromAWordInALinkToTheText() {
    check(
      "# 하나\n\n첫 문장이다. 둘째 [긴 글$0을](/x/) 본다. 셋째.\n\n# 둘\n",
      is: """
        글
        글을
        긴 글을
        [긴 글을](/x/)
        둘째 [긴 글을](/x/) 본다.
        첫 문장이다. 둘째 [긴 글을](/x/) 본다. 셋째.
        # 하나⏎⏎첫 문장이다. 둘째 [긴 글을](/x/) 본다. 셋째.
        # 하나⏎⏎첫 문장이다. 둘째 [긴 글을](/x/) 본다. 셋째.⏎⏎
        # 하나⏎⏎첫 문장이다. 둘째 [긴 글을](/x/) 본다. 셋째.⏎⏎# 둘
        # 하나⏎⏎첫 문장이다. 둘째 [긴 글을](/x/) 본다. 셋째.⏎⏎# 둘⏎
        """)
  }

  @Test func aParticleBelongsToTheWholeWord() {
    check("로봇에서$0\n", is: "로봇에서\n로봇에서⏎")
    check("로$0봇에서\n", is: "로봇\n로봇에서\n로봇에서⏎")
    check("GP$0U를\n", is: "GPU\nGPU를\nGPU를⏎")
  }

  @Test func aNameIsAWord() {
    check("테슬$0라와는\n", names: .all, is: "테슬라\n테슬라와는\n테슬라와는⏎")
  }

  @Test func sentencesInEnglish() {
    check(
      "See J. Kim, e.g. pi is 3.14. **Then $0go!** \"Now?\" Yes.",
      is: """
        go
        Then go!
        **Then go!**
        See J. Kim, e.g. pi is 3.14. **Then go!** "Now?" Yes.
        """)
    check(
      "One two. Three$0 four? Five.",
      is: "Three\nThree four?\nOne two. Three four? Five.")
  }

  @Test func anItemInAQuote() {
    check(
      "> - a$0b\n>   c\n> - d\n",
      is: """
        ab
        ab⏎>   c
        - ab⏎>   c
        - ab⏎>   c⏎> - d
        > - ab⏎>   c⏎> - d
        > - ab⏎>   c⏎> - d⏎
        """)
  }

  @Test func aValueOfTheFrontMatter() {
    check(
      "---\ntags: [가, \"나$0 다\"]\n---\n글\n",
      is: """
        나
        나 다
        "나 다"
        [가, "나 다"]
        tags: [가, "나 다"]
        tags: [가, "나 다"]⏎
        ---⏎tags: [가, "나 다"]⏎---
        ---⏎tags: [가, "나 다"]⏎---⏎
        ---⏎tags: [가, "나 다"]⏎---⏎글⏎
        """)
  }

  @Test func codeAndItsMarks() {
    check("``a $0b`` c", is: "b\na b\n``a b``\n``a b`` c")
  }

  @Test func anEmptyTextIsSelectedWhole() { check("$0", is: "") }
}
