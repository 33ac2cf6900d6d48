// The front matter of a file that is no Markdown. It never reads the body.
import Syntax

extension FrontMatter {
  /// YAML between a first line `---` and the next one; nil where there is none. O(length of the block).
  static func yaml(atTopOf source: SourceText) -> FrontMatter? {
    let bytes = source.bytes
    let start = source.byteOrderMarkLength
    guard let first = lineEnd(bytes, from: start), isFence(bytes[start..<first.content]) else {
      return nil
    }
    var line = first.next
    while line < bytes.count {
      let end = lineEnd(bytes, from: line) ?? (content: bytes.count, next: bytes.count)
      if isFence(bytes[line..<end.content]) {
        let content = TextRange(first.next, line)
        let data = DataDocument(source, in: content, format: .yaml)
        return FrontMatter(
          format: .yaml, range: TextRange(start, end.next), contentRange: content, isClosed: true,
          value: data.value, problems: data.problems)
      }
      line = end.next
    }
    return nil
  }

  private static func lineEnd(_ bytes: [UInt8], from start: Int) -> (content: Int, next: Int)? {
    guard start < bytes.count,
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n"))
    else { return nil }
    let hasReturn = end > start && bytes[end - 1] == UInt8(ascii: "\r")
    return (hasReturn ? end - 1 : end, end + 1)
  }

  private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
    line.starts(with: [0x2D, 0x2D, 0x2D])
      && line.dropFirst(3).allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }
}
