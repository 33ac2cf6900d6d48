// The URLs of pages, against what real engines published.
import SiteModel
import Syntax
import Testing

struct URLVectorTests {
  @Test(arguments: ["hugo-0.168.0", "jekyll-4.3.1"])
  func urls(engine: String) throws { try check("urls", engine) }

  @Test(arguments: ["hugo-0.168.0", "jekyll-4.3.1"])
  func permalinkTokens(engine: String) throws { try check("url-tokens", engine) }

  private func check(_ table: String, _ engine: String) throws {
    var misses: [String] = []
    var count = 0
    for group in try VectorTable("\(table).tsv").grouped(by: "engine", "config")
    where group.key[0] == engine {
      let site = URLVectorTests.site(engine, config: group.key[1], rows: group.rows)
      for row in group.rows {
        count += 1
        guard let problem = URLVectorTests.problem(row, in: site) else { continue }
        let config = group.key[1].replacing("\n", with: "␤")
        misses.append("\(engine) \(config) \(row["source"] ?? ""): \(problem)")
      }
    }
    print("\(table) \(engine): \(count - misses.count) of \(count)")
    let difference = try KnownMisses.difference(misses, section: "\(table) \(engine)")
    #expect(difference == nil, "\(difference ?? "")")
  }

  private static func site(_ engine: String, config: String, rows: [VectorTable.Row]) -> TestSite {
    var files: [String: String] = [:]
    for row in rows {
      guard let source = row["source"], !source.hasPrefix("(") else { continue }
      let frontMatter = row["front_matter"] ?? ""
      files[source] = frontMatter.isEmpty ? "x\n" : frontMatter + "\n\nbody\n"
    }
    let isHugo = engine.hasPrefix("hugo")
    files[isHugo ? "hugo.toml" : "_config.yml"] = config
    return TestSite(isHugo ? .hugo : .jekyll, files)
  }

  /// What differs, or nil.
  private static func problem(_ row: VectorTable.Row, in site: TestSite) -> String? {
    let source = row["source"] ?? ""
    // Hugo prints URLs with the base path, Jekyll without.
    let prefix =
      (row["engine"]?.hasPrefix("hugo") ?? false) && row["config"]?.contains("canonify") == false
      ? String((site.site.rules.base?.path ?? "/").dropLast()) : ""
    let expected = row["output_url"]
    if source.hasPrefix("(") {
      guard let expected else { return "no URL" }
      let own = String(expected.dropFirst(prefix.count))
      return site.find(.output(own)) == .generated ? nil : "no list page at \(own)"
    }
    return problem(source, expected, prefix: prefix, extra: row["extra"], in: site)
  }

  private static func problem(
    _ source: String, _ expected: String?, prefix: String, extra: String?, in site: TestSite
  ) -> String? {
    let path = SitePath(source)
    guard let page = site.pages[path] else {
      if expected == nil { return nil }
      let found = site.find(.output(expected ?? ""))
      return found == .missing ? "nothing at \(expected ?? "")" : nil
    }
    guard let expected else {
      return page.state == .published ? "published at \(page.url ?? "nil")" : nil
    }
    if expected.isEmpty { return page.url == nil ? nil : "has a URL: \(page.url ?? "")" }
    let own = prefix + (page.url ?? "nil")
    if own != expected || Array(own.utf8) != Array(expected.utf8) {
      return "\(own) is not \(expected)"
    }
    // A collection that is not written out has URLs and no pages.
    let isWritten = extra != nil
    if isWritten != (page.state == .published) { return "\(page.state)" }
    // Of Jekyll the file is known too, which is what a host sends.
    guard site.site.rules.engine == .jekyll, let extra else { return nil }
    return site.find(.output("/\(extra)")) == .missing ? "no file at /\(extra)" : nil
  }
}
