// Which posts fit what has been typed, the best first. It never filters by anything but the typed text.
import PostIndex
import SiteModel
import Syntax

extension IndexSnapshot {
  /// The posts that fit `query`, the best first, at most `Settings.completionLimit`.
  ///
  /// Order: how well the title fits, then the file's path; published before others; the newest first.
  /// O(posts).
  func ranked(for query: String, from post: Post) -> [Post] {
    let limit = site.settings.completionLimit
    let wanted = FoldedText(URLText.decoded(query).drop { $0 == "." || $0 == "/" || $0 == "@" })
    var best = BoundedRanking(limit: limit)
    forEachPost { candidate in
      if candidate === post || candidate.page.state == .resource { return }
      guard let fit = IndexSnapshot.fit(candidate, wanted) else { return }
      best.offer(Ranked(fit: fit, post: candidate))
    }
    return best.posts
  }

  private static func fit(_ candidate: Post, _ wanted: FoldedText) -> Int? {
    if wanted.isEmpty { return 0 }
    let title = candidate.foldedTitle.match(wanted).map { $0.rawValue * 2 + 1 }
    if let title, title >= MatchQuality.wordPrefix.rawValue * 2 { return title }
    guard let path = candidate.foldedPath.match(wanted).map({ $0.rawValue * 2 }) else {
      return title
    }
    return max(title ?? path, path)
  }
}

/// A post with what decides its place.
private struct Ranked {
  let fit: Int
  let post: Post

  func precedes(_ other: Ranked) -> Bool {
    if fit != other.fit { return fit > other.fit }
    if post.isPublished != other.post.isPublished { return post.isPublished }
    if post.instant != other.post.instant {
      return post.instant ?? Int.min > other.post.instant ?? Int.min
    }
    return post.path < other.post.path
  }
}

/// Keeps the best few of many without sorting all.
private struct BoundedRanking {
  let limit: Int
  private var kept: [Ranked] = []

  init(limit: Int) { self.limit = max(limit, 0) }

  var posts: [Post] { kept.map(\.post) }

  /// O(log limit) to refuse, O(limit) to keep.
  mutating func offer(_ item: Ranked) {
    if kept.count == limit {
      guard let last = kept.last, item.precedes(last) else { return }
    }
    var low = 0
    var high = kept.count
    while low < high {
      let middle = (low + high) / 2
      if kept[middle].precedes(item) { low = middle + 1 } else { high = middle }
    }
    kept.insert(item, at: low)
    if kept.count > limit { kept.removeLast() }
  }
}
