// A table of terms that is asked what begins with some letters. It never grows.

/// Terms that never change, in drawers by their first two bytes.
final class OrderedTerms: Sendable {
  let table: TermTable
  /// Where each drawer begins; one more than there are drawers.
  private let starts: [UInt32]
  private let drawers: [TermID]

  /// O(terms).
  init(_ table: TermTable) {
    self.table = table
    var starts = [UInt32](repeating: 0, count: 1 << 16 + 1)
    let count = TermID(truncatingIfNeeded: table.count)
    for term in 0..<count { starts[OrderedTerms.drawer(table.bytes(of: term)) + 1] += 1 }
    for index in starts.indices.dropFirst() { starts[index] += starts[index - 1] }
    var next = starts
    var drawers = [TermID](repeating: 0, count: table.count)
    for term in 0..<count {
      let drawer = OrderedTerms.drawer(table.bytes(of: term))
      drawers[Int(next[drawer])] = term
      next[drawer] += 1
    }
    self.starts = starts
    self.drawers = drawers
  }

  private static func drawer(_ bytes: some Collection<UInt8>) -> Int {
    var bytes = bytes.makeIterator()
    return Int(bytes.next() ?? 0) << 8 | Int(bytes.next() ?? 0)
  }

  /// The terms that begin with `prefix`; none where it has fewer than two bytes.
  func terms(beginningWith prefix: [UInt8]) -> [TermID] {
    guard prefix.count > 1 else { return [] }
    let drawer = OrderedTerms.drawer(prefix)
    return drawers[Int(starts[drawer])..<Int(starts[drawer + 1])]
      .filter { table.bytes(of: $0).starts(with: prefix) }
  }
}
