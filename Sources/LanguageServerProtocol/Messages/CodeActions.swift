// What an author can do at a place, on the wire. It never decides what that is.

extension LSP {
  package struct CodeActionKind: RawRepresentable, Codable, Hashable, Sendable {
    package var rawValue: String
    package init(rawValue: String) { self.rawValue = rawValue }
    package static let quickFix = Self(rawValue: "quickfix")
    package static let fixAll = Self(rawValue: "source.fixAll.bloglsp")
    package static let rewrite = Self(rawValue: "refactor.rewrite")

    /// Whether a client that asks for `wanted` wants this too: kinds are hierarchical, parted by dots.
    package func isWithin(_ wanted: CodeActionKind) -> Bool {
      wanted.rawValue.isEmpty || rawValue == wanted.rawValue
        || rawValue.hasPrefix(wanted.rawValue + ".")
    }
  }

  package struct CodeActionRequest: Request, Hashable {
    package static let method = "textDocument/codeAction"
    package typealias Result = [CodeAction]

    package var textDocument: TextDocumentIdentifier
    package var range: Range
    package var context: Context

    package init(textDocument: TextDocumentIdentifier, range: Range, context: Context) {
      self.textDocument = textDocument
      self.range = range
      self.context = context
    }

    package struct Context: Codable, Hashable, Sendable {
      package var diagnostics: [Diagnostic]
      package var only: [CodeActionKind]?

      package init(diagnostics: [Diagnostic] = [], only: [CodeActionKind]? = nil) {
        self.diagnostics = diagnostics
        self.only = only
      }
    }
  }

  package struct CodeAction: Codable, Hashable, Sendable {
    package var title: String
    package var kind: CodeActionKind
    package var diagnostics: [Diagnostic]?
    package var isPreferred: Bool?
    package var edit: WorkspaceEdit

    package init(
      title: String, kind: CodeActionKind, diagnostics: [Diagnostic]?, isPreferred: Bool?,
      edit: WorkspaceEdit
    ) {
      self.title = title
      self.kind = kind
      self.diagnostics = diagnostics
      self.isPreferred = isPreferred
      self.edit = edit
    }
  }

  package struct CodeActionOptions: Codable, Hashable, Sendable {
    package var codeActionKinds: [CodeActionKind]?
    package init(codeActionKinds: [CodeActionKind]?) { self.codeActionKinds = codeActionKinds }
  }
}
