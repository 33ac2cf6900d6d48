// Where a YAML reader stands in its text, and how it moves over blanks, comments and line ends. It never reads a value.

/// Reads YAML 1.2.2 by recursive descent, each byte a bounded number of times.
///
/// Faults are reported and read around: what a line says is kept wherever a person would still
/// understand it. Columns count bytes from the line's start, as only spaces indent.
struct YAMLReader {
  let bytes: [UInt8]
  let end: Int
  var position: Int
  /// Offset of the first byte of the line that holds `position`.
  var lineStart: Int
  /// Spaces that the line begins with; a tab ends them.
  var indent = 0
  /// Offset of the line's first byte that is neither space nor tab.
  var contentStart = 0
  /// End of the last token read, where an unfinished collection ends.
  var tokenEnd: Int
  var problems = ProblemList()

  var depth = 0
  /// Flow collections that are open, by kind, and whether one was found never to be closed.
  var openBrackets = 0
  var openBraces = 0
  var flowIsBroken = false

  var anchors: [String: YAMLAnchor] = [:]
  var tagHandles: [String: String] = [:]
  /// Nodes and text bytes made so far, by which alias expansion is limited.
  var cost = 0
  let costLimit: Int
  /// Whether the next key at the margin ends brackets and quotes that the document begins with.
  var keysEndRoot = false
  /// Whether simple lines are read the short way; tests compare the two.
  let takesShortWay: Bool

  init(_ bytes: [UInt8], in area: Range<Int>, takesShortWay: Bool = true) {
    self.bytes = bytes
    self.takesShortWay = takesShortWay
    end = area.upperBound
    let isMarked =
      area.lowerBound == 0 && bytes.starts(with: [0xEF, 0xBB, 0xBF]) && area.count >= 3
    position = area.lowerBound + (isMarked ? 3 : 0)
    lineStart = position
    tokenEnd = position
    costLimit = 100_000 + 8 * area.count
    measureLine()
  }

  // MARK: Looking

  /// Whether this line stands where the keys around brackets or quotes in `parent` stand.
  func isOutdented(to parent: Int) -> Bool { indent <= (keysEndRoot ? max(parent, 0) : parent) }

  /// The byte at `offset`, NUL past the end.
  func byte(_ offset: Int) -> UInt8 { offset < end ? bytes[offset] : 0 }

  var column: Int { position - lineStart }

  /// Whether only blanks precede `position` on its line.
  var isLineFirst: Bool { position <= contentStart }

  /// Whether `offset` is at a line break or the end.
  func isLineEnd(_ offset: Int) -> Bool { offset >= end || bytes[offset].isYAMLBreak }

  /// Whether a blank, a line break or the end stands at `offset`.
  func isSpace(_ offset: Int) -> Bool {
    offset >= end || bytes[offset].isYAMLBlank || bytes[offset].isYAMLBreak
  }

  /// Whether `---` or `...` begins the line at `offset` and stands alone there.
  func isDocumentMarker(_ offset: Int) -> Bool {
    let first = byte(offset)
    guard first == UInt8(ascii: "-") || first == UInt8(ascii: ".") else { return false }
    return byte(offset + 1) == first && byte(offset + 2) == first && isSpace(offset + 3)
  }

  /// Whether the document ends at `position`.
  var isAtDocumentEnd: Bool {
    position >= end || (position == lineStart && isDocumentMarker(position))
  }

  /// Whether `indicator` stands at `offset` followed by space.
  func isIndicator(_ indicator: UInt8, _ offset: Int) -> Bool {
    byte(offset) == indicator && offset < end && isSpace(offset + 1)
  }

  func isComment(_ offset: Int) -> Bool {
    byte(offset) == UInt8(ascii: "#") && (offset <= contentStart || bytes[offset - 1].isYAMLBlank)
  }

  /// Whether nothing but blanks and a comment is left on the line.
  var isRestBlank: Bool {
    var offset = position
    while offset < end, bytes[offset].isYAMLBlank { offset += 1 }
    return isLineEnd(offset) || isComment(offset)
  }

  func text(_ low: Int, _ high: Int) -> String {
    low < high ? String(decoding: bytes[low..<high], as: UTF8.self) : ""
  }

  func text(_ range: TextRange) -> String { text(range.lowerBound, range.upperBound) }

  // MARK: Moving

  private mutating func measureLine() {
    var offset = lineStart
    while byte(offset) == UInt8(ascii: " ") { offset += 1 }
    indent = offset - lineStart
    while offset < end, bytes[offset].isYAMLBlank { offset += 1 }
    contentStart = offset
  }

  /// Moves over the line break at `position`.
  mutating func moveOverBreak() {
    let isPair =
      byte(position) == UInt8(ascii: "\r") && byte(position + 1) == UInt8(ascii: "\n")
    position = min(end, position + (isPair ? 2 : 1))
    lineStart = position
    measureLine()
  }

  mutating func skipBlanks() {
    while position < end, bytes[position].isYAMLBlank { position += 1 }
  }

  mutating func skipToLineEnd() {
    while !isLineEnd(position) { position += 1 }
  }

  /// Moves to the next byte that is neither blank nor comment, over line ends.
  @inline(never)
  mutating func skipToContent() {
    while position < end {
      if bytes[position].isYAMLBlank {
        position += 1
      } else if bytes[position].isYAMLBreak {
        moveOverBreak()
      } else if isComment(position) {
        skipToLineEnd()
      } else {
        return
      }
    }
  }

  /// Leaves out the rest of the line and the lines below it that are indented more than `parent`.
  @inline(never)
  mutating func skipNested(in parent: Int) {
    repeat {
      skipToLineEnd()
      skipToContent()
    } while !isAtDocumentEnd && indent > parent
  }

  /// A place to come back to.
  struct Mark {
    fileprivate let position: Int
    fileprivate let lineStart: Int
    fileprivate let indent: Int
    fileprivate let contentStart: Int

    func isOnEarlierLine(than other: Mark) -> Bool { lineStart < other.lineStart }
  }

  var mark: Mark {
    Mark(position: position, lineStart: lineStart, indent: indent, contentStart: contentStart)
  }

  mutating func goBack(to mark: Mark) {
    position = mark.position
    lineStart = mark.lineStart
    indent = mark.indent
    contentStart = mark.contentStart
  }
}

extension UInt8 {
  var isYAMLBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }
  var isYAMLBreak: Bool { self == UInt8(ascii: "\n") || self == UInt8(ascii: "\r") }

  var isYAMLFlowIndicator: Bool {
    switch self {
    case UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"),
      UInt8(ascii: "}"):
      true
    default: false
    }
  }
}
