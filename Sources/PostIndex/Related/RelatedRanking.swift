// Which posts are most related to a question. Pure: the same posts and question give the same answer, whatever the
// order of files and of edits. It never filters by what is typed.
package import SiteModel
import Syntax

/// One answer.
package struct RelatedPost: Hashable, Sendable {
  package let path: SitePath
  package let score: Float
  package let signals: RelatedSignals
}

/// The work of one question.
struct RelatedRanking {
  let index: RelatedIndex
  let query: RelatedQuery
  let weights: RelatedWeights
  /// The number of the asking post; -1 where it has none.
  let own: Int
  /// Who may be found and may count: older ones, when only those are asked for.
  let isEligible: [Bool]
  /// By number of post.
  private let facts: [RelatedFacts]
  /// What a term in the running text of each post counts, by the length of that.
  private let bodyShares: [Float]
  /// What a term comes to that stands once in the running text and nowhere else: most do.
  private let onceSaturated: [Float]
  /// What a term in each field of each post counts, likewise.
  private let fieldShares: [SIMD8<Float>]

  init(_ index: RelatedIndex, _ query: RelatedQuery, _ weights: RelatedWeights) {
    self.index = index
    self.query = query
    self.weights = weights
    let own = index.number(of: query.path) ?? -1
    self.own = own
    let facts = index.facts
    self.facts = facts
    let limit = query.isOlderOnly ? query.day.map { Int32(truncatingIfNeeded: $0) } : nil
    isEligible = facts.indices.map { number in
      facts[number].counts && number != own && facts[number].day ?? .min <= limit ?? .max
    }
    let count = SIMD8<Float>(repeating: Float(max(1, index.count)))
    let means = index.lengths.floats / count
    let meanLengths = means.replacing(with: 1, where: means .== 0)
    let mean = meanLengths[TermField.body.rawValue]
    let share = RelatedConstants.lengthShares[TermField.body.rawValue]
    bodyShares = facts.map { 1 / (1 - share + share * Float($0.lengths[.body]) / mean) }
    onceSaturated = bodyShares.map { RelatedRanking.saturated($0) }
    let shares = RelatedConstants.lengthShares
    fieldShares = facts.map {
      RelatedConstants.fieldWeights / (1 - shares + shares * $0.lengths.floats / meanLengths)
    }
  }

  // MARK: likeness

  /// What a weighted frequency comes to: what is said again says less.
  @inline(__always)
  private static func saturated(_ frequency: Float) -> Float {
    6 * frequency / (frequency + RelatedConstants.saturation)
  }

  /// Saturated frequency of a term in post `number` (BM25F).
  @inline(__always)
  private func saturated(_ counts: TermCounts, in number: Int) -> Float {
    if let body = counts.bodyAlone {
      return body == 1
        ? onceSaturated[number] : RelatedRanking.saturated(Float(body) * bodyShares[number])
    }
    return RelatedRanking.saturated((fieldShares[number] * counts.floats).sum())
  }

  /// Every post's likeness to `asked`, by number.
  func likeness(to asked: PostTerms, countsOnce: Bool = false) -> Likeness {
    var scores = [Float](repeating: 0, count: index.numberCount)
    let weighed = weighed(asked, countsOnce: countsOnce)
    if weighed.isEmpty { return Likeness(shares: scores, bestShare: 0) }
    for (term, weight) in weighed {
      index.base.forEachPosting(of: term) { number, counts in
        scores[number] += weight * saturated(counts, in: number)
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
    return asked * idf * idf.squareRoot() * saturated(entry.counts, in: number)
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
        if weight != 0 { scores[number] += weight * saturated(entry.counts, in: number) }
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

  private func sorted(_ numbers: [Int], by scores: [Float], limit: Int) -> [Int] {
    Array(numbers.sorted { precedes(($0, scores[$0]), ($1, scores[$1])) }.prefix(limit))
  }

  /// Equal scores go by path: numbers depend on what was edited.
  private func precedes(_ left: (number: Int, score: Float), _ right: (number: Int, score: Float))
    -> Bool
  {
    if left.score != right.score { return left.score > right.score }
    guard let first = index.document(left.number), let second = index.document(right.number) else {
      return left.number < right.number
    }
    return first.path < second.path
  }

  // MARK: answer

  /// The answer, best first.
  func ranked(limit: Int) -> [RelatedPost] {
    let material = RelatedMaterial(self)
    var answers = pool(material).map { (number: $0, signals: material.signals(of: $0)) }
    RelatedRanking.compare(&answers, namedBy: material.anchor.bestShare)
    let scored = answers.map {
      (number: $0.number, score: weights.score($0.signals), signals: $0.signals)
    }
    var sorted = scored.sorted { precedes(($0.number, $0.score), ($1.number, $1.score)) }
    if query.place == .post {
      // A list of posts to add is no list of those that are there.
      sorted =
        sorted.filter { $0.signals[.linked] == 0 } + sorted.filter { $0.signals[.linked] != 0 }
    }
    return sorted.prefix(limit)
      .compactMap { answer in
        index.document(answer.number).map {
          RelatedPost(path: $0.path, score: answer.score, signals: answer.signals)
        }
      }
  }

  /// Sets the signals that depend on all posts of the pool.
  private static func compare(
    _ answers: inout [(number: Int, signals: RelatedSignals)], namedBy anchorShare: Float
  ) {
    var cosine: Float = .leastNormalMagnitude
    var named = anchorShare
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

  /// The posts that are weighed by every signal: all of a small blog, else those that have most in common with the
  /// question and those that the links around them lead to.
  private func pool(_ material: RelatedMaterial) -> [Int] {
    if index.count <= RelatedConstants.smallBlog {
      return isEligible.indices.filter { isEligible[$0] }
    }
    let size = query.place == .post ? RelatedConstants.pool : RelatedConstants.typingPool
    var pool = Set(best(size, of: material.text.shares))
    for likeness in [material.section, material.paragraph, material.anchor] {
      pool.formUnion(best(size / 4, of: likeness.shares))
    }
    pool.formUnion(nearest(in: material.graph.walk, limit: size / 2))
    pool.formUnion(named(material.text))
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

  /// Posts whose titles begin with what is typed, then those that have a word that does; of many those most like the text.
  private func named(_ text: Likeness) -> [Int] {
    if query.typed.isEmpty { return [] }
    var begin: [Int] = []
    var hold: [Int] = []
    for number in isEligible.indices {
      guard isEligible[number], query.typed.mayBegin(facts[number].nameStarts),
        let fit = index.document(number).flatMap({ query.typed.fit($0.name) })
      else { continue }
      if fit.quality >= .prefix { begin.append(number) }
      if fit.quality == .wordPrefix { hold.append(number) }
    }
    let limit = RelatedConstants.namedPool
    let first = begin.count <= limit ? begin : sorted(begin, by: text.shares, limit: limit)
    return first + sorted(hold, by: text.shares, limit: limit - first.count)
  }

  /// Whether the links of a post say anything: not those of the asking post, and not those of a page of links.
  func isCounted(_ linker: Int) -> Bool {
    isEligible[linker] && facts[linker].linkCount <= RelatedConstants.linksOfIndexPage
  }
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

extension RelatedIndex {
  /// The posts most related to what `query` asks, at most `limit`, best first.
  ///
  /// - Parameter weights: those of this blog; the common ones where none are given.
  package func related(
    to query: RelatedQuery, limit: Int, _ weights: RelatedWeights? = nil
  ) -> [RelatedPost] {
    RelatedRanking(self, query, weights ?? RelatedWeights(query)).ranked(limit: limit)
  }
}
