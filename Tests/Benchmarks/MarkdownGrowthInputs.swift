// The inputs that make Markdown parsers slow: what the field has collected, and what our own constructs add.

let inputs: [Input] =
  repeated.map { Input($0) } + wrapped + numbered

/// Pieces that are merely repeated.
private let repeated = [
  // Brackets and links.
  "[", "]", "![", "[]", "[a](", "![a](", "[a](<b", "[a](b \"", "[a](b '", "[a][", "[[", "[[a|",
  "![[", "[^",
  "[a](b)", "![[]()", "[![a](b)](c", "[a\\](", "[(", "](", "[a]: ", "[a]:\n", "[a]: b\n",
  "[a]: b \"c\n", "[x]: <",
  "[a]\n", "[a] [b] ", "[^a]", "[^a]: b\n", "[^a]: [^a]\n\n", "a](b", "[a](b(", "![a](b \\\"",
  // Emphasis.
  "*", "_", "**", "~", "~~", "*a", "*a ", "_a ", "a* ", "a_ ", "*a_ ", "**a*", "*a**", "**x* ",
  "a**b", "~~a ", "a~ ",
  "*_", "*a _b ", "**_", "***a** ", "x*b_c~d ", "*~", "_*_ ", "* a *",
  // Code, HTML, addresses.
  "`", "``", "`a", "a`", "` ``", "e`\u{1}", "<", "<a", "<a ", "<a b=", "<a b=\"", "<a b='", "<!--",
  "<!-- a -",
  "<!-->", "<?", "<?a", "<!A", "<!A ", "<![CDATA[", "</", "</a", "<a:", "<a@b.", "<>", "<a/",
  "<b c=d ", "&", "&#",
  "&#x", "&amp", "&amp;", "&a", "\\", "\\\\", "\\[", "http://", "http://a.b(", "http://a.b)",
  "www.", "www.a.b_",
  "a@b", "a@b.", "a@b.c_", ":", "@", "http://a&amp;", "ftp://a;", "w", "a.b.", "https://a.b/((",
  "mailto:a@b.c",
  // Blocks.
  ">", "> ", "> a\n", ">a\n\n", "- ", "-", "- a\n", "-\n", "- -\n", "1. ", "1.\n", "1) a\n",
  "* a\n * b\n", "+ ",
  "    a\n", "\t", " ", "\n", "\r", "\r\n", "a\n", "a\n\n", "#", "# ", "# a\n", "# a #", "a\n=\n",
  "a\n-\n", "---\n",
  "***\n", "```\n", "~~~\n", "```a\n", "``` `\n", "<div>\n", "<div>\n\n", "<pre>\n", "<script>\n",
  "</div>\n\n", "\u{0}",
  "> - ", "- > ", "1. - ", "> 1. ", "- a\n\n  b\n", " - a\n", "a  \n", "a\\\n", "* * ", "_ _ ",
  "\n\n    ", "<a>\n",
  // Tables.
  "|", "a|", "|a|b|\n", "|a\n|-\n", "|-", "-|", ":-:|", "|\\|", "a|b\n-|-\n", "`|`", "|`a",
  "| a | b |\n|---|---|\n",
  // What engines add.
  "{", "}", "{{", "}}", "{{<", "{{< a", "{{< a >}}", "{{%", "{{% a", "{{% a %}}", "{%", "{% a",
  "{% a %}", "{{ a",
  "{{ a }}", "{{</*", "{{< a \"", "{{< a `", "{% raw %}", "{% endraw %}", "{% highlight a %}",
  "{% highlight a %}\n",
  "{% comment %}\n", "{% raw %}\n", "{% endhighlight %}\n", "{{< highlight a >}}\n", "{: ", "{:",
  "{: #a}", "{: #a}\n",
  "{:a}", "{#", "# a {#b", "# a {#b}\n", "# {", "{a}", "{a", "{{{", "{/*", "<A b={", "<A b={c} ",
  "<A>{", "<A>\n", "</A>\n",
  "$", "$$", "$a", "$a$", "$$a", "$$\n", "\\$", ": ", ": a\n", "a\n: b\n", "a\n\n: b\n", "- [ ] ",
  "- [x] a\n",
  "import ", "import a\n", "export a\n\n", "{{ a(", "{{ a(b=\"", "{{ a(b=[",
  "{{< a \"\\\"", "{{< a `b\n", "{#", "{# a #}", "{{ a\n\n", "`{{< ref a >}}` ", "> {{< a\n",
  "{% comment %}a\n{% endcomment %}b\n", "> {% comment %}a\n> {% endcomment %}b\n", "!!! a\n",
  "!!! a\n\n    b\n", ":::a\n", ":::\n",
  "=== \"a\"\n", "??? a\n", "*[a]: b\n", "{::a}", "{::comment}\n", "{::nomarkdown}", "[a]{: #b}",
  "[[a]]", "![[a]]",
  "[[a|b]]", "<a href=", "<a href=\"", "<img srcset=\"a 1x, ", "<a id=a>", "<a name='",
  "<div markdown=\"1\">\n", "+++\n",
]

