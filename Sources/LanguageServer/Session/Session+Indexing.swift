// From folders to complete indexes, and after: what the disk reports and what follows for the client.
import LanguageFeatures
import LanguageServerProtocol
import PostIndex
import SiteModel
import Syntax
import Workspace

extension Session {
  mutating func beginIndexing() -> [Effect] {
    var effects = follow(workspace.setFolders(folders))
    if client.showsProgress, let request = progress.start() {
      effects.insert(.send(outgoing.request(request, for: .createProgress)), at: 0)
    }
    // Without a folder there is nothing to wait for.
    return effects + completeIfReady()
  }

  mutating func take(_ report: DiskReport) -> [Effect] {
    lastEdited = nil
    var effects = follow(workspace.take(report))
    effects += completeIfReady()
    if case .polled = report, !client.watchesFiles {
      effects.append(.wake(.poll, afterMilliseconds: pollDelay(after: report)))
    }
    return effects
  }

  func poll() -> [Effect] {
    guard phase == .running else { return [] }
    return [.disk(workspace.pollTask)]
  }

  /// Looking takes at most one part in fifty of the time.
  private func pollDelay(after report: DiskReport) -> Int {
    guard case .polled(_, let milliseconds) = report else { return Session.pollMilliseconds }
    return max(Session.pollMilliseconds, min(milliseconds, 60_000) * 50)
  }

  /// Carries out what a change of the workspace asks for.
  mutating func follow(_ change: WorkspaceChange) -> [Effect] {
    var effects = change.tasks.map { Effect.disk($0) }
    effects += change.notices.map { notice in
      .send(LSP.notification(LSP.LogMessageNotification(type: .warning, message: notice)))
    }
    effects += dataFileFindings(change.configurationFiles)
    let open = documents.all.filter { change.affected.contains($0.path) }.map(\.path)
    if !open.isEmpty { effects += judgeSoon(open) }
    return effects
  }

  /// What was held back until every site is indexed.
  private mutating func completeIfReady() -> [Effect] {
    guard workspace.isComplete else { return [] }
    var effects: [Effect] = []
    if !isIndexed {
      isIndexed = true
      effects += progress.finish(workspace.summary)
      effects += judgeSoon(documents.all.map(\.path))
      let snapshots = Array(workspace.snapshots.values)
      effects.append(.prepare { for snapshot in snapshots { snapshot.prepareNearest() } })
    }
    let ready = waiting
    waiting = []
    for request in ready { effects += request.begin(&self, request.id, request.params) }
    return effects
  }
}
