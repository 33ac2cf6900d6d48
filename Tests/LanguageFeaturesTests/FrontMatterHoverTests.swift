// The cards over keys, dates and tags of front matter, over pictures and calls.
import LanguageFeatures
import SiteModel
import Syntax
import Testing

struct FrontMatterHoverTests {
  private func check(
    _ engine: Engine, _ marked: String, is card: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let shown = TestBlog(engine, marked, ranks: false).hover?.card.plainText
    expectSame(shown ?? "nothing", card, sourceLocation: sourceLocation)
  }

  private static let hugo = """
    -- hugo.toml --
    baseURL = "https://blog.example/"
    -- content/posts/b.md --
    ---
    title: B
    date: 2025-05-06
    tags: [Node.js, ai]
    ---
    [a](/posts/other/) [a](/posts/other/)
    -- content/posts/c.md --
    ---
    title: C
    date: 2025-06-06
    tags: [node-js, AI]
    ---
    -- static/hand.png --
    -- content/posts/a.md --

    """

  private func post(_ line: String) -> String {
    Self.hugo + "---\nslug: other\n\(line)\n---\ntext"
  }

  @Test func aKeySaysWhatItDoesAndWhatFollows() {
    check(
      .hugo, Self.hugo + "---\nsl$0ug: other\n---\n",
      is: """
        slug

        Stands in the address in place of the file's name, or, in a section's _index.md, of the folder's.

        published at /posts/other/
        """)
    check(
      .hugo, post("dr$0aft: true"),
      is: "draft\n\nA page with true is not built by default.\n\nnow: draft")
    check(
      .hugo, post("Aliases: [/x/, /y/]").replacing("Ali", with: "Al$0i"),
      is: """
        Aliases

        Further addresses, each with a page that redirects here. ref and relref do not find them.

        lead here: /x/, /y/
        """)
    check(
      .hugo, post("ti$0tle: A"),
      is: """
        title

        The page's title; Hugo takes none from a heading or from the file's name.

        1 other post links here
        """)
    check(.hugo, post("mi$0ne: x"), is: "nothing")
    check(.hugo, post("weight: $03"), is: "nothing")
    check(
      .jekyll,
      "-- _config.yml --\nurl: https://x.y\n-- _posts/2025-01-02-a.md --\n---\npubl$0ished: false\n---\n",
      is: "published\n\nA post with false is not built.\n\nnow: not published")
    check(
      .zola,
      "-- config.toml --\nbase_url = \"https://x.y\"\n-- content/a.md --\n+++\npa$0th = \"/q\"\n+++\n",
      is: "path\n\nThe whole address; slug does not count then.\n\npublished at /q/")
  }

  @Test func aDateHasAWeekdayAndMayBeToCome() {
    check(.hugo, post("date: 2025-03-$004"), is: "Tuesday, 2025-03-04")
    check(
      .hugo, post("date: 2030-01-0$01"),
      is: "Tuesday, 2030-01-01\nin the future: not published yet")
    check(.hugo, post("date: 2025-0$02-31"), is: "nothing")
  }

  @Test func aTagSaysWhatTheBlogHasOnIt() {
    check(
      .hugo, post("tags: [no$0de-js]"),
      is: """
        node-js — tag of 2 posts

        - C 2025-06-06

        also written Node.js (1)
        """)
    check(
      .hugo, post("tags: [a$0i]"),
      is: """
        ai — tag of 3 posts

        - C 2025-06-06
        - B 2025-05-06

        also written AI (1)
        """)
    check(.hugo, post("tags: [al$0one]"), is: "alone — tag of this post alone")
  }

  @Test func aPictureIsShown() {
    let blog = TestBlog(.hugo, Self.hugo + "![x](/ha$0nd.png)", ranks: false)
    let card = blog.hover?.card
    #expect(card?.plainText == "hand.png\n\nstatic/hand.png")
    #expect(
      card?.markdown { "file:///b/\($0)" }
        == "**hand.png**\n\n![hand.png](<file:///b/static/hand.png>)\n\n`static/hand.png`")
    check(.hugo, post("image: ha$0nd.png"), is: "hand.png\n\nstatic/hand.png")
  }

  @Test func aCallSaysWhereItIsDefined() {
    let blog = "-- layouts/shortcodes/note.html --\n" + Self.hugo
    check(.hugo, blog + "{{< no$0te >}}", is: "note\n\ndefined in layouts/shortcodes/note.html")
    check(
      .hugo, blog + "{{< you$0tube x >}}",
      is: "youtube\n\nA video of YouTube, by its id.\n\npart of Hugo")
    check(.hugo, blog + "{{< no$0ne >}}", is: "nothing")
  }

  @Test func whoElseLinksToAPostIsCounted() {
    check(
      .hugo,
      Self.hugo
        + "---\nslug: other\n---\n-- content/posts/d.md --\n[x](/posts/ot$0her/)",
      is: "a\n\n1 other post links here\n\n/posts/other/\ncontent/posts/a.md")
  }
}
