// How like the posts are to the texts of a question, and which of them are worth weighing. It knows nothing of what is
// typed, and never scores.
import SiteModel
import Syntax

/// Likeness of all posts but the asking one, for one question.
struct RelatedRanking {
  /// Without the asking post.
  let index: RelatedIndex
  let query: RelatedQuery
  /// Who may be found and may count: older ones, when only those are asked for.
  let isEligible: [Bool]
  /// Whose links say anything: not those of the asking post, and not those of a page of links.
  private let isCounted: [Bool]
  private let shares: LengthShares

  /// - Parameter earlier: another ranking, of which is kept what does not depend on the question.
  init(_ index: RelatedIndex, _ query: RelatedQuery, after earlier: RelatedRanking? = nil) {
    let index = index.leavingOut(query.path)
    self.index = index
    self.query = query
    let limit = query.isOlderOnly ? query.day.map { Int32(truncatingIfNeeded: $0) } : nil
    let isEligible = index.mapFacts { $0.counts && $0.day ?? .min <= limit ?? .max }
    self.isEligible = isEligible
    isCounted = zip(index.mapFacts(\.linkCount), isEligible).map {
      $1 && $0 <= RelatedConstants.linksOfIndexPage
    }
    let known = earlier.flatMap { $0.index.answers(like: index) ? $0.shares : nil }
    shares = known ?? LengthShares(index)
  }

  // MARK: likeness

  /// Every post's likeness to `asked`, by number.
  func likeness(to asked: PostTerms, countsOnce: Bool = false) -> Likeness {
    var scores = [Float](repeating: 0, count: index.numberCount)
    let weighed = weighed(asked, countsOnce: countsOnce)
    if weighed.isEmpty { return Likeness(shares: scores, bestShare: 0) }
    for (term, weight) in weighed {
      index.base.forEachPosting(of: term) { number, counts in
        scores[number] += weight * shares.saturated(counts, in: number)
      }
    }
    addRecent(weighed, to: &scores)
    // Most posts may be found: to look at the others once costs less than to ask at each posting.
    for number in scores.indices where !isEligible[number] { scores[number] = 0 }
    let best = scores.max() ?? 0
    guard best > 0 else { return Likeness(shares: scores, bestShare: 0) }
    let possible = weighed.reduce(Float(1)) { $0 + 6 * $1.weight }
    return Likeness(shares: scores.map { $0 / best }, bestShare: best / possible)
  }

  /// In how many posts, together, the terms stand that one text of the question is looked up by.
  private var mostPostings: Int {
    switch query.place {
    case .post: RelatedConstants.queryPostings
    case .bracket, .destination:
      min(RelatedConstants.typingPostings * index.count, RelatedConstants.mostTypingPostings)
    }
  }

  /// The terms that say most and what each counts, in the order of `PostTerms`.
  private func weighed(_ asked: PostTerms, countsOnce: Bool) -> [(term: TermID, weight: Float)] {
    var weighed = asked.entries.enumerated().map { place, entry in
      let idf = index.idf(entry.term)
      let count = countsOnce ? 1 : RelatedRanking.asked(entry.counts)
      return (place: place, idf: idf, weight: index.rarity.logarithm(tenths: 10 * count) * idf)
    }
    weighed.sort { ($0.weight, $1.place) > ($1.weight, $0.place) }
    var postings = 0
    // Those that say most are rare and cheap to look up; the last ones cost most, and add next to nothing.
    weighed = Array(
      weighed.prefix(RelatedConstants.queryTerms).prefix { item in
        postings += index.frequency(of: asked.entries[item.place].term)
        return postings <= mostPostings
      })
    weighed.sort { $0.place < $1.place }
    return weighed.map {
      (asked.entries[$0.place].term, $0.weight * $0.idf * $0.idf.squareRoot())
    }
  }

  /// What a term that is asked for so often adds to the likeness of post `number`.
  func weight(of entry: PostTerms.Entry, asked counts: TermCounts, in number: Int) -> Float {
    let idf = index.idf(entry.term)
    let asked = index.rarity.logarithm(tenths: 10 * RelatedRanking.asked(counts)) * idf
    return asked * idf * idf.squareRoot() * shares.saturated(entry.counts, in: number)
  }

  /// How often a term counts as asked for.
  private static func asked(_ counts: TermCounts) -> Int {
    counts[.body] + counts[.code] + 3 * counts[.title] + 4 * counts[.tags] + counts[.description]
  }

