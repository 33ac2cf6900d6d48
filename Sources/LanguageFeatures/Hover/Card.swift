// A card's contents, and how it reads as Markdown and as plain text. It never knows what it speaks of.
package import SiteModel

/// A few short blocks of text.
package struct Card: Hashable, Sendable {
  package enum Block: Hashable, Sendable {
    /// Lines of one paragraph, each on a line of its own.
    case lines([[Span]])
    case list([[Span]])
    /// A picture of the site. Plain text does not show it.
    case picture(String, SitePath)
    /// Between what two things are told of.
    case rule
  }

  package enum Span: Hashable, Sendable {
    case text(String)
    case strong(String)
    case emphasis(String)
    case code(String)
    /// Text that leads to an address of the web, as it was written.
    case link(String, to: String)
    /// Text that leads to a post of the same site.
    case post(String, SitePath)
    /// A picture among the files of the same site, and what it is called.
    case picture(String, SitePath)
  }

  package var blocks: [Block]

  package init(_ blocks: [Block]) { self.blocks = blocks }

  /// Both cards, one below the other.
  package static func + (first: Card, second: Card) -> Card {
    Card(first.blocks + [.rule] + second.blocks)
  }

  /// The card as Markdown; what authors wrote is escaped.
  ///
  /// - Parameter address: where a post of the site is found, such as a `file:` address; nil where it is not to be linked.
  package func markdown(linking address: (SitePath) -> String? = { _ in nil }) -> String {
    func line(_ spans: [Span]) -> String { spans.map { $0.markdown(address) }.joined() }
    return blocks.map { block in
      switch block {
      case .lines(let lines): lines.map(line).joined(separator: "  \n")
      case .list(let items): items.map { "- " + line($0) }.joined(separator: "\n")
      case .picture(let text, let path):
        address(path).map { "![\(Span.escaped(text))](<\(Span.destination($0))>)" } ?? ""
      case .rule: "---"
      }
    }.filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  /// The card for a client that shows no Markdown.
  package var plainText: String {
    func line(_ spans: [Span]) -> String { spans.map(\.plainText).joined() }
    return blocks.map { block in
      switch block {
      case .lines(let lines): lines.map(line).joined(separator: "\n")
      case .list(let items): items.map { "- " + line($0) }.joined(separator: "\n")
      case .picture: ""
      case .rule: "———"
      }
    }.filter { !$0.isEmpty }.joined(separator: "\n\n")
  }
}

extension Card.Span {
  fileprivate func markdown(_ address: (SitePath) -> String?) -> String {
    switch self {
    case .text(let text): Self.escaped(text)
    case .strong(let text): "**\(Self.escaped(text))**"
    case .emphasis(let text): "*\(Self.escaped(text))*"
    case .code(let text): Self.code(text)
    case .link(let text, let target): "[\(Self.escaped(text))](<\(Self.destination(target))>)"
    case .post(let text, let path):
      address(path).map { "[\(Self.escaped(text))](<\(Self.destination($0))>)" }
        ?? Self.escaped(text)
    case .picture(let name, let path):
      address(path).map { "![\(Self.escaped(name))](<\(Self.destination($0))>)" }
        ?? Self.escaped(name)
    }
  }

  fileprivate var plainText: String {
    switch self {
    case .text(let text), .strong(let text), .emphasis(let text), .code(let text),
      .post(let text, _), .picture(let text, _):
      text
    case .link(let text, let target): text == target ? text : "\(text): \(target)"
    }
  }

  /// What may stand between `<` and `>` of a link (CommonMark 0.31.2 §6.3).
  fileprivate static func destination(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "<": result += "%3C"
      case ">": result += "%3E"
      case "\\": result += "%5C"
      case "\u{0}"..."\u{20}", "\u{7F}": continue
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Text with everything escaped that Markdown would read as markup.
  fileprivate static func escaped(_ text: String) -> String {
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
