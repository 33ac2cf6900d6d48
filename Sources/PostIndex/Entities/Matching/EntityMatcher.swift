// Finds the names of entities in a post. It never fails, reads no file, and knows no entity of its own.
package import Syntax

/// All names of some entities, ready to be looked for. It never changes; build it once.
package struct EntityMatcher: Sendable {
  package let entities: [Entity]
  private let patterns: [NamePattern]
  private let trie: NameTrie

  /// The first of several entities that share a name comes first in a mention. O(scalars × log scalars).
  package init(_ entities: [Entity]) {
    self.entities = entities
    var patterns: [NamePattern] = []
    var paths: [[UInt32]] = []
    for (index, entity) in entities.enumerated() {
      let exact = Set(entity.exact)
      let weak = Set(entity.weak)
      func add(_ text: String, isNot: Bool) {
        let name = FoldedScalars(text)
        guard
          let pattern = NamePattern(
            name, entity: index, kind: entity.kind, isNot: isNot, isWeak: weak.contains(text),
            isExact: exact.contains(text))
        else { return }
        patterns.append(pattern)
        paths.append(NameGap.path(name))
      }
      for text in entity.spellings { add(text, isNot: false) }
      for text in entity.not { add(text, isNot: true) }
    }
    let trie = NameTrie(paths)
    // By node, as the trie has them.
    self.patterns = trie.order.map { patterns[$0] }
    self.trie = trie
  }

  /// The mentions in `document`, ascending; none overlap. Weak names count where a strong one of their entity stands
  /// anywhere in the document. O(text).
  package func mentions(in document: Document) -> [EntityMention] {
    mentions(in: document.tree)
  }

  package func mentions(in tree: MarkdownTree) -> [EntityMention] {
    mentions(in: tree.source, tree.namedText())
  }

  /// As `mentions(in:)`, of prose that stands in `pieces` of `source`, which ascend; each one's edges end words.
  func mentions(in source: SourceText, _ pieces: [Range<Int>]) -> [EntityMention] {
    guard !patterns.isEmpty else { return [] }
    var scan = Scan(matcher: self)
    for piece in pieces { scan.read(source.bytes.span, piece.clamped(to: 0..<source.count)) }
    return scan.supported()
  }
}

extension EntityMatcher {
  /// The reading of one post.
  private struct Scan {
    let matcher: EntityMatcher
    var text = FoldedScalars()
    var matches: [NameTrie.Match] = []
    var found: [EntityMention] = []
    /// Entities named by a weak name, beside `found`.
    var weak: [[Int]] = []
    var strong: Set<Int> = []

    init(matcher: EntityMatcher) { self.matcher = matcher }

    /// Line by line: no name goes on behind a line's end.
    mutating func read(_ bytes: Span<UInt8>, _ range: Range<Int>) {
      var start = range.lowerBound
      while start < range.upperBound {
        var end = start
        while end < range.upperBound, bytes[end] != 0x0A { end += 1 }
        readLine(bytes, start..<end)
        start = end + 1
      }
    }

    private mutating func readLine(_ bytes: Span<UInt8>, _ range: Range<Int>) {
      text.fold(bytes, range)
      var at = 0
      let count = text.count
      while at < count {
        let scalar = text.value(at)
        let root = matcher.trie.root(scalar)
        if root != 0, let end = end(at: at, scalar, root) {
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
    private mutating func end(at start: Int, _ scalar: UInt32, _ root: UInt32) -> Int? {
      guard WordBoundary.begins(text, at: start, ScalarClass(scalar)) else { return nil }
      matches.removeAll(keepingCapacity: true)
      matcher.trie.collect(text, at: start, root: root, into: &matches)
      guard !matches.isEmpty else { return nil }
      // Few, and nearly in order.
      matches.sort { $0.end > $1.end }
      if let longest = matches.first?.end {
        let isName = matches.contains { match in
          match.end == longest && match.patterns.contains { !matcher.patterns[$0].isNot }
        }
        if !isName { return longest }
      }
      var index = 0
      while index < matches.count {
        let end = matches[index].end
        var next = index
        while next < matches.count, matches[next].end == end { next += 1 }
        if add(start, end, index..<next) { return end }
        index = next
      }
      return nil
    }

    /// Adds what the names of `group`, all from `start` to `end`, agree with; false where none does.
    private mutating func add(_ start: Int, _ end: Int, _ group: Range<Int>) -> Bool {
      var edge: RightEdge?
      var all: [Int] = []
      var weakOnes: [Int] = []
      for match in group {
        for number in matches[match].patterns {
          let pattern = matcher.patterns[number]
          guard !pattern.isNot, hasCase(pattern, start, end),
            let found = RightEdge.of(pattern, text, start, end)
          else { continue }
          if edge == nil { edge = found }
          if pattern.isWeak {
            weakOnes.append(pattern.entity)
          } else {
            strong.insert(pattern.entity)
            all.append(pattern.entity)
          }
        }
      }
      guard let edge else { return false }
      weakOnes.removeAll { all.contains($0) }
      found.append(mention(start, end, edge, Array(Set(all + weakOnes)).sorted()))
      weak.append(weakOnes)
      return true
    }

    private func mention(
      _ start: Int, _ end: Int, _ edge: RightEdge, _ entities: [Int]
    ) -> EntityMention {
      let scalars = text.scalars
      let last = Int(scalars[end - 1].end)
      var particle = String.UnicodeScalarView()
      var particleRange = TextRange.empty(at: last)
      if !edge.particle.isEmpty {
        particle.append(
          contentsOf: scalars[edge.particle].compactMap { Unicode.Scalar($0.cased) })
        particleRange = TextRange(
          Int(scalars[edge.particle.lowerBound].start),
          Int(scalars[edge.particle.upperBound - 1].end))
      }
      return EntityMention(
        range: TextRange(Int(scalars[start].start), last), particle: String(particle),
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

    /// What was found, without weak names that nothing supports.
    func supported() -> [EntityMention] {
      var result: [EntityMention] = []
      result.reserveCapacity(found.count)
      for (mention, weak) in zip(found, weak) {
        var mention = mention
        let lone = weak.filter { !strong.contains($0) }
        mention.entities.removeAll { lone.contains($0) }
        mention.isWeak = mention.entities.allSatisfy { weak.contains($0) }
        if !mention.entities.isEmpty { result.append(mention) }
      }
      return result
    }
  }
}
