// What has to change in a blog when files and folders get other names or go. It never moves one.
package import PostIndex
package import SiteModel
package import Syntax

/// What a move does to the links of a blog.
package struct MoveChanges: Hashable, Sendable {
  /// In the files as they are called before the move.
  package var changes = SiteChanges()
  /// Links that cannot be kept, by post.
  package var lost: [SitePath: Int] = [:]
}

extension IndexSnapshot {
  /// The changes with which every link that leads somewhere now leads to the same thing when files and folders have moved,
  /// and what is published at another address then is found at the old one too, where the engine has redirects.
  ///
  /// The cost depends on what moves, on who links to it, and on the links of what moves.
  ///
  /// - Parameter site: the site as its files make it then; nil where none of them says anything of the others.
  package func changes(making move: SiteMove, in site: Site? = nil) -> MoveChanges {
    let (after, affected) = applying(move, in: site)
    let repair = LinkRepair(before: self, after: after, move: move)
    var result = MoveChanges()
    for path in affected.sorted() {
      guard let post = post(at: path) else { continue }
      var (changes, lost) = repair.changes(of: post)
      if let redirect = redirect(to: post, behind: move, in: after) {
        changes.insert(redirect, at: 0)
      }
      if !changes.isEmpty { result.changes.files[path] = changes }
      if lost > 0 { result.lost[path] = lost }
    }
    return result
  }

  /// Readers and other sites know the address of what is published.
  private func redirect(
    to post: Post, behind move: SiteMove, in after: IndexSnapshot
  ) -> TextChange? {
    guard move.paths[post.path] != nil, post.isPublished, let url = post.page.url,
      let moved = move.newPath(of: post.path).flatMap(after.post), moved.isPublished,
      moved.page.url != url
    else { return nil }
    return FormerAddress(post: moved, url: url, site: after.site).change
  }

  /// Links of what stays to what `move` takes away, by post that has them. The cost depends on who links to it.
  package func links(lostBy move: SiteMove) -> [SitePath: [TextRange]] {
    let (_, affected) = applying(move)
    var lost: [SitePath: [TextRange]] = [:]
    for path in affected where move.paths[path] == nil {
      guard let post = post(at: path) else { continue }
      let ranges = post.links.filter { leads($0, from: path, toGoneBy: move) }.map(\.link.range)
      if !ranges.isEmpty { lost[path] = ranges }
    }
    return lost
  }

  private func leads(_ link: PostLink, from path: SitePath, toGoneBy move: SiteMove) -> Bool {
    switch resolve(link, from: path) {
    case .page(let target, _, _), .unpublished(let target, _), .file(let target):
      move.newPath(of: target) == nil
    case .external, .unknown, .empty, .generated, .ambiguous, .missing: false
    }
  }
}
