// Which posts fit a place, the best first. The ranking itself is the index's.
import PostIndex
import SiteModel
import Syntax

extension IndexSnapshot {
  /// The posts that answer `question`, at most `Settings.completionLimit`.
  func ranked(_ question: RelatedQuestion, in post: Post) -> [Post] {
    relatedPosts(to: question, in: post, limit: site.settings.completionLimit)
      .compactMap { self.post(at: $0.path) }
  }
}
