// What a client says it can do, as far as the server asks. Unknown capabilities are ignored.

extension LSP {
  package struct ClientCapabilities: Codable, Hashable, Sendable {
    package var general: General?
    package var window: Window?
    package var workspace: Workspace?
    package var textDocument: TextDocument?

    package init(
      general: General? = nil, window: Window? = nil, workspace: Workspace? = nil,
      textDocument: TextDocument? = nil
    ) {
      self.general = general
      self.window = window
      self.workspace = workspace
      self.textDocument = textDocument
    }

    package struct General: Codable, Hashable, Sendable {
      package var positionEncodings: [PositionEncodingKind]?
    }

    package struct Window: Codable, Hashable, Sendable {
      package var workDoneProgress: Bool?
    }

    package struct Workspace: Codable, Hashable, Sendable {
      package var didChangeWatchedFiles: Dynamic?
      package var diagnostics: Diagnostics?
      package var workspaceEdit: WorkspaceEdit?
      package var applyEdit: Bool?
      package var symbol: Symbol?
      package var semanticTokens: SemanticTokens?
      package var fileOperations: FileOperations?

      package struct FileOperations: Codable, Hashable, Sendable {
        package var didCreate: Bool?
        package var willRename: Bool?
        package var didRename: Bool?
        package var willDelete: Bool?
        package var didDelete: Bool?
      }

      package struct WorkspaceEdit: Codable, Hashable, Sendable {
        package var documentChanges: Bool?
        package var resourceOperations: [String]?
        package var changeAnnotationSupport: ChangeAnnotationSupport?

        package struct ChangeAnnotationSupport: Codable, Hashable, Sendable {
          package var groupsOnLabel: Bool?
        }
      }

      package struct Symbol: Codable, Hashable, Sendable {
        package var symbolKind: Kinds?

        package struct Kinds: Codable, Hashable, Sendable {
          package var valueSet: [SymbolKind]?
        }
      }

      package struct SemanticTokens: Codable, Hashable, Sendable {
        package var refreshSupport: Bool?
      }

      package struct Diagnostics: Codable, Hashable, Sendable {
        package var refreshSupport: Bool?
      }
    }

    package struct Dynamic: Codable, Hashable, Sendable {
      package var dynamicRegistration: Bool?
    }

    package struct TextDocument: Codable, Hashable, Sendable {
      package var completion: Completion?
      package var hover: Hover?
      package var codeAction: CodeAction?
      package var publishDiagnostics: PublishDiagnostics?
      package var diagnostic: Dynamic?
      package var definition: Definition?
      package var rename: Rename?
      package var semanticTokens: SemanticTokens?
      package var documentSymbol: DocumentSymbol?
      package var foldingRange: FoldingRange?
      package var documentLink: DocumentLink?

      package struct DocumentSymbol: Codable, Hashable, Sendable {
        package var hierarchicalDocumentSymbolSupport: Bool?
      }

      package struct FoldingRange: Codable, Hashable, Sendable {
        package var rangeLimit: Int?
        package var foldingRangeKind: Kinds?
        package var foldingRange: Item?

        package struct Kinds: Codable, Hashable, Sendable {
          package var valueSet: [FoldingRangeKind]?
        }

        package struct Item: Codable, Hashable, Sendable {
          package var collapsedText: Bool?
        }
      }

      package struct DocumentLink: Codable, Hashable, Sendable {
        package var tooltipSupport: Bool?
      }

      package struct Definition: Codable, Hashable, Sendable {
        package var linkSupport: Bool?
      }

      package struct Rename: Codable, Hashable, Sendable {
        package var prepareSupport: Bool?
        package var honorsChangeAnnotations: Bool?
      }

      /// LSP wants the first four there; a client that leaves one out can still be served.
      package struct SemanticTokens: Codable, Hashable, Sendable {
        package var requests: Requests?
        package var tokenTypes: [String]?
        package var tokenModifiers: [String]?
        package var formats: [String]?
        package var overlappingTokenSupport: Bool?
        package var multilineTokenSupport: Bool?

        package struct Requests: Codable, Hashable, Sendable {
          package var range: BooleanOr<[String: JSONValue]>?
          package var full: BooleanOr<SemanticTokensOptions.Full>?
        }
      }

      /// Only whether literals are understood counts, not which kinds of them.
      package struct CodeAction: Codable, Hashable, Sendable {
        package var codeActionLiteralSupport: JSONValue?
      }

      package struct Completion: Codable, Hashable, Sendable {
        package var completionItem: Item?

        package struct Item: Codable, Hashable, Sendable {
          package var snippetSupport: Bool?
          package var insertReplaceSupport: Bool?
          package var labelDetailsSupport: Bool?
          package var preselectSupport: Bool?
          package var documentationFormat: [MarkupKind]?
          package var resolveSupport: ResolveSupport?
        }

        package struct ResolveSupport: Codable, Hashable, Sendable {
          package var properties: [String]
        }
      }

      package struct Hover: Codable, Hashable, Sendable {
        package var contentFormat: [MarkupKind]?
      }

      package struct PublishDiagnostics: Codable, Hashable, Sendable {
        package var relatedInformation: Bool?
        package var versionSupport: Bool?
        package var codeDescriptionSupport: Bool?
        package var tagSupport: TagSupport?

        package struct TagSupport: Codable, Hashable, Sendable {
          package var valueSet: [DiagnosticTag]
        }
      }
    }
  }
}
