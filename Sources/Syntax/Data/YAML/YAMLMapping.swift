// The entries of a block or flow mapping while it is read, with what `<<` merges into it. It never looks at the text.

struct YAMLMapping {
  private var builder = MappingBuilder()
  /// Entries merged from elsewhere, and how many entries stood before them.
  private var merges: [(before: Int, entries: [DataEntry])] = []

  /// Appends `entry` and says whether its key stood there before.
  mutating func append(_ entry: consuming DataEntry) -> Bool { builder.append(entry) }

  var lastKey: String { builder.entries.last?.key ?? "" }

  /// Merges the mapping, or the mappings, that a `<<` entry holds; false where it holds neither.
  @inline(never)
  mutating func merge(_ entry: DataEntry) -> Bool {
    let sources =
      switch entry.value.content {
      case .mapping: [entry.value]
      case .sequence(let elements): elements
      default: [DataValue]()
      }
    guard !sources.isEmpty, sources.allSatisfy({ $0.isMapping }) else { return false }
    // Of several mappings the first has the last word, and the last entry of a key counts.
    let merged = sources.reversed().flatMap { source in
      source.entries.map {
        DataEntry(
          key: $0.key, keyRange: entry.keyRange,
          value: $0.value.placed(at: entry.value.range))
      }
    }
    merges.append((builder.entries.count, merged))
    return true
  }

  /// All entries: merged ones stand where they were merged, without keys that the mapping has itself.
  var allEntries: [DataEntry] {
    guard !merges.isEmpty else { return builder.entries }
    var all: [DataEntry] = []
    var taken = 0
    for merge in merges {
      all += builder.entries[taken..<merge.before]
      all += merge.entries.filter { !builder.contains($0.key) }
      taken = merge.before
    }
    return all + builder.entries[taken...]
  }
}

extension DataValue {
  fileprivate var isMapping: Bool {
    if case .mapping = content { true } else { false }
  }

  /// The same value, and all within it, standing at `range`: what an alias there repeats.
  func placed(at range: TextRange) -> DataValue {
    switch content {
    case .sequence(let elements):
      DataValue(.sequence(elements.map { $0.placed(at: range) }), range: range)
    case .mapping(let entries):
      DataValue(
        .mapping(
          entries.map {
            DataEntry(key: $0.key, keyRange: range, value: $0.value.placed(at: range))
          }), range: range)
    default: DataValue(content, range: range)
    }
  }

  /// Whether collections nest in each other no more than `levels` deep here. O(size).
  func nests(within levels: Int) -> Bool {
    switch content {
    case .sequence(let elements):
      levels > 0 && elements.allSatisfy { $0.nests(within: levels - 1) }
    case .mapping(let entries):
      levels > 0 && entries.allSatisfy { $0.value.nests(within: levels - 1) }
    default: true
    }
  }
}
