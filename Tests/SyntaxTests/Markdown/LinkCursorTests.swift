// The link under a cursor: marked text in, a picture of the cursor out.
import Syntax
import TestSupport
import Testing

/// `part 'typed' of 'replaceable'`, then what else is known; `from 'construct'` reaches to the construct's end
/// or, where it is not complete, to the cursor.
private func picture(_ marked: String, _ dialect: Dialect) -> String {
  let fixture = Fixture(marked)
  guard let place = fixture.cursor, let file = fixture.files.first else { return "no cursor" }
  let source = SourceText(file.text)
  let document = Document(source, dialect: dialect)
  guard let cursor = document.linkCursor(at: place.offset) else { return "nil" }
  let part =
    switch cursor.part {
    case .text: "text"
    case .destination: "destination"
    case .fragment: "fragment"
    case .label: "label"
    case .wiki: "wiki"
    case .template(let name): "template \(name)"
    case .htmlAttribute(let tag, let attribute): "\(tag).\(attribute)"
    }
  var words = ["\(part) '\(source[cursor.typed])' of '\(source[cursor.replaceable])'"]
  if cursor.isClosed { words.append("closed") }
  if cursor.isImage { words.append("image") }
  let whole = source[TextRange(cursor.start, cursor.end ?? place.offset)]
  words.append((cursor.end == nil ? "open" : "whole") + " '\(whole)'")
  if let text = cursor.textRange { words.append("text '\(source[text])'") }
  if let path = cursor.path { words.append("path '\(path)'") }
  #expect(cursor.typed.upperBound == place.offset && cursor.replaceable.contains(cursor.typed))
  return words.joined(separator: ", ")
}

private func check(
  _ marked: String, _ dialect: Dialect = .gfm, is expected: String,
  location: SourceLocation = #_sourceLocation
) {
  #expect(picture(marked, dialect) == expected, "\(marked)", sourceLocation: location)
}

struct LinkCursorTests {
  let hugo: Dialect = [.tables, .taskLists, .footnotes, .hugoShortcodes, .headingAttributes]
  let jekyll: Dialect = [.tables, .kramdown, .liquid, .footnotes]

  @Test func text() {
    check("See [ti$0", is: "text 'ti' of 'ti', open '[ti'")
    check("[$0", is: "text '' of '', open '['")
    check("[ti$0]", is: "text 'ti' of 'ti', closed, open '[ti'")
    check("[ti$0tle] more", is: "text 'ti' of 'title', closed, open '[ti'")
    check("[ti$0](a.md) x", is: "text 'ti' of 'ti', closed, whole '[ti](a.md)'")
    check("[ti$0][x] y", is: "text 'ti' of 'ti', closed, whole '[ti][x]'")
    check("a ![al$0", is: "text 'al' of 'al', image, open '![al'")
    check("> - [ti$0", is: "text 'ti' of 'ti', open '[ti'")
    check("# On [ti$0", is: "text 'ti' of 'ti', open '[ti'")
    check("# On [ti $0", is: "text 'ti ' of 'ti ', open '[ti '")
    check("| a | b |\n|---|---|\n| x | [ti$0 |", is: "text 'ti' of 'ti', open '[ti'")
    check("[ti$0 and [x](y)", is: "text 'ti' of 'ti', open '[ti'")
    check("[a](b) [ti$0 more", is: "text 'ti' of 'ti', open '[ti'")
    check(
      "[long\nti$0tle](x)", is: "text 'long\nti' of 'long\ntitle', closed, whole '[long\ntitle](x)'"
    )
    check("한국어 [테슬$0라](x)", is: "text '테슬' of '테슬라', closed, whole '[테슬라](x)'")
    check("![a [ti$0](x)](y)", is: "text 'ti' of 'ti', closed, whole '[ti](x)'")
  }

  @Test func proseBracketsDoNotCount() {
    check("a [b] c$0", is: "nil")
    check("a [b] [c$0", is: "text 'c' of 'c', open '[c'")
    check("[a](b)$0", is: "nil")
    check("a [b\nc$0", is: "nil")
    check("\\[a$0", is: "nil")
    check("$0[a](b)", is: "nil")
    check("text$0", is: "nil")
    check("$0", is: "nil")
  }

  @Test func taskMarkersAndFootnotes() {
    check("- [$0 ] a", is: "nil")
    check("- [x$0] a", is: "nil")
    check("- [ $0]", is: "nil")
    check("- [$0", is: "text '' of '', open '['")
    check("- [x]$0", is: "nil")
    check("- a [x$0] b", is: "text 'x' of 'x', closed, open '[x'")
    check("a [^$0", hugo, is: "nil")
    check("a [^no$0te]", hugo, is: "nil")
  }

