// Where something is defined and where it is used, on the wire. It never looks for either.

extension LSP {
  /// `textDocument/definition`; `null` where nothing is defined.
  package struct DefinitionRequest: Request, Hashable {
    package static let method = "textDocument/definition"
    package typealias Result = DefinitionResult?

    package var textDocument: TextDocumentIdentifier
    package var position: Position

    package init(textDocument: TextDocumentIdentifier, position: Position) {
      self.textDocument = textDocument
      self.position = position
    }
  }

  /// `Location[] | LocationLink[]`: links only where the client says that it takes them.
  package enum DefinitionResult: Codable, Hashable, Sendable {
    case locations([Location])
    case links([LocationLink])

    package init(from decoder: any Decoder) throws {
      if let locations = try? [Location](from: decoder) {
        self = .locations(locations)
      } else {
        self = .links(try [LocationLink](from: decoder))
      }
    }

    package func encode(to encoder: any Encoder) throws {
      switch self {
      case .locations(let locations): try locations.encode(to: encoder)
      case .links(let links): try links.encode(to: encoder)
      }
    }
  }

  package struct LocationLink: Codable, Hashable, Sendable {
    /// What is underlined where the question was asked.
    package var originSelectionRange: Range?
    package var targetUri: DocumentURI
    /// All of the target, as an editor previews it.
    package var targetRange: Range
    /// Where the cursor goes; it lies in `targetRange`.
    package var targetSelectionRange: Range

    package init(
      originSelectionRange: Range?, targetUri: DocumentURI, targetRange: Range,
      targetSelectionRange: Range
    ) {
      self.originSelectionRange = originSelectionRange
      self.targetUri = targetUri
      self.targetRange = targetRange
      self.targetSelectionRange = targetSelectionRange
    }
  }

  package struct ReferencesRequest: PartialResultRequest, Hashable {
    package static let method = "textDocument/references"
    package typealias Result = [Location]

    package var textDocument: TextDocumentIdentifier
    package var position: Position
    package var context: Context
    package var partialResultToken: ProgressToken?

    package init(
      textDocument: TextDocumentIdentifier, position: Position, context: Context,
      partialResultToken: ProgressToken? = nil
    ) {
      self.textDocument = textDocument
      self.position = position
      self.context = context
      self.partialResultToken = partialResultToken
    }

    package struct Context: Codable, Hashable, Sendable {
      package var includeDeclaration: Bool
      package init(includeDeclaration: Bool) { self.includeDeclaration = includeDeclaration }
    }

    package static func joined(_ parts: [Result]) -> Result { parts.flatMap { $0 } }
  }

  package struct DocumentHighlightRequest: Request, Hashable {
    package static let method = "textDocument/documentHighlight"
    package typealias Result = [DocumentHighlight]?

    package var textDocument: TextDocumentIdentifier
    package var position: Position

    package init(textDocument: TextDocumentIdentifier, position: Position) {
      self.textDocument = textDocument
      self.position = position
    }
  }

  package struct DocumentHighlightKind: RawRepresentable, Codable, Hashable, Sendable {
    package var rawValue: Int
    package init(rawValue: Int) { self.rawValue = rawValue }
    package static let text = Self(rawValue: 1)
    /// Where a thing is used.
    package static let read = Self(rawValue: 2)
    /// Where a thing is defined.
    package static let write = Self(rawValue: 3)
  }

  package struct DocumentHighlight: Codable, Hashable, Sendable {
    package var range: Range
    package var kind: DocumentHighlightKind?

    package init(range: Range, kind: DocumentHighlightKind?) {
      self.range = range
      self.kind = kind
    }
  }
}
