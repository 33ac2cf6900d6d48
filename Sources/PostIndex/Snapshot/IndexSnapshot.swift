// All posts of one site and who offers which address: one immutable value. It never reads a file.
package import SiteModel

/// Everything known of one site at one moment. Copies are cheap and share what they have in common.
package struct IndexSnapshot: Sendable {
  package internal(set) var site: Site
  var posts = ShardedTable<SitePath, Post>()
  /// Files that are not posts.
  var files = ShardedTable<SitePath, Bool>()
  /// Who is found under an address; each list is in ascending order of paths and never empty.
  var providers = ShardedTable<Address, [Provider]>()
  /// Which posts have a link that asks for an address; ascending, never empty.
  typealias Dependents = ShardedTable<Address, [SitePath]>
  var dependents = Dependents()
  /// Which posts have a tag; ascending, never empty.
  var tagged = ShardedTable<TagKey, [SitePath]>()
  /// Folders published under an address, and the posts that cause it (nil: the engine itself).
  var folders = ShardedTable<Address, [Placement]>()
  /// The same, by folder.
  var placements = ShardedTable<SitePath, [Placement]>()
  /// How often the posts write their links in each style.
  var styles: [LinkStyle: Int] = [:]
  /// Which keys and values the posts have in their front matter.
  package internal(set) var habits = FrontMatterHabits()
  var edition = Edition()
  var spelling = SpellingCache()
  var fileSpelling = SpellingCache()
  /// Names for searches, and the posts that are other ones since the table was made.
  var nameTables = NameTableCache()
  var renamed: Set<SitePath> = []
  var fileTables = FileTableCache()
  /// What related posts are found in; nil where nobody asks for them (`rankingRelated` makes it).
  package internal(set) var related: RelatedIndex?
  /// Which posts name whom; nil where nobody asks for it (`naming` makes it).
  package internal(set) var entities: EntityIndex?
  /// What the blog's own links have taught of the ranking; empty until they have.
  var lessons = LearnedWeights()
  /// Shared with the snapshots that follow; it changes no answer.
  let memory = RankingMemory()
  /// What the engine publishes whatever the posts say.
  var standing: Set<Address>

  /// One post's presence at an address.
  struct Provider: Hashable, Sendable {
    let path: SitePath
    let kind: Offer.Kind
  }

  /// A folder's presence under an address.
  struct Placement: Hashable, Sendable {
    let mount: Mount
    let owner: SitePath?
  }

  /// A site without posts. `files` are those that are not posts.
  init(site: Site, files: some Sequence<SitePath>) {
    self.site = site
    standing = Set(site.rules.standingOffers.map(\.address))
    for mount in site.rules.mounts { place(Placement(mount: mount, owner: nil)) }
    for file in files { self.files[file] = true }
  }

  package func post(at path: SitePath) -> Post? { posts[path] }

  package func hasFile(_ path: SitePath) -> Bool { files[path] != nil }

  package var postCount: Int { posts.count }

  package var fileCount: Int { files.count }

  /// The paths of all posts, ascending. O(*n* log *n*).
  package var paths: [SitePath] { posts.keys.sorted() }

  /// Calls `body` with every post, in no particular order. O(*n*), several times faster than `allPosts`.
  package func forEachPost(_ body: (Post) -> Void) { posts.forEachValue(body) }

  /// All posts in no particular order. O(*n*).
  package var allPosts: some Sequence<Post> { posts.values }

  /// The paths of all files that are not posts, in no particular order. O(*n*).
  package var allFiles: some Sequence<SitePath> { files.keys }
}

extension IndexSnapshot {
  /// The style to write a new link in: the author's setting, else what this post uses most, else the blog,
  /// else what the engine's documentation recommends. Equal counts go to the engine's own order.
  package func linkStyle(for post: Post) -> LinkStyle {
    if let style = site.settings.linkStyle { return style }
    let own = post.linkStyles.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    for tally in [own, styles] {
      let best = LinkStyle.allCases.max { tally[$0, default: 0] < tally[$1, default: 0] }
      if let best, tally[best, default: 0] > 0 { return best }
    }
    return site.rules.defaultLinkStyle
  }
}
