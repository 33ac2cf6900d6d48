// Whatever stands in configuration, paths, front matter and links: rules answer, and what they answer is sound.
import SiteModel
import Syntax
import TestSupport
import Testing

struct RobustnessTests {
  @Test(arguments: Engine.allCases)
  func anyInputHasAnAnswer(engine: Engine) {
    for seed in 0..<60 {
      var random = RandomSource(seed: UInt64(seed))
      let site = RobustnessTests.site(engine, &random)
      for page in site.pages.values {
        let begin = page.url?.utf8.first ?? UInt8(ascii: "/")
        #expect(begin == UInt8(ascii: "/"), "\(engine) \(seed): \(page.url ?? "")")
        for offer in page.offers where offer.address.namespace == .output {
          #expect(offer.address.path.utf8.first == UInt8(ascii: "/"), "\(engine) \(seed)")
        }
        guard let document = site.documents[page.path] else { continue }
        #expect(page.headingIDs.count <= document.headings.count, "\(engine) \(seed)")
        for link in document.links {
          guard case .local(let target) = site.site.rules.target(of: link, on: page) else {
            continue
          }
          #expect(target.fragmentLength <= link.destination.utf8.count, "\(engine) \(seed)")
          _ = site.find(target, from: page.path)
        }
        for style in LinkStyle.allCases {
          let made = site.site.rules.destination(
            to: page, from: page, style: style, fragment: "가 (b)")
          #expect(made?.isEmpty != true, "\(engine) \(seed)")
        }
      }
    }
  }

  private static let words = [
    "posts", "/", "..", ".", ":", ":slug", ":year/", "-", "2024-01-02-", "9999-99-99-", "한글 ", "%",
    "%EA", "index", "_index", ".md", ".ko", "{{", "}}", "{%", "%}", "{{ site.baseurl }}", "\"", "'",
    "[", "](", ")", "<", ">", "#", "?", "//", "https://ex.org", "@/", "~", "\u{301}", "🎉", "\n",
    " ",
    "\\", "0", "99999999999999999999", "true", "null", "*", "**", "&a", "=",
  ]

  private static func text(_ random: inout RandomSource, _ count: Int) -> String {
    (0..<Int.random(in: 0...count, using: &random)).reduce(into: "") { result, _ in
      result += words.randomElement(using: &random) ?? ""
    }
  }

  private static let keys = [
    "title", "slug", "url", "permalink", "date", "draft", "aliases", "tags", "categories", "path",
    "cascade", "build", "redirect_from", "published", "layout",
  ]

  private static let settings = [
    "baseURL", "base_url", "url", "baseurl", "permalink", "permalinks", "collections", "defaults",
    "languages", "uglyURLs", "taxonomies", "exclude", "include", "kramdown", "markup", "timezone",
    "paginate", "paginate_path", "slugify", "site_url", "docs_dir", "contentDir", "staticDir",
    "source_dir", "outputs", "ignoreFiles", "module", "root",
  ]

  private static func site(_ engine: Engine, _ random: inout RandomSource) -> TestSite {
    var files: [String: String] = [:]
    let names = [
      "hugo.yaml", "_config.yml", "zola.toml", "mkdocs.yml", "astro.config.mjs",
      "docusaurus.config.js", ".eleventy.js", "tags.html",
    ]
    for name in names {
      var lines = ""
      for key in settings.shuffled(using: &random).prefix(6) {
        lines += "\(key): \(text(&random, 5))\n"
      }
      files[name] = name == "tags.html" ? "---\npermalink: \(text(&random, 4))\n---\n" : lines
    }
    let folders = ["content", "_posts", "docs", "source/_posts", "src/pages", "blog", ""]
    for _ in 0..<6 {
      let folder = folders.randomElement(using: &random) ?? ""
      var body = ""
      for key in keys.shuffled(using: &random).prefix(5) {
        body += "\(key): \(text(&random, 4).replacing("\n", with: " "))\n"
      }
      let path = SitePath("\(folder)/\(text(&random, 4).replacing("\n", with: "")).md").string
      files[path] =
        "---\n\(body)---\n\n# \(text(&random, 6))\n\n[x](\(text(&random, 4))) ![y](<\(text(&random, 3))>)\n"
        + "{{< ref \"\(text(&random, 3))\" >}} {% post_url \(text(&random, 3)) %} [[\(text(&random, 3))]]\n"
    }
    return TestSite(engine, files)
  }
}
