// Real blogs, against the verdicts of their engines' own builds. Skipped where the blogs are not at hand.
import Foundation
import SiteModel
import Syntax
import TestSupport
import Testing

struct CorpusTests {
  @Test(
    .enabled(if: SharedData.path("corpora") != nil),
    arguments: [
      "gmlwjd9405.github.io", "goodGid.github.io", "johngrib.github.io", "yihui.org",
    ])
  func verdicts(blog: String) throws {
    guard let folder = SharedData.path("corpora/\(blog)") else { return }
    let corpus = try Corpus(folder)
    let report = corpus.report()
    print(report.summary(blog))
    if let path = ProcessInfo.processInfo.environment["CORPUS_REPORT"] {
      let lines = report.differences.joined(separator: "\n") + "\n"
      try lines.write(toFile: "\(path)/\(blog).txt", atomically: true, encoding: .utf8)
    }
    #expect(report.unreachable.isEmpty, "\(report.unreachable.prefix(20).joined(separator: "\n"))")
    #expect(report.precision >= 0.995)
    #expect(report.recall >= 0.995)
  }
}

struct Corpus {
  let site: TestSite
  let rows: [VectorTable.Row]

  init(_ folder: String) throws {
    let root = URL(filePath: folder, directoryHint: .isDirectory)
    var listing: [SitePath] = []
    let all = FileManager.default.enumerator(atPath: folder)
    while let name = all?.nextObject() as? String {
      let type = all?.fileAttributes?[.type] as? FileAttributeType
      if type == .typeRegular, name != "truth.tsv" { listing.append(SitePath(name)) }
    }
    listing.sort()
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    let isJekyll = names.contains("_config.yml")
    let engine: Engine = isJekyll ? .jekyll : .hugo
    site = TestSite(engine, listing: listing) { path in
      (try? Data(contentsOf: root.appending(path: path.string))).map {
        String(decoding: $0, as: UTF8.self)
      }
    }
    rows = try VectorTable(url: root.appending(path: "truth.tsv")).rows
  }

  struct Report {
    var found = 0
    var falseAlarms = 0
    var missed = 0
    var judged = 0
    var unseen = 0
    var differences: [String] = []
    /// URLs that exist and that nothing here offers.
    var unreachable: [String] = []

    var precision: Double {
      found + falseAlarms == 0 ? 1 : Double(found) / Double(found + falseAlarms)
    }
    var recall: Double { found + missed == 0 ? 1 : Double(found) / Double(found + missed) }

    func summary(_ blog: String) -> String {
      "\(blog): broken \(found) found, \(falseAlarms) false, \(missed) missed, "
        + "\(judged) judged, \(unseen) links not seen, \(unreachable.count) addresses not known"
    }
  }

  func report() -> Report {
    var report = Report()
    var links: [String: [(Link, Page)]] = [:]
    for (path, document) in site.documents {
      guard let page = site.pages[path] else { continue }
      for link in document.links {
        let raw = document.source[link.destinationRange]
        links["\(path)\t\(raw)", default: []].append((link, page))
      }
    }
    for row in rows {
      checkAddress(row, &report)
      guard let source = row["source"], let raw = row["raw"], let verdict = row["verdict"],
        verdict != "unknown"
      else { continue }
      report.judged += 1
      let isBroken = verdict != "ok"
      guard let found = links["\(source)\t\(raw)"]?.first else {
        report.unseen += 1
        if isBroken { report.missed += 1 }
        report.differences.append("unseen\t\(verdict)\t\(source)\t\(raw)")
        continue
      }
      let own = self.verdict(on: found.0, page: found.1)
      switch (isBroken, own == "broken") {
      case (true, true): report.found += 1
      case (false, false): continue
      case (true, false): report.missed += 1
      case (false, true): report.falseAlarms += 1
      }
      if isBroken != (own == "broken") {
        report.differences.append("\(own)\t\(verdict)\t\(source)\t\(raw)\t\(row["url"] ?? "")")
      }
    }
    return report
  }

  private func checkAddress(_ row: VectorTable.Row, _ report: inout Report) {
    guard row["verdict"] == "ok", let url = row["url"] else { return }
    if site.find(.output(URLText(url).path)) == .missing {
      report.unreachable.append("\(row["source"] ?? "")\t\(url)")
    }
  }

  private func verdict(on link: Link, page: Page) -> String {
    switch site.site.rules.target(of: link, on: page) {
    case .external: return "external"
    case .unknown: return "unknown"
    case .empty: return "ok"
    case .local(let target):
      switch site.find(target, from: page.path) {
      case .missing, .ambiguous: return target.failure == .perhaps ? "unknown" : "broken"
      case .generated, .file: return "ok"
      case .page(let path, _):
        guard let fragment = target.fragment, !fragment.isEmpty, fragment != "top",
          let there = site.pages[path]
        else { return "ok" }
        let anchors = there.headingIDs.compactMap(\.self) + there.anchors
        if anchors.contains(where: { Array($0.utf8) == Array(fragment.utf8) }) { return "ok" }
        return there.anchorsAreComplete ? "broken" : "unknown"
      }
    }
  }
}
