// How far a place is from UTC. It never asks the system, so that a site is judged alike everywhere.
import Syntax

/// A time zone by its IANA name: a fixed offset, or one with a summer rule of today's law.
struct TimeZoneRules: Hashable, Sendable {
  private enum Summer: Hashable, Sendable {
    case none
    /// From the last Sunday of March to that of October, at 01:00 UTC.
    case european
    /// From the second Sunday of March to the first of November, at 02:00.
    case american
    /// From the first Sunday of October to the first of April, at 02:00.
    case australian
  }
  private let standard: Int
  private let summer: Summer

  static let utc = TimeZoneRules(standard: 0, summer: .none)

  private init(standard: Int, summer: Summer) {
    self.standard = standard
    self.summer = summer
  }

  /// Nil for a name that is not known here. Places whose summer rule is their own are not.
  init?(name: String) {
    if let minutes = TimeZoneRules.fixed[name] {
      self.init(standard: minutes * 60, summer: .none)
    } else if let hours = TimeZoneRules.european[name] {
      self.init(standard: hours * 3600, summer: .european)
    } else if let hours = TimeZoneRules.american[name] {
      self.init(standard: hours * 3600, summer: .american)
    } else if let hours = TimeZoneRules.australian[name] {
      self.init(standard: hours * 3600, summer: .australian)
    } else {
      return nil
    }
  }

  /// Seconds east of UTC at an instant in seconds since 1970 UTC.
  func offset(at instant: Int) -> Int {
    isSummer(instant) ? standard + 3600 : standard
  }

  /// Seconds east of UTC at a wall-clock time given as if it were UTC.
  func offset(atLocal local: Int) -> Int {
    offset(at: local &- standard)
  }

  private func isSummer(_ instant: Int) -> Bool {
    let year = Timestamp(instant: instant, offset: 0).year
    switch summer {
    case .none: return false
    case .european:
      let start = TimeZoneRules.sunday(-1, month: 3, year) + 3600
      return start <= instant && instant < TimeZoneRules.sunday(-1, month: 10, year) + 3600
    case .american:
      let start = TimeZoneRules.sunday(2, month: 3, year) + 7200 - standard
      let end = TimeZoneRules.sunday(1, month: 11, year) + 3600 - standard
      return start <= instant && instant < end
    case .australian:
      let end = TimeZoneRules.sunday(1, month: 4, year) + 7200 - standard
      let start = TimeZoneRules.sunday(1, month: 10, year) + 7200 - standard
      return instant < end || start <= instant
    }
  }

  /// Midnight of the `number`-th Sunday of a month; -1 is the last of a month with 31 days.
  private static func sunday(_ number: Int, month: Int, _ year: Int) -> Int {
    let first = number < 0 ? 25 : 1 + (number - 1) * 7
    let day = Timestamp.daysSinceEpoch(year: year, month: month, day: first)
    // 1970-01-01 was a Thursday.
    let weekday = ((day + 4) % 7 + 7) % 7
    return (day + (7 - weekday) % 7) * 86_400
  }

  /// In minutes.
  private static let fixed: [String: Int] = [
    "UTC": 0, "Etc/UTC": 0, "GMT": 0, "Etc/GMT": 0, "Africa/Abidjan": 0, "Atlantic/Reykjavik": 0,
    "Asia/Seoul": 540, "ROK": 540, "Asia/Tokyo": 540, "Japan": 540, "Asia/Pyongyang": 540,
    "Asia/Shanghai": 480, "Asia/Beijing": 480, "PRC": 480, "Asia/Chongqing": 480,
    "Asia/Hong_Kong": 480, "Hongkong": 480, "Asia/Taipei": 480, "Asia/Singapore": 480,
    "Singapore": 480, "Asia/Kuala_Lumpur": 480, "Asia/Manila": 480, "Australia/Perth": 480,
    "Asia/Bangkok": 420, "Asia/Ho_Chi_Minh": 420, "Asia/Saigon": 420, "Asia/Jakarta": 420,
    "Asia/Dhaka": 360, "Asia/Kathmandu": 345, "Asia/Kolkata": 330, "Asia/Calcutta": 330,
    "Asia/Colombo": 330, "Asia/Karachi": 300, "Asia/Tashkent": 300, "Asia/Almaty": 300,
    "Asia/Kabul": 270, "Asia/Dubai": 240, "Asia/Tbilisi": 240, "Asia/Yerevan": 240,
    "Asia/Tehran": 210, "Asia/Riyadh": 180, "Asia/Baghdad": 180, "Europe/Moscow": 180,
    "Europe/Istanbul": 180, "Turkey": 180, "Europe/Minsk": 180, "Africa/Nairobi": 180,
    "Africa/Johannesburg": 120, "Africa/Lagos": 60, "Africa/Algiers": 60,
    "America/Sao_Paulo": -180, "America/Argentina/Buenos_Aires": -180, "America/Bogota": -300,
    "America/Lima": -300, "America/Mexico_City": -360, "America/Phoenix": -420,
    "America/Caracas": -240, "Pacific/Honolulu": -600, "US/Hawaii": -600,
    "Australia/Brisbane": 600, "Asia/Yekaterinburg": 300, "Asia/Novosibirsk": 420,
    "Asia/Vladivostok": 600,
  ]

  /// In hours.
  private static let european: [String: Int] = [
    "Europe/London": 0, "Europe/Lisbon": 0, "Europe/Dublin": 0, "GB": 0, "WET": 0,
    "Europe/Berlin": 1, "Europe/Paris": 1, "Europe/Madrid": 1, "Europe/Rome": 1,
    "Europe/Amsterdam": 1, "Europe/Brussels": 1, "Europe/Vienna": 1, "Europe/Zurich": 1,
    "Europe/Stockholm": 1, "Europe/Oslo": 1, "Europe/Copenhagen": 1, "Europe/Prague": 1,
    "Europe/Warsaw": 1, "Europe/Budapest": 1, "Europe/Belgrade": 1, "Europe/Zagreb": 1,
    "Europe/Ljubljana": 1, "Europe/Bratislava": 1, "Europe/Luxembourg": 1, "CET": 1, "MET": 1,
    "Europe/Athens": 2, "Europe/Helsinki": 2, "Europe/Kiev": 2, "Europe/Kyiv": 2,
    "Europe/Bucharest": 2, "Europe/Sofia": 2, "Europe/Riga": 2, "Europe/Vilnius": 2,
    "Europe/Tallinn": 2, "EET": 2,
  ]

  private static let american: [String: Int] = [
    "America/New_York": -5, "US/Eastern": -5, "EST5EDT": -5, "America/Toronto": -5,
    "America/Detroit": -5, "America/Montreal": -5, "America/Chicago": -6, "US/Central": -6,
    "CST6CDT": -6, "America/Winnipeg": -6, "America/Denver": -7, "US/Mountain": -7,
    "MST7MDT": -7, "America/Boise": -7, "America/Edmonton": -7, "America/Los_Angeles": -8,
    "US/Pacific": -8, "PST8PDT": -8, "America/Vancouver": -8, "America/Anchorage": -9,
    "US/Alaska": -9, "America/Halifax": -4,
  ]

  private static let australian: [String: Int] = [
    "Australia/Sydney": 10, "Australia/Melbourne": 10, "Australia/Hobart": 10,
    "Australia/Canberra": 10,
  ]
}
