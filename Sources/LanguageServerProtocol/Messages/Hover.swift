// `textDocument/hover` on the wire.

extension LSP {
  /// The server answers `null` where there is nothing to show.
  package struct HoverRequest: Request, Hashable {
    package static let method = "textDocument/hover"
    package typealias Result = Hover?

    package var textDocument: TextDocumentIdentifier
    package var position: Position

    package init(textDocument: TextDocumentIdentifier, position: Position) {
      self.textDocument = textDocument
      self.position = position
    }
  }

  package struct Hover: Codable, Hashable, Sendable {
    package var contents: MarkupContent
    package var range: Range?

    package init(contents: MarkupContent, range: Range?) {
      self.contents = contents
      self.range = range
    }
  }
}
