// The entries of a mapping while it is read, and which keys it has already. It never drops an entry.

/// Collects entries and finds repeated keys in O(1) each.
struct MappingBuilder {
  private(set) var entries: [DataEntry] = []
  /// Filled only once a mapping is too long for a plain search to be cheaper.
  private var seen: Set<String> = []
  private static let searchLimit = 12
  /// How many keys a front matter usually has.
  static let usualCount = 6

  /// Appends `entry` and says whether its key stood there before.
  mutating func append(_ entry: consuming DataEntry) -> Bool {
    if entries.isEmpty { entries.reserveCapacity(MappingBuilder.usualCount) }
    let isRepeated = contains(entry.key)
    if entries.count >= MappingBuilder.searchLimit {
      if seen.isEmpty { seen = Set(entries.map(\.key)) }
      seen.insert(entry.key)
    }
    entries.append(entry)
    return isRepeated
  }

  func contains(_ key: String) -> Bool {
    seen.isEmpty ? entries.contains { $0.key == key } : seen.contains(key)
  }
}
