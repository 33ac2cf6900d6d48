// The text of a node as shown, and the way from each part of it back to the source.
import Syntax
import Testing

struct ShownTextTests {
  /// The first paragraph's or heading's text, each run of it that maps as a whole in brackets with its source.
  private func check(
    _ text: String, _ dialect: Dialect = .gfm, is expected: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let source = SourceText(text)
    let tree = MarkdownTree(source, dialect: dialect)
    let shown = tree.shownText(
      of: tree.nodes.firstIndex { [.paragraph, .heading, .tableCell].contains($0.kind) } ?? 0)
    var picture: [UInt8] = []
    var at = 0
    while at < shown.bytes.count {
      let place = shown.sourceRange(of: at..<at + 1)
      var end = at + 1
      while end < shown.bytes.count, shown.sourceRange(of: end..<end + 1) == place { end += 1 }
      let letters = shown.bytes[at..<end]
      let isSame = source.bytes[place.range].elementsEqual(letters)
      let resolved = "[\(String(decoding: letters, as: UTF8.self))=\(source[place])]"
      picture += isSame ? Array(letters) : Array(resolved.utf8)
      at = end
    }
    #expect(String(decoding: picture, as: UTF8.self) == expected, sourceLocation: sourceLocation)
  }

  @Test func mapsWhatStandsAsItIs() {
    check("a *b **c*** d", is: "a b c d")
    check("# a [b](c \"d\") ![e](f) #", is: "a b e")
    check("`a b` <https://c.d> https://e.f", is: "a b https://c.d https://e.f")
  }

  @Test func mapsWhatWasResolvedAsAWhole() {
    check("a\\*b", is: "a[*=\\*]b")
    check("a &amp; b &#35;", is: "a [&=&amp;] b [#=&#35;]")
    check("&ngE;", is: "[≧̸=&ngE;]")
    check("a\nb  \nc", is: "a[ =\n]b[ =  \n]c")
    check("> `a\n> b`", is: "a[ =\n]b")
    check("|`a\\|b`|\n|-|", is: "a|b")
  }

  @Test func mapsRangesAcrossMarkup() {
    let source = SourceText("새 **테슬라**가 `&amp;` &amp; 끝")
    let tree = MarkdownTree(source, dialect: .gfm)
    let shown = tree.shownText(of: 0)
    #expect(shown.string == "새 테슬라가 &amp; & 끝")
    func written(_ part: String) -> String? {
      let wanted = Array(part.utf8)
      let starts = shown.bytes.indices.filter { shown.bytes[$0...].starts(with: wanted) }
      return starts.first.map { source[shown.sourceRange(of: $0..<$0 + wanted.count)] }
    }
    #expect(written("테슬라") == "테슬라")
    #expect(written("테슬라가") == "테슬라**가")
    #expect(written("가 &amp;") == "가 `&amp;")
    #expect(written("& 끝") == "&amp; 끝")
    #expect(shown.sourceRange(of: 0..<0) == TextRange(0, 0))
    #expect(source[shown.sourceRange(of: -5..<9_999)] == source.string)
  }
}
