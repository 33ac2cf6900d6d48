// What is gathered once for a question, and what it makes of one post: its signals. It never compares posts.
import SiteModel
import Syntax

/// What the terms of a question weigh, by the lanes of `TermWeights`.
private enum Lane {
  static var cosine: Int { 0 }
  static var feedback: Int { 1 }
  static var paragraphFeedback: Int { 2 }
  /// One where the text has the term.
  static var text: Int { 3 }
  static var paragraph: Int { 4 }
  static var nearby: Int { 5 }
  static var anchor: Int { 6 }
}

/// Likenesses, vectors, links and dates around one question.
struct RelatedMaterial {
  private let ranking: RelatedRanking
  private let index: RelatedIndex
  private let query: RelatedQuery
  let text: Likeness
  let section: Likeness
  let paragraph: Likeness
  let anchor: Likeness
  let graph: RelatedGraph
  private var vectors = TermWeights(capacity: 0)
  private let dates: RelatedDates
  /// Rarity of all words of the link.
  private let anchorRarity: Float

  /// O(postings of the question's terms).
  init(_ ranking: RelatedRanking) {
    self.ranking = ranking
    index = ranking.index
    let query = ranking.query
    self.query = query
    text = ranking.likeness(to: query.text)
    section = ranking.likeness(to: query.section)
    paragraph = ranking.likeness(to: query.paragraph)
    anchor = ranking.likeness(to: query.anchor, countsOnce: true)
    graph = RelatedGraph(ranking, text.shares)
    dates = RelatedDates(ranking.index)
    anchorRarity = query.anchor.entries.reduce(0) { $0 + ranking.index.idf($1.term) }
    gatherVectors()
  }

  // MARK: vectors

  /// For each term what it weighs in the question and in the posts nearest to it.
  private mutating func gatherVectors() {
    let near = ranking.best(RelatedConstants.feedbackPosts, of: text.shares)
    let nearParagraph = ranking.best(RelatedConstants.feedbackPosts, of: paragraph.shares)
    let size = (near + nearParagraph).reduce(query.text.entries.count + 512) {
      $0 + (index.document($1)?.terms.entries.count ?? 0)
    }
    vectors = TermWeights(capacity: size)
    // In order of first sight, which is that of posts and terms: sums of floats depend on it.
    var order: [TermID] = []
    for entry in query.text.entries {
      if vectors.add(value(entry), Lane.cosine, to: entry.term) { order.append(entry.term) }
    }
    for (numbers, lane, shares) in [
      (near, Lane.feedback, text.shares), (nearParagraph, Lane.paragraphFeedback, paragraph.shares),
    ] {
      for number in numbers {
        guard let document = index.document(number) else { continue }
        let factor = shares[number] / norm(of: document)
        for entry in document.terms.entries {
          if vectors.add(factor * value(entry), lane, to: entry.term) { order.append(entry.term) }
        }
      }
    }
    normalize(order)
    for (terms, lane) in [
      (query.text, Lane.text), (query.paragraph, Lane.paragraph), (query.nearby, Lane.nearby),
      (query.anchor, Lane.anchor),
    ] {
      for entry in terms.entries { vectors.add(1, lane, to: entry.term) }
    }
  }

  private mutating func normalize(_ order: [TermID]) {
    var squares: SIMD8<Float> = .zero
    for term in order { squares += vectors[term] * vectors[term] }
    var factors = SIMD8<Float>(repeating: 1)
    for lane in 0..<3 where squares[lane] > 0 { factors[lane] = 1 / squares[lane].squareRoot() }
    vectors.scale(factors)
  }

  /// A term's weight in a post's vector: ln(1 + weighted frequency) · idf^1.25.
  @inline(__always)
  private func value(_ entry: PostTerms.Entry) -> Float {
    let power = index.rarity.power(index.frequency(of: entry.term))
    return index.rarity.logarithm(tenths: entry.counts.tenths) * power
  }

  private func norm(of document: RelatedDocument) -> Float {
    let square = document.terms.entries.reduce(Float(0)) {
      let value = value($1)
      return $0 + value * value
    }
    return max(square.squareRoot(), .leastNormalMagnitude)
  }

  // MARK: signals

