// The weights that one blog's own links teach, for each kind of question. It never decides how they are fitted.
package import SiteModel

/// Weights by what is asked for; none where a blog has too few links to teach them.
package struct LearnedWeights: Hashable, Sendable {
  private struct Key: Hashable {
    let place: RankingPlace
    let isOlderOnly: Bool
  }
  private var weights: [Key: RelatedWeights] = [:]

  package init() {}

  package subscript(place: RankingPlace, isOlderOnly: Bool) -> RelatedWeights? {
    get { weights[Key(place: place, isOlderOnly: isOlderOnly)] }
    set { weights[Key(place: place, isOlderOnly: isOlderOnly)] = newValue }
  }
}

extension IndexSnapshot {
  /// What the links of the blog teach of every kind of question; nothing where the snapshot does not rank. As long as some
  /// hundred rankings for each; it gives way to others after each of them.
  package func learningWeights() async -> LearnedWeights {
    var learned = LearnedWeights()
    for isOlderOnly in [true, false] {
      for place in RankingPlace.allCases {
        learned[place, isOlderOnly] = await learnedWeights(place, isOlderOnly: isOlderOnly)
      }
    }
    return learned
  }

  /// What the links of the blog teach of one kind of question; nil where they are too few, the posts too many, or the
  /// snapshot does not rank.
  ///
  /// - Parameters:
  ///   - workers: how many share the work.
  ///   - isTeacher: which posts may teach.
  package func learnedWeights(
    _ place: RankingPlace, isOlderOnly: Bool, workers: Int = 1,
    isTeacher: @escaping @Sendable (SitePath) -> Bool = { _ in true }
  ) async -> RelatedWeights? {
    guard let related, related.count <= BlogWeights.mostPosts else { return nil }
    let links = HiddenLinks(self, related, isOlderOnly: isOlderOnly)
    let teachers = links.teachers.filter(isTeacher)
    let lessons = await withTaskGroup(of: [(Int, [BlogWeights.Lesson])].self) { group in
      for worker in 0..<max(1, workers) {
        group.addTask {
          var taught: [(Int, [BlogWeights.Lesson])] = []
          for number in stride(from: worker, to: teachers.count, by: max(1, workers)) {
            let post = self.post(at: teachers[number])
            taught.append((number, post.map { links.lessons(of: $0, .learning(place)) } ?? []))
            await Task.yield()
          }
          return taught
        }
      }
      return await group.reduce(into: []) { $0 += $1 }
    }
    let inOrder = lessons.sorted { $0.0 < $1.0 }.flatMap(\.1)
    let common = RelatedWeights(place, isOlderOnly: isOlderOnly)
    let fitted = BlogWeights.fitted(common, to: inOrder)
    return fitted == common ? nil : fitted
  }
}
