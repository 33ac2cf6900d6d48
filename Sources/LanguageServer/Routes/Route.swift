// How one message is decoded, handled and answered. It never says which messages there are.
import LanguageServerProtocol
import Workspace

/// One request that the server answers.
package struct RequestRoute: Sendable {
  package let method: String
  /// What makes a client send it, as named in `ServerCapabilities`; for `Protocol/Methods.md`.
  package let capability: String
  package let summary: String
  let begin: @Sendable (inout Session, LSP.RequestID, LSP.Params) -> [Effect]

  /// Answered by the loop itself, in order with everything else: for what changes the session.
  static func inOrder<R: LSP.Request>(
    _: R.Type, _ capability: String, _ summary: String,
    _ answer: @escaping @Sendable (inout Session, R) -> (R.Result, [Effect])
  ) -> RequestRoute {
    RequestRoute(method: R.method, capability: capability, summary: summary) {
      session, id, params in
      switch params.decoded(as: R.self) {
      case .failure(let error): return session.refuse(id, error)
      case .success(let request):
        let (result, effects) = answer(&session, request)
        return session.finish(id, with: LSP.success(id, result, of: R.self)) + effects
      }
    }
  }

  /// Answered off the loop from what was known when it came: `prepare` captures the snapshot.
  static func fromSnapshot<R: LSP.Request>(
    _ type: R.Type, _ capability: String, _ summary: String,
    _ prepare: @escaping @Sendable (Session, R) -> @Sendable () -> R.Result
  ) -> RequestRoute {
    orRefused(type, capability, summary) { session, request in
      let compute = prepare(session, request)
      return { .success(compute()) }
    }
  }

  /// As `fromSnapshot`, but the answer may be an error that tells the author why.
  static func orRefused<R: LSP.Request>(
    _: R.Type, _ capability: String, _ summary: String,
    _ prepare:
      @escaping @Sendable (Session, R) -> @Sendable () -> Result<R.Result, LSP.ResponseError>
  ) -> RequestRoute {
    offLoop(R.self, capability, summary) { session, id, request in
      let compute = prepare(session, request)
      return {
        switch compute() {
        case .success(let result): Answer(body: LSP.success(id, result, of: R.self))
        case .failure(let error): Answer(body: LSP.failure(id, error))
        }
      }
    }
  }

  private static func offLoop<R: LSP.Request>(
    _: R.Type, _ capability: String, _ summary: String,
    _ prepare:
      @escaping @Sendable (inout Session, LSP.RequestID, R) -> @Sendable () -> Answer
  ) -> RequestRoute {
    RequestRoute(method: R.method, capability: capability, summary: summary) {
      session, id, params in
      switch params.decoded(as: R.self) {
      case .failure(let error): return session.refuse(id, error)
      case .success(let request):
        guard let ticket = session.pending.ticket(of: id) else { return [] }
        return [.answer(ticket, prepare(&session, id, request))]
      }
    }
  }

  /// As `fromCompleteIndex`, but the session keeps something of the answer once it is sent.
  static func kept<R: LSP.Request>(
    _: R.Type, _ capability: String, _ summary: String,
    _ prepare: @escaping @Sendable (inout Session, R) -> @Sendable () -> Kept<R.Result>
  ) -> RequestRoute {
    offLoop(R.self, capability, summary) { session, id, request in
      let compute = prepare(&session, request)
      return {
        let kept = compute()
        return Answer(
          body: LSP.success(id, kept.result, of: R.self), tokens: kept.tokens, notice: kept.notice)
      }
    }.onceIndexed()
  }

  /// As `fromSnapshot`, but not before every site is indexed: an answer before would be wrong.
  static func fromCompleteIndex<R: LSP.Request>(
    _ type: R.Type, _ capability: String, _ summary: String,
    _ prepare: @escaping @Sendable (Session, R) -> @Sendable () -> R.Result
  ) -> RequestRoute {
    fromSnapshot(type, capability, summary, prepare).onceIndexed()
  }

  /// As `fromCompleteIndex`, but the answer is a list that a client may take part by part.
  static func inParts<R: LSP.PartialResultRequest>(
    _ type: R.Type, _ capability: String, _ summary: String,
    _ prepare: @escaping @Sendable (Session, R) -> [@Sendable () -> R.Result]
  ) -> RequestRoute {
    let whole = fromCompleteIndex(type, capability, summary) { session, request in
      let parts = prepare(session, request)
      return { R.joined(parts.map { $0() }) }
    }
    return RequestRoute(method: R.method, capability: capability, summary: summary) {
      session, id, params in
      guard case .success(let request) = params.decoded(as: R.self),
        let token = request.partialResultToken, session.isIndexed, session.workspace.isComplete
      else { return whole.begin(&session, id, params) }
      guard let ticket = session.pending.ticket(of: id) else { return [] }
      let parts = prepare(session, request).map { part -> @Sendable () -> [UInt8] in
        { LSP.notification(LSP.PartialResultNotification(token: token, value: part())) }
      }
      return [
        .answerInParts(ticket, parts) {
          Answer(body: LSP.success(id, R.joined([]), of: R.self))
        }
      ]
    }
  }
}

extension RequestRoute {
  /// The same, but not before every site is indexed.
  func onceIndexed() -> RequestRoute {
    let begin = self.begin
    return RequestRoute(method: method, capability: capability, summary: summary) {
      session, id, params in
      if session.isIndexed, session.workspace.isComplete { return begin(&session, id, params) }
      session.waiting.append(WaitingRequest(id: id, params: params, begin: begin))
      return []
    }
  }

  /// The same, once the session has done something else.
  func after(_ first: @escaping @Sendable (inout Session) -> [Effect]) -> RequestRoute {
    let begin = self.begin
    return RequestRoute(method: method, capability: capability, summary: summary) {
      session, id, params in
      let effects = first(&session)
      return effects + begin(&session, id, params)
    }
  }
}

/// A result, and what of it the session keeps once it is sent.
struct Kept<Result: Sendable>: Sendable {
  let result: Result
  let tokens: TokenResult?
  /// What the author is told once it is sent.
  let notice: String?

  init(_ result: Result, _ tokens: TokenResult? = nil, notice: String? = nil) {
    self.result = result
    self.tokens = tokens
    self.notice = notice
  }
}

/// A request that came before the index was complete.
struct WaitingRequest: Sendable {
  let id: LSP.RequestID
  let params: LSP.Params
  let begin: @Sendable (inout Session, LSP.RequestID, LSP.Params) -> [Effect]
}

/// One notification that the server takes.
package struct NotificationRoute: Sendable {
  package let method: String
  package let summary: String
  let take: @Sendable (inout Session, LSP.Params) -> [Effect]

  /// One whose parameters cannot be read is dropped: there is nobody to answer.
  static func of<N: LSP.Notification>(
    _: N.Type, _ summary: String,
    _ take: @escaping @Sendable (inout Session, N) -> [Effect]
  ) -> NotificationRoute {
    NotificationRoute(method: N.method, summary: summary) { session, params in
      switch params.decoded(as: N.self) {
      case .failure(let error): [.note("bloglsp: \(N.method) was ignored: \(error.message)")]
      case .success(let notification): take(&session, notification)
      }
    }
  }
}
