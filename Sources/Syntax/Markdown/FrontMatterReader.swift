// Where the front matter of a post ends and its text begins. It never reads the data itself.

extension FrontMatter {
  /// The front matter of `source` alone, for who needs no Markdown; nil where it has none. O(its length).
  package init?(of source: SourceText, dialect: Dialect) {
    guard let read = FrontMatterReader.read(source, dialect.fences) else { return nil }
    self = read
  }
}

/// Finds YAML, TOML and JSON at the beginning of a file, between the fences that an engine knows.
enum FrontMatterReader {
  /// The front matter of `source`, its data read; nil where it has none.
  static func read(_ source: SourceText, _ fences: FrontMatterFences) -> FrontMatter? {
    guard let found = find(source.bytes, from: source.byteOrderMarkLength, fences) else {
      return nil
    }
    if let stray = found.stray { return broken(stray, found, in: source) }
    let data =
      found.lacksBraces
      ? DataDocument(
        braced(source, around: found.content),
        in: TextRange(found.content.lowerBound - 1, found.content.upperBound), format: .json)
      : DataDocument(source, in: found.content, format: found.format)
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

  private static func broken(
    _ mark: TextRange, _ place: Place, in source: SourceText
  ) -> FrontMatter {
    FrontMatter(
      format: place.format, range: place.whole, contentRange: place.content, isClosed: true,
      value: DataValue(.null, range: place.content),
      problems: [
        DataProblem(
          range: mark,
          message:
            "Hugo takes a first '\(source[mark])' for front matter and stops at it; "
            + "begin the file with two lines '---'")
      ])
  }

  /// Hexo's JSON has no braces: its neighbours, two line ends, stand for them.
  private static func braced(_ source: SourceText, around content: TextRange) -> SourceText {
    var bytes = source.bytes
    if content.lowerBound > 0, content.upperBound > content.lowerBound {
      bytes[content.lowerBound - 1] = .openBrace
      bytes[content.upperBound - 1] = .closeBrace
    }
    return SourceText(bytes: bytes)
  }

  struct Place {
    var format: DataFormat
    var whole: TextRange
    var content: TextRange
    var isClosed: Bool
    /// What the engine takes for front matter though it is none.
    var stray: TextRange?
    var lacksBraces = false
  }

  static func find(_ bytes: [UInt8], from start: Int, _ fences: FrontMatterFences) -> Place? {
    var at = start
    while fences.mayStandLower, at < bytes.count, bytes[at].isWhitespace { at += 1 }
    switch bytes.at(at) {
    case .hyphen: return fenced(bytes, at, .yaml, fences)
    case .plus where fences.haveTOML: return fenced(bytes, at, .toml, fences)
    case .openBrace where fences.haveJSON:
      return json(bytes, at) ?? (fences == .hugo ? stray(at, .json) : nil)
    case .semicolon where fences == .hexo: return fenced(bytes, at, .json, fences)
    default: return fences == .hexo ? withoutFirstFence(bytes, at) : nil
    }
  }

  private static func stray(_ start: Int, _ format: DataFormat) -> Place {
    Place(
      format: format, whole: .empty(at: start), content: .empty(at: start), isClosed: true,
      stray: TextRange(start, start + 1))
  }

  private static func fenced(
    _ bytes: [UInt8], _ start: Int, _ format: DataFormat, _ fences: FrontMatterFences
  ) -> Place? {
    guard let opening = opening(bytes, start, format, fences) else {
      return fences == .hugo ? stray(start, format) : nil
    }
    let mark = bytes[start]
    if var place = closed(bytes, opening, mark, fences) {
      if fences == .mkdocs, place.content.isEmpty { return nil }
      place.whole = TextRange(start, place.whole.upperBound)
      return place
    }
    guard format != .json, looksLikeData(bytes, opening.content, format) else {
      return fences == .hugo ? stray(start, format) : nil
    }
    let end = endOfData(bytes, opening.content, format)
    return Place(
      format: format, whole: TextRange(start, end), content: TextRange(opening.content, end),
      isClosed: false)
  }

  private struct Opening {
    var content: Int
    var format: DataFormat
    /// How many marks a closing fence has at least.
    var length = 3
  }

  private static func opening(
    _ bytes: [UInt8], _ start: Int, _ format: DataFormat, _ fences: FrontMatterFences
  ) -> Opening? {
    var end = start
    while bytes.at(end) == bytes[start] { end += 1 }
    let length = end - start
    guard length >= 3 else { return nil }
    let next = nextLine(bytes, start)
    let isWhole = isLineEnd(bytes, after: end)
    switch fences {
    case .hugo:
      // What stands behind the third mark is data.
      return Opening(content: isWhole && length == 3 ? next : start + 3, format: format)
    case .hexo: return isWhole ? Opening(content: next, format: format, length: length) : nil
    case .grayMatter:
      guard length == 3 else { return nil }
      let language = String(decoding: bytes[end..<next], as: UTF8.self).split(separator: " ").first
        .map { $0.filter { !$0.isNewline } }
      let format: DataFormat = language == "json" ? .json : language == "toml" ? .toml : .yaml
      return Opening(content: next, format: format)
    case .any, .jekyll, .mkdocs, .zola, .astro:
      return isWhole && length == 3 ? Opening(content: next, format: format) : nil
    }
  }

  /// The data from `opening` to its closing fence, which is the range's end.
  private static func closed(
    _ bytes: [UInt8], _ opening: Opening, _ mark: UInt8, _ fences: FrontMatterFences
  ) -> Place? {
    var line = opening.content
    // What stands behind Hugo's first marks is no line of its own.
    if line > 0, !bytes[line - 1].isLineEnd { line = nextLine(bytes, line) }
    while line < bytes.count {
      let isDots = fences.dotsEnd && mark == .hyphen && isFence(bytes, line, .dot)
      let isPrefix = fences.prefixIsEnough && hasMarks(bytes, line, mark, opening.length)
      let next = nextLine(bytes, line)
      if isDots || isPrefix || isFence(bytes, line, mark) {
        let marksEnd = line + opening.length
        let end = isPrefix && !isLineEnd(bytes, after: marksEnd) ? marksEnd : next
        return Place(
          format: opening.format, whole: TextRange(opening.content, end),
          content: TextRange(opening.content, line), isClosed: true,
          lacksBraces: mark == .semicolon)
      }
      line = next
    }
    return nil
  }

  /// To Hexo what stands above the first fence is data; here, only what begins with a key.
  private static func withoutFirstFence(_ bytes: [UInt8], _ start: Int) -> Place? {
    guard start < bytes.count, isKeyByte(bytes[start]), looksLikeData(bytes, start, .yaml) else {
      return nil
    }
    return closed(bytes, Opening(content: start, format: .yaml), .hyphen, .hexo)
  }

  private static func hasMarks(_ bytes: [UInt8], _ start: Int, _ mark: UInt8, _ count: Int) -> Bool
  {
    (0..<count).allSatisfy { bytes.at(start + $0) == mark }
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
    hasMarks(bytes, start, fence, 3) && isLineEnd(bytes, after: start + 3)
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
