// Messages that keep the server's text equal to the editor's. It never applies an edit.

extension LSP {
  package struct DidOpenNotification: Notification, Hashable {
    package static let method = "textDocument/didOpen"
    package var textDocument: TextDocumentItem
    package init(textDocument: TextDocumentItem) { self.textDocument = textDocument }
  }

  /// One edit; without a range the text as a whole.
  package struct TextDocumentContentChange: Codable, Hashable, Sendable {
    package var range: Range?
    package var text: String

    package init(range: Range?, text: String) {
      self.range = range
      self.text = text
    }
  }

  package struct DidChangeNotification: Notification, Hashable {
    package static let method = "textDocument/didChange"
    package var textDocument: VersionedTextDocumentIdentifier
    /// Each counts in the text that those before it have made.
    package var contentChanges: [TextDocumentContentChange]

    package init(
      textDocument: VersionedTextDocumentIdentifier, contentChanges: [TextDocumentContentChange]
    ) {
      self.textDocument = textDocument
      self.contentChanges = contentChanges
    }
  }

  package struct DidCloseNotification: Notification, Hashable {
    package static let method = "textDocument/didClose"
    package var textDocument: TextDocumentIdentifier
    package init(textDocument: TextDocumentIdentifier) { self.textDocument = textDocument }
  }
}
