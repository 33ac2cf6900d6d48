// What the editor does with texts, and what must be judged again because of it.
import LanguageServerProtocol
import SiteModel
import Workspace

extension Session {
  mutating func open(_ params: LSP.DidOpenNotification) -> [Effect] {
    let document = documents.open(params.textDocument)
    lastEdited = document.path
    let change = workspace.open(document.path, document.source)
    return follow(change) + judgeSoon([document.path])
  }

  mutating func change(_ params: LSP.DidChangeNotification) -> [Effect] {
    guard let document = documents.change(params) else {
      return [
        .note("bloglsp: an edit of '\(params.textDocument.uri)', which is not open, was ignored")
      ]
    }
    lastEdited = document.path
    let change = workspace.edit(document.path, document.source)
    return follow(change) + judgeSoon([document.path])
  }

  mutating func close(_ params: LSP.DidCloseNotification) -> [Effect] {
    guard let document = documents.close(params.textDocument.uri) else { return [] }
    schedule.forget(document.path)
    tokens.forget(document.path)
    let change = workspace.close(document.path)
    var effects = follow(change)
    if !client.pullsDiagnostics {
      let cleared = LSP.PublishDiagnosticsNotification(
        uri: document.uri, version: nil, diagnostics: [])
      effects.append(.send(LSP.notification(cleared)))
    }
    return effects
  }

  mutating func filesChanged(_ params: LSP.DidChangeWatchedFilesNotification) -> [Effect] {
    lastEdited = nil
    return follow(workspace.filesChanged(params.changes.compactMap(\.uri.path)))
  }

  mutating func foldersChanged(_ params: LSP.DidChangeWorkspaceFoldersNotification) -> [Effect] {
    lastEdited = nil
    let removed = params.event.removed.map(\.uri).compactMap(Session.folder(of:))
    folders.removeAll { removed.contains($0) }
    folders += params.event.added.map(\.uri).compactMap(Session.folder(of:))
    return follow(workspace.setFolders(folders))
  }

  mutating func configure(_ params: LSP.DidChangeConfigurationNotification) -> [Effect] {
    // Clients that hold no settings, or want to be asked for them, send null.
    guard case .object = params.settings else { return [] }
    lastEdited = nil
    return follow(workspace.setClientSettings(.read(params.settings)))
  }
}
