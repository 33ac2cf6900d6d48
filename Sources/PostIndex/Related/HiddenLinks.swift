// The links that an author has made, each hidden and asked for: the test of a ranking, and what it can learn from. It
// never ranks.
package import SiteModel
package import Syntax

/// What is hidden and asked for.
package enum RelatedTask: String, CaseIterable, Sendable {
  /// A post whose internal links are hidden, their words left.
  case post = "A"
  /// The same without their words.
  case postWithoutWords = "A'"
  /// The place behind `[`: the link and its words are hidden.
  case bracket = "B1"
  /// The place behind `](`: the words are known.
  case destination = "B2"
  /// Behind `[` and the first letters of the target's title, or of the link's words.
  case typedTitle = "C-title"
  case typedWords = "C-words"
}

/// Makes questions of the links of a blog.
package struct HiddenLinks: Sendable {
  package let snapshot: IndexSnapshot
  package let index: RelatedIndex
  /// Whether posts are taken as they were written: nothing newer exists, and nothing stands behind the cursor.
  package let isOlderOnly: Bool
  private let hubs: Set<SitePath>

  /// One question and its answers.
  package struct Question: Sendable {
    /// The post's path; of a link also where it begins, in Unicode scalars behind the front matter.
    package let id: String
    package let wanted: Set<SitePath>
    package let query: RelatedQuery
  }

  private struct OwnLink {
    let link: Link
    let target: Post
  }

  /// O(links).
  package init(_ snapshot: IndexSnapshot, _ index: RelatedIndex, isOlderOnly: Bool) {
    self.snapshot = snapshot
    self.index = index
    self.isOlderOnly = isOlderOnly
    var linkers: [SitePath: Int] = [:]
    snapshot.forEachPost { post in
      let targets = Set(snapshot.links(of: post).map(\.target.path))
      for target in targets { linkers[target, default: 0] += 1 }
    }
    let limit = max(8, snapshot.postCount * RelatedConstants.boilerplatePercent / 100)
    hubs = Set(linkers.filter { $0.value > limit }.keys)
  }

  /// The questions that the links of `post` ask, in order of the text.
  ///
  /// - Parameter letters: how many are typed, of tasks with typed letters.
  package func questions(of post: Post, _ task: RelatedTask, letters: Int = 2) -> [Question] {
    let links = snapshot.links(of: post).map { OwnLink(link: $0.link, target: $0.target) }
    // A page of links is an index, and shows nothing of likeness.
    guard Set(links.map(\.target.path)).count <= RelatedConstants.linksOfIndexPage,
      !isOlderOnly || post.day != nil
    else { return [] }
    let counted = links.filter { !hubs.contains($0.target.path) && isAllowed($0.target, for: post) }
    guard !counted.isEmpty else { return [] }
    if task == .post || task == .postWithoutWords {
      let hidden = links.map { own in
        (range: own.link.range, text: task == .post ? own.link.textRange : nil)
      }
      var query = index.query(post, markdown: VisibleText(post).without(hidden))
      query.isOlderOnly = isOlderOnly
      let wanted = Set(counted.map(\.target.path))
      return [Question(id: post.path.string, wanted: wanted, query: query)]
    }
    return counted.compactMap { question(of: $0, among: links, in: post, task, letters) }
  }

  private func question(
    of own: OwnLink, among links: [OwnLink], in post: Post, _ task: RelatedTask, _ letters: Int
  ) -> Question? {
    let start = own.link.range.lowerBound
    let visible = VisibleText(post)
    let same = links.filter { $0.target.path == own.target.path }
    let markdown =
      isOlderOnly
      ? visible.before(start) : visible.without(same.map { (range: $0.link.range, text: nil) })
    let words = own.link.textRange.map { post.source[$0] } ?? ""
    var query = index.query(
      post, markdown: markdown, before: visible.cut(before: start),
      anchor: task == .destination ? words : nil)
    query.isOlderOnly = isOlderOnly
    let seen = links.filter {
      isOlderOnly ? $0.link.range.upperBound <= start : $0.target.path != own.target.path
    }
    query.linked = Set(seen.map(\.target.path))
    if task == .typedTitle || task == .typedWords {
      let text = TypedText.bare(task == .typedTitle ? own.target.displayTitle : words)
      if text.isEmpty { return nil }
      let typed = String(decoding: text.bytes, as: UTF8.self).prefix(letters)
      query.typed = TypedText(String(typed))
    }
    let text = String(decoding: visible.before(start), as: UTF8.self)
    return Question(
      id: "\(post.path):\(text.unicodeScalars.count)", wanted: [own.target.path], query: query)
  }

  private func isAllowed(_ target: Post, for post: Post) -> Bool {
    guard isOlderOnly, let day = post.day, let other = target.day else { return true }
    return other <= day
  }
}

extension IndexSnapshot {
  /// The links of `post` that lead to other posts.
  package func links(of post: Post) -> [(link: Link, target: Post)] {
    post.links.compactMap { link in
      guard !link.link.isImage, case .page(let path, _, _) = resolve(link, from: post.path),
        path != post.path, let target = self.post(at: path)
      else { return nil }
      return (link.link, target)
    }
  }
}

extension HiddenLinks {
  /// What the links of `post` teach about a place: for each, the best posts and which of them was right.
  package func lessons(of post: Post, _ task: RelatedTask) -> [BlogWeights.Lesson] {
    questions(of: post, task).map { question in
      let answers = index.related(to: question.query, limit: BlogWeights.answers)
      return BlogWeights.Lesson(answers) { question.wanted.contains($0.path) }
    }
  }

  /// The posts whose links to learn from, ascending: all that have some, or of many an even share. O(links).
  package var teachers: [SitePath] {
    let counts = snapshot.paths.compactMap { path -> (path: SitePath, count: Int)? in
      let count = snapshot.post(at: path).map { snapshot.links(of: $0).count } ?? 0
      return count > 0 && count <= RelatedConstants.linksOfIndexPage ? (path, count) : nil
    }
    let total = counts.reduce(0) { $0 + $1.count }
    guard total > BlogWeights.mostLinks else { return counts.map(\.path) }
    // As many as fit, spread over the whole blog.
    let share = Double(BlogWeights.mostLinks) / Double(total)
    var sum = 0.0
    return counts.compactMap { path, _ in
      sum += share
      if sum < 1 { return nil }
      sum -= 1
      return path
    }
  }
}

extension RelatedTask {
  /// What stands for a place when its weights are learnt.
  package static func learning(_ place: RankingPlace) -> RelatedTask {
    switch place {
    case .post: .postWithoutWords
    case .bracket: .bracket
    case .destination: .destination
    }
  }

  /// The place that it asks at.
  package var place: RankingPlace {
    switch self {
    case .post, .postWithoutWords: .post
    case .bracket, .typedTitle, .typedWords: .bracket
    case .destination: .destination
    }
  }
}
