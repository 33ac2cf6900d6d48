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
  /// The cost depends on what moves and on who asks for it.
  ///
  /// - Parameter newSite: the site as its files make it then: with a bundle's or section's page, others get other addresses.
  ///   Where it publishes other folders, the rest is judged by the rules of now.
  package func applying(
    _ move: SiteMove, in newSite: Site? = nil
  ) -> (snapshot: IndexSnapshot, affected: Set<SitePath>) {
    var base = self
    base.related = nil
    base.entities = nil
    if let newSite, newSite.rules.mounts == site.rules.mounts {
      base.site = newSite
      base.standing = Set(newSite.rules.standingOffers.map(\.address))
    }
    let changes =
      move.paths.keys.sorted().map { path -> IndexChange in
        posts[path] == nil ? .removedFile(path) : .removedPost(path)
      } + base.arrivals(of: move) + base.others(around: move)
    let (snapshot, affected) = base.applying(changes)
    return (snapshot, affected.union(move.paths.keys).filter { posts[$0] != nil })
  }

  private func arrivals(of move: SiteMove) -> [IndexChange] {
    move.paths.sorted { $0.key < $1.key }.compactMap { path, newPath in
      guard let newPath else { return nil }
      guard let post = posts[path] else { return .file(newPath) }
      guard newPath.isMarkdown, site.rules.role(of: newPath) == .page else { return nil }
      return .post(Post(path: newPath, source: post.source, site: site))
    }
  }

  /// The posts that stay in folders whose own page comes or goes.
  private func others(around move: SiteMove) -> [IndexChange] {
    let names: Set = ["index", "_index", "README", "readme"]
    var folders: Set<SitePath> = []
    for (path, newPath) in move.paths {
      for path in [path, newPath].compactMap(\.self)
      where path.isMarkdown && names.contains(path.stem) {
        folders.insert(path.parent)
      }
    }
    guard !folders.isEmpty else { return [] }
    return posts.values.filter { post in
      move.paths[post.path] == nil && folders.contains { post.path.isWithin($0) }
    }.map { .post(Post(path: $0.path, source: $0.source, site: site)) }
  }
}

extension SiteMove {
  fileprivate mutating func set(_ path: SitePath, _ newPath: SitePath?) {
    if newPath != path { paths[path] = .some(newPath) }
  }

  /// The listing behind the move; ascending. O(*n* log *n*).
  package func applied(to listing: [SitePath]) -> [SitePath] {
    Set(listing.compactMap(newPath)).sorted()
  }
}
