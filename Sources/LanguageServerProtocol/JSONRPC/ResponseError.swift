// Ids and errors of JSON-RPC. It never says when an error is due.

extension LSP {
  /// The id of a request: an integer or a string.
  package enum RequestID: Hashable, Sendable, Codable, CustomStringConvertible {
    case number(Int)
    case string(String)

    package init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let number = try? container.decode(Int.self) {
        self = .number(number)
      } else {
        self = .string(try container.decode(String.self))
      }
    }

    package func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      switch self {
      case .number(let number): try container.encode(number)
      case .string(let string): try container.encode(string)
      }
    }

    package var description: String {
      switch self {
      case .number(let number): "\(number)"
      case .string(let string): "\"\(string)\""
      }
    }
  }

  package struct ErrorCode: RawRepresentable, Codable, Hashable, Sendable {
    package var rawValue: Int
    package init(rawValue: Int) { self.rawValue = rawValue }

    package static let parseError = Self(rawValue: -32700)
    package static let invalidRequest = Self(rawValue: -32600)
    package static let methodNotFound = Self(rawValue: -32601)
    package static let invalidParams = Self(rawValue: -32602)
    package static let internalError = Self(rawValue: -32603)
    package static let serverNotInitialized = Self(rawValue: -32002)
    package static let requestFailed = Self(rawValue: -32803)
    package static let serverCancelled = Self(rawValue: -32802)
    package static let contentModified = Self(rawValue: -32801)
    package static let requestCancelled = Self(rawValue: -32800)
  }

  package struct ResponseError: Error, Codable, Hashable, Sendable {
    package var code: ErrorCode
    package var message: String

    package init(_ code: ErrorCode, _ message: String) {
      self.code = code
      self.message = message
    }
  }
}
