// `workspace/executeCommand`: what an author calls by name. It changes no text itself: it asks the client to.
import LanguageFeatures
import LanguageServerProtocol
import Syntax
import Workspace

/// What the server can be told to do.
enum Command: String, CaseIterable, Sendable {
  /// Arguments: the post's URI; then, where the author's own settings shall not count, `"list"` or `"cards"`.
  case insertRelatedPosts = "bloglsp.insertRelatedPosts"
  /// Arguments: the post's URI.
  case showBacklinks = "bloglsp.showBacklinks"
}

extension Session {
  mutating func execute(_ request: LSP.ExecuteCommandRequest) -> (LSP.Null, [Effect]) {
    guard let command = Command(rawValue: request.command) else {
      return (LSP.Null(), [tell("bloglsp has no command '\(request.command)'")])
    }
    switch command {
    case .insertRelatedPosts: return (LSP.Null(), insertRelatedPosts(request.arguments ?? []))
    case .showBacklinks: return (LSP.Null(), [showBacklinks(request.arguments ?? [])])
    }
  }

  private func showBacklinks(_ arguments: [LSP.JSONValue]) -> Effect {
    let name = Command.showBacklinks.rawValue
    guard case .string(let uri)? = arguments.first,
      let document = documents[LSP.DocumentURI(uri)]
    else { return tell("\(name) needs the URI of an open post as its argument") }
    guard isIndexed, let place = workspace.place(of: document.path) else {
      return tell("the blog is still being read; try again in a moment")
    }
    return tell(place.snapshot.backlinkList(to: place.path))
  }

  private mutating func insertRelatedPosts(_ arguments: [LSP.JSONValue]) -> [Effect] {
    let name = Command.insertRelatedPosts.rawValue
    guard case .string(let uri)? = arguments.first,
      let document = documents[LSP.DocumentURI(uri)]
    else {
      return [tell("\(name) needs the URI of an open post as its first argument")]
    }
    var form: RelatedListForm?
    if case .string(let written)? = arguments.dropFirst().first {
      form = RelatedListForm(rawValue: written)
      if form == nil { return [tell("\(name) makes a 'list' or 'cards', not '\(written)'")] }
    }
    guard client.appliesEdits else {
      return [tell("\(name) needs an editor that applies edits; take the code action instead")]
    }
    guard isIndexed, let place = workspace.place(of: document.path) else {
      return [tell("the blog is still being read; try again in a moment")]
    }
    guard let change = place.snapshot.relatedList(in: place.path, form: form) else {
      return [tell("the list of related posts is as it should be")]
    }
    let positions = Positions(document.source, encoding: client.encoding)
    let request = LSP.ApplyEditRequest(
      label: "Related posts", edit: edit([change], of: document, positions, client))
    return [.send(outgoing.request(request, for: .applyEdit))]
  }

  private func tell(_ message: String) -> Effect {
    .send(LSP.notification(LSP.ShowMessageNotification(type: .info, message: message)))
  }
}
