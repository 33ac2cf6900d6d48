// What a document says of itself: marked text in, one line a fact out.
import Syntax
import TestSupport
import Testing

extension Document {
  /// Links, definitions, undefined references and anchors, one a line; ranges are shown as what they cover.
  fileprivate var facts: String {
    var lines: [String] = []
    for link in links {
      var line = "\(link.kind) '\(source[link.range])'"
      if link.destination != source[link.destinationRange] { line += " -> '\(link.destination)'" }
      line += " at '\(source[link.destinationRange])'"
      if let text = link.textRange { line += " [\(source[text])]" }
      if !link.text.isEmpty, link.textRange.map({ source[$0] }) != link.text {
        line += " text '\(link.text)'"
      }
      if let title = link.titleRange { line += " title '\(source[title])'" }
      if let label = link.labelRange { line += " label '\(source[label])'" }
      if let call = link.template { line += " call \(call.name)" }
      lines.append(line)
    }
    for definition in definitions {
      lines.append("define '\(definition.label)' '\(source[definition.destinationRange])'")
    }
    for reference in undefinedReferences {
      lines.append("undefined '\(source[reference.range])' '\(source[reference.labelRange])'")
    }
    for anchor in anchors {
      #expect(source[anchor.range] == anchor.id)
      lines.append("\(anchor.kind) '\(anchor.id)'")
    }
    return lines.joined(separator: "\n")
  }
}

private func check(
  _ text: String, _ dialect: Dialect = .gfm, is expected: String,
  location: SourceLocation = #_sourceLocation
) {
  let facts = Document(SourceText(text), dialect: dialect).facts
  #expect(facts == expected, "\(text)", sourceLocation: location)
}

struct DocumentLinkTests {
  let hugo: Dialect = [.tables, .footnotes, .hugoShortcodes, .headingAttributes]
  let jekyll: Dialect = [.tables, .kramdown, .liquid, .footnotes, .definitionLists]

  @Test func subscriptsAndCitationsAreNoReferences() {
    check("r[i][j] a_[0][m-1], (x)[1][2] **v[a b][c d]**", is: "")
    check("seen [1][7][15] and [1][7]", is: "undefined '[1][7]' '7'")
    check(
      "다음은[글][none], ![a][b] [[c][d]]",
      is: "undefined '[글][none]' 'none'\nundefined '[a][b]' 'b'\nundefined '[c][d]' 'd'")
    check("r[i][j]\n\n[j]: k", is: "reference '[i][j]' at 'k' [i] label 'j'\ndefine 'j' 'k'")
  }

  @Test func inlineLinks() {
    check(
      "a [b *c*](d \"e\") f", is: "inline '[b *c*](d \"e\")' at 'd' [b *c*] text 'b c' title 'e'")
    check("[a](<b c>)", is: "inline '[a](<b c>)' at 'b c' [a]")
    check("[a]()", is: "inline '[a]()' at '' [a]")
    check("[a](b\\)&amp;c)", is: "inline '[a](b\\)&amp;c)' -> 'b)&c' at 'b\\)&amp;c' [a]")
    check("![a *b*](c)", is: "image '![a *b*](c)' at 'c' [a *b*] text 'a b'")
    check(
      "[![a](b)](c)",
      is: "inline '[![a](b)](c)' at 'c' [![a](b)] text 'a'\nimage '![a](b)' at 'b' [a]")
    check("`[a](b)` \\[a](b)", is: "")
    check("    [a](b)\n\n```\n[a](b)\n```", is: "")
    check("[a](b c)", is: "")
    check("[a](b c)", .kramdown, is: "inline '[a](b c)' at 'b c' [a]")
    check("[a](b c \"t\")", .kramdown, is: "inline '[a](b c \"t\")' at 'b c' [a] title 't'")
    check("> [a\n> b](c)", is: "inline '[a\n> b](c)' at 'c' [a\n> b] text 'a b'")
    check("|a|\n|-|\n|[b\\|c](d)|", is: "inline '[b\\|c](d)' at 'd' [b\\|c] text 'b|c'")
    check("a<!-- [b](c) -->", is: "")
  }

  @Test func references() {
    check(
      "[a][B] [b] ![c][b] [b][]\n\n[B]: d 't'",
      is: """
        reference '[a][B]' at 'd' [a] title 't' label 'B'
        reference '[b]' at 'd' [b] title 't' label 'b'
        imageReference '![c][b]' at 'd' [c] title 't' label 'b'
        reference '[b][]' at 'd' [b] title 't' label 'b'
        define 'b' 'd'
        """)
    check("[a][b] [c][] [d]", is: "undefined '[a][b]' 'b'\nundefined '[c][]' 'c'")
    check("[a][b][c]\n\n[c]: d", is: "reference '[b][c]' at 'd' [b] label 'c'\ndefine 'c' 'd'")
    check("> [a]:\n>   b\n[a]", is: "reference '[a]' at 'b' [a] label 'a'\ndefine 'a' 'b'")
    check("[ẞ]\n\n[SS]: /u", is: "reference '[ẞ]' at '/u' [ẞ] label 'ẞ'\ndefine 'ss' '/u'")
  }

