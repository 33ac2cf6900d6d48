// Front matter as Jekyll sees it: with the site's defaults below it. It never says what a key means for a URL.
import Syntax

struct JekyllFrontMatter {
  let own: FrontMatterReader
  private let defaults: ConfigurationTree?

  init(_ own: FrontMatterReader, defaults: ConfigurationTree?) {
    self.own = own
    self.defaults = defaults
  }

  func text(_ key: String) -> String? { own.text(key) ?? defaults?[key]?.text }

  /// `no` and `off` are booleans to Psych, and quoted words are none.
  func flag(_ key: String) -> Bool? {
    own.value(key).map { $0.looseBoolean(in: own.source) } ?? defaults?[key]?.flag
  }

  func texts(_ key: String) -> [String] {
    let values = own.texts(key)
    return values.isEmpty ? defaults?[key]?.texts ?? [] : values
  }

  /// A plural key's list; a string is split at white space. A singular key's string is one name.
  func names(singular: String, plural: String) -> [String] {
    var result: [String] = []
    for value in own.value(plural) == nil ? texts(plural) : texts(plural) {
      let isList = own.value(plural).map { !$0.elements.isEmpty } ?? isDefaultList(plural)
      result += isList ? [value] : value.split(separator: " ").map(String.init)
    }
    result += texts(singular)
    var seen: Set<String> = []
    return result.filter { !$0.isEmpty && seen.insert($0).inserted }
  }

  private func isDefaultList(_ key: String) -> Bool {
    if case .list = defaults?[key] { true } else { false }
  }

  /// The instant of `date`: a date alone, or a time that YAML does not know as one, is in the site's time zone;
  /// a YAML time without an offset is in UTC.
  func instant(_ key: String, zone: TimeZoneRules) -> Int? {
    guard let value = own.value(key) else { return nil }
    let timestamp: Timestamp
    var isUTC = false
    if case .timestamp(let found) = value.content {
      timestamp = found
      isUTC = found.time != nil
    } else if let text = value.scalarText(in: own.source), let found = Timestamp(parsing: text) {
      timestamp = found
    } else {
      return nil
    }
    let local = timestamp.instant()
    if timestamp.offset != nil || isUTC { return local }
    return local - zone.offset(atLocal: local)
  }
}
