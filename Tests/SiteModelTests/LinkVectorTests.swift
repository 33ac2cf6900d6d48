// What engines make of links, against what real engines made of them.
import Foundation
import SiteModel
import Syntax
import Testing

struct LinkVectorTests {
  @Test(arguments: [
    "hugo-0.168.0", "jekyll-4.3.1", "jekyll-4.3.1+relative-links-0.7.0", "mkdocs-1.6.1",
  ])
  func links(engine: String) throws {
    let url = VectorTable.folder.appending(path: "link-sites.json")
    let sites = try JSONDecoder().decode(
      [String: [String: String]].self, from: Data(contentsOf: url))
    var misses: [String] = []
    var count = 0
    for group in try VectorTable("links.tsv").grouped(by: "engine", "config")
    where group.key[0] == engine {
      let files = sites["\(group.key[0]) \(group.key[1])"] ?? [:]
      let kind = Engine(rawValue: String(engine.prefix { $0.isLetter })) ?? .plain
      for rows in LinkVectorTests.bySource(group.rows) {
        let site = LinkVectorTests.site(kind, files, rows: rows)
        for (number, row) in rows.enumerated() {
          count += 1
          let judge = LinkJudge(site: site, engine: kind, from: SitePath(row["from"] ?? ""))
          guard let problem = judge.problem(row, number: number) else { continue }
          misses.append(
            "\(group.key[1]) \(row["from"] ?? "") \(row["link"] ?? ""): \(problem)".flat)
        }
      }
    }
    print("links \(engine): \(count - misses.count) of \(count)")
    let difference = try KnownMisses.difference(misses, section: "links \(engine)")
    #expect(difference == nil, "\(difference ?? "")")
  }

  private static func bySource(_ rows: [VectorTable.Row]) -> [[VectorTable.Row]] {
    Dictionary(grouping: rows) { $0["from"] ?? "" }.sorted { $0.key < $1.key }.map(\.value)
  }

  /// The site with all links of one source in it, each in a paragraph of its own.
  private static func site(
    _ engine: Engine, _ files: [String: String], rows: [VectorTable.Row]
  ) -> TestSite {
    var files = files
    guard let source = rows.first?["from"] else { return TestSite(engine, files) }
    let old = files[source] ?? "---\ntitle: t\n---\n"
    let head = old.hasSuffix("body\n") ? String(old.dropLast(5)) : old
    let marked = rows.enumerated().map { number, row in
      "P\(number)P \(row["link"] ?? "")\n"
    }
    files[source] = head + marked.joined(separator: "\n")
    return TestSite(engine, files)
  }
}

/// Compares one link's target with the href that the engine made.
struct LinkJudge {
  let site: TestSite
  let engine: Engine
  let from: SitePath

  func problem(_ row: VectorTable.Row, number: Int) -> String? {
    guard let page = site.pages[from], let document = site.documents[from] else { return "no page" }
    let result = row["result"] ?? ""
    let text = document.source.string
    guard let mark = text.range(of: "P\(number)P ") else { return "no mark" }
    let start = text.utf8.distance(from: text.startIndex, to: mark.lowerBound)
    let end = start + "P\(number)P ".utf8.count + (row["link"] ?? "").utf8.count
    let link = document.links.first { $0.range.lowerBound >= start && $0.range.lowerBound < end }
    if result.hasPrefix("(not a link)") { return link == nil ? nil : "is a link" }
    guard let link else { return result.hasPrefix("ERROR") ? nil : "is no link" }
    let target = site.site.rules.target(of: link, on: page)
    switch target {
    case .unknown: return result.hasPrefix("ERROR") ? nil : "unknown"
    case .external: return result.contains(":") || result.hasPrefix("//") ? nil : "external"
    case .empty: return result.isEmpty ? nil : "empty"
    case .local(let local):
      let made = made(local, link: link, page: page)
      return agrees(made, result, link: link) ? nil : "\(made) is not \(result)"
    }
  }

  /// The href that follows from what was found; `=` where it stays as it is, `MISSING` where the engine complains.
  private func made(_ target: LocalTarget, link: Link, page: Page) -> String {
    let fragment = target.fragment.map { "#\($0)" } ?? ""
    let prefix = String((site.site.rules.base?.path ?? basePath).dropLast())
    switch site.find(target, from: from) {
    case .page(let path, let namespace):
      if namespace == .output || path == from && link.destination.hasPrefix("#") { return "=" }
      if namespace == .source, engine == .hugo { return "=" }
      return prefix + (site.pages[path]?.url ?? "nil") + fragment
    case .file(let path, let namespace):
      if namespace == .output { return "=" }
      let url =
        path.string.hasPrefix("assets/") && engine == .hugo
        ? "/" + path.string.dropFirst(7) : site.publishedURL(of: path) ?? "nil"
      return prefix + url + fragment
    case .generated:
      guard let address = target.candidates.first(where: { site.find($0) == .generated }),
        address.namespace == .logical
      else { return "=" }
      return prefix + (address.path == "/" ? "/" : "\(address.path)/") + fragment
    case .missing, .ambiguous:
      return target.failure == .breaksBuild || link.template != nil ? "MISSING" : "="
    }
  }

  private var basePath: String { engine == .jekyll ? "/blog/" : "/" }

  private var own: String {
    String((site.site.rules.base?.path ?? basePath).dropLast()) + (site.pages[from]?.url ?? "")
  }

  private func agrees(_ made: String, _ result: String, link: Link) -> Bool {
    let (href, log) = LinkJudge.split(result)
    if made == "MISSING" { return href == "REFNOTFOUND" || href.hasPrefix("ERROR") }
    if made == "=" {
      if let log, engine == .mkdocs { return log.hasPrefix("WARNING") || log.hasPrefix("INFO") }
      // The hook writes a fragment of the same page with the page's own URL before it.
      return same(href, link.destination) || href.hasPrefix("#")
        || link.destination.hasPrefix("#") && same(href, own + link.destination)
    }
    if engine == .mkdocs {
      let own = site.pages[from]?.url ?? "/"
      return same(
        URLText.resolve(URLText(href).path, against: own), String(made.dropFirst(5)).pathPart)
    }
    let whole = href.hasPrefix("https://ex.org") ? String(href.dropFirst(14)) : href
    return same(whole.withoutQuery, made)
      // A feed stands beside its list page.
      || link.template != nil && whole.hasSuffix("/index.xml") && made.contains(" rss")
  }

  private func same(_ left: String, _ right: String) -> Bool {
    Array(URLText.decoded(left).utf8) == Array(URLText.decoded(right).utf8)
  }

  /// The href and the line of the build's log behind it.
  private static func split(_ result: String) -> (String, String?) {
    guard let range = result.range(of: " [") else { return (result, nil) }
    return (String(result[..<range.lowerBound]), String(result[range.upperBound...]))
  }
}

extension String {
  var pathPart: String { String(prefix { $0 != "#" }) }

  var withoutQuery: String {
    let parts = split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let path = parts.first.map { $0.prefix { $0 != "?" } } ?? ""
    return parts.count > 1 ? "\(path)#\(parts[1])" : String(path)
  }
}