  @Test func addresses() {
    check(
      "<https://a.b> <c@d.e>",
      is: """
        autolink '<https://a.b>' at 'https://a.b' text 'https://a.b'
        autolink '<c@d.e>' -> 'mailto:c@d.e' at 'c@d.e' text 'c@d.e'
        """)
    check(
      "https://a.b/c). www.d.e.",
      is: """
        bareURL 'https://a.b/c' at 'https://a.b/c' text 'https://a.b/c'
        bareURL 'www.d.e' -> 'http://www.d.e' at 'www.d.e' text 'www.d.e'
        """)
    check("https://a.b", .commonMark, is: "")
    check("[https://a.b](c)", is: "inline '[https://a.b](c)' at 'c' [https://a.b]")
  }

  @Test func wikiLinks() {
    check(
      "[[a b#c|d]] ![[e.png]]", .wikiLinks,
      is: "wiki '[[a b#c|d]]' at 'a b#c' [d]\nembed '![[e.png]]' at 'e.png' text 'e.png'")
    check("[[a]]", is: "")
  }

  @Test func html() {
    check(
      "<div id=\"x\">\n<a href='a&amp;b' name=n>t</a>\n<img srcset=\"c 1x, d 2x\" src=e></div>",
      is: """
        html(tag: "a", attribute: "href") 'href='a&amp;b'' -> 'a&b' at 'a&amp;b'
        html(tag: "img", attribute: "srcset") 'srcset="c 1x, d 2x"' at 'c'
        html(tag: "img", attribute: "srcset") 'srcset="c 1x, d 2x"' at 'd'
        html(tag: "img", attribute: "src") 'src=e' at 'e'
        html 'x'
        html 'n'
        """)
    check("<!-- <a href=x> -->\n\n<script>\n'<a href=x>'\n</script>", is: "")
    check(
      "> a <b\n> id=\"q\">[c](d)",
      is: "inline '[c](d)' at 'd' [c]\nhtml 'q'")
    check(
      "<a href=\"{{< ref \"b\" >}}\">", hugo,
      is:
        "html(tag: \"a\", attribute: \"href\") 'href=\"{{< ref \"b\" >}}\"' at '{{< ref \"b\" >}}' call ref"
    )
  }

  @Test func templates() {
    check(
      "[x]({{< relref \"b.md\" >}}#f)", hugo,
      is: "inline '[x]({{< relref \"b.md\" >}}#f)' at '{{< relref \"b.md\" >}}#f' [x] call relref")
    check(
      "[x]({% post_url 2024-01-01-a %}#f)", jekyll,
      is:
        "inline '[x]({% post_url 2024-01-01-a %}#f)' at '{% post_url 2024-01-01-a %}#f' [x] call post_url"
    )
    check(
      "[x]({{ site.baseurl }}/a)", jekyll,
      is: "inline '[x]({{ site.baseurl }}/a)' at '{{ site.baseurl }}/a' [x] call site.baseurl")
    check(
      "{{< figure src=\"a b.png\" title='[x](y)' >}}", hugo,
      is: "template '{{< figure src=\"a b.png\" title='[x](y)' >}}' at 'a b.png' call figure")
    check("{{</* ref \"a\" */>}} `{{< ref \"b\" >}}`", hugo, is: "")
    check("{% link a b.md %}", jekyll, is: "template '{% link a b.md %}' at 'a b.md' call link")
    check(
      "{% highlight md %}\n[a](b)\n\n# c\n{% endhighlight %}\n[d](e)", jekyll,
      is: "inline '[d](e)' at 'e' [d]")
    check("{{< ref \"a\" >}}", jekyll, is: "")
    check("[x]: {{< ref \"a\" >}}", hugo, is: "define 'x' '{{< ref \"a\" >}}'")
  }

  @Test func footnotesAndAttributes() {
    check(
      "a[^n]\n\n[^n]: [b](c)", hugo,
      is: "inline '[b](c)' at 'c' [b]\nfootnoteReference 'n'\nfootnoteDefinition 'n'")
    check("para\n{: #id .class}", jekyll, is: "attributeList 'id'")
  }
}

