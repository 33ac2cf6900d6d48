// What the inline phase has found before it is known what contains what. It lives for one block only.

/// A piece of a block's text that may become a node. Tokens stand in text order; places are positions in
/// the block's text.
struct InlineToken {
  enum Role: UInt8 {
    /// A node without children.
    case atom
    /// A link or image; a bracket that never closes is `.dropped`.
    case container
    /// A delimiter run; its emphases are linked from `firstEmphasis`.
    case run
    case dropped
  }
  var role: Role
  var kind: MarkdownNode.Kind
  @Packed var start: Int
  @Packed var end: Int
  /// Of a container: what its children may cover.
  @Packed var contentStart: Int
  @Packed var contentEnd: Int
  @Packed var payload: Int = 0
  var detail: UInt8 = 0
  @Packed var firstEmphasis: Int = -1

  init(_ role: Role, _ kind: MarkdownNode.Kind, _ start: Int, _ end: Int, payload: Int = 0) {
    self.role = role
    self.kind = kind
    self.start = start
    self.end = end
    contentStart = start
    contentEnd = end
    self.payload = payload
  }
}

/// An emphasis that was found; those that open at the same run are linked, the outermost first.
struct Emphasis {
  var kind: MarkdownNode.Kind
  @Packed var start: Int
  @Packed var end: Int
  @Packed var width: Int
  @Packed var next: Int
}

/// A delimiter run on the stack of those that may still open or close.
struct Delimiter {
  @Packed var token: Int
  var byte: UInt8
  /// What is left of the run.
  @Packed var start: Int
  @Packed var end: Int
  @Packed var length: Int
  var canOpen: Bool
  var canClose: Bool
  @Packed var previous: Int
  @Packed var next: Int = -1
}

/// `[` or `![` that may become a link.
struct Bracket {
  @Packed var token: Int
  /// Behind the bracket.
  @Packed var position: Int
  var isImage: Bool
  /// The newest delimiter when the bracket was read.
  @Packed var delimiter: Int
  /// Whether another bracket opened behind it.
  var holdsBracket = false
}

/// Kinds of markup whose end was looked for in vain, so that no one looks twice.
struct Unclosed: OptionSet {
  let rawValue: UInt8
  static let comment = Unclosed(rawValue: 1)
  static let instruction = Unclosed(rawValue: 2)
  static let declaration = Unclosed(rawValue: 4)
  static let section = Unclosed(rawValue: 8)
  static let math = Unclosed(rawValue: 16)
  static let displayMath = Unclosed(rawValue: 32)
}
