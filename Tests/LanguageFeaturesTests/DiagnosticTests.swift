// What is found wrong in blogs of three kinds, and that what is right is let alone.
import LanguageFeatures
import SiteModel
import Testing

struct DiagnosticTests {
  private func check(
    _ engine: Engine, _ marked: String, is picture: String, settings: Settings = Settings(),
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let blog = TestBlog(engine, marked, settings: settings)
    expectSame(blog.findings, picture, sourceLocation: sourceLocation)
  }

  // MARK: Plain files

  @Test func plainFilesAreLinkedAsFiles() {
    check(
      .plain,
      """
      -- posts/dogs.md --
      # Dogs
      [a](cats.md) [b](./cats.md#짧은-글) [c](/posts/cats.md) [d](../README.md) [e](../posts/) [f](#dogs)
      [g](https://example.org/nowhere) [h](mailto:a@example.org) ![i](../img/dog.png)
      -- posts/cats.md --
      # Cats
      ## 짧은 글
      -- README.md --
      # Home
      -- img/dog.png --
      """, is: "")
  }

  @Test func aMissingFileBringsTheNearestOne() {
    check(
      .plain,
      """
      -- posts/dogs.md --
      See [cats](cast.md).
      -- posts/cats.md --
      # Cats
      """,
      is: """
        posts/dogs.md:1:12: warning: there is no page at '/posts/cast.md'; did you mean 'cats.md'? [broken-link]
          See [cats](cast.md).
                     ^^^^^^^
        """)
  }

  @Test func koreanNamesAreMarkedAsWideAsTheyAre() {
    check(
      .plain,
      """
      -- 글/로봇.md --
      자세한 것은 [배터리](배터라.md)와 [칩](칩.md#성능)에 있다.
      -- 글/배터리.md --
      # 배터리
      -- 글/칩.md --
      ## 성능 비교
      ## 값
      """,
      is: """
        글/로봇.md:1:14: warning: there is no page at '/글/배터라.md'; did you mean '배터리.md'? [broken-link]
          자세한 것은 [배터리](배터라.md)와 [칩](칩.md#성능)에 있다.
                               ^^^^^^^^^
        글/로봇.md:1:31: warning: no heading of '성능 비교' has the id '성능'; did you mean '#성능-비교'? [broken-anchor]
          자세한 것은 [배터리](배터라.md)와 [칩](칩.md#성능)에 있다.
                                                      ^^^^^
        """)
  }

  @Test func onlyTheFaultyPartIsMarked() {
    check(
      .plain,
      """
      -- a.md --
      # One
      [x](#two) [y](b.md#three "title") [z](<c d.md#one>)
      -- b.md --
      No headings.
      """,
      is: """
        a.md:2:5: warning: no heading of this page has the id 'two'; it has '#one' [broken-anchor]
          [x](#two) [y](b.md#three "title") [z](<c d.md#one>)
              ^^^^
        a.md:2:19: warning: no heading of 'b' has the id 'three'; 'b' has no headings to link to [broken-anchor]
          [x](#two) [y](b.md#three "title") [z](<c d.md#one>)
                            ^^^^^^
        a.md:2:40: warning: there is no page at '/c d.md' [broken-link]
          [x](#two) [y](b.md#three "title") [z](<c d.md#one>)
                                                 ^^^^^^
        """)
  }

  @Test func labelsNeedDefinitions() {
    check(
      .plain,
      """
      -- a.md --
      [the paper][paper], [another][papre], [a third][논문], an [aside] and [done].

      [paper]: https://example.org/paper
      [done]: missing.md
      """,
      is: """
        a.md:1:31: warning: the label 'papre' has no definition in this file; did you mean 'paper'? [broken-reference]
          [the paper][paper], [another][papre], [a third][논문], an [aside] and [done].
                                        ^^^^^
        a.md:1:49: warning: the label '논문' has no definition in this file; add '[논문]: address' to the file [broken-reference]
          [the paper][paper], [another][papre], [a third][논문], an [aside] and [done].
                                                          ^^^^
        a.md:4:9: warning: there is no page at '/missing.md' [broken-link]
          [done]: missing.md
                  ^^^^^^^^^^
        """)
  }

  @Test func aDefinitionIsJudgedOnce() {
    check(
      .plain,
      """
      -- a.md --
      [one][x], [two][x], [x]

      [x]: gone.md
      """,
      is: """
        a.md:3:6: warning: there is no page at '/gone.md' [broken-link]
          [x]: gone.md
               ^^^^^^^
        """)
  }

  @Test func emptyLinksAndMissingImagesAreFound() {
    check(
      .plain,
      """
      -- a.md --
      [later]() and ![pic](img/로봇.png)
      -- img/robot.png --
      """,
      is: """
        a.md:1:1: warning: this link has no destination; fill it in or take the brackets away [empty-link]
          [later]() and ![pic](img/로봇.png)
          ^^^^^^^^^
        a.md:1:22: warning: there is no file at '/img/로봇.png' [broken-image]
          [later]() and ![pic](img/로봇.png)
                               ^^^^^^^^^^^^
        """)
  }

  @Test func linesEndAsTheyLike() {
    let blog = TestBlog(.plain, "one\r\n[x](y.md)\rtab\t[z](w.md)")
    expectSame(
      blog.findings,
      """
      post.md:2:5: warning: there is no page at '/y.md' [broken-link]
        [x](y.md)
            ^^^^
      post.md:3:9: warning: there is no page at '/w.md' [broken-link]
        tab\t[z](w.md)
           \t    ^^^^
      """)
  }

  // MARK: What the author sets

  @Test func severitiesFollowTheAuthor() {
    var settings = Settings()
    settings.severities = ["broken-link": .error, "broken-anchor": .off]
    check(
      .plain, "[a](b.md) [c](#d)",
      is: """
        post.md:1:5: error: there is no page at '/b.md' [broken-link]
          [a](b.md) [c](#d)
              ^^^^
        """, settings: settings)
  }

  @Test func aKeyGivenTwiceIsAFaultWhereTheEngineStopsAtIt() {
    func severities(_ engine: Engine) -> [Severity] {
      let path = engine == .jekyll ? "_posts/2024-01-02-a.md" : "content/a.md"
      let blog = TestBlog(engine, "-- \(path) --\n---\ntitle: A\ntitle: B\n---\n")
      return blog.snapshot.diagnostics(in: SitePath(path)).map(\.severity)
    }
    #expect(severities(.hugo) == [.error])
    #expect(severities(.jekyll) == [.warning])
  }

  @Test func aFaultInFrontMatterHidesNothing() {
    let blog = TestBlog(.plain, "---\ntitle: \"half\n---\n[a](b.md)")
    #expect(
      blog.findings.contains("[front-matter-syntax]") && blog.findings.contains("[broken-link]"))
  }
}
