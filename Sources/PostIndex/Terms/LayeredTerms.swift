// Two tables of terms as one: many terms that never change below a few that come with edits. It never forgets one.

/// The numbers of all terms of an index. A copy costs as much as its upper table.
struct LayeredTerms: Sendable {
  let lower: OrderedTerms
  private(set) var upper = TermTable()
  private let lowerCount: Int

  init(_ lower: OrderedTerms) {
    self.lower = lower
    lowerCount = lower.table.count
  }

  var count: Int { lowerCount + upper.count }

  /// The number of the word at `range` of `text`; nil where it is not known. O(length).
  func find(_ text: Span<UInt8>, _ range: Range<Int>) -> TermID? {
    if let term = lower.table.find(text, range) { return term }
    return upper.find(text, range).map { $0 + TermID(truncatingIfNeeded: lowerCount) }
  }

  mutating func intern(_ text: Span<UInt8>, _ range: Range<Int>) -> TermID {
    lower.table.find(text, range) ?? upper.intern(text, range)
      + TermID(truncatingIfNeeded: lowerCount)
  }

  /// The terms that begin with `prefix`, in no particular order. O(terms that share its first two bytes).
  func terms(beginningWith prefix: [UInt8]) -> [TermID] {
    lower.terms(beginningWith: prefix)
      + (0..<upper.count).map { TermID(truncatingIfNeeded: $0) }
      .filter { upper.bytes(of: $0).starts(with: prefix) }
      .map { $0 + TermID(truncatingIfNeeded: lowerCount) }
  }

  func text(of term: TermID) -> String { String(decoding: bytes(of: term), as: UTF8.self) }

  /// The number of a term of another table, which gets one where it has none.
  mutating func intern(_ term: ArraySlice<UInt8>) -> TermID { intern(term.span, 0..<term.count) }

  func bytes(of term: TermID) -> ArraySlice<UInt8> {
    Int(term) < lowerCount
      ? lower.table.bytes(of: term) : upper.bytes(of: term - TermID(truncatingIfNeeded: lowerCount))
  }

  private func hash(of term: TermID) -> UInt32 {
    Int(term) < lowerCount
      ? lower.table.hash(of: term) : upper.hash(of: term - TermID(truncatingIfNeeded: lowerCount))
  }

  /// The order of `PostTerms`: it depends on nothing but the two terms.
  func precedes(_ left: TermID, _ right: TermID) -> Bool {
    let (first, second) = (hash(of: left), hash(of: right))
    if first != second { return first < second }
    return left != right && bytes(of: left).lexicographicallyPrecedes(bytes(of: right))
  }
}
