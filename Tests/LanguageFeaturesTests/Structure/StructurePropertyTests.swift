// What holds for the structure of any text: ranges lie in it, nest and grow. The seed is in the message.
import LanguageFeatures
import PostIndex
import SiteModel
import Syntax
import TestSupport
import Testing

struct StructurePropertyTests {
  @Test(arguments: [Engine.hugo, .jekyll, .mkdocs, .plain], 1...10)
  func anyText(engine: Engine, seed: Int) {
    var random = RandomSource(seed: UInt64(seed))
    let path = SitePath(engine == .jekyll ? "_posts/2025-01-02-a.md" : "content/posts/a.md")
    let place = engine == .mkdocs ? SitePath("docs/a.md") : path
    let blog = TestBlog(
      engine,
      "-- hugo.toml --\n-- _config.yml --\n-- mkdocs.yml --\n-- content/b.md --\n# 둘\n-- \(place) --\nx"
    )
    for _ in 0..<12 {
      let source = SourceText(bytes: Self.text(&random))
      let (next, _) = blog.snapshot.applying([
        .post(Post(path: place, source: source, site: blog.snapshot.site))
      ])
      let note = "seed \(seed): \(source.bytes)"
      check(next.outline(of: place), within: TextRange(0, source.count), note)
      checkFolds(next.folds(in: place), source, note)
      checkSelections(next, place, source, note)
      checkLinks(next, place, source, note)
    }
  }

  private func check(_ entries: [OutlineEntry], within parent: TextRange, _ note: String) {
    var start = parent.lowerBound
    for entry in entries {
      #expect(
        parent.contains(entry.range) && entry.range.contains(entry.selection)
          && entry.range.lowerBound >= start && !entry.name.isEmpty, "\(entry.name), \(note)")
      start = entry.range.lowerBound
      check(entry.children, within: entry.range, note)
    }
  }

  private func checkFolds(_ folds: [Fold], _ source: SourceText, _ note: String) {
    let table = LineTable(source)
    var open: [(first: Int, last: Int)] = []
    for fold in folds {
      let lines = (
        first: table.line(at: fold.range.lowerBound), last: table.line(at: fold.range.upperBound)
      )
      #expect(fold.range.upperBound <= source.count && lines.first < lines.last, "\(note)")
      while let last = open.last, last.last < lines.first { open.removeLast() }
      if let last = open.last {
        #expect(last.first < lines.first && lines.last <= last.last, "\(lines), \(note)")
      }
      open.append(lines)
    }
  }

  private func checkSelections(
    _ snapshot: IndexSnapshot, _ path: SitePath, _ source: SourceText, _ note: String
  ) {
    let offsets = Array(-1...source.count + 1)
    let all = snapshot.selectionRanges(at: offsets, in: path)
    #expect(all.count == offsets.count)
    for (offset, ranges) in zip(offsets, all) {
      let offset = min(max(offset, 0), source.count)
      #expect(
        ranges.first?.touches(offset) == true && ranges.last == TextRange(0, source.count),
        "at \(offset), \(note)")
      for (inner, outer) in zip(ranges, ranges.dropFirst()) {
        #expect(outer.contains(inner) && outer != inner, "at \(offset), \(note)")
      }
    }
    for offset in stride(from: 0, through: source.count, by: 4) {
      let names = snapshot.linkedNames(at: offset, in: path)
      #expect(names.isEmpty || names.count == 2 && !names[0].overlaps(names[1]), "\(note)")
      #expect(Set(names.map { source[$0] }).count <= 1, "\(note)")
    }
  }

  private func checkLinks(
    _ snapshot: IndexSnapshot, _ path: SitePath, _ source: SourceText, _ note: String
  ) {
    var start = 0
    for link in snapshot.documentLinks(in: path) {
      #expect(
        !link.range.isEmpty && link.range.lowerBound >= start
          && link.range.upperBound <= source.count, "\(note)")
      start = link.range.lowerBound
    }
  }

  private static let pieces = [
    "# ", "## ", "### ", "\n", "\n\n", "\r\n", "===\n", "---\n", "- ", "  ", "    ", "1. ", "> ",
    "```\n", "$$\n", "<!-- ", "-->", "<!-- #region -->\n\n", "<!-- #endregion -->\n\n", "<div>\n",
    "</div>\n", "<b>", "</b>", "{{< a >}}", "{{< /a >}}\n", "{% if %}", "{% endif %}\n",
    "{% raw %}", "{% endraw %}", "| a |\n|---|\n| b |\n", "[^1]: ", "[^1]", "[a]: /b \"c\"\n",
    "[a]",
    "[글](/x/)", "![", "](", ")", "**", "*", "`", "글은. ", "Go on! ", "e\u{301}", "\u{1112}\u{1161}",
    "🤖", "title: x\n", "tags: [a, \"b\"]\n", "+++\n", "\u{FEFF}", "\\", "&amp;", "!!! note\n",
    "[[b|c]]", "<https://x.y>", "\"", "'", "\u{0}", "。",
  ]

  /// Pieces of Markdown in any order, cut anywhere: the last scalar may be half a one.
  private static func text(_ random: inout RandomSource) -> [UInt8] {
    var bytes: [UInt8] = []
    for _ in 0..<Int.random(in: 1...24, using: &random) {
      bytes += (pieces.randomElement(using: &random) ?? "").utf8
    }
    return Array(bytes.prefix(Int.random(in: 0...bytes.count, using: &random)))
  }
}
