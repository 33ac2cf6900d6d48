// Which sections of one post are related to a question, for links that lead into it. It never ranks posts.
import SiteModel
import Syntax

extension IndexSnapshot {
  /// The headings of `target` that have an id, in the order in which an author is likely to want them: those that fit
  /// what is typed, then those that are related to the question. Headings about which nothing can be told apart keep the
  /// order of the text; all do so where nothing is typed and the snapshot does not rank. O(text of the target and of the
  /// question).
  ///
  /// - Parameters:
  ///   - query: what the linking post asks; nil where the snapshot does not rank.
  ///   - place: where the link stands, in UTF-8 bytes of `target`, when that is the linking post itself: its own section is
  ///     not related to it.
  package func relatedHeadings(
    of target: Post, to query: RelatedQuery?, typed: TypedText, from place: Int? = nil
  ) -> [PostHeading] {
    let named = target.headings.indices.filter { target.headings[$0].id != nil }
    var likeness = [Float](repeating: 0, count: target.headings.count)
    if let related, let query {
      likeness = HeadingRanking(related, query, target, isOwn: place != nil).likeness
      let own = place.flatMap { place in
        target.headings.lastIndex { $0.range.lowerBound <= place }
      }
      if let own { likeness[own] = 0 }
    }
    let fits = named.map { typed.fit(target.headings[$0]) }
    let sorted = named.indices.sorted { left, right in
      if fits[left] != fits[right] { return fits[left] > fits[right] }
      let (first, second) = (likeness[named[left]], likeness[named[right]])
      return first != second ? first > second : left < right
    }
    return sorted.map { target.headings[named[$0]] }
  }
}

extension TypedText {
  /// How well it fits a heading's words or its id: a greater number fits better, 0 does not.
  fileprivate func fit(_ heading: PostHeading) -> Float {
    [heading.text, heading.id ?? ""].compactMap { fit(TypedName($0)) }
      .map { Float($0.quality.rawValue) + $0.certainty }.max() ?? 0
  }
}

/// The likeness of the sections of one post to a question: BM25 over sections, in which a term counts by how few posts
/// and by how few sections have it.
///
/// The numbers were chosen on the links that Tests/Related/heading_order.py asks for, 226 to headings of posts with three
/// or more in seven blogs. The mean reciprocal rank of the right heading, as the mean of the three blogs with more than ten
/// such links, is .747, where the order of the text has .244; without words of the link it is .473. Seven settings around
/// these, most numbers halved or doubled, gave .725 to .747.
private struct HeadingRanking {
  private let index: RelatedIndex
  private let query: RelatedQuery
  private let sections: [Section]
  /// The sections that have a term, ascending.
  private let postings: [TermID: [Posting]]
  private let meanLength: Float
  /// Whether the linking post is the one that has the sections.
  private let isOwn: Bool

  private struct Section {
    let letters: LetterPairs
    let length: Float
  }

  private struct Posting {
    let section: Int
    let counts: TermCounts
  }

  init(_ index: RelatedIndex, _ query: RelatedQuery, _ target: Post, isOwn: Bool) {
    self.index = index
    self.query = query
    self.isOwn = isOwn
    var scanner = TermScanner(TermLookup(index.terms))
    var postings: [TermID: [Posting]] = [:]
    sections = target.headings.indices.map { place in
      let heading = target.headings[place]
      let end =
        place + 1 < target.headings.count
        ? target.headings[place + 1].range.lowerBound : target.source.count
      let text = TextRange(heading.range.upperBound, max(heading.range.upperBound, end))
      scanner.scan(heading.text, as: .title)
      scanner.scan(markdown: target.source.bytes[target.source.clamped(text)].span)
      let terms = scanner.sink.finish()
      for entry in terms.entries {
        postings[entry.term, default: []].append(Posting(section: place, counts: entry.counts))
      }
      return Section(
        letters: LetterPairs(FoldedText(heading.text)),
        length: Float(terms.lengths[.body]) + Float(terms.lengths[.title]))
    }
    self.postings = postings
    meanLength = max(1, sections.reduce(0) { $0 + $1.length } / Float(max(1, sections.count)))
  }

  /// By place of the heading; 0 where the section has nothing in common with the question.
  var likeness: [Float] {
    var likeness = [Float](repeating: 0, count: sections.count)
    for (terms, weight) in parts where !terms.isEmpty {
      for (place, share) in coverage(of: terms).enumerated() { likeness[place] += weight * share }
    }
    if !query.anchor.isEmpty {
      for place in sections.indices {
        likeness[place] += 3 * query.anchorLetters.likeness(to: sections[place].letters)
      }
    }
    return likeness
  }

  /// What is asked, and what it counts.
  private var parts: [(PostTerms, Float)] {
    let near: [(PostTerms, Float)] = [
      (query.anchor, 1.5), (query.nearby, 0.5), (query.paragraph, 0.5), (query.section, 1),
    ]
    return isOwn ? near : near + [(query.text, 0.5)]
  }

  /// How much of `terms` each section has, as a share of what the whole post has of them.
  private func coverage(of terms: PostTerms) -> [Float] {
    var sums = [Float](repeating: 0, count: sections.count)
    var possible: Float = 2
    for entry in terms.entries {
      guard let postings = postings[entry.term] else { continue }
      let weight = index.idf(entry.term) * rarity(postings.count)
      possible += weight
      for posting in postings {
        sums[posting.section] +=
          weight * saturated(posting.counts, sections[posting.section].length)
      }
    }
    return sums.map { $0 / possible }
  }

  private func rarity(_ frequency: Int) -> Float {
    let count = Float(sections.count)
    return ElementaryFunctions.logarithm(
      onePlus: (count - Float(frequency) + 0.5) / (Float(frequency) + 0.5))
  }

  /// A word of the heading counts as six of the text.
  private func saturated(_ counts: TermCounts, _ length: Float) -> Float {
    let frequency = 6 * Float(counts[.title]) + Float(counts[.body]) + 0.3 * Float(counts[.code])
    return frequency / (frequency + 2 * (0.7 + 0.3 * length / meanLength))
  }
}
