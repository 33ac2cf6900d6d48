// Where each link of a post leads: what is clicked, the file with its line or the address, and the tooltip.
import LanguageFeatures
import PostIndex
import SiteModel
import Syntax
import Testing

struct DocumentLinkTests {
  private func draw(_ engine: Engine, _ files: String, _ path: String) -> String {
    let snapshot = TestBlog(engine, files).snapshot
    guard let source = snapshot.post(at: SitePath(path))?.source else { return "no post" }
    return snapshot.documentLinks(in: SitePath(path)).map { link in
      let target: String
      switch link.target {
      case .address(let address): target = address
      case .file(let path, let offset):
        let other = snapshot.post(at: path)?.source
        let line = offset.flatMap { place in other.map { LineTable($0).line(at: place) + 1 } }
        target = path.string + (line.map { ":\($0)" } ?? "")
      }
      let tooltip = link.tooltip.split(separator: "\n").joined(separator: " ⏎ ")
      return "\(source[link.range]) → \(target)" + (tooltip.isEmpty ? "" : " (\(tooltip))")
    }.joined(separator: "\n")
  }

  private static let hugo = """
    -- hugo.toml --
    baseURL = "https://blog.example.kr/"
    markup.goldmark.renderer.unsafe = true
    -- content/posts/robot.md --
    ---
    title: 로봇이 온다
    slug: robots
    ---
    ## 걷는 로봇
    글
    -- content/posts/draft.md --
    ---
    title: 초안
    draft: true
    ---
    -- static/a.png --

    """

  private func check(
    _ text: String, is expected: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    expectSame(
      draw(.hugo, Self.hugo + "-- content/posts/now.md --\n" + text, "content/posts/now.md"),
      expected, sourceLocation: sourceLocation)
  }

  @Test func linksToPostsFilesAndTheWeb() {
    check(
      """
      [a](/posts/robots/#걷는-로봇) ![b](/a.png) [c](https://blog.example.kr/posts/robots/)
      <https://x.y/한> https://z.z/q?a=b [d](#둘) [e](/posts/draft/) <a href="/posts/robots/">f</a>
      ## 둘
      """,
      is: """
        /posts/robots/#걷는-로봇 → content/posts/robot.md:5 (걷는 로봇 · 로봇이 온다 ⏎ /posts/robots/#걷는-로봇)
        /a.png → static/a.png (static/a.png)
        https://blog.example.kr/posts/robots/ → content/posts/robot.md (로봇이 온다 ⏎ /posts/robots/)
        https://x.y/한 → https://x.y/%ED%95%9C
        https://z.z/q?a=b → https://z.z/q?a=b
        #둘 → content/posts/now.md:3 (둘 · 둘 ⏎ /posts/now/#둘)
        /posts/draft/ → content/posts/draft.md (초안 ⏎ /posts/draft/)
        /posts/robots/ → content/posts/robot.md (로봇이 온다 ⏎ /posts/robots/)
        """)
  }

  @Test func whatLeadsNowhereIsNoLink() {
    check("[a](/posts/none/) [b]() [c](javascript:x) [d]({{< ref \"none\" >}}) [e](b.md)", is: "")
  }

  @Test func callsAndReferences() {
    check(
      """
      [a]({{< relref "robot.md" >}}) [b][r] {{< figure src="/a.png" >}}

      [r]: /posts/robots/
      """,
      is: """
        {{< relref "robot.md" >}} → content/posts/robot.md (로봇이 온다 ⏎ /posts/robots/)
        r → content/posts/robot.md (로봇이 온다 ⏎ /posts/robots/)
        /a.png → static/a.png (static/a.png)
        /posts/robots/ → content/posts/robot.md (로봇이 온다 ⏎ /posts/robots/)
        """)
  }

  @Test func frontMatterLeadsSomewhereToo() {
    check(
      """
      ---
      title: 글
      url: /posts/now/
      cover:
        image: "/a.png"
      related: [/posts/robots/, /none/, robot.md]
      source: https://x.y/
      ---
      """,
      is: """
        /a.png → static/a.png (static/a.png)
        /posts/robots/ → content/posts/robot.md (로봇이 온다 ⏎ /posts/robots/)
        robot.md → content/posts/robot.md (로봇이 온다 ⏎ /posts/robots/)
        https://x.y/ → https://x.y/
        """)
  }

  @Test func jekyllsCalls() {
    expectSame(
      draw(
        .jekyll,
        """
        -- _config.yml --
        -- _posts/2025-01-02-a.md --
        [a]({% post_url 2025-01-03-b %}) [c]({% link c.md %})
        -- _posts/2025-01-03-b.md --
        ---
        title: 비
        ---
        -- c.md --
        ---
        title: 씨
        ---
        """, "_posts/2025-01-02-a.md"),
      """
      {% post_url 2025-01-03-b %} → _posts/2025-01-03-b.md (비 ⏎ /2025/01/03/b.html)
      {% link c.md %} → c.md (씨 ⏎ /c.html)
      """)
  }

  @Test func wikiLinks() {
    expectSame(
      draw(.plain, "-- a.md --\n[[b|비]] [b](b.md#둘)\n-- b.md --\n# 하나\n## 둘\n", "a.md"),
      "b → b.md (하나)\nb.md#둘 → b.md:2 (둘 · 하나)")
  }
}
