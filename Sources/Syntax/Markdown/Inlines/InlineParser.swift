// The inline phase: the text of one block to tokens. It never looks at another block, but for its labels.

/// Reads the inlines of one block after the other; its buffers are used again.
struct InlineParser {
  let dialect: Dialect
  /// Labels of definitions, to their place in the tree.
  let references: [String: Int]
  let footnotes: Set<String>
  let definitions: [LinkDefinition]
  let regions: TemplateRegions
  /// Which bytes may begin markup: for each of the 256 one entry.
  private let specials: [Special]

  private enum Special: UInt8 {
    case never, always
    /// Only before another `w`, as in `www.`.
    case twice
  }

  var text: InlineText
  var bytes: [UInt8]
  var at = 0
  var end = 0
  var tokens: [InlineToken] = []
  var emphases: [Emphasis] = []
  var delimiters: [Delimiter] = []
  var lastDelimiter = -1
  var brackets: [Bracket] = []
  /// Link openers below this place of the stack lie within a link and open none.
  var inactiveBrackets = 0
  var unclosed: Unclosed = []
  /// The last place of a run of that many backticks, once all were seen.
  var backtickRuns: [Int] = []
  var knowsBackticks = false
  var braceEnds: [Int: Int]?

  // What was found in all blocks.
  var links: [MarkdownTree.LinkParts] = []
  var templates: [TemplateCall] = []
  var undefinedReferences: [UndefinedReference] = []
  /// The block's index in the tree.
  var leaf = 0

  init(
    dialect: Dialect, definitions: [LinkDefinition], references: [String: Int],
    footnotes: Set<String>, regions: TemplateRegions
  ) {
    self.dialect = dialect
    self.definitions = definitions
    self.references = references
    self.footnotes = footnotes
    self.regions = regions
    text = InlineText([], lines: [])
    bytes = []
    var special: [UInt8] = Array("\\`*_[]!<\n".utf8)
    var specials = [Special](repeating: .never, count: 256)
    if dialect.contains(.strikethrough) { special.append(.tilde) }
    if dialect.contains(.bareURLs) {
      special += [.colon, .at]
      for byte in "wW".utf8 { specials[Int(byte)] = .twice }
    }
    if dialect.contains(.math) { special.append(.dollar) }
    if !dialect.isDisjoint(with: [.hugoShortcodes, .liquid, .mdx, .kramdown, .attributeLists]) {
      special.append(.openBrace)
    }
    for byte in special { specials[Int(byte)] = .always }
    self.specials = specials
  }

  /// The first place from `start` on whose byte may begin markup; `end` where none does. It sees every byte of prose:
  /// one load from a table tells of each, without checks of bounds, which `end` and the table's size make true.
  @inline(__always)
  private func nextSpecial(from start: Int) -> Int {
    let end = min(self.end, bytes.count)
    return bytes.withUnsafeBufferPointer { bytes in
      specials.withUnsafeBufferPointer { specials in
        var at = max(start, 0)
        while at < end {
          switch specials[Int(bytes[at])] {
          case .never: break
          case .always: return at
          case .twice: if at + 1 < end, bytes[at + 1].lowercased == UInt8(ascii: "w") { return at }
          }
          at &+= 1
        }
        return at
      }
    }
  }

  /// Reads a block's text into `tokens`. O(length).
  mutating func read(_ text: InlineText, leaf: Int) {
    self.text = text
    self.leaf = leaf
    bytes = text.bytes
    at = text.start
    end = text.end
    tokens.removeAll(keepingCapacity: true)
    emphases.removeAll(keepingCapacity: true)
    delimiters.removeAll(keepingCapacity: true)
    brackets.removeAll(keepingCapacity: true)
    backtickRuns.removeAll(keepingCapacity: true)
    lastDelimiter = -1
    inactiveBrackets = 0
    unclosed = []
    knowsBackticks = false
    braceEnds = nil
    while true {
      at = nextSpecial(from: at)
      guard at < end else { break }
      readSpecial(bytes[at])
    }
    while let bracket = brackets.popLast() { tokens[bracket.token].role = .dropped }
    matchDelimiters(above: -1)
  }

