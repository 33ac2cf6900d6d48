// Which Markdown an engine reads. It never says how an engine publishes.

/// What an engine's Markdown adds to CommonMark.
package struct Dialect: OptionSet, Hashable, Sendable {
  package let rawValue: UInt32
  package init(rawValue: UInt32) { self.rawValue = rawValue }

  package static let tables = Dialect(rawValue: 1 << 0)
  package static let strikethrough = Dialect(rawValue: 1 << 1)
  package static let taskLists = Dialect(rawValue: 1 << 2)
  /// GFM's extended autolinks: bare `https://…`, `www.…` and mail addresses.
  package static let bareURLs = Dialect(rawValue: 1 << 3)
  package static let footnotes = Dialect(rawValue: 1 << 4)
  /// `## Title {#id .class}` (Goldmark, Docusaurus, pulldown-cmark, attr_list).
  package static let headingAttributes = Dialect(rawValue: 1 << 5)
  /// kramdown: `{: #id .class}` lists, spaces in destinations, its rules for headings.
  package static let kramdown = Dialect(rawValue: 1 << 6)
  package static let definitionLists = Dialect(rawValue: 1 << 7)
  /// `[[page|text]]` and `![[file]]`.
  package static let wikiLinks = Dialect(rawValue: 1 << 8)
  /// Hugo's `{{< … >}}` and `{{% … %}}`.
  package static let hugoShortcodes = Dialect(rawValue: 1 << 9)
  /// Liquid and Nunjucks: `{% … %}` and `{{ … }}`.
  package static let liquid = Dialect(rawValue: 1 << 10)
  /// MDX: `import`/`export` lines, JSX, `{…}` expressions.
  package static let mdx = Dialect(rawValue: 1 << 11)
  package static let math = Dialect(rawValue: 1 << 12)
  /// Headings without a space behind their marks, `##title`: kramdown's own input and Python-Markdown.
  package static let looseHeadings = Dialect(rawValue: 1 << 13)
  /// Spaces in destinations, `[x](a b.md)`: Python-Markdown (kramdown has them too).
  package static let looseDestinations = Dialect(rawValue: 1 << 14)

  /// Goldmark's bare addresses: at a line's start or behind white space, `*`, `_`, `~` and `(` only.
  package static let separateURLs = Dialect(rawValue: 1 << 15)
  /// Python-Markdown's rules where they differ: headings begin in the first column, `[text] [label]`.
  package static let pythonMarkdown = Dialect(rawValue: 1 << 16)
  /// `!!! note "Title"` over indented blocks.
  package static let admonitions = Dialect(rawValue: 1 << 17)
  /// `??? note "Title"` over indented blocks.
  package static let details = Dialect(rawValue: 1 << 18)
  /// `=== "Title"` over indented blocks.
  package static let contentTabs = Dialect(rawValue: 1 << 19)
  /// Python-Markdown's `attr_list`: `{: #id }` or `{ #id }` behind inlines and as a block's last line.
  package static let attributeLists = Dialect(rawValue: 1 << 20)
  /// Python-Markdown's `md_in_html`: `<div markdown>` holds Markdown.
  package static let htmlMarkdown = Dialect(rawValue: 1 << 21)

  /// The engine carries out template calls before it reads Markdown: those in code and comments are live.
  package static let templatesInCode = Dialect(rawValue: 1 << 22)
  /// Nunjucks' comments, `{# … #}`.
  package static let nunjucks = Dialect(rawValue: 1 << 23)

  // The highest byte holds whose fences stand around front matter: `Dialect.fences(…)`.

  /// Whether the last of several definitions of a label counts (kramdown, Python-Markdown) and not the first.
  package var lastDefinitionCounts: Bool { !isDisjoint(with: [.kramdown, .looseDestinations]) }

  package static let commonMark: Dialect = []
  package static let gfm: Dialect = [.tables, .strikethrough, .taskLists, .bareURLs]
}
