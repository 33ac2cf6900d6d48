// What the engines' Markdown adds to CommonMark or takes from it, one suite an engine. Each picture was
// observed in the engine's own HTML: Hugo 0.168, kramdown 2.4 with GFM 1.1, Python-Markdown 3.11 with
// PyMdown 13.1; MDX follows the rules that its documentation states.
import Syntax
import TestSupport
import Testing

/// Destinations in `<…>`, headings behind `#`, ids in braces, in the order of the text.
private func check(
  _ text: String, _ dialect: Dialect, is expected: String,
  location: SourceLocation = #_sourceLocation
) {
  let document = Document(SourceText(text), dialect: dialect)
  var facts = document.links.map { ($0.destinationRange.lowerBound, "<\($0.destination)>") }
  for heading in document.headings {
    facts.append((heading.range.lowerBound, "#\(heading.level) \(heading.text)"))
    if let id = heading.explicitID { facts.append((heading.range.upperBound, "{\(id)}")) }
  }
  for anchor in document.anchors where anchor.kind == .html || anchor.kind == .attributeList {
    facts.append((anchor.range.lowerBound, "{\(anchor.id)}"))
  }
  let picture = facts.sorted { $0.0 < $1.0 }.map(\.1).joined(separator: " ")
  #expect(picture == expected, "\(text)", sourceLocation: location)
}

struct EveryEngineTests {
  @Test func alternativeTextLeadsNowhere() {
    check("![a [b](c) ![d](e)](f) [g](h)", .gfm, is: "<f> <h>")
  }
}

struct GoldmarkTests {
  let hugo: Dialect = [.gfm, .separateURLs, .definitionLists, .footnotes, .headingAttributes]

  @Test func bareAddressesStandApart() {
    check(
      "https://a.b (https://c.d) *www.e.f*", hugo,
      is: "<https://a.b> <https://c.d> <http://www.e.f>")
    check("여기：https://a.b “www.c.d”", hugo, is: "")
    check("呃，x@y.org \\<x@y.org\\> x@y.org", hugo, is: "<mailto:x@y.org>")
    check("：https://a.b", .gfm, is: "<https://a.b>")
  }

  @Test func definitions() {
    check(
      "T\n\n:   d\n\n    [a](b)\n\n    ```\n    [c](d)\n    ```\n\n    [e](f)", hugo, is: "<b> <f>")
    check("T\n: d\n\n  [a](b)\n\n  # H", hugo, is: "<b> #1 H")
    check("T\n: d\n\n      [a](b)", hugo, is: "")
    check("- T\n\n: [a](b)\n\n      [c](d)", hugo, is: "<b>")
  }
}

struct KramdownTests {
  let jekyll: Dialect = [
    .tables, .strikethrough, .taskLists, .kramdown, .footnotes, .definitionLists, .math,
    .headingAttributes,
  ]

  @Test func addresses() {
    check(
      "<https://a.b/ > <mailto:c@d.e> <c@d.e>", jekyll,
      is: "<https://a.b/ > <mailto:c@d.e> <mailto:c@d.e>")
    check("<tel:1> https://a.b", jekyll, is: "")
  }

  @Test func elementsEndWithTheirClosingTag() {
    check("<div>\n\n[a](b)\n\n<div>\n</div>\n\n# H\n</div>\n[c](d)", jekyll, is: "<d>")
    check("text\n<p>a</p>\n[a](b)", jekyll, is: "<b>")
    check(
      "<center>\n\n[a](b)\n</center>\n\n<span>\n[c](d)\n</span>\n\n<br>\n[e](f)", jekyll,
      is: "<d> <f>")
    check("<hr>\n[a](b)\n\n<div/>\n[c](d)", jekyll, is: "<b> <d>")
    check("<ul>\n<li>a\n</ul>\n\n[a](b)", jekyll, is: "")
    check("<div>\n<!-- </div> -->\n\n[a](b)\n</div>\n[c](d)", jekyll, is: "<d>")
    check("- <div>\n\n  [a](b)\n\n[c](d)", jekyll, is: "<d>")
    check("<div markdown=\"1\">\n\n[a](b)\n\n</div>", jekyll, is: "<b>")
  }

  @Test func headings() {
    check("# A\n   # B\n#\n##C", jekyll, is: "#1 A")
    check("# A {#x}\n\n# B {: #y}", jekyll, is: "#1 A {x} #1 B {: #y}")
  }

  @Test func attributesStandBehindInlines() {
    check("[a](b){: #x} *c*{: #y} d {: #z}", jekyll, is: "<b> {x} {y}")
    check("a\n{: #x}", jekyll, is: "{x}")
  }

  @Test func labelsMayStandApart() {
    check("[a] [r] [a]\n[r]\n\n[r]: b", jekyll, is: "<b> <b>")
    check("[a] [r]", jekyll, is: "")
    check("[a] [r]\n\n[r]: b", .gfm, is: "<b>")
  }

