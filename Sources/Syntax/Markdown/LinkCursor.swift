// What link an author is in the middle of typing. It never proposes anything.

/// The link or reference under a cursor, complete or not.
package struct LinkCursor: Hashable, Sendable {
  package enum Part: Hashable, Sendable {
    /// `[ti|` : the text, before any destination.
    case text
    /// `[title](pa|`
    case destination
    /// `[title](path#fr|`; `typed` begins behind the `#`.
    case fragment
    /// `[text][la|`
    case label
    /// `[[pa|`
    case wiki
    /// `{{< relref "pa|`, `{% post_url pa|`; `typed` begins at the argument.
    case template(name: String)
    /// `<img src="pa|`
    case htmlAttribute(tag: String, attribute: String)
  }
  package var part: Part
  package var isImage: Bool
  /// From the part's beginning to the cursor.
  package var typed: TextRange
  /// From the part's beginning to its end behind the cursor: what a completion replaces. Reaches up to, and
  /// never over, the closing bracket, quote or `#`; ends at the cursor where the part is not closed.
  package var replaceable: TextRange
  /// Where the whole construct begins: `[`, `![`, `[[`, `{{<`.
  package var start: Int
  /// Whether the bracket or quote that ends this part is there already.
  package var isClosed: Bool
  /// The end of the whole construct when it is complete (`[x](y)`), so that it can be replaced as one.
  package var end: Int?
  /// Of a destination or fragment: the link's text, to be kept or filled.
  package var textRange: TextRange?
  /// Of a fragment: the destination before the `#`, as written.
  package var path: String?

  package init(
    part: Part, isImage: Bool = false, typed: TextRange, replaceable: TextRange, start: Int,
    isClosed: Bool, end: Int? = nil, textRange: TextRange? = nil, path: String? = nil
  ) {
    self.part = part
    self.isImage = isImage
    self.typed = typed
    self.replaceable = replaceable
    self.start = start
    self.isClosed = isClosed
    self.end = end
    self.textRange = textRange
    self.path = path
  }
}
