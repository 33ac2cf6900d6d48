// A dictionary whose copies share what they do not change. It never orders its keys.

/// A hash table split into shards, so that changing one key of a copy copies one shard and not the table.
///
/// A copy of a table of *n* keys costs nothing; the first change after it costs O(shards + *n* / shards).
package struct ShardedTable<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  private static var shardCount: Int { 1024 }
  private var shards: [[Key: Value]]
  package private(set) var count = 0

  package init() {
    shards = Array(repeating: [:], count: Self.shardCount)
  }

  private func shard(of key: Key) -> Int {
    var hasher = Hasher()
    key.hash(into: &hasher)
    // The multiplication spreads bits: a dictionary inside a shard uses the low ones of the same hash.
    let mixed = UInt(bitPattern: hasher.finalize()) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed >> (UInt.bitWidth - 10))
  }

  package subscript(key: Key) -> Value? {
    get { shards[shard(of: key)][key] }
    set {
      let index = shard(of: key)
      let before = shards[index].count
      shards[index][key] = newValue
      count += shards[index].count - before
    }
  }

  /// Changes the value of `key` in place; a value set to nil is removed.
  package mutating func update(_ key: Key, _ body: (inout Value?) -> Void) {
    let index = shard(of: key)
    let before = shards[index].count
    body(&shards[index][key])
    count += shards[index].count - before
  }

  package func forEachValue(_ body: (Value) -> Void) {
    for shard in shards where !shard.isEmpty {
      for value in shard.values { body(value) }
    }
  }

  package var keys: some Sequence<Key> { shards.lazy.flatMap(\.keys) }
  package var values: some Sequence<Value> { shards.lazy.flatMap(\.values) }
}

extension ShardedTable {
  /// A key whose values in the two tables differ or which only one has. O(*n*).
  package func firstDifference(
    from other: ShardedTable, by areEqual: (Value, Value) -> Bool
  ) -> Key? {
    for (mine, theirs) in zip(shards, other.shards) {
      for (key, value) in mine {
        guard let counterpart = theirs[key], areEqual(value, counterpart) else { return key }
      }
      for key in theirs.keys where mine[key] == nil { return key }
    }
    return nil
  }
}
