// How well related posts are ranked for one blog, by the links that its author has made: each is hidden, asked for, and
// looked up in the answer. It never changes the ranking.
import Foundation
import PostIndex
import SiteModel
import Syntax

/// Asks for every link of a blog.
struct RelatedEvaluation: Sendable {
  let links: HiddenLinks
  let task: RelatedTask
  /// How many are typed, of tasks with typed letters.
  let letters: Int

  /// Whether the blog's own weights are used: for each fifth of the posts those that the others teach.
  let learns: Bool
  private static var folds: Int { 5 }

  /// One question and its answer.
  struct Outcome: Sendable {
    let id: String
    let wanted: Set<SitePath>
    let ranked: [RelatedPost]
  }

  /// O(questions × postings).
  func outcomes() async -> [Outcome] {
    let folds = learns ? RelatedEvaluation.folds : 1
    var outcomes: [Outcome] = []
    for fold in 0..<folds {
      let weights =
        learns ? await learned(without: fold, of: folds) : common
      let paths = links.snapshot.paths.filter { RelatedEvaluation.fold(of: $0, folds) == fold }
      let found = await inParallel(paths, chunk: 16) { path in
        links.snapshot.post(at: path).map { self.outcomes(of: $0, weights) }
      }
      outcomes += found.flatMap(\.self)
    }
    return outcomes
  }

  private var common: RelatedWeights {
    RelatedWeights(task.place, isOlderOnly: links.isOlderOnly)
  }

  private func learned(without fold: Int, of folds: Int) async -> RelatedWeights {
    await links.snapshot.learnedWeights(task.place, isOlderOnly: links.isOlderOnly, workers: 4) {
      RelatedEvaluation.fold(of: $0, folds) != fold
    } ?? common
  }

  private static func fold(of path: SitePath, _ folds: Int) -> Int {
    var hash = StableHash()
    hash.add(path.string)
    return hash.digits.utf8.reduce(0) { ($0 &* 31 &+ Int($1)) & 0xFFFF } % folds
  }

  private func outcomes(of post: Post, _ weights: RelatedWeights) -> [Outcome] {
    links.questions(of: post, task, letters: letters).map { question in
      // A link without words is asked for as one whose words are not known.
      let fits = question.query.place == task.place
      let ranked = links.index.related(to: question.query, limit: 100, fits ? weights : nil)
      return Outcome(id: question.id, wanted: question.wanted, ranked: ranked)
    }
  }
}

/// What is said of many outcomes.
struct RelatedScores {
  private(set) var count = 0
  private var recall = 0.0
  private var reciprocal = 0.0
  private var gain = 0.0
  private var top: [Int: Int] = [:]

  init(_ outcomes: [RelatedEvaluation.Outcome]) {
    for outcome in outcomes { add(outcome) }
  }

  private mutating func add(_ outcome: RelatedEvaluation.Outcome) {
    count += 1
    let hits = outcome.ranked.map { outcome.wanted.contains($0.path) }
    let possible = min(10, outcome.wanted.count)
    recall += Double(hits.prefix(10).count { $0 }) / Double(possible)
    if let first = hits.firstIndex(of: true) {
      reciprocal += 1 / Double(first + 1)
      for limit in [1, 3, 5, 10] where first < limit { top[limit, default: 0] += 1 }
    }
    func discount(_ rank: Int) -> Double { 1 / log2(Double(rank) + 2) }
    let ideal = (0..<possible).reduce(0.0) { $0 + discount($1) }
    let reached = hits.prefix(10).enumerated().reduce(0.0) {
      $0 + ($1.element ? discount($1.offset) : 0)
    }
    gain += reached / ideal
  }

  /// A name and a mean, each between 0 and 1.
  var means: [(name: String, value: Double)] {
    let count = Double(max(count, 1))
    return [
      ("Recall@10", recall / count), ("MRR", reciprocal / count), ("nDCG@10", gain / count),
    ] + [1, 3, 5, 10].map { ("top \($0)", Double(top[$0, default: 0]) / count) }
  }
}
