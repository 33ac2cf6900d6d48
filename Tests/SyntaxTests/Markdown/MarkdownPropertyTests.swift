// What holds for any text: ranges nest, nothing traps, line ends do not matter, time grows with the text.
import Syntax
import TestSupport
import Testing

struct MarkdownPropertyTests {
  static let everything = Dialect(rawValue: (1 << 13) - 1)
  static let dialects: [Dialect] = [
    .commonMark, .gfm, everything,
    [.tables, .footnotes, .hugoShortcodes, .headingAttributes, .templatesInCode],
    [.tables, .kramdown, .liquid, .definitionLists, .footnotes, .math, .templatesInCode],
    [.gfm, .liquid, .nunjucks], [.mdx, .tables],
  ]
  static let pieces =
    [
      "\n", "\n\n", "\r\n", " ", "  ", "    ", "\t", "a", "b c", "한글", "é", "*", "**", "_", "~",
      "~~",
      "`", "``", "```\n", "~~~\n", "# ", "## ", "===\n", "---\n", "> ", "- ", "1. ", "+ ", "* ",
      "[", "]",
      "![", "](", "(", ")", "[a]", "[a]: b", "[^a]", "[^a]: ", "<", ">", "<a href=\"x\">", "</a>",
      "<!--",
      "-->", "<div>\n", "<script>", "https://a.b", "www.c.d", "e@f.g", "&amp;", "&#35;", "\\", "|",
      "|-|\n",
      "|a|b|\n|-|-|\n", "[[", "]]", "[[p|t]]", "{{<", ">}}", "{{< ref \"x\" >}}", "{%", "%}",
      "{% link x %}", "{{", "}}", "{#id}", "{: #i}", "{", "}", "$", "$$", ": ", "\"", "'", "[x] ",
      "+++\n",
      "\u{0}", "\u{FEFF}", "import x\n", "title: a\n", "(a b)", "{% highlight %}\n",
      "{% endhighlight %}", "{% raw %}", "{% endraw %}", "{% comment %}", "{% endcomment %}",
      "{{< highlight a >}}", "{{< /highlight >}}", "{#", "#}", "{{</*", "*/>}}", "{{ f(a=",
      "\u{FFFD}",
      ";", "^",
    ].map { Array($0.utf8) }

  private static func randomText(_ random: inout RandomSource, length: Int) -> [UInt8] {
    var text: [UInt8] = []
    for _ in 0..<length {
      if Int.random(in: 0..<40, using: &random) == 0 {
        text.append(UInt8.random(in: 0...255, using: &random))
      } else {
        text += pieces[Int.random(in: 0..<pieces.count, using: &random)]
      }
    }
    return text
  }

  /// Children lie in their parents, siblings in order.
  private static func nests(_ tree: MarkdownTree, _ note: String) -> Bool {
    for (index, node) in tree.nodes.enumerated() {
      if node.range.upperBound > tree.source.count || node.subtreeEnd <= index {
        Issue.record("node \(index) \(node.kind) \(node.range) leaves the source: \(note)")
        return false
      }
      var previous = node.range.lowerBound
      for child in tree.children(of: index) {
        let (kind, range) = (tree.nodes[child].kind, tree.nodes[child].range)
        if range.lowerBound < previous || !node.range.contains(range) {
          Issue.record("\(kind) \(range) does not nest in \(node.kind) \(node.range): \(note)")
          return false
        }
        previous = range.upperBound
      }
    }
    return true
  }

  /// Every letter of the source lies in a node without children, or in a part of a link or a block that has
  /// a place of its own: nothing that an author wrote is lost.
  private static func tiles(_ tree: MarkdownTree, _ note: String) {
    var isHeld = [Bool](repeating: false, count: tree.source.count)
    func hold(_ range: TextRange?) {
      for offset in range.map(tree.source.clamped) ?? 0..<0 { isHeld[offset] = true }
    }
    for (index, node) in tree.nodes.enumerated() {
      if node.subtreeEnd == index + 1 { hold(node.range) }
      // Attribute lists, labels, and the cells of a row beyond those of its table, which GFM drops.
      if [.heading, .footnoteDefinition, .tableRow].contains(node.kind) { hold(node.range) }
    }
    for parts in tree.links {
      hold(parts.destination)
      hold(parts.title)
      hold(parts.label)
    }
    let lost = isHeld.indices.first { !isHeld[$0] && isLetter(tree.source.bytes[$0]) }
    #expect(lost == nil, "the byte at \(lost ?? 0) belongs to nothing: \(note)")
  }

