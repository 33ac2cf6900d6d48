// The server's own requests to the client and what their answers mean. It sends none itself.
import LanguageServerProtocol

struct OutgoingRequests: Sendable {
  enum Purpose: Sendable {
    case registerWatcher, createProgress, refreshDiagnostics, refreshTokens, applyEdit
  }

  private var next = 1
  private var open: [LSP.RequestID: Purpose] = [:]

  /// The body of a request whose answer will be known by its id.
  mutating func request<R: LSP.Request>(_ params: R, for purpose: Purpose) -> [UInt8] {
    let id = LSP.RequestID.string("bloglsp-\(next)")
    next += 1
    open[id] = purpose
    return LSP.request(id, params)
  }

  /// Nil for an answer to nothing that was asked.
  mutating func purpose(of id: LSP.RequestID) -> Purpose? { open.removeValue(forKey: id) }
}
