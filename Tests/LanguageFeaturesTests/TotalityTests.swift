// Every feature at every place of any text: nothing traps, and what is answered lies within the text.
import LanguageFeatures
import PostIndex
import SiteModel
import Syntax
import TestSupport
import Testing

struct TotalityTests {
  @Test(arguments: [Engine.hugo, .jekyll, .plain], 1...12)
  func anyTextAtAnyPlace(engine: Engine, seed: Int) {
    var random = RandomSource(seed: UInt64(seed))
    for _ in 0..<8 {
      let text = Self.text(&random)
      let path = engine == .jekyll ? "_posts/2025-01-02-a.md" : "content/posts/a.md"
      let blog = TestBlog(
        engine, "-- hugo.toml --\n-- _config.yml --\n-- content/b.md --\n# 둘\n-- \(path) --\nx")
      check(SourceText(bytes: text), at: SitePath(path), in: blog.snapshot, seed: seed)
    }
  }

  private func check(
    _ source: SourceText, at path: SitePath, in snapshot: IndexSnapshot, seed: Int
  ) {
    let (next, _) = snapshot.applying([
      .post(Post(path: path, source: source, site: snapshot.site))
    ])
    let picture = DiagnosticPicture(path: path.string, source: source)
    for diagnostic in next.diagnostics(in: path) {
      #expect(diagnostic.range.upperBound <= source.count, "seed \(seed): \(source.bytes)")
      #expect(picture.draw(diagnostic).hasSuffix("\n"), "seed \(seed): \(source.bytes)")
    }
    var end = 0
    for token in next.semanticTokens(in: path) {
      #expect(
        token.range.lowerBound >= end && !token.range.isEmpty, "seed \(seed): \(source.bytes)")
      end = token.range.upperBound
    }
    #expect(end <= source.count, "seed \(seed): \(source.bytes)")
    let lines = LineTable(source)
    for offset in -1...source.count + 2 {
      if let hover = next.hover(at: offset, in: path) {
        #expect(hover.range.touches(offset), "seed \(seed), at \(offset): \(source.bytes)")
      }
      checkNavigation(at: offset, in: path, next, length: source.count, seed: seed)
      guard let completion = next.completion(at: offset, in: path) else { continue }
      let line = lines.contentRange(ofLine: lines.line(at: offset), in: source)
      #expect(
        completion.replaced.touches(offset) && line.contains(completion.replaced),
        "seed \(seed), at \(offset): \(source.bytes)")
    }
  }

  private func checkNavigation(
    at offset: Int, in path: SitePath, _ snapshot: IndexSnapshot, length: Int, seed: Int
  ) {
    if let definition = snapshot.definition(at: offset, in: path) {
      #expect(definition.origin.upperBound <= length, "seed \(seed), at \(offset)")
    }
    let all = snapshot.references(at: offset, in: path, includesDefinition: true) ?? []
    for place in all where place.path == path {
      #expect(place.selection.upperBound <= length, "seed \(seed), at \(offset)")
      #expect(place.range.contains(place.selection), "seed \(seed), at \(offset)")
    }
    for highlight in snapshot.highlights(at: offset, in: path) {
      #expect(highlight.range.upperBound <= length, "seed \(seed), at \(offset)")
    }
  }

  private static let pieces = [
    "[", "](", ")", "]", "![", "[[", "]]", "#", "|", "<", ">", "{{< relref \"", "\" >}}",
    "{% link ",
    " %}", "`", "글", "b.md", "/posts/a/", "#둘", "\n", "\r\n", "\r", "\t", "\\", "---\n",
    "title: x\n",
    "\u{FEFF}", "\u{301}", "🤖", "[a]: ", "<a href=\"", "* ", "    ", "%EA%B8", "\u{0}",
    "tags: ", "{{", "}}", "a=\"", "[^a]", "[^a]: ", "slug: ", "related: ", "image: ", "- ", "\"",
    "+++\n", "tags = [", "- ", "'", "{", "}", ":", "  b: ", "\"", ",",
    "<img srcset=\"", "{{< ", "{{% /", "{% include ",
  ]

  /// Pieces of Markdown in any order, cut anywhere: the last scalar may be half a one.
  private static func text(_ random: inout RandomSource) -> [UInt8] {
    var bytes: [UInt8] = []
    for _ in 0..<Int.random(in: 1...16, using: &random) {
      bytes += (pieces.randomElement(using: &random) ?? "").utf8
    }
    return Array(bytes.prefix(Int.random(in: 0...bytes.count, using: &random)))
  }
}
