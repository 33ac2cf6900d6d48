// What an editor shows beside a place. It never knows the wire.
package import Syntax

/// Something to show about a place in a post.
package struct Hover: Hashable, Sendable {
  /// The part of the text that it speaks of.
  package let range: TextRange
  package let card: Card

  package init(range: TextRange, card: Card) {
    self.range = range
    self.card = card
  }
}
