// Template calls before Markdown: which are live, and what they take from the text. Pictures for Hugo were
// observed in Hugo 0.168; those for Liquid follow its tokenizer and Jekyll's tags.
import Syntax
import TestSupport
import Testing

/// Destinations in `<…>`, of calls in `{…}`, headings behind `#`, in text order.
private func check(
  _ text: String, _ dialect: Dialect, is expected: String,
  location: SourceLocation = #_sourceLocation
) {
  for text in [text, text.replacing("\n", with: "\r\n")] {
    let source = SourceText(text)
    let document = Document(source, dialect: dialect)
    var facts = document.links.map { link in
      #expect(link.template == nil || source[link.range].hasPrefix(link.kind.opening))
      let isCall = link.kind == .template
      return (link.range.lowerBound, isCall ? "{\(link.destination)}" : "<\(link.destination)>")
    }
    for heading in document.headings {
      facts.append((heading.range.lowerBound, "#\(heading.text)"))
    }
    let picture = facts.sorted { $0.0 < $1.0 }.map(\.1).joined(separator: " ")
    #expect(picture == expected, "\(text)", sourceLocation: location)
  }
}

extension Link.Kind {
  fileprivate var opening: String { self == .template ? "{" : "" }
}

private let hugo: Dialect = [.gfm, .hugoShortcodes, .templatesInCode]
private let jekyll: Dialect = [.tables, .kramdown, .liquid, .templatesInCode]
private let hexo: Dialect = [.gfm, .liquid, .nunjucks]

struct TemplatesInCodeTests {
  @Test func shortcodesInCodeAreLive() {
    let call = "{{< ref \"x\" >}}"
    check("`\(call)` [a](b)", hugo, is: "{x} <b>")
    check("```\n[a](b) \(call)\n# H\n```", hugo, is: "{x}")
    check("    \(call)", hugo, is: "{x}")
    check("<!-- <a href=b>\(call) -->", hugo, is: "{x}")
    check("<script>\n\(call)\n</script>", hugo, is: "{x}")
    check("a <!-- \(call) --> b", hugo, is: "{x}")
    check("![a \(call)](b)", hugo, is: "<b> {x}")
    check("[a](b \"\(call)\") <a title='\(call)' href=c>", hugo, is: "<b> {x} {x} <c>")
    check("[a]\n\n[a]: \(call)", hugo, is: "<\(call)> {x}")
    check("[a](\(call)) \(call)", hugo, is: "<\(call)> {x}")
  }

  @Test func shownShortcodesAreNot() {
    check("{{</* ref \"x\" */>}} `{{%/* ref x */%}}`", hugo, is: "")
    check("```\n{{</* ref \"x\" */>}}\n```", hugo, is: "")
  }

  @Test func tagsInCodeAreLive() {
    check("`{% post_url x %}`\n\n```\n{% link a b.md %}\n```", jekyll, is: "{x} {a b.md}")
    check("`{% post_url x %}`\n\n```\n{% link x %}\n```", hexo, is: "")
    check("{% highlight sh %}\n{% link x %} [a](b)\n{% endhighlight %}", jekyll, is: "{x}")
  }
}

struct TemplateRegionTests {
  @Test func rawTextIsMarkdownWithoutCalls() {
    check("{% raw %}{% link x %} [a](b){% endraw %} {% link y %}", jekyll, is: "<b> {y}")
    check("{%- raw -%}\n# H\n{% link x %}\n{%- endraw -%}\n# I", jekyll, is: "#H #I")
    check("`{% raw %}{% link x %}{% endraw %}`", jekyll, is: "")
    check("```\n{% raw %}\n{% link x %}\n```\n{% endraw %}", jekyll, is: "")
    check(
      "{% highlight a %}{% raw %}{% endhighlight %}{% endraw %}\n# H\n{% endhighlight %}\n# I",
      jekyll, is: "#I")
    check("{% raw %}<a href=\"{% link x %}\">{% endraw %}", jekyll, is: "<{% link x %}>")
  }

