// Hugo's permalink patterns: compiled once, expanded for each page. It never sanitises what it makes.
import Syntax

/// What a pattern can ask of a page.
struct HugoPermalinkValues {
  var section = ""
  /// The folders of the current section, outermost first.
  var sections: [String] = []
  var sectionSlugs: [String] = []
  /// As `HugoAddressing.spelled(title:)` and `spelled(slug:)` have them.
  var title = ""
  var slug = ""
  var fileName = ""
  /// Nil reads as the year 1.
  var date: Timestamp?
}

/// `/:year/:slug/`, compiled.
struct HugoPermalink: Hashable, Sendable {
  enum Token: Hashable, Sendable {
    case literal(String)
    case section, sectionSlug, title, slug, fileName, slugOrFileName
    case sections(Range<Int>?, isSlug: Bool)
    case year, month, monthName, day, weekday, weekdayName, yearDay
    /// A Go date layout.
    case layout(String)
  }
  let tokens: [Token]
  /// Whether values for sections are needed.
  let asksForSections: Bool

  /// A token that Hugo does not know is kept as text.
  init(_ pattern: String) {
    var tokens: [Token] = []
    var literal = ""
    var rest = pattern.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      if scalar == "\\", rest.first == ":" {
        rest.removeFirst()
        literal.unicodeScalars.append(":")
        continue
      }
      let name = rest.prefix { $0.isASCIILetter || $0.isASCIIDigit || $0 == "_" }
      guard scalar == ":", !name.isEmpty else {
        literal.unicodeScalars.append(scalar)
        continue
      }
      rest = rest.dropFirst(name.count)
      if !literal.isEmpty { tokens.append(.literal(literal)) }
      literal = ""
      tokens.append(HugoPermalink.token(String(name), &rest))
    }
    if !literal.isEmpty { tokens.append(.literal(literal)) }
    self.tokens = tokens
    asksForSections = tokens.contains { token in
      switch token {
      case .section, .sectionSlug, .sections: true
      default: false
      }
    }
  }

  /// Whether a value for the title is needed, which also stands where there is no slug.
  func asksForTitle(slug: String) -> Bool {
    tokens.contains(.title) || slug.isEmpty && tokens.contains(.slug)
  }

  private static func token(
    _ name: String, _ rest: inout Substring.UnicodeScalarView
  ) -> Token {
    switch name {
    case "year": return .year
    case "month": return .month
    case "monthname": return .monthName
    case "day": return .day
    case "weekday": return .weekday
    case "weekdayname": return .weekdayName
    case "yearday": return .yearDay
    case "section": return .section
    case "sectionslug": return .sectionSlug
    case "sections", "sectionslugs":
      return .sections(slice(&rest), isSlug: name == "sectionslugs")
    case "title": return .title
    case "slug": return .slug
    case "slugorfilename", "slugorcontentbasename": return .slugOrFileName
    case "filename", "contentbasename": return .fileName
    default: return .layout(name)
    }
  }

  /// `[1:]`, `[0]`, `[last]`; nil for the whole. `Int.max` marks what counts from the end.
  private static func slice(_ rest: inout Substring.UnicodeScalarView) -> Range<Int>? {
    guard rest.first == "[", let end = rest.firstIndex(of: "]") else { return nil }
    let body = String(rest[rest.index(after: rest.startIndex)..<end])
    rest = rest[rest.index(after: end)...]
    let bounds = body.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    func bound(_ text: String, default missing: Int) -> Int {
      if text == "last" { return lastMark }
      return min(max(Int(text) ?? missing, 0), 1 << 20)
    }
    guard bounds.count == 2 else {
      let index = bound(bounds.first ?? "", default: 0)
      return index == lastMark ? lastMark..<lastMark + 1 : index..<index + 1
    }
    let low = bound(bounds[0], default: 0)
    let high = bound(bounds[1], default: lastMark + 1)
    return min(low, high)..<high
  }

  /// Stands for the last index in a slice.
  private static let lastMark = 1 << 30

  func expanded(_ values: HugoPermalinkValues) -> String {
    let date = values.date ?? Timestamp(year: 1, month: 1, day: 1)
    return tokens.reduce(into: "") { result, token in
      result += HugoPermalink.text(of: token, values, date)
    }
  }

  private static func text(
    of token: Token, _ values: HugoPermalinkValues, _ date: Timestamp
  ) -> String {
    switch token {
    case .literal(let text): text
    case .section: values.section
    case .sectionSlug: values.sectionSlugs.last ?? values.section
    case .sections(let slice, let isSlug):
      part(slice, of: isSlug ? values.sectionSlugs : values.sections).joined(separator: "/")
    case .title: values.title
    case .slug: values.slug.isEmpty ? values.title : values.slug
    case .fileName: values.fileName
    case .slugOrFileName: values.slug.isEmpty ? values.fileName : values.slug
    case .year: String(date.year)
    case .month: padded(date.month, 2)
    case .monthName: date.monthName
    case .day: padded(date.day, 2)
    case .weekday: String(date.weekday)
    case .weekdayName: date.weekdayName
    case .yearDay: String(date.dayOfYear)
    case .layout(let layout): GoDateLayout.format(date, layout)
    }
  }

  private static func part(_ slice: Range<Int>?, of list: [String]) -> ArraySlice<String> {
    guard let slice else { return list[...] }
    func index(_ bound: Int) -> Int {
      bound >= lastMark ? max(0, list.count - 1 + (bound - lastMark)) : bound
    }
    let low = min(index(slice.lowerBound), list.count)
    return list[low..<max(low, min(index(slice.upperBound), list.count))]
  }
}

/// Dates in Go's layout language, as far as word characters can spell one.
enum GoDateLayout {
  private static let chunks = [
    "January", "Jan", "Monday", "Mon", "2006", "002", "01", "02", "03", "04", "05", "06", "_2",
    "15", "PM", "pm", "1", "2", "3", "4", "5",
  ]

  static func format(_ date: Timestamp, _ layout: String) -> String {
    var rest = layout[...]
    var result = ""
    while let first = rest.first {
      if let chunk = chunks.first(where: { rest.beginsWith($0) }) {
        result += text(of: chunk, date)
        rest = rest.dropFirst(chunk.count)
      } else {
        result.append(first)
        rest = rest.dropFirst()
      }
    }
    return result
  }

  private static func text(of chunk: String, _ date: Timestamp) -> String {
    let time = date.time ?? Timestamp.Time(hour: 0, minute: 0, second: 0)
    let hour = time.hour % 12 == 0 ? 12 : time.hour % 12
    switch chunk {
    case "January": return date.monthName
    case "Jan": return String(date.monthName.prefix(3))
    case "Monday": return date.weekdayName
    case "Mon": return String(date.weekdayName.prefix(3))
    case "2006": return padded(date.year, 4)
    case "06": return padded(date.year % 100, 2)
    case "002": return padded(date.dayOfYear, 3)
    case "01": return padded(date.month, 2)
    case "1": return String(date.month)
    case "02": return padded(date.day, 2)
    case "2": return String(date.day)
    case "_2": return date.day < 10 ? " \(date.day)" : String(date.day)
    case "15": return padded(time.hour, 2)
    case "03": return padded(hour, 2)
    case "3": return String(hour)
    case "04": return padded(time.minute, 2)
    case "4": return String(time.minute)
    case "05": return padded(time.second, 2)
    case "5": return String(time.second)
    case "PM": return time.hour < 12 ? "AM" : "PM"
    case "pm": return time.hour < 12 ? "am" : "pm"
    default: return chunk
    }
  }
}
