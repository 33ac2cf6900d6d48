// One more text in a list of the front matter, as its format and its author write lists. It never changes what is there.
import SiteModel
import Syntax

struct FrontMatterAddition {
  let key: String
  let text: String
  let frontMatter: FrontMatter
  let source: SourceText

  init(key: String, text: String, to frontMatter: FrontMatter, in source: SourceText) {
    self.key = key
    self.text = text
    self.frontMatter = frontMatter
    self.source = source
  }

  private var written: String {
    frontMatter.format == .yaml ? FrontMatterValue.path(text) : FrontMatterValue.quoted(text)
  }

  /// Nil where what stands under the key is no list and no text.
  var change: TextChange? {
    guard frontMatter.isClosed else { return nil }
    guard let value = frontMatter.value.entry(key)?.value else { return newEntry }
    let range = TextRange(source.clamped(value.range))
    switch value.content {
    case .sequence(let elements):
      if range.count > 1, source.bytes[range.upperBound - 1] == UInt8(ascii: "]") {
        let comma = elements.isEmpty ? "" : ", "
        return insertion(
          comma + written, at: elements.last?.range.upperBound ?? range.upperBound - 1)
      }
      return elements.last.map {
        insertion("\n\(indentation(of: $0))- \(written)", at: $0.range.upperBound)
      }
    case .string:
      return TextChange(range: range, text: "[\(source[range]), \(written)]")
    case .null, .boolean, .integer, .float, .timestamp, .mapping: return nil
    }
  }

  private var newEntry: TextChange {
    switch frontMatter.format {
    case .yaml: insertion("\(key): [\(written)]\n", at: frontMatter.contentRange.upperBound)
    // Before the first table.
    case .toml: insertion("\(key) = [\(written)]\n", at: frontMatter.contentRange.lowerBound)
    case .json:
      insertion("\n  \"\(key)\": [\(written)],", at: (frontMatter.value.range.lowerBound) + 1)
    }
  }

  private func insertion(_ text: String, at offset: Int) -> TextChange {
    TextChange(range: .empty(at: offset), text: text)
  }

  /// Of the line on which an element of a block list begins.
  private func indentation(of element: DataValue) -> String {
    var start = min(element.range.lowerBound, source.count)
    while start > 0, source.bytes[start - 1] != 0x0A { start -= 1 }
    var end = start
    while end < source.count, source.bytes[end] == 0x20 { end += 1 }
    return source[TextRange(start, end)]
  }
}
