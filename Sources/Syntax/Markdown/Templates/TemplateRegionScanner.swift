// The one pass that finds a text's template calls before its Markdown is read. It never reads Markdown, but for
// the code fences of engines that protect them.

/// Finds calls and regions in one pass.
///
/// An opening call without its closing one ends the engine's build, and stands in every text while it is typed.
/// It opens nothing here: what follows is read as if it were not there, so that no half-typed `{% raw %}` or
/// `{% comment %}` takes the rest of a post away.
struct TemplateRegionScanner {
  private struct Opener {
    var kind: Kind
    var start: Int
    /// How many calls were found up to it, itself included.
    var calls: Int
  }
  private enum Kind: Int, CaseIterable {
    case comment, highlight, codeBlock, hugoHighlight, hugoComment
  }

  private let bytes: [UInt8]
  private let end: Int
  private let dialect: Dialect
  /// Code fences where calls in code are text.
  private let fences: [Range<Int>]
  private var found = TemplateRegions()
  private var open: [Opener] = []
  private var openCounts = [Int](repeating: 0, count: Kind.allCases.count)
  /// What was looked for up to the text's end in vain is not looked for again.
  private var missing: Set<[UInt8]> = []

  /// The calls of `bytes[start..<end]`. O(*n*).
  static func regions(
    _ bytes: [UInt8], from start: Int, to end: Int, dialect: Dialect
  ) -> TemplateRegions {
    guard !dialect.isDisjoint(with: [.hugoShortcodes, .liquid]) else { return TemplateRegions() }
    guard var at = nextOpening(bytes, from: start, to: end, dialect) else {
      return TemplateRegions()
    }
    var scanner = TemplateRegionScanner(bytes, from: start, to: end, dialect: dialect)
    while let next = nextOpening(bytes, from: at, to: end, dialect) { at = scanner.read(next) }
    scanner.found.joined = scanner.joined()
    return scanner.found
  }

  private init(_ bytes: [UInt8], from start: Int, to end: Int, dialect: Dialect) {
    self.bytes = bytes
    self.end = end
    self.dialect = dialect
    fences = dialect.contains(.templatesInCode) ? [] : Self.fences(bytes, from: start, to: end)
  }

