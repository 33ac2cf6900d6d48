// Which posts fit a place, the best first. The ranking itself is the index's.
import PostIndex
import SiteModel
import Syntax

/// The posts that answer a question, best first.
struct PostRanking {
  var posts: [Post] = []
  /// Whether the first is near certain to be the one that is meant.
  var isFirstCertain = false

  /// What is proposed for each post, in their order.
  func items(_ item: (Post) -> Completion.Item?) -> [Completion.Item] {
    posts.enumerated().compactMap { rank, post in
      var item = item(post)
      item?.isNearCertain = rank == 0 && isFirstCertain
      return item
    }
  }
}

extension IndexSnapshot {
  /// The posts that answer `question`, at most `Settings.completionLimit`.
  func ranked(_ question: RelatedQuestion, in post: Post) -> PostRanking {
    let limit = site.settings.completionLimit
    let answers = relatedPosts(to: question, in: post, limit: max(limit, NearCertainty.compared))
    return PostRanking(
      posts: answers.prefix(limit).compactMap { self.post(at: $0.path) },
      isFirstCertain: NearCertainty.isFirst(of: answers, to: question))
  }
}
