// From any thing in a post to what it means, to who else speaks of it, and to both in one post.
import LanguageFeatures
import PostIndex
import SiteModel
import Syntax
import TestSupport
import Testing

struct NavigationTests {
  /// `path:line: text` of each place; the text of an empty place is left out.
  private static func picture(_ places: [Place], in blog: TestBlog) -> String {
    places.map { place in
      guard let source = blog.snapshot.post(at: place.path)?.source else { return "\(place.path)" }
      let line = LineTable(source).line(at: place.selection.lowerBound) + 1
      let text = source[place.selection]
      return text.isEmpty ? "\(place.path):\(line)" : "\(place.path):\(line): \(text)"
    }.joined(separator: "\n")
  }

  /// Compares what is told of the cursor. A `nil` is not looked at, `""` is nothing.
  private func check(
    _ engine: Engine, _ marked: String, definition: String? = nil, references: String? = nil,
    uses: String? = nil, highlights: String? = nil,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let blog = TestBlog(engine, marked, ranks: false)
    guard let cursor = blog.cursor, let post = blog.snapshot.post(at: SitePath(cursor.path)) else {
      Issue.record("no cursor", sourceLocation: sourceLocation)
      return
    }
    let (snapshot, offset, path) = (blog.snapshot, cursor.offset, post.path)
    func expect(_ actual: [Place], _ expected: String?) {
      guard let expected else { return }
      expectSame(Self.picture(actual, in: blog), expected, sourceLocation: sourceLocation)
    }
    expect(snapshot.definition(at: offset, in: path)?.places ?? [], definition)
    expect(
      snapshot.references(at: offset, in: path, includesDefinition: true) ?? [], references)
    expect(snapshot.references(at: offset, in: path, includesDefinition: false) ?? [], uses)
    if let highlights {
      let shown = snapshot.highlights(at: offset, in: path).map {
        "\($0.isDeclaration ? "write" : "read") \(post.source[$0.range])"
      }
      expectSame(shown.joined(separator: "\n"), highlights, sourceLocation: sourceLocation)
    }
  }

  private static let hugo = """
    -- hugo.toml --
    baseURL = "https://blog.example/"
    [markup.goldmark.renderer]
    unsafe = true
    -- content/posts/hands.md --
    ---
    title: "로봇의 손"
    date: 2025-03-04
    slug: hand
    tags: [로봇, "Hands"]
    aliases: [/old/]
    cover:
      image: hand.png
    ---
    ## 자유도
    스물두 개다. [위로](#자유도)와 [끝](#끝).
    ## 값 {#price}
    <a id="끝"></a>
    -- content/posts/b.md --
    ---
    title: B
    date: 2025-05-06
    tags: [hands]
    related: [/posts/hand/]
    images: ["/hand.png"]
    ---
    [손](/posts/hand/), [옛](/old/#price), {{< relref "hands.md#price" >}}, ![그림](/hand.png),
    <img src="https://blog.example/hand.png">, [밖](https://example.org/x) <https://example.org/x>
    -- content/tags/로봇/_index.md --
    ---
    title: 로봇이란
    ---
    -- static/hand.png --

    """

  @Test(arguments: [
    "[x](/posts/ha$0nd/)", "[x$0](/old/)", "[x](<https://blog.example/posts/hand/$0>)",
    "<https://blog.example/po$0sts/hand/>", "<a href='/posts/hand/'$0>x</a>", "[x][손$0손]\n\n[y]: /",
    "{{< re$0f \"hands\" >}}", "[x]({{< relref \"posts/ha$0nds.md\" >}})", "[[han$0ds]]",
    "[te$0xt][l]\n\n[l]: /posts/hand/", "[text][l]\n\n[l]: /posts$0/hand/",
  ])
  func aLinkOfAnyKindLeadsToItsPost(link: String) {
    // Hugo reads no wiki links, and a label without a definition has none.
    let isNone = link.hasPrefix("[[") || link.hasPrefix("[x][")
    check(
      .hugo, Self.hugo + "-- content/posts/a.md --\n\(link)",
      definition: isNone ? "" : "content/posts/hands.md:2: 로봇의 손")
  }

