// What an author wrote in the braces behind a heading, for engines that are stricter than the reader of Markdown.
// It never looks at the heading's text.
import Syntax

/// `{#id .class key=value}` as written behind a heading.
struct HeadingAttributes {
  /// With the braces.
  let text: String
  private let words: [Substring]

  /// Nil where the heading has no explicit id.
  init?(of heading: Heading, in source: SourceText) {
    guard heading.explicitID != nil else { return nil }
    let tail = source[TextRange(heading.textRange.upperBound, heading.range.upperBound)]
    guard let start = tail.utf8.firstIndex(of: UInt8(ascii: "{")),
      let end = tail.utf8.lastIndex(of: UInt8(ascii: "}")), start < end
    else { return nil }
    text = String(tail[start...end])
    words = tail[tail.utf8.index(after: start)..<end].split(separator: " ")
  }

  /// Goldmark: ids, classes and `key=value`; a lone word makes the whole a part of the text.
  var areGoldmark: Bool {
    words.allSatisfy { word in
      word.beginsWith("#") || word.beginsWith(".") || word.utf8.contains(UInt8(ascii: "="))
    }
  }

  /// kramdown: one id and nothing else, or a list behind a colon.
  var areKramdown: Bool {
    text.beginsWith("{:") || words.count == 1 && text.beginsWith("{#")
  }
}
