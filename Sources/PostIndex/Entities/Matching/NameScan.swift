// The reading of one post: where names begin, and which of them stand there. It never outlives the post.
import Syntax

struct NameScan {
  private let matcher: EntityMatcher
  private let source: SourceText
  private var text = FoldedScalars()
  private var matches: [NameTrie.Match] = []
  private(set) var reading = EntityReading()

  init(_ matcher: EntityMatcher, _ source: SourceText) {
    self.matcher = matcher
    self.source = source
  }

  /// Line by line: no name goes on behind a line's end.
  mutating func read(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    var start = range.lowerBound
    while start < range.upperBound {
      let (end, mayName) = matcher.starts.line(bytes, start, range.upperBound)
      if mayName { readLine(bytes, start..<end) }
      start = end + 1
    }
  }

  private mutating func readLine(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    text.fold(bytes, range)
    var at = 0
    let count = text.count
    while at < count {
      let scalar = text.value(at)
      if matcher.starts.mayBegin(scalar, text.value(at + 1)), let end = end(at: at, scalar) {
        at = max(at + 1, end)
      } else if NamelessText.mayBegin(scalar), let end = NamelessText.end(text, at: at) {
        at = max(at + 1, end)
      } else {
        at = text.endOfRun(at)
      }
    }
  }

  /// Adds the longest name that begins at `start`. Behind it, or behind a word that is no name; nil where nothing
  /// begins.
  private mutating func end(at start: Int, _ scalar: UInt32) -> Int? {
    let root = matcher.trie.root(scalar)
    guard root != 0, WordBoundary.begins(text, at: start, ScalarClass(scalar)) else { return nil }
    matches.removeAll(keepingCapacity: true)
    matcher.trie.collect(text, at: start, root: root, into: &matches)
    guard !matches.isEmpty else { return nil }
    // Few, and nearly in order.
    if matches.count > 1 { matches.sort { $0.end > $1.end } }
    if matcher.hasContextWords { noteWords(start) }
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
    match.patterns.contains { [.name, .weak].contains(matcher.patterns[$0].role) }
  }

  private func isNot(_ match: NameTrie.Match) -> Bool {
    match.patterns.contains { matcher.patterns[$0].isNot }
  }

  private mutating func noteWords(_ start: Int) {
    for match in matches {
      for number in match.patterns where matcher.patterns[number].role == .word {
        let pattern = matcher.patterns[number]
        if RightEdge.of(pattern, text, start, match.end) != nil {
          reading.words.insert(pattern.entity)
        }
      }
    }
  }

  /// A name in Hangul that would end here if its particle had its other form.
  private mutating func noteMisfit(_ start: Int) {
    for match in matches {
      for number in match.patterns where matcher.patterns[number].role == .name {
        let pattern = matcher.patterns[number]
        guard hasCase(pattern, start, match.end),
          let misfit = RightEdge.misfit(pattern, text, match.end)
        else { continue }
        let scalars = text.scalars
        let end = Int(scalars[match.end - 1].end)
        reading.misfits.append(
          NameMisfit(
            entity: pattern.entity, range: TextRange(Int(scalars[start].start), end),
            particleRange: TextRange(end, Int(scalars[misfit.end - 1].end)),
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
        guard pattern.role == .name || pattern.role == .weak, hasCase(pattern, start, end),
          let found = RightEdge.of(pattern, text, start, end)
        else { continue }
        if edge == nil { edge = found }
        if pattern.isWeak {
          weakOnes.append(pattern.entity)
        } else {
          if all.isEmpty { all = pattern.entities } else { all.append(pattern.entity) }
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
    let scalars = text.scalars
    let last = Int(scalars[end - 1].end)
    var particle = ""
    var particleRange = TextRange.empty(at: last)
    if !edge.particle.isEmpty {
      particleRange = TextRange(
        Int(scalars[edge.particle.lowerBound].start),
        Int(scalars[edge.particle.upperBound - 1].end))
      particle = text.string(edge.particle, of: source)
    }
    return EntityMention(
      range: TextRange(Int(scalars[start].start), last), particle: particle,
      particleRange: particleRange, entities: entities, agrees: edge.agrees, isWeak: false)
  }

  /// Whether the text from `start` to `end` is in the case that `pattern` asks for.
  private func hasCase(_ pattern: NamePattern, _ start: Int, _ end: Int) -> Bool {
    guard !pattern.cased.isEmpty else { return true }
    var index = 0
    for at in start..<end where !NameGap.isGap(text.value(at)) {
      if index < pattern.cased.count, pattern.cased[index] != text.scalars[at].cased {
        return !pattern.isExact && ScalarClass(text.value(end)) == .hangul
      }
      index += 1
    }
    return true
  }
}
