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

  fileprivate var duplicateAnchors: [Finding] {
    repeatedAnchors.map { anchor in
      Finding(
        code: .duplicateAnchor, range: anchor.range,
        message:
          "this page has the id '\(anchor.id)' already, and links lead to the first; rename one of them",
        related: [RelatedPlace(path: path, range: anchor.first, message: "the first")])
    }
  }
}
