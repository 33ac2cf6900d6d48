// From what a scanner finds to the terms of one text, counted: three ways to number them. It never ranks.

/// Collects terms of one text after the other under the numbers of one table of its own.
struct TermCollector: TermSink, Sendable {
  private(set) var table = TermTable()
  private var counts: [TermCounts] = []
  private var seen: [TermID] = []
  private var lengths = FieldLengths()

  mutating func add(_ text: Span<UInt8>, _ range: Range<Int>, _ field: TermField) {
    let id = table.intern(text, range)
    if Int(id) >= counts.count { counts.append(TermCounts()) }
    if counts[Int(id)].packed == 0 { seen.append(id) }
    counts[Int(id)].add(field)
    lengths.add(field)
  }

  /// What was added since the last call.
  mutating func finish() -> PostTerms {
    table.sort(&seen)
    let entries = seen.map { PostTerms.Entry(term: $0, counts: counts[Int($0)]) }
    for id in seen { counts[Int(id)] = TermCounts() }
    defer {
      seen.removeAll(keepingCapacity: true)
      lengths = FieldLengths()
    }
    return PostTerms(entries: entries, lengths: lengths)
  }
}

/// Collects the terms of a text under numbers that exist; a term that no post has is of no use to a question.
struct TermLookup: TermSink {
  private let terms: LayeredTerms
  private var tally = TermTally()

  init(_ terms: LayeredTerms) { self.terms = terms }

  mutating func add(_ text: Span<UInt8>, _ range: Range<Int>, _ field: TermField) {
    if let id = terms.find(text, range) { tally.add(id, field) }
  }

  /// What was added since the last call.
  mutating func finish() -> PostTerms { tally.finish(terms) }
}

/// Collects the terms of a text, with numbers for those that have none yet.
struct TermInterner: TermSink {
  private(set) var terms: LayeredTerms
  private var tally = TermTally()

  init(_ terms: LayeredTerms) { self.terms = terms }

  mutating func add(_ text: Span<UInt8>, _ range: Range<Int>, _ field: TermField) {
    tally.add(terms.intern(text, range), field)
  }

  /// What was added since the last call.
  mutating func finish() -> PostTerms { tally.finish(terms) }
}

/// Counts of the few terms of one text.
private struct TermTally {
  private var counts: [TermID: TermCounts] = [:]
  private var lengths = FieldLengths()

  mutating func add(_ term: TermID, _ field: TermField) {
    counts[term, default: TermCounts()].add(field)
    lengths.add(field)
  }

  mutating func finish(_ terms: LayeredTerms) -> PostTerms {
    let entries = counts.sorted { terms.precedes($0.key, $1.key) }
      .map { PostTerms.Entry(term: $0.key, counts: $0.value) }
    defer { self = TermTally() }
    return PostTerms(entries: entries, lengths: lengths)
  }
}
