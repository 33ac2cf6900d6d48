// A destination that is written for a page leads to that page: on every engine, in every style.
import SiteModel
import Syntax
import TestSupport
import Testing

struct DestinationTests {
  private static let sites: [(Engine, [String: String])] = [
    (
      .hugo,
      [
        "hugo.toml":
          "baseURL = 'https://ex.org/blog/'\n[languages.ko]\nweight = 1\n[languages.en]\nweight = 2\ndefaultContentLanguage = 'ko'",
        "content/posts/a.md": "# A", "content/posts/한글 글 (1).md": "# 가",
        "content/posts/묶음/index.md": "# B", "content/posts/sub/_index.md": "# S",
        "content/posts/sub/c.md": "---\nslug: other\n---\n# C",
        "content/about.md": "---\nurl: /me.html\n---\n",
      ]
    ),
    (
      .hugo,
      [
        "hugo.toml": "baseURL = 'https://ex.org/'\n[permalinks]\nposts = '/:year/:slug/'",
        "content/posts/a.md": "---\ntitle: A\ndate: 2024-01-02\n---\n",
        "content/posts/b.md": "---\ntitle: 둘째 글\ndate: 2024-01-02\n---\n",
        "content/notes/c/index.md": "---\ntitle: C\n---\n",
      ]
    ),
    (
      .jekyll,
      [
        "_config.yml": "url: https://ex.org\nbaseurl: /blog\npermalink: pretty\n",
        "_posts/2024-01-02-a.md": "---\ntitle: A\n---\n",
        "_posts/sub/2024-01-02-한글 글.md": "---\ntitle: B\n---\n",
        "docs/b (1).md": "---\ntitle: C\n---\n", "index.md": "---\ntitle: H\n---\n",
      ]
    ),
    (
      .jekyll,
      [
        "_config.yml": "plugins: [jekyll-relative-links]\nrelative_links: {collections: true}\n",
        "_posts/2024-01-02-a.md": "---\ntitle: A\n---\n", "docs/b.md": "---\ntitle: C\n---\n",
      ]
    ),
    (
      .mkdocs,
      [
        "mkdocs.yml": "site_name: x\nsite_url: https://ex.org/d/\n", "docs/index.md": "# I",
        "docs/한글 글.md": "# K", "docs/sub/b.md": "# B", "docs/sub/README.md": "# R",
      ]
    ),
    (
      .zola,
      [
        "zola.toml": "base_url = 'https://ex.org'\n", "content/_index.md": "+++\n+++\n",
        "content/posts/한글.md": "+++\ntitle = 'x'\n+++\n", "content/posts/b/index.md": "+++\n+++\n",
      ]
    ),
    (
      .hexo,
      [
        "_config.yml": "url: https://ex.org\n",
        "source/_posts/가 나.md": "---\ntitle: A\ndate: 2024-01-02\n---\n",
        "source/about/index.md": "---\ntitle: B\n---\n",
      ]
    ),
    (
      .docusaurus,
      [
        "docusaurus.config.js": "module.exports = {url: 'https://ex.org', baseUrl: '/'}",
        "docs/intro.md": "# I", "docs/sub/01-b.md": "# B", "blog/2024-01-02-c.md": "# C",
      ]
    ),
    (
      .plain,
      ["README.md": "# R", "docs/한글 (글).md": "# K", "docs/a.md": "# A", "x/y/z.md": "# Z"]
    ),
  ]

  @Test(arguments: sites.indices)
  func whatIsWrittenIsFound(index: Int) {
    let (engine, files) = DestinationTests.sites[index]
    let site = TestSite(engine, files)
    var written = 0
    for source in site.pages.values {
      for page in site.pages.values {
        for style in LinkStyle.allCases {
          let destination = site.site.rules.destination(
            to: page, from: source, style: style, fragment: nil)
          guard let destination else { continue }
          written += 1
          let found = site.target(of: destination, style: style, on: source)
          #expect(
            found == page.path,
            "\(engine) \(style): \(source.path) to \(page.path) as \(destination)")
        }
      }
    }
    #expect(written > 0)
  }

  @Test func staysReadable() {
    let site = TestSite(.plain, ["docs/한글 (글).md": "", "a.md": ""])
    check(site, from: "a.md", to: "docs/한글 (글).md", .relativeFile, is: "docs/한글%20%28글%29.md")
    check(
      site, from: "docs/한글 (글).md", to: "a.md", .relativeFile, fragment: "소개", is: "../a.md#소개")
  }

  @Test func quotesReferences() {
    let site = TestSite(
      .hugo, ["hugo.toml": "baseURL = 'https://ex.org/'", "content/a.md": "", "content/나 다.md": ""])
    check(
      site, from: "content/a.md", to: "content/나 다.md", .relref, fragment: "x",
      is: "{{< relref \"/나 다.md#x\" >}}")
    check(site, from: "content/a.md", to: "content/나 다.md", .relativeURL, is: "../나-다/")
    check(site, from: "content/a.md", to: "content/a.md", .relativeURL, fragment: "x", is: "#x")
  }

  @Test func writesTheBasePathAsTheEngineWantsIt() {
    let files = ["_posts/2024-01-02-a.md": "---\n---\n", "_posts/2024-01-02-b.md": "---\n---\n"]
    let site = TestSite(.jekyll, files.merging(["_config.yml": "baseurl: /blog\n"]) { $1 })
    let (from, to) = ("_posts/2024-01-02-a.md", "_posts/2024-01-02-b.md")
    check(site, from: from, to: to, .rootURL, is: "{{ site.baseurl }}/2024/01/02/b.html")
    check(site, from: from, to: to, .postURL, is: "{% post_url 2024-01-02-b %}")
    check(site, from: from, to: to, .relativeURL, is: "b.html")
  }

  private func check(
    _ site: TestSite, from: String, to: String, _ style: LinkStyle, fragment: String? = nil,
    is expected: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    guard let source = site.pages[SitePath(from)], let page = site.pages[SitePath(to)] else {
      Issue.record("no such page", sourceLocation: sourceLocation)
      return
    }
    let made = site.site.rules.destination(to: page, from: source, style: style, fragment: fragment)
    #expect(made == expected, sourceLocation: sourceLocation)
  }
}

extension TestSite {
  /// Where a link with this destination leads when it stands on `source`.
  func target(of destination: String, style: LinkStyle, on source: Page) -> SitePath? {
    let text = style == .wiki ? "[[\(destination)]]\n" : "[x](\(destination))\n"
    let front = site.rules.engine == .zola ? "+++\n+++\n" : "---\ntitle: t\n---\n"
    let document = Document(SourceText("\(front)\n\(text)"), dialect: site.rules.dialect)
    guard let link = document.links.first else { return nil }
    guard case .local(let local) = site.rules.target(of: link, on: source) else { return nil }
    if case .page(let path, _) = find(local, from: source.path) { return path }
    return nil
  }
}
