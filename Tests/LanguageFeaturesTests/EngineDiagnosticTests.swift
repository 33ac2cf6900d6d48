// Links are judged by what Hugo and Jekyll publish, not by the files on disk.
import SiteModel
import Testing

struct EngineDiagnosticTests {
  private func check(
    _ engine: Engine, _ marked: String, is picture: String, settings: Settings = Settings(),
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let blog = TestBlog(engine, marked, settings: settings)
    expectSame(blog.findings, picture, sourceLocation: sourceLocation)
  }

  private static let hugo = """
    -- hugo.toml --
    baseURL = "https://blog.example/"
    -- content/posts/hands.md --
    ---
    title: 로봇의 손
    date: 2025-03-04
    aliases: [/old/hands/]
    tags: [로봇]
    ---
    ## 손가락의 수
    ## 자유도
    -- content/posts/soon.md --
    ---
    title: 다음 글
    draft: true
    ---
    -- content/posts/tomorrow.md --
    ---
    title: 내일의 글
    date: 2999-01-01
    ---
    -- content/posts/old.md --
    ---
    title: 지난 글
    expiryDate: 2020-01-01
    ---
    -- static/img/hand.png --
    -- content/posts/a.md --

    """

  @Test func hugoPublishesAddresses() {
    check(
      .hugo,
      Self.hugo + """
        [a](/posts/hands/) [b](/posts/hands) [c](../hands/#자유도) [e](/posts/) [f](/tags/로봇/)
        [g]({{< relref "hands.md#자유도" >}}) [h]({{% ref "/posts/hands" %}}) ![i](/img/hand.png) [j](/index.xml)
        """, is: "")
  }

  @Test func hugoNeedsToKnowItsReferences() {
    check(
      .hugo,
      Self.hugo + """
        [a]({{< relref "hand.md" >}}) and [b](/posts/hadns/)
        """,
      is: """
        content/posts/a.md:1:17: error: Hugo finds no page for 'hand.md'; did you mean '/posts/hands.md'? [broken-shortcode-reference]
          [a]({{< relref "hand.md" >}}) and [b](/posts/hadns/)
                          ^^^^^^^
        content/posts/a.md:1:39: warning: no page is published at '/posts/hadns/'; did you mean '/posts/hands/'? [broken-link]
          [a]({{< relref "hand.md" >}}) and [b](/posts/hadns/)
                                                ^^^^^^^^^^^^^
        """)
  }

  @Test func anAddressThatLostItsSchemeIsToldFromAPath() {
    check(
      .jekyll,
      """
      -- _config.yml --
      -- a.md --
      ---
      ---
      [a](blog.example.com/340) [b](./https://e.org/x)
      [c](www.e.org) [d](notes.v1/x) [e]( /c.pdf )
      """,
      is: """
        a.md:3:5: warning: no page is published at '/blog.example.com/340'; did you mean 'https://blog.example.com/340'? [broken-link]
          [a](blog.example.com/340) [b](./https://e.org/x)
              ^^^^^^^^^^^^^^^^^^^^
        a.md:3:31: warning: no page is published at '/https://e.org/x'; did you mean 'https://e.org/x'? [broken-link]
          [a](blog.example.com/340) [b](./https://e.org/x)
                                        ^^^^^^^^^^^^^^^^^
        a.md:4:5: warning: no file is published at '/www.e.org'; did you mean 'https://www.e.org'? [broken-link]
          [c](www.e.org) [d](notes.v1/x) [e]( /c.pdf )
              ^^^^^^^^^
        a.md:4:20: warning: no page is published at '/notes.v1/x' [broken-link]
          [c](www.e.org) [d](notes.v1/x) [e]( /c.pdf )
                             ^^^^^^^^^^
        a.md:4:37: warning: no file is published at '/c.pdf' [broken-link]
          [c](www.e.org) [d](notes.v1/x) [e]( /c.pdf )
                                              ^^^^^^
        """)
  }

  @Test func onlyAPictureIsABrokenImage() {
    check(
      .hugo,
      """
      -- hugo.toml --
      -- content/a.md --
      [a](/a.pdf) [b](/b.PNG) ![c](/c.pdf)
      """,
      is: """
        content/a.md:1:5: warning: no file is published at '/a.pdf' [broken-link]
          [a](/a.pdf) [b](/b.PNG) ![c](/c.pdf)
              ^^^^^^
        content/a.md:1:17: warning: no file is published at '/b.PNG' [broken-image]
          [a](/a.pdf) [b](/b.PNG) ![c](/c.pdf)
                          ^^^^^^
        content/a.md:1:30: warning: no file is published at '/c.pdf' [broken-image]
          [a](/a.pdf) [b](/b.PNG) ![c](/c.pdf)
                                       ^^^^^^
        """)
  }

