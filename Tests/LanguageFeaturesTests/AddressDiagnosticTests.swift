// Links that arrive by a detour or nearly, sources that get into each other's way, and what marks each.
import SiteModel
import Testing

struct AddressDiagnosticTests {
  private func check(
    _ engine: Engine, _ marked: String, is picture: String, settings: Settings = Settings(),
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    expectSame(
      TestBlog(engine, marked, settings: settings).findings, picture, sourceLocation: sourceLocation
    )
  }

  private static let hugo = """
    -- hugo.toml --
    baseURL = "https://blog.example/"
    -- content/posts/Hands.md --
    ---
    title: 로봇의 손
    aliases: [/old/hands/]
    url: /posts/Hands/
    ---
    ## 손가락의 수
    -- static/img/Hand.png --
    -- content/posts/a.md --

    """

  @Test func aRedirectIsADetour() {
    check(
      .hugo, Self.hugo + "[a](/old/hands/#손가락의-수)",
      is: """
        content/posts/a.md:1:5: hint: this is a former address of '로봇의 손', which is published at '/posts/Hands/' [link-through-alias]
          [a](/old/hands/#손가락의-수)
              ^^^^^^^^^^^
        """)
  }

  @Test func theOwnHostNeedNotBeNamed() {
    check(
      .hugo,
      Self.hugo + "[a](https://blog.example/posts/Hands/) <https://blog.example/posts/Hands/>",
      is: """
        content/posts/a.md:1:5: hint: this names the blog's own host; '/posts/Hands/' leads to the same page wherever it is published [absolute-own-site-link]
          [a](https://blog.example/posts/Hands/) <https://blog.example/posts/Hands/>
              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        """)
  }

  @Test func capitalLettersCount() {
    check(
      .hugo, Self.hugo + "[a](/posts/hands/) ![b](/img/hand.PNG)",
      is: """
        content/posts/a.md:1:5: warning: no page is published at '/posts/hands/', only one with other capital letters; did you mean '/posts/Hands/'? [case-mismatch]
          [a](/posts/hands/) ![b](/img/hand.PNG)
              ^^^^^^^^^^^^^
        content/posts/a.md:1:25: warning: no file is published at '/img/hand.PNG', only one with other capital letters; the nearest file is 'static/img/Hand.png' [case-mismatch]
          [a](/posts/hands/) ![b](/img/hand.PNG)
                                  ^^^^^^^^^^^^^
        """)
  }

  @Test func compositionCounts() {
    let decomposed = "\u{1112}\u{1161}\u{11AB}\u{1100}\u{1173}\u{11AF}"
    check(
      .plain,
      """
      -- \(decomposed).png --
      -- a.md --
      ![b](한글.png)
      """,
      is: """
        a.md:1:6: warning: there is no file at '/한글.png', only one whose letters are composed otherwise (Unicode normalization); the nearest file is '\(decomposed).png' [unicode-normalization]
          ![b](한글.png)
               ^^^^^^^^
        """)
  }

  @Test func theSitesOwnPathIsNeeded() {
    check(
      .hugo,
      """
      -- hugo.toml --
      baseURL = "https://me.example/blog/"
      -- content/posts/b.md --
      -- content/posts/a.md --
      [a](/posts/b/) [b](/blog/posts/b/) [c](/other/)
      """,
      is: """
        content/posts/a.md:1:5: warning: '/posts/b/' leads outside the site, which is published below '/blog/'; write '/blog/posts/b/' [base-path-missing]
          [a](/posts/b/) [b](/blog/posts/b/) [c](/other/)
              ^^^^^^^^^
        content/posts/a.md:1:40: hint: '/other/' leads outside the site, which is published below '/blog/' [base-path-missing]
          [a](/posts/b/) [b](/blog/posts/b/) [c](/other/)
                                                 ^^^^^^^
        """)
  }

  @Test func twoSourcesWithOneAddress() {
    check(
      .hugo,
      """
      -- content/posts/a.md --
      ---
      slug: same
      ---
      -- content/posts/b.md --
      ---
      title: B
      slug: same
      ---
      -- content/posts/c.md --
      ---
      slug: same
      draft: true
      ---
      """,
      is: """
        content/posts/a.md:2:7: warning: 'content/posts/b.md' is published at '/posts/same/' too, and one overwrites the other; give one another slug or file name [duplicate-url]
          slug: same
                ^^^^
        content/posts/b.md:3:7: warning: 'content/posts/a.md' is published at '/posts/same/' too, and one overwrites the other; give one another slug or file name [duplicate-url]
          slug: same
                ^^^^
        """)
  }

  @Test func oneIdInTwoPlaces() {
    check(
      .hugo,
      """
      -- hugo.toml --
      [markup.goldmark.renderer]
      unsafe = true
      -- content/a.md --
      # One {#x}
      ## Twice
      ## Twice
      <a id="near" name="near"></a>
      # Near {#near}

      Text between them, more than a line of it, so that they are apart.

      <a id="x"></a>
      """,
      is: """
        content/a.md:9:8: information: this page has the id 'x' already, and links lead to the first; rename one of them [duplicate-anchor]
          <a id="x"></a>
                 ^
        """)
  }

  @Test func datesThatTheEngineCannotRead() {
    let post = """
      -- content/posts/a.md --
      ---
      date: 2024.05.06
      lastmod: yesterday
      ---
      """
    check(
      .hugo, post,
      is: """
        content/posts/a.md:2:7: error: '2024.05.06' is no date that can be read here, and Hugo stops at it; write '2024-05-06' [invalid-date]
          date: 2024.05.06
                ^^^^^^^^^^
        content/posts/a.md:3:10: error: 'yesterday' is no date that can be read here, and Hugo stops at it; write '2024-01-31' [invalid-date]
          lastmod: yesterday
                   ^^^^^^^^^
        """)
    check(
      .hexo,
      """
      -- source/_posts/a.md --
      ---
      date: 2024.05.06
      updated: 2024-05-06 10:00
      ---
      """, is: "")
  }

  @Test func aPostWithoutLinksToItIsAnOrphanWhereTheAuthorAsks() {
    var settings = Settings()
    settings.severities["orphan-post"] = .hint
    let blog = """
      -- content/posts/a.md --
      ---
      title: A
      date: 2024-01-01
      ---
      [b](/posts/b/)
      -- content/posts/b.md --
      ---
      title: B
      date: 2024-01-02
      ---
      """
    check(.hugo, blog, is: "")
    check(
      .hugo, blog,
      is: """
        content/posts/a.md:2:8: hint: no other post links to this one; link to it from a related post [orphan-post]
          title: A
                 ^
        """, settings: settings)
  }
}
