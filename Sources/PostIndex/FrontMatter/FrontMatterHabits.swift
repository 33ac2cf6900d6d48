// How often a blog uses each key of front matter, and each value. It is carried from one snapshot to the next and never
// made anew.
package import Syntax

/// The sums of the `FrontMatterUse` of all posts.
package struct FrontMatterHabits: Sendable {
  /// A value, or a key, and how many posts have it in any letter case.
  package struct Habit: Hashable, Sendable {
    /// As most posts spell it.
    package let text: String
    package let count: Int
    /// In which case and composition do not count.
    package let folded: FoldedText
  }

  /// How many posts have the key.
  private var keys: [String: Int] = [:]
  private var values: [String: ShardedTable<String, Int>] = [:]
  private let names = HabitNames()

  /// Does nothing where they are equal, as they are while the text of a post is edited.
  mutating func exchange(_ old: FrontMatterUse, for new: FrontMatterUse) {
    if old == new { return }
    count(old, by: -1)
    count(new, by: 1)
  }

  mutating func count(_ use: FrontMatterUse, by step: Int) {
    for entry in use.entries {
      let count = keys[entry.key, default: 0] + step
      keys[entry.key] = count == 0 ? nil : count
      guard !entry.values.isEmpty else { continue }
      for value in entry.values {
        values[entry.key, default: ShardedTable()].update(value) { count in
          let sum = (count ?? 0) + step
          count = sum == 0 ? nil : sum
        }
      }
      if values[entry.key]?.count == 0 { values[entry.key] = nil }
    }
  }
}

extension FrontMatterHabits {
  /// The keys of the mapping under `path`, the most used first. O(keys).
  ///
  /// - Parameter own: what does not count: the post that is being written has half a key.
  package func keys(below path: [String], besides own: FrontMatterUse = .none) -> [Habit] {
    let own = Set(own.entries.map(\.key))
    let prefix = path.map { "\($0)." }.joined().lowercased()
    let below = keys.lazy.compactMap { key, count -> (String, Int)? in
      guard key.lowercased().hasPrefix(prefix) else { return nil }
      let last = key.dropFirst(prefix.count)
      let others = own.contains(key) ? count - 1 : count
      return last.isEmpty || last.contains(".") || others < 1 ? nil : (String(last), others)
    }
    return merged(below).sorted(by: Self.precedes)
  }

  /// The values of a key, in whatever letter case that is written, that fit what is typed: those first that fit best, then
  /// those that most posts have. O(values).
  package func values(
    of path: [String], fitting typed: String, besides own: FrontMatterUse = .none
  ) -> [Habit] {
    let name = path.joined(separator: ".").lowercased()
    let tables = values.filter { $0.key.lowercased() == name }.values
    let own = own.entries.filter { $0.key.lowercased() == name }.flatMap(\.values)
      .reduce(into: [:]) { $0[$1, default: 0] += 1 }
    let habits = merged(
      tables.lazy.flatMap { table in
        table.keys.lazy.map { ($0, (table[$0] ?? 0) - own[$0, default: 0]) }
      }.filter { $0.1 > 0 })
    guard !typed.isEmpty else { return habits.sorted(by: Self.precedes) }
    let query = NameQuery(typed)
    let fits = zip(habits, names.names(of: habits.map(\.text))).compactMap { habit, name in
      query.fit(name.typed).map { (quality: $0.quality, habit: habit) }
    }
    return fits.sorted { left, right in
      left.quality == right.quality
        ? Self.precedes(left.habit, right.habit) : left.quality > right.quality
    }.map(\.habit)
  }

  private static func precedes(_ left: Habit, _ right: Habit) -> Bool {
    left.count == right.count ? left.text < right.text : left.count > right.count
  }

  /// Spellings that differ in letter case alone are one, called as most posts call it.
  private func merged(_ spellings: some Sequence<(String, Int)>) -> [Habit] {
    var best: [FoldedText: (text: String, most: Int, sum: Int)] = [:]
    let spellings = Array(spellings)
    for ((text, count), name) in zip(spellings, names.names(of: spellings.map(\.0))) {
      let key = name.folded
      guard let known = best[key] else {
        best[key] = (text, count, count)
        continue
      }
      let isBetter = count == known.most ? text < known.text : count > known.most
      best[key] = (
        isBetter ? text : known.text, max(count, known.most), known.sum + count
      )
    }
    return best.map { Habit(text: $1.text, count: $1.sum, folded: $0) }
  }
}
