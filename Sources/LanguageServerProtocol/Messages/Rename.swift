// `textDocument/prepareRename` and `textDocument/rename` on the wire. It never decides what may be renamed.

extension LSP {
  /// `null` where nothing can be renamed.
  package struct PrepareRenameRequest: Request, Hashable {
    package static let method = "textDocument/prepareRename"
    package typealias Result = PrepareRenameResult?

    package var textDocument: TextDocumentIdentifier
    package var position: Position

    package init(textDocument: TextDocumentIdentifier, position: Position) {
      self.textDocument = textDocument
      self.position = position
    }
  }

  /// Of the three forms that LSP allows, the one that says all.
  package struct PrepareRenameResult: Codable, Hashable, Sendable {
    package var range: Range
    /// What an author finds in the field for the new name.
    package var placeholder: String

    package init(range: Range, placeholder: String) {
      self.range = range
      self.placeholder = placeholder
    }
  }

  package struct RenameRequest: Request, Hashable {
    package static let method = "textDocument/rename"
    package typealias Result = WorkspaceEdit?

    package var textDocument: TextDocumentIdentifier
    package var position: Position
    package var newName: String

    package init(textDocument: TextDocumentIdentifier, position: Position, newName: String) {
      self.textDocument = textDocument
      self.position = position
      self.newName = newName
    }
  }

  /// Only for clients with `rename.prepareSupport`; others are told `true`.
  package struct RenameOptions: Codable, Hashable, Sendable {
    package var prepareProvider: Bool?
    package init(prepareProvider: Bool?) { self.prepareProvider = prepareProvider }
  }
}
