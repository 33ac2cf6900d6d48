// When Hugo takes a page to be published, from front matter and file names. It never asks what time it is.
import Syntax

/// `[frontmatter]` and `timeZone`.
struct HugoDateRules: Hashable, Sendable {
  private let date: [String]
  private let publishDate: [String]
  private let expiryDate: [String]
  private let zone: TimeZoneRules

  private static let defaults: [String: [String]] = [
    "date": ["date", "publishdate", "pubdate", "published", "lastmod", "modified"],
    "publishdate": ["publishdate", "pubdate", "published", "date"],
    "expirydate": ["expirydate", "unpublishdate"],
  ]

  init(_ tree: ConfigurationTree) {
    func handlers(_ name: String) -> [String] {
      let standard = HugoDateRules.defaults[name] ?? []
      let written = tree[path: "frontmatter", name]?.texts.map { $0.lowercased() } ?? standard
      return written.flatMap { $0 == ":default" ? standard : [$0] }
    }
    date = handlers("date")
    publishDate = handlers("publishdate")
    expiryDate = handlers("expirydate")
    zone = tree["timezone"]?.text.flatMap { TimeZoneRules(name: $0) } ?? .utc
  }

  struct Result {
    var date: Timestamp?
    var publish: Timestamp?
    var expiry: Timestamp?
    /// The rest of a file name whose date was used.
    var slug: String?
  }

  func dates(of frontMatter: HugoFrontMatter, fileName: String) -> Result {
    var result = Result()
    for handler in date {
      if handler == ":filename" {
        if let name = HugoDatedName(fileName) {
          result.date = name.date
          result.slug = name.rest
          break
        }
      } else if let found = frontMatter.date(handler) {
        result.date = found
        break
      }
    }
    result.publish = first(publishDate, frontMatter, fileName)
    result.expiry = first(expiryDate, frontMatter, fileName)
    return result
  }

  private func first(
    _ handlers: [String], _ frontMatter: HugoFrontMatter, _ fileName: String
  ) -> Timestamp? {
    for handler in handlers {
      let found =
        handler == ":filename" ? HugoDatedName(fileName)?.date : frontMatter.date(handler)
      if let found { return found }
    }
    return nil
  }

  func instant(_ timestamp: Timestamp) -> Int {
    let local = timestamp.instant()
    return timestamp.offset == nil ? local - zone.offset(atLocal: local) : local
  }
}

/// `2024-01-02-name`, `2024-01-02-15-04-05-name`: a file name with a date before it.
struct HugoDatedName {
  let date: Timestamp
  let rest: String?

  init?(_ name: String) {
    var scanner = DigitScanner(name)
    guard let year = scanner.number(digits: 4...4), scanner.skip("-"),
      let month = scanner.number(digits: 2...2), scanner.skip("-"),
      let day = scanner.number(digits: 2...2)
    else { return nil }
    var date = Timestamp(year: year, month: month, day: day)
    guard date.isCalendarDate else { return nil }
    var timed = scanner
    if timed.skip("-"), let hour = timed.number(digits: 2...2), timed.skip("-"),
      let minute = timed.number(digits: 2...2), timed.skip("-"),
      let second = timed.number(digits: 2...2), hour < 24, minute < 60, second < 60
    {
      date.time = Timestamp.Time(hour: hour, minute: minute, second: second)
      scanner = timed
    }
    self.date = date
    let rest = scanner.remainder.drop { $0 == "-" || $0 == "_" || $0 == " " }
    self.rest = rest.isEmpty ? nil : String(rest)
  }
}
