// What becomes of links on small sites: found, missing, or not for us to say.
import SiteModel
import Syntax
import TestSupport
import Testing

struct VerdictTests {
  @Test func plainLinksArePathsOfFiles() {
    check(
      .plain,
      """
      -- README.md --
      # Title
      [x](docs/a.md) [x](docs/) [x](/docs/a.md#two-words) [x](docs/a.md#none) [x](docs/A.md)
      [x](../../issues) [x](src/main.c#L10-L20) [x](src) [x](docs/a) ![x](pic.png?raw=true)
      [x](#title) [x](#TITLE) [x](docs#two-words) [x](https://example.com) [[a]] [[nothing]]
      -- docs/a.md --
      ## Two words
      -- docs/README.md --
      ## Two words
      -- src/main.c --
      -- pic.png --
      """,
      is: """
        docs/a.md: docs/a.md
        docs/: docs/README.md
        /docs/a.md#two-words: docs/a.md
        docs/a.md#none: no anchor
        docs/A.md: missing
        ../../issues: unknown
        src/main.c#L10-L20: file src/main.c
        src: generated
        docs/a: missing
        pic.png?raw=true: file pic.png
        #title: README.md
        #TITLE: README.md
        docs#two-words: docs/README.md
        https://example.com: external
        a: docs/a.md
        nothing: perhaps
        """)
  }

  @Test func hugoLinksAreAddresses() {
    check(
      .hugo,
      """
      -- hugo.toml --
      baseURL = "https://ex.org/"
      [permalinks]
      posts = "/:slug/"
      -- content/posts/a.md --
      ---
      title: A
      tags: [Go Lang]
      aliases: [/old/]
      ---
      [x](/b-title/) [x](../b-title/) [x](b.md) [x](/posts/b/) [x](/old/) [x](/tags/go-lang/)
      [x](/tags/none/) [x](/posts/) [x](/posts/index.xml) [x](/page/2/) [x](/img/x.png)
      [x](/zz/pic.png) [x](/posts/bundle/pic.png) [x](/draft/) [x](/later/) [x](/loose/p.png)
      [x](https://ex.org/b-title/) [x](http://EX.org/nope) [x](/index.html) [x](/sitemap.xml)
      -- content/posts/b.md --
      ---
      title: B Title
      ---
      -- content/posts/bundle/index.md --
      ---
      slug: zz
      ---
      -- content/posts/bundle/pic.png --
      -- content/posts/draft.md --
      ---
      slug: draft
      draft: true
      ---
      -- content/posts/later.md --
      ---
      slug: later
      date: 2999-01-01
      ---
      -- content/loose/p.png --
      -- static/img/x.png --
      """, from: "content/posts/a.md",
      is: """
        /b-title/: content/posts/b.md
        ../b-title/: content/posts/b.md
        b.md: missing
        /posts/b/: missing
        /old/: content/posts/a.md
        /tags/go-lang/: generated
        /tags/none/: missing
        /posts/: generated
        /posts/index.xml: generated
        /page/2/: generated
        /img/x.png: file static/img/x.png
        /zz/pic.png: file content/posts/bundle/pic.png
        /posts/bundle/pic.png: missing
        /draft/: missing
        /later/: missing
        /loose/p.png: file content/loose/p.png
        https://ex.org/b-title/: content/posts/b.md
        http://EX.org/nope: missing
        /index.html: generated
        /sitemap.xml: generated
        """)
  }

  @Test func hugoCascadesAndMovesSections() {
    check(
      .hugo,
      """
      -- hugo.yaml --
      baseURL: https://ex.org/
      defaultContentLanguage: ko
      -- content/_index.md --
      [x](/moved/kid/) [x](/sec/kid/) [x](/hidden/a/) [x](/moved/p.png) {{< ref "sec/kid" >}}
      {{< ref "nope" >}} {{< relref "sec/kid#part" >}} {{< relref "sec/kid#none" >}}
      -- content/sec/_index.md --
      ---
      slug: moved
      ---
      -- content/sec/kid.md --
      ## Part
      -- content/sec/p.png --
      -- content/hidden/_index.md --
      ---
      cascade:
        draft: true
      ---
      -- content/hidden/a.md --
      """, from: "content/_index.md",
      is: """
        /moved/kid/: content/sec/kid.md
        /sec/kid/: missing
        /hidden/a/: missing
        /moved/p.png: file content/sec/p.png
        sec/kid: content/sec/kid.md
        nope: breaks the build
        sec/kid#part: content/sec/kid.md
        sec/kid#none: no anchor
        """)
  }

  @Test func aHookOfTheSiteDecides() {
    check(
      .hugo,
      """
      -- hugo.toml --
      -- layouts/_default/_markup/render-link.html --
      -- content/a.md --
      [x](b.md) [x](/b/) ![x](nope.png)
      -- content/b.md --
      """, from: "content/a.md",
      is: """
        b.md: perhaps
        /b/: content/b.md
        nope.png: missing
        """)
  }

  /// As Jekyll 4.3.1 publishes them.
  @Test func jekyllWithholdsWhatPsychReadsAsFalse() {
    let withheld = ["false", "no", "off", "No", "\"false\"", "'no'", "yes", "nope", "~"].filter {
      let site = TestSite(.jekyll, ["a.md": "---\npublished: \($0)\n---\n"])
      return site.pages[SitePath("a.md")]?.state == .withheld
    }
    #expect(withheld == ["false", "no", "off", "No"])
  }