struct DocumentHeadingTests {
  private func check(
    _ text: String, _ dialect: Dialect = .gfm, is expected: String,
    location: SourceLocation = #_sourceLocation
  ) {
    let document = Document(SourceText(text), dialect: dialect)
    let lines = document.headings.map { heading in
      let id = heading.explicitID.map { " #\($0)" } ?? ""
      if let range = heading.explicitIDRange {
        #expect(document.source[range] == heading.explicitID)
      }
      let pieces = heading.pieces.map { "\($0.kind):\($0.text)" }.joined(separator: "|")
      return
        "\(heading.level) '\(document.source[heading.range])' '\(document.source[heading.textRange])'"
        + " '\(heading.text)'\(id) \(pieces)"
    }
    #expect(lines.joined(separator: "\n") == expected, "\(text)", sourceLocation: location)
  }

  @Test func headings() {
    check("# a `b` ##", is: "1 '# a `b` ##' 'a `b`' 'a b' text:a |code:b")
    check(
      "a\nb *c*\n---", is: "2 'a\nb *c*\n---' 'a\nb *c*' 'a b c' text:a|softBreak: |text:b |text:c")
    check(
      "# [a](b) ![i](j) &amp; \\*",
      is:
        "1 '# [a](b) ![i](j) &amp; \\*' '[a](b) ![i](j) &amp; \\*' 'a  & *' text:a|text: |imageAlt:i|text: & *"
    )
    check("#", is: "1 '#' '' '' ")
    check("# <b>a</b>", is: "1 '# <b>a</b>' '<b>a</b>' 'a' html:<b>|text:a|html:</b>")
  }

  @Test func attributes() {
    check("# a {#b .c}", .headingAttributes, is: "1 '# a {#b .c}' 'a' 'a' #b text:a")
    check("a {#b}\n===", .headingAttributes, is: "1 'a {#b}\n===' 'a' 'a' #b text:a")
    check("# a {#b}", is: "1 '# a {#b}' 'a {#b}' 'a {#b}' text:a {#b}")
    check("# a {: #b}", .kramdown, is: "1 '# a {: #b}' 'a {: #b}' 'a {: #b}' text:a {: #b}")
    check("# a {#b}", .kramdown, is: "1 '# a {#b}' 'a' 'a' #b text:a")
    check("# a {b}", .headingAttributes, is: "1 '# a {b}' 'a {b}' 'a {b}' text:a {b}")
  }

  @Test func frontMatterAndExcerpt() {
    let document = Document(
      SourceText("---\ntitle: x\n---\n# a\n\nb [c](d) *e*.\n\n- f"), dialect: .gfm)
    #expect(document.excerpt == "b c e. f")
    #expect(document.frontMatter?.isClosed == true)
    #expect(document.headings.count == 1)
  }

  @Test func anOpenFrontMatterEndsWhereProseBegins() {
    func check(_ text: String, holds data: String, title: String?) {
      let document = Document(SourceText(text), dialect: .gfm)
      let found = document.frontMatter
      #expect(found?.isClosed == false)
      #expect(found.map { document.source[$0.contentRange] } == data)
      #expect(found?.value["title"]?.string == title)
      #expect(
        found?.problems.map(\.message) == [
          "the front matter is not closed; end it with a line '---'"
        ])
    }
    check("---\ntitle: a\n\nSome [prose](x).\n", holds: "title: a\n", title: "a")
    check("---\ntitle: a\n\n# Heading\n\nprose\n", holds: "title: a\n", title: "a")
    check(
      "---\ntitle: a\n\ndate: 2024-01-02\n", holds: "title: a\n\ndate: 2024-01-02\n", title: "a")
    let blank = String(repeating: "\n", count: 100_000)
    check("---\ntitle: a\n\(blank)tags: b\n", holds: "title: a\n\(blank)tags: b\n", title: "a")
  }

  @Test func frontMatterIsFound() {
    func range(_ text: String) -> String? {
      let document = Document(SourceText(text), dialect: .gfm)
      return document.frontMatter.map {
        "\($0.format) \($0.isClosed) '\(document.source[$0.contentRange])'"
      }
    }
    #expect(range("---\na: b\n---\nc") == "yaml true 'a: b\n'")
    #expect(range("\u{FEFF}---\r\na: b\r\n---\r\nc") == "yaml true 'a: b\r\n'")
    #expect(range("---\na: b\n") == "yaml false 'a: b\n'")
    #expect(range("---\nprose follows\n") == nil)
    #expect(range("---\n---\n") == "yaml true ''")
    #expect(range("+++\na = 1\n+++\n") == "toml true 'a = 1\n'")
    #expect(range("{\n\"a\": \"}\"\n}\n\nb") == "json true '{\n\"a\": \"}\"\n}'")
    #expect(range("{{< ref >}}") == nil)
    #expect(range("{% include x %}") == nil)
    #expect(range("\n---\na: b\n---\n") == nil)
    #expect(range("----\na: b\n----\n") == nil)
  }
}