  @Test func aFragmentLeadsToItsHeadingOrAnchor() {
    let blog = Self.hugo + "-- content/posts/a.md --\n"
    check(.hugo, blog + "[x](/posts/hand/#자$0유도)", definition: "content/posts/hands.md:10: 자유도")
    check(
      .hugo, blog + "{{< ref \"hands.md#pr$0ice\" >}}", definition: "content/posts/hands.md:12: 값")
    check(.hugo, blog + "[x](/posts/hand/#no$0ne)", definition: "content/posts/hands.md:2: 로봇의 손")
    check(.hugo, blog + "## 하나\n[x](#하$0나)", definition: "content/posts/a.md:1: 하나")
  }

  @Test func aPictureLeadsToItsFile() {
    let blog = Self.hugo + "-- content/posts/a.md --\n"
    check(.hugo, blog + "![x](/ha$0nd.png)", definition: "static/hand.png")
    check(.hugo, blog + "{{< figure src=\"/ha$0nd.png\" >}}", definition: "static/hand.png")
    check(
      .hugo, blog + "<img srcset=\"/hand.png 1x, /ha$0nd.png 2x\">", definition: "static/hand.png")
    check(.hugo, blog + "---\nimage: ha$0nd.png\n---\n", definition: "static/hand.png")
  }

  @Test func whatIsElsewhereOrNowhereHasNoDefinition() {
    let blog = Self.hugo + "-- content/posts/a.md --\n"
    for text in [
      "[x](https://exa$0mple.org/x)", "[x](/no$0ne/)", "[x](/tags/ha$0nds/)", "pla$0in",
      "`[x](/posts/ha$0nd/)`", "[x](mailto:a$0@b.c)", "---\nimage: no$0ne.png\n---\n",
    ] {
      check(.hugo, blog + text, definition: "")
    }
  }

  @Test func frontMatterLeadsToPosts() {
    let blog = Self.hugo + "-- content/posts/a.md --\n"
    for value in ["$0/posts/hand/", "posts/ha$0nds.md", "\"$0hands.md\"", "/old/$0"] {
      check(
        .hugo, blog + "---\nrelated:\n  - \(value)\n---\n",
        definition: "content/posts/hands.md:2: 로봇의 손")
    }
    check(
      .hugo, blog + "---\nrelated: [로봇의$0 손]\n---\n",
      definition: "content/posts/hands.md:2: 로봇의 손",
      uses: """
        content/posts/a.md:2: 로봇의 손
        content/posts/b.md:5: /posts/hand/
        content/posts/b.md:8: /posts/hand/
        content/posts/b.md:8: /old/#price
        content/posts/b.md:8: hands.md#price
        """)
    check(
      .hugo, blog + "---\ntitle: A\nslug: x\naliases: [/$0y/]\n---\n",
      definition: "content/posts/a.md:2: A")
  }

  @Test func ambiguousNamesLeadToAll() {
    check(
      .hugo,
      """
      -- hugo.toml --
      baseURL = "https://blog.example/"
      -- content/a/same.md --
      # One
      -- content/b/same.md --
      # Two
      -- content/now.md --
      {{< ref "sa$0me" >}}
      """,
      definition: "content/a/same.md:1: One\ncontent/b/same.md:1: Two")
  }

  @Test func whoLinksToAPostIsToldOnItsTitleAndOnEveryLinkToIt() {
    let all = """
      content/posts/b.md:5: /posts/hand/
      content/posts/b.md:8: /posts/hand/
      content/posts/b.md:8: /old/#price
      content/posts/b.md:8: hands.md#price
      """
    for (mark, place) in [
      ("title: \"로봇", "title: \"로$0봇"), ("slug: hand", "slug: ha$0nd"), ("aliases", "ali$0ases"),
      ("---\ntitle: \"", "-$0--\ntitle: \""),
    ] {
      check(.hugo, Self.hugo.replacing(mark, with: place), uses: all)
    }
    check(
      .hugo, Self.hugo.replacing("[손](/posts/hand/)", with: "[손](/posts/ha$0nd/)"),
      references: all + "\ncontent/posts/hands.md:2: 로봇의 손", uses: all,
      highlights: "read /posts/hand/\nread /posts/hand/\nread /old/#price\nread hands.md#price")
  }

