// The server's state and what it does with each event. A value without I/O: it never reads, writes, waits or
// asks the time; what it wants done it returns as effects.
import LanguageServerProtocol
import PostIndex
import SiteModel
package import Syntax
import Workspace

/// One client's session, from before `initialize` to after `exit`.
package struct Session: Sendable {
  enum Phase: Sendable {
    case uninitialized, running, shutDown, ended
  }

  var phase = Phase.uninitialized
  /// Whether `initialized` has come, which may be later than `phase` says.
  var isInitialized = false
  var client = ClientProfile()
  var pending = PendingRequests()
  var outgoing = OutgoingRequests()
  var documents = OpenDocuments()
  var workspace: Workspace
  /// Absolute paths of the folders that the client has opened.
  var folders: [String] = []
  /// Whether every site has been indexed once: before, nothing is said to be missing.
  var isIndexed = false
  /// The document that the author is in: a client that pulls asks for it by itself.
  var lastEdited: String?
  var schedule = DiagnosticsSchedule()
  var tokens = TokenMemory()
  /// Absolute paths of the settings files for which findings were shown.
  var faultyDataFiles: Set<String> = []
  /// Whether the client has asked for the findings of the whole workspace: then it has those of settings from there.
  var asksForDataFiles = false
  var progress = IndexingProgress()
  var tracing = LSP.TraceValue.off
  /// Requests that wait until every site is indexed.
  var waiting: [WaitingRequest] = []

  /// The author's date and time, for what answers of their own thread date.
  let clock: @Sendable () -> Timestamp

  /// - Parameters:
  ///   - now: seconds since 1970 UTC at which posts are judged: later ones are in the future.
  ///   - clock: the author's date and time; nil stops it at `now`.
  package init(now: Int, clock: (@Sendable () -> Timestamp)? = nil) {
    workspace = Workspace(now: now)
    self.clock = clock ?? { Timestamp(instant: now, offset: 0) }
  }

  /// What follows from `event`. Total: no event is too early, too late or too odd.
  package mutating func handle(_ event: Event) -> [Effect] {
    if phase == .ended { return [] }
    switch event {
    case .message(let body): return receive(body)
    case .inputEnded: return end(phase == .shutDown ? 0 : 1)
    case .inputBroken(let found):
      return [.note("bloglsp: the input is not a stream of LSP messages: \(found)")] + end(1)
    case .answered(let ticket, let answer): return finish(ticket, with: answer)
    case .answeredInPart(let ticket, let body): return pending.awaits(ticket) ? [.send(body)] : []
    // After `shutdown` only answers are sent.
    case .judged, .disk, .timer:
      return phase == .running ? work(on: event) : []
    case .parentDied:
      return [.note("bloglsp: the editor that started this process has ended")] + end(1)
    }
  }

  private mutating func finish(_ ticket: Ticket, with answer: Answer) -> [Effect] {
    guard pending.finish(ticket) else { return [] }
    if let result = answer.tokens, documents[path: result.path] != nil { tokens.keep(result) }
    let notices = answer.notice.map {
      [Effect.send(LSP.notification(LSP.ShowMessageNotification(type: .warning, message: $0)))]
    }
    return [.send(answer.body)] + (notices ?? [])
  }

  mutating func end(_ code: Int32) -> [Effect] {
    phase = .ended
    return [.exit(code)]
  }

  /// What follows from work that the session has asked for.
  private mutating func work(on event: Event) -> [Effect] {
    switch event {
    case .judged(let generation, let judgements): publish(judgements, of: generation)
    case .disk(let report): take(report)
    case .timer(let timer): wake(for: timer)
    case .message, .inputEnded, .inputBroken, .answered, .answeredInPart, .parentDied: []
    }
  }

  private mutating func wake(for timer: Timer) -> [Effect] {
    switch timer {
    case .quiet(let generation): return judge(generation)
    case .poll: return poll()
    case .parentCheck: return []
    }
  }
}

// MARK: - Messages

extension Session {
  private mutating func receive(_ body: [UInt8]) -> [Effect] {
    switch LSP.IncomingMessage(body) {
    case .request(let id, let method, let params): return receive(id, method, params)
    case .notification(let method, let params): return receive(method, params)
    case .response(let id, let error): return take(responseTo: id, error: error)
    case .invalid(let id, let error): return [.send(LSP.failure(id, error))]
    }
  }

  private mutating func receive(
    _ id: LSP.RequestID, _ method: String, _ params: LSP.Params
  ) -> [Effect] {
    guard pending.begin(id) else {
      let error = LSP.ResponseError(
        .invalidRequest, "the id \(id) belongs to a request that is not answered yet")
      return [.send(LSP.failure(id, error))]
    }
    if let refusal = refusal(of: method) { return refuse(id, refusal) }
    guard let route = Router.requests[method] else {
      return refuse(id, LSP.ResponseError(.methodNotFound, "bloglsp does not answer '\(method)'"))
    }
    return traced("request \(id) '\(method)'", params) + route.begin(&self, id, params)
  }

  /// Why a request cannot be taken in this phase (LSP 3.17, "Lifecycle Messages").
  private func refusal(of method: String) -> LSP.ResponseError? {
    switch phase {
    case .uninitialized where method != LSP.InitializeRequest.method:
      LSP.ResponseError(.serverNotInitialized, "the first request must be 'initialize'")
    case .running where method == LSP.InitializeRequest.method:
      LSP.ResponseError(.invalidRequest, "'initialize' may be sent only once")
    case .shutDown, .ended:
      LSP.ResponseError(.invalidRequest, "the server was shut down; only 'exit' is left")
    case .uninitialized, .running: nil
    }
  }

  private mutating func receive(_ method: String, _ params: LSP.Params) -> [Effect] {
    if method == LSP.ExitNotification.method { return end(phase == .shutDown ? 0 : 1) }
    guard phase == .running, let route = Router.notifications[method] else { return [] }
    return traced("notification '\(method)'", params) + route.take(&self, params)
  }

  /// `$/logTrace`: what came in, for a client that has asked for it with `trace` or `$/setTrace`.
  private func traced(_ what: String, _ params: LSP.Params) -> [Effect] {
    guard phase == .running, tracing == .messages || tracing == .verbose else { return [] }
    let verbose = tracing == .verbose ? params.excerpt : nil
    let trace = LSP.LogTraceNotification(message: "took \(what)", verbose: verbose)
    return [.send(LSP.notification(trace))]
  }

  /// Answers a request with an error, if it still wants an answer.
  mutating func refuse(_ id: LSP.RequestID, _ error: LSP.ResponseError) -> [Effect] {
    finish(id, with: LSP.failure(id, error))
  }

  mutating func finish(_ id: LSP.RequestID, with body: [UInt8]) -> [Effect] {
    pending.finish(id) ? [.send(body)] : []
  }

  /// `$/cancelRequest`: the answer is given now, and the work is given up.
  mutating func cancel(_ params: LSP.CancelNotification) -> [Effect] {
    guard let ticket = pending.ticket(of: params.id) else { return [] }
    waiting.removeAll { $0.id == params.id }
    let error = LSP.ResponseError(.requestCancelled, "cancelled by the client")
    return [.abandon(ticket)] + refuse(params.id, error)
  }
}
