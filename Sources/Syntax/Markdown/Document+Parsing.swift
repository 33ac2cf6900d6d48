// From bytes to a document. Never fails.

extension Document {
  /// Reads `source` in `dialect`. O(*n*) for any input.
  package init(_ source: SourceText, dialect: Dialect) {
    self = Document.read(source, dialect: dialect).document
  }

  /// The document together with its tree, for who needs both: `tree` would read it anew.
  package static func read(
    _ source: SourceText, dialect: Dialect
  ) -> (document: Document, tree: MarkdownTree) {
    let frontMatter = FrontMatterReader.read(source, dialect.fences)
    let start = frontMatter?.range.upperBound ?? source.byteOrderMarkLength
    let tree = MarkdownTree(source, from: start, dialect: dialect)
    return (Document(tree, frontMatter), tree)
  }

  private init(_ tree: MarkdownTree, _ frontMatter: FrontMatter?) {
    source = tree.source
    dialect = tree.dialect
    self.frontMatter = frontMatter
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
