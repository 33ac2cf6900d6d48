// Reads JSON (RFC 8259), also JSON that is still being typed. It never accepts an extension in silence.

/// Reads JSON by recursive descent, each byte a bounded number of times.
struct JSONReader {
  let bytes: [UInt8]
  let start: Int
  let end: Int
  var position: Int
  /// End of the last token read, where an unfinished collection ends.
  var tokenEnd: Int
  var problems = ProblemList()
  /// Where strings begin that end with their line instead of a quote.
  var unpairedQuotes: [Int] = []
  private var depth = 0
  private var openObjects = 0
  private var openArrays = 0
  /// Where a key was found inside an array: every array open there has lost its bracket.
  private var strayKey: Int?
  /// Whether brackets were found that do not match.
  private(set) var isUnbalanced = false
  /// Whether indentation decides where an object ends: the second choice, when brackets do not match.
  private let followsIndentation: Bool
  /// Where the keys of the open object stand.
  private var enclosingIndent = -1
  /// Offset of the last byte that is no white space.
  private let lastContent: Int

  init(_ bytes: [UInt8], in area: Range<Int>, followsIndentation: Bool = false) {
    self.bytes = bytes
    self.followsIndentation = followsIndentation
    start = area.lowerBound
    var last = area.upperBound - 1
    while followsIndentation, last > start, bytes[last].isYAMLBlank || bytes[last].isYAMLBreak {
      last -= 1
    }
    lastContent = last
    end = area.upperBound
    position = area.lowerBound
    tokenEnd = position
  }

  func byte(_ offset: Int) -> UInt8 { offset < end ? bytes[offset] : 0 }

