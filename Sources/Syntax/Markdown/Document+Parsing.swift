// From bytes to a document. Never fails.

extension Document {
  /// Reads `source` in `dialect`. O(*n*) for any input.
  package init(_ source: SourceText, dialect: Dialect) {
    self.source = source
    self.dialect = dialect
    frontMatter = FrontMatterReader.read(source, dialect.fences)
    let start = frontMatter?.range.upperBound ?? source.byteOrderMarkLength
    let tree = MarkdownTree(source, from: start, dialect: dialect)
    let facts = DocumentFacts(tree)
    headings = facts.headings
    links = facts.links
    definitions = tree.definitions
    undefinedReferences = facts.undefinedReferences
    anchors = facts.anchors
    directives = facts.directives
    hasTemplateCalls = !tree.regions.calls.isEmpty
  }

  /// The blocks and inlines behind the front matter. Read anew each time: O(*n*).
  package var tree: MarkdownTree {
    MarkdownTree(source, from: bodyStart, dialect: dialect)
  }

  /// The first sentences of prose, without markup; at most about 300 Unicode scalars. Made anew each time,
  /// as only cards show it: O(*n*).
  package var excerpt: String { Excerpt.text(of: tree) }

  /// Where the Markdown begins: behind the front matter, or behind a byte order mark.
  package var bodyStart: Int {
    frontMatter?.range.upperBound ?? source.byteOrderMarkLength
  }
}
