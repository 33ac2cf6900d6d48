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
    // A client that pulls asks for the document it edits by itself; others it must be told of. So with tokens.
    let hasOthers = paths.contains { $0 != lastEdited }
    if client.pullsDiagnostics, !hasOthers { return [] }
    let generation = schedule.note(paths, outdatesTokens: hasOthers && tokens.isAsked)
    return [
      .wake(
        .quiet(generation: generation), afterMilliseconds: DiagnosticsSchedule.quietMilliseconds)
    ]
  }

  mutating func judge(_ generation: Int) -> [Effect] {
    guard let paths = schedule.take(generation) else { return [] }
    let refreshes = schedule.takeOutdatedTokens() ? refreshTokens() : []
    if client.pullsDiagnostics {
      return refreshes + [
        .send(outgoing.request(LSP.DiagnosticRefreshRequest(), for: .refreshDiagnostics))
      ]
    }
    // Other files are judged with every edit, by `dataFileFindings`.
    let posts = paths.filter { workspace.place(of: $0) != nil || !isDataFile($0) }
    let work = posts.sorted().compactMap { documents[path: $0] }.map { judging($0) }
    return work.isEmpty
      ? refreshes : refreshes + [.judge(generation: generation) { work.map { $0() } }]
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

  /// `workspace/diagnostic`: the settings, the stores of entities and the published posts of all sites, so many at a time. Only what differs from what
  /// the client has is sent again.
  func diagnostics(
    _ request: LSP.WorkspaceDiagnosticRequest
  ) -> [@Sendable () -> LSP.WorkspaceDiagnosticReport] {
    let previous = Dictionary(
      request.previousResultIds.map { ($0.uri, $0.value) }, uniquingKeysWith: { _, last in last })
    let chunk = 256
    var parts: [@Sendable () -> LSP.WorkspaceDiagnosticReport] = []
    let places = workspace.publishedPosts
    let known = Set(places.map { $0.absolutePath(of: $0.path) }).union(self.dataFiles)
    let dataFiles = dataFileReports(previous)
    if !dataFiles.isEmpty { parts.append { LSP.WorkspaceDiagnosticReport(items: dataFiles) } }
    let (documents, client) = (documents, client)
    for start in stride(from: 0, to: places.count, by: chunk) {
      let part = places[start..<min(start + chunk, places.count)]
      parts.append {
        LSP.WorkspaceDiagnosticReport(
          items: part.compactMap { $0.report(documents, client, previous) })
      }
    }
    // What the client knows of and is no longer there has no findings.
    let gone = request.previousResultIds.map(\.uri).filter {
      !known.contains(OpenDocuments.path(of: $0))
    }
    if !gone.isEmpty {
      parts.append {
        LSP.WorkspaceDiagnosticReport(
          items: gone.map {
            .init(uri: $0, version: nil, report: .full(resultId: nil, items: []))
          })
      }
    }
    return parts
  }

  private func judging(_ document: OpenDocument) -> @Sendable () -> Judgement {
    let place = workspace.place(of: document.path)
    let client = client
    // Of a file that is a post too, such as one of `entities/*.md`, all findings go together.
    let own = asksForDataFiles || place != nil ? dataFileDiagnostics(at: document.path) : []
    return {
      guard let place else {
        return Judgement(path: document.path, version: document.version, diagnostics: own)
      }
      let found = place.snapshot.diagnostics(in: place.path)
      let diagnostics = place.wire(found, in: document.source, for: client)
      return Judgement(
        path: document.path, version: document.version, diagnostics: diagnostics + own)
    }
  }
}

extension PostPlace {
  /// Nil where the client knows all there is to know.
  fileprivate func report(
    _ documents: OpenDocuments, _ client: ClientProfile, _ previous: [LSP.DocumentURI: String]
  ) -> LSP.WorkspaceDocumentDiagnosticReport? {
    let absolute = absolutePath(of: path)
    let document = documents[path: absolute]
    let uri = document?.uri ?? LSP.DocumentURI(path: absolute)
    guard let post = snapshot.post(at: path) else { return nil }
    let found = snapshot.diagnostics(in: path)
    let before = previous[uri]
    if found.isEmpty, before == nil { return nil }
    let items = wire(found, in: post.source, for: client, isFile: document == nil)
    let resultId = WireDiagnostics.resultId(of: items)
    return .init(
      uri: uri, version: document?.version,
      report: resultId == before
        ? .unchanged(resultId: resultId) : .full(resultId: resultId, items: items))
  }

  func wire(
    _ found: [Diagnostic], in source: SourceText, for client: ClientProfile, isFile: Bool = false
  ) -> [LSP.Diagnostic] {
    if found.isEmpty { return [] }
    let positions = Positions(source, encoding: client.encoding, isFile: isFile)
    return found.map { diagnostic in
      let related = client.relatedInformation ? diagnostic.related : []
      return WireDiagnostics.diagnostic(
        diagnostic, for: client, positions: positions,
        related: related.compactMap { location(of: $0, encoding: client.encoding) })
    }
  }

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
