// Where in each post there are words that begin with what is typed. It never looks at titles as a whole.

/// Words of posts that begin with some typed letters.
struct TypedWords {
  struct Counts {
    var body: Int32 = 0
    var isInTitle = false
    /// In a heading, a tag or the description.
    var isMarked = false

    mutating func add(_ counts: TermCounts) {
      body &+= Int32(truncatingIfNeeded: counts[.body])
      isInTitle = isInTitle || counts[.title] > 0
      isMarked =
        isMarked || counts[.headings] > 0 || counts[.tags] > 0 || counts[.description] > 0
    }
  }
  /// By number of post; empty where no word begins so, or too many do.
  private var counts: [Counts] = []

  subscript(number: Int) -> Counts { number < counts.count ? counts[number] : Counts() }

  /// Words that begin so in more places than this say nothing.
  private static var limit: Int { 200_000 }

  /// O(places where such words stand).
  init(_ typed: TypedText, _ index: RelatedIndex) {
    guard typed.wordStart.count > 1 else { return }
    let terms = index.terms.terms(beginningWith: typed.wordStart)
    guard terms.reduce(0, { $0 + index.frequency(of: $1) }) <= TypedWords.limit else { return }
    if terms.isEmpty { return }
    counts = Array(repeating: Counts(), count: index.numberCount)
    for term in terms {
      index.base.forEachPosting(of: term) { number, counts in
        self.counts[number].add(counts)
      }
    }
    if index.recent.isEmpty { return }
    let wanted = Set(terms)
    for (slot, document) in index.recent.enumerated() {
      for entry in document?.terms.entries ?? [] where wanted.contains(entry.term) {
        counts[index.base.documents.count + slot].add(entry.counts)
      }
    }
  }
}
