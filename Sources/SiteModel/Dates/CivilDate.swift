// Calendar arithmetic on timestamps: from an instant back to a date, and the numbers that permalinks show.
// It never asks what time it is.
package import Syntax

extension Timestamp {
  /// The date and time at `offset` seconds east of UTC. Howard Hinnant's `civil_from_days`.
  package init(instant: Int, offset: Int) {
    let limit = 1_000_000 * 366 * 86_400
    let local = min(max(instant, -limit), limit) + min(max(offset, -172_800), 172_800)
    let days = local >= 0 ? local / 86_400 : (local - 86_399) / 86_400
    let seconds = local - days * 86_400
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    self.init(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1,
      time: Time(hour: seconds / 3600, minute: seconds / 60 % 60, second: seconds % 60),
      offset: offset)
  }

  /// 0 is Sunday.
  var weekday: Int {
    let days = Timestamp.daysSinceEpoch(year: year, month: month, day: day)
    return ((days + 4) % 7 + 7) % 7
  }

  /// 1 is 1 January.
  var dayOfYear: Int {
    Timestamp.daysSinceEpoch(year: year, month: month, day: day)
      - Timestamp.daysSinceEpoch(year: year, month: 1, day: 1) + 1
  }

  /// The year and week that ISO 8601 counts the date to.
  var isoWeek: (year: Int, week: Int) {
    let fromMonday = (weekday + 6) % 7
    let week = (dayOfYear - fromMonday + 9) / 7
    if week < 1 {
      return Timestamp(year: year - 1, month: 12, day: 31).isoWeek
    }
    if week == 53 {
      let nextYear = Timestamp(year: year + 1, month: 1, day: 1)
      if (nextYear.weekday + 6) % 7 <= 3 { return (year + 1, 1) }
    }
    return (year, week)
  }

  var monthName: String {
    let names = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    return (1...12).contains(month) ? names[month - 1] : ""
  }

  package var weekdayName: String {
    ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"][weekday]
  }

  /// Whether month and day exist.
  package var isCalendarDate: Bool {
    guard (1...12).contains(month), day >= 1 else { return false }
    let next =
      month == 12
      ? Timestamp.daysSinceEpoch(year: year &+ 1, month: 1, day: 1)
      : Timestamp.daysSinceEpoch(year: year, month: month + 1, day: 1)
    return day <= next - Timestamp.daysSinceEpoch(year: year, month: month, day: 1)
  }
}

/// `number` in decimal with at least `width` digits.
func padded(_ number: Int, _ width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}
