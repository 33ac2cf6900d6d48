// A date, perhaps with a time and an offset, as an author wrote it. It never asks what time it is now.

/// A calendar date with an optional time and UTC offset, in the proleptic Gregorian calendar.
package struct Timestamp: Hashable, Sendable {
  package var year: Int
  /// 1 to 12.
  package var month: Int
  /// 1 to 31.
  package var day: Int
  package var time: Time?
  /// Seconds east of UTC; nil where none was written.
  package var offset: Int?

  package struct Time: Hashable, Sendable {
    package var hour: Int
    package var minute: Int
    package var second: Int
    package var nanosecond: Int

    package init(hour: Int, minute: Int, second: Int, nanosecond: Int = 0) {
      self.hour = hour
      self.minute = minute
      self.second = second
      self.nanosecond = nanosecond
    }
  }

  package init(year: Int, month: Int, day: Int, time: Time? = nil, offset: Int? = nil) {
    self.year = year
    self.month = month
    self.day = day
    self.time = time
    self.offset = offset
  }

  /// Seconds since 1970-01-01T00:00:00Z; a time without an offset is read at `defaultOffset`
  /// seconds east of UTC.
  package func instant(defaultOffset: Int = 0) -> Int {
    let seconds = time.map { $0.hour * 3600 + $0.minute * 60 + $0.second } ?? 0
    return Timestamp.daysSinceEpoch(year: year, month: month, day: day) * 86_400 + seconds
      - (offset ?? defaultOffset)
  }

  /// Days from 1970-01-01 to a date, negative before it. Howard Hinnant's `days_from_civil`.
  package static func daysSinceEpoch(year: Int, month: Int, day: Int) -> Int {
    let clampedYear = min(max(year, -1_000_000), 1_000_000)
    let shifted = month <= 2 ? clampedYear - 1 : clampedYear
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// `2024-03-05`.
  package var isoDate: String {
    "\(Timestamp.padded(year, 4))-\(Timestamp.padded(month, 2))-\(Timestamp.padded(day, 2))"
  }

  /// `2024-03-05T10:00:00.5+09:00`, as far as it was written.
  package var isoText: String {
    guard let time else { return isoDate }
    let clock = [time.hour, time.minute, time.second].map { Timestamp.padded($0, 2) }
    var text = isoDate + "T" + clock.joined(separator: ":")
    if time.nanosecond > 0 {
      var fraction = Timestamp.padded(time.nanosecond, 9)
      while fraction.hasSuffix("0") { fraction.removeLast() }
      text += "." + fraction
    }
    guard let offset else { return text }
    if offset == 0 { return text + "Z" }
    let minutes = offset.magnitude / 60
    let zone = [minutes / 60, minutes % 60].map { Timestamp.padded(Int(clamping: $0), 2) }
    return text + (offset < 0 ? "-" : "+") + zone.joined(separator: ":")
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
