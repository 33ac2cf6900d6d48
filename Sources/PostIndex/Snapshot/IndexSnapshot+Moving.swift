// The snapshot as it will be when files stand elsewhere. It moves none.
package import SiteModel
import Syntax

/// Which files of a site get other paths, and which are taken away.
package struct SiteMove: Sendable {
  /// By the path of now, posts and other files: nil where nothing will be left.
  package private(set) var paths: [SitePath: SitePath?] = [:]

  /// Where the file at `path` will be; nil where it is taken away.
  package func newPath(of path: SitePath) -> SitePath? {
    if let moved = paths[path] { moved } else { path }
  }
}

extension IndexSnapshot {
  /// What happens to the site's files when these files and folders go from one path to another; nil takes them away.
  /// O(files) where one of them is a folder.
  package func move(_ renames: [(from: SitePath, to: SitePath?)]) -> SiteMove {
    var move = SiteMove()
    for (from, to) in renames {
      if posts[from] != nil || files[from] != nil {
        move.set(from, to)
        continue
      }
      for path in Array(posts.keys) + Array(files.keys) where path.isWithin(from) {
        guard let rest = path.relative(to: from) else { continue }
        move.set(path, to.flatMap { $0.appending(rest) })
      }
    }
    return move
  }

  /// The snapshot behind `move`, and the posts of now that may read differently in it: those that go and those that ask for
  /// what has come, gone or changed. It ranks nothing and names nobody.
  ///
  /// Configuration that moves counts as it was. The cost depends on what moves and on who asks for it.
  package func applying(_ move: SiteMove) -> (snapshot: IndexSnapshot, affected: Set<SitePath>) {
    var base = self
    base.related = nil
    base.entities = nil
    var changes: [IndexChange] = []
    for path in move.paths.keys.sorted() {
      changes.append(posts[path] == nil ? .removedFile(path) : .removedPost(path))
    }
    for (path, newPath) in move.paths.sorted(by: { $0.key < $1.key }) {
      guard let newPath else { continue }
      guard let post = posts[path], site.rules.role(of: newPath) == .page, newPath.isMarkdown else {
        if posts[path] == nil { changes.append(.file(newPath)) }
        continue
      }
      changes.append(.post(Post(path: newPath, source: post.source, site: site)))
    }
    let (snapshot, affected) = base.applying(changes)
    return (
      snapshot,
      affected.filter { posts[$0] != nil }.union(move.paths.keys.filter { posts[$0] != nil })
    )
  }
}

extension SiteMove {
  fileprivate mutating func set(_ path: SitePath, _ newPath: SitePath?) {
    if newPath != path { paths[path] = .some(newPath) }
  }
}
