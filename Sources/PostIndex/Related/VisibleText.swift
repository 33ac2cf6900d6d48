// Which of a post's text a question for related posts may see. It never looks at what the text means.
package import Syntax

/// Cuts of a post's source. Offsets are UTF-8 bytes of the whole file.
package struct VisibleText: Sendable {
  private let post: Post
  private let start: Int

  package init(_ post: Post) {
    self.post = post
    start = min(post.frontMatterRange?.upperBound ?? 0, post.source.count)
  }

  /// The Markdown before `end`, without front matter.
  package func before(_ end: Int) -> [UInt8] {
    Array(post.source.bytes[start..<max(start, min(end, post.source.count))])
  }

  /// The Markdown without `ranges`, each replaced by its text: nothing, or the words of a link.
  package func without(_ ranges: [(range: TextRange, text: TextRange?)]) -> [UInt8] {
    var result: [UInt8] = []
    var at = start
    for (range, text) in ranges.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      let range = post.source.clamped(range)
      guard range.lowerBound >= at else { continue }
      result += post.source.bytes[at..<range.lowerBound]
      // What stood on both sides stays apart.
      result.append(0x20)
      if let text { result += post.source.bytes[post.source.clamped(text)] }
      result.append(0x20)
      at = range.upperBound
    }
    return result + post.source.bytes[max(at, start)...]
  }

  /// What stands before `offset`, near and nearer.
  package func cut(before offset: Int) -> TextBeforeCursor {
    let bytes = post.source.bytes
    let end = max(start, min(offset, bytes.count))
    var begin = lineStart(of: end)
    while begin > start, !beginsItem(begin), !isHeading(begin) {
      let above = lineStart(of: begin - 1)
      if isBlank(above, begin - 1) || isHeading(above) { break }
      begin = above
    }
    var section = begin
    while section > start, !isHeading(section) { section = lineStart(of: section - 1) }
    var nearby = end
    var words = 0
    while nearby > begin, words < 10 {
      nearby -= 1
      if bytes[nearby] <= 0x20, nearby + 1 < end, bytes[nearby + 1] > 0x20 { words += 1 }
    }
    return TextBeforeCursor(
      section: Array(bytes[section..<end]), paragraph: Array(bytes[begin..<end]),
      nearby: Array(bytes[nearby..<end]))
  }

  /// Ten words on either side of a link, in its own line, and its own words.
  func around(_ range: TextRange, _ text: TextRange?) -> String {
    let bytes = post.source.bytes
    let range = post.source.clamped(range)
    var low = range.lowerBound
    var high = range.upperBound
    var words = 0
    while low > start, words < 10, bytes[low - 1] != UInt8(ascii: "\n") {
      low -= 1
      if bytes[low] == 0x20 { words += 1 }
    }
    words = 0
    while high < bytes.count, words < 10, bytes[high] != UInt8(ascii: "\n") {
      if bytes[high] == 0x20 { words += 1 }
      high += 1
    }
    let inner = text.map { bytes[post.source.clamped($0)] } ?? []
    return String(
      decoding: bytes[low..<range.lowerBound] + [0x20] + inner + [0x20]
        + bytes[range.upperBound..<high], as: UTF8.self)
  }

  private func lineStart(of offset: Int) -> Int {
    var index = offset
    while index > start, post.source.bytes[index - 1] != UInt8(ascii: "\n") { index -= 1 }
    return index
  }

  private func isBlank(_ begin: Int, _ end: Int) -> Bool {
    post.source.bytes[begin..<max(begin, end)].allSatisfy {
      $0 <= 0x20 || $0 == UInt8(ascii: ">")
    }
  }

  private func isHeading(_ begin: Int) -> Bool {
    begin < post.source.count && post.source.bytes[begin] == UInt8(ascii: "#")
  }

  private func beginsItem(_ begin: Int) -> Bool {
    let bytes = post.source.bytes
    var index = begin
    while index < bytes.count, [0x20, 0x09, UInt8(ascii: ">")].contains(bytes[index]) { index += 1 }
    let digits = bytes[index...].prefix { (0x30...0x39).contains($0) }.count
    let mark = index + digits
    guard mark + 1 < bytes.count, bytes[mark + 1] == 0x20 || bytes[mark + 1] == 0x09 else {
      return false
    }
    return digits == 0
      ? "-*+".utf8.contains(bytes[mark]) : digits < 10 && ".)".utf8.contains(bytes[mark])
  }
}

/// What an author has written just before the cursor, as Markdown.
package struct TextBeforeCursor: Sendable {
  /// From the last heading on.
  package let section: [UInt8]
  /// The paragraph or list item.
  package let paragraph: [UInt8]
  /// The last ten words of that.
  package let nearby: [UInt8]
}
