// Finds the names of entities in a post. It never fails, reads no file, and knows no entity of its own.
package import Syntax

/// All names of some entities, ready to be looked for. It never changes; build it once.
package struct EntityMatcher: Sendable {
  package let entities: [Entity]
  /// Spellings that are looked for.
  package var nameCount: Int { patterns.count }
  let patterns: [NamePattern]
  /// By pattern: the name with its case and without gaps; empty where the case never counts.
  let cased: [[UInt32]]
  /// By entity, what a mention of it alone has.
  let lists: [[Int]]
  let trie: NameTrie
  let starts: NameStarts
  /// The most bytes of a text, composed or not, that a name may take, with what is looked at behind it.
  let longestBytes: Int

  /// The first of several entities that share a name comes first in a mention. O(scalars × log scalars).
  package init(_ entities: [Entity]) {
    self.entities = entities
    var patterns: [NamePattern] = []
    var paths: [[UInt32]] = []
    var cased: [[UInt32]] = []
    func add(_ text: String, _ pattern: (FoldedScalars) -> NamePattern?) {
      let name = FoldedScalars(text)
      guard let pattern = pattern(name) else { return }
      patterns.append(pattern)
      paths.append(NameGap.path(name))
      cased.append(pattern.hasCase ? NameGap.letters(of: name).map(\.cased) : [])
    }
    for (index, entity) in entities.enumerated() {
      let exact = Set(entity.exact)
      let weak = Set(entity.weak)
      for text in entity.spellings {
        let role: NamePattern.Role = weak.contains(text) ? .weak : .name
        add(text) {
          NamePattern(
            $0, entity: index, kind: entity.kind, role: role, isExact: exact.contains(text))
        }
      }
      for text in entity.not {
        add(text) { NamePattern($0, entity: index, kind: entity.kind, role: .not) }
      }
    }
    let trie = NameTrie(paths)
    // By node, as the trie has them.
    self.patterns = trie.order.map { patterns[$0] }
    self.cased = trie.order.map { cased[$0] }
    lists = entities.indices.map { [$0] }
    self.trie = trie
    starts = NameStarts(paths)
    // Nine bytes make a syllable of three jamo.
    longestBytes = 9 * ((paths.map(\.count).max() ?? 0) + 2)
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
  package func mentions(in source: SourceText, _ pieces: [Range<Int>]) -> [EntityMention] {
    let reading = reading(source, pieces)
    let strong = reading.weak.isEmpty ? [] : reading.strong
    return reading.mentions(asksAll: false) { entity, _ in strong.contains(entity) }
  }

  /// What the post's prose holds, undecided.
  func reading(_ tree: MarkdownTree) -> EntityReading { reading(tree.source, tree.namedText()) }

  func reading(_ source: SourceText, _ pieces: [Range<Int>]) -> EntityReading {
    guard !patterns.isEmpty else { return EntityReading() }
    var scan = NameScan(self, source)
    for piece in pieces { scan.read(source.bytes.span, piece.clamped(to: 0..<source.count)) }
    return scan.reading
  }
}

extension EntityMatcher {
  /// What `word` could become that is a name and the beginning of particles which would not fit it: `엔비디아으` is
  /// `엔비디아로`. O(length).
  package func misfits(in word: String) -> [(entity: Int, name: String, fitting: String)] {
    let text = FoldedScalars(word)
    guard text.count > 2, trie.root(text.value(0)) != 0 else { return [] }
    var matches: [NameTrie.Match] = []
    trie.collect(text, at: 0, root: trie.root(text.value(0)), into: &matches)
    for match in matches.reversed() where match.end < text.count {
      for number in match.patterns where patterns[number].role == .name {
        let pattern = patterns[number]
        let forms = ParticleForm.completions(
          of: text.string(match.end..<text.count), after: pattern.final)
        if forms.isEmpty { continue }
        let name = text.string(0..<match.end)
        return forms.map { (pattern.entity, name, $0) }
      }
    }
    return []
  }
}
