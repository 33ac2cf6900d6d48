// What can be folded away: the first and the last line of each fold, and its kind.
import LanguageFeatures
import PostIndex
import SiteModel
import Syntax
import TestSupport
import Testing

struct FoldTests {
  private func check(
    _ text: String, limit: Int = .max, engine: Engine = .hugo, is expected: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let path = engine == .jekyll ? "_posts/2025-01-02-a.md" : "content/posts/a.md"
    let blog = TestBlog(engine, "-- hugo.toml --\n-- _config.yml --\n-- \(path) --\n\(text)")
    guard let source = blog.snapshot.post(at: SitePath(path))?.source else { return }
    let table = LineTable(source)
    let drawn = blog.snapshot.folds(in: SitePath(path), limit: limit).map { fold in
      let lines =
        "\(table.line(at: fold.range.lowerBound) + 1)-\(table.line(at: fold.range.upperBound) + 1)"
      return [lines, fold.kind.map { "\($0)" } ?? "", fold.label ?? ""].filter { !$0.isEmpty }
        .joined(separator: " ")
    }
    expectSame(drawn.joined(separator: "\n"), expected, sourceLocation: sourceLocation)
  }

  @Test func sectionsLeaveTheEmptyLinesBehindThem() {
    check("# A\n글\n\n## B\n글\n\n\n# C\n", is: "1-5\n4-5")
  }

  @Test func aHeadingAloneHoldsNothing() {
    check("# A\n\n# B\n", is: "")
  }

  @Test func itemsCodeQuotesAndTables() {
    check(
      """
      - a
        b
        - c

          d
      - e

      ```js
      x

      ```

      > q
      >
      > r
      >

      | a |
      |---|
      | 1 |
      """, is: "1-5\n3-5\n8-11\n13-15\n18-20")
  }

  @Test func frontMatterShowsItsTitle() {
    check("---\ntitle: 글\n---\n\n글\n", is: "1-3 글")
  }

  @Test func commentsAndRegions() {
    check(
      """
      <!-- a
      b -->

      <!-- #region x -->

      글

      <!-- #endregion -->

      <div>
      <b>x</b>
      </div>
      """, is: "1-2 comment\n4-8 region\n10-12")
  }

  @Test func shortcodesFromBeginToEnd() {
    check(
      """
      {{< tabs >}}
      {{< tab >}}
      글
      {{< /tab >}}
      {{< /tabs >}}

      {{< figure src="x" >}}
      글
      """, is: "1-5\n2-4")
  }

  @Test func liquidFromBeginToEnd() {
    check(
      "{% if x %}\n글\n{% endif %}\n\n{% comment %}\n글\n{% endcomment %}\n", engine: .jekyll,
      is: "1-3\n5-7 comment")
  }

  @Test func anElementOverSeveralBlocks() {
    check("<details>\n<summary>글</summary>\n\n글\n\n</details>\n", is: "1-6")
  }

  /// A section that begins within a shortcode ends before the shortcode does.
  @Test func whatCrossesIsCut() {
    check(
      """
      {{< tabs >}}
      # A
      글

      {{< /tabs >}}
      글
      # B
      글
      """, is: "1-5\n2-3\n7-8")
    check("# A\n{{< tabs >}}\n글\n# B\n글\n{{< /tabs >}}\n", is: "1-3\n4-6")
  }

  @Test func outerFoldsComeFirstWhereFewAreWanted() {
    check("# A\n- a\n  b\n  - c\n    d\n# B\n글\n", limit: 3, is: "1-5\n2-5\n6-7")
    check("# A\n글\n", limit: 0, is: "")
  }
}
