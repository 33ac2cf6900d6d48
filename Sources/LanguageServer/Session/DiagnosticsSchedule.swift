// When which posts are judged again. It judges nothing itself and never asks the time.

/// Collects what needs judging, and whether tokens are out of date, until the author is quiet.
struct DiagnosticsSchedule: Sendable {
  /// How long an author must be quiet before findings are shown.
  static let quietMilliseconds = 100

  private(set) var generation = 0
  /// Absolute paths.
  private(set) var dirty: Set<String> = []
  private var outdatesTokens = false
  /// By absolute path, the generation of the findings that were shown last.
  private var shown: [String: Int] = [:]

  /// Notes posts to judge; the generation that a timer must bring back to be the latest.
  ///
  /// - Parameter outdatesTokens: whether the client has to be told that tokens have changed too.
  mutating func note(_ paths: some Sequence<String>, outdatesTokens: Bool) -> Int {
    dirty.formUnion(paths)
    self.outdatesTokens = self.outdatesTokens || outdatesTokens
    generation += 1
    return generation
  }

  /// What to judge now; nil where a later edit has set a later timer, or nothing is left.
  mutating func take(_ generation: Int) -> Set<String>? {
    guard generation == self.generation, !dirty.isEmpty else { return nil }
    defer { dirty = [] }
    return dirty
  }

  /// Whether the client has to be told now that tokens have changed.
  mutating func takeOutdatedTokens() -> Bool {
    defer { outdatesTokens = false }
    return outdatesTokens
  }

  /// Whether findings are newer than those shown: two computations may end in the other order.
  mutating func isNews(_ path: String, from generation: Int) -> Bool {
    if let last = shown[path], last > generation { return false }
    shown[path] = generation
    return true
  }

  mutating func forget(_ path: String) { shown[path] = nil }
}
