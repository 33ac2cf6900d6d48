// Where the front matter of a post ends and its text begins. It never reads the data itself.

/// Finds `---` YAML, `+++` TOML and `{` JSON at the very beginning of a file.
enum FrontMatterReader {
  /// The front matter of `source`, its data read; nil where it has none.
  static func read(_ source: SourceText) -> FrontMatter? {
    guard let found = find(source.bytes, from: source.byteOrderMarkLength) else { return nil }
    let data = DataDocument(source, in: found.content, format: found.format)
    return FrontMatter(
      format: found.format, range: found.whole, contentRange: found.content,
      isClosed: found.isClosed, value: data.value,
      problems: unclosed(found, in: source) + data.problems)
  }

  /// An engine that meets an open fence stops or shows the data as text.
  private static func unclosed(_ place: Place, in source: SourceText) -> [DataProblem] {
    guard !place.isClosed, place.format != .json else { return [] }
    let start = place.whole.lowerBound
    let fence = source[TextRange(start, start + 3)]
    return [
      DataProblem(
        range: TextRange(start, start + 3),
        message: "the front matter is not closed; end it with a line '\(fence)'")
    ]
  }

  struct Place {
    var format: DataFormat
    var whole: TextRange
    var content: TextRange
    var isClosed: Bool
  }

  static func find(_ bytes: [UInt8], from start: Int) -> Place? {
    switch bytes.at(start) {
    case .hyphen: fenced(bytes, start, fence: .hyphen, format: .yaml)
    case .plus: fenced(bytes, start, fence: .plus, format: .toml)
    case .openBrace: json(bytes, start)
    default: nil
    }
  }

  private static func fenced(
    _ bytes: [UInt8], _ start: Int, fence: UInt8, format: DataFormat
  ) -> Place? {
    guard isFence(bytes, start, fence) else { return nil }
    let contentStart = nextLine(bytes, start)
    var line = contentStart
    while line < bytes.count {
      let ends = isFence(bytes, line, fence) || (fence == .hyphen && isFence(bytes, line, .dot))
      let next = nextLine(bytes, line)
      if ends {
        return Place(
          format: format, whole: TextRange(start, next), content: TextRange(contentStart, line),
          isClosed: true)
      }
      line = next
    }
    guard looksLikeData(bytes, contentStart, format) else { return nil }
    let end = endOfData(bytes, contentStart, format)
    return Place(
      format: format, whole: TextRange(start, end), content: TextRange(contentStart, end),
      isClosed: false)
  }

  /// Where data without a closing fence gives way to text: a blank line that no key follows.
  private static func endOfData(_ bytes: [UInt8], _ start: Int, _ format: DataFormat) -> Int {
    var line = start
    while line < bytes.count {
      let next = nextLine(bytes, line)
      let isBlank = bytes[line..<next].allSatisfy(\.isWhitespace)
      guard isBlank else {
        line = next
        continue
      }
      let data = firstData(bytes, next)
      if !looksLikeData(bytes, data, format) { return line }
      // All that was skipped has been seen: looking at it again for each of its lines would be quadratic.
      line = data
    }
    return bytes.count
  }

  private static func isFence(_ bytes: [UInt8], _ start: Int, _ fence: UInt8) -> Bool {
    guard bytes.at(start) == fence, bytes.at(start + 1) == fence, bytes.at(start + 2) == fence
    else {
      return false
    }
    return isLineEnd(bytes, after: start + 3)
  }

  private static func nextLine(_ bytes: [UInt8], _ start: Int) -> Int {
    var at = start
    while at < bytes.count, !bytes[at].isLineEnd { at += 1 }
    if bytes.at(at) == .carriageReturn, bytes.at(at + 1) == .newline { at += 1 }
    return min(at + 1, bytes.count)
  }

  /// Whether the first line that is neither blank nor a comment begins with a key: while it is being
  /// typed, a front matter is not closed, but a thematic break is none.
  private static func looksLikeData(_ bytes: [UInt8], _ start: Int, _ format: DataFormat) -> Bool {
    var at = firstData(bytes, start)
    if format == .toml, bytes.at(at) == .openBracket { return true }
    let keyStart = at
    while at < bytes.count, isKeyByte(bytes[at]) { at += 1 }
    guard at > keyStart else { return false }
    while at < bytes.count, bytes[at].isSpaceOrTab { at += 1 }
    if format == .toml { return bytes.at(at) == .equals }
    return bytes.at(at) == .colon && (at + 1 >= bytes.count || bytes[at + 1].isWhitespace)
  }

