// The order of a blog's posts by date. It knows no post by name.

/// How many posts are dated before a day, of all that count.
struct RelatedDates {
  private let base: [Int32]
  private let retired: [Int32]
  private let recent: [Int32]

  /// O(recent posts · their logarithm).
  init(_ index: RelatedIndex) {
    base = index.base.days
    var retired: [Int32] = []
    var recent: [Int32] = []
    for (path, slot) in index.slots {
      if let number = index.base.numbers[path],
        let day = index.base.documents[Int(number)].shortDay
      {
        retired.append(day)
      }
      if let day = index.recent[Int(slot)]?.shortDay { recent.append(day) }
    }
    self.retired = retired.sorted()
    self.recent = recent.sorted()
  }

  /// O(log *n*).
  func countBefore(_ day: Int32) -> Int {
    base.count(below: day) - retired.count(below: day) + recent.count(below: day)
  }
}

extension [Int32] {
  /// How many of these, which ascend, are less than `limit`. O(log *n*).
  func count(below limit: Int32) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < limit { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// How many of these, which ascend, are `limit` or less. O(log *n*).
  func count(upTo limit: Int32) -> Int {
    limit == .max ? count : count(below: limit + 1)
  }
}

extension RelatedDocument {
  var shortDay: Int32? { day.map { Int32(truncatingIfNeeded: $0) } }
}
