// Bodies of the messages that the server sends. It never frames them.
import Foundation

extension LSP {
  /// A request: its type is its parameters.
  package protocol Request: Codable, Sendable {
    associatedtype Result: Codable & Sendable
    static var method: String { get }
  }

  /// A request whose answer is a list that may be sent in parts.
  package protocol PartialResultRequest: Request {
    var partialResultToken: ProgressToken? { get }
    /// The answer that all parts make together.
    static func joined(_ parts: [Result]) -> Result
  }

  /// A notification: its type is its parameters.
  package protocol Notification: Codable, Sendable {
    static var method: String { get }
  }

  private struct Call<Params: Encodable>: Encodable {
    let jsonrpc = "2.0"
    var id: RequestID?
    let method: String
    let params: Params
  }

  private struct Answer<Result: Encodable>: Encodable {
    let jsonrpc = "2.0"
    let id: RequestID
    // Not optional itself: a result of nil is written as `null`, as JSON-RPC wants it.
    let result: Result
  }

  private struct Refusal: Encodable {
    let jsonrpc = "2.0"
    let id: RequestID?
    let error: ResponseError

    enum Keys: String, CodingKey { case jsonrpc, id, error }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Keys.self)
      try container.encode(jsonrpc, forKey: .jsonrpc)
      // An id that could not be read is answered as null (JSON-RPC 2.0 §5).
      try container.encode(id, forKey: .id)
      try container.encode(error, forKey: .error)
    }
  }

  package static func request<R: Request>(_ id: RequestID, _ params: R) -> [UInt8] {
    encoded(Call(id: id, method: R.method, params: params))
  }

  package static func notification<N: Notification>(_ params: N) -> [UInt8] {
    encoded(Call(id: nil, method: N.method, params: params))
  }

  /// The answer to a request; a result that cannot be encoded is answered as an internal error.
  package static func success<R: Request>(
    _ id: RequestID, _ result: R.Result, of _: R.Type
  ) -> [UInt8] {
    if let list = result as? any NumberList { return success(id, list) }
    let body = encoded(Answer(id: id, result: result))
    if !body.isEmpty { return body }
    return failure(id, ResponseError(.internalError, "the answer cannot be written as JSON"))
  }

  private static func success(_ id: RequestID, _ list: any NumberList) -> [UInt8] {
    var body = Array("{\"id\":".utf8) + encoded(id) + Array(",\"jsonrpc\":\"2.0\",\"result\":".utf8)
    list.write(to: &body)
    return body + Array("}".utf8)
  }

  package static func failure(_ id: RequestID?, _ error: ResponseError) -> [UInt8] {
    encoded(Refusal(id: id, error: error))
  }

  /// Keys in a fixed order, so that transcripts compare.
  static func encoded(_ value: some Encodable) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return Array((try? encoder.encode(value)) ?? Data())
  }
}
