// How many typing errors lie between two words. It never allocates more than three rows.

package enum EditDistance {
  /// Insertions, deletions, substitutions and swaps of neighbours, in bytes, that turn `left` into `right`
  /// (optimal string alignment: Damerau 1964); `limit + 1` where there are more than `limit`.
  /// O(*n* × *m*), and at once where the lengths alone differ by more.
  package static func between(_ left: [UInt8], _ right: [UInt8], limit: Int) -> Int {
    guard abs(left.count - right.count) <= limit else { return limit + 1 }
    if left == right { return 0 }
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    var row = last
    for (rowIndex, byte) in left.enumerated() {
      row[0] = rowIndex + 1
      var best = row[0]
      for column in right.indices {
        var cost = min(last[column + 1], row[column]) + 1
        cost = min(cost, last[column] + (byte == right[column] ? 0 : 1))
        if rowIndex > 0, column > 0, byte == right[column - 1],
          left[rowIndex - 1] == right[column]
        {
          cost = min(cost, beforeLast[column - 1] + 1)
        }
        row[column + 1] = cost
        best = min(best, cost)
      }
      // A swap reaches over one row: both must be too dear.
      if best > limit, (last.min() ?? 0) > limit { return limit + 1 }
      beforeLast = last
      last = row
    }
    return min(last[right.count], limit + 1)
  }

  /// Of `names` the one nearest to `word`, when it is near enough to have been meant.
  package static func nearest(to word: String, among names: [String]) -> String? {
    let folded = FoldedText(word).bytes
    let limit = max(1, folded.count / 3)
    let best = names.map { (between(FoldedText($0).bytes, folded, limit: limit), $0) }
      .min { ($0.0, $0.1) < ($1.0, $1.1) }
    guard let best, best.0 <= limit else { return nil }
    return best.1
  }
}
