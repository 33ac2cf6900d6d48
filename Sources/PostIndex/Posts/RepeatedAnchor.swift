// Ids that stand more than once in a page. It never says how bad that is.
import SiteModel
package import Syntax

/// An id that the page has already.
package struct RepeatedAnchor: Hashable, Sendable {
  package let id: String
  package let range: TextRange
  /// Where it stands first: links lead there.
  package let first: TextRange

  /// Those that the author wrote, in text order. What engines make from headings is numbered by them.
  static func all(
    of headings: [PostHeading], _ anchors: [Anchor], on page: Page, in source: SourceText
  )
    -> [RepeatedAnchor]
  {
    guard !anchors.isEmpty || headings.contains(where: { $0.explicitIDRange != nil }) else {
      return []
    }
    var places = headings.compactMap { heading in
      heading.id.map { (id: $0, range: heading.explicitIDRange ?? heading.range) }
    }
    places += anchors.filter { page.anchors.contains($0.id) }.map { (id: $0.id, range: $0.range) }
    var first: [String: TextRange] = [:]
    return places.sorted { $0.range.lowerBound < $1.range.lowerBound }.compactMap { place in
      guard let earlier = first[place.id] else {
        first[place.id] = place.range
        return nil
      }
      return isOnePlace(earlier, place.range, in: source)
        ? nil : RepeatedAnchor(id: place.id, range: place.range, first: earlier)
    }
  }

  /// `id` and `name` of one tag may be equal, and an anchor just before its heading leads to the same place.
  private static func isOnePlace(
    _ earlier: TextRange, _ later: TextRange, in source: SourceText
  ) -> Bool {
    let gap = earlier.upperBound..<max(earlier.upperBound, later.lowerBound)
    return gap.count < 40
      || source.bytes.index(of: UInt8(ascii: "\n"), from: gap.lowerBound, to: gap.upperBound) == nil
  }
}