/// Pieces between a head and a tail, or with as many tails.
private let wrapped = [
  Input("[", tailPiece: "]"), Input("[a", tailPiece: "](b)"), Input("![a", tailPiece: "](b)"),
  Input("(", head: "[a](", tailPiece: ")"), Input("[", tail: "](a)"), Input("![", tail: "](a)"),
  Input("*a ", tailPiece: "b* "), Input("*a **b ", tailPiece: "c** d*"),
  Input("**a *b ", tailPiece: "c* d**"),
  Input("<a>", tailPiece: "</a>"), Input("> ", tail: "a\n", tailPiece: "> a\n"),
  Input(" ", head: "- a\n", tail: "b"),
  Input("`a` ", head: "``"), Input("`", tail: "a"), Input("a", head: "[", tail: "](b)"),
  Input("a", head: "<b:", tail: ">"),
  Input("a ", head: "[", tail: "]: b\n"), Input("\\]", head: "[", tail: "]"),
  Input("a\n", head: "[", tail: "]: b\n"),
  Input("a\n", head: "[a]: b \""), Input("a", head: "[a]: <"), Input("a\n", head: "<!--"),
  Input("a\n", head: "<a b='"),
  Input("a ", head: "<a "), Input("b=c ", head: "<a ", tail: ">"), Input("a\n", head: "``"),
  Input(">", tail: "a\n\n"),
  Input("a\n\n", head: "- b\n\n"), Input(" a\n", head: "> b\n"),
  Input("\n", head: "- a\n", tail: "  b\n"),
  Input("\n", head: "    a\n", tail: "    b\n"), Input("|", head: "|a|b|\n|-|-|\n"),
  Input("a\n", head: "|a|\n|-|\n"),
  Input("|a\n", head: "a|b\n-|-\n"), Input("\"a\" ", head: "{{< b ", tail: " >}}"),
  Input("a=b ", head: "{{< c ", tail: ">}}"),
  Input("a ", head: "{% b ", tail: "%}"), Input("a\n", head: "{% raw %}\n"),
  Input("a\n\n", head: "{% highlight a %}\n"),
  Input("a\n\n", head: "{% comment %}"), Input("{% raw %}", tail: "{% endraw %}"),
  Input(".a ", head: "# b {", tail: "}\n"),
  Input("{", tailPiece: "}"), Input("{ a ", head: "<A b=", tailPiece: "}"),
  Input("a, ", head: "<img srcset=\"", tail: "\">"),
  Input("[a]", tail: "\n\n[a]: b\n"), Input("[^a] ", tail: "\n\n[^a]: b\n"),
  Input("[a][b] ", tail: "\n\n[b]: c\n"),
  Input("&amp;", head: "http://a.b/"), Input(")", head: "http://a.b/"), Input("a.", head: "www."),
  Input("_", head: "www.a"),
  Input("a+", tail: "@b.c"), Input("b.", head: "a@"), Input("http://a ", head: "[b"),
  Input("a@b.c ", head: "["),
  Input("a: b\n", head: "---\n"), Input("a\n", head: "---\n"),
  Input("- a\n", head: "---\nb:\n", tail: "---\n"),
]

/// Pieces with a number of their own.
private let numbered = [
  Input(named: "definitions with labels of their own") { "[a\($0)]: b\n" },
  Input(named: "references with labels of their own") { "[a\($0)] " },
  Input(named: "definitions of growing length, at most 300") {
    "[\(String(repeating: "a", count: $0 % 300))]: b\n"
  },
  Input(named: "footnotes with labels of their own") { "[^a\($0)] and\n\n[^a\($0)]: b\n\n" },
  Input(named: "headings with ids of their own") { "# a {#b\($0)}\n" },
  Input(named: "runs of backticks of growing length, at most 300") {
    String(repeating: "`", count: 1 + $0 % 300) + " "
  },
  Input(named: "fences of growing length, at most 300") {
    String(repeating: "~", count: 3 + $0 % 300) + "\n"
  },
  Input(named: "lists of growing depth, at most 60") {
    String(repeating: " ", count: 2 * ($0 % 60)) + "- a\n"
  },
  Input(named: "quotes of growing depth, at most 60") {
    String(repeating: ">", count: 1 + $0 % 60) + " a\n"
  },
  Input(named: "numbers of lists") { "\($0 % 1_000_000). a\n" },
  Input(
    named: "many short rows under a head of 500 cells",
    head: String(repeating: "|a", count: 500) + "|\n" + String(repeating: "|-", count: 500) + "|\n"
  ) { _ in "|\n" },
  Input(named: "unclosed emphasis of changing kinds") {
    ["*a ", "_b ", "**c ", "__d ", "~e ", "~~f "][$0 % 6]
  },
  Input(named: "closers that match nothing") {
    ["a* ", "b_ ", "c** ", "d__ ", "e~ ", "f~~ "][$0 % 6]
  },
  Input(named: "tags with names of their own") { "<a\($0) b=c>" },
  Input(named: "calls with names of their own") { "{{< a\($0) >}} {% b\($0) %} " },
  Input(named: "highlights that end under another name") {
    "{% highlight a\($0) %}\n\n{% endraw %}\n"
  },
]
