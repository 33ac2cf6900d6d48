// Documents, their markers and directives. It never looks into a node.

extension YAMLReader {
  /// Every document of the stream.
  mutating func readStream() -> [DataValue] {
    var documents: [DataValue] = []
    var isFresh = true
    while true {
      let directives = isFresh ? readDirectives() : nil
      skipToContent()
      let isMarked = skipMarker(UInt8(ascii: "-"))
      if !isMarked, let directives {
        problems.report(directives, "a line '---' has to follow the directives")
      }
      if isMarked || !isAtDocumentEnd {
        documents.append(readDocument(isMarked: isMarked))
      }
      isFresh = false
      while skipMarker(UInt8(ascii: ".")) {
        isFresh = true
        if !isRestBlank {
          problems.report(restOfLine, "nothing may follow '...' on its line")
          skipToLineEnd()
        }
        skipToContent()
      }
      if position >= end { return documents }
      tagHandles.removeAll()
      anchors.removeAll()
    }
  }

  private mutating func readDocument(isMarked: Bool) -> DataValue {
    let value = readRoot(isMarked: isMarked)
    if isAtDocumentEnd { return value }
    var entries = value.entries
    var end = value.range.upperBound
    while !isAtDocumentEnd {
      let start = position
      problems.report(
        restOfLine, "the document has ended before this; check the indentation of the line")
      let more = blockNode(in: -1, place: .compact)
      if !more.entries.isEmpty {
        entries += more.entries
        end = more.range.upperBound
      }
      if position == start { skipToLineEnd() }
      skipToContent()
    }
    // A mapping is what such files are about: it counts, even where something else came first.
    let range = TextRange(value.range.lowerBound, end)
    return entries.isEmpty ? value : DataValue(.mapping(entries), range: range)
  }

  /// Reads the node that should be the whole document.
  ///
  /// Brackets and quotes may hold anything, a whole front matter too. Where that leads to faults, one
  /// that begins the document was not meant to go on beyond the next key.
  private mutating func readRoot(isMarked: Bool) -> DataValue {
    let first = byte(position)
    let canHoldAll =
      !isMarked && column == 0
      && (first == UInt8(ascii: "[") || first == UInt8(ascii: "{") || first == UInt8(ascii: "\"")
        || first == UInt8(ascii: "'"))
    let before = canHoldAll ? self : nil
    var value = blockNode(in: -1, place: isMarked ? .markerLine : .compact)
    skipToContent()
    guard var again = before, !isAtDocumentEnd || problems.count > again.problems.count else {
      return value
    }
    again.keysEndRoot = true
    value = again.blockNode(in: -1, place: .compact)
    again.skipToContent()
    again.keysEndRoot = false
    self = again
    return value
  }

  /// Moves over `---` or `...` where one stands.
  private mutating func skipMarker(_ mark: UInt8) -> Bool {
    guard position == lineStart, byte(position) == mark, isDocumentMarker(position) else {
      return false
    }
    position = min(end, position + 3)
    tokenEnd = position
    return true
  }

  /// From `position` to the end of the line, without blanks and comment.
  var restOfLine: TextRange {
    TextRange(position, lineContentEnd(from: position))
  }

  /// The end of the line's content: before its comment, and without blanks at its end.
  func lineContentEnd(from start: Int) -> Int {
    var offset = start
    while !isLineEnd(offset) {
      if byte(offset) == UInt8(ascii: "#"), offset > start, bytes[offset - 1].isYAMLBlank { break }
      offset += 1
    }
    while offset > start, bytes[offset - 1].isYAMLBlank { offset -= 1 }
    return offset
  }

  /// Reads the lines that begin with `%` and returns the range of the last one.
  private mutating func readDirectives() -> TextRange? {
    var last: TextRange?
    var hasVersion = false
    skipToContent()
    while position == lineStart, byte(position) == UInt8(ascii: "%") {
      let range = restOfLine
      let words = text(range.lowerBound, range.upperBound).split { $0 == " " || $0 == "\t" }
      if words.first == "%YAML" {
        if hasVersion { problems.report(range, "a second %YAML line; leave one out") }
        if words.count != 2 || !words[1].utf8.allSatisfy({ $0.isASCIIDigit || $0 == 0x2E }) {
          problems.report(range, "write it '%YAML 1.2'")
        }
        hasVersion = true
      } else if words.first == "%TAG" {
        if words.count == 3 {
          tagHandles[String(words[1])] = String(words[2])
        } else {
          problems.report(range, "write it '%TAG !handle! prefix'")
        }
      }
      last = range
      skipToLineEnd()
      skipToContent()
    }
    return last
  }
}