  @Test func destination() {
    check("[t](pa$0", is: "destination 'pa' of 'pa', open '[t](pa', text 't'")
    check("[t]($0", is: "destination '' of '', open '[t](', text 't'")
    check("[]($0)", is: "destination '' of '', closed, whole '[]()', text ''")
    check("[t](pa$0)", is: "destination 'pa' of 'pa', closed, whole '[t](pa)', text 't'")
    check(
      "[t](pa$0th.md) x",
      is: "destination 'pa' of 'path.md', closed, whole '[t](path.md)', text 't'")
    check("[t](pa$0 and (more) text", is: "destination 'pa' of 'pa', open '[t](pa', text 't'")
    check("[t](pa$0 [b](c)", is: "destination 'pa' of 'pa', open '[t](pa', text 't'")
    check("[t](pa$0, [b](c)", is: "destination 'pa' of 'pa', open '[t](pa', text 't'")
    check(
      "[t](a(b)$0c) x", is: "destination 'a(b)' of 'a(b)c', closed, whole '[t](a(b)c)', text 't'")
    check(
      "[t](pa$0th \"title\") x",
      is: "destination 'pa' of 'path', closed, whole '[t](path \"title\")', text 't'")
    check("[t](path \"ti$0tle\")", is: "nil")
    check("[t](path \"ti$0", is: "nil")
    check("[t](<a b$0", is: "destination 'a b' of 'a b', open '[t](<a b', text 't'")
    check("[t](<a b$0c>)", is: "destination 'a b' of 'a bc', closed, whole '[t](<a bc>)', text 't'")
    check("![t](im$0", is: "destination 'im' of 'im', image, open '![t](im', text 't'")
    check("- a\n  [t](pa$0", is: "destination 'pa' of 'pa', open '[t](pa', text 't'")
    check(
      "> [t](pa$0th)\r\n> b", is: "destination 'pa' of 'path', closed, whole '[t](path)', text 't'")
    check("[a [b]](pa$0", is: "destination 'pa' of 'pa', open '[a [b]](pa', text 'a [b]'")
    check(
      "[t](http://ex$0",
      is: "destination 'http://ex' of 'http://ex', open '[t](http://ex', text 't'")
    check("[t](a prose [ti$0", is: "text 'ti' of 'ti', open '[ti'")
    check("[`c`](pa$0", is: "destination 'pa' of 'pa', open '[`c`](pa', text '`c`'")
  }

  @Test func fragment() {
    check("[t](path#fr$0", is: "fragment 'fr' of 'fr', open '[t](path#fr', text 't', path 'path'")
    check("[t](#$0)", is: "fragment '' of '', closed, whole '[t](#)', text 't', path ''")
    check(
      "[t](a.md#fr$0ag) x",
      is: "fragment 'fr' of 'frag', closed, whole '[t](a.md#frag)', text 't', path 'a.md'")
    check(
      "[t](a$0.md#frag) x",
      is: "destination 'a' of 'a.md', closed, whole '[t](a.md#frag)', text 't'")
  }

  @Test func label() {
    check("[x][la$0", is: "label 'la' of 'la', open '[x][la', text 'x'")
    check("[x][$0]", is: "label '' of '', closed, whole '[x][]', text 'x'")
    check(
      "[x][la$0bel]\n\n[label]: y",
      is: "label 'la' of 'label', closed, whole '[x][label]', text 'x'")
  }

  @Test func definition() {
    check("[x]: pa$0", is: "destination 'pa' of 'pa', closed, whole '[x]: pa'")
    check("[x]: pa$0th \"t\"", is: "destination 'pa' of 'path', closed, whole '[x]: path \"t\"'")
    check("[x]: $0", is: "destination '' of '', closed, open '[x]: '")
    check("[x]: a#f$0", is: "fragment 'f' of 'f', closed, whole '[x]: a#f', path 'a'")
  }

  @Test func wiki() {
    let notes: Dialect = [.wikiLinks, .tables]
    check("a [[pa$0", notes, is: "wiki 'pa' of 'pa', open '[[pa'")
    check("a [[pa$0ge]] b", notes, is: "wiki 'pa' of 'page', closed, whole '[[page]]'")
    check("a [[pa$0ge|text]] b", notes, is: "wiki 'pa' of 'page', closed, whole '[[page|text]]'")
    check("a [[page|te$0xt]] b", notes, is: "nil")
    check("![[im$0", notes, is: "wiki 'im' of 'im', image, open '![[im'")
    check(
      "[[page#he$0]]", notes, is: "fragment 'he' of 'he', closed, whole '[[page#he]]', path 'page'")
  }

