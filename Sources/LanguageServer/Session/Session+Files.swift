// Files that an editor renames, deletes and creates: what their links need before, and looking again behind. It touches none.
import LanguageFeatures
import LanguageServerProtocol
import PostIndex
import SiteModel
import Syntax
import Workspace

extension Session {
  /// `workspace/willRenameFiles`: the edits with which every link leads where it did.
  func willRename(_ request: LSP.WillRenameFilesRequest) -> @Sendable () -> Kept<LSP.WorkspaceEdit?>
  {
    let renames = request.files.compactMap { file -> (from: String, to: String?)? in
      guard let from = file.oldUri.path, let to = file.newUri.path else { return nil }
      return (from, to)
    }
    let sites = workspace.movableSites(holding: renames.map(\.from))
    let (documents, client) = (documents, client)
    return {
      var edits: [LSP.WorkspaceEdit] = []
      var lost = 0
      for site in sites {
        let move = site.move(renames)
        let result = site.place.snapshot.changes(making: move, in: site.site(behind: move))
        lost += result.lost.values.reduce(0, +)
        let files = SiteFiles(place: site.place, documents: documents, encoding: client.encoding)
        if !result.changes.files.isEmpty { edits.append(files.edit(result.changes, for: client)) }
      }
      let notice =
        lost == 0
        ? nil
        : "\(lost == 1 ? "1 link" : "\(lost) links") cannot follow this move; bloglsp reports what is broken afterwards"
      return Kept(LSP.WorkspaceEdit(edits), notice: notice)
    }
  }

  /// `workspace/willDeleteFiles`: changes nothing, and tells the author who links to what goes.
  func willDelete(_ request: LSP.WillDeleteFilesRequest) -> @Sendable () -> Kept<LSP.WorkspaceEdit?>
  {
    let paths = request.files.compactMap(\.uri.path)
    let sites = workspace.movableSites(holding: paths)
    return {
      var lost: [(path: String, count: Int)] = []
      for site in sites {
        let move = site.move(paths.map { ($0, nil) })
        for (path, ranges) in site.place.snapshot.links(lostBy: move) {
          lost.append((path.string, ranges.count))
        }
      }
      return Kept(nil, notice: Self.warning(lost.sorted { $0.path < $1.path }))
    }
  }

  private static func warning(_ lost: [(path: String, count: Int)]) -> String? {
    guard let first = lost.first else { return nil }
    let count = lost.reduce(0) { $0 + $1.count }
    let links = count == 1 ? "1 link leads" : "\(count) links lead"
    let posts = lost.count == 1 ? "'\(first.path)'" : "\(lost.count) posts, such as '\(first.path)'"
    return "\(links) to what is deleted, in \(posts); bloglsp reports them as broken"
  }

  // MARK: - Behind

  mutating func didRename(_ params: LSP.DidRenameFilesNotification) -> [Effect] {
    look(at: params.files.flatMap { [$0.oldUri, $0.newUri] })
  }

  mutating func didDelete(_ params: LSP.DidDeleteFilesNotification) -> [Effect] {
    look(at: params.files.map(\.uri))
  }

  mutating func didCreate(_ params: LSP.DidCreateFilesNotification) -> [Effect] {
    look(at: params.files.map(\.uri))
  }

  private mutating func look(at files: [LSP.DocumentURI]) -> [Effect] {
    lastEdited = nil
    return follow(workspace.filesChanged(files.compactMap(\.path)))
  }
}

extension LSP.WorkspaceEdit {
  /// All of `edits`, which change different files, as one; nil where there is none.
  fileprivate init?(_ edits: [LSP.WorkspaceEdit]) {
    guard var whole = edits.first else { return nil }
    for edit in edits.dropFirst() {
      whole.documentChanges = (whole.documentChanges ?? []) + (edit.documentChanges ?? [])
      whole.changes?.merge(edit.changes ?? [:]) { first, _ in first }
    }
    if whole.documentChanges?.isEmpty == true { whole.documentChanges = nil }
    self = whole
  }
}
