// What a post consists of, drawn as a tree: kind, name, detail, lines, and in brackets what is selected.
import LanguageFeatures
import PostIndex
import SiteModel
import Syntax
import TestSupport
import Testing

struct OutlineTests {
  private func check(
    _ text: String, is expected: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let path = "content/posts/a.md"
    let blog = TestBlog(.hugo, "-- hugo.toml --\n-- \(path) --\n\(text)")
    guard let source = blog.snapshot.post(at: SitePath(path))?.source else { return }
    let table = LineTable(source)
    func draw(_ entries: [OutlineEntry], _ indent: String) -> String {
      entries.map { entry in
        let first = table.line(at: entry.range.lowerBound) + 1
        let last = table.line(at: max(entry.range.lowerBound, entry.range.upperBound - 1)) + 1
        let detail = entry.detail.isEmpty ? "" : " \(entry.detail)"
        return "\(indent)\(entry.kind) \(entry.name)\(detail) \(first)-\(last) "
          + "[\(source[entry.selection])]\n" + draw(entry.children, indent + "  ")
      }.joined()
    }
    expectSame(
      draw(blog.snapshot.outline(of: SitePath(path)), ""), expected, sourceLocation: sourceLocation)
  }

  @Test func headingsHoldWhatStandsUnderThem() {
    check(
      """
      머리글

      # 하나 *둘*

      글

      ## 셋
      글
      넷
      ===
      끝
      """,
      is: """
        heading 하나 둘 #하나-둘 3-7 [하나 *둘*]
          heading 셋 #셋 7-7 [셋]
        heading 글 넷 #넷 8-11 [글
        넷]
        """)
  }

  @Test func frontMatterIsAGroup() {
    check(
      """
      ---
      title: "글"
      tags: [가, 나]
      params:
        a: 1
      ---
      # 하나
      """,
      is: """
        frontMatter Front matter yaml 1-6 [---]
          field title 글 2-2 [title]
          field tags 가, 나 3-3 [tags]
          field params 4-5 [params]
        heading 하나 #하나 7-7 [하나]
        """)
  }

  @Test func definitionsAndFootnotesStandInTheirSections() {
    check(
      """
      # A

      글[^1] [r]

      [r]: https://x.y "t"
      [^1]: 각주 글
          더
      """,
      is: """
        heading A #a 1-7 [A]
          definition [r] https://x.y 5-5 [r]
          footnote [^1] 각주 글 더 6-7 [1]
        """)
  }

  @Test func aHeadingWithoutWordsIsNamedByItsMarks() {
    check(
      "#\n\n## ![](x.png)\n",
      is: """
        heading # 1-3 []
          heading ## #heading 3-3 [![](x.png)]
        """)
  }

  @Test func aQuotesSectionsEndWithIt() {
    check(
      """
      # A
      > ## B
      > 글

      - # C
        글

      끝
      ## D
      """,
      is: """
        heading A #a 1-9 [A]
          heading B #b 2-3 [B]
          heading C #c 5-6 [C]
          heading D #d 9-9 [D]
        """)
  }

  @Test func aPostWithoutAnythingHasNoOutline() {
    check("", is: "")
    check("글\n", is: "")
  }

  @Test func otherFrontMatterToo() {
    check(
      "+++\ntitle = '글'\n[params]\na = 1\n+++\n",
      is: """
        frontMatter Front matter toml 1-5 [+++]
          field title 글 2-2 [title]
          field params 3-4 [params]
        """)
  }
}
