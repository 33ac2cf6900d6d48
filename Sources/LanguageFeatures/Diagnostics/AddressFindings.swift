// What is wrong with the addresses that a post itself has: two sources at one address, two places with one
// id, a post to which nothing leads. It never looks at the links of the post.
import PostIndex
import SiteModel
import Syntax

extension IndexSnapshot {
  func addressFindings(of post: Post) -> [Finding] {
    guard post.isPublished else { return [] }
    return duplicateURLs(of: post) + post.duplicateAnchors + orphan(post)
  }

  private func duplicateURLs(of post: Post) -> [Finding] {
    guard let rival = rivals(of: post).first, let other = self.post(at: rival),
      let url = post.page.url
    else { return [] }
    return [
      Finding(
        code: .duplicateURL, range: post.addressPlace,
        message:
          "'\(rival)' is published at '\(URLText.decoded(url))' too, and one overwrites the other; give one another slug or file name",
        related: [
          RelatedPlace(path: rival, range: other.addressPlace, message: "has the same address")
        ])
    ]
  }

  private func orphan(_ post: Post) -> [Finding] {
    guard site.settings.reportsOrphans, post.page.metadata.date != nil,
      backlinks(to: post.path).isEmpty
    else { return [] }
    return [
      Finding(
        code: .orphanPost, range: post.addressPlace,
        message: "no other post links to this one; link to it from a related post")
    ]
  }
}

extension Post {
  /// Where its author says what it is: the key of its address, else its title, else its beginning.
  fileprivate var addressPlace: TextRange {
    page.metadata.addressRange ?? page.metadata.titleRange
      ?? headings.first?.textRange ?? .empty(at: 0)
  }

  /// Ids that the author wrote and that the page has already. Those which engines make from headings are
  /// numbered by them.
  fileprivate var duplicateAnchors: [Finding] {
    var places = headings.compactMap { heading in
      heading.id.map { (id: $0, range: heading.explicitIDRange ?? heading.range, isHeading: true) }
    }
    places += anchors.filter { page.anchors.contains($0.id) }
      .map { (id: $0.id, range: $0.range, isHeading: false) }
    guard places.count > headings.count || headings.contains(where: { $0.explicitIDRange != nil })
    else { return [] }
    var first: [String: TextRange] = [:]
    return places.sorted { $0.range.lowerBound < $1.range.lowerBound }.compactMap { place in
      guard let earlier = first[place.id] else {
        first[place.id] = place.range
        return nil
      }
      return duplicateAnchor(place.id, place.range, earlier)
    }
  }

  private func duplicateAnchor(
    _ id: String, _ range: TextRange, _ earlier: TextRange
  ) -> Finding? {
    // `id` and `name` of one tag may be equal, and an anchor just before its heading leads to the same place.
    let between = source[TextRange(earlier.upperBound, max(earlier.upperBound, range.lowerBound))]
    if !between.utf8.contains(UInt8(ascii: "\n")) || between.utf8.count < 40 { return nil }
    return Finding(
      code: .duplicateAnchor, range: range,
      message:
        "this page has the id '\(id)' already, and links lead to the first; rename one of them",
      related: [RelatedPlace(path: path, range: earlier, message: "the first")])
  }
}
