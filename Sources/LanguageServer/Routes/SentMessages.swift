// Every message that the server sends by itself, one line each, for `Protocol/Methods.md`. It sends none.
import LanguageServerProtocol

/// One kind of message that the server sends without being asked.
package struct SentMessage: Sendable {
  package let method: String
  /// What makes the server send it, as named in `ClientCapabilities`; "—" where nothing is needed.
  package let capability: String
  package let summary: String

  private init(_ method: String, _ capability: String, _ summary: String) {
    self.method = method
    self.capability = capability
    self.summary = summary
  }

  package static let all: [SentMessage] = [
    SentMessage(
      LSP.PublishDiagnosticsNotification.method, "—",
      "the findings in an open post, unless the client pulls; those in `.bloglsp.toml` always"),
    SentMessage(
      LSP.DiagnosticRefreshRequest.method, "workspace.diagnostics.refreshSupport",
      "another file has changed what a pulled report said"),
    SentMessage(
      LSP.SemanticTokensRefreshRequest.method, "workspace.semanticTokens.refreshSupport",
      "another file has changed the tokens of an open post"),
    SentMessage(
      LSP.RegisterCapabilityRequest.method, "workspace.didChangeWatchedFiles.dynamicRegistration",
      "asks to be told of changed files; without it the server looks itself"),
    SentMessage(
      LSP.WorkDoneProgressCreateRequest.method, "window.workDoneProgress",
      "announces the progress of the first indexing"),
    SentMessage(
      LSP.ProgressNotification.method, "window.workDoneProgress",
      "the begin and the end of the first indexing"),
    SentMessage(
      LSP.ApplyEditRequest.method, "workspace.applyEdit",
      "the change that `bloglsp.insertRelatedPosts` was called for"),
    SentMessage(
      LSP.ShowMessageNotification.method, "—",
      "what a command that an author called has found, or why it did nothing; links that a move or a deletion breaks"
    ),
    SentMessage(
      LSP.LogMessageNotification.method, "—", "a file that was left out, and why, once"),
    SentMessage(
      LSP.LogTraceNotification.method, "—", "what came in, when `trace` or `$/setTrace` asks for it"
    ),
  ]
}
