// What MkDocs 1.6 publishes and how it takes links, as observed in what it builds from such sites.
import SiteModel
import Syntax
import TestSupport
import Testing

struct MkDocsTests {
  /// Each file with its state and address; links of `docs/a.md` with what they find.
  private func check(
    _ configuration: String, _ marked: String = "", is expected: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    var files = ["mkdocs.yml": "site_name: x\n" + configuration]
    for file in Fixture(marked).files { files[file.path] = file.text }
    let site = TestSite(.mkdocs, files)
    var lines = site.pages.keys.sorted().map { path in
      "\(path): \(site.pages[path]?.state ?? .published) \(site.pages[path]?.url ?? "-")"
    }
    if let document = site.documents[SitePath("docs/a.md")],
      let page = site.pages[SitePath("docs/a.md")]
    {
      lines += document.links.map { link in
        "\(document.source[link.destinationRange]): \(site.verdict(on: link, page: page))"
      }
    }
    #expect(lines.joined(separator: "\n") == expected, sourceLocation: sourceLocation)
  }

  /// The ids of headings, and behind a bar the further ones.
  private func checkIDs(
    _ configuration: String, _ text: String, is expected: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let site = TestSite(.mkdocs, ["mkdocs.yml": configuration, "docs/a.md": text])
    let page = site.pages[SitePath("docs/a.md")]
    let ids = (page?.headingIDs ?? []).map { $0 ?? "-" } + ["|"] + (page?.anchors ?? [])
    #expect(ids.joined(separator: " ") == expected, sourceLocation: sourceLocation)
  }

  @Test func patternsExcludeFiles() {
    check(
      "exclude_docs: |\n  drafts/\n  *.PNG\n  !templates/\ndraft_docs: later.md\n",
      """
      -- docs/a.md --
      [x](drafts/b.md) [x](later.md) [x](templates/c.md) ![x](i.PNG) [x](x/templates/d.md)
      -- docs/drafts/b.md --
      -- docs/later.md --
      -- docs/templates/c.md --
      -- docs/x/templates/d.md --
      -- docs/i.PNG --
      -- docs/.hidden.md --
      """,
      is: """
        docs/a.md: published /a/
        docs/drafts/b.md: withheld /drafts/b/
        docs/later.md: draft /later/
        docs/templates/c.md: published /templates/c/
        docs/x/templates/d.md: published /x/templates/d/
        drafts/b.md: missing
        later.md: missing
        templates/c.md: docs/templates/c.md
        i.PNG: missing
        x/templates/d.md: docs/x/templates/d.md
        """)
    check("", "-- docs/templates/c.md --", is: "docs/templates/c.md: withheld /templates/c/")
  }

  /// As `pathspec` 1.1 answers for these lists.
  @Test func aFileIsTakenBackFromAnExcludedFolder() {
    func check(_ patterns: String, _ path: String, is state: String) {
      let lines = patterns.split(separator: " ").map { "  \($0)\n" }.joined()
      self.check("exclude_docs: |\n\(lines)", "-- docs/\(path) --", is: "docs/\(path): \(state)")
    }
    check("/a/ !b.md", "a/b.md", is: "published /a/b/")
    check("/a/ !/a/", "a/b.md", is: "published /a/b/")
    check("b.md !/a/", "a/b.md", is: "withheld /a/b/")
    check("!b.md /a/", "a/b.md", is: "published /a/b/")
    check("a !b.md", "a/b.md", is: "published /a/b/")
    check("* !*.md", "a/b.md", is: "published /a/b/")
    check("*.md !a/b.md /a/", "a/b.md", is: "published /a/b/")
    check("a/** !a/", "a/b.md", is: "withheld /a/b/")
    check("a !c/b.md", "a/b.md", is: "withheld /a/b/")
    check("!templates/b.md", "templates/b.md", is: "published /templates/b/")
  }

  @Test func anIndexTakesTheReadmesPlace() {
    check(
      "use_directory_urls: false\n",
      """
      -- docs/a.md --
      [x](README.md) [x](b/README.md) [x](a.html) [x](.)
      -- docs/README.md --
      -- docs/index.md --
      -- docs/b/README.md --
      -- docs/a.html --
      """,
      is: """
        docs/a.md: published /a.html
        docs/b/README.md: published /b/index.html
        docs/index.md: published /index.html
        README.md: missing
        b/README.md: docs/b/README.md
        a.html: missing
        .: docs/index.md
        """)
  }

  @Test func thereIsNoHomeWithoutAnIndex() {
    check(
      "", "-- docs/a.md --\n[x](../) [x](/)",
      is: "docs/a.md: published /a/\n../: missing\n/: missing")
  }

  @Test func whateverNamesAFileIsOne() {
    check(
      "",
      """
      -- docs/a.md --
      [x](LICENSE) [x](b.md/) [x](b) [x](../b/) [x](none)
      -- docs/LICENSE --
      -- docs/b.md --
      """,
      is: """
        docs/a.md: published /a/
        docs/b.md: published /b/
        LICENSE: file docs/LICENSE
        b.md/: docs/b.md
        b: missing
        ../b/: docs/b.md
        none: missing
        """)
  }

  @Test func configurationsInherit() {
    check(
      "INHERIT: base.yml\n",
      """
      -- base.yml --
      use_directory_urls: false
      docs_dir: pages
      -- pages/b.md --
      """,
      is: "pages/b.md: published /b.html")
  }

  @Test func separatorsAndDashes() {
    let text = "# A  - b_c\n\n# dup\n\n# dup\n\n# a -- b\n\n# ---\n"
    checkIDs("", text, is: "a-b_c dup dup_1 a-b - |")
    checkIDs(
      "markdown_extensions:\n  - markdown.extensions.toc:\n      separator: _\n", text,
      is: "a_-_b_c dup dup_1 a_--_b --- |")
    checkIDs(
      """
      markdown_extensions:
        - smarty
        - toc:
            slugify: !!python/object/apply:pymdownx.slugs.slugify
              kwds: {case: lower}
      """, text, is: "a---b_c dup dup_1 a--b _1 |")
  }

  @Test func slugifyKeepsOrFoldsLetters() {
    func toc(_ function: String) -> String {
      "markdown_extensions:\n  # slugify: none\n  - toc:\n      slugify: !!python/\(function)\n"
    }
    let text = "# Straße Ünï\n"
    checkIDs(toc("object/apply:pymdownx.slugs.slugify {}"), text, is: "Straße-Ünï |")
    checkIDs(
      toc("object/apply:pymdownx.slugs.slugify {kwds: {case: fold}}"), text, is: "strasse-ünï |")
    checkIDs(
      toc("object/apply:pymdownx.slugs.slugify {kwds: {case: lower-ascii}}"), text,
      is: "straße-Ünï |")
    checkIDs(toc("name:markdown.extensions.toc.slugify_unicode"), text, is: "straße-ünï |")
    checkIDs("", text, is: "strae-uni |")
  }

  @Test func footnotes() {
    let text = "a[^1] b[^1] c[^2]\n\n[^1]: d\n\n[^3]: e\n"
    checkIDs(
      "markdown_extensions: [footnotes]", text, is: "| fnref:1 fnref2:1 fn:1 fn:3")
    checkIDs(
      "markdown_extensions:\n  - extra\n  - footnotes: {SEPARATOR: '-'}", text,
      is: "| fnref-1 fnref2-1 fn-1 fn-3")
    checkIDs(
      "markdown_extensions:\n  - footnotes: {SEPARATOR: '-'}\n  - extra", text,
      is: "| fnref:1 fnref2:1 fn:1 fn:3")
  }
}