  /// As Jekyll 4.3.1 does it.
  @Test func theScopeOfJekyllsDefaultsIsTheBeginningOfAPath() {
    check(
      .jekyll,
      """
      -- _config.yml --
      defaults: [{scope: {path: sub}, values: {permalink: "/x/:basename/"}}]
      -- sub dir/a.md --
      ---
      ---
      [x](/x/a/) [x](/x/b/) [x](/x/c/)
      -- sub/b.md --
      ---
      ---
      -- su/c.md --
      ---
      ---
      """, from: "sub dir/a.md",
      is: """
        /x/a/: sub dir/a.md
        /x/b/: sub/b.md
        /x/c/: missing
        """)
  }

  /// As Jekyll 4.3.1 prints it: `/%E1%84%8F%E1%84%8F/`, where no page is.
  @Test func jekyllsFiltersSpellCompatibilityCharactersAnew() {
    check(
      .jekyll,
      """
      -- _config.yml --
      -- a.md --
      ---
      permalink: /ㅋㅋ/
      ---
      [x](/ㅋㅋ/) [x]({{ '/ㅋㅋ/' | relative_url }}) [x]({{ '/ㅋㅋ/' | absolute_url }})
      [x]({{ '/한글/Ü' | relative_url }})
      """, from: "a.md",
      is: """
        /ㅋㅋ/: a.md
        {{ '/ㅋㅋ/' | relative_url }}: unknown
        {{ '/ㅋㅋ/' | absolute_url }}: unknown
        {{ '/한글/Ü' | relative_url }}: missing
        """)
  }

  @Test func jekyllLinksAreAddressesOrTags() {
    check(
      .jekyll,
      """
      -- _config.yml --
      baseurl: /blog
      url: https://ex.org
      paginate: 5
      plugins: [jekyll-feed, jekyll-redirect-from, jekyll-archives]
      jekyll-archives: {enabled: [tags]}
      -- index.html --
      ---
      ---
      -- tags.html --
      ---
      permalink: /all-tags/
      ---
      -- _posts/2024-01-02-a.md --
      ---
      tags: [Go Lang]
      redirect_from: /old
      ---
      [x]({{ site.baseurl }}/2024/01/02/a.html) [x]({{ '/x.png' | relative_url }}) [x](/x.png)
      [x](/blog/x.png) [x]({{ page.url }}) [x](/blog/all-tags/) [x](/blog/tags.html)
      [x](/blog/page2/) [x](/blog/feed.xml) [x](/blog/old) [x](/blog/tag/go-lang/)
      [x]({% post_url 2024-01-02-a %}#none) [x]({% link x.png %}) [x]({% link nope.md %})
      [x](/blog/2999/01/01/b.html)
      -- _posts/2999-01-01-b.md --
      -- x.png --
      """, from: "_posts/2024-01-02-a.md",
      is: """
        {{ site.baseurl }}/2024/01/02/a.html: _posts/2024-01-02-a.md
        {{ '/x.png' | relative_url }}: file x.png
        /x.png: outside the base path
        /blog/x.png: file x.png
        {{ page.url }}: unknown
        /blog/all-tags/: generated
        /blog/tags.html: missing
        /blog/page2/: generated
        /blog/feed.xml: generated
        /blog/old: _posts/2024-01-02-a.md
        /blog/tag/go-lang/: generated
        {% post_url 2024-01-02-a %}#none: no anchor
        {% link x.png %}: file x.png
        {% link nope.md %}: breaks the build
        /blog/2999/01/01/b.html: missing
        """)
  }

  private func check(
    _ engine: Engine, _ marked: String, from source: String = "README.md", is expected: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    TestSite.check(engine, marked, from: source, is: expected, sourceLocation: sourceLocation)
  }
}

extension TestSite {
  /// What becomes of each link of the post at `source` on a site of marked files.
  static func check(
    _ engine: Engine, _ marked: String, from source: String, is expected: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    var files: [String: String] = [:]
    for file in Fixture(marked).files { files[file.path] = file.text }
    let site = TestSite(engine, files)
    let path = SitePath(source)
    guard let document = site.documents[path], let page = site.pages[path] else {
      Issue.record("no page \(source)", sourceLocation: sourceLocation)
      return
    }
    let lines = document.links.map { link in
      "\(document.source[link.destinationRange]): \(site.verdict(on: link, page: page))"
    }
    #expect(lines.joined(separator: "\n") == expected, sourceLocation: sourceLocation)
  }

  /// In words.
  func verdict(on link: Link, page: Page) -> String {
    switch site.rules.target(of: link, on: page) {
    case .external: return "external"
    case .unknown: return "unknown"
    case .empty: return "empty"
    case .local(let target):
      switch find(target, from: page.path) {
      case .generated: return "generated"
      case .file(let path, _): return "file \(path)"
      case .ambiguous: return "ambiguous"
      case .missing:
        if target.missesBasePath { return "outside the base path" }
        switch target.failure {
        case .perhaps: return "perhaps"
        case .notFound: return "missing"
        case .breaksBuild: return "breaks the build"
        }
      case .page(let path, _): return hasAnchor(target, on: path) ? "\(path)" : "no anchor"
      }
    }
  }

  private func hasAnchor(_ target: LocalTarget, on path: SitePath) -> Bool {
    guard let fragment = target.fragment, !fragment.isEmpty, fragment != "top",
      let page = pages[path], page.anchorsAreComplete
    else { return true }
    return (page.headingIDs.compactMap(\.self) + page.anchors).contains {
      Array($0.utf8) == Array(fragment.utf8)
    }
  }
}
