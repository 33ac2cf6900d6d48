// Findings in the settings file of a site. It never reads the file itself.
import LanguageFeatures
import LanguageServerProtocol
import Syntax
import Workspace

extension Session {
  /// The findings in settings files are pushed, until the client asks for those of the whole workspace: many clients ask
  /// for nothing but the posts that are open.
  mutating func settingFindings(_ files: [String]) -> [Effect] {
    if asksForSettings { return judgeSoon(files) }
    return files.compactMap { path in
      let diagnostics = settingDiagnostics(at: path)
      // That there is nothing wrong is news only where something was.
      let wasFaulty = faultySettings.remove(path) != nil
      if diagnostics.isEmpty, !wasFaulty { return nil }
      if !diagnostics.isEmpty { faultySettings.insert(path) }
      return publishing(diagnostics, at: path)
    }
  }

  /// What was pushed is given from now on when the client asks: it would show both.
  mutating func takeSettingsBack() -> [Effect] {
    asksForSettings = true
    defer { faultySettings = [] }
    return faultySettings.sorted().map { publishing([], at: $0) }
  }

  /// Empty where there is no such file.
  func settingDiagnostics(at path: String) -> [LSP.Diagnostic] {
    guard let source = workspace.settingsText(at: path) else { return [] }
    return Session.settingDiagnostics(in: source, for: client)
  }

  static func settingDiagnostics(
    in source: SourceText, for client: ClientProfile
  ) -> [LSP.Diagnostic] {
    let positions = Positions(source, encoding: client.encoding)
    return SettingsDiagnostics.findings(in: source).map {
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
  func settingReports(
    _ previous: [LSP.DocumentURI: String]
  ) -> [LSP.WorkspaceDocumentDiagnosticReport] {
    settingsFiles.compactMap { path in
      let document = documents[path: path]
      let uri = document?.uri ?? LSP.DocumentURI(path: path)
      let items = settingDiagnostics(at: path)
      let before = previous[uri]
      if items.isEmpty, before == nil { return nil }
      let resultId = WireDiagnostics.resultId(of: items)
      return .init(
        uri: uri, version: document?.version,
        report: resultId == before
          ? .unchanged(resultId: resultId) : .full(resultId: resultId, items: items))
    }
  }

  /// Where the settings of each site would be, whether they are there or not.
  var settingsFiles: [String] {
    workspace.snapshots.keys.sorted().map { FileSystem.join($0, settingsFileName) }
  }
}
