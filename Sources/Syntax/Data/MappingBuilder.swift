// The entries of a mapping while it is read, and which keys it has already. It never drops an entry.

/// Collects entries and finds repeated keys in O(1) each.
struct MappingBuilder {
  private(set) var entries: [DataEntry] = []
  /// Filled only once a mapping is too long for a plain search to be cheaper.
  private var seen: Set<String> = []
  private static let searchLimit = 12

  /// Appends `entry` and says whether its key stood there before.
  @inline(never)
  mutating func append(_ entry: DataEntry) -> Bool {
    let repeated = contains(entry.key)
    entries.append(entry)
    if entries.count > MappingBuilder.searchLimit {
      if seen.isEmpty { seen = Set(entries.map(\.key)) } else { seen.insert(entry.key) }
    }
    return repeated
  }

  func contains(_ key: String) -> Bool {
    seen.isEmpty ? entries.contains { $0.key == key } : seen.contains(key)
  }
}
