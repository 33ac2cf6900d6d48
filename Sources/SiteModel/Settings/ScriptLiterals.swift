// Literal values in a configuration that is a program. It never runs or understands one.
import Syntax

/// Finds `key: 'value'` in JavaScript or TypeScript. What is computed is not found.
struct ScriptLiterals {
  private let text: String

  init(_ source: SourceText?) { text = source?.string ?? "" }

  /// The string after the first `key:`, behind `marker` where one is given.
  func first(_ key: String, behind marker: String? = nil) -> String? {
    var rest = text[...]
    if let marker {
      guard let start = rest.utf8Index(of: marker) else { return nil }
      rest = rest[start...]
    }
    guard let value = value(of: key, in: rest), let quote = value.utf8.first,
      [UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: "`")].contains(quote)
    else { return nil }
    let inner = value.dropFirst()
    guard let end = inner.utf8.firstIndex(of: quote) else { return nil }
    let string = inner[..<end]
    return string.holdsTemplate ? nil : String(string)
  }

  func flag(_ key: String) -> Bool? {
    guard let value = value(of: key, in: text[...]) else { return nil }
    if value.beginsWith("true") { return true }
    return value.beginsWith("false") ? false : nil
  }

  private func value(of key: String, in text: Substring) -> Substring? {
    var rest = text
    while let start = rest.utf8Index(of: key) {
      let before = start == text.startIndex ? nil : text.utf8[text.utf8.index(before: start)]
      let after = rest[start...].dropFirst(key.count).drop { " '\"\t".contains($0) }
      let isWhole = before.map { !isWord($0) } ?? true
      if isWhole, after.utf8.first == UInt8(ascii: ":") {
        return after.dropFirst().drop { $0 == " " || $0 == "\t" || $0.isNewline }
      }
      rest = rest[start...].dropFirst()
    }
    return nil
  }

  private func isWord(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || byte == UInt8(ascii: "_") || (0x30...0x39).contains(byte)
  }
}
