// One node of a Markdown tree. It holds places only: the text stays in the source.

/// A block or inline node. Nodes stand in preorder in `MarkdownTree.nodes`.
package struct MarkdownNode: Hashable, Sendable {
  package enum Kind: UInt8, Hashable, Sendable {
    // Containers of blocks.
    case document, blockQuote, list, listItem, footnoteDefinition
    case definitionList, definitionTerm, definitionDescription
    /// An admonition, details or a content tab of Python-Markdown; its title is its first paragraph.
    case directive
    // Blocks that hold text, or nothing.
    case paragraph, heading, thematicBreak, codeBlock, htmlBlock, mathBlock
    /// `[label]: destination "title"`; `payload` counts into `MarkdownTree.definitions`.
    case linkDefinition
    case table, tableRow, tableCell
    /// kramdown's `{: #id .class}` on a line of its own.
    case attributeList
    /// Text that a template consumes whole, such as `{% highlight %}` to `{% endhighlight %}`.
    case templateBlock
    /// MDX `import`/`export` lines.
    case moduleBlock
    // Inlines.
    case text, softBreak, hardBreak, codeSpan, emphasis, strong, strikethrough, math
    /// `payload` counts into `MarkdownTree.links`.
    case link, image, wikiLink, embed
    /// `<https://…>` and bare addresses; no children.
    case autolink, bareURL
    case htmlInline
    case footnoteReference, taskMarker
    /// A template call; `payload` counts into `MarkdownTree.templates`.
    case template
    /// An MDX expression in braces.
    case expression
    /// kramdown's `{: …}` behind an inline.
    case inlineAttributes
  }

  package var kind: Kind
  /// A heading's level; a list's marker byte; a table cell's alignment (0 none, 1 left, 2 centre, 3 right);
  /// 1 on a checked task marker, on a table's header row and on a fenced code block; the length of an
  /// emphasis marker.
  package var detail: UInt8
  /// A list's looseness, and whether an autolink is a mail address.
  package var flag: Bool
  private var start: UInt32
  private var end: UInt32
  /// The index behind the last descendant.
  private var next: UInt32
  /// Counts into the side table of its kind: see the kinds. Of a block with text, into `MarkdownTree.leaves`;
  /// of code spans, raw HTML and math, the index of the leaf that holds them; of a list its first number.
  package var payload: Int32

  package init(kind: Kind, start: Int, end: Int, detail: UInt8 = 0, payload: Int = 0) {
    self.kind = kind
    self.detail = detail
    flag = false
    self.start = UInt32(truncatingIfNeeded: start)
    self.end = UInt32(truncatingIfNeeded: max(start, end))
    next = 0
    self.payload = Int32(truncatingIfNeeded: payload)
  }

  package var range: TextRange {
    get { TextRange(Int(start), Int(end)) }
    set {
      start = UInt32(newValue.lowerBound)
      end = UInt32(newValue.upperBound)
    }
  }

  package var subtreeEnd: Int {
    get { Int(next) }
    set { next = UInt32(truncatingIfNeeded: newValue) }
  }
}
