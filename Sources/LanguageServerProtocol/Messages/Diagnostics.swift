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

  package struct DiagnosticRefreshRequest: Request, Hashable {
    package static let method = "workspace/diagnostic/refresh"
    package typealias Result = Null
    package init() {}
  }
}
