// `textDocument/completion` and `completionItem/resolve` on the wire.

extension LSP {
  package struct CompletionRequest: Request, Hashable {
    package static let method = "textDocument/completion"
    package typealias Result = CompletionList?

    package var textDocument: TextDocumentIdentifier
    package var position: Position

    package init(textDocument: TextDocumentIdentifier, position: Position) {
      self.textDocument = textDocument
      self.position = position
    }
  }

  package struct CompletionList: Codable, Hashable, Sendable {
    package var isIncomplete: Bool
    package var items: [CompletionItem]

    package init(isIncomplete: Bool, items: [CompletionItem]) {
      self.isIncomplete = isIncomplete
      self.items = items
    }
  }

  package struct CompletionItemKind: RawRepresentable, Codable, Hashable, Sendable {
    package var rawValue: Int
    package init(rawValue: Int) { self.rawValue = rawValue }
    package static let text = Self(rawValue: 1)
    package static let function = Self(rawValue: 3)
    package static let property = Self(rawValue: 10)
    package static let value = Self(rawValue: 12)
    package static let file = Self(rawValue: 17)
    package static let reference = Self(rawValue: 18)
    package static let enumMember = Self(rawValue: 20)
  }

  package struct CompletionItemLabelDetails: Codable, Hashable, Sendable {
    package var detail: String?
    package var description: String?

    package init(detail: String?, description: String?) {
      self.detail = detail
      self.description = description
    }
  }

  /// A `TextEdit` or an `InsertReplaceEdit`.
  package enum CompletionEdit: Codable, Hashable, Sendable {
    case edit(TextEdit)
    case insertReplace(newText: String, insert: Range, replace: Range)

    private enum Keys: String, CodingKey {
      case range, newText, insert, replace
    }

    package init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: Keys.self)
      let newText = try container.decode(String.self, forKey: .newText)
      if container.contains(.range) {
        self = .edit(
          TextEdit(range: try container.decode(Range.self, forKey: .range), newText: newText))
      } else {
        self = .insertReplace(
          newText: newText, insert: try container.decode(Range.self, forKey: .insert),
          replace: try container.decode(Range.self, forKey: .replace))
      }
    }

    package func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Keys.self)
      switch self {
      case .edit(let edit):
        try container.encode(edit.range, forKey: .range)
        try container.encode(edit.newText, forKey: .newText)
      case .insertReplace(let newText, let insert, let replace):
        try container.encode(newText, forKey: .newText)
        try container.encode(insert, forKey: .insert)
        try container.encode(replace, forKey: .replace)
      }
    }
  }

  package struct CompletionItem: Codable, Hashable, Sendable {
    package var label: String
    package var labelDetails: CompletionItemLabelDetails?
    package var kind: CompletionItemKind?
    package var detail: String?
    package var documentation: MarkupContent?
    package var preselect: Bool?
    package var sortText: String?
    package var filterText: String?
    /// 2 where the text of the edit is a snippet.
    package var insertTextFormat: Int?
    package var textEdit: CompletionEdit?
    package var additionalTextEdits: [TextEdit]?
    package var data: JSONValue?

    package init(label: String) { self.label = label }
  }

  /// `completionItem/resolve`: the item comes back with its documentation. Fields that the server never
  /// sends are not kept.
  package struct CompletionResolveRequest: Request, Hashable {
    package static let method = "completionItem/resolve"
    package typealias Result = CompletionItem
    package var item: CompletionItem

    package init(item: CompletionItem) { self.item = item }
    package init(from decoder: any Decoder) throws { item = try CompletionItem(from: decoder) }
    package func encode(to encoder: any Encoder) throws { try item.encode(to: encoder) }
  }
}
