// The dates of facts: a year, a month or a day. It never knows what day it is today.

enum FactDate {
  /// Whether `text` is `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, and such a day has been or will be. O(length).
  static func isValid(_ text: String) -> Bool { cure(text) == text }

  /// What `text` most likely means; nil where that is unclear. `2003. 7. 1` is `2003-07-01`.
  static func cure(_ text: String) -> String? {
    guard text.utf8.count <= 40 else { return nil }
    let groups = text.utf8.split { !($0 &- 0x30 < 10) }.map { String(decoding: $0, as: UTF8.self) }
    // A time of day behind the date is no part of it.
    let parts = groups.prefix(3)
    guard let year = parts.first, year.utf8.count == 4,
      text.utf8.first.map({ $0 &- 0x30 < 10 }) ?? false,
      parts.dropFirst().allSatisfy({ $0.utf8.count <= 2 })
    else { return nil }
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == parts.count, let first = numbers.first else { return nil }
    if numbers.count > 1, !(1...12).contains(numbers[1]) { return nil }
    if numbers.count > 2, !(1...days(in: numbers[1], of: first)).contains(numbers[2]) { return nil }
    return year + numbers.dropFirst().map { ($0 < 10 ? "-0" : "-") + String($0) }.joined()
  }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
