// Which requests of the client still want an answer. It answers none itself.
import LanguageServerProtocol

/// Sees to it that every request is answered exactly once.
struct PendingRequests: Sendable {
  private var open: Set<LSP.RequestID> = []

  /// False where the id is in use already: the newcomer is a mistake of the client's.
  mutating func begin(_ id: LSP.RequestID) -> Bool { open.insert(id).inserted }

  /// True for the one who may answer.
  mutating func finish(_ id: LSP.RequestID) -> Bool { open.remove(id) != nil }

  func contains(_ id: LSP.RequestID) -> Bool { open.contains(id) }
}
