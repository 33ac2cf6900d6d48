// When which posts are judged again. It judges nothing itself and never asks the time.

/// Collects what needs judging until the author is quiet.
struct DiagnosticsSchedule: Sendable {
  /// How long an author must be quiet before findings are shown.
  static let quietMilliseconds = 100

  private(set) var generation = 0
  /// Absolute paths.
  private(set) var dirty: Set<String> = []
  /// By absolute path, the generation of the findings that were shown last.
  private var shown: [String: Int] = [:]

  /// Notes posts to judge; the generation that a timer must bring back to be the latest.
  mutating func note(_ paths: some Sequence<String>) -> Int {
    dirty.formUnion(paths)
    generation += 1
    return generation
  }

  /// What to judge now; nil where a later edit has set a later timer, or nothing is left.
  mutating func take(_ generation: Int) -> Set<String>? {
    guard generation == self.generation, !dirty.isEmpty else { return nil }
    defer { dirty = [] }
    return dirty
  }

  /// Whether findings are newer than those shown: two computations may end in the other order.
  mutating func isNews(_ path: String, from generation: Int) -> Bool {
    if let last = shown[path], last > generation { return false }
    shown[path] = generation
    return true
  }

  mutating func forget(_ path: String) { shown[path] = nil }
}
