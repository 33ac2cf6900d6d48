// Which files are proposed where one is wanted, and how each engine names them.
import LanguageFeatures
import PostIndex
import SiteModel
import Syntax
import TestSupport
import Testing

struct FileCompletionTests {
  private func check(
    _ engine: Engine, _ marked: String, limit: Int = .max, is picture: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    expectSame(
      completionPicture(engine, marked, limit: limit), picture, sourceLocation: sourceLocation)
  }

  private static let hugo = """
    -- hugo.toml --
    baseURL = "https://blog.example.kr/"
    -- static/images/로봇 손.png --
    -- static/images/chip.svg --
    -- static/papers/손.pdf --
    -- content/posts/hands/finger.jpg --
    -- content/posts/hands/index.md --

    """

  @Test func aBundleNamesItsOwnPicturesFirst() {
    check(
      .hugo, Self.hugo + "![손]($0",
      is: """
        finger.jpg (content/posts/hands)
          ![손](finger.jpg)
        chip.svg (static/images)
          ![손](/images/chip.svg)
        로봇 손.png (static/images)
          ![손](/images/로봇%20손.png)
        """)
  }

  @Test func whatIsTypedMayBeAPathOrAPartOfAName() {
    let chip = """
      chip.svg (static/images)
        ![손](/images/chip.svg)
      """
    check(.hugo, Self.hugo + "![손](/images/ch$0)", is: chip)
    check(.hugo, Self.hugo + "![손](chi$0)", is: chip)
    check(.hugo, Self.hugo + "![손](../../static/images/chi$0.svg)", is: chip)
    check(.hugo, Self.hugo + "![손](images svg$0)", is: "nothing")
    check(
      .hugo, Self.hugo + "![손](손$0)",
      is: """
        로봇 손.png (static/images)
          ![손](/images/로봇%20손.png)
        """)
  }

  @Test func attributesAndFiguresShowPicturesToo() {
    check(
      .hugo, Self.hugo + "{{< figure src=\"ch$0\" >}}",
      is: """
        chip.svg (static/images)
          {{< figure src="/images/chip.svg" >}}
        """)
    for html in [
      "<img src=\"chi$0\">", "<img srcset=\"finger.jpg 1x, chi$0 2x\">", "<video poster=\"chi$0\">",
    ] {
      let line = html.replacing("chi$0", with: "/images/chip.svg")
      check(.hugo, Self.hugo + html, is: "chip.svg (static/images)\n  \(line)")
    }
    check(.hugo, Self.hugo + "<img srcset=\"finger.jpg 1$0\">", is: "nothing")
  }

  @Test func aLinkProposesFilesBehindPostsOnceOneIsBegun() {
    check(
      .hugo, Self.hugo + "[논문](/papers/$0)", limit: 1,
      is: """
        손.pdf (static/papers)
          [논문](/papers/손.pdf)
        """)
    check(
      .hugo, Self.hugo + "<a href=\"/pap$0\">", limit: 1,
      is: """
        손.pdf (static/papers)
          <a href="/papers/손.pdf">
        """)
    check(.hugo, Self.hugo + "[논문]($0)", is: "an empty list")
  }

  @Test func aPictureMayBeDefinedElsewhere() {
    check(
      .hugo, Self.hugo + "![손][ch$0\n\n[chip]: /images/chip.svg",
      is: "chip (/images/chip.svg)\n  ![손][chip]")
  }

  @Test func nothingIsProposedInCode() {
    check(.hugo, Self.hugo + "`![손](ch$0`", is: "nothing")
    check(.hugo, Self.hugo + "```\n![손](ch$0\n```", is: "nothing")
  }

  @Test func jekyllWritesTheBasePath() {
    let files = """
      -- assets/img/chip.png --
      -- _posts/2025-01-02-a.md --
      """
    check(
      .jekyll, "-- _config.yml --\nbaseurl: /blog\n" + files + "\n![칩](chi$0)",
      is: """
        chip.png (assets/img)
          ![칩]({{ site.baseurl }}/assets/img/chip.png)
        """)
    check(
      .jekyll, "-- _config.yml --\ntitle: x\n" + files + "\n![칩](/assets/$0)",
      is: """
        chip.png (assets/img)
          ![칩](/assets/img/chip.png)
        """)
  }

