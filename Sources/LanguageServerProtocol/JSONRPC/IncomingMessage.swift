// What kind of message a body is, before its parameters are read. It never knows which methods there are.
import Foundation

extension LSP {
  /// A message from the client, as far as its outside tells.
  package enum IncomingMessage: Sendable {
    case request(RequestID, method: String, Params)
    case notification(method: String, Params)
    /// The answer to a request of the server's; its result is never needed.
    case response(RequestID, error: ResponseError?)
    /// No message: the error to answer with, under the id where one could be read.
    case invalid(RequestID?, ResponseError)

    /// Reads the body of one message. Total; O(*n*).
    package init(_ body: [UInt8]) {
      do {
        let head = try JSONDecoder().decode(Head.self, from: Data(body))
        self = head.message(body)
      } catch DecodingError.dataCorrupted {
        self = .invalid(nil, ResponseError(.parseError, "the message is not valid JSON"))
      } catch {
        self = .invalid(
          nil, ResponseError(.invalidRequest, "the message is not a JSON-RPC request or response"))
      }
    }
  }

  private struct Head: Decodable {
    private enum Keys: String, CodingKey {
      case id, method, result, error
    }
    let id: RequestID?
    let hasID: Bool
    let method: String?
    let isResponse: Bool
    let error: ResponseError?

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: Keys.self)
      hasID = container.contains(.id)
      id = try? container.decodeIfPresent(RequestID.self, forKey: .id)
      method = try container.decodeIfPresent(String.self, forKey: .method)
      isResponse = container.contains(.result) || container.contains(.error)
      error = try? container.decodeIfPresent(ResponseError.self, forKey: .error)
    }

    func message(_ body: [UInt8]) -> IncomingMessage {
      if let method {
        if let id { return .request(id, method: method, Params(body: body)) }
        if !hasID { return .notification(method: method, Params(body: body)) }
        return .invalid(
          nil, ResponseError(.invalidRequest, "the id must be an integer or a string"))
      }
      if let id, isResponse { return .response(id, error: error) }
      return .invalid(
        id, ResponseError(.invalidRequest, "the message has neither a method nor a result"))
    }
  }

  /// The parameters of a message, read when it is known what they should be.
  package struct Params: Sendable {
    private let body: [UInt8]

    package init(body: [UInt8]) { self.body = body }

    /// The beginning of the message, for people.
    package var excerpt: String { String(decoding: body.prefix(1000), as: UTF8.self) }

    private struct Holder<Value: Decodable>: Decodable {
      private enum Keys: String, CodingKey { case params }
      let value: Value

      init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Keys.self)
        let isMissing = try !container.contains(.params) || container.decodeNil(forKey: .params)
        // Messages without required parameters may leave them out or send null.
        value =
          isMissing
          ? try Value(from: NothingDecoder()) : try container.decode(Value.self, forKey: .params)
      }
    }

    /// The parameters as `Value`; `.invalidParams` says what is missing or of the wrong type.
    package func decoded<Value: Decodable>(as _: Value.Type) -> Result<Value, ResponseError> {
      do {
        return .success(try JSONDecoder().decode(Holder<Value>.self, from: Data(body)).value)
      } catch {
        return .failure(ResponseError(.invalidParams, Params.explain(error)))
      }
    }

    private static func explain(_ error: any Error) -> String {
      func place(_ context: DecodingError.Context) -> String {
        let path = context.codingPath.map { key in key.intValue.map { "[\($0)]" } ?? key.stringValue
        }
        return path.isEmpty ? "params" : path.joined(separator: ".")
      }
      switch error {
      case DecodingError.keyNotFound(let key, let context):
        return "'\(key.stringValue)' is missing in \(place(context))"
      case DecodingError.typeMismatch(let type, let context):
        return "\(place(context)) should be of type \(type)"
      case DecodingError.valueNotFound(let type, let context):
        return "\(place(context)) is null and should be of type \(type)"
      case DecodingError.dataCorrupted(let context):
        return "\(place(context)): \(context.debugDescription)"
      default: return "the parameters cannot be read"
      }
    }
  }

  /// Decodes an object without any keys.
  private struct NothingDecoder: Decoder {
    var codingPath: [any CodingKey] { [] }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func container<Key: CodingKey>(keyedBy _: Key.Type) throws -> KeyedDecodingContainer<Key> {
      let nothing = try JSONDecoder().decode(Empty<Key>.self, from: Data("{}".utf8))
      return nothing.container
    }

    func unkeyedContainer() throws -> any UnkeyedDecodingContainer { throw missing }
    func singleValueContainer() throws -> any SingleValueDecodingContainer { throw missing }

    private var missing: DecodingError {
      .valueNotFound(
        [String: String].self, .init(codingPath: [], debugDescription: "no parameters"))
    }

    private struct Empty<Key: CodingKey>: Decodable {
      let container: KeyedDecodingContainer<Key>
      init(from decoder: any Decoder) throws {
        container = try decoder.container(keyedBy: Key.self)
      }
    }
  }
}