  @Test func whoLinksToAHeadingIsTold() {
    check(
      .hugo, Self.hugo.replacing("## 값", with: "## $0값"),
      references: """
        content/posts/b.md:8: /old/#price
        content/posts/b.md:8: hands.md#price
        content/posts/hands.md:12: 값
        """,
      uses: "content/posts/b.md:8: /old/#price\ncontent/posts/b.md:8: hands.md#price",
      highlights: "write 값")
    check(
      .hugo, Self.hugo.replacing("## 자유도", with: "## 자유도$0"),
      references: "content/posts/hands.md:10: 자유도\ncontent/posts/hands.md:11: #자유도",
      highlights: "write 자유도\nread #자유도")
    check(
      .hugo, Self.hugo.replacing("id=\"끝\"", with: "id=\"$0끝\""),
      references: "content/posts/hands.md:11: #끝\ncontent/posts/hands.md:13: 끝")
  }

  @Test func whoElseShowsAPictureOrLeavesForAURLIsTold() {
    check(
      .hugo, Self.hugo.replacing("![그림](/hand", with: "![그림](/ha$0nd"),
      references: """
        content/posts/b.md:6: /hand.png
        content/posts/b.md:8: /hand.png
        content/posts/b.md:9: https://blog.example/hand.png
        content/posts/hands.md:8: hand.png
        """)
    check(
      .hugo, Self.hugo.replacing("[밖](", with: "[밖$0]("),
      references: """
        content/posts/b.md:9: https://example.org/x
        content/posts/b.md:9: https://example.org/x
        """)
  }

  @Test func aTagLeadsToItsPageElseToItsPosts() {
    check(
      .hugo, Self.hugo.replacing("[로봇", with: "[로$0봇"),
      definition: "content/tags/로봇/_index.md:2: 로봇이란",
      references: "content/posts/hands.md:5: 로봇", highlights: "read 로봇")
    check(
      .hugo, Self.hugo.replacing("\"Hands\"", with: "\"$0Hands\""),
      definition: "content/posts/b.md:2: B\ncontent/posts/hands.md:2: 로봇의 손",
      references: "content/posts/b.md:4: hands\ncontent/posts/hands.md:5: Hands")
  }

  @Test func aLabelLeadsToItsDefinitionAndBack() {
    let text = """
      [글][A b] 그리고 [a B][], ![a b] 그리고 [다른 글][c].

      [a  b]: /x/
      [a b]: /second/
      """
    let uses = "post.md:1: A b\npost.md:1: a B\npost.md:1: a b"
    check(
      .plain, text.replacing("[A b]", with: "[A$0 b]"), definition: "post.md:3: a  b",
      references: "\(uses)\npost.md:3: a  b\npost.md:4: a b", uses: uses,
      highlights: "read A b\nread a B\nread a b\nwrite a  b\nwrite a b")
    check(.plain, text.replacing("[a  b]", with: "[$0a  b]"), uses: uses)
    check(.plain, text.replacing("[c]", with: "[$0c]"), definition: "", references: "post.md:1: c")
  }

  @Test func aFootnoteLeadsToItsNoteAndBack() {
    let text = "하나[^a], 둘[^b], 셋[^a].\n\n[^a]: 주석\n[^b]: 둘째"
    check(
      .plain, text.replacing("하나[^a", with: "하나[^$0a"), definition: "post.md:3: a",
      references: "post.md:1: a\npost.md:1: a\npost.md:3: a", uses: "post.md:1: a\npost.md:1: a",
      highlights: "read a\nread a\nwrite a")
    check(
      .plain, text.replacing("[^a]: ", with: "[^$0a]: "), definition: "post.md:1: a\npost.md:1: a")
  }

