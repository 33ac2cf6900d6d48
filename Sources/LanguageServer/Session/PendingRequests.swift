// Which requests of the client still want an answer. It answers none itself.
package import LanguageServerProtocol

/// One request, told apart from a later one with the same id.
package struct Ticket: Hashable, Sendable {
  package let id: LSP.RequestID
  let serial: Int
}

/// Sees to it that every request is answered exactly once.
struct PendingRequests: Sendable {
  private var open: [LSP.RequestID: Int] = [:]
  private var serial = 0

  /// False where the id is in use already: the newcomer is a mistake of the client's.
  mutating func begin(_ id: LSP.RequestID) -> Bool {
    if open[id] != nil { return false }
    serial += 1
    open[id] = serial
    return true
  }

  /// Nil where nobody waits for an answer under this id.
  func ticket(of id: LSP.RequestID) -> Ticket? { open[id].map { Ticket(id: id, serial: $0) } }

  /// Whether the request still wants its answer.
  func awaits(_ ticket: Ticket) -> Bool { open[ticket.id] == ticket.serial }

  /// True for the one who may answer.
  mutating func finish(_ id: LSP.RequestID) -> Bool { open.removeValue(forKey: id) != nil }

  /// True for the one who may answer; work for a request that was cancelled may not, even where the client
  /// has used its id again.
  mutating func finish(_ ticket: Ticket) -> Bool {
    awaits(ticket) ? finish(ticket.id) : false
  }
}
