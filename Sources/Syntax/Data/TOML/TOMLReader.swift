// Reads TOML statement by statement. What is wrong with one line never hides another.

/// One key of a dotted key.
struct TOMLKey {
  var text: String
  var range: TextRange
}

/// A dotted key, as most often of one part.
struct TOMLKeyPath {
  private(set) var parents: [TOMLKey] = []
  /// The last part; nil of an empty path.
  private(set) var name: TOMLKey?

  var count: Int { name == nil ? 0 : parents.count + 1 }

  mutating func append(_ key: TOMLKey) {
    if let name { parents.append(name) }
    name = key
  }
}

/// Reads TOML 1.0, each byte a bounded number of times.
struct TOMLReader {
  let bytes: [UInt8]
  let area: Range<Int>
  let end: Int
  var position: Int
  /// End of the last token read, where an unfinished value ends.
  var tokenEnd: Int
  var problems = ProblemList()
  var depth = 0
  /// Whether an array or an inline table was found never to be closed.
  var isBroken = false
  /// No `"""` and no `'''` stands at or after these offsets.
  var lastTripleQuote: Int
  var lastTripleApostrophe: Int
  private var tree: TOMLTree

  init(_ bytes: [UInt8], in area: Range<Int>) {
    self.bytes = bytes
    self.area = area
    end = area.upperBound
    let isMarked =
      area.lowerBound == 0 && area.count >= 3 && bytes.starts(with: [0xEF, 0xBB, 0xBF])
    position = area.lowerBound + (isMarked ? 3 : 0)
    tokenEnd = position
    lastTripleQuote = end
    lastTripleApostrophe = end
    tree = TOMLTree(range: TextRange(area))
  }

  func byte(_ offset: Int) -> UInt8 { offset < end ? bytes[offset] : 0 }

  func isLineEnd(_ offset: Int) -> Bool {
    offset >= end || bytes[offset] == 0x0A
      || (bytes[offset] == 0x0D && (offset + 1 >= end || bytes[offset + 1] == 0x0A))
  }

  func text(_ low: Int, _ high: Int) -> String {
    low < high ? String(decoding: bytes[low..<high], as: UTF8.self) : ""
  }

  mutating func skipBlanks() {
    while byte(position).isYAMLBlank { position += 1 }
  }

  mutating func skipLine() {
    while !isLineEnd(position) { position += 1 }
  }

  /// Moves over blanks, line ends and comments.
  mutating func skipSpace() {
    while position < end {
      let byte = bytes[position]
      if byte.isYAMLBlank || byte == 0x0A {
        position += 1
      } else if byte == 0x0D, self.byte(position + 1) == 0x0A {
        position += 2
      } else if byte == UInt8(ascii: "#") {
        skipComment()
      } else {
        return
      }
    }
  }

  private mutating func skipComment() {
    while !isLineEnd(position) {
      checkControl(bytes[position])
      position += 1
    }
  }

  /// Reports a control character that TOML allows nowhere.
  mutating func checkControl(_ byte: UInt8) {
    guard byte < 0x20 ? byte != 0x09 : byte == 0x7F else { return }
    problems.report(
      TextRange(position, position + 1), "remove this control character, or write it as '\\u00…'")
  }

  mutating func readDocument() -> DataValue {
    skipSpace()
    while position < end {
      let start = position
      if byte(position) == UInt8(ascii: "[") { readHeader() } else { readStatement() }
      isBroken = false
      finishLine()
      if position == start { position += 1 }
      skipSpace()
    }
    return tree.root
  }

  /// Reports what stands between a statement and the end of its line.
  private mutating func finishLine() {
    skipBlanks()
    guard !isLineEnd(position), byte(position) != UInt8(ascii: "#") else { return }
    let start = position
    skipLine()
    problems.report(
      TextRange(start, position), "nothing may follow here; put it on a line of its own")
  }

  private mutating func readHeader() {
    let start = position
    let isArray = byte(position + 1) == UInt8(ascii: "[")
    position += isArray ? 2 : 1
    let keys = readKeys()
    let keysEnd = tokenEnd
    let isClosed =
      byte(position) == UInt8(ascii: "]")
      && (!isArray || byte(position + 1) == UInt8(ascii: "]"))
    if isClosed {
      position += isArray ? 2 : 1
      tokenEnd = position
    } else if byte(position) == UInt8(ascii: "=") {
      problems.report(
        TextRange(start, start + 1), "a table's name stands alone on its line; remove this bracket")
      position = start + (isArray ? 2 : 1)
      return readStatement()
    } else {
      problems.report(
        TextRange(start, max(keysEnd, start + 1)),
        "this table's name is not closed; put '\(isArray ? "]]" : "]")' after it")
      skipLine()
    }
    guard keys.name != nil else {
      return problems.report(TextRange(start, position), "write the table's name in the brackets")
    }
    guard keys.count < DataDocument.nestingLimit else {
      return problems.reportTooDeep(TextRange(start, keysEnd))
    }
    let problem =
      isArray
      ? tree.openElement(keys, at: position) : tree.openTable(keys, at: position)
    if let problem { problems.report(problem.range, problem.message) }
  }

  private mutating func readStatement() {
    let start = position
    let keys = readKeys()
    skipBlanks()
    let value: DataValue
    if byte(position) == UInt8(ascii: "=") {
      if keys.name == nil {
        problems.report(TextRange(start, position + 1), "write a key before '='")
      }
      position += 1
      tokenEnd = position
      depth = tree.depth + keys.count
      value = readValueOfStatement(keys.name?.range)
    } else {
      let range = TextRange(start, max(tokenEnd, min(end, start + 1)))
      problems.report(range, "this key has no value; put '=' and a value after it")
      value = DataValue(.null, range: .empty(at: tokenEnd))
      if keys.name == nil { position = max(position, min(end, start + 1)) }
      skipLine()
    }
    guard keys.name != nil else { return }
    guard tree.depth + keys.count < DataDocument.nestingLimit else {
      return problems.reportTooDeep(keys.name?.range ?? .empty(at: start))
    }
    if let problem = tree.set(keys, to: value) { problems.report(problem.range, problem.message) }
  }

  private mutating func readValueOfStatement(_ key: TextRange?) -> DataValue {
    skipBlanks()
    if isLineEnd(position) || byte(position) == UInt8(ascii: "#") {
      problems.report(
        key ?? .empty(at: position), "this key has no value; write one after '='")
      return DataValue(.null, range: .empty(at: position))
    }
    return readValue(endsWithLine: true)
  }
}
