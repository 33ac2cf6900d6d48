// The card of a post, a section or a file. It never says who asks for it.
package import SiteModel

/// A few lines about a post, a section or a file.
package struct PostCard: Hashable, Sendable {
  package var title: String
  /// Short facts on one line: date, tags, state.
  package var facts: [String] = []
  /// Prose.
  package var body: String = ""
  /// Why it is shown where nobody asked for it by name.
  package var reason: String = ""
  /// A picture to show.
  package var picture: SitePath?
  /// The address and the file, each on a line of its own.
  package var places: [String] = []

  package init(title: String, facts: [String] = [], body: String = "", places: [String] = []) {
    self.title = title
    self.facts = facts
    self.body = body
    self.places = places
  }

  package var card: Card {
    var blocks: [Card.Block] = [.lines([[.strong(title)]])]
    if !facts.isEmpty { blocks.append(.lines([[.text(facts.joined(separator: " · "))]])) }
    if let picture { blocks.append(.picture(title, picture)) }
    if !body.isEmpty { blocks.append(.lines([[.text(body)]])) }
    if !reason.isEmpty { blocks.append(.lines([[.emphasis(reason)]])) }
    if !places.isEmpty { blocks.append(.lines(places.map { [.code($0)] })) }
    return Card(blocks)
  }
}