  @Test func filesReadAsTheyAreAreNamedFromTheFolder() {
    let plain = "-- docs/img/a (1).png --\n-- docs/b.md --\n"
    let line = """
      a (1).png (docs/img)
        ![a](img/a%20%281%29.png)
      """
    check(.plain, plain + "![a]($0", is: line)
    check(.mkdocs, "-- mkdocs.yml --\nsite_name: x\n" + plain + "![a]($0", is: line)
    check(
      .plain, plain + "![[a$0]]",
      is: """
        a (1).png (docs/img)
          ![[docs/img/a (1).png]]
        """)
  }

  @Test func hexoLooksInTheFolderOfThePost() {
    check(
      .hexo,
      """
      -- _config.yml --
      post_asset_folder: true
      -- source/img/b.png --
      -- source/_posts/robot/hand.png --
      -- source/_posts/robot.md --
      {% asset_img ha$0 %}
      """,
      is: """
        hand.png (source/_posts/robot)
          {% asset_img hand.png %}
        """)
  }

  @Test func theCardOfAPictureShowsIt() throws {
    let blog = TestBlog(.hugo, Self.hugo + "![]($0")
    let card = try #require(blog.snapshot.card(ofFile: SitePath("static/images/chip.svg")))
    expectSame(
      card.markdown { "file:///blog/\($0)" },
      """
      ![chip](<file:///blog/static/images/chip.svg>)

      **chip.svg**  
      `static/images/chip.svg`
      """)
    #expect(blog.snapshot.card(ofFile: SitePath("static/none.png")) == nil)
  }

  /// Whatever files are called and wherever they lie: what a list inserts leads to the file that the item names.
  @Test(
    arguments: [Engine.hugo, .jekyll, .zola, .hexo, .eleventy, .docusaurus, .mkdocs, .plain], 1...4)
  func everyPathLeadsToItsFile(engine: Engine, seed: Int) {
    var random = RandomSource(seed: UInt64(seed))
    let place = Self.places[engine] ?? ("a.md", [""], "")
    var marked = place.configuration
    for _ in 0..<12 {
      let folder = place.folders.randomElement(using: &random) ?? ""
      marked += "-- \(folder)\(Self.name(&random)).png --\n"
    }
    let blog = TestBlog(engine, marked + "-- \(place.post) --\n![x]($0)", ranks: false)
    let items = blog.completion?.items ?? []
    #expect(!items.isEmpty, "seed \(seed)")
    for item in items {
      let source = SourceText("![x](\(item.text))")
      let post = Post(path: SitePath(place.post), source: source, site: blog.snapshot.site)
      let (next, _) = blog.snapshot.applying([.post(post)])
      let link = post.links.first
      #expect(
        link.map { next.resolve($0, from: post.path) } == item.file.map { .file($0) },
        "seed \(seed): \(item.text)")
    }
  }

  private static let places: [Engine: (post: String, folders: [String], configuration: String)] = [
    .hugo: (
      "content/posts/a/index.md", ["static/", "static/이미지/", "content/posts/a/", "content/b/"],
      "-- hugo.toml --\nbaseURL = \"https://x.kr/blog/\"\n"
    ),
    .jekyll: (
      "_posts/2025-01-02-a.md", ["assets/", "assets/그림/"], "-- _config.yml --\nbaseurl: /b\n"
    ),
    .zola: (
      "content/a/index.md", ["static/", "content/a/"],
      "-- config.toml --\nbase_url = \"https://x.kr\"\n"
    ),
    .hexo: ("source/_posts/a.md", ["source/img/"], "-- _config.yml --\nurl: https://x.kr\n"),
    .eleventy: ("posts/a.md", ["img/", "posts/"], "-- eleventy.config.js --\n"),
    .docusaurus: (
      "docs/a.md", ["static/img/", "docs/", "docs/그림/"], "-- docusaurus.config.js --\n"
    ),
    .mkdocs: ("docs/a.md", ["docs/", "docs/img/"], "-- mkdocs.yml --\nsite_name: x\n"),
    .plain: ("docs/a.md", ["", "docs/", "그림/"], ""),
  ]

  /// Names as people give them, and worse.
  private static func name(_ random: inout RandomSource) -> String {
    let pieces = [
      "한글", "a", "B", " ", "(", ")", "%", "#", "-", "_", ".", "'", "+", "&", "1", "[", "]", "~",
      ",",
      "e\u{301}", "\u{1112}\u{1161}\u{11AB}",
    ]
    let middle = (0..<Int.random(in: 0...6, using: &random)).map { _ in
      pieces.randomElement(using: &random) ?? ""
    }
    return "x" + middle.joined() + "y"
  }
}
