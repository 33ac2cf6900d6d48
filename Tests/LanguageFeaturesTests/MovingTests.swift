// Files and folders that move, and the links that follow.
import LanguageFeatures
import PostIndex
import SiteModel
import Syntax
import TestSupport
import Testing

struct MovingTests {
  /// The lines that change when `moves` (`old -> new`, one a line) are made, each as `path: line`.
  private func check(
    _ engine: Engine, _ blog: String, moving moves: String, is expected: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let snapshot = TestBlog(engine, blog, ranks: false).snapshot
    let renames = moves.split(separator: "\n").compactMap { line -> (SitePath, SitePath?)? in
      let paths = line.split(separator: " -> ")
      return paths.count == 2 ? (SitePath(String(paths[0])), SitePath(String(paths[1]))) : nil
    }
    let result = snapshot.changes(making: snapshot.move(renames))
    var lines: [String] = []
    for (path, changes) in result.changes.files.sorted(by: { $0.key < $1.key }) {
      guard let source = snapshot.post(at: path)?.source else { continue }
      let after = source.applying(changes)
      let old = Set(Self.lines(of: source))
      lines += Self.lines(of: after).filter { !old.contains($0) }.map { "\(path): \($0)" }
    }
    lines += result.lost.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value) lost" }
    expectSame(lines.joined(separator: "\n"), expected, sourceLocation: sourceLocation)
  }

  private static func lines(of source: SourceText) -> [Substring] {
    String(decoding: source.bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
  }

  @Test func relativeLinksFollowInAndOut() {
    check(
      .plain,
      """
      -- a.md --
      [b](docs/b.md) [s](./docs/b.md#둘째) ![i](img/한글 그림.png)
      <a href="docs/b.md">x</a> [r][l] [self](#x) [dead](docs/none.md)

      [l]: docs/b.md "제목"
      -- docs/b.md --
      # 하나
      ## 둘째
      [a](../a.md) [c](c.md) ![i](../img/x.png) [back](/a.md)
      -- docs/c.md --
      [b](b.md) [b](./b.md?raw=1#둘째)
      -- img/x.png --
      """, moving: "docs/b.md -> notes/새 글.md",
      is: """
        a.md: [b](notes/새%20글.md) [s](./notes/새%20글.md#둘째) ![i](img/한글 그림.png)
        a.md: <a href="notes/새%20글.md">x</a> [r][l] [self](#x) [dead](docs/none.md)
        a.md: [l]: notes/새%20글.md "제목"
        docs/b.md: [a](../a.md) [c](../docs/c.md) ![i](../img/x.png) [back](/a.md)
        docs/c.md: [b](../notes/새%20글.md) [b](../notes/새%20글.md?raw=1#둘째)
        """)
  }

  @Test func aFolderMovesAsAWhole() {
    check(
      .plain,
      """
      -- index.md --
      [b](docs/b.md) ![i](docs/i.png)
      -- docs/b.md --
      [c](sub/c.md) ![i](i.png) [home](../index.md)
      -- docs/sub/c.md --
      [b](../b.md) [home](../../index.md)
      -- docs/i.png --
      """, moving: "docs -> a/deep",
      is: """
        docs/b.md: [c](sub/c.md) ![i](i.png) [home](../../index.md)
        docs/sub/c.md: [b](../b.md) [home](../../../index.md)
        index.md: [b](a/deep/b.md) ![i](a/deep/i.png)
        """)
  }

  @Test func hugoLinksFollowInTheirOwnForm() {
    check(
      .hugo,
      """
      -- hugo.toml --
      baseURL = "https://example.org/base/"
      -- content/posts/a.md --
      ---
      title: A
      cover: /images/x.png
      ---
      [b](/base/posts/b/) [b]({{< relref "b.md" >}}) [b]({{< ref "/posts/b.md#둘" >}}) [b](../b/)
      [b](https://example.org/base/posts/b/#둘) ![x](/base/images/x.png)
      -- content/posts/b.md --
      ---
      title: B
      ---
      ## 둘
      [a](../a/) [list](../)
      -- static/images/x.png --
      """,
      moving: """
        content/posts/b.md -> content/notes/2025/c.md
        static/images -> static/media/pics
        """,
      is: """
        content/posts/a.md: cover: /media/pics/x.png
        content/posts/a.md: [b](/base/notes/2025/c/) [b]({{< relref "c.md" >}}) [b]({{< ref "/notes/2025/c.md#둘" >}}) [b](../../notes/2025/c/)
        content/posts/a.md: [b](https://example.org/base/notes/2025/c/#둘) ![x](/base/media/pics/x.png)
        content/posts/b.md: aliases: [/posts/b/]
        content/posts/b.md: [a](../../../posts/a/) [list](../../../posts/)
        """)
  }

  @Test func jekyllLinksFollowInTheirOwnForm() {
    check(
      .jekyll,
      """
      -- _config.yml --
      baseurl: /blog
      url: https://example.org
      -- _posts/2024-01-02-a.md --
      ---
      ---
      [b]({% post_url 2024-02-03-b %}) [b]({% link _posts/2024-02-03-b.md %}) [b]({{ site.baseurl }}/2024/02/03/b.html)
      [b]({{ '/2024/02/03/b.html' | relative_url }}) [b](/blog/2024/02/03/b.html#x) ![p]({{ site.baseurl }}/assets/p.png)
      -- _posts/2024-02-03-b.md --
      ---
      ---
      <a id="x"></a> [a]({% post_url 2024-01-02-a %})
      -- assets/p.png --
      """,
      moving: """
        _posts/2024-02-03-b.md -> _posts/2024-02-03-c.md
        assets/p.png -> assets/img/q.png
        """,
      is: """
        _posts/2024-01-02-a.md: [b]({% post_url 2024-02-03-c %}) [b]({% link _posts/2024-02-03-c.md %}) [b]({{ site.baseurl }}/2024/02/03/c.html)
        _posts/2024-01-02-a.md: [b]({{ '/2024/02/03/c.html' | relative_url }}) [b](/blog/2024/02/03/c.html#x) ![p]({{ site.baseurl }}/assets/img/q.png)
        """)
  }

  @Test func otherEnginesFollowToo() {
    check(
      .zola,
      "-- config.toml --\nbase_url = \"https://e.org\"\n-- content/a.md --\n+++\ntitle=\"a\"\n+++\n[b](@/b.md#x)\n-- content/b.md --\n+++\ntitle=\"b\"\n+++\n# x\n[a](@/a.md)",
      moving: "content/b.md -> content/n/c.md",
      is: "content/a.md: [b](@/n/c.md#x)\ncontent/b.md: aliases = [\"/b/\"]")
    check(
      .mkdocs,
      "-- mkdocs.yml --\nsite_name: x\n-- docs/a.md --\n[b](sub/b.md)\n-- docs/sub/b.md --\n[a](../a.md) ![i](i.png)\n-- docs/sub/i.png --\n",
      moving: "docs/sub/b.md -> docs/c.md",
      is: """
        docs/a.md: [b](c.md)
        docs/sub/b.md: [a](a.md) ![i](sub/i.png)
        """)
    check(
      .plain, "-- a.md --\n[[b]] [[b#x|t]] ![[p.png]]\n-- b.md --\n-- p.png --\n",
      moving: "b.md -> n/c.md\np.png -> q.png", is: "a.md: [[c]] [[c#x|t]] ![[q.png]]")
  }

  @Test func bundlesKeepWhatTheyBring() {
    check(
      .hugo,
      """
      -- hugo.toml --
      baseURL = "https://example.org/"
      -- content/posts/a/index.md --
      ---
      title: A
      ---
      ![p](pic.png) ![p](/posts/a/pic.png) [b](../b/)
      -- content/posts/a/pic.png --
      -- content/posts/b.md --
      ---
      title: B
      ---
      ![p](../a/pic.png) [a](/posts/a)
      """, moving: "content/posts/a -> content/posts/z",
      is: """
        content/posts/a/index.md: aliases: [/posts/a/]
        content/posts/a/index.md: ![p](pic.png) ![p](/posts/z/pic.png) [b](../b/)
        content/posts/b.md: ![p](../z/pic.png) [a](/posts/z)
        """)
  }

  /// What is published at another address is found at the old one, written as the post writes lists.
  @Test func theOldAddressBecomesARedirect() {
    func hugo(
      _ frontMatter: String, becomes line: String, sourceLocation: SourceLocation = #_sourceLocation
    ) {
      check(
        .hugo,
        "-- hugo.toml --\nbaseURL = 'https://e.org/'\n-- content/a.md --\n\(frontMatter)\n본문",
        moving: "content/a.md -> content/b/새 글.md", is: line.isEmpty ? "" : "content/a.md: \(line)",
        sourceLocation: sourceLocation)
    }
    hugo("---\ntitle: a\n---", becomes: "aliases: [/a/]")
    hugo("---\naliases: [/x/]\n---", becomes: "aliases: [/x/, /a/]")
    hugo("---\naliases: [/a]\n---", becomes: "")
    hugo("---\naliases: []\n---", becomes: "aliases: [/a/]")
    hugo("---\naliases:\n  - /x/\ntitle: a\n---", becomes: "  - /a/")
    hugo("---\naliases: /x/\n---", becomes: "aliases: [/x/, /a/]")
    hugo("+++\ntitle = 'a'\n[params]\nx = 1\n+++", becomes: "aliases = [\"/a/\"]")
    hugo("{\n  \"title\": \"a\"\n}\n", becomes: "  \"aliases\": [\"/a/\"],")
    hugo("---\ndraft: true\n---", becomes: "")
    hugo("---\nurl: /stays/\n---", becomes: "")
    check(
      .jekyll,
      "-- _config.yml --\nplugins: [jekyll-redirect-from]\n-- _posts/2024-01-02-a.md --\n---\ntitle: a\n---\nx",
      moving: "_posts/2024-01-02-a.md -> _posts/2024-01-02-b.md",
      is: "_posts/2024-01-02-a.md: redirect_from: [/2024/01/02/a.html]")
    check(
      .jekyll, "-- _config.yml --\ntitle: x\n-- _posts/2024-01-02-a.md --\n---\ntitle: a\n---\nx",
      moving: "_posts/2024-01-02-a.md -> _posts/2024-01-02-b.md", is: "")
  }

  @Test func whoLinksToWhatGoesIsKnown() {
    let snapshot = TestBlog(
      .plain,
      "-- a.md --\n[b](docs/b.md) [c](c.md) ![i](docs/i.png)\n-- docs/b.md --\n[a](../a.md) [x](x.md)\n-- docs/x.md --\n[b](b.md)\n-- c.md --\n-- docs/i.png --\n",
      ranks: false
    ).snapshot
    func lost(_ path: String) -> [String] {
      snapshot.links(lostBy: snapshot.move([(SitePath(path), nil)])).sorted { $0.key < $1.key }
        .map { "\($0.key) \($0.value.count)" }
    }
    #expect(lost("docs/b.md") == ["a.md 1", "docs/x.md 1"])
    #expect(lost("docs") == ["a.md 2"])
    #expect(lost("c.md") == ["a.md 1"])
    #expect(lost("docs/i.png") == ["a.md 1"])
    #expect(lost("none") == [])
  }
}
