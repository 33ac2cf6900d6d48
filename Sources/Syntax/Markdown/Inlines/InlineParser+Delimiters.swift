// Emphasis and strikethrough, by the delimiter stack of the CommonMark specification.

extension InlineParser {
  mutating func readRun(_ byte: UInt8) {
    let start = at
    while at < end, bytes[at] == byte { at += 1 }
    if byte == .tilde, at - start > 2 { return }
    let (before, after) = surroundings(start..<at)
    let isLeft =
      after != .whitespace && (after != .punctuation || before != .other)
    let isRight =
      before != .whitespace && (before != .punctuation || after != .other)
    let isUnderscore = byte == .underscore
    let canOpen = isLeft && (!isUnderscore || !isRight || before == .punctuation)
    let canClose = isRight && (!isUnderscore || !isLeft || after == .punctuation)
    guard canOpen || canClose else { return }
    tokens.append(InlineToken(.run, .text, start, at))
    if lastDelimiter >= 0 { delimiters[lastDelimiter].next = delimiters.count }
    delimiters.append(
      Delimiter(
        token: tokens.count - 1, byte: byte, start: start, end: at, length: at - start,
        canOpen: canOpen, canClose: canClose, previous: lastDelimiter))
    lastDelimiter = delimiters.count - 1
  }

  /// The characters before and after a run. Tildes count for nothing where they strike through: so
  /// cmark-gfm has it, and `**~~a~~**` is both.
  private func surroundings(_ run: Range<Int>) -> (CharacterClass, CharacterClass) {
    var (start, end) = (run.lowerBound, run.upperBound)
    if dialect.contains(.strikethrough) {
      while start > text.start, bytes[start - 1] == .tilde { start -= 1 }
      while end < self.end, bytes[end] == .tilde { end += 1 }
    }
    return (
      CharacterClass(before: start, in: bytes, from: text.start),
      CharacterClass(at: end, in: bytes, to: self.end)
    )
  }

  /// Matches the delimiters that are newer than `bottom`, and takes them off the stack.
  mutating func matchDelimiters(above bottom: Int) {
    guard lastDelimiter > bottom else { return }
    // By kind of closer: nothing at or below opens it. Kinds: three lengths times two for * and _; one for ~.
    var floors = [Int](repeating: bottom, count: 13)
    var closer = oldest(above: bottom)
    while closer >= 0 {
      let delimiter = delimiters[closer]
      guard delimiter.canClose else {
        closer = delimiter.next
        continue
      }
      let floorIndex = floorIndex(of: delimiter)
      var opener = delimiter.previous
      let floor = max(bottom, floors[floorIndex])
      while opener > floor, !isMatch(delimiters[opener], delimiter) {
        opener = delimiters[opener].previous
      }
      if opener > floor {
        closer = match(opener, closer)
        continue
      }
      floors[floorIndex] = delimiter.previous
      let next = delimiter.next
      if !delimiter.canOpen { remove(closer) }
      closer = next
    }
    lastDelimiter = bottom
    if bottom >= 0 { delimiters[bottom].next = -1 }
  }

  private func oldest(above bottom: Int) -> Int {
    var index = lastDelimiter
    guard index > bottom else { return -1 }
    while delimiters[index].previous > bottom { index = delimiters[index].previous }
    return index
  }

  private func floorIndex(of closer: Delimiter) -> Int {
    switch closer.byte {
    case .tilde: return 12
    case .asterisk: return (closer.canOpen ? 3 : 0) + closer.length % 3
    default: return 6 + (closer.canOpen ? 3 : 0) + closer.length % 3
    }
  }

  private func isMatch(_ opener: Delimiter, _ closer: Delimiter) -> Bool {
    guard opener.canOpen, opener.byte == closer.byte else { return false }
    if opener.byte == .tilde { return true }
    // The rule of three, which keeps `*foo**bar*` from being split.
    guard opener.canClose || closer.canOpen else { return true }
    return (opener.length + closer.length) % 3 != 0
      || (opener.length % 3 == 0 && closer.length % 3 == 0)
  }

  /// Makes an emphasis of two runs; the next closer to look at.
  private mutating func match(_ opener: Int, _ closer: Int) -> Int {
    let isStrike = delimiters[opener].byte == .tilde
    if isStrike, delimiters[opener].length != delimiters[closer].length {
      return skip(opener, closer)
    }
    let available = min(
      delimiters[opener].end - delimiters[opener].start,
      delimiters[closer].end - delimiters[closer].start)
    let width = isStrike ? available : min(2, available)
    let token = delimiters[opener].token
    emphases.append(
      Emphasis(
        kind: isStrike ? .strikethrough : width == 2 ? .strong : .emphasis,
        start: delimiters[opener].end - width, end: delimiters[closer].start + width, width: width,
        next: tokens[token].firstEmphasis))
    tokens[token].firstEmphasis = emphases.count - 1
    delimiters[opener].end -= width
    delimiters[closer].start += width
    // Whatever lies between them can no longer match.
    delimiters[closer].previous = opener
    delimiters[opener].next = closer
    if delimiters[opener].end == delimiters[opener].start { remove(opener) }
    guard delimiters[closer].end == delimiters[closer].start else { return closer }
    let next = delimiters[closer].next
    remove(closer)
    return next
  }

  /// `~` and `~~` never match, and nothing between them does: so cmark-gfm has it.
  private mutating func skip(_ opener: Int, _ closer: Int) -> Int {
    delimiters[closer].previous = opener
    delimiters[opener].next = closer
    let next = delimiters[closer].next
    remove(closer)
    return next
  }

  private mutating func remove(_ index: Int) {
    let (previous, next) = (delimiters[index].previous, delimiters[index].next)
    if previous >= 0 { delimiters[previous].next = next }
    if next >= 0 { delimiters[next].previous = previous }
    if lastDelimiter == index { lastDelimiter = previous }
  }
}

/// What emphasis asks of the characters around a run.
enum CharacterClass {
  case whitespace, punctuation, other

  init(before position: Int, in bytes: [UInt8], from start: Int) {
    guard position > start else {
      self = .whitespace
      return
    }
    var first = position - 1
    while first > start, position - first < 4, bytes[first] & 0xC0 == 0x80 { first -= 1 }
    self.init(at: first, in: bytes, to: position)
  }

  init(at position: Int, in bytes: [UInt8], to end: Int) {
    guard position < end else {
      self = .whitespace
      return
    }
    let byte = bytes[position]
    guard byte >= 0x80 else {
      self = byte.isWhitespace ? .whitespace : byte.isPunctuation ? .punctuation : .other
      return
    }
    self = Self.ofScalar(at: position, in: bytes, to: end)
  }

  private static func ofScalar(at position: Int, in bytes: [UInt8], to end: Int) -> CharacterClass {
    // Hangul syllables and most Han characters.
    if bytes[position] >= 0xE4, bytes[position] <= 0xED, bytes[position] != 0xEA { return .other }
    var decoder = UTF8()
    var iterator = bytes[position..<min(end, position + 4)].makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&iterator) else { return .other }
    switch scalar.properties.generalCategory {
    case .spaceSeparator: return .whitespace
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol,
      .modifierSymbol, .otherSymbol:
      return .punctuation
    default: return .other
    }
  }
}
