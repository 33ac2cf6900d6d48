// What an editor shows beside a place, as Markdown or plain text. It never knows the wire.
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

/// A few lines about a post, a section or a file.
package struct Card: Hashable, Sendable {
  package var title: String
  /// Short facts on one line: date, tags, state.
  package var facts: [String] = []
  /// Prose.
  package var body: String = ""
  /// Why it is shown where nobody asked for it by name.
  package var reason: String = ""
  /// The address and the file, each on a line of its own.
  package var places: [String] = []

  package init(title: String, facts: [String] = [], body: String = "", places: [String] = []) {
    self.title = title
    self.facts = facts
    self.body = body
    self.places = places
  }

  /// The card as Markdown; what authors wrote is escaped.
  package var markdown: String {
    var parts = ["**\(Card.escaped(title))**"]
    if !facts.isEmpty { parts.append(facts.map(Card.escaped).joined(separator: " · ")) }
    if !body.isEmpty { parts.append(Card.escaped(body)) }
    if !reason.isEmpty { parts.append("*\(Card.escaped(reason))*") }
    if !places.isEmpty { parts.append(places.map(Card.code).joined(separator: "  \n")) }
    return parts.joined(separator: "\n\n")
  }

  /// The card for a client that shows no Markdown.
  package var plainText: String {
    [title, facts.joined(separator: " · "), body, reason, places.joined(separator: "\n")]
      .filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  /// Text with everything escaped that Markdown would read as markup.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", "`", "*", "_", "[", "]", "<", ">", "#", "|", "~", "&", "!":
        result.unicodeScalars.append("\\")
        result.unicodeScalars.append(scalar)
      case "\n", "\r": result.unicodeScalars.append(" ")
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// A code span that holds `text`, whatever backticks it has (CommonMark 0.31.2 §6.1).
  private static func code(_ text: String) -> String {
    let runs = text.split(omittingEmptySubsequences: true) { $0 != "`" }.map(\.count)
    let fence = String(repeating: "`", count: (runs.max() ?? 0) + 1)
    let padding = text.hasPrefix("`") || text.hasSuffix("`") ? " " : ""
    return fence + padding + text + padding + fence
  }
}
