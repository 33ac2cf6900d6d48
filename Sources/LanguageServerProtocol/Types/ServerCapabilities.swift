// What the server says it can do. It never decides what it says.

extension LSP {
  package struct TextDocumentSyncKind: RawRepresentable, Codable, Hashable, Sendable {
    package var rawValue: Int
    package init(rawValue: Int) { self.rawValue = rawValue }
    package static let full = Self(rawValue: 1)
    package static let incremental = Self(rawValue: 2)
  }

  package struct ServerCapabilities: Codable, Hashable, Sendable {
    package var positionEncoding: PositionEncodingKind?
    package var textDocumentSync: TextDocumentSyncOptions?
    package var completionProvider: CompletionOptions?
    package var hoverProvider: Bool?
    package var definitionProvider: Bool?
    package var referencesProvider: Bool?
    package var documentHighlightProvider: Bool?
    package var documentSymbolProvider: Bool?
    package var documentLinkProvider: DocumentLinkOptions?
    package var foldingRangeProvider: Bool?
    package var selectionRangeProvider: Bool?
    package var linkedEditingRangeProvider: Bool?
    package var workspaceSymbolProvider: Bool?
    package var codeLensProvider: CodeLensOptions?
    package var inlayHintProvider: Bool?
    package var codeActionProvider: CodeActionOptions?
    package var renameProvider: BooleanOr<RenameOptions>?
    package var semanticTokensProvider: SemanticTokensOptions?
    package var diagnosticProvider: DiagnosticOptions?
    package var executeCommandProvider: ExecuteCommandOptions?
    package var workspace: Workspace?

    package init() {}

    package struct Workspace: Codable, Hashable, Sendable {
      package var workspaceFolders: WorkspaceFolders?
      package var fileOperations: FileOperationOptions?

      package init(workspaceFolders: WorkspaceFolders?, fileOperations: FileOperationOptions? = nil)
      {
        self.workspaceFolders = workspaceFolders
        self.fileOperations = fileOperations
      }
    }

    package struct WorkspaceFolders: Codable, Hashable, Sendable {
      package var supported: Bool?
      package var changeNotifications: Bool?

      package init(supported: Bool?, changeNotifications: Bool?) {
        self.supported = supported
        self.changeNotifications = changeNotifications
      }
    }
  }

  package struct TextDocumentSyncOptions: Codable, Hashable, Sendable {
    package var openClose: Bool?
    package var change: TextDocumentSyncKind?
    package var save: Bool?

    package init(openClose: Bool?, change: TextDocumentSyncKind?, save: Bool?) {
      self.openClose = openClose
      self.change = change
      self.save = save
    }
  }

  package struct CompletionOptions: Codable, Hashable, Sendable {
    package var triggerCharacters: [String]?
    package var resolveProvider: Bool?

    package init(triggerCharacters: [String]?, resolveProvider: Bool?) {
      self.triggerCharacters = triggerCharacters
      self.resolveProvider = resolveProvider
    }
  }

  package struct DiagnosticOptions: Codable, Hashable, Sendable {
    package var identifier: String?
    package var interFileDependencies: Bool
    package var workspaceDiagnostics: Bool

    package init(identifier: String?, interFileDependencies: Bool, workspaceDiagnostics: Bool) {
      self.identifier = identifier
      self.interFileDependencies = interFileDependencies
      self.workspaceDiagnostics = workspaceDiagnostics
    }
  }
}