  /// Reads the whole text.
  mutating func readDocument() -> DataValue {
    if position == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]), end >= 3 {
      position = 3
      problems.report(TextRange(0, 3), "JSON has no byte order mark; save the file without it")
    }
    skipSpace()
    guard position < end else {
      problems.report(.empty(at: position), "the file is empty; write at least '{}'")
      return DataValue(.null, range: .empty(at: position))
    }
    let value = readValue()
    skipSpace()
    if position < end {
      isUnbalanced = true
      problems.report(TextRange(position, end), "text follows the end of the value; remove it")
    }
    return value
  }

  private mutating func skipSpace() {
    while position < end {
      switch bytes[position] {
      case 0x20, 0x09, 0x0A, 0x0D: position += 1
      case UInt8(ascii: "/") where byte(position + 1) == UInt8(ascii: "/"):
        let start = position
        while position < end, bytes[position] != 0x0A, bytes[position] != 0x0D { position += 1 }
        problems.report(TextRange(start, position), "JSON has no comments; remove this one")
      default: return
      }
    }
  }

  private mutating func readValue() -> DataValue {
    switch byte(position) {
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      guard depth < DataDocument.nestingLimit else { return skipTooDeep() }
      depth += 1
      defer { depth -= 1 }
      return byte(position) == UInt8(ascii: "{") ? readObject() : readArray()
    case UInt8(ascii: "\""):
      let start = position
      let text = readString()
      return DataValue(.string(text), range: TextRange(start, tokenEnd))
    default: return readWord()
    }
  }

  private func emptyValue() -> DataValue { DataValue(.null, range: .empty(at: tokenEnd)) }

  /// Moves over a comma that stands, or should stand, between two items; false at the end.
  private mutating func skipComma(_ closing: UInt8, isFirst: Bool) -> Bool {
    skipSpace()
    guard position < end, byte(position) != closing else { return false }
    if byte(position) == UInt8(ascii: ",") {
      let comma = TextRange(position, position + 1)
      position += 1
      tokenEnd = position
      skipSpace()
      if isFirst || byte(position) == closing || byte(position) == UInt8(ascii: ",") {
        problems.report(comma, "this ',' separates nothing; remove it")
      }
    } else if !isFirst, strayKey != position {
      problems.report(TextRange(tokenEnd, tokenEnd + 1), "put ',' between these values")
    }
    return position < end
  }

  private mutating func close(_ start: Int, _ closing: UInt8) {
    if byte(position) == closing, position < end, strayKey != position {
      position += 1
      tokenEnd = position
    } else {
      isUnbalanced = true
      let mark = closing == UInt8(ascii: "}") ? "}" : "]"
      problems.report(
        TextRange(start, start + 1), "this bracket is not closed; put '\(mark)' where it ends")
    }
  }

  /// Whether the bracket at `position` closes a collection around the one being read.
  private func closesOuter(_ byte: UInt8) -> Bool {
    (byte == UInt8(ascii: "]") && openArrays > 0) || (byte == UInt8(ascii: "}") && openObjects > 0)
  }

  private mutating func readArray() -> DataValue {
    let start = position
    let closing = UInt8(ascii: "]")
    var items: [DataValue] = []
    position += 1
    tokenEnd = position
    openArrays += 1
    defer { openArrays -= 1 }
    while skipComma(closing, isFirst: items.isEmpty) {
      let first = byte(position)
      if first == closing { break }
      if first == UInt8(ascii: ",") { continue }
      if first == UInt8(ascii: "}"), closesOuter(first) { break }
      if isStrayKey() { break }
      items.append(readValue())
      if strayKey != nil { break }
    }
    close(start, closing)
    return DataValue(.sequence(items), range: TextRange(start, tokenEnd))
  }

  /// Whether a key of the object around this array stands at `position`.
  private mutating func isStrayKey() -> Bool {
    guard openObjects > 0, byte(position) == UInt8(ascii: "\"") else { return false }
    if strayKey == position { return true }
    var offset = position + 1
    while offset < end, bytes[offset] != UInt8(ascii: "\""), !bytes[offset].isYAMLBreak {
      offset += bytes[offset] == UInt8(ascii: "\\") ? 2 : 1
    }
    offset += 1
    while byte(offset).isYAMLBlank { offset += 1 }
    guard byte(offset) == UInt8(ascii: ":") else { return false }
    strayKey = position
    return true
  }

  private mutating func readObject() -> DataValue {
    let start = position
    let closing = UInt8(ascii: "}")
    var builder = MappingBuilder()
    position += 1
    tokenEnd = position
    openObjects += 1
    defer { openObjects -= 1 }
    let outerIndent = enclosingIndent
    defer { enclosingIndent = outerIndent }
    var keyIndent: Int?
    while true {
      if followsIndentation { skipStrayBrackets(closing, within: keyIndent) }
      guard skipComma(closing, isFirst: builder.entries.isEmpty) else { break }
      let first = byte(position)
      if followsIndentation, isOutdented(&keyIndent, outerIndent) {
        strayKey = position
        break
      }
      if first == closing {
        if followsIndentation, isStray(position, within: keyIndent) { continue }
        break
      }
      if first == UInt8(ascii: ",") { continue }
      if first == UInt8(ascii: "]"), closesOuter(first) { break }
      readMember(into: &builder)
    }
    close(start, closing)
    return DataValue(.mapping(builder.entries), range: TextRange(start, tokenEnd))
  }

  /// Blanks before `offset` where nothing else stands before it on its line.
  private func indentation(of offset: Int) -> Int? {
    var first = offset
    while first > start, bytes[first - 1].isYAMLBlank { first -= 1 }
    return first == start || bytes[first - 1].isYAMLBreak ? offset - first : nil
  }

  /// Leaves out closing brackets that stand where the keys of the open object stand, or deeper; of
  /// the outermost object, all but the one that ends the text.
  private mutating func skipStrayBrackets(_ closing: UInt8, within keyIndent: Int?) {
    skipSpace()
    while position < end, byte(position) == closing, isStray(position, within: keyIndent) {
      problems.report(
        TextRange(position, position + 1), "no bracket is open that this one could close; remove it"
      )
      position += 1
      tokenEnd = position
      skipSpace()
    }
  }

  /// Whether the open object is the whole text.
  private var isOutermost: Bool { openObjects == 1 && openArrays == 0 }

  /// Whether the key at `position` belongs to an object around the open one, whose keys stand in
  /// `keyIndent`; the first of them says where.
  private mutating func isOutdented(_ keyIndent: inout Int?, _ outerIndent: Int) -> Bool {
    guard byte(position) == UInt8(ascii: "\""), let indent = indentation(of: position) else {
      return false
    }
    let own = keyIndent ?? indent
    keyIndent = own
    enclosingIndent = own
    return !isOutermost && (indent <= outerIndent || indent < own)
  }

  private func isStray(_ bracket: Int, within keyIndent: Int?) -> Bool {
    if isOutermost { return bracket != lastContent }
    guard let keyIndent, let indent = indentation(of: bracket) else { return false }
    return indent >= keyIndent
  }

  private mutating func readMember(into builder: inout MappingBuilder) {
    let start = position
    strayKey = nil
    let key: String
    if byte(start) == UInt8(ascii: "\"") {
      key = readString()
    } else {
      skipWord()
      key = String(decoding: bytes[start..<position], as: UTF8.self)
      problems.report(TextRange(start, position), "put this key in double quotes")
    }
    let keyRange = TextRange(start, tokenEnd)
    skipSpace()
    var value = emptyValue()
    if byte(position) == UInt8(ascii: ":") {
      position += 1
      tokenEnd = position
      skipSpace()
      value = emptyValue()
      let first = byte(position)
      if position >= end || first == UInt8(ascii: ",") || first == UInt8(ascii: "}") {
        problems.report(keyRange, "this key has no value; write one after ':'")
      } else {
        value = readValue()
      }
    } else {
      problems.report(keyRange, "this key has no value; put ':' and a value after it")
      if beginsValue(byte(position)) { value = readValue() }
    }
    if builder.append(DataEntry(key: key, keyRange: keyRange, value: value)) {
      problems.reportRepeated(keyRange, key)
    }
  }

  /// Whether `byte` begins a value that cannot be a key.
  private func beginsValue(_ byte: UInt8) -> Bool {
    byte.isASCIIDigit || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "[")
      || byte == UInt8(ascii: "{")
  }

  /// Moves over bytes that belong to no string and no structure; at least one.
  private mutating func skipWord() {
    position = min(end, position + 1)
    while position < end {
      switch bytes[position] {
      case 0x09, 0x0A, 0x0D, 0x20, UInt8(ascii: "\""), UInt8(ascii: ","), UInt8(ascii: ":"),
        UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"):
        tokenEnd = position
        return
      default: position += 1
      }
    }
    tokenEnd = position
  }

  private mutating func readWord() -> DataValue {
    let start = position
    skipWord()
    let range = TextRange(start, position)
    let word = bytes[start..<position]
    if let number = JSONReader.number(word) { return DataValue(number, range: range) }
    let text = String(decoding: word, as: UTF8.self)
    switch text {
    case "null": return DataValue(.null, range: range)
    case "true": return DataValue(.boolean(true), range: range)
    case "false": return DataValue(.boolean(false), range: range)
    default: break
    }
    problems.report(range, "\(quoted(text)) is no JSON value; put text in double quotes")
    return DataValue(.string(text), range: range)
  }

  /// A number as RFC 8259 writes it.
  private static func number(_ word: ArraySlice<UInt8>) -> DataValue.Content? {
    let unsigned = word.first == UInt8(ascii: "-") ? word.dropFirst() : word
    let whole = unsigned.prefix(while: \.isASCIIDigit)
    guard !whole.isEmpty, whole.count == 1 || whole.first != UInt8(ascii: "0") else { return nil }
    if whole.count == unsigned.count { return DataNumber.decimal(word) }
    let next = unsigned.dropFirst(whole.count)
    if next.first == UInt8(ascii: "."), next.dropFirst().first?.isASCIIDigit != true { return nil }
    return DataNumber.isFloat(unsigned) ? DataNumber.float(word) : nil
  }

  private mutating func skipTooDeep() -> DataValue {
    let start = position
    problems.reportTooDeep(TextRange(start, start + 1))
    var open = 0
    repeat {
      switch byte(position) {
      case UInt8(ascii: "["), UInt8(ascii: "{"):
        open += 1
        position += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"):
        open -= 1
        position += 1
      case UInt8(ascii: "\""): _ = readString()
      default: position += 1
      }
    } while position < end && open > 0
    tokenEnd = position
    return DataValue(.null, range: TextRange(start, position))
  }
}
