// `textDocument/codeAction`: the cures for what is found at a place. It never changes a text itself.
import LanguageFeatures
import LanguageServerProtocol
import SiteModel
import Syntax
import Workspace

extension Session {
  func codeActions(_ request: LSP.CodeActionRequest) -> @Sendable () -> [LSP.CodeAction] {
    let (client, documents, clock) = (client, documents, clock)
    // A client without literals knows commands only, and all that is offered here are edits.
    guard client.codeActionLiterals, let document = documents[request.textDocument.uri] else {
      return { [] }
    }
    let place = workspace.place(of: document.path)
    let store = workspace.store(at: document.path)
    return {
      let positions = Positions(document.source, encoding: client.encoding)
      let range = TextRange(
        positions.offset(of: request.range.start), positions.offset(of: request.range.end))
      var actions = store.map { $0.snapshot.storeActions(at: range, in: $0.store) } ?? []
      if let place {
        actions += place.snapshot.codeActions(
          at: range, in: place.path, now: client.createsFiles ? clock() : nil)
      }
      return actions.filter { request.context.wants($0.kind.wire) }.map { action in
        LSP.CodeAction(
          title: action.title, kind: action.kind.wire,
          diagnostics: action.diagnostics.map {
            WireDiagnostics.diagnostic($0, for: client, positions: positions, related: [])
          }, isPreferred: action.isPreferred ? true : nil,
          edit: action.edit(of: document, at: place, documents, positions, client))
      }
    }
  }
}

extension CodeAction {
  fileprivate func edit(
    of document: OpenDocument, at place: PostPlace?, _ documents: OpenDocuments,
    _ positions: Positions, _ client: ClientProfile
  ) -> LSP.WorkspaceEdit {
    guard let place else { return LanguageServer.edit(changes, of: document, positions, client) }
    if let creation {
      return LanguageServer.creation(of: creation, at: place.absolutePath(of: creation.path))
    }
    if elsewhere.files.isEmpty {
      return LanguageServer.edit(changes, of: document, positions, client)
    }
    return SiteFiles(place: place, documents: documents, encoding: client.encoding)
      .edit(elsewhere, for: client)
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