  @Test func fencesAreClosed() {
    check("~~~\n[a](b)\n~~~\n\n~~~\n[c](d)", jekyll, is: "<d>")
    check("```\n[a](b)\n\n# H", jekyll, is: "<b> #1 H")
  }

  @Test func markdownWithinHTML() {
    check("<div markdown=\"1\" id=x>\n## H\n[a](b)\n</div>\n[c](d)", jekyll, is: "{x} #2 H <b> <d>")
    check("<div>\n[a](b)\n</div>", jekyll, is: "")
    check("<div markdown=\"0\">\n[a](b)\n</div>", jekyll, is: "")
  }

  @Test func mathHasTwoMarks() {
    check("$[a](b)$ $$[c](d)$$", jekyll, is: "<b>")
  }
}

struct PythonMarkdownTests {
  let plain: Dialect = [.tables, .looseHeadings, .looseDestinations, .pythonMarkdown]
  var rich: Dialect {
    plain.union([
      .admonitions, .details, .contentTabs, .attributeLists, .definitionLists, .footnotes,
    ])
  }

  @Test func elementsEndWithTheirClosingTag() {
    check("<div>\n\n[a](b)\n\n<div>\n</div>\n\n# H\n</div>\n[c](d)", plain, is: "<d>")
    check("text\n<p>a</p>\n[a](b)", plain, is: "<b>")
    check("<ul>\n<li>a\n</ul>\n\n[a](b)", plain, is: "<b>")
    check("<div>\n<p>\n\n[a](b)\n</div>\n[c](d)\n\n[e](f)", plain, is: "<d> <f>")
    check("- <div>\n\n    [a](b)\n\n    </div>\n\n[c](d)", plain, is: "<b> <d>")
    check("<div\n class=\"x\">\n\n[a](b)\n\n</div>\n[c](d)", plain, is: "<d>")
  }

  @Test func titledBlocks() {
    check(
      "!!! note \"T [a](b)\"\n    [c](d)\n\n    ## H\n\n        [e](f)\n\nx", rich,
      is: "<b> <d> #2 H")
    check("??? note\n    [a](b)\n???+ tip inline \"T\"\n    [c](d)", rich, is: "<b> <d>")
    check(
      "=== \"A\"\n\n    [a](b)\n\n    !!! note\n        [c](d)\n\n=== \"B\"\n\n    [e](f)", rich,
      is: "<b> <d> <f>")
    check("!!! note\n\n    [a](b)", plain, is: "")
    check("!!! note\n    a\n    # H\nb", rich, is: "#1 H")
    check("=== A\n\n    [a](b)", rich, is: "")
  }

  @Test func attributes() {
    check("## H {#x}\n\n## I {: #y .c}\n\n## J{#z}", rich, is: "#2 H {x} #2 I {y} #2 J{#z}")
    check("[a](b){ #x .c } ![c](d){#y}\n\ne\n{: #z}", rich, is: "<b> {x} <d> {y} {z}")
    check("a {#x}", rich, is: "")
  }

  @Test func references() {
    check("[a] [r] [a]  [r]\n\n[r]: b", plain, is: "<b> <b>")
    check("[a][r]\n\n[r]: <b c>", plain, is: "")
  }

  @Test func markdownWithinHTML() {
    let text = "<div class=\"grid\" markdown>\n- [a](b)\n</div>"
    check(text, rich.union(.htmlMarkdown), is: "<b>")
    check(text, rich, is: "")
  }

  @Test func itemsAreFourColumnsWide() {
    check("* a\n\n    ## H\n\n        [a](b)", plain, is: "#2 H")
    check("* a\n\n    [a](b)\n\n* c", plain, is: "<b>")
    check("- a\n\n  ## H\n\n    [a](b)", plain, is: "")
    check("- a\n    - [a](b)\n\n        [c](d)", plain, is: "<b> <d>")
  }

  @Test func headingsBeginTheLine() {
    check("#A\n\n # B", plain, is: "#1 A")
  }

  @Test func definitions() {
    check("T\n:   d\n\n    [a](b)", rich, is: "<b>")
    check("T\n\n: d\n\n    [a](b)", rich, is: "<b>")
  }
}

struct MDXTests {
  let mdx: Dialect = [.gfm, .footnotes, .mdx, .headingAttributes]

  @Test func attributesHoldStringsOrCode() {
    check("<A href={\"b\"} /> <A href={'c'}>x</A> <A href={`d`}/>", mdx, is: "<b> <c> <d>")
    check(
      "<A href={b} /> <A href={`c${d}`}/> <img src={require('./x.png').default} />", mdx, is: "")
    check(
      "<Link to=\"/a\">b</Link> <Tabs.Item {...p} id=\"x\" href='c'>d</Tabs.Item>", mdx,
      is: "</a> {x} <c>")
    check("<a to=\"/a\">b</a>", mdx, is: "")
  }

  @Test func markdownStandsBetweenTags() {
    check("<div>\n  **[a](b)**\n\n    # H\n</div>", mdx, is: "<b> #1 H")
    check("    [a](b)", mdx, is: "<b>")
  }
}
