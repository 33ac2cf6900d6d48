// Months, weekdays, clocks and zones by name, as English writes them. It never knows a zone whose offset changes.

extension DateScanner {
  static func month(_ word: String) -> Int? {
    let months = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september",
      "october", "november", "december",
    ]
    if word == "sept" { return 9 }
    return months.firstIndex { $0 == word || (word.utf8.count == 3 && $0.hasPrefix(word)) }
      .map { $0 + 1 }
  }

  static func isWeekday(_ word: String) -> Bool {
    let weekdays = [
      "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    ]
    return weekdays.contains { $0 == word || (word.utf8.count >= 3 && $0.hasPrefix(word)) }
  }

  /// Moves over the `nd` of `2nd`.
  mutating func skipOrdinal() {
    let before = self
    if !["st", "nd", "rd", "th"].contains(word()) { self = before }
  }

  /// `10:00:00.5`, `10:00` or `10:00 PM`, and whether it has seconds and no `PM`.
  mutating func clock() -> (Timestamp.Time, isExact: Bool)? {
    let before = self
    guard var time = time(hourDigits: 1...2, needsSeconds: true) else {
      self = before
      guard let time = time(hourDigits: 1...2, needsSeconds: false) else { return nil }
      return (adjusted(time), false)
    }
    let exact = time
    time = adjusted(time)
    return (time, time == exact)
  }

  /// `time` moved into the half of the day that `AM` or `PM` names, if one follows.
  private mutating func adjusted(_ time: Timestamp.Time) -> Timestamp.Time {
    let before = self
    _ = skipBlanks()
    let half = word()
    guard half == "am" || half == "pm", (1...12).contains(time.hour) else {
      self = before
      return time
    }
    var moved = time
    moved.hour = time.hour % 12 + (half == "pm" ? 12 : 0)
    return moved
  }

  /// Moves over an offset, a zone's name, or both; false where something else stands here.
  mutating func zone(_ offset: inout Int?) -> Bool {
    _ = skipBlanks()
    if isAtEnd { return true }
    if let written = self.offset(.loose) {
      offset = written
      _ = skipBlanks()
      if isAtEnd || next == UInt8(ascii: "(") { return skipParenthesis() }
      // `+0900 KST`: the offset says all; the name may be any.
      return !word().isEmpty
    }
    let before = self
    let name = word()
    guard let known = DateScanner.zones[name] else {
      self = before
      return false
    }
    offset = known
    if known == 0, let more = self.offset(.loose) { offset = more }
    _ = skipBlanks()
    return skipParenthesis()
  }

  /// Moves over `(Korean Standard Time)`.
  private mutating func skipParenthesis() -> Bool {
    guard skip("(") else { return true }
    while !isAtEnd, next != UInt8(ascii: ")") { advance() }
    return skip(")")
  }

  /// The year, and the time on either side of it: `2006 15:04:05 -0700`, `15:04:05 MST 2006`.
  ///
  /// - Parameter yearMayFollow: whether the time may come first, as C's `asctime` prints it.
  mutating func yearAndTime(_ result: inout Timestamp, yearMayFollow: Bool) -> Bool {
    guard skip("-") || skipBlanks() else { return false }
    if yearMayFollow, let (time, _) = clock() {
      result.time = time
      _ = skipBlanks()
      if let year = number(4...4) {
        result.year = year
        return isAtEnd
      }
      if let offset = self.offset(.loose) {
        result.offset = offset
      } else if let offset = DateScanner.zones[word()] {
        result.offset = offset
      } else {
        return false
      }
      guard skipBlanks(), let year = number(4...4) else { return false }
      result.year = year
      return isAtEnd
    }
    if let year = number(4...4) {
      result.year = year
    } else if let year = number(2...2) {
      // As C and Go read two digits.
      result.year = year < 69 ? 2000 + year : 1900 + year
    } else {
      return false
    }
    _ = skip(",")
    if isAtEnd { return true }
    guard skip("T") || skipBlanks() else { return false }
    _ = skip("-")
    guard let (time, _) = clock() else { return false }
    result.time = time
    return zone(&result.offset) && isAtEnd
  }

  /// Zones that RFC 822 names, and those without daylight saving time that bloggers write.
  private static let zones: [String: Int] = [
    "z": 0, "utc": 0, "gmt": 0, "ut": 0, "est": -18_000, "edt": -14_400, "cst": -21_600,
    "cdt": -18_000, "mst": -25_200, "mdt": -21_600, "pst": -28_800, "pdt": -25_200,
    "kst": 32_400, "jst": 32_400, "cet": 3_600, "cest": 7_200, "bst": 3_600,
  ]
}