  @Test func template() {
    check("a {{< relref \"pa$0", hugo, is: "template relref 'pa' of 'pa', open '{{< relref \"pa'")
    check(
      "a {{< relref \"pa$0th.md\" >}} b", hugo,
      is: "template relref 'pa' of 'path.md', closed, whole '{{< relref \"path.md\" >}}'")
    check(
      "[x]({{< ref \"pa$0\" >}})", hugo,
      is: "template ref 'pa' of 'pa', closed, whole '{{< ref \"pa\" >}}'")
    check("[x]({{< ref \"pa$0", hugo, is: "template ref 'pa' of 'pa', open '{{< ref \"pa'")
    check("{{< ref $0", hugo, is: "template ref '' of '', open '{{< ref '")
    check(
      "{{< ref path=\"p$0\" >}}", hugo,
      is: "template ref 'p' of 'p', closed, whole '{{< ref path=\"p\" >}}'")
    check(
      "{{< figure src=\"a$0\" >}}", hugo,
      is: "template figure 'a' of 'a', closed, image, whole '{{< figure src=\"a\" >}}'")
    check("{{< rel$0", hugo, is: "nil")
    check("{{</* ref \"a$0\" */>}}", hugo, is: "nil")
    check("{{< ref \"a\" >}} b$0", hugo, is: "nil")
    check("{% post_url pa$0", jekyll, is: "template post_url 'pa' of 'pa', open '{% post_url pa'")
    check(
      "[x]({% post_url pa$0th %}#f)", jekyll,
      is: "template post_url 'pa' of 'path', closed, whole '{% post_url path %}'")
    check(
      "{% link a b$0.md %}", jekyll,
      is: "template link 'a b' of 'a b.md', closed, whole '{% link a b.md %}'")
    check(
      "[x]({{ site.baseurl }}/pa$0)", jekyll,
      is: "destination '{{ site.baseurl }}/pa' of '{{ site.baseurl }}/pa', closed, "
        + "whole '[x]({{ site.baseurl }}/pa)', text 'x'")
    check(
      "[x]({% post_url a %}#fr$0)", jekyll,
      is: "fragment 'fr' of 'fr', closed, whole '[x]({% post_url a %}#fr)', text 'x', "
        + "path '{% post_url a %}'")
  }

  @Test func htmlAttribute() {
    check("<img src=\"pa$0", is: "img.src 'pa' of 'pa', image, open '<img src=\"pa'")
    check(
      "a <a href=\"pa$0th\">b</a>", is: "a.href 'pa' of 'path', closed, whole '<a href=\"path\">'")
    check(
      "<div>\n<a class='x' href='pa$0'>",
      is: "a.href 'pa' of 'pa', closed, whole '<a class='x' href='pa'>'")
    check("<a href=\"pa$0 and \"more\"", is: "a.href 'pa' of 'pa', open '<a href=\"pa'")
    check("<a class=\"pa$0\">", is: "nil")
    check("<a href=\"x\">[t$0", is: "text 't' of 't', open '[t'")
    check("<!-- <a href=\"x$0\"> -->", is: "nil")
    check(
      "<script src=\"x$0\"></script>",
      is: "script.src 'x' of 'x', closed, image, whole '<script src=\"x\">'")
    check("<script>\na = '<a href=\"x$0\">'\n</script>", is: "nil")
  }

  @Test func nothingInCode() {
    check("`[a$0`", is: "nil")
    check("`[a$0", is: "nil")
    check("```\n[a$0\n```", is: "nil")
    check("```\n[a$0", is: "nil")
    check("    [a$0", is: "nil")
    check("~~~ [a$0", is: "nil")
    check("- x\n\n      [a](b$0", is: "nil")
    check("`a` [b$0", is: "text 'b' of 'b', open '[b'")
    check("<https://a$0.b>", is: "nil")
    check("---\ntitle: [a$0\n---\n", is: "nil")
    check("---\ntitle: [a$0", is: "nil")
    check("---\nt: a\n---\n[a$0", is: "text 'a' of 'a', open '[a'")
    check("a <!-- [b$0 --> c", is: "nil")
    check("<!--\n[b$0\n-->", is: "nil")
    check("{% highlight x %}\n[a](b$0\n{% endhighlight %}", jekyll, is: "nil")
  }
}