  /// What speaks for post `number`, whatever is typed. O(its terms + links to it).
  func signals(of number: Int) -> RelatedSignals {
    var signals = RelatedSignals()
    guard let document = index.document(number) else { return signals }
    signals[.text] = text.shares[number]
    signals[.textRoot] = text.shares[number].squareRoot()
    signals[.section] = section.shares[number]
    signals[.paragraph] = paragraph.shares[number]
    signals[.anchor] = anchor.shares[number]
    addTerms(of: document, to: &signals)
    addLinks(to: number, &signals)
    signals[.neighbours] = graph.neighbours[number] ?? 0
    signals[.walk] = graph.walk[number] ?? 0
    if query.linked.contains(document.path) { signals[.linked] = 1 }
    if !query.isOlderOnly, document.edges.contains(where: { $0.target == query.path }) {
      signals[.linksBack] = 1
    }
    addDates(of: document, to: &signals)
    return signals
  }

  private func addDates(of document: RelatedDocument, to signals: inout RelatedSignals) {
    guard let day = query.day, let other = document.day else { return }
    let distance = Float(abs(day - other))
    signals[.recency] = ElementaryFunctions.exponential(-distance / 120)
    signals[.slowRecency] = ElementaryFunctions.exponential(-distance / 730)
    let own = dates.countBefore(Int32(truncatingIfNeeded: day))
    let place = dates.countBefore(Int32(truncatingIfNeeded: other))
    signals[.order] = ElementaryFunctions.exponential(-Float(abs(own - place)) / 12)
  }

  private func addTerms(of document: RelatedDocument, to signals: inout RelatedSignals) {
    var dots: SIMD8<Float> = .zero
    var square: Float = 0
    var title: SIMD8<Float> = .zero
    var rarity: Float = 0
    for entry in document.terms.entries {
      let weight = value(entry)
      let vector = vectors[entry.term]
      dots += vector * weight
      square += weight * weight
      if entry.counts[.title] > 0 {
        let idf = index.idf(entry.term)
        title += vector * idf
        rarity += idf
      }
    }
    dots /= max(square.squareRoot(), .leastNormalMagnitude)
    signals[.cosine] = dots[Lane.cosine]
    signals[.feedback] = dots[Lane.feedback]
    signals[.paragraphFeedback] = dots[Lane.paragraphFeedback]
    signals[.anchorInTitle] = title[Lane.anchor] / (anchorRarity + 2)
    title /= rarity + 2
    signals[.titleInText] = title[Lane.text]
    signals[.titleInParagraph] = title[Lane.paragraph]
    signals[.titleInNearby] = title[Lane.nearby]
    signals[.titleInAnchor] = title[Lane.anchor]
    if !query.anchor.isEmpty {
      signals[.titleLetters] = query.anchorLetters.likeness(to: document.titleLetters)
    }
  }

  /// How much of what other posts call it by, and of what they write around that, is asked for, at best.
  private func addLinks(to number: Int, _ signals: inout RelatedSignals) {
    var words: SIMD8<Float> = .zero
    var contexts: SIMD8<Float> = .zero
    var letters: Float = 0
    graph.forEachLink(to: number) { terms, context, name in
      contexts = pointwiseMax(contexts, coverage(of: context, spare: 5))
      if query.anchor.isEmpty { return }
      words = pointwiseMax(words, coverage(of: terms, spare: 3))
      letters = max(letters, query.anchorLetters.likeness(to: name().letters))
    }
    signals[.popularity] = ElementaryFunctions.logarithm(
      onePlus: Float(graph.linkerCount(of: number)))
    signals[.anchorsInAnchor] = words[Lane.anchor]
    signals[.anchorLetters] = letters
    signals[.contextsInText] = contexts[Lane.text]
    signals[.contextsInParagraph] = contexts[Lane.paragraph]
    signals[.contextsInNearby] = contexts[Lane.nearby]
  }

  /// How much of `terms` the question has, weighed by rarity; `spare` holds back what is short and common.
  @inline(__always)
  private func coverage(of terms: Span<TermID>, spare: Float) -> SIMD8<Float> {
    var sum: SIMD8<Float> = .zero
    var rarity = spare
    for place in terms.indices {
      let term = terms[place]
      let idf = index.idf(term)
      sum += vectors[term] * idf
      rarity += idf
    }
    return sum / rarity
  }
}
