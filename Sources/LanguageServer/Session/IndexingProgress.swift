// Tells the client that the blog is being read, when it wants to be told. It never delays anything.
import LanguageServerProtocol

/// One `$/progress` from the start of the first indexing to its end.
struct IndexingProgress: Sendable {
  private enum State: Sendable {
    case idle, asked, begun
    /// The index was complete before the client answered.
    case overtaken(String)
    case over
  }

  private static let token = LSP.ProgressToken.string("bloglsp-index")
  private var state = State.idle

  /// The request that announces the token, the first time.
  mutating func start() -> LSP.WorkDoneProgressCreateRequest? {
    guard case .idle = state else { return nil }
    state = .asked
    return LSP.WorkDoneProgressCreateRequest(token: Self.token)
  }

  /// The client has answered; a token it refused is not used.
  mutating func created(_ isAccepted: Bool) -> [Effect] {
    guard isAccepted else {
      state = .over
      return []
    }
    switch state {
    case .asked:
      state = .begun
      return [Self.begin]
    case .overtaken(let summary):
      state = .over
      return [Self.begin, Self.end(summary)]
    case .idle, .begun, .over: return []
    }
  }

  mutating func finish(_ summary: String) -> [Effect] {
    switch state {
    case .begun:
      state = .over
      return [Self.end(summary)]
    case .asked, .overtaken:
      state = .overtaken(summary)
      return []
    case .idle, .over: return []
    }
  }

  private static var begin: Effect {
    .send(
      LSP.notification(
        LSP.ProgressNotification(
          token: token, value: .begin(title: "Indexing posts"))))
  }

  private static func end(_ summary: String) -> Effect {
    .send(LSP.notification(LSP.ProgressNotification(token: token, value: .end(message: summary))))
  }
}
