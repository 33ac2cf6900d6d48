// How likely the first of some answers is the right one. It never ranks.

extension RelatedIndex {
  /// The share of the first answer where each counts e to the power of its score: weights are fitted so that this is how
  /// often it is right. 1 where there is no other, 0 where there is none.
  package static func likelihoodOfFirst(of answers: some Collection<RelatedPost>) -> Float {
    guard let first = answers.first else { return 0 }
    let sum = answers.reduce(Float(0)) {
      $0 + ElementaryFunctions.exponential($1.score - first.score)
    }
    return sum > 0 ? 1 / sum : 0
  }
}
