// What an editor colours by meaning, on the wire. It never encodes a token: `data` is already relative.

extension LSP {
  package struct SemanticTokensRequest: Request, Hashable {
    package static let method = "textDocument/semanticTokens/full"
    package typealias Result = SemanticTokens?

    package var textDocument: TextDocumentIdentifier
    package init(textDocument: TextDocumentIdentifier) { self.textDocument = textDocument }
  }

  package struct SemanticTokensDeltaRequest: Request, Hashable {
    package static let method = "textDocument/semanticTokens/full/delta"
    package typealias Result = SemanticTokensDeltaResult?

    package var textDocument: TextDocumentIdentifier
    package var previousResultId: String

    package init(textDocument: TextDocumentIdentifier, previousResultId: String) {
      self.textDocument = textDocument
      self.previousResultId = previousResultId
    }
  }

  package struct SemanticTokensRangeRequest: Request, Hashable {
    package static let method = "textDocument/semanticTokens/range"
    package typealias Result = SemanticTokens?

    package var textDocument: TextDocumentIdentifier
    package var range: Range

    package init(textDocument: TextDocumentIdentifier, range: Range) {
      self.textDocument = textDocument
      self.range = range
    }
  }

  /// From the server to the client: tokens that were asked for count no more.
  package struct SemanticTokensRefreshRequest: Request, Hashable {
    package static let method = "workspace/semanticTokens/refresh"
    package typealias Result = Null
    package init() {}
  }

  package struct SemanticTokens: Codable, Hashable, Sendable {
    package var resultId: String?
    /// Five numbers a token: lines and units from the one before, length, type and modifiers.
    package var data: [UInt32]

    package init(resultId: String?, data: [UInt32]) {
      self.resultId = resultId
      self.data = data
    }
  }

  /// What of the earlier `data` is replaced; every edit counts in the earlier array.
  package struct SemanticTokensEdit: Codable, Hashable, Sendable {
    package var start: Int
    package var deleteCount: Int
    package var data: [UInt32]?

    package init(start: Int, deleteCount: Int, data: [UInt32]?) {
      self.start = start
      self.deleteCount = deleteCount
      self.data = data
    }
  }

  package struct SemanticTokensDelta: Codable, Hashable, Sendable {
    package var resultId: String?
    package var edits: [SemanticTokensEdit]

    package init(resultId: String?, edits: [SemanticTokensEdit]) {
      self.resultId = resultId
      self.edits = edits
    }
  }

  /// `SemanticTokens | SemanticTokensDelta`: all of them where the earlier result is not known any more.
  package enum SemanticTokensDeltaResult: Codable, Hashable, Sendable {
    case full(SemanticTokens)
    case delta(SemanticTokensDelta)

    private enum Keys: String, CodingKey { case edits }

    package init(from decoder: any Decoder) throws {
      if try decoder.container(keyedBy: Keys.self).contains(.edits) {
        self = .delta(try SemanticTokensDelta(from: decoder))
      } else {
        self = .full(try SemanticTokens(from: decoder))
      }
    }

    package func encode(to encoder: any Encoder) throws {
      switch self {
      case .full(let tokens): try tokens.encode(to: encoder)
      case .delta(let delta): try delta.encode(to: encoder)
      }
    }
  }

  /// What the numbers of types mean, and the bits of modifiers.
  package struct SemanticTokensLegend: Codable, Hashable, Sendable {
    package var tokenTypes: [String]
    package var tokenModifiers: [String]

    package init(tokenTypes: [String], tokenModifiers: [String]) {
      self.tokenTypes = tokenTypes
      self.tokenModifiers = tokenModifiers
    }
  }

  package struct SemanticTokensOptions: Codable, Hashable, Sendable {
    package var legend: SemanticTokensLegend
    package var range: Bool?
    package var full: BooleanOr<Full>?

    package init(legend: SemanticTokensLegend, range: Bool?, full: BooleanOr<Full>?) {
      self.legend = legend
      self.range = range
      self.full = full
    }

    package struct Full: Codable, Hashable, Sendable {
      package var delta: Bool?
      package init(delta: Bool?) { self.delta = delta }
    }
  }
}
