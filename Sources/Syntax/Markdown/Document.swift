// A Markdown file as read: its front matter and what its body holds. It never judges what it finds.

/// One Markdown file as read in one dialect. Reading never fails: any bytes are some document.
package struct Document: Sendable {
  package let source: SourceText
  package let dialect: Dialect
  package let frontMatter: FrontMatter?
  /// Headings in text order.
  package let headings: [Heading]
  /// Everything that leads or includes: links, images, autolinks, wiki links, HTML attributes, template
  /// calls that name a target. In text order; links within link text come after the outer one.
  package let links: [Link]
  /// Link reference definitions in text order, duplicates included (the first of a label counts).
  package let definitions: [LinkDefinition]
  /// `[text][label]` and `[label][]` whose label has no definition. A lone `[label]` is never one.
  package let undefinedReferences: [UndefinedReference]
  /// Anchors that are not headings: HTML `id=`/`name=`, footnotes, attribute lists.
  package let anchors: [Anchor]
  /// Comments that speak to bloglsp, in text order.
  package let directives: [Directive]
  /// Whether there is any template call that the engine carries out.
  package let hasTemplateCalls: Bool
}

/// `<!-- bloglsp-… -->`, in MDX `{/* bloglsp-… */}`.
package struct Directive: Hashable, Sendable {
  /// The whole comment.
  package let range: TextRange
  /// What it says: from `bloglsp-` to its last word.
  package let textRange: TextRange
  package let text: String
  /// The offsets of the line on which it begins, as `LineTable.span` has them.
  package let line: Range<Int>
  /// Of the line behind the one on which it ends.
  package let nextLine: Range<Int>
}

/// The block at the top of a post that holds its data.
package struct FrontMatter: Sendable {
  package let format: DataFormat
  /// From the opening fence to the end of the closing fence's line; to the end of its data where it is
  /// not closed.
  package let range: TextRange
  /// What stands between the fences.
  package let contentRange: TextRange
  package let isClosed: Bool
  /// A mapping, or null where it is empty.
  package let value: DataValue
  package let problems: [DataProblem]

  package init(
    format: DataFormat, range: TextRange, contentRange: TextRange, isClosed: Bool,
    value: DataValue, problems: [DataProblem]
  ) {
    self.format = format
    self.range = range
    self.contentRange = contentRange
    self.isClosed = isClosed
    self.value = value
    self.problems = problems
  }
}

package struct Heading: Hashable, Sendable {
  /// 1 to 6.
  package let level: Int
  /// The whole heading, markers included, without the final line end.
  package let range: TextRange
  /// The heading's inline text, without markers and attributes.
  package let textRange: TextRange
  /// The text as rendered, markup removed, with code and link texts, without images.
  package let text: String
  /// The text by kind of piece, for engines that make ids from some of them only.
  package let pieces: [HeadingPiece]
  /// From `{#id}` or `{: #id}`.
  package let explicitID: String?
  package let explicitIDRange: TextRange?

  package init(
    level: Int, range: TextRange, textRange: TextRange, text: String, pieces: [HeadingPiece],
    explicitID: String? = nil, explicitIDRange: TextRange? = nil
  ) {
    self.level = level
    self.range = range
    self.textRange = textRange
    self.text = text
    self.pieces = pieces
    self.explicitID = explicitID
    self.explicitIDRange = explicitIDRange
  }
}

/// A run of a heading's content. Entities and escapes are resolved in `text`.
package struct HeadingPiece: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case text, code, imageAlt, autolink, html, math, softBreak, template
  }
  package let kind: Kind
  package let text: String
  package let range: TextRange

  package init(kind: Kind, text: String, range: TextRange) {
    self.kind = kind
    self.text = text
    self.range = range
  }
}

package struct Anchor: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// `id="…"` or `<a name="…">` in raw HTML, whose range is the attribute's value.
    case html
    /// `[^label]: …`; `id` is the label.
    case footnoteDefinition
    /// `[^label]`; `id` is the label.
    case footnoteReference
    /// An id from an attribute list on something that is not a heading.
    case attributeList
  }
  package let kind: Kind
  package let id: String
  package let range: TextRange

  package init(kind: Kind, id: String, range: TextRange) {
    self.kind = kind
    self.id = id
    self.range = range
  }
}
