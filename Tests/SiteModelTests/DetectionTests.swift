// Which engine a folder is taken for.
import SiteModel
import Syntax
import Testing

struct DetectionTests {
  @Test func namesAreEnough() {
    check(["hugo.toml"], [], is: .hugo)
    check(["zola.toml"], ["content"], is: .zola)
    check(["astro.config.mjs", "package.json"], ["src"], is: .astro)
    check(["docusaurus.config.ts"], ["docs"], is: .docusaurus)
    check(["mkdocs.yml"], ["docs"], is: .mkdocs)
    check([".eleventy.js"], [], is: .eleventy)
    check(["eleventy.config.mjs"], [], is: .eleventy)
    check(["buildawesome.config.js"], [], is: .eleventy)
    check(["_config.yml", "Gemfile"], ["_posts"], is: .jekyll)
    check([], ["content", "layouts", "archetypes"], is: .hugo)
    check(["README.md"], ["docs"], is: nil)
    check(["config.toml"], ["content"], is: nil)
  }

  @Test func theTextDecides() {
    check(["config.toml"], ["content"], ["config.toml": "base_url = 'https://x'"], is: .zola)
    check(["config.toml"], ["content"], ["config.toml": "baseURL = 'https://x'"], is: .hugo)
    check(["config.yaml"], ["content"], ["config.yaml": "baseurl: https://x\n"], is: .hugo)
    let package = ["package.json": "{\"dependencies\": {\"hexo\": \"7\"}}"]
    check(["_config.yml", "package.json"], ["source"], package, is: .hexo)
    check(["_config.yml", "package.json"], ["_posts"], ["package.json": "{}"], is: .jekyll)
  }

  @Test func inputsAreWhatDecides() {
    let listing = [
      "_config.yml", "about.html", "assets/x.png", "_posts/2024-01-01-a.md", "Gemfile",
    ].map { SitePath($0) }
    let inputs = Engine.jekyll.inputs(among: listing).map(\.string)
    #expect(inputs == ["_config.yml", "about.html", "Gemfile"])
    let hugo = ["hugo.toml", "config/_default/params.toml", "content/a.md", "content/_index.md"]
    #expect(Engine.hugo.inputs(among: hugo.map { SitePath($0) }).count == 3)
  }

  @Test func problemsAreCollected() {
    let path = SitePath("hugo.toml")
    let inputs = SiteInputs(listing: [path], texts: [path: SourceText("baseURL = \n")])
    let site = Site.make(engine: .hugo, inputs: inputs, now: 0)
    #expect(!site.problems.isEmpty)
    #expect(site.problems.allSatisfy { $0.path == path })
  }

  /// A configuration written otherwise, and meaning the same, makes equal rules.
  @Test func spellingDoesNotMatter() {
    let one = TestSite(.hugo, ["hugo.toml": "baseURL = 'https://ex.org/'\n[params]\na = 1"]).site
    let two = TestSite(.hugo, ["hugo.yaml": "BaseURL:   https://ex.org/\n"]).site
    let three = TestSite(.hugo, ["hugo.yaml": "baseURL: https://ex.org/blog/\n"]).site
    #expect(one == two)
    #expect(one != three)
  }

  private func check(
    _ files: Set<String>, _ folders: Set<String>, _ texts: [String: String] = [:],
    is expected: Engine?, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    func detect(_ files: Set<String>) -> Engine? {
      Engine.detect(files: files, folders: folders) { name in texts[name].map { SourceText($0) } }
    }
    #expect(detect(files) == expected, sourceLocation: sourceLocation)
    // A workspace looks again only where such a file comes or goes.
    for name in files where detect(files.subtracting([name])) != expected {
      #expect(Engine.mayDecide(fileNamed: name), "\(name)", sourceLocation: sourceLocation)
    }
  }
}
