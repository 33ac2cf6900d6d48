// What each link of a small blog leads to.
import PostIndex
import SiteModel
import Syntax
import Testing

struct ResolutionTests {
  /// Each link of `path` as `destination → what it leads to`, a line each.
  private func check(
    _ engine: Engine, _ path: String, in marked: String, is expected: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let snapshot = TestBlog(engine, marked).snapshot
    let origin = SitePath(path)
    let links = snapshot.post(at: origin)?.links ?? []
    let actual = links.map { link in
      "\(link.link.destination) → \(words(for: snapshot.resolve(link, from: origin))), "
        + snapshot.verdict(on: link, from: origin).rawValue
    }.joined(separator: "\n")
    #expect(actual == expected, "was:\n\(actual)", sourceLocation: sourceLocation)
  }

  private func words(for resolution: Resolution) -> String {
    switch resolution {
    case .external: "external"
    case .unknown: "unknown"
    case .empty: "empty"
    case .file(let path): "file \(path)"
    case .generated: "generated"
    case .ambiguous(let paths): paths.map(\.string).joined(separator: " or ")
    case .missing: "missing"
    case .unpublished(let path, let state): "\(path) (\(state))"
    case .page(let path, let fragment, let isAlias):
      "\(path)" + (isAlias ? " (alias)" : "")
        + {
          switch fragment {
          case .none: ""
          case .found: " + anchor"
          case .missing(let id): " without \(id)"
          case .unknown(let id): " perhaps \(id)"
          }
        }()
    }
  }

  @Test func plainFiles() {
    check(
      .plain, "posts/a.md",
      in: """
        -- posts/a.md --
        [1](b.md) [2](b.md#글) [3](b.md#no) [4](c.md) [5](/posts/b.md) [6](../img/x.png) [7](../img/y.png)
        [8](https://example.org) [9]() [10](#top) [11](%EA%B8%80.md)
        -- posts/b.md --
        # 글
        -- posts/글.md --
        # x
        -- img/x.png --
        """,
      is: """
        b.md → posts/b.md, ok
        b.md#글 → posts/b.md + anchor, ok
        b.md#no → posts/b.md without no, missing-fragment
        c.md → missing, missing-page
        /posts/b.md → posts/b.md, ok
        ../img/x.png → file img/x.png, ok
        ../img/y.png → missing, missing-asset
        https://example.org → external, external
         → empty, ok
        #top → posts/a.md, ok
        %EA%B8%80.md → posts/글.md, ok
        """)
  }

  @Test func decomposedNamesMeetComposedLinks() {
    let name = "\u{1112}\u{1161}\u{11AB}\u{1100}\u{1173}\u{11AF}"
    check(
      .plain, "a.md", in: "-- a.md --\n[x](한글.md)\n-- \(name).md --\n",
      is: "한글.md → \(name).md, ok")
  }

  @Test func hugoByNameAddressAndRedirect() {
    check(
      .hugo, "content/posts/a.md",
      in: """
        -- hugo.toml --
        baseURL = "https://blog.example/"
        -- content/posts/a.md --
        [1](/posts/b/) [2](/posts/b) [3](../b/) [4](/old/) [5](/posts/d/) [6](/posts/) [7](/img/x.png)
        [8]({{< ref "twin" >}}) [9]({{< ref "b.md" >}}) [10]({{< ref "none.md" >}}) [11](https://blog.example/posts/b/)
        -- content/posts/b.md --
        ---
        aliases: [/old/]
        ---
        -- content/posts/d.md --
        ---
        draft: true
        ---
        -- content/one/twin.md --
        x
        -- content/two/twin.md --
        x
        -- static/img/x.png --
        """,
      is: """
        /posts/b/ → content/posts/b.md, ok
        /posts/b → content/posts/b.md, ok
        ../b/ → content/posts/b.md, ok
        /old/ → content/posts/b.md (alias), ok
        /posts/d/ → content/posts/d.md (draft), missing-page
        /posts/ → generated, ok
        /img/x.png → file static/img/x.png, ok
        {{< ref "twin" >}} → content/one/twin.md or content/two/twin.md, missing-page
        {{< ref "b.md" >}} → content/posts/b.md, ok
        {{< ref "none.md" >}} → missing, missing-page
        https://blog.example/posts/b/ → content/posts/b.md, ok
        """)
  }

  @Test func jekyllByNameAndAddress() {
    check(
      .jekyll, "_posts/2025-01-02-a.md",
      in: """
        -- _config.yml --
        title: x
        -- _posts/2025-01-02-a.md --
        ---
        ---
        [1]({% post_url 2025-02-03-b %}) [2](/2025/02/03/b.html) [3](/2025/02/03/c.html) [4]({% link about.md %})
        -- _posts/2025-02-03-b.md --
        ---
        ---
        -- about.md --
        ---
        ---
        """,
      is: """
        {% post_url 2025-02-03-b %} → _posts/2025-02-03-b.md, ok
        /2025/02/03/b.html → _posts/2025-02-03-b.md, ok
        /2025/02/03/c.html → missing, missing-page
        {% link about.md %} → about.md, ok
        """)
  }

  @Test func backlinksAreThePostsThatLinkHere() {
    let snapshot = TestBlog(
      .plain,
      """
      -- a.md --
      [x](b.md) and [again](b.md#h)
      -- b.md --
      # h
      [self](#h)
      -- c/d.md --
      [x](../b.md)
      -- e.md --
      [x](c/d.md)
      """
    ).snapshot
    #expect(snapshot.backlinks(to: SitePath("b.md")).map(\.string) == ["a.md", "c/d.md"])
    #expect(snapshot.backlinks(to: SitePath("c/d.md")).map(\.string) == ["e.md"])
    #expect(snapshot.backlinks(to: SitePath("gone.md")).isEmpty)
  }

  @Test func styleFollowsTheFileThenTheBlog() {
    let snapshot = TestBlog(
      .hugo,
      """
      -- hugo.toml --
      -- content/a.md --
      [1]({{< relref "b.md" >}})
      -- content/b.md --
      [1](/a/) [2](/c/)
      -- content/c.md --
      none
      """
    ).snapshot
    func style(_ path: String) -> LinkStyle? {
      snapshot.post(at: SitePath(path)).map(snapshot.linkStyle)
    }
    #expect(style("content/a.md") == .relref)
    #expect(style("content/b.md") == .rootURL)
    #expect(style("content/c.md") == .rootURL)
  }
}
