// The parts of one document on the wire: symbols, folds, selections, names that change together. It never finds any.

extension LSP {
  /// `textDocument/documentSymbol`; `null` where there is no such document.
  package struct DocumentSymbolRequest: Request, Hashable {
    package static let method = "textDocument/documentSymbol"
    package typealias Result = DocumentSymbolResult?

    package var textDocument: TextDocumentIdentifier
    package init(textDocument: TextDocumentIdentifier) { self.textDocument = textDocument }
  }

  /// `DocumentSymbol[] | SymbolInformation[]`: a tree only where the client says that it takes one.
  package enum DocumentSymbolResult: Codable, Hashable, Sendable {
    case tree([DocumentSymbol])
    case flat([WorkspaceSymbol])

    package init(from decoder: any Decoder) throws {
      if let tree = try? [DocumentSymbol](from: decoder) {
        self = .tree(tree)
      } else {
        self = .flat(try [WorkspaceSymbol](from: decoder))
      }
    }

    package func encode(to encoder: any Encoder) throws {
      switch self {
      case .tree(let symbols): try symbols.encode(to: encoder)
      case .flat(let symbols): try symbols.encode(to: encoder)
      }
    }
  }

  package struct DocumentSymbol: Codable, Hashable, Sendable {
    /// Never empty.
    package var name: String
    package var detail: String?
    package var kind: SymbolKind
    package var range: Range
    /// Within `range`.
    package var selectionRange: Range
    package var children: [DocumentSymbol]?

    package init(
      name: String, detail: String?, kind: SymbolKind, range: Range, selectionRange: Range,
      children: [DocumentSymbol]?
    ) {
      self.name = name
      self.detail = detail
      self.kind = kind
      self.range = range
      self.selectionRange = selectionRange
      self.children = children
    }
  }

  package struct FoldingRangeRequest: Request, Hashable {
    package static let method = "textDocument/foldingRange"
    package typealias Result = [FoldingRange]?

    package var textDocument: TextDocumentIdentifier
    package init(textDocument: TextDocumentIdentifier) { self.textDocument = textDocument }
  }

  package struct FoldingRangeKind: RawRepresentable, Codable, Hashable, Sendable {
    package var rawValue: String
    package init(rawValue: String) { self.rawValue = rawValue }
    package static let comment = Self(rawValue: "comment")
    package static let imports = Self(rawValue: "imports")
    package static let region = Self(rawValue: "region")
  }

  /// Without characters it goes from the end of its first line to the end of its last one: what every client can.
  package struct FoldingRange: Codable, Hashable, Sendable {
    package var startLine: Int
    package var endLine: Int
    package var kind: FoldingRangeKind?
    package var collapsedText: String?

    package init(
      startLine: Int, endLine: Int, kind: FoldingRangeKind? = nil, collapsedText: String? = nil
    ) {
      self.startLine = startLine
      self.endLine = endLine
      self.kind = kind
      self.collapsedText = collapsedText
    }
  }

  package struct SelectionRangeRequest: Request, Hashable {
    package static let method = "textDocument/selectionRange"
    package typealias Result = [SelectionRange]?

    package var textDocument: TextDocumentIdentifier
    package var positions: [Position]

    package init(textDocument: TextDocumentIdentifier, positions: [Position]) {
      self.textDocument = textDocument
      self.positions = positions
    }
  }

  /// A range and what it grows to, each the `parent` of the one before.
  package struct SelectionRange: Codable, Hashable, Sendable {
    /// The innermost first; never empty.
    package let ranges: [Range]

    package init(_ innermost: Range, growingTo others: some Sequence<Range> = []) {
      ranges = [innermost] + others
    }

    private enum Key: String, CodingKey { case range, parent }

    package init(from decoder: any Decoder) throws {
      var container = try decoder.container(keyedBy: Key.self)
      var ranges = [try container.decode(Range.self, forKey: .range)]
      while container.contains(.parent) {
        container = try container.nestedContainer(keyedBy: Key.self, forKey: .parent)
        ranges.append(try container.decode(Range.self, forKey: .range))
      }
      self.ranges = ranges
    }

    package func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Key.self)
      for (index, range) in ranges.enumerated() {
        if index > 0 { container = container.nestedContainer(keyedBy: Key.self, forKey: .parent) }
        try container.encode(range, forKey: .range)
      }
    }
  }

  package struct LinkedEditingRangeRequest: Request, Hashable {
    package static let method = "textDocument/linkedEditingRange"
    package typealias Result = LinkedEditingRanges?

    package var textDocument: TextDocumentIdentifier
    package var position: Position

    package init(textDocument: TextDocumentIdentifier, position: Position) {
      self.textDocument = textDocument
      self.position = position
    }
  }

  package struct LinkedEditingRanges: Codable, Hashable, Sendable {
    /// Of equal text and apart.
    package var ranges: [Range]
    /// What the text may be changed to, as a regular expression.
    package var wordPattern: String?

    package init(ranges: [Range], wordPattern: String?) {
      self.ranges = ranges
      self.wordPattern = wordPattern
    }
  }

  package struct DocumentLinkRequest: Request, Hashable {
    package static let method = "textDocument/documentLink"
    package typealias Result = [DocumentLink]?

    package var textDocument: TextDocumentIdentifier
    package init(textDocument: TextDocumentIdentifier) { self.textDocument = textDocument }
  }

  package struct DocumentLink: Codable, Hashable, Sendable {
    package var range: Range
    package var target: DocumentURI?
    package var tooltip: String?

    package init(range: Range, target: DocumentURI?, tooltip: String?) {
      self.range = range
      self.target = target
      self.tooltip = tooltip
    }
  }

  package struct DocumentLinkOptions: Codable, Hashable, Sendable {
    package var resolveProvider: Bool?
    package init(resolveProvider: Bool?) { self.resolveProvider = resolveProvider }
  }
}
