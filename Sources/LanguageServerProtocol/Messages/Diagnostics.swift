// Findings on the wire: pushed by the server or pulled by the client.

extension LSP {
  package struct PublishDiagnosticsNotification: Notification, Hashable {
    package static let method = "textDocument/publishDiagnostics"
    package var uri: DocumentURI
    package var version: Int?
    package var diagnostics: [Diagnostic]

    package init(uri: DocumentURI, version: Int?, diagnostics: [Diagnostic]) {
      self.uri = uri
      self.version = version
      self.diagnostics = diagnostics
    }
  }

  package struct DocumentDiagnosticRequest: Request, Hashable {
    package static let method = "textDocument/diagnostic"
    package typealias Result = DocumentDiagnosticReport

    package var textDocument: TextDocumentIdentifier
    package var identifier: String?
    package var previousResultId: String?

    package init(textDocument: TextDocumentIdentifier, previousResultId: String?) {
      self.textDocument = textDocument
      self.previousResultId = previousResultId
    }
  }

  /// `full` with items, or `unchanged` since the result that the client has.
  package struct DocumentDiagnosticReport: Codable, Hashable, Sendable {
    package var kind: String
    package var resultId: String?
    package var items: [Diagnostic]?

    package static func full(resultId: String?, items: [Diagnostic]) -> Self {
      Self(kind: "full", resultId: resultId, items: items)
    }

    package static func unchanged(resultId: String) -> Self {
      Self(kind: "unchanged", resultId: resultId, items: nil)
    }
  }

  package struct WorkspaceDiagnosticRequest: PartialResultRequest, Hashable {
    package static let method = "workspace/diagnostic"
    package typealias Result = WorkspaceDiagnosticReport

    package var identifier: String?
    package var previousResultIds: [PreviousResultID]
    package var partialResultToken: ProgressToken?

    package init(previousResultIds: [PreviousResultID], partialResultToken: ProgressToken? = nil) {
      self.previousResultIds = previousResultIds
      self.partialResultToken = partialResultToken
    }

    package static func joined(_ parts: [Result]) -> Result {
      Result(items: parts.flatMap(\.items))
    }
  }

  package struct PreviousResultID: Codable, Hashable, Sendable {
    package var uri: DocumentURI
    package var value: String

    package init(uri: DocumentURI, value: String) {
      self.uri = uri
      self.value = value
    }
  }

  package struct WorkspaceDiagnosticReport: Codable, Hashable, Sendable {
    package var items: [WorkspaceDocumentDiagnosticReport]
    package init(items: [WorkspaceDocumentDiagnosticReport]) { self.items = items }
  }

  /// A `DocumentDiagnosticReport` with the document that it is about.
  package struct WorkspaceDocumentDiagnosticReport: Codable, Hashable, Sendable {
    package var uri: DocumentURI
    /// `null` where the document is not open; it must be there.
    package var version: JSONValue
    package var kind: String
    package var resultId: String?
    package var items: [Diagnostic]?

    package init(uri: DocumentURI, version: Int?, report: DocumentDiagnosticReport) {
      self.uri = uri
      self.version = version.map { .integer($0) } ?? .null
      kind = report.kind
      resultId = report.resultId
      items = report.items
    }
  }

  package struct DiagnosticRefreshRequest: Request, Hashable {
    package static let method = "workspace/diagnostic/refresh"
    package typealias Result = Null
    package init() {}
  }
}
