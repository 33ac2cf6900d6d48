// Dates as YAML and TOML write them. What people write beyond that is read elsewhere.

extension Timestamp {
  /// A date of YAML 1.1's `timestamp` type, also with an offset `+0900`.
  static func yaml(_ bytes: ArraySlice<UInt8>) -> Timestamp? {
    var scanner = DateScanner(bytes)
    guard let date = scanner.date(digits: 1...2), date.isPossible else { return nil }
    if scanner.isAtEnd { return bytes.count == 10 ? date : nil }
    guard scanner.skip("Tt") || scanner.skipBlanks() else { return nil }
    guard let time = scanner.time(hourDigits: 1...2, needsSeconds: true) else { return nil }
    var result = date
    result.time = time
    _ = scanner.skipBlanks()
    if !scanner.isAtEnd {
      guard let offset = scanner.offset(.loose) else { return nil }
      result.offset = offset
    }
    return scanner.isAtEnd && result.isPossible ? result : nil
  }

  /// An offset date-time, a local date-time or a local date of TOML 1.0.
  static func toml(_ bytes: ArraySlice<UInt8>) -> Timestamp? {
    var scanner = DateScanner(bytes)
    guard var result = scanner.date(digits: 2...2) else { return nil }
    if scanner.isAtEnd { return result.isPossible ? result : nil }
    guard scanner.skip("Tt "), let time = scanner.time(hourDigits: 2...2, needsSeconds: true)
    else { return nil }
    result.time = time
    if !scanner.isAtEnd {
      guard let offset = scanner.offset(.strict) else { return nil }
      result.offset = offset
    }
    return scanner.isAtEnd && result.isPossible ? result : nil
  }

  /// Whether `bytes` are a local time of TOML 1.0.
  static func isTOMLTime(_ bytes: ArraySlice<UInt8>) -> Bool {
    var scanner = DateScanner(bytes)
    guard let time = scanner.time(hourDigits: 2...2, needsSeconds: true), scanner.isAtEnd else {
      return false
    }
    return time.isPossible
  }

  /// Whether the calendar has this day and the clock this time.
  package var isPossible: Bool {
    guard (0...9999).contains(year), (1...12).contains(month), day >= 1 else { return false }
    guard day <= Timestamp.days(inMonth: month, of: year) else { return false }
    if let time, !time.isPossible { return false }
    return abs(offset ?? 0) < 86_400
  }

  static func days(inMonth month: Int, of year: Int) -> Int {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return switch month {
    case 2: isLeap ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension Timestamp.Time {
  /// Whether a clock shows this time; a leap second counts.
  var isPossible: Bool {
    (0...23).contains(hour) && (0...59).contains(minute) && (0...60).contains(second)
  }
}
