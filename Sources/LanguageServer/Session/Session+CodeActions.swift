// `textDocument/codeAction`: the cures for what is found at a place. It never changes a text itself.
import LanguageFeatures
import LanguageServerProtocol
import Syntax
import Workspace

extension Session {
  func codeActions(_ request: LSP.CodeActionRequest) -> @Sendable () -> [LSP.CodeAction] {
    let client = client
    // A client without literals knows commands only, and all that is offered here are edits.
    guard client.codeActionLiterals, let document = documents[request.textDocument.uri],
      let place = workspace.place(of: document.path)
    else { return { [] } }
    return {
      let positions = Positions(document.source, encoding: client.encoding)
      let range = TextRange(
        positions.offset(of: request.range.start), positions.offset(of: request.range.end))
      let actions = place.snapshot.codeActions(at: range, in: place.path)
      return actions.filter { request.context.wants($0.kind.wire) }.map { action in
        LSP.CodeAction(
          title: action.title, kind: action.kind.wire,
          diagnostics: action.diagnostics.map {
            WireDiagnostics.diagnostic($0, for: client, positions: positions, related: [])
          }, isPreferred: action.isPreferred ? true : nil,
          edit: edit(action.changes, of: document, positions, client))
      }
    }
  }
}

/// Versioned where the client can: an edit of a text that has changed since is then refused by it.
private func edit(
  _ changes: [TextChange], of document: OpenDocument, _ positions: Positions,
  _ client: ClientProfile
) -> LSP.WorkspaceEdit {
  let edits = changes.map {
    LSP.TextEdit(range: positions.range(of: $0.range), newText: $0.text)
  }
  guard client.documentChanges else {
    return LSP.WorkspaceEdit(changes: [document.uri.string: edits])
  }
  return LSP.WorkspaceEdit(documentChanges: [
    LSP.TextDocumentEdit(
      textDocument: .init(uri: document.uri, version: document.version), edits: edits)
  ])
}

extension CodeAction.Kind {
  fileprivate var wire: LSP.CodeActionKind {
    switch self {
    case .quickFix: .quickFix
    case .fixAll: .fixAll
    }
  }
}

extension LSP.CodeActionRequest.Context {
  /// A source action comes only where it was asked for by name.
  fileprivate func wants(_ kind: LSP.CodeActionKind) -> Bool {
    guard let only else { return kind == .quickFix }
    return only.contains { kind.isWithin($0) }
  }
}
