// How keys and values are written at a cursor in front matter, with the quotes and marks that are missing there. It never
// writes more than one line.
import SiteModel
import Syntax

struct FrontMatterText {
  private let cursor: DataCursor

  init(_ cursor: DataCursor) { self.cursor = cursor }

  /// Whether the quotes that its author has begun can hold the text: nothing is escaped in TOML's single ones.
  func canHold(_ text: String) -> Bool {
    cursor.format != .toml || cursor.quote != UInt8(ascii: "'") || !text.contains("'")
  }

  /// A key, with the mark behind it.
  func key(_ name: String, isTable: Bool) -> String {
    let mark =
      switch cursor.format {
      case .yaml: isTable ? ":" : ": "
      case .toml: " = "
      case .json: ": "
      }
    if let quote = cursor.quote {
      let closing = String(decoding: [quote], as: UTF8.self)
      return name + (cursor.isClosed ? "" : closing + (cursor.hasMark ? "" : mark))
    }
    switch cursor.format {
    case .toml where isTable && cursor.path.isEmpty && !cursor.hasMark: return "[\(name)]"
    case .yaml, .toml: return name + (cursor.hasMark ? "" : mark)
    case .json: return "\"\(name)\"" + (cursor.hasMark ? "" : mark)
    }
  }

  /// Of a list: in brackets where there are none yet.
  func element(_ text: String) -> String {
    let isAlone = cursor.part == .value && cursor.quote == nil
    return isAlone ? "[\(string(text))]" : string(text)
  }

  /// A value that may be a text, a number or a boolean.
  func term(_ text: String) -> String {
    let isBare = text == "true" || text == "false" || Int(text).map { "\($0)" } == text
    return isBare ? bare(text) : string(text)
  }

  /// What stands without quotes, unless its author has begun some.
  func bare(_ text: String) -> String { cursor.quote == nil ? text : string(text) }

  func string(_ text: String) -> String {
    guard let quote = cursor.quote else {
      return cursor.format == .yaml ? FrontMatterValue.plain(text) : FrontMatterValue.quoted(text)
    }
    let isDouble = quote == UInt8(ascii: "\"")
    let escaped =
      isDouble
      ? String(FrontMatterValue.quoted(text).dropFirst().dropLast())
      : cursor.format == .yaml ? text.replacing("'", with: "''") : text
    return escaped + (cursor.isClosed ? "" : isDouble ? "\"" : "'")
  }
}
