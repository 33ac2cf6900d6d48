// From bytes to a document. Never fails.

extension Document {
  /// Reads `source` in `dialect`. O(*n*) for any input.
  package init(_ source: SourceText, dialect: Dialect) {
    self.source = source
    self.dialect = dialect
    frontMatter = nil
    headings = []
    links = []
    definitions = []
    undefinedReferences = []
    anchors = []
    excerpt = ""
  }
}
