// Numbers and booleans where an engine wants text, as Hugo 0.168 and Jekyll 4.3 were seen to publish them.
import SiteModel
import Syntax
import TestSupport
import Testing

struct ScalarSpellingTests {
  private func hugo(
    _ line: String, is url: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let site = TestSite(
      .hugo, ["hugo.toml": "baseURL = 'https://e.org/'", "content/x.md": "---\n\(line)\n---\n"])
    #expect(site.pages[SitePath("content/x.md")]?.url == url, sourceLocation: sourceLocation)
  }

  private func jekyll(
    _ value: String, title: String, category: String? = nil,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let path = SitePath("_posts/2024-01-01-x.md")
    let site = TestSite(
      .jekyll,
      [
        "_config.yml": "permalink: /:categories/:title/",
        path.string: "---\ntitle: \(value)\ncategories: [\(value)]\n---\n",
      ])
    #expect(site.pages[path]?.metadata.title == title, sourceLocation: sourceLocation)
    let expected = "/\(category ?? title.lowercased())/x/"
    #expect(site.pages[path]?.url == expected, sourceLocation: sourceLocation)
  }

  @Test func hugoCountsBeforeItSpells() {
    for (value, slug) in [
      ("007", "7"), ("0o17", "15"), ("0x1F", "31"), ("0b11", "3"), ("012345", "5349"),
      ("089", "089"), ("1_000", "1000"), ("+12", "12"), ("-0", "0"), ("\"007\"", "007"),
      ("1.50", "1.5"), ("1.0", "1"), ("12.", "12"), (".5", "0.5"), ("1_0.5", "10.5"),
      ("0.000001", "0.000001"), ("123456789.5", "123456789.5"), ("1e3", "1e3"),
      ("1E+3", "1e+3"), ("1e100", "1e100"), ("100000000000000000000", "100000000000000000000"),
      (".inf", "+inf"), (".nan", "nan"), ("true", "true"), ("False", "false"), ("yes", "yes"),
      ("2024-01-02", "2024-01-02"), ("2024-01-02T03:04:05Z", "2024-01-02t030405z"),
      ("10:20", "1020"), ("~", "x"),
    ] {
      hugo("slug: \(value)", is: "/\(slug)/")
    }
    hugo("url: 007", is: "/7/")
  }

  @Test func jekyllSpellsAsRuby() {
    jekyll("007", title: "7")
    jekyll("0o17", title: "0o17")
    jekyll("0x1F", title: "31")
    jekyll("012345", title: "5349")
    jekyll("089", title: "089")
    jekyll("1_000", title: "1000")
    jekyll("1.50", title: "1.5")
    jekyll("1.0", title: "1.0")
    jekyll("12.", title: "12.0")
    jekyll("0.000001", title: "1.0e-06")
    jekyll("-1.5e-7", title: "-1.5e-07")
    jekyll("1e3", title: "1e3")
    jekyll("yes", title: "true")
    jekyll(".inf", title: "Infinity")
    jekyll("10:20", title: "37200")
    jekyll("190:20:30", title: "685230")
    jekyll("\"007\"", title: "007")
    jekyll("2024-01-02", title: "2024-01-02")
    jekyll("False", title: "X", category: "false")
  }

  @Test func jekyllStopsAtAddressesThatAreNoText() {
    func check(_ path: String, _ lines: String, is expected: String) {
      let site = TestSite(.jekyll, ["_config.yml": "", path: "---\n\(lines)\n---\n"])
      let document = Document(
        SourceText("---\n\(lines)\n---\n"), dialect: site.site.rules.dialect)
      let found = site.site.rules.refusals(of: document, at: SitePath(path)).map {
        "\(document.source[$0.range]): \($0.message)"
      }
      #expect(found.joined(separator: "\n") == expected)
    }
    let post = "_posts/2024-01-01-a.md"
    check(
      post, "slug: 007",
      is: "007: Jekyll stops at a 'slug' that is no text; put it in quotes, '\"007\"'")
    check(
      "p.md", "permalink: 1.5",
      is: "1.5: Jekyll stops at a 'permalink' that is no text; put it in quotes, '\"1.5\"'")
    check(post, "slug: [a]", is: "[a]: Jekyll stops at a 'slug' that is no text; write a text")
    check(
      post, "slug: true",
      is: "true: Jekyll stops at a 'slug' that is no text; put it in quotes, '\"true\"'")
    for fine in [
      "slug: a", "slug: \"7\"", "slug: 1e3", "slug: 7\npermalink: /x/", "slug: no", "slug:",
    ] {
      check(post, fine, is: "")
    }
    check("p.md", "slug: 7", is: "")
  }
}
