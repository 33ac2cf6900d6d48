// Jekyll's permalink templates, compiled once. It never chooses one.
import Syntax

/// What a template can ask of a page or document.
struct JekyllPermalinkValues {
  /// In the site's time zone.
  var date = Timestamp(year: 1970, month: 1, day: 1)
  /// The front matter's slug, else the file name's.
  var slug = ""
  /// The file's name without extension.
  var basename = ""
  var categories: [String] = []
  var collection = ""
  /// Below the collection's folder or the source, without extension.
  var path = ""
  var outputExtension = ".html"
}

struct JekyllPermalink: Hashable, Sendable {
  private enum Part: Hashable, Sendable {
    case literal(String)
    case token(String)
  }
  private let parts: [Part]

  private static let tokens: Set<String> = [
    "year", "month", "day", "hour", "minute", "second", "short_year", "i_month", "i_day",
    "short_month", "long_month", "short_day", "long_day", "y_day", "week", "w_day", "w_year",
    "title", "slug", "categories", "slugified_categories", "collection", "path", "name",
    "basename", "output_ext",
  ]

  private static let pageTokens: Set<String> = ["path", "basename", "output_ext"]

  /// What begins like a token and is none stays as text.
  /// - Parameter isOfPage: of a page, which has few tokens (`Page#url_placeholders`), and no document.
  init(_ template: String, ofPage isOfPage: Bool = false) {
    let tokens = isOfPage ? JekyllPermalink.pageTokens : JekyllPermalink.tokens
    var parts: [Part] = []
    var literal = ""
    var rest = template.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      let word = String(rest.prefix { ("a"..."z").contains($0) || $0 == "_" })
      let shorter = word.endsWith("_") ? String(word.dropLast()) : word
      if scalar == ":", let name = [word, shorter].first(where: tokens.contains) {
        if !literal.isEmpty { parts.append(.literal(literal)) }
        literal = ""
        parts.append(.token(name))
        rest = rest.dropFirst(name.unicodeScalars.count)
      } else {
        literal.unicodeScalars.append(scalar)
      }
    }
    if !literal.isEmpty { parts.append(.literal(literal)) }
    self.parts = parts
  }

  /// The words that stand for templates in a site's configuration.
  static func style(_ word: String) -> String {
    switch word {
    case "pretty": "/:categories/:year/:month/:day/:title/"
    case "none": "/:categories/:title:output_ext"
    case "date": "/:categories/:year/:month/:day/:title:output_ext"
    case "ordinal": "/:categories/:year/:y_day/:title:output_ext"
    case "weekdate": "/:categories/:year/W:week/:short_day/:title:output_ext"
    default: word
    }
  }

  /// What the site's style puts behind the name of a page that is no post.
  static func suffix(_ style: String) -> String {
    switch style {
    case "pretty": "/"
    case "date", "ordinal", "none": ":output_ext"
    default: style.endsWith("/") ? "/" : style.endsWith(":output_ext") ? ":output_ext" : ""
    }
  }

  /// Beginning with `/`; repeated slashes are one, and dots that would lead upwards are none
  /// (`URL#sanitize_url`).
  func expanded(_ values: JekyllPermalinkValues) -> String {
    var text = "/"
    for part in parts {
      switch part {
      case .literal(let literal): text += literal
      case .token(let name): text += JekyllSlug.escaped(JekyllPermalink.value(of: name, values))
      }
    }
    if text.utf8.contains(UInt8(ascii: ".")) {
      text = text.replacing("..", with: "/").replacing("./", with: "")
    }
    var result: [UInt8] = []
    for byte in text.utf8 where !(byte == UInt8(ascii: "/") && result.last == byte) {
      result.append(byte)
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func value(of name: String, _ values: JekyllPermalinkValues) -> String {
    switch name {
    case "title": JekyllSlug.pretty(values.slug)
    case "slug": JekyllSlug.plain(values.slug)
    case "name": JekyllSlug.plain(values.basename)
    case "basename": values.basename
    case "path": values.path
    case "collection": values.collection
    case "output_ext": values.outputExtension
    case "categories": unique(values.categories.map { $0.lowercased() })
    case "slugified_categories": unique(values.categories.map { JekyllSlug.plain($0) })
    default: dateValue(of: name, values.date)
    }
  }

  private static func unique(_ names: [String]) -> String {
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }.joined(separator: "/")
  }

  private static func dateValue(of name: String, _ date: Timestamp) -> String {
    let time = date.time ?? Timestamp.Time(hour: 0, minute: 0, second: 0)
    return switch name {
    case "year": padded(date.year, 4)
    case "short_year": padded(date.year % 100, 2)
    case "month": padded(date.month, 2)
    case "i_month": String(date.month)
    case "short_month": String(date.monthName.prefix(3))
    case "long_month": date.monthName
    case "day": padded(date.day, 2)
    case "i_day": String(date.day)
    case "y_day": padded(date.dayOfYear, 3)
    case "short_day": String(date.weekdayName.prefix(3))
    case "long_day": date.weekdayName
    case "w_day": String(date.weekday == 0 ? 7 : date.weekday)
    case "week": padded(date.isoWeek.week, 2)
    case "w_year": padded(date.isoWeek.year, 4)
    case "hour": padded(time.hour, 2)
    case "minute": padded(time.minute, 2)
    case "second": padded(time.second, 2)
    default: ""
    }
  }
}
