// The first snapshot of a site, from all of its posts. It never replaces one: see IndexSnapshot+Updating.
package import SiteModel

extension IndexSnapshot {
  /// The index of `posts`, in any order; of two with one path the last counts. `files` are those that are
  /// not posts. O(posts + links + files).
  package init(site: Site, posts: some Sequence<Post>, files: some Sequence<SitePath>) {
    self.init(site: site, files: files)
    let posts = IndexSnapshot.inOrder(posts)
    for post in posts { enter(post) }
    for post in posts { dependents.addLookups(of: post) }
  }

  /// The same index, its tables made at the same time, and ready to answer `nearest`. `files` are in order.
  package static func indexing(
    site: Site, posts: some Sequence<Post> & Sendable, files: [SitePath]
  ) async -> IndexSnapshot {
    let posts = inOrder(posts)
    async let dependents = dependents(of: posts)
    async let spelling = SpellingCache(SpellingIndex(namesOf: posts))
    async let fileSpelling = SpellingCache(SpellingIndex(namesOf: files))
    var snapshot = IndexSnapshot(site: site, files: files)
    for post in posts { snapshot.enter(post) }
    snapshot.dependents = await dependents
    snapshot.spelling = await spelling
    snapshot.fileSpelling = await fileSpelling
    return snapshot
  }

  /// In order of paths every list of a table grows at its end; in any other long ones would cost O(n²).
  private static func inOrder(_ posts: some Sequence<Post>) -> [Post] {
    var result: [Post] = []
    for post in posts.sorted(by: { $0.path < $1.path }) {
      if result.last?.path == post.path { result.removeLast() }
      result.append(post)
    }
    return result
  }

  private static func dependents(of posts: [Post]) -> Dependents {
    var table = Dependents()
    for post in posts { table.addLookups(of: post) }
    return table
  }
}
