// What an author asks for at a place: each captures the snapshot of its moment and computes off the loop.
import LanguageFeatures
import LanguageServerProtocol
import PostIndex
import SiteModel
import Syntax
import Workspace

extension Session {
  func hover(_ request: LSP.HoverRequest) -> @Sendable () -> LSP.Hover? {
    let encoding = client.encoding
    let readsMarkdown = client.readsMarkdown
    guard let (document, place) = place(of: request.textDocument) else { return { nil } }
    return {
      let positions = Positions(document.source, encoding: encoding)
      let offset = positions.offset(of: request.position)
      guard let hover = place.snapshot.hover(at: offset, in: place.path) else { return nil }
      return LSP.Hover(
        contents: place.content(hover.card, asMarkdown: readsMarkdown),
        range: positions.range(of: hover.range))
    }
  }

  func completion(_ request: LSP.CompletionRequest) -> @Sendable () -> LSP.CompletionList? {
    let client = client
    guard let (document, place) = place(of: request.textDocument) else { return { nil } }
    return {
      let positions = Positions(document.source, encoding: client.encoding)
      let offset = positions.offset(of: request.position)
      guard let completion = place.snapshot.completion(at: offset, in: place.path) else {
        return nil
      }
      return WireCompletion(
        completion, cursor: offset, positions: positions, client: client, document: document.path
      ).list
    }
  }

  /// The card of what an item proposes; computed only for the item that an author looks at.
  func resolve(_ request: LSP.CompletionResolveRequest) -> @Sendable () -> LSP.CompletionItem {
    let readsMarkdown = client.readsMarkdown
    guard case .object(let data) = request.item.data, case .string(let document) = data["document"],
      let place = workspace.place(of: document)
    else { return { request.item } }
    return {
      var item = request.item
      if let card = Self.card(of: data, at: place) {
        item.documentation = place.content(card, asMarkdown: readsMarkdown)
      }
      return item
    }
  }

  /// Of the post, the entity or the file that an item carries.
  private static func card(of data: [String: LSP.JSONValue], at place: PostPlace) -> Card? {
    if case .string(let path)? = data["file"] {
      return place.snapshot.card(ofFile: SitePath(path))
    }
    switch (data["post"], data["entity"]) {
    case (.string(let path)?, _):
      guard let post = place.snapshot.post(at: SitePath(path)) else { return nil }
      var card = place.snapshot.card(of: post)
      if case .integer(let offset)? = data["offset"] {
        card.reason = place.snapshot.reason(for: post.path, at: offset, in: place.path)
      }
      return card.card
    case (_, .string(let id)?): return place.snapshot.card(ofEntity: id, in: place.path)
    default: return nil
    }
  }

  private func place(
    of document: LSP.TextDocumentIdentifier
  ) -> (OpenDocument, PostPlace)? {
    guard let document = documents[document.uri], let place = workspace.place(of: document.path)
    else { return nil }
    return (document, place)
  }
}
