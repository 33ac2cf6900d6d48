// Places and changes in the files of a site as the wire has them. It never reads a file: it knows what the index knows.
import LanguageFeatures
import LanguageServerProtocol
import PostIndex
import SiteModel
import Syntax
import Workspace

/// The files of one site: those that are open as the editor shows them.
struct SiteFiles: Sendable {
  let place: PostPlace
  let documents: OpenDocuments
  let encoding: LSP.PositionEncodingKind

  /// Nil where nothing is known of the file's text.
  func target(_ place: Place) -> WireLocations.Target? {
    text(of: place.path).map { uri, positions in
      WireLocations.Target(
        uri: uri, range: place.range, selection: place.selection, positions: positions)
    }
  }

  /// Those of which something is known, in the same order. The lines of a file are counted once for all neighbours in it.
  func targets(_ places: [Place]) -> [WireLocations.Target] {
    var last: (path: SitePath, text: (LSP.DocumentURI, Positions)?)?
    return places.compactMap { place in
      let text = last?.path == place.path ? last?.text : text(of: place.path)
      last = (place.path, text)
      return text.map { uri, positions in
        WireLocations.Target(
          uri: uri, range: place.range, selection: place.selection, positions: positions)
      }
    }
  }

  /// Versioned where the client can and the file is open: an edit of a text that has changed since is then refused.
  func edit(_ changes: SiteChanges, for client: ClientProfile) -> LSP.WorkspaceEdit {
    var byURI: [String: [LSP.TextEdit]] = [:]
    var versioned: [LSP.DocumentChange] = []
    for (path, edits) in changes.files.sorted(by: { $0.key < $1.key }) {
      guard let (uri, positions) = text(of: path) else { continue }
      let edits = edits.map {
        LSP.TextEdit(range: positions.range(of: $0.range), newText: $0.text)
      }
      byURI[uri.string] = edits
      let version = documents[uri]?.version
      versioned.append(
        .edit(LSP.TextDocumentEdit(textDocument: .init(uri: uri, version: version), edits: edits)))
    }
    for (from, to) in changes.moves {
      versioned.append(
        .rename(
          LSP.RenameFile(
            oldUri: .init(path: place.absolutePath(of: from)),
            newUri: .init(path: place.absolutePath(of: to)))))
    }
    return client.documentChanges || !changes.moves.isEmpty
      ? LSP.WorkspaceEdit(documentChanges: versioned) : LSP.WorkspaceEdit(changes: byURI)
  }

  private func text(of path: SitePath) -> (LSP.DocumentURI, Positions)? {
    let absolute = place.absolutePath(of: path)
    if let document = documents[path: absolute] {
      return (document.uri, Positions(document.source, encoding: encoding))
    }
    let source =
      place.snapshot.entityStores.first { $0.path == path }?.source
      ?? place.snapshot.post(at: path)?.source
      // What is not read is opened at its beginning.
      ?? (place.snapshot.hasFile(path) || place.snapshot.site.callSources.has(path)
        ? SourceText("") : nil)
    return source.map {
      (LSP.DocumentURI(path: absolute), Positions($0, encoding: encoding, isFile: true))
    }
  }
}