  /// The first byte that is neither white space nor in a comment.
  private static func firstData(_ bytes: [UInt8], _ start: Int) -> Int {
    var at = start
    while at < bytes.count, bytes[at].isWhitespace || bytes[at] == .hash {
      at = bytes[at] == .hash ? nextLine(bytes, at) : at + 1
    }
    return at
  }

  private static func isKeyByte(_ byte: UInt8) -> Bool {
    byte.isAlphanumeric || byte >= 0x80 || byte == .underscore || byte == .hyphen || byte == .dot
      || byte == .quote || byte == .apostrophe
  }

  // MARK: JSON

  private static func json(_ bytes: [UInt8], _ start: Int) -> Place? {
    var at = start + 1
    while at < bytes.count, bytes[at].isWhitespace { at += 1 }
    guard
      bytes.at(at) == .quote || bytes.at(at) == .closeBrace || isLineEnd(bytes, after: start + 1)
    else { return nil }
    if let end = objectEnd(bytes, start), isLineEnd(bytes, after: end),
      !isMember(bytes, nextLine(bytes, end))
    {
      return Place(
        format: .json, whole: TextRange(start, nextLine(bytes, end)),
        content: TextRange(start, end), isClosed: true)
    }
    // Brackets that do not match count for nothing: a line that begins with one ends the object.
    var line = start
    while line < bytes.count {
      line = nextLine(bytes, line)
      if bytes.at(line) == .closeBrace, isLineEnd(bytes, after: line + 1) {
        return Place(
          format: .json, whole: TextRange(start, nextLine(bytes, line)),
          content: TextRange(start, line + 1), isClosed: true)
      }
    }
    let end = endOfOpenObject(bytes, start)
    return Place(
      format: .json, whole: TextRange(start, end), content: TextRange(start, end), isClosed: false)
  }

  /// Where an object that is never closed gives way to text: a blank line that no key follows.
  private static func endOfOpenObject(_ bytes: [UInt8], _ start: Int) -> Int {
    var line = start
    while line < bytes.count {
      let next = nextLine(bytes, line)
      guard bytes[line..<next].allSatisfy(\.isWhitespace) else {
        line = next
        continue
      }
      var data = next
      while data < bytes.count, bytes[data].isWhitespace { data += 1 }
      let first = bytes.at(data)
      guard first == .quote || first == .closeBrace || first == .openBrace || first == .openBracket
      else { return line }
      line = data
    }
    return bytes.count
  }

  /// Whether `"key":` begins the line at `start`.
  private static func isMember(_ bytes: [UInt8], _ start: Int) -> Bool {
    var at = start
    while at < bytes.count, bytes[at].isSpaceOrTab { at += 1 }
    guard bytes.at(at) == .quote else { return false }
    at += 1
    while at < bytes.count, bytes[at] != .quote, !bytes[at].isLineEnd { at += 1 }
    at += 1
    while at < bytes.count, bytes[at].isSpaceOrTab { at += 1 }
    return bytes.at(at) == .colon
  }

  private static func isLineEnd(_ bytes: [UInt8], after offset: Int) -> Bool {
    var at = offset
    while at < bytes.count, bytes[at].isSpaceOrTab { at += 1 }
    return at >= bytes.count || bytes[at].isLineEnd
  }

  private static func objectEnd(_ bytes: [UInt8], _ start: Int) -> Int? {
    var depth = 0
    var at = start
    var isInString = false
    while at < bytes.count {
      switch bytes[at] {
      case .backslash where isInString: at += 1
      case .quote: isInString.toggle()
      // No string goes on beyond its line.
      case .newline, .carriageReturn: isInString = false
      case .openBrace where !isInString: depth += 1
      case .closeBrace where !isInString:
        depth -= 1
        if depth == 0 { return at + 1 }
      default: break
      }
      at += 1
    }
    return nil
  }
}
