// Which posts are most related to a question. Pure: the same posts and question give the same answer, whatever the
// order of files and of edits. It never filters by what is typed.
package import SiteModel

/// One answer.
package struct RelatedPost: Hashable, Sendable {
  package let path: SitePath
  package let score: Float
  package let signals: RelatedSignals
}

extension RelatedIndex {
  /// The posts most related to what `query` asks, at most `limit`, best first.
  ///
  /// - Parameters:
  ///   - weights: those of this blog; the common ones where none are given.
  ///   - memory: what earlier questions left to build on; the answer is the same without.
  package func related(
    to query: RelatedQuery, limit: Int, _ weights: RelatedWeights? = nil,
    _ memory: RankingMemory? = nil
  ) -> [RelatedPost] {
    var untyped = query
    untyped.typed = TypedText("")
    let groundwork =
      memory?.groundwork(self, untyped) ?? RelatedGroundwork(self, untyped)
    return RelatedAnswers(groundwork, query.typed, weights ?? RelatedWeights(query))
      .best(limit)
  }
}

/// The answers to a question and to what is typed.
private struct RelatedAnswers {
  private let ranking: RelatedRanking
  private let material: RelatedMaterial
  private let typed: TypedText
  private let weights: RelatedWeights
  private var answers: [(number: Int, signals: RelatedSignals)] = []

  init(_ groundwork: RelatedGroundwork, _ typed: TypedText, _ weights: RelatedWeights) {
    ranking = groundwork.ranking
    material = groundwork.material
    self.typed = typed
    self.weights = weights
    var signals = groundwork.signals
    if !typed.isEmpty {
      for number in named() where signals[number] == nil {
        signals[number] = material.signals(of: number)
      }
      let typedSignals = TypedSignals(typed, ranking.index, material.graph)
      for number in signals.keys {
        typedSignals.add(to: &signals[number, default: RelatedSignals()], of: number)
      }
    }
    answers = signals.map { (number: $0, signals: $1) }
    compare()
  }

  /// The `limit` best ones, best first.
  func best(_ limit: Int) -> [RelatedPost] {
    let scored = answers.map {
      (number: $0.number, score: weights.score($0.signals), signals: $0.signals)
    }
    var sorted = scored.sorted { ranking.precedes(($0.number, $0.score), ($1.number, $1.score)) }
    if ranking.query.place == .post {
      // A list of posts to add is no list of those that are there.
      sorted =
        sorted.filter { $0.signals[.linked] == 0 } + sorted.filter { $0.signals[.linked] != 0 }
    }
    return sorted.prefix(limit)
      .compactMap { answer in
        ranking.index.document(answer.number).map {
          RelatedPost(path: $0.path, score: answer.score, signals: answer.signals)
        }
      }
  }

  /// Sets the signals that depend on all answers.
  private mutating func compare() {
    var cosine: Float = .leastNormalMagnitude
    var named = material.anchor.bestShare
    for answer in answers {
      cosine = max(cosine, answer.signals[.cosine])
      named = max(named, answer.signals[.titleLetters])
    }
    for place in answers.indices {
      answers[place].signals[.cosine] /= cosine
      answers[place].signals[.sectionUnlessNamed] =
        answers[place].signals[.section] * (1 - min(1, named))
    }
  }

  /// Posts whose titles begin with what is typed, then those that have a word that does; of many those most like the text.
  private func named() -> [Int] {
    if ranking.index.count <= RelatedConstants.smallBlog { return [] }
    let shares = material.text.shares
    var begin: [Int] = []
    var hold: [Int] = []
    for number in mayBeNamed() {
      let fit = ranking.index.document(number).flatMap { typed.fit($0.name) }
      guard let quality = fit?.quality else { continue }
      if quality >= .prefix { begin.append(number) }
      if quality == .wordPrefix { hold.append(number) }
    }
    let limit = RelatedConstants.namedPool
    let first = begin.count <= limit ? begin : ranking.sorted(begin, by: shares, limit: limit)
    return first + ranking.sorted(hold, by: shares, limit: limit - first.count)
  }

  /// Posts that nothing says have no word that begins as is typed; of very many, as after one letter, those most like the
  /// text.
  private func mayBeNamed() -> [Int] {
    let numbers = ranking.index.numbers(mayBegin: typed).filter { ranking.isEligible[$0] }
    if numbers.count <= RelatedConstants.namesCompared { return numbers }
    var shares = [Float](repeating: 0, count: ranking.index.numberCount)
    for number in numbers { shares[number] = material.text.shares[number] }
    return ranking.best(RelatedConstants.namesCompared, of: shares)
  }
}
