// Front matter as Jekyll sees it: with the site's defaults below it. It never says what a key means for a URL.
import Syntax

struct JekyllFrontMatter {
  let own: FrontMatterReader
  private let defaults: ConfigurationTree?

  init(_ own: FrontMatterReader, defaults: ConfigurationTree?) {
    self.own = own
    self.defaults = defaults
  }

  /// What is false counts for nothing.
  func text(_ key: String) -> String? {
    if own.value(key)?.looseBoolean(in: own.source) == false { return nil }
    return own.text(key) ?? defaults?[key]?.text
  }

  /// `no` and `off` are booleans to Psych, and quoted words are none.
  func flag(_ key: String) -> Bool? {
    own.value(key).map { $0.looseBoolean(in: own.source) } ?? defaults?[key]?.flag
  }

  func texts(_ key: String) -> [String] {
    let values = own.texts(key)
    return values.isEmpty ? defaults?[key]?.texts ?? [] : values
  }

  /// The names of a plural key, then those of a singular one, whose string is one name. Own values stand in
  /// for the defaults, except that own categories are added to them (`Document#merge_categories!`).
  func names(singular: String, plural: String, addsToDefaults: Bool = false) -> [String] {
    var result: [String] = []
    if addsToDefaults || own.value(plural) == nil { result += defaultList(plural) }
    result += ownList(plural) + texts(singular)
    var seen: Set<String> = []
    return result.filter { !$0.isEmpty && seen.insert($0).inserted }
  }

  /// A string is split at white space.
  private func ownList(_ key: String) -> [String] {
    let texts = own.texts(key)
    if own.value(key)?.elements.isEmpty == false { return texts }
    return texts.flatMap { $0.split(separator: " ").map(String.init) }
  }

  private func defaultList(_ key: String) -> [String] {
    guard let value = defaults?[key] else { return [] }
    if case .list = value { return value.texts }
    return value.texts.flatMap { $0.split(separator: " ").map(String.init) }
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
