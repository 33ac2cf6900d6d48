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
    RelatedDates.countBefore(day, base) - RelatedDates.countBefore(day, retired)
      + RelatedDates.countBefore(day, recent)
  }

  private static func countBefore(_ day: Int32, _ days: [Int32]) -> Int {
    var low = 0
    var high = days.count
    while low < high {
      let middle = (low + high) / 2
      if days[middle] < day { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension RelatedDocument {
  var shortDay: Int32? { day.map { Int32(truncatingIfNeeded: $0) } }
}
