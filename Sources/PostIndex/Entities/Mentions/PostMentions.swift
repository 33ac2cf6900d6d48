// What one post names, kept small: most of a blog's posts are never looked at. It never judges whether a name counts.
package import Syntax

/// The mentions of one post, in text order. 16 bytes each, and more only where several entities share a name.
package struct PostMentions: Hashable, Sendable {
  package static let none = PostMentions([], remarks: [])

  fileprivate struct Entry: Hashable {
    var start: UInt32
    /// Counts into `EntityCatalog.entities`.
    var entity: UInt32
    var length: UInt16
    /// From the end of the name to the particles: `Figure's는`.
    var gap: UInt8
    var particleLength: UInt16
    var flags: UInt8

    static let agrees: UInt8 = 1
    static let isWeak: UInt8 = 2
  }

  private let entries: [Entry]
  /// All entities of the mentions that have several, by number of the mention.
  private let shared: [Int: [Int]]
  /// What is odd about them, in no order.
  package let remarks: [NameRemark]
  /// How often each entity is named, by entity.
  package let counts: [Count]

  package struct Count: Hashable, Sendable {
    package let entity: Int
    package let count: Int
  }

  /// - Parameter mentions: in text order. One whose offsets are beyond 4 GB, or whose name is longer than 64 KB, is left out.
  package init(_ mentions: [EntityMention], remarks: [NameRemark]) {
    self.remarks = remarks
    var entries: [Entry] = []
    var shared: [Int: [Int]] = [:]
    var counts: [Int: Int] = [:]
    entries.reserveCapacity(mentions.count)
    for mention in mentions {
      guard let first = mention.entities.first, let entry = Entry(mention, first) else { continue }
      if mention.entities.count > 1 { shared[entries.count] = mention.entities }
      entries.append(entry)
      for entity in mention.entities { counts[entity, default: 0] += 1 }
    }
    self.entries = entries
    self.shared = shared
    self.counts = counts.sorted { $0.key < $1.key }.map { Count(entity: $0.key, count: $0.value) }
  }

  package var count: Int { entries.count }
  package var isEmpty: Bool { entries.isEmpty }

  /// The mention with this number. `source` is the text that it was found in.
  private func mention(_ number: Int, in source: SourceText) -> EntityMention {
    let entry = entries[number]
    let range = source.clamped(TextRange(Int(entry.start), Int(entry.start) + Int(entry.length)))
    let start = range.upperBound + Int(entry.gap)
    let particles = source.clamped(TextRange(start, start + Int(entry.particleLength)))
    return EntityMention(
      range: TextRange(range), particle: Self.composed(source[TextRange(particles)]),
      particleRange: TextRange(particles), entities: shared[number] ?? [Int(entry.entity)],
      agrees: entry.flags & Entry.agrees != 0, isWeak: entry.flags & Entry.isWeak != 0)
  }

  private static func composed(_ text: String) -> String {
    let folded = FoldedScalars(text)
    return folded.string(0..<folded.count)
  }

  /// All mentions. O(mentions).
  package func all(in source: SourceText) -> [EntityMention] {
    entries.indices.map { mention($0, in: source) }
  }

  /// Where the names stand, without their particles, in text order. O(mentions), and cheaper than `all`.
  package func ranges(in source: SourceText) -> [TextRange] {
    entries.map { entry in
      let start = Int(entry.start)
      return TextRange(source.clamped(TextRange(start, start + Int(entry.length))))
    }
  }

  /// The mention whose name or particles `offset` touches: the one that begins there before one that ends there.
  /// O(log mentions).
  package func mention(at offset: Int, in source: SourceText) -> EntityMention? {
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      if Int(entries[middle].start) <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return nil }
    let found = mention(low - 1, in: source)
    return offset <= max(found.range.upperBound, found.particleRange.upperBound) ? found : nil
  }

  /// The mentions of one entity. O(mentions).
  package func mentions(of entity: Int, in source: SourceText) -> [EntityMention] {
    entries.indices.filter { number in
      Int(entries[number].entity) == entity || shared[number]?.contains(entity) == true
    }.map { mention($0, in: source) }
  }

  /// How often `entity` is named. O(log entities).
  package func count(of entity: Int) -> Int {
    var low = 0
    var high = counts.count
    while low < high {
      let middle = (low + high) / 2
      if counts[middle].entity < entity { low = middle + 1 } else { high = middle }
    }
    return low < counts.count && counts[low].entity == entity ? counts[low].count : 0
  }
}

extension PostMentions.Entry {
  /// Nil where an offset or a length has no room.
  fileprivate init?(_ mention: EntityMention, _ first: Int) {
    let gap =
      mention.particle.isEmpty ? 0 : mention.particleRange.lowerBound - mention.range.upperBound
    guard let start = UInt32(exactly: mention.range.lowerBound),
      let entity = UInt32(exactly: first), let length = UInt16(exactly: mention.range.count),
      let gap = UInt8(exactly: gap),
      let particleLength = UInt16(exactly: mention.particleRange.count)
    else { return nil }
    self.start = start
    self.entity = entity
    self.length = length
    self.gap = gap
    self.particleLength = particleLength
    flags =
      (mention.agrees ? Self.agrees : 0) | (mention.isWeak ? Self.isWeak : 0)
  }
}
