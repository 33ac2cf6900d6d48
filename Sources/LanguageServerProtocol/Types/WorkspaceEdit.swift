// Changes of several files at once, as a client makes them. It never makes one.

extension LSP {
  /// Changes of files: versioned where the client can, else by document.
  package struct WorkspaceEdit: Codable, Hashable, Sendable {
    package var changes: [String: [TextEdit]]?
    package var documentChanges: [DocumentChange]?
    /// What the annotations of edits say, by their ids.
    package var changeAnnotations: [String: ChangeAnnotation]?

    package init(
      changes: [String: [TextEdit]]? = nil, documentChanges: [DocumentChange]? = nil,
      changeAnnotations: [String: ChangeAnnotation]? = nil
    ) {
      self.changes = changes
      self.documentChanges = documentChanges
      self.changeAnnotations = changeAnnotations
    }
  }

  /// `TextDocumentEdit | CreateFile | RenameFile`; the server sends no other.
  package enum DocumentChange: Codable, Hashable, Sendable {
    case edit(TextDocumentEdit)
    case create(CreateFile)
    case rename(RenameFile)

    package init(from decoder: any Decoder) throws {
      if let create = try? CreateFile(from: decoder) {
        self = .create(create)
      } else if let rename = try? RenameFile(from: decoder) {
        self = .rename(rename)
      } else {
        self = .edit(try TextDocumentEdit(from: decoder))
      }
    }

    package func encode(to encoder: any Encoder) throws {
      switch self {
      case .edit(let edit): try edit.encode(to: encoder)
      case .create(let create): try create.encode(to: encoder)
      case .rename(let rename): try rename.encode(to: encoder)
      }
    }
  }

  /// Never overwrites: a client that finds the file refuses the whole edit.
  package struct CreateFile: Codable, Hashable, Sendable {
    package enum Kind: String, Codable, Hashable, Sendable {
      case create
    }
    package var kind: Kind
    package var uri: DocumentURI

    package init(uri: DocumentURI) {
      kind = .create
      self.uri = uri
    }
  }

  /// Never overwrites. A folder takes along what is in it.
  package struct RenameFile: Codable, Hashable, Sendable {
    package enum Kind: String, Codable, Hashable, Sendable {
      case rename
    }
    package var kind: Kind
    package var oldUri: DocumentURI
    package var newUri: DocumentURI

    package init(oldUri: DocumentURI, newUri: DocumentURI) {
      kind = .rename
      self.oldUri = oldUri
      self.newUri = newUri
    }
  }

  package struct TextDocumentEdit: Codable, Hashable, Sendable {
    package var textDocument: OptionalVersionedTextDocumentIdentifier
    package var edits: [DocumentEdit]

    package init(textDocument: OptionalVersionedTextDocumentIdentifier, edits: [TextEdit]) {
      self.init(
        textDocument: textDocument, edits: edits.map { DocumentEdit($0, annotationId: nil) })
    }

    package init(textDocument: OptionalVersionedTextDocumentIdentifier, edits: [DocumentEdit]) {
      self.textDocument = textDocument
      self.edits = edits
    }
  }

  /// A `TextEdit`, or an `AnnotatedTextEdit` for clients that know them.
  package struct DocumentEdit: Codable, Hashable, Sendable {
    package var range: Range
    package var newText: String
    /// Names one of the `changeAnnotations`.
    package var annotationId: String?

    package init(_ edit: TextEdit, annotationId: String?) {
      range = edit.range
      newText = edit.newText
      self.annotationId = annotationId
    }
  }

  /// Why something is changed, and whether an author is asked first.
  package struct ChangeAnnotation: Codable, Hashable, Sendable {
    package var label: String
    package var needsConfirmation: Bool?
    package var description: String?

    package init(label: String, needsConfirmation: Bool?, description: String?) {
      self.label = label
      self.needsConfirmation = needsConfirmation
      self.description = description
    }
  }
}
