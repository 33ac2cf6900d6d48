// The text that a site's author keeps for new posts: Hugo's `archetypes/`, Hexo's `scaffolds/`. It never runs a
// template: what it does not know makes it unusable.
import Syntax

/// One template for new posts.
package struct Archetype: Hashable, Sendable {
  let text: String
  /// The first folder below the content's root that it is for, as templates see it.
  let section: String

  /// The text with every `{{ … }}` filled in; nil where one of them is not known.
  func filled(_ draft: NewPostDraft) -> String? {
    var result = ""
    var rest = text[...]
    while let open = rest.firstRange(of: "{{") {
      result += rest[..<open.lowerBound]
      rest = rest[open.upperBound...]
      guard let close = rest.firstRange(of: "}}") else { return nil }
      let expression = rest[..<close.lowerBound].trimmingPrefix("-")
      rest = rest[close.upperBound...]
      let isTrimmed = expression.hasSuffix("-")
      guard let value = value(of: String(isTrimmed ? expression.dropLast() : expression), draft)
      else { return nil }
      guard let written = Archetype.written(value, in: result) else { return nil }
      result += written
      if isTrimmed { rest = rest.drop { $0.isWhitespace } }
    }
    result += rest
    return result.hasSuffix("\n") ? result : result + "\n"
  }

  private enum Value {
    /// Any text, which may have to be quoted.
    case title(String)
    /// What is written the same with and without quotes.
    case plain(String)
  }

  private func value(of expression: String, _ draft: NewPostDraft) -> Value? {
    let words = expression.split { !($0.isLetter || $0.isNumber || $0 == "." || $0 == "_") }
      .map(String.init)
    let titles: Set<String> = ["title", "humanize", "strings.Title", ".Title", "strings.Humanize"]
    let names: Set<String> = [
      ".Name", ".File.ContentBaseName", ".File.TranslationBaseName", ".File.BaseFileName",
      ".BaseFileName", ".TranslationBaseName", ".ContentBaseName",
    ]
    let dates: Set<String> = [".Date", "now", "date", "now.Format", "time.Now.Format"]
    if expression.trimmingSpaces.hasPrefix("/*") { return .plain("") }
    if words.contains(where: titles.contains) { return .title(draft.title) }
    if words.contains(where: dates.contains) { return date(expression, words, draft.date) }
    guard words.contains(where: names.contains) else {
      return words.count == 1 && [".Section", ".Type"].contains(words[0]) ? .plain(section) : nil
    }
    return words.contains { $0.hasPrefix("replace") } ? .title(draft.title) : .title(draft.name)
  }

  private func date(_ expression: String, _ words: [String], _ date: Timestamp) -> Value? {
    // Hexo's `{{ date }}`.
    if words == ["date"] {
      return .plain(date.isoText.replacing("T", with: " ").prefix(19).description)
    }
    let quoted = expression.split(separator: "\"", omittingEmptySubsequences: false)
    if quoted.count == 1 {
      return words == [".Date"] || words == ["now"] ? .plain(date.isoText) : nil
    }
    guard quoted.count == 3, !quoted[1].contains("07") else { return nil }
    return .plain(GoDateLayout.format(date, String(quoted[1])))
  }

  /// `value` where `text` ends: inside quotes, or as a value by itself; nil where it cannot stand there.
  private static func written(_ value: Value, in text: String) -> String? {
    switch value {
    case .plain(let plain): return plain
    case .title(let title):
      let quoted = FrontMatterValue.quoted(title)
      switch text.unicodeScalars.last {
      case "\"": return String(quoted.dropFirst().dropLast())
      case "'":
        let isTOML = text.hasPrefix("+++")
        if isTOML, title.contains("'") { return nil }
        return title.replacing("'", with: "''")
      default:
        let line = text.split(separator: "\n", omittingEmptySubsequences: false).last ?? ""
        let isValue = line.trimmingSuffixSpaces.hasSuffix(":")
        return isValue && text.hasPrefix("---") ? quoted : title
      }
    }
  }
}

extension StringProtocol {
  fileprivate var trimmingSuffixSpaces: String {
    var text = String(self)
    while text.last == " " || text.last == "\t" { text.removeLast() }
    return text
  }
}