  @Test func commentsAreDropped() {
    check("{% comment %}\n# H\n\n[a](b) {% link x %}\n{% endcomment %}\n# I", jekyll, is: "#I")
    check("[a](b) {% comment %} [c](d) {% endcomment %} [e](f)", jekyll, is: "<b> <f>")
    check("a {% comment %} b\n\n# H\n- [c](d)\n{% endcomment %} [e](f)", jekyll, is: "<f>")
    check("{% comment %}a{% endcomment %} [e](f)", jekyll, is: "<f>")
    check("- a\n  {% comment %}\n  # H\n  {% endcomment %}\n  [e](f)", jekyll, is: "<f>")
    check("> {% comment %}\n> # H\n> {% endcomment %}\n> [e](f)", jekyll, is: "<f>")
    check(
      "# A\n{% comment %}{% comment %}\n# H\n{% endcomment %}\n# I\n{% endcomment %}\n# J",
      jekyll, is: "#A #J")
    check("a {{< comment >}}\n\n# H [a](b)\n{{< /comment >}} b", hugo, is: "")
    check("{# [a](b) #} [c](d) {#\n# H\n#}", hexo, is: "<d>")
    check("{# [a](b) #}", jekyll, is: "<b>")
  }

  @Test func highlightedTextIsCode() {
    check("{{< highlight go >}}\n# H\n[a](b)\n{{< /highlight >}}\n# I", hugo, is: "#I")
    check("a {{< highlight go >}}[a](b){{</highlight>}} [c](d)", hugo, is: "<d>")
    check("{{% highlight go %}}\n{{< ref x >}}\n{{% /highlight %}}", hugo, is: "{x}")
    check("{% codeblock %}\n# H\n{% endcodeblock %}\n# I", hexo, is: "#I")
    check("{% highlight a %}\n\n    # H\n\n{% endhighlight %}\n\n# I", jekyll, is: "#I")
  }

  @Test func whatIsNotClosedOpensNothing() {
    for opener in ["{% raw %}", "{% comment %}", "{% highlight a %}", "{% codeblock %}"] {
      check("\(opener)\n# H\n\n[a](b) {% link x %}", jekyll, is: "#H <b> {x}")
      check(opener, jekyll, is: "")
    }
    check("{{< highlight go >}}\n# H\n{{< ref x >}}", hugo, is: "#H {x}")
    check("{% comm\n\n# H\n{% link x %}", jekyll, is: "#H {x}")
    check("{{< ref \"x\n\n# H\n{{< ref y >}}", hugo, is: "#H {y}")
    check("{{ a\n\n# H\n\n}}", jekyll, is: "#H")
    check("{# a\n\n# H", hexo, is: "#H")
    check("{% comment %}{% highlight a %}{% endcomment %}\n# H", jekyll, is: "#H")
  }

  @Test func fencesProtect() {
    check("```\n{% comment %}\n```\n# H\n```\n{% endcomment %}\n```\n# I", hexo, is: "#H #I")
    check("{% raw %}\n```\n{% endraw %}\n```\n{% post_link x %}\n{% endraw %}", hexo, is: "")
  }
}

struct TemplateCallShapeTests {
  @Test func callsOverLines() {
    check("{{< figure\n\nsrc=\"x\"\n# H\n>}}\n# I", hugo, is: "{x} #I")
    check("- {{< figure\nsrc=x >}}\n  [a](b)", hugo, is: "{x} <b>")
    check("{% link\n- x.md %}", jekyll, is: "{- x.md}")
    check("# A {{< ref\nx >}}\n# B", hugo, is: "#A {{< ref {x} #B")
  }

  @Test func stringsHoldClosingMarks() {
    check("{{< ref \"a >}} b\" >}} [a](b)", hugo, is: "{a >}} b} <b>")
    check("{{< ref `a\nb` >}}", hugo, is: "{a\nb}")
    check("{{< ref \"a\\\"b\" >}}", hugo, is: "{a\"b}")
    check("{{<ref x>}}{{< figure src=x/>}}{{< /ref >}}", hugo, is: "{x} {x}")
  }

