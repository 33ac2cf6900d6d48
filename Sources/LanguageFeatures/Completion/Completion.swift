// A list of proposals for one place in a post. It never knows the wire.
package import SiteModel
package import Syntax

/// What an editor may insert at a place.
package struct Completion: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case post, heading, label
    /// Of an entity.
    case name
    /// A picture, or any other file that is no post.
    case file
    /// A key of front matter.
    case key
    /// A value of front matter.
    case value
    /// One of the few values that a key can have.
    case choice
    /// The name of a shortcode, a tag, an include.
    case call
    /// Of a call.
    case parameter
  }

  package struct Item: Hashable, Sendable {
    package var kind: Kind
    package var label: String
    /// Beside the label: a post's date, a heading's level.
    package var detail: String
    /// Replaces `Completion.replaced` as a whole.
    package var text: String
    /// A further change elsewhere in the post, such as the title into empty link text.
    package var alsoInserted: Insertion?
    /// What `IndexSnapshot.card(of:)` describes.
    package var post: SitePath?
    /// The id of the entity whose name it is, which `IndexSnapshot.card(ofEntity:in:)` describes.
    package var entity: String?
    /// What `IndexSnapshot.card(ofFile:)` describes.
    package var file: SitePath?
    /// What it is for, in a sentence.
    package var note: String?
    /// `text` with places to go on typing at, as LSP writes snippets; for clients that know them.
    package var snippet: String?
    /// Whether hardly any author would take another item.
    package var isNearCertain = false
  }

  package struct Insertion: Hashable, Sendable {
    package var range: TextRange
    package var text: String
  }

  /// What is replaced when an item is taken: touches the cursor, on the cursor's line.
  package var replaced: TextRange
  /// The text from the beginning of `replaced` to the cursor: what a client filters by.
  package var typed: String
  /// The best first.
  package var items: [Item]
  /// Whether typing on may bring other items.
  package var isIncomplete: Bool

  package init(replaced: TextRange, typed: String, items: [Item], isIncomplete: Bool) {
    self.replaced = replaced
    self.typed = typed
    self.items = items
    self.isIncomplete = isIncomplete
  }
}