  private static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x80 || (byte | 0x20) &- 0x61 < 26 }

  /// Ranges lie in the source, children in their parents, siblings in order; facts lie in the source.
  private static func verify(_ bytes: [UInt8], _ dialect: Dialect, _ note: String) {
    let source = SourceText(bytes: bytes)
    let tree = MarkdownTree(source, dialect: dialect)
    guard nests(tree, note) else { return }
    tiles(tree, note)
    let document = Document(source, dialect: dialect)
    var ranges: [TextRange] = document.anchors.map(\.range)
    for link in document.links { ranges += [link.range, link.destinationRange] }
    ranges += document.links.compactMap(\.textRange)
    ranges += document.links.compactMap(\.titleRange)
    for heading in document.headings { ranges += [heading.range, heading.textRange] }
    for heading in document.headings { ranges += heading.pieces.map(\.range) }
    ranges += document.undefinedReferences.map(\.range)
    for definition in document.definitions { ranges += [definition.range, definition.labelRange] }
    #expect(ranges.allSatisfy { $0.upperBound <= bytes.count }, "\(note)")
    for link in document.links where link.labelRange == nil {
      #expect(link.range.contains(link.destinationRange), "\(link.kind) \(note)")
    }
  }

  @Test(arguments: 0..<12) func rangesNestInRandomText(_ part: Int) {
    let seed = UInt64(20_240_000 + part)
    var random = RandomSource(seed: seed)
    for round in 0..<120 {
      let text = Self.randomText(&random, length: Int.random(in: 1..<40, using: &random))
      let dialect = Self.dialects[round % Self.dialects.count]
      Self.verify(
        text, dialect,
        "seed \(seed) round \(round) \(dialect.rawValue) \(String(decoding: text, as: UTF8.self).debugDescription)"
      )
    }
  }

  @Test func anyCursorInAnyText() {
    let seed: UInt64 = 77
    var random = RandomSource(seed: seed)
    for round in 0..<60 {
      let text = Self.randomText(&random, length: 12)
      let document = Document(
        SourceText(bytes: text), dialect: Self.dialects[round % Self.dialects.count])
      for offset in -1...text.count + 1 {
        guard let cursor = document.linkCursor(at: offset) else { continue }
        let note =
          "seed \(seed) round \(round) at \(offset) \(document.source.string.debugDescription)"
        #expect(cursor.typed.upperBound == offset, "\(note)")
        #expect(cursor.start <= cursor.typed.lowerBound, "\(note)")
        #expect(cursor.replaceable.contains(cursor.typed), "\(note)")
        #expect(
          cursor.end.map { $0 >= cursor.replaceable.upperBound && $0 <= text.count } ?? true,
          "\(note)")
      }
    }
  }

  @Test func anyPrefixParses() {
    let text = Array(
      """
      ---
      title: a
      ---
      # H {#x}

      > - [a](<b c> "t") ![i][r] `c` **d _e_**
      >   | x | y |
      >   |---|:-:|
      >   | 1 | [[w|v]] |

      {{< figure src="a.png" >}} <img src='q'> <!-- c --> https://a.b/c?d=e [^1]

      [r]: /u 'title'
      [^1]: note {% post_url 2024-01-01-x %}
      """.utf8)
    for length in 0...text.count {
      Self.verify(Array(text[..<length]), Self.everything, "prefix \(length)")
      let document = Document(SourceText(bytes: Array(text[..<length])), dialect: Self.everything)
      _ = document.linkCursor(at: length)
    }
  }

  @Test func anyPrefixOfAnyTextParses() {
    let seed: UInt64 = 9_001
    var random = RandomSource(seed: seed)
    for round in 0..<24 {
      let text = Self.randomText(&random, length: 16)
      let dialect = Self.dialects[round % Self.dialects.count]
      for length in 0...text.count {
        let prefix = Array(text[..<length])
        Self.verify(prefix, dialect, "seed \(seed) round \(round) prefix \(length)")
        let cursor = Document(SourceText(bytes: prefix), dialect: dialect).linkCursor(at: length)
        #expect(cursor.map { $0.typed.upperBound == length } ?? true)
      }
    }
  }

  /// With CRLF for LF, every node is the same, and stands where the longer line ends have moved it.
  @Test func lineEndsDoNotMatter() {
    let seed: UInt64 = 4711
    var random = RandomSource(seed: seed)
    for round in 0..<600 {
      let unix = Self.randomText(&random, length: 20).filter { $0 != 13 }
      var windows: [UInt8] = []
      var places: [Int] = []
      for byte in unix {
        places.append(windows.count)
        windows += byte == 10 ? [13, 10] : [byte]
      }
      places.append(windows.count)
      let dialect = Self.dialects[round % Self.dialects.count]
      let note = "seed \(seed) round \(round) \(dialect.rawValue) \(unix)"
      Self.expectSame(
        SourceText(bytes: unix), SourceText(bytes: windows), dialect, note: note
      ) { TextRange(places[$0.lowerBound], places[$0.upperBound]) }
    }
  }

  private static func expectSame(
    _ unix: SourceText, _ windows: SourceText, _ dialect: Dialect, note: String,
    moved: (TextRange) -> TextRange
  ) {
    let (first, second) = (
      Document(unix, dialect: dialect), Document(windows, dialect: dialect)
    )
    let (old, new) = (first.tree.nodes, second.tree.nodes)
    #expect(old.map(\.kind) == new.map(\.kind), "\(note)")
    #expect(old.map { moved($0.range) } == new.map(\.range), "\(note)")
    #expect(first.links.map(\.destination) == second.links.map(\.destination), "\(note)")
    #expect(
      first.links.map { moved($0.destinationRange) } == second.links.map(\.destinationRange),
      "\(note)")
    #expect(first.links.map(\.text) == second.links.map(\.text), "\(note)")
    #expect(first.headings.map(\.text) == second.headings.map(\.text), "\(note)")
    #expect(
      first.headings.map { moved($0.textRange) } == second.headings.map(\.textRange), "\(note)")
    #expect(first.anchors.map(\.id) == second.anchors.map(\.id), "\(note)")
    #expect(first.excerpt == second.excerpt, "\(note)")
  }

  /// An escaped bar in a table cell is one character of the cell and two bytes of the source.
  @Test func whatIsTypedEndsAtTheCursorEverywhereInATable() {
    for cell in [#"[\|"#, #"[a\|b"#, #"[a](\|"#, #"[a](b\|c)"#, #"[[\|a"#, #"![a](\|b)"#] {
      let source = SourceText("| a | b |\n|---|---|\n| \(cell) | c |\n")
      let document = Document(source, dialect: [.gfm, .wikiLinks])
      for offset in 0...source.count {
        guard let found = document.linkCursor(at: offset) else { continue }
        #expect(found.typed.upperBound == offset, "\(cell) at \(offset)")
        #expect(found.replaceable.touches(offset), "\(cell) at \(offset)")
      }
    }
  }
}