  @Test func pipesInTables() {
    check("| a | b |\n|---|---|\n| {{< ref \"x|y\" >}} | [a](b) |", hugo, is: "{x|y} <b>")
  }
}

struct ParenthesizedCallTests {
  private func arguments(_ text: String) -> String {
    let source = SourceText(text)
    return MarkdownTree(source, dialect: [.liquid]).templates.map { call in
      let arguments = call.arguments.map { argument in
        #expect(source[argument.range] == argument.value)
        return (argument.name.map { "\($0)=" } ?? "") + argument.value
      }
      return (call.isClosing ? "/" : "") + call.name + ": " + arguments.joined(separator: ", ")
    }.joined(separator: "; ")
  }

  @Test func zola() {
    #expect(
      arguments("{{ y(id=\"a b\", n=1, b=true, l=[\"a\", \"b\"]) }}")
        == "y: id=a b, n=1, b=true, l=[\"a\", \"b\"]")
    #expect(arguments("{% q(author='V') %}\na\n{% end %}") == "q: author=V; /end: ")
    #expect(arguments("{{ x() }} {{x(a=1)}}") == "x: ; x: a=1")
    #expect(arguments("{{/* x() */}} {%/* y() */%}") == "")
  }

  @Test func liquidStaysAsItWas() {
    #expect(arguments("{{ '/x' | relative_url }}") == "'/x': relative_url")
    #expect(arguments("{% post_url a(1) %}") == "post_url: a(1)")
  }
}

struct TemplateCursorTests {
  /// What is typed in a call, behind the call's name.
  private func check(
    _ marked: String, _ dialect: Dialect, is expected: String,
    location: SourceLocation = #_sourceLocation
  ) {
    let fixture = Fixture(marked)
    guard let place = fixture.cursor, let file = fixture.files.first else {
      Issue.record("no cursor in \(marked)", sourceLocation: location)
      return
    }
    let source = SourceText(file.text)
    let cursor = Document(source, dialect: dialect).linkCursor(at: place.offset)
    let picture =
      switch cursor?.part {
      case .template(let name): "\(name) \(cursor.map { source[$0.typed] } ?? "")"
      case nil: "nil"
      default: "other"
      }
    #expect(picture == expected, "\(marked)", sourceLocation: location)
  }

  @Test func inCode() {
    check("```\n{{< ref \"pa$0\n```", hugo, is: "ref pa")
    check("```\n{{< ref \"pa$0\" >}}\n```\n", hugo, is: "ref pa")
    check("    {{< ref \"pa$0", hugo, is: "ref pa")
    check("`{{< ref \"pa$0`", hugo, is: "ref pa")
    check("{{< highlight go >}}\n{{< ref \"pa$0\n{{< /highlight >}}", hugo, is: "ref pa")
    check("```\n{% link pa$0 %}\n```", jekyll, is: "link pa")
    check("```\n[a](pa$0)\n```", jekyll, is: "nil")
    check("```\n{% post_link pa$0 %}\n```", hexo, is: "nil")
    check("`{% post_link pa$0 %}`", hexo, is: "nil")
  }

  @Test func nowhereInRawTextAndComments() {
    check("{% raw %}{% link pa$0 %}{% endraw %}", jekyll, is: "nil")
    check("{% raw %}\n```\n{% link pa$0\n```\n{% endraw %}", jekyll, is: "nil")
    check("{% comment %}{% link pa$0 %}{% endcomment %}", jekyll, is: "nil")
    check("{% comment %}\n[a](pa$0)\n{% endcomment %}", jekyll, is: "nil")
    check("a {% comment %} [a](pa$0) {% endcomment %}", jekyll, is: "nil")
    check("{% raw %}[a](pa$0){% endraw %}", jekyll, is: "other")
    check("{# {% post_link pa$0 %} #}", hexo, is: "nil")
    check("```\n{{</* ref \"pa$0\" */>}}\n```", hugo, is: "nil")
  }

  @Test func whatIsNotClosedHidesNothing() {
    check("{% comment %}\n\n{% link pa$0", jekyll, is: "link pa")
    check("{% raw %}\n\n[a](pa$0", jekyll, is: "other")
  }
}
