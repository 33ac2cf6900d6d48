// `textDocument/codeAction`: the cures for what is found at a place. It never changes a text itself.
import LanguageFeatures
import LanguageServerProtocol
import SiteModel
import Syntax
import Workspace

extension Session {
  func codeActions(_ request: LSP.CodeActionRequest) -> @Sendable () -> [LSP.CodeAction] {
    let (client, documents) = (client, documents)
    let clock = clock
    // A client without literals knows commands only, and all that is offered here are edits.
    guard client.codeActionLiterals, let document = self.documents[request.textDocument.uri],
      let place = workspace.place(of: document.path)
    else { return { [] } }
    return {
      let positions = Positions(document.source, encoding: client.encoding)
      let range = TextRange(
        positions.offset(of: request.range.start), positions.offset(of: request.range.end))
      let actions = place.snapshot.codeActions(
        at: range, in: place.path, now: client.createsFiles ? clock() : nil)
      return actions.filter { request.context.wants($0.kind.wire) }.map { action in
        LSP.CodeAction(
          title: action.title, kind: action.kind.wire,
          diagnostics: action.diagnostics.map {
            WireDiagnostics.diagnostic($0, for: client, positions: positions, related: [])
          }, isPreferred: action.isPreferred ? true : nil,
          edit: action.creation.map { creation(of: $0, at: place.absolutePath(of: $0.path)) }
            ?? (action.elsewhere.files.isEmpty
              ? edit(action.changes, of: document, positions, client)
              : SiteFiles(place: place, documents: documents, encoding: client.encoding)
                .edit(action.elsewhere, for: client)))
      }
    }
  }
}

/// Versioned where the client can: an edit of a text that has changed since is then refused by it.
func edit(
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
    .edit(
      LSP.TextDocumentEdit(
        textDocument: .init(uri: document.uri, version: document.version), edits: edits))
  ])
}

/// A file and then what stands in it: no client has it open yet.
private func creation(of post: NewPost, at path: String) -> LSP.WorkspaceEdit {
  let uri = LSP.DocumentURI(path: path)
  let start = LSP.Position(line: 0, character: 0)
  let text = LSP.TextEdit(range: LSP.Range(start: start, end: start), newText: post.text)
  return LSP.WorkspaceEdit(documentChanges: [
    .create(LSP.CreateFile(uri: uri)),
    .edit(LSP.TextDocumentEdit(textDocument: .init(uri: uri, version: nil), edits: [text])),
  ])
}

extension CodeAction.Kind {
  fileprivate var wire: LSP.CodeActionKind {
    switch self {
    case .quickFix: .quickFix
    case .fixAll: .fixAll
    case .rewrite: .rewrite
    }
  }
}

extension LSP.CodeActionRequest.Context {
  /// A source action comes only where it was asked for by name.
  fileprivate func wants(_ kind: LSP.CodeActionKind) -> Bool {
    guard let only else { return kind != .fixAll }
    return only.contains { kind.isWithin($0) }
  }
}