  @Test func otherEnginesHaveTheirOwnLinks() {
    check(
      .zola,
      """
      -- config.toml --
      base_url = "https://z.example"
      -- content/a.md --
      +++
      title = "A"
      [taxonomies]
      tags = ["x"]
      +++
      ## Part
      -- content/b.md --
      +++
      title = "B"
      +++
      [a](@/a.md#pa$0rt)
      """,
      definition: "content/a.md:6: Part",
      references: "content/a.md:6: Part\ncontent/b.md:4: @/a.md#part")
    check(
      .jekyll,
      """
      -- _config.yml --
      url: https://j.example
      -- _posts/2025-01-02-a.md --
      ---
      title: A
      tags: x y
      ---
      -- _posts/2025-02-03-b.md --
      ---
      tags: [y]
      ---
      [a]({% post_url 2025-01-$002-a %}) and {% link _posts/2025-01-02-a.md %}
      """,
      definition: "_posts/2025-01-02-a.md:2: A",
      references: """
        _posts/2025-01-02-a.md:2: A
        _posts/2025-02-03-b.md:4: 2025-01-02-a
        _posts/2025-02-03-b.md:4: _posts/2025-01-02-a.md
        """)
    check(
      .jekyll,
      """
      -- _config.yml --
      url: https://j.example
      -- _posts/2025-01-02-a.md --
      ---
      tags: x $0y
      ---
      """,
      references: "_posts/2025-01-02-a.md:2: y")
    check(
      .plain,
      """
      -- note.md --
      # Note
      ## In it
      -- b.md --
      [note](note.md#in-it) [n](./no$0te.md) [out](note.md?x=1)
      """,
      definition: "note.md:1: Note",
      uses: "b.md:1: note.md#in-it\nb.md:1: ./note.md\nb.md:1: note.md?x=1")
  }

  @Test func aNameIsTheBytesThatSpellItAndNothingElse() {
    let blog = TestBlog(
      .hugo,
      Self.hugo + "-- content/posts/a.md --\n[x][l] [y](/posts/hand/?q#price)\n\n[l]: /old/#price",
      ranks: false)
    func names(_ subject: Subject) -> [String] {
      blog.snapshot.occurrences(of: subject).map { occurrence in
        let source = blog.snapshot.post(at: occurrence.path)?.source
        return occurrence.name.flatMap { source?[$0] } ?? "-"
      }
    }
    let path = SitePath("content/posts/hands.md")
    #expect(
      names(.anchor(path, id: "price")) == ["-", "price", "price", "price", "price", "price"])
    #expect(
      names(.post(path)) == [
        "-", "/posts/hand/?q", "/old/", "/posts/hand/", "/posts/hand/", "/old/", "hands.md", "-",
      ])
    #expect(names(.tag(.tag, "hands")) == ["hands", "Hands"])
    #expect(names(.label(SitePath("content/posts/a.md"), "l")) == ["l", "l"])
  }

  @Test func aCallLeadsToTheFileThatDefinesIt() {
    let blog =
      Self.hugo + """
        -- layouts/shortcodes/note.html --
        -- themes/t/layouts/_shortcodes/media/clip.html --
        -- content/posts/z.md --
        {{% note %}}x{{% /note %}}
        -- content/posts/a.md --

        """
    check(
      .hugo, blog + "{{< no$0te a=\"1\" >}}", definition: "layouts/shortcodes/note.html",
      uses: "content/posts/a.md:1: note\ncontent/posts/z.md:1: note\ncontent/posts/z.md:1: note",
      highlights: "read note")
    check(
      .hugo, blog + "{{< media/cl$0ip >}}",
      definition: "themes/t/layouts/_shortcodes/media/clip.html")
    check(.hugo, blog + "{{< you$0tube x >}} {{</* no$0te */>}}", definition: "", uses: "")
    check(
      .jekyll,
      "-- _config.yml --\nurl: https://x.y\n-- _includes/a.html --\n-- a.md --\n---\n---\n{% include a$0.html %}",
      definition: "_includes/a.html", uses: "a.md:3: include")
  }

  @Test func aHeadingOfAPlainFileIsItsTitle() {
    check(
      .plain,
      """
      -- a.md --
      # $0Title
      ## Part
      [up](#title), [part](#part)
      -- b.md --
      [a](a.md#title) [p](a.md#part)
      """,
      definition: "a.md:1: Title", uses: "a.md:3: #title\nb.md:1: a.md#title\nb.md:1: a.md#part",
      highlights: "write Title\nread #title")
  }
}

extension String {
  /// The text with the first `old` replaced.
  fileprivate func replacing(_ old: String, with new: String) -> String {
    replacing(old, with: new, maxReplacements: 1)
  }
}
