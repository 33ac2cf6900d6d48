// The names that a post gives: title, headings, tags, as typed letters are compared with them. It never ranks them.
import SiteModel
import Synchronization

struct PostNames: Sendable {
  let title: TypedName
  /// In the order of `Post.headings`.
  let headings: [TypedName]
  /// In the order of `PageMetadata.tags`.
  let tags: [TypedName]

  init(_ post: Post) {
    title = TypedName(post.displayTitle)
    headings = post.headings.map { TypedName($0.text) }
    tags = post.page.metadata.tags.map(TypedName.init)
  }
}

/// Made when the post is searched for the first time: most never are.
final class PostNamesCache: Sendable {
  private let made = Mutex<PostNames?>(nil)

  func names(of post: Post) -> PostNames {
    made.withLock { made in
      if let made { return made }
      let names = PostNames(post)
      made = names
      return names
    }
  }
}
