// Why a post is related to a question, in numbers and in words. Pure; it never changes a rank.
import SiteModel
import Syntax

/// What spoke for one post.
package struct RelatedExplanation: Sendable {
  /// A part of the score.
  package struct Part: Hashable, Sendable {
    package let signal: RelatedSignal
    /// The signal's value.
    package let value: Float
    /// What that adds to the score.
    package let points: Float
  }
  /// The parts that are not 0, the greatest first; together they are the score.
  package let parts: [Part]
  /// The words that both say and few others do, as the related post writes them; the most telling first, at most three.
  package let sharedTerms: [String]
  /// How many of the posts nearest to the question link to it.
  package let linksFromNearest: Int
  /// Days between both dates.
  package let daysApart: Int?
  package let linksBack: Bool

  /// Such as "shares 휴머노이드, 옵티머스; linked from 3 related posts; same week". Empty where nothing can be said.
  package var sentence: String {
    var clauses: [String] = []
    if !sharedTerms.isEmpty { clauses.append("shares " + sharedTerms.joined(separator: ", ")) }
    if linksFromNearest > 0 {
      clauses.append(
        "linked from \(linksFromNearest) related post\(linksFromNearest == 1 ? "" : "s")")
    }
    if linksBack { clauses.append("links here") }
    switch daysApart {
    case 0?: clauses.append("same day")
    case (1...7)?: clauses.append("same week")
    case (8...31)?: clauses.append("same month")
    case _: break
    }
    return clauses.joined(separator: "; ")
  }
}

extension RelatedIndex {
  /// Why `answer`, which this index gave to `query`, is related. O(postings of the question's terms).
  package func explanation(
    of answer: RelatedPost, for query: RelatedQuery, _ weights: RelatedWeights? = nil
  ) -> RelatedExplanation? {
    let weights = weights ?? RelatedWeights(query)
    guard let number = number(of: answer.path), let document = document(number) else { return nil }
    let ranking = RelatedRanking(self, query)
    let graph = RelatedGraph(ranking, ranking.likeness(to: query.text).shares)
    let parts = RelatedSignal.allCases.map { signal in
      RelatedExplanation.Part(
        signal: signal, value: answer.signals[signal],
        points: answer.signals[signal] * weights[signal])
    }
    return RelatedExplanation(
      parts: parts.filter { $0.points != 0 }.sorted {
        (abs($0.points), $1.signal.rawValue) > (abs($1.points), $0.signal.rawValue)
      },
      sharedTerms: ranking.sharedTerms(with: number).map {
        WrittenForm.of(terms.bytes(of: $0), in: document.post)
      },
      linksFromNearest: graph.neighbourCounts[number] ?? 0,
      daysApart: query.day.flatMap { day in document.day.map { abs(day - $0) } },
      linksBack: answer.signals[.linksBack] > 0)
  }
}

extension RelatedRanking {
  /// The three terms that speak most for post `number`; those of the paragraph count threefold.
  fileprivate func sharedTerms(with number: Int) -> [TermID] {
    guard let document = index.document(number) else { return [] }
    let paragraph = Set(query.paragraph.entries.map(\.term))
    let asked = Dictionary(
      (query.text.entries + query.paragraph.entries).map { ($0.term, $0.counts) },
      uniquingKeysWith: { first, _ in first })
    let shared = document.terms.entries.enumerated().compactMap {
      place, entry -> (term: TermID, weight: Float, place: Int)? in
      guard let counts = asked[entry.term] else { return nil }
      let factor: Float = paragraph.contains(entry.term) ? 3 : 1
      return (entry.term, factor * weight(of: entry, asked: counts, in: number), place)
    }
    return shared.sorted { ($0.weight, $1.place) > ($1.weight, $0.place) }.prefix(3).map(\.term)
  }
}

/// How a term is written where it stands.
enum WrittenForm {
  /// The first word of `post` whose stem is `term`, as written; the stem itself where none is found. O(*n*).
  static func of(_ term: ArraySlice<UInt8>, in post: Post) -> String {
    for text in [Array(post.displayTitle.utf8), post.source.bytes[...].map { $0 }] {
      if let word = find(Array(term), in: text) { return word }
    }
    return String(decoding: term, as: UTF8.self)
  }

  private static func find(_ term: [UInt8], in text: [UInt8]) -> String? {
    // Only Latin words lose letters that a reader would miss.
    guard let first = term.first, term.allSatisfy({ (0x61...0x7A).contains($0) }) else {
      return nil
    }
    var start = 0
    while start < text.count {
      guard isLetter(text[start]) else {
        start += 1
        continue
      }
      var end = start
      while end < text.count, isLetter(text[end]) { end += 1 }
      if text[start] | 0x20 == first, end - start >= term.count, end - start < 40 {
        let word = text[start..<end].map { $0 | 0x20 }
        let stem = LatinStem(word.span, 0, word.count)
        if word[..<stem.end] + (stem.endsInY ? [UInt8(ascii: "y")] : []) == term[...] {
          return String(decoding: text[start..<end], as: UTF8.self)
        }
      }
      start = end
    }
    return nil
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }
}
