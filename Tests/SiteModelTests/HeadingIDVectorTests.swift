// The ids of headings, against what real engines made.
import SiteModel
import Syntax
import Testing

struct HeadingIDVectorTests {
  /// An engine of the table with the site that is set up like it.
  private static let setups: [String: (Engine, [String: String])] = [
    "hugo-github": (.hugo, ["hugo.toml": "baseURL = 'https://ex.org/'"]),
    "hugo-github-emoji": (.hugo, ["hugo.toml": "enableEmoji = true"]),
    "hugo-github-unsafe-noattr": (
      .hugo,
      [
        "hugo.toml":
          "[markup.goldmark.renderer]\nunsafe = true\n[markup.goldmark.parser.attribute]\ntitle = false\n"
      ]
    ),
    "hugo-github-ascii": (
      .hugo, ["hugo.toml": "[markup.goldmark.parser]\nautoHeadingIDType = 'github-ascii'\n"]
    ),
    "hugo-blackfriday": (
      .hugo, ["hugo.toml": "[markup.goldmark.parser]\nautoHeadingIDType = 'blackfriday'\n"]
    ),
    "jekyll-gfm": (.jekyll, ["_config.yml": "title: x\n"]),
    "jekyll-kramdown": (.jekyll, ["_config.yml": "kramdown:\n  input: kramdown\n"]),
    "github-slugger-text": (.plain, [:]),
    "mkdocs-default": (.mkdocs, ["mkdocs.yml": "site_name: x\n"]),
    "mkdocs-slugify-unicode": (
      .mkdocs,
      [
        "mkdocs.yml":
          "markdown_extensions:\n  - attr_list\n  - toc:\n      slugify: !!python/name:markdown.extensions.toc.slugify_unicode\n"
      ]
    ),
    "mkdocs-pymdownx-lower": (
      .mkdocs,
      [
        "mkdocs.yml":
          "markdown_extensions:\n  - attr_list\n  - toc:\n      slugify: !!python/object/apply:pymdownx.slugs.slugify\n        kwds: {case: lower}\n"
      ]
    ),
    "hexo-marked-emulated": (.hexo, ["_config.yml": "title: x\n"]),
    "zola-on-emulated": (.zola, ["zola.toml": "base_url = 'https://ex.org'\n"]),
    "astro-md-emulated": (.astro, [:]),
    "docusaurus-emulated": (.docusaurus, [:]),
  ]

  private static let places: [Engine: String] = [
    .hugo: "content/a.md", .jekyll: "_posts/2024-01-01-a.md", .mkdocs: "docs/a.md",
    .zola: "content/a.md", .hexo: "source/_posts/a.md", .astro: "src/content/blog/a.md",
    .docusaurus: "docs/a.md",
  ]

  @Test(arguments: Array(setups.keys).sorted())
  func ids(name: String) throws {
    guard let (engine, config) = HeadingIDVectorTests.setups[name] else { return }
    var misses: [String] = []
    var count = 0
    for group in try VectorTable("heading-ids.tsv").grouped(by: "engine", "doc")
    where group.key[0] == name {
      let rows = group.rows.sorted { Int($0["seq"] ?? "") ?? 0 < Int($1["seq"] ?? "") ?? 0 }
      let made = HeadingIDVectorTests.made(rows, engine, config)
      count += rows.count
      for (row, id) in zip(rows, made) where !matches(id, row) {
        misses.append("\(row["heading"] ?? ""): \(id) is not \(row["id"] ?? "\\N")".flat)
      }
    }
    print("heading-ids \(name): \(count - misses.count) of \(count)")
    let difference = try KnownMisses.difference(misses, section: "heading-ids \(name)")
    #expect(difference == nil, "\(difference ?? "")")
  }

  private func matches(_ id: String, _ row: VectorTable.Row) -> Bool {
    // What is no heading to the engine may be one to the reader, as long as it has no id.
    Array(id.utf8) == Array((row["id"] ?? "\\N").utf8) || id.isEmpty && row["id"] == nil
  }

  /// The id made for each row's own heading: empty where it has none, `\N` where there is no heading.
  private static func made(
    _ rows: [VectorTable.Row], _ engine: Engine, _ config: [String: String]
  ) -> [String] {
    let text = rows.map { ($0["heading"] ?? "") + "\n\n" }.joined()
    let frontMatter = "---\ntitle: t\n---\n\n"
    let path = places[engine] ?? "a.md"
    // `## [r]` needs what the engines were given too.
    let references = "\n[r]: https://example.com\n"
    let site = TestSite(
      engine, config.merging([path: frontMatter + text + references]) { $1 })
    guard let page = site.pages[SitePath(path)], let document = site.documents[SitePath(path)]
    else { return rows.map { _ in "no page" } }
    var offset = frontMatter.utf8.count
    return rows.map { row in
      let end = offset + (row["heading"] ?? "").utf8.count + 2
      defer { offset = end }
      let index = document.headings.firstIndex {
        $0.range.lowerBound >= offset && $0.range.lowerBound < end
      }
      guard let index else { return "\\N" }
      return index < page.headingIDs.count ? page.headingIDs[index] ?? "" : ""
    }
  }
}

extension String {
  var flat: String { replacing("\n", with: "␤").replacing("\t", with: "␉") }
}
