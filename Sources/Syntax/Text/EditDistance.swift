// How many typing errors lie between two words. It never allocates more than one row.

package enum EditDistance {
  /// Insertions, deletions and substitutions of bytes that turn `left` into `right` (Levenshtein);
  /// `limit + 1` where there are more than `limit`. O(length × limit).
  package static func between(_ left: [UInt8], _ right: [UInt8], limit: Int) -> Int {
    guard abs(left.count - right.count) <= limit else { return limit + 1 }
    if left == right { return 0 }
    var row = Array(0...right.count)
    for (rowIndex, byte) in left.enumerated() {
      var diagonal = row[0]
      row[0] = rowIndex + 1
      var best = row[0]
      for column in right.indices {
        let above = row[column + 1]
        let cost = byte == right[column] ? diagonal : min(diagonal, above, row[column]) + 1
        diagonal = above
        row[column + 1] = cost
        best = min(best, cost)
      }
      if best > limit { return limit + 1 }
    }
    return min(row[right.count], limit + 1)
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
