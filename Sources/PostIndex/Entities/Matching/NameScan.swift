// The reading of one post: where names begin, and which of them stand there. It never outlives the post.
import Syntax

struct NameScan {
  private let matcher: EntityMatcher
  private let source: SourceText
  private var text = FoldedScalars()
  /// The bytes that `text` holds, and whether they go to the end of their line.
  private var window = (start: 0, end: 0, endsLine: false)
  /// Whether the last search came to the end of `text` amid a name.
  private var hasEnded = false
  private var matches: [NameTrie.Match] = []
  private(set) var reading = EntityReading()

  /// Whether bytes are asked where a name may begin. Without that every scalar is: slower, and the same.
  private let readsBytes: Bool

  init(_ matcher: EntityMatcher, _ source: SourceText, readsBytes: Bool = true) {
    self.matcher = matcher
    self.source = source
    self.readsBytes = readsBytes
  }

  /// Line by line: no name goes on behind a line's end.
  mutating func read(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    var lineStart = range.lowerBound
    var at = lineStart
    // The last place where no name began: a mark behind its letter leads there again.
    var refused = -1
    while at < range.upperBound {
      switch readsBytes ? matcher.starts.next(bytes, at, range.upperBound) : .odd(at) {
      case .end(let end):
        lineStart = end + 1
        at = lineStart
      case .name(let place):
        if let end = readName(bytes, at: place, lineStart..<range.upperBound) {
          at = end
        } else {
          refused = place
          at = matcher.starts.behindWord(bytes, place, range.upperBound)
        }
      case .odd(let place):
        var end = place
        while end < range.upperBound, bytes[end] != 0x0A { end += 1 }
        readRest(bytes, from: place, refused, lineStart..<end)
        lineStart = end + 1
        at = lineStart
      }
    }
  }

  /// Bytes before a name that its beginning is judged by, and more before what may be an address.
  private static let before = 24
  private static let longBefore = 256
  /// Bytes that most names need, with what stands behind them.
  private static let reach = 64
  /// Bytes that are folded at once where names stand close: the next ones are there already, …
  private static let chunk = 384
  /// … and bytes behind the last ones folded where they do.
  private static let close = 64

  /// The name that begins at `place`: as much is folded as it can be judged by, and no more. Behind it; nil where none
  /// begins.
  private mutating func readName(_ bytes: Span<UInt8>, at place: Int, _ line: Range<Int>) -> Int? {
    if !isFolded(place, line) {
      let isClose = place < window.end + Self.close
      fold(bytes, around: place, line, reach: isClose ? Self.chunk : Self.reach)
    }
    guard var at = index(of: place) else { return nil }
    hasEnded = false
    let (mentions, misfits) = (reading.found.count, reading.misfits.count)
    var behind = end(at: at, text.value(at))
    if hasEnded, !window.endsLine {
      // What was found in a part of the name counts for nothing.
      reading.found.removeLast(reading.found.count - mentions)
      reading.misfits.removeLast(reading.misfits.count - misfits)
      reading.weak[mentions] = nil
      fold(bytes, around: place, line, reach: max(Self.chunk, matcher.longestBytes))
      guard let place = index(of: place) else { return nil }
      at = place
      behind = end(at: at, text.value(at))
    }
    guard let behind else { return nil }
    let last = behind - 1
    return last >= at && last < text.count ? max(place + 1, Int(text[last].end)) : place + 1
  }

  private func isFolded(_ place: Int, _ line: Range<Int>) -> Bool {
    window.start <= max(line.lowerBound, place - Self.before)
      && (place + Self.reach <= window.end || window.endsLine && place < window.end)
  }

  /// Folds from a little before `place` to the end of the word that is `reach` bytes behind it.
  private mutating func fold(
    _ bytes: Span<UInt8>, around place: Int, _ line: Range<Int>, reach: Int
  ) {
    let start = Self.scalarStart(bytes, max(line.lowerBound, place - Self.before), line.lowerBound)
    let least = min(line.upperBound, place + reach)
    var end = place
    while end < least, bytes[end] != 0x0A { end += 1 }
    while end < line.upperBound, bytes[end] > 0x20 { end += 1 }
    text.fold(bytes, start..<end)
    window = (start, end, end >= line.upperBound || bytes[end] == 0x0A)
  }

  /// The rest of a line, scalar by scalar, without the one at `refused`.
  private mutating func readRest(
    _ bytes: Span<UInt8>, from place: Int, _ refused: Int, _ line: Range<Int>
  ) {
    let start = Self.scalarStart(
      bytes, max(line.lowerBound, place - Self.longBefore), line.lowerBound)
    text.fold(bytes, start..<line.upperBound)
    window = (start, start, false)
    var at = index(of: place) ?? text.count
    if at < text.count, Int(text[at].start) <= refused { at += 1 }
    let count = text.count
    while at < count {
      let scalar = text.value(at)
      if matcher.starts.mayBegin(scalar, text.value(at + 1), text.value(at + 2)),
        let end = end(at: at, scalar)
      {
        at = max(at + 1, end)
      } else if NamelessText.mayBegin(scalar), let end = NamelessText.end(text, at: at) {
        at = max(at + 1, end)
      } else {
        at = text.endOfRun(at)
      }
    }
  }