  @Test func whatIsNotPublishedIsSaidToBeSo() {
    check(
      .hugo,
      Self.hugo + """
        [a](/posts/soon/) [b](/posts/tomorrow/) [c](/posts/old/) [d](/img/hnad.png)
        """,
      is: """
        content/posts/a.md:1:5: warning: '다음 글' (content/posts/soon.md) is a draft and will not be published [link-to-draft]
          [a](/posts/soon/) [b](/posts/tomorrow/) [c](/posts/old/) [d](/img/hnad.png)
              ^^^^^^^^^^^^
        content/posts/a.md:1:23: information: '내일의 글' (content/posts/tomorrow.md) is dated in the future and is not published yet [link-to-future-post]
          [a](/posts/soon/) [b](/posts/tomorrow/) [c](/posts/old/) [d](/img/hnad.png)
                                ^^^^^^^^^^^^^^^^
        content/posts/a.md:1:45: warning: '지난 글' (content/posts/old.md) has expired and is no longer published [link-to-expired-post]
          [a](/posts/soon/) [b](/posts/tomorrow/) [c](/posts/old/) [d](/img/hnad.png)
                                                      ^^^^^^^^^^^
        content/posts/a.md:1:62: warning: no file is published at '/img/hnad.png'; the nearest file is 'static/img/hand.png' [broken-image]
          [a](/posts/soon/) [b](/posts/tomorrow/) [c](/posts/old/) [d](/img/hnad.png)
                                                                       ^^^^^^^^^^^^^
        """)
  }

  @Test func draftsCountWhereTheAuthorSaysSo() {
    var settings = Settings()
    settings.publishesDrafts = true
    settings.publishesFuture = true
    check(
      .hugo,
      Self.hugo + """
        [a](/posts/soon/) [b](/posts/tomorrow/)
        """, is: "", settings: settings)
  }

  private static let jekyll = """
    -- _config.yml --
    permalink: /:year/:month/:day/:title/
    -- _posts/2025-03-04-hands.md --
    ---
    title: 로봇의 손
    ---
    ## 손가락의 수
    -- about.md --
    ---
    title: 소개
    permalink: /about/
    ---
    -- assets/hand.png --
    -- _posts/2025-04-05-a.md --

    """

  @Test func jekyllPublishesAddresses() {
    check(
      .jekyll,
      Self.jekyll + """
        ---
        ---
        [a](/2025/03/04/hands/) [b]({% post_url 2025-03-04-hands %}#손가락의-수) [c](/about/)
        [d]({% link about.md %}) ![e](/assets/hand.png) [f]({{ site.baseurl }}/about/)
        """, is: "")
  }

  /// A page without a final slash is written to a file `.html`, which hosts send for `/a` and not for `/a/`.
  @Test func jekyllsHostsAnswerWithoutTheExtension() {
    check(
      .jekyll,
      """
      -- _config.yml --
      permalink: /:title
      -- _posts/2025-03-04-v1.2.md --
      -- sub/index.md --
      ---
      ---
      -- _posts/2025-04-05-a.md --
      [a](/v1.2) [b](/v1.2.html) [c](/sub/) [d](/sub/index) [e](/sub/index.html) [f](/v1.2/)
      """,
      is: """
        _posts/2025-04-05-a.md:1:80: warning: no page is published at '/v1.2/'; did you mean '/v1.2'? [broken-link]
          [a](/v1.2) [b](/v1.2.html) [c](/sub/) [d](/sub/index) [e](/sub/index.html) [f](/v1.2/)
                                                                                         ^^^^^^
        """)
  }

  @Test func jekyllNeedsToKnowItsReferences() {
    check(
      .jekyll,
      Self.jekyll + """
        ---
        ---
        [a]({% post_url 2025-03-04-hand %}) and [b](/2025/03/04/hand/) and [c](/about/#나)
        """,
      is: """
        _posts/2025-04-05-a.md:3:17: error: Jekyll finds no page for '2025-03-04-hand'; did you mean '2025-03-04-hands'? [broken-shortcode-reference]
          [a]({% post_url 2025-03-04-hand %}) and [b](/2025/03/04/hand/) and [c](/about/#나)
                          ^^^^^^^^^^^^^^^
        _posts/2025-04-05-a.md:3:45: warning: no page is published at '/2025/03/04/hand/'; did you mean '/2025/03/04/hands/'? [broken-link]
          [a]({% post_url 2025-03-04-hand %}) and [b](/2025/03/04/hand/) and [c](/about/#나)
                                                      ^^^^^^^^^^^^^^^^^
        _posts/2025-04-05-a.md:3:79: warning: no heading of '소개' has the id '나'; '소개' has no headings to link to [broken-anchor]
          [a]({% post_url 2025-03-04-hand %}) and [b](/2025/03/04/hand/) and [c](/about/#나)
                                                                                        ^^^
        """)
  }

  @Test func aSourceFileIsNotAnAddress() {
    check(
      .jekyll,
      Self.jekyll + """
        ---
        ---
        [a](2025-03-04-hands.md)
        """,
      is: """
        _posts/2025-04-05-a.md:3:5: warning: the file '_posts/2025-03-04-hands.md' exists, but Jekyll publishes it at '/2025/03/04/hands/' [source-path-link]
          [a](2025-03-04-hands.md)
              ^^^^^^^^^^^^^^^^^^^
        """)
  }
}
