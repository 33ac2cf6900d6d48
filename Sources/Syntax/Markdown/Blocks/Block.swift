// A block while its extent is not known yet. It lives only during the block phase.

/// One block, open or closed.
struct Block {
  var kind: MarkdownNode.Kind
  @Packed var start: Int
  @Packed var end: Int
  @Packed var startLine: Int
  /// The last line that counts for looseness of lists.
  @Packed var endLine: Int
  /// Index past the last descendant; known when it is closed.
  @Packed var subtreeEnd: Int = 0
  var hasChildren = false
  /// The last child's `endLine`.
  @Packed var lastChildEndLine: Int = -1
  /// As `MarkdownNode.detail`; of a list item or list, the marker's last byte.
  var detail: UInt8 = 0
  var isLoose = false
  @Packed var firstLine: Int = 0
  @Packed var lineCount: Int = 0
  /// Of an item: the columns before the marker. Of a fence: its indentation.
  @Packed var indent: Int = 0
  /// Of an item: the width of marker and padding. Of a fence: its length. Of HTML: its type.
  @Packed var size: Int = 0
  /// Of a list: its first number. Of definitions: the place in the tree's definitions.
  @Packed var number: Int = 0
  /// Of fenced code: the info string.
  var info: TextRange?

  init(kind: MarkdownNode.Kind, start: Int, line: Int) {
    self.kind = kind
    self.start = start
    end = start
    startLine = line
    endLine = line
  }

  /// Whether lines of text are added to it.
  var holdsLines: Bool {
    switch kind {
    case .paragraph, .heading, .codeBlock, .htmlBlock, .mathBlock, .templateBlock, .moduleBlock,
      .tableRow:
      true
    default: false
    }
  }

  /// Whether a block of `kind` can stand in it.
  func canContain(_ child: MarkdownNode.Kind) -> Bool {
    switch kind {
    case .document, .blockQuote, .listItem, .footnoteDefinition, .definitionDescription,
      .directive:
      child != .listItem && child != .tableRow && child != .tableCell
    case .list: child == .listItem
    case .table: child == .tableRow
    case .definitionList: child == .definitionTerm || child == .definitionDescription
    default: false
    }
  }
}