  /// Where the scalar begins that `place` is in, not before `limit`.
  private static func scalarStart(_ bytes: Span<UInt8>, _ place: Int, _ limit: Int) -> Int {
    var at = place
    while at > limit, bytes[at] & 0xC0 == 0x80 { at -= 1 }
    return at
  }

  /// The first folded scalar that goes on behind the byte at `place`. O(log scalars).
  private func index(of place: Int) -> Int? {
    var low = 0
    var high = text.count
    while low < high {
      let middle = (low + high) / 2
      if Int(text[middle].end) <= place { low = middle + 1 } else { high = middle }
    }
    return low < text.count ? low : nil
  }

  /// Adds the longest name that begins at `start`. Behind it, or behind a word that is no name; nil where nothing
  /// begins.
  private mutating func end(at start: Int, _ scalar: UInt32) -> Int? {
    let root = matcher.trie.root(scalar)
    guard root != 0, WordBoundary.begins(text, at: start, ScalarClass(scalar)) else { return nil }
    if !matches.isEmpty { matches.removeAll(keepingCapacity: true) }
    hasEnded = matcher.trie.collect(text, at: start, root: root, into: &matches)
    guard !matches.isEmpty else { return nil }
    // Few, and nearly in order.
    if matches.count > 1 { matches.sort { $0.end > $1.end } }
    guard let longest = matches.first(where: { isNamed($0) || isNot($0) })?.end else { return nil }
    if !matches.contains(where: { $0.end == longest && isNamed($0) }) { return longest }
    var index = 0
    while index < matches.count {
      let end = matches[index].end
      var next = index
      while next < matches.count, matches[next].end == end { next += 1 }
      if add(start, end, index..<next) { return end }
      index = next
    }
    noteMisfit(start)
    return nil
  }

  private func isNamed(_ match: NameTrie.Match) -> Bool {
    match.patterns.contains { !matcher.patterns[$0].isNot }
  }

  private func isNot(_ match: NameTrie.Match) -> Bool {
    match.patterns.contains { matcher.patterns[$0].isNot }
  }

  /// A name in Hangul that would end here if its particle had its other form.
  private mutating func noteMisfit(_ start: Int) {
    for match in matches {
      for number in match.patterns where matcher.patterns[number].role == .name {
        let pattern = matcher.patterns[number]
        guard hasCase(number, start, match.end),
          let misfit = RightEdge.misfit(pattern, text, match.end)
        else { continue }
        let end = Int(text[match.end - 1].end)
        reading.misfits.append(
          NameMisfit(
            entity: pattern.entity, range: TextRange(Int(text[start].start), end),
            particleRange: TextRange(end, Int(text[misfit.end - 1].end)),
            fitting: misfit.fitting))
        return
      }
    }
  }

  /// Adds what the names of `group`, all from `start` to `end`, agree with; false where none does.
  private mutating func add(_ start: Int, _ end: Int, _ group: Range<Int>) -> Bool {
    var edge: RightEdge?
    var all: [Int] = []
    var weakOnes: [Int] = []
    for match in group {
      for number in matches[match].patterns {
        let pattern = matcher.patterns[number]
        guard pattern.role == .name || pattern.role == .weak, hasCase(number, start, end),
          let found = RightEdge.of(pattern, text, start, end)
        else { continue }
        if edge == nil { edge = found }
        if pattern.isWeak {
          weakOnes.append(pattern.entity)
        } else {
          if all.isEmpty { all = matcher.lists[pattern.entity] } else { all.append(pattern.entity) }
        }
      }
    }
    guard let edge else { return false }
    if !weakOnes.isEmpty {
      weakOnes.removeAll { all.contains($0) }
      reading.weak[reading.found.count] = weakOnes
      all += weakOnes
    }
    if all.count > 1 { all = Array(Set(all)).sorted() }
    reading.found.append(mention(start, end, edge, all))
    return true
  }

  private func mention(
    _ start: Int, _ end: Int, _ edge: RightEdge, _ entities: [Int]
  ) -> EntityMention {
    let last = Int(text[end - 1].end)
    var particle = ""
    var particleRange = TextRange.empty(at: last)
    if !edge.particle.isEmpty {
      particleRange = TextRange(
        Int(text[edge.particle.lowerBound].start),
        Int(text[edge.particle.upperBound - 1].end))
      particle = text.string(edge.particle, of: source)
    }
    return EntityMention(
      range: TextRange(Int(text[start].start), last), particle: particle,
      particleRange: particleRange, entities: entities, agrees: edge.agrees, isWeak: false)
  }

  /// Whether the text from `start` to `end` is in the case that a pattern asks for.
  private func hasCase(_ number: Int, _ start: Int, _ end: Int) -> Bool {
    let pattern = matcher.patterns[number]
    guard pattern.hasCase else { return true }
    let cased = matcher.cased[number]
    var index = 0
    for at in start..<end where !NameGap.isGap(text.value(at)) {
      if index < cased.count, cased[index] != text[at].cased {
        return !pattern.isExact && ScalarClass(text.value(end)) == .hangul
      }
      index += 1
    }
    return true
  }
}
