// Findings for the client: pushed when the author is quiet, or given when the client asks.
import LanguageFeatures
package import LanguageServerProtocol
import PostIndex
import SiteModel
import Syntax
import Workspace

/// The findings in one open document, as of one version of it.
package struct Judgement: Sendable {
  package let path: String
  package let version: Int
  package let diagnostics: [LSP.Diagnostic]
}

extension Session {
  /// Notes posts to judge when the author is quiet. Before the index is complete nothing is judged: every
  /// link would seem to lead nowhere.
  mutating func judgeSoon(_ paths: [String]) -> [Effect] {
    guard isIndexed else { return [] }
    if client.pullsDiagnostics {
      // A client that pulls asks for the document it edits by itself; others it must be told of.
      guard paths.contains(where: { $0 != lastEdited }) else { return [] }
    }
    let generation = schedule.note(paths)
    return [
      .wake(
        .quiet(generation: generation), afterMilliseconds: DiagnosticsSchedule.quietMilliseconds)
    ]
  }

  mutating func judge(_ generation: Int) -> [Effect] {
    guard let paths = schedule.take(generation) else { return [] }
    if client.pullsDiagnostics {
      return [.send(outgoing.request(LSP.DiagnosticRefreshRequest(), for: .refreshDiagnostics))]
    }
    // A settings file is judged with every edit, by `settingFindings`.
    let posts = paths.filter { FileSystem.name(of: $0) != settingsFileName }
    let work = posts.sorted().compactMap { documents[path: $0] }.map { judging($0) }
    return work.isEmpty ? [] : [.judge(generation: generation) { work.map { $0() } }]
  }

  /// Sends what still fits the text that the editor shows.
  mutating func publish(_ judgements: [Judgement], of generation: Int) -> [Effect] {
    judgements.compactMap { judgement in
      guard let document = documents[path: judgement.path], document.version == judgement.version,
        schedule.isNews(judgement.path, from: generation)
      else { return nil }
      return .send(
        LSP.notification(
          LSP.PublishDiagnosticsNotification(
            uri: document.uri, version: client.diagnosticVersions ? document.version : nil,
            diagnostics: judgement.diagnostics)))
    }
  }

  /// `textDocument/diagnostic`
  func diagnostics(
    _ request: LSP.DocumentDiagnosticRequest
  ) -> @Sendable () -> LSP.DocumentDiagnosticReport {
    guard let document = documents[request.textDocument.uri] else {
      return { .full(resultId: nil, items: []) }
    }
    let judge = judging(document)
    let previous = request.previousResultId
    return {
      let items = judge().diagnostics
      let resultId = WireDiagnostics.resultId(of: items)
      return resultId == previous
        ? .unchanged(resultId: resultId) : .full(resultId: resultId, items: items)
    }
  }

  private func judging(_ document: OpenDocument) -> @Sendable () -> Judgement {
    let place = workspace.place(of: document.path)
    let client = client
    return {
      guard let place else {
        return Judgement(path: document.path, version: document.version, diagnostics: [])
      }
      let positions = Positions(document.source, encoding: client.encoding)
      let found = place.snapshot.diagnostics(in: place.path)
      let diagnostics = found.map { diagnostic in
        let related = client.relatedInformation ? diagnostic.related : []
        return WireDiagnostics.diagnostic(
          diagnostic, for: client, positions: positions,
          related: related.compactMap { place.location(of: $0, encoding: client.encoding) })
      }
      return Judgement(
        path: document.path, version: document.version, diagnostics: diagnostics)
    }
  }
}

extension PostPlace {
  /// A place in another post of the same site, as the wire names it.
  fileprivate func location(
    of related: RelatedPlace, encoding: LSP.PositionEncodingKind
  ) -> LSP.DiagnosticRelatedInformation? {
    guard let post = snapshot.post(at: related.path) else { return nil }
    let range = Positions(post.source, encoding: encoding).range(of: related.range)
    let uri = LSP.DocumentURI(path: absolutePath(of: related.path))
    return LSP.DiagnosticRelatedInformation(
      location: LSP.Location(uri: uri, range: range), message: related.message)
  }
}