  /// Fenced code, quoted or not. One that is never closed reaches to the text's end.
  private static func fences(_ bytes: [UInt8], from start: Int, to end: Int) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var open: (start: Int, mark: UInt8, length: Int)?
    var at = start
    while at < end {
      let lineStart = at
      while at < end, bytes[at].isSpaceOrTab || bytes[at] == .greater { at += 1 }
      let mark = bytes.at(at) == .tilde ? UInt8.tilde : .backtick
      let markStart = at
      while at < end, bytes[at] == mark { at += 1 }
      let length = at - markStart
      var isBlankBehind = true
      while at < end, !bytes[at].isLineEnd {
        if !bytes[at].isSpaceOrTab { isBlankBehind = false }
        at += 1
      }
      if let fence = open {
        if mark == fence.mark, length >= fence.length, isBlankBehind {
          result.append(fence.start..<at)
          open = nil
        }
      } else if length >= 3 {
        open = (lineStart, mark, length)
      }
      at += 1
    }
    if let fence = open { result.append(fence.start..<end) }
    return result
  }

  private func fenceEnd(around offset: Int) -> Int? {
    guard let fence = TemplateRegions.last(fences, from: offset), fence.contains(offset) else {
      return nil
    }
    return fence.upperBound
  }

  private static func nextOpening(
    _ bytes: [UInt8], from start: Int, to end: Int, _ dialect: Dialect
  ) -> Int? {
    func opens(_ second: UInt8) -> Bool {
      second == .openBrace || second == .percent
        || second == .hash && dialect.contains(.nunjucks)
    }
    var at = start
    while let brace = bytes.index(of: .openBrace, from: at, to: end - 1) {
      if opens(bytes[brace + 1]) { return brace }
      at = brace + 1
    }
    return nil
  }

  /// Reads the call or comment at `start`; where to go on.
  private mutating func read(_ start: Int) -> Int {
    if let end = fenceEnd(around: start) { return end }
    guard let syntax = TemplateScanner.syntax(bytes, at: start, end: end, dialect: dialect) else {
      return bytes[start + 1] == .hash ? readComment(start) : start + 1
    }
    guard let close = TemplateScanner.end(bytes, at: start, end: end, syntax: syntax) else {
      return start + 2
    }
    if TemplateScanner.isComment(bytes, at: start, syntax: syntax) { return close }
    found.calls.append(TemplateRegions.Call(start: start, end: close, syntax: syntax))
    return syntax == .expression ? close : readWord(start..<close, syntax)
  }

  /// Nunjucks: `{# … #}`.
  private mutating func readComment(_ start: Int) -> Int {
    guard let closing = find([.hash, .closeBrace], from: start + 2) else { return start + 2 }
    addRegion(start..<closing + 2, isDead: true)
    return closing + 2
  }

  /// Opens or closes the region that the call names; where to go on.
  private mutating func readWord(_ call: Range<Int>, _ syntax: TemplateCall.Syntax) -> Int {
    let word = TemplateScanner.word(bytes, in: call, syntax: syntax)
    if let kind = kind(word.name, syntax) {
      if word.isWhole { return call.upperBound }
      if word.isClosing {
        close(kind, at: call.upperBound)
      } else {
        open.append(Opener(kind: kind, start: call.lowerBound, calls: found.calls.count))
        openCounts[kind.rawValue] += 1
      }
    } else if syntax == .tag, !word.isClosing,
      names(word.name, "raw") || names(word.name, "verbatim"),
      let ending = endOfRaw(word.name, from: call.upperBound)
    {
      found.dead.append(call.upperBound..<ending)
      return ending
    }
    return call.upperBound
  }

  private func kind(_ name: Range<Int>, _ syntax: TemplateCall.Syntax) -> Kind? {
    if syntax != .tag {
      return names(name, "highlight") ? .hugoHighlight : names(name, "comment") ? .hugoComment : nil
    }
    if names(name, "comment") { return .comment }
    if names(name, "highlight") { return .highlight }
    return names(name, "codeblock") ? .codeBlock : nil
  }

  private func names(_ range: Range<Int>, _ word: StaticString) -> Bool {
    range.count == word.utf8CodeUnitCount
      && bytes.matches(word, at: range.lowerBound, limit: range.upperBound)
  }

  /// Closes the innermost region of `kind`, and those within it that nothing closed.
  private mutating func close(_ kind: Kind, at end: Int) {
    guard openCounts[kind.rawValue] > 0 else { return }
    while let opener = open.popLast() {
      openCounts[opener.kind.rawValue] -= 1
      guard opener.kind == kind else { continue }
      if kind == .comment, found.calls.count > opener.calls {
        found.calls.removeSubrange(opener.calls...)
      }
      addRegion(opener.start..<end, isDead: kind == .comment)
      return
    }
  }

  /// Adds a hidden region in place of those within it.
  private mutating func addRegion(_ region: Range<Int>, isDead: Bool) {
    if isDead {
      while let last = found.dead.last, last.lowerBound >= region.lowerBound {
        found.dead.removeLast()
      }
      found.dead.append(region)
    }
    while let last = found.hidden.last, last.lowerBound >= region.lowerBound {
      found.hidden.removeLast()
    }
    found.hidden.append(region)
  }

  /// Where the first `{% endraw %}` behind `start` begins.
  private mutating func endOfRaw(_ name: Range<Int>, from start: Int) -> Int? {
    let word = Array("end".utf8) + bytes[name]
    guard !missing.contains(word) else { return nil }
    var at = start
    while at + 1 < end {
      guard bytes[at] == .openBrace, bytes[at + 1] == .percent else {
        at += 1
        continue
      }
      if let end = fenceEnd(around: at) {
        at = end
      } else if let close = TemplateScanner.end(bytes, at: at, end: end, syntax: .tag) {
        let found = TemplateScanner.word(bytes, in: at..<close, syntax: .tag)
        if found.isClosing, bytes[found.name] == bytes[name] { return at }
        at = close
      } else {
        at += 1
      }
    }
    missing.insert(word)
    return nil
  }

  private mutating func find(_ wanted: [UInt8], from start: Int) -> Int? {
    guard !missing.contains(wanted) else { return nil }
    var at = start
    while at + wanted.count <= end {
      if bytes[at] == wanted[0], bytes[at..<at + wanted.count].elementsEqual(wanted) { return at }
      at += 1
    }
    missing.insert(wanted)
    return nil
  }

  /// Calls over lines and hidden regions, put in order.
  private func joined() -> [Range<Int>] {
    var result: [Range<Int>] = []
    var hidden = found.hidden[...]
    for call in found.calls where call.syntax != .expression {
      while let region = hidden.first, region.lowerBound <= call.start {
        result.append(region)
        hidden.removeFirst()
      }
      guard result.last.map({ $0.upperBound <= call.start }) ?? true,
        bytes[call.range].contains(where: \.isLineEnd)
      else { continue }
      result.append(call.range)
    }
    return result + hidden
  }
}
