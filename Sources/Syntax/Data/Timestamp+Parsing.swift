// Dates as people write them in `date:`, in every form that some blog engine reads. It never guesses between day and month.

extension Timestamp {
  /// How a date is written, which decides who can read it.
  package enum Spelling: Hashable, Sendable {
    /// `2024-01-02`, with or without `T10:00:00` or ` 10:00:00` and an offset.
    case standard
    /// `2024-01-02 10:00`: without seconds.
    case withoutSeconds
    /// `2024/01/02`, `2024.01.02`, `20240102`, or days and months of one digit.
    case looselyNumeric
    /// `02 Jan 2006` and RFC 822, 850, 1123 dates, which put the day first.
    case dayMonthYear
    /// `Jan 2, 2006` and what programs print, as `Mon Jan 2 15:04:05 2006`.
    case monthDayYear

    /// Whether Hugo 0.168 reads it; of anything else it says that it is not a parsable date.
    package var isReadByHugo: Bool { self == .standard || self == .dayMonthYear }
    /// Whether Zola reads it: TOML's dates and RFC 3339 only.
    package var isReadByZola: Bool { self == .standard }
  }

  /// Reads `text` in any form that Jekyll, Hugo, Hexo or Eleventy reads; nil where it is none of
  /// these, or names a day or a time that does not exist. O(length), at most 128 bytes.
  package init?(parsing text: some StringProtocol) {
    guard let found = Timestamp.read(Array(text.utf8)) else { return nil }
    self = found.timestamp
  }

  /// How `text` is written, when it is a date. O(length), at most 128 bytes.
  package static func spelling(of text: some StringProtocol) -> Spelling? {
    read(Array(text.utf8))?.spelling
  }

  private static func read(_ text: [UInt8]) -> (timestamp: Timestamp, spelling: Spelling)? {
    guard text.count <= 128 else { return nil }
    var bytes = text[...]
    while let first = bytes.first, first.isYAMLBlank { bytes.removeFirst() }
    while let last = bytes.last, last.isYAMLBlank { bytes.removeLast() }
    guard let found = numeric(bytes) ?? named(bytes), found.timestamp.isPossible else { return nil }
    return found
  }

  /// Dates of digits alone, the year first.
  private static func numeric(
    _ bytes: ArraySlice<UInt8>
  ) -> (timestamp: Timestamp, spelling: Spelling)? {
    var scanner = DateScanner(bytes)
    var spelling = Spelling.standard
    var result: Timestamp
    if let date = scanner.date(digits: 2...2) {
      result = date
    } else if let date = scanner.date(digits: 1...2, separators: "-/.") {
      result = date
      spelling = .looselyNumeric
    } else if let packed = scanner.number(8...8) {
      result = Timestamp(year: packed / 10_000, month: packed / 100 % 100, day: packed % 100)
      spelling = .looselyNumeric
    } else {
      return nil
    }
    if scanner.isAtEnd { return (result, spelling) }
    guard scanner.skip("Tt") || scanner.skipBlanks() else { return nil }
    guard let (time, isExact) = scanner.clock() else { return nil }
    result.time = time
    if !isExact, spelling == .standard { spelling = .withoutSeconds }
    guard scanner.zone(&result.offset), scanner.isAtEnd else { return nil }
    return (result, spelling)
  }

  /// Dates with the month's name.
  private static func named(
    _ bytes: ArraySlice<UInt8>
  ) -> (timestamp: Timestamp, spelling: Spelling)? {
    var scanner = DateScanner(bytes)
    var word = scanner.word()
    let hasWeekday = DateScanner.isWeekday(word)
    if hasWeekday {
      _ = scanner.skip(",.")
      _ = scanner.skipBlanks()
      word = scanner.word()
    }
    var spelling = Spelling.monthDayYear
    var result = Timestamp(year: 0, month: 0, day: 0)
    if word.isEmpty {
      guard let day = scanner.number(1...2) else { return nil }
      scanner.skipOrdinal()
      guard scanner.skip("-") || scanner.skipBlanks() else { return nil }
      result.day = day
      word = scanner.word()
      spelling = .dayMonthYear
    }
    guard let month = DateScanner.month(word) else { return nil }
    result.month = month
    _ = scanner.skip(".,")
    if spelling == .monthDayYear {
      guard scanner.skipBlanks(), let day = scanner.number(1...2) else { return nil }
      scanner.skipOrdinal()
      result.day = day
      _ = scanner.skip(",")
    }
    guard scanner.yearAndTime(&result, yearMayFollow: hasWeekday) else { return nil }
    return (result, spelling)
  }
}

extension DataValue {
  /// The date that this is or, as text, says.
  package var timestamp: Timestamp? {
    switch content {
    case .timestamp(let timestamp): timestamp
    case .string(let string): Timestamp(parsing: string)
    default: nil
    }
  }
}
