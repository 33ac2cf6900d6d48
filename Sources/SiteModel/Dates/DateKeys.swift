// Which dates in front matter an engine reads, and what it does with one that it cannot read.
package import Syntax

/// An engine's demands on the dates of a post.
package struct DateKeys: Hashable, Sendable {
  /// In lower case.
  package var keys: [String]
  /// How a date may be written.
  package var spellings: Set<Timestamp.Spelling>
  /// Whether any other date ends the build.
  package var breaksBuild: Bool

  /// Engines that read whatever some library reads, and go on without a date where it reads none.
  package static let lenient = DateKeys(
    keys: ["date", "updated", "last_modified_at"],
    spellings: [.standard, .withoutSeconds, .looselyNumeric, .dayMonthYear, .monthDayYear],
    breaksBuild: false)
}

/// A date that the engine cannot read.
package struct UnreadableDate: Hashable, Sendable {
  package let key: String
  package let range: TextRange
  package let written: String
  package let breaksBuild: Bool
  /// The same day as the engine would read it, where it is clear which day is meant.
  package let replacement: String?
}

extension DateKeys {
  /// The dates of `document`'s front matter that the engine cannot read, in text order.
  package func unreadableDates(in document: Document) -> [UnreadableDate] {
    (document.frontMatter?.value.entries ?? []).compactMap { entry in
      guard keys.contains(entry.key) || keys.contains(entry.key.lowercased()) else { return nil }
      switch entry.value.content {
      // A bare number is a moment in seconds, or a year, to whoever reads it.
      case .timestamp, .integer, .float, .null: return nil
      default: break
      }
      guard let written = entry.value.scalarText(in: document.source), !written.isEmpty else {
        return nil
      }
      if let spelling = Timestamp.spelling(of: written), spellings.contains(spelling) { return nil }
      return UnreadableDate(
        key: entry.key, range: entry.value.range, written: written, breaksBuild: breaksBuild,
        replacement: Timestamp(parsing: written)?.isoText)
    }
  }
}