  private mutating func readSpecial(_ byte: UInt8) {
    switch byte {
    case .backslash: readBackslash()
    case .newline: readLineEnd()
    case .backtick: readCodeSpan()
    case .asterisk, .underscore, .tilde: readRun(byte)
    case .openBracket: readOpeningBracket(isImage: false)
    case .closeBracket: readClosingBracket()
    case .exclamation:
      if at + 1 < end, bytes[at + 1] == .openBracket {
        readOpeningBracket(isImage: true)
      } else {
        at += 1
      }
    case .less: readAngle()
    case .openBrace: readBrace()
    case .dollar: readMath()
    default: readBareURL(byte)
    }
  }

  mutating func addAtom(_ kind: MarkdownNode.Kind, _ start: Int, _ end: Int, payload: Int = 0) {
    tokens.append(InlineToken(.atom, kind, start, end, payload: payload))
    at = end
  }

  private mutating func readBackslash() {
    if at + 1 < end, bytes[at + 1] == .newline {
      addAtom(.hardBreak, at, at + 2)
    } else {
      at += at + 1 < end && bytes[at + 1].isPunctuation ? 2 : 1
    }
  }

  private mutating func readLineEnd() {
    var start = at
    while start > text.start, bytes[start - 1].isSpaceOrTab { start -= 1 }
    if let last = tokens.last { start = max(start, min(last.end, at)) }
    let isHard = at - start >= 2 && bytes[at - 1] == .space && bytes[at - 2] == .space
    addAtom(isHard ? .hardBreak : .softBreak, start, at + 1)
  }

  // MARK: Code

  private mutating func readCodeSpan() {
    let start = at
    while at < end, bytes[at] == .backtick { at += 1 }
    let length = at - start
    guard let close = closingBackticks(length) else { return }
    addAtom(.codeSpan, start, close + length, payload: leaf)
    tokens[tokens.count - 1].contentStart = start + length
    tokens[tokens.count - 1].contentEnd = close
  }

  /// Where a run of exactly `length` backticks begins behind `at`.
  private mutating func closingBackticks(_ length: Int) -> Int? {
    if knowsBackticks, length >= backtickRuns.count || backtickRuns[length] < at { return nil }
    var index = at
    while index < end {
      guard bytes[index] == .backtick else {
        index += 1
        continue
      }
      let runStart = index
      while index < end, bytes[index] == .backtick { index += 1 }
      let found = index - runStart
      if found == length { return runStart }
      if !knowsBackticks {
        while backtickRuns.count <= found { backtickRuns.append(-1) }
        backtickRuns[found] = runStart
      }
    }
    knowsBackticks = true
    return nil
  }

  private mutating func readMath() {
    let start = at
    let isDisplay = at + 1 < end && bytes[at + 1] == .dollar
    let width = isDisplay ? 2 : 1
    at += width
    // kramdown's math has two marks, within a line as well.
    if !isDisplay, dialect.contains(.kramdown) { return }
    guard at < end, !unclosed.contains(isDisplay ? .displayMath : .math) else { return }
    if !isDisplay, bytes[at].isWhitespace { return }
    var index = at
    while index < end {
      let byte = bytes[index]
      if byte == .backslash {
        index += 2
        continue
      }
      if byte == .dollar, index > at, isMathClose(index, isDisplay: isDisplay) {
        addAtom(.math, start, index + width, payload: leaf)
        tokens[tokens.count - 1].contentStart = start + width
        tokens[tokens.count - 1].contentEnd = index
        return
      }
      index += 1
    }
    unclosed.insert(isDisplay ? .displayMath : .math)
  }

  private func isMathClose(_ index: Int, isDisplay: Bool) -> Bool {
    let next = index + 1 < end ? bytes[index + 1] : 0
    if isDisplay { return next == .dollar }
    return !bytes[index - 1].isWhitespace && !next.isDigit && next != .dollar
  }
}
