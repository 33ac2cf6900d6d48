// Findings in files that are no posts: the settings of a site, its stores of entities. It never reads one itself.
import LanguageFeatures
import LanguageServerProtocol
import PostIndex
import SiteModel
import Syntax
import Workspace

extension Session {
  /// The findings in such files are pushed, until the client asks for those of the whole workspace: many clients ask
  /// for nothing but the posts that are open.
  mutating func dataFileFindings(_ files: [String]) -> [Effect] {
    if asksForDataFiles { return judgeSoon(files) }
    return files.compactMap { path in
      // A post is judged as one.
      if workspace.place(of: path) != nil { return nil }
      let diagnostics = dataFileDiagnostics(at: path)
      // That there is nothing wrong is news only where something was.
      let wasFaulty = faultyDataFiles.remove(path) != nil
      if diagnostics.isEmpty, !wasFaulty { return nil }
      if !diagnostics.isEmpty { faultyDataFiles.insert(path) }
      return publishing(diagnostics, at: path)
    }
  }

  /// What was pushed is given from now on when the client asks: it would show both.
  mutating func takeDataFilesBack() -> [Effect] {
    asksForDataFiles = true
    defer { faultyDataFiles = [] }
    return faultyDataFiles.sorted().map { publishing([], at: $0) }
  }

  /// Whether the file has findings of its own though it is no post.
  func isDataFile(_ path: String) -> Bool {
    FileSystem.name(of: path) == settingsFileName || workspace.store(at: path) != nil
  }

  /// Empty where there is no such file.
  func dataFileDiagnostics(at path: String) -> [LSP.Diagnostic] {
    let found: [Diagnostic]
    let source: SourceText
    if FileSystem.name(of: path) == settingsFileName,
      let text = workspace.settingsText(at: path)
    {
      (found, source) = (SettingsDiagnostics.findings(in: text), text)
    } else if let (snapshot, store) = workspace.store(at: path) {
      (found, source) = (snapshot.storeDiagnostics(in: store), store.source)
    } else {
      return []
    }
    let positions = Positions(
      source, encoding: client.encoding, isFile: documents[path: path] == nil)
    return found.map {
      WireDiagnostics.diagnostic($0, for: client, positions: positions, related: [])
    }
  }

  private func publishing(_ diagnostics: [LSP.Diagnostic], at path: String) -> Effect {
    let document = documents[path: path]
    return .send(
      LSP.notification(
        LSP.PublishDiagnosticsNotification(
          uri: document?.uri ?? LSP.DocumentURI(path: path),
          version: client.diagnosticVersions ? document?.version : nil,
          diagnostics: diagnostics)))
  }

  /// Of all sites, for `workspace/diagnostic`: only what differs from what the client has.
  func dataFileReports(
    _ previous: [LSP.DocumentURI: String]
  ) -> [LSP.WorkspaceDocumentDiagnosticReport] {
    dataFiles.filter { workspace.place(of: $0) == nil }.compactMap { path in
      let document = documents[path: path]
      let uri = document?.uri ?? LSP.DocumentURI(path: path)
      let items = dataFileDiagnostics(at: path)
      let before = previous[uri]
      if items.isEmpty, before == nil { return nil }
      let resultId = WireDiagnostics.resultId(of: items)
      return .init(
        uri: uri, version: document?.version,
        report: resultId == before
          ? .unchanged(resultId: resultId) : .full(resultId: resultId, items: items))
    }
  }

  /// Where the settings of each site would be, whether they are there or not, and all stores of entities.
  var dataFiles: [String] {
    workspace.snapshots.keys.sorted().map { FileSystem.join($0, settingsFileName) }
      + workspace.storeFiles
  }
}
