// What is shown above and within a text and is no part of it: code lenses and inlay hints. It never says what.

extension LSP {
  /// A title, and what is done when it is clicked on; an empty name does nothing.
  package struct Command: Codable, Hashable, Sendable {
    package var title: String
    package var command: String
    package var arguments: [JSONValue]?

    package init(title: String, command: String, arguments: [JSONValue]? = nil) {
      self.title = title
      self.command = command
      self.arguments = arguments
    }
  }

  package struct CodeLensRequest: Request, Hashable {
    package static let method = "textDocument/codeLens"
    package typealias Result = [CodeLens]?

    package var textDocument: TextDocumentIdentifier
    package init(textDocument: TextDocumentIdentifier) { self.textDocument = textDocument }
  }

  package struct CodeLens: Codable, Hashable, Sendable {
    package var range: Range
    /// Nil until it is resolved.
    package var command: Command?
    package var data: JSONValue?

    package init(range: Range, command: Command? = nil, data: JSONValue? = nil) {
      self.range = range
      self.command = command
      self.data = data
    }
  }

  /// `codeLens/resolve`: the lens comes back with its command.
  package struct CodeLensResolveRequest: Request, Hashable {
    package static let method = "codeLens/resolve"
    package typealias Result = CodeLens
    package var lens: CodeLens

    package init(lens: CodeLens) { self.lens = lens }
    package init(from decoder: any Decoder) throws { lens = try CodeLens(from: decoder) }
    package func encode(to encoder: any Encoder) throws { try lens.encode(to: encoder) }
  }

  package struct CodeLensOptions: Codable, Hashable, Sendable {
    package var resolveProvider: Bool?
    package init(resolveProvider: Bool?) { self.resolveProvider = resolveProvider }
  }

  package struct InlayHintRequest: Request, Hashable {
    package static let method = "textDocument/inlayHint"
    package typealias Result = [InlayHint]?

    package var textDocument: TextDocumentIdentifier
    package var range: Range

    package init(textDocument: TextDocumentIdentifier, range: Range) {
      self.textDocument = textDocument
      self.range = range
    }
  }

  package struct InlayHint: Codable, Hashable, Sendable {
    package var position: Position
    package var label: String
    package var paddingLeft: Bool?

    package init(position: Position, label: String, paddingLeft: Bool?) {
      self.position = position
      self.label = label
      self.paddingLeft = paddingLeft
    }
  }
}
