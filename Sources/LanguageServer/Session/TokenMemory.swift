// Which tokens the client was sent, so that it can be told what has changed in them. It never computes one.

/// The tokens of one open document, as they were sent.
package struct TokenResult: Hashable, Sendable {
  /// Of the document.
  package let path: String
  package let id: String
  package let data: [UInt32]
}

struct TokenMemory: Sendable {
  /// A client that gives a request up as its answer arrives still has the one before.
  private static let limit = 2

  /// Whether the client has asked for any: another needs not be told that they have changed.
  private(set) var isAsked = false
  private var lastId = 0
  /// By path; the latest last.
  private var results: [String: [TokenResult]] = [:]

  /// An id for the next result.
  mutating func nextId() -> String {
    isAsked = true
    lastId &+= 1
    return String(lastId)
  }

  /// Nil where the result is not known any more.
  func data(of id: String, at path: String) -> [UInt32]? {
    results[path]?.last { $0.id == id }?.data
  }

  mutating func keep(_ result: TokenResult) {
    results[result.path, default: []].append(result)
    if results[result.path, default: []].count > Self.limit {
      results[result.path]?.removeFirst()
    }
  }

  mutating func forget(_ path: String) { results[path] = nil }
}