  /// Recent posts have no posting lists: each is looked through.
  private func addRecent(_ weighed: [(term: TermID, weight: Float)], to scores: inout [Float]) {
    guard !index.recent.isEmpty else { return }
    var lookup = TermWeights(capacity: weighed.count)
    for (term, weight) in weighed { lookup.add(weight, 0, to: term) }
    for (slot, document) in index.recent.enumerated() {
      let number = index.base.documents.count + slot
      guard let document, isEligible[number] else { continue }
      for entry in document.terms.entries {
        let weight = lookup[entry.term][0]
        if weight != 0 { scores[number] += weight * shares.saturated(entry.counts, in: number) }
      }
    }
  }

  /// The `count` posts with the greatest scores above 0, best first.
  func best(_ count: Int, of scores: [Float]) -> [Int] {
    var best: [Int] = []
    var least: Float = 0
    for number in scores.indices where scores[number] > least {
      best.append(number)
      if best.count >= 4 * count + 64 {
        best = sorted(best, by: scores, limit: count)
        least = best.last.map { scores[$0].nextDown } ?? 0
      }
    }
    return sorted(best, by: scores, limit: count)
  }

  func sorted(_ numbers: [Int], by scores: [Float], limit: Int) -> [Int] {
    Array(numbers.sorted { precedes(($0, scores[$0]), ($1, scores[$1])) }.prefix(limit))
  }

  /// Equal scores go by path: numbers depend on what was edited.
  func precedes(_ left: (number: Int, score: Float), _ right: (number: Int, score: Float))
    -> Bool
  {
    if left.score != right.score { return left.score > right.score }
    // The posts of a base are in order of paths.
    if max(left.number, right.number) < index.base.documents.count {
      return left.number < right.number
    }
    guard let first = index.document(left.number), let second = index.document(right.number) else {
      return left.number < right.number
    }
    return first.path < second.path
  }

  // MARK: pool

  /// The posts that are weighed by every signal: all of a small blog, else those that have most in common with the
  /// question and those that the links around them lead to.
  func pool(_ material: RelatedMaterial) -> Set<Int> {
    if index.count <= RelatedConstants.smallBlog {
      return Set(isEligible.indices.filter { isEligible[$0] })
    }
    let size = query.place == .post ? RelatedConstants.pool : RelatedConstants.typingPool
    var pool = Set(best(size, of: material.text.shares))
    for likeness in [material.section, material.paragraph, material.anchor] {
      pool.formUnion(best(size / 4, of: likeness.shares))
    }
    pool.formUnion(nearest(in: material.graph.walk, limit: size / 2))
    return pool.filter { isEligible[$0] }
  }

  /// The posts that are nearest along links.
  private func nearest(in walk: [Int: Float], limit: Int) -> [Int] {
    var nearest: [(number: Int, score: Float)] = []
    for (number, score) in walk {
      let item = (number, score)
      if nearest.count == limit {
        guard let last = nearest.last, precedes(item, last) else { continue }
        nearest.removeLast()
      }
      var place = nearest.count
      while place > 0, precedes(item, nearest[place - 1]) { place -= 1 }
      nearest.insert(item, at: place)
    }
    return nearest.map(\.number)
  }

  /// Whether the links of a post say anything.
  @inline(__always)
  func isCounted(_ linker: Int) -> Bool { isCounted[linker] }
}

/// How like all posts are to some terms.
struct Likeness {
  /// By number of post, as a share of the best; zeros where nothing is alike.
  let shares: [Float]
  /// How like the best one is, as a share of what is possible.
  let bestShare: Float
}

extension TermCounts {
  /// By `TermField.rawValue`; two are not used.
  @inline(__always)
  var floats: SIMD8<Float> {
    SIMD8(
      Float(self[.title]), Float(self[.tags]), Float(self[.description]), Float(self[.headings]),
      Float(self[.body]), Float(self[.code]), 0, 0)
  }

  /// Ten times the sum over fields of weight and count, as `RelatedConstants.fieldWeights` has them.
  @inline(__always)
  var tenths: Int {
    if let body = bodyAlone { return 10 * Int(body) }
    let marked = 80 * (self[.title] + self[.tags]) + 20 * self[.description]
    return marked + 30 * self[.headings] + 10 * self[.body] + 3 * self[.code]
  }
}
