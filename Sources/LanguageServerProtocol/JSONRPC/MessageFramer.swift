// Cuts a byte stream into messages and back (LSP 3.17, "Base Protocol"). It never looks into a message.

/// The namespace of everything that stands on the wire.
package enum LSP {}

extension LSP {
  /// Why a byte stream is not one of messages.
  package enum FramingError: Error, Hashable, Sendable, CustomStringConvertible {
    /// A header line without a colon, or too long to be one.
    case brokenHeader(String)
    /// A header section without a usable `Content-Length`.
    case brokenLength(String)
    case tooLong(Int)

    package var description: String {
      switch self {
      case .brokenHeader(let line):
        "expected a header such as 'Content-Length: 12', found '\(line)'"
      case .brokenLength(let value): "expected a number behind 'Content-Length:', found '\(value)'"
      case .tooLong(let length):
        "a message of \(length) bytes is longer than \(MessageFramer.limit)"
      }
    }
  }

  /// A push parser: bytes in as they come, bodies out as they are complete. Linear, however the bytes are cut.
  package struct MessageFramer: Sendable {
    /// The longest body taken, in bytes.
    package static let limit = 64 << 20
    private static let headerLimit = 4096

    private var header: [UInt8] = []
    private var body: [UInt8] = []
    /// Nil while headers are read, then the body's length.
    private var length: Int?
    private var declared: Int?
    private var hasFailed = false

    package init() {}

    /// The messages that `bytes` complete, in order. After a failure nothing more comes.
    package mutating func push(_ bytes: some Sequence<UInt8>) -> [Result<[UInt8], FramingError>] {
      var found: [Result<[UInt8], FramingError>] = []
      let bytes = Array(bytes)
      var index = 0
      while index < bytes.count, !hasFailed {
        if let length {
          let taken = min(length - body.count, bytes.count - index)
          body += bytes[index..<index + taken]
          index += taken
          if body.count == length { found.append(.success(takeBody())) }
        } else {
          let byte = bytes[index]
          index += 1
          if let error = push(headerByte: byte) {
            hasFailed = true
            found.append(.failure(error))
          } else if length == 0 {
            found.append(.success(takeBody()))
          }
        }
      }
      return found
    }

    private mutating func takeBody() -> [UInt8] {
      defer {
        body = []
        length = nil
        declared = nil
      }
      return body
    }

    private mutating func push(headerByte byte: UInt8) -> FramingError? {
      guard byte == UInt8(ascii: "\n") else {
        header.append(byte)
        return header.count > Self.headerLimit ? .brokenHeader(shown(header)) : nil
      }
      var line = header
      header = []
      if line.last == UInt8(ascii: "\r") { line.removeLast() }
      if !line.isEmpty { return take(headerLine: line) }
      guard let declared else { return .brokenLength("nothing") }
      length = declared
      body.reserveCapacity(min(declared, 1 << 20))
      return nil
    }

    private mutating func take(headerLine line: [UInt8]) -> FramingError? {
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else {
        return .brokenHeader(shown(line))
      }
      let name = String(decoding: line[..<colon], as: UTF8.self).lowercased()
      guard name == "content-length" else { return nil }
      var value = line[(colon + 1)...]
      while value.first.map(Self.isBlank) == true { value.removeFirst() }
      while value.last.map(Self.isBlank) == true { value.removeLast() }
      let text = String(decoding: value, as: UTF8.self)
      guard !value.isEmpty, value.allSatisfy({ (0x30...0x39).contains($0) }) else {
        return .brokenLength(shown(Array(value)))
      }
      guard let number = Int(text), number <= Self.limit else {
        return .tooLong(Int(text) ?? Int.max)
      }
      declared = number
      return nil
    }

    private static func isBlank(_ byte: UInt8) -> Bool {
      byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
    }

    private func shown(_ bytes: [UInt8]) -> String {
      let start = String(decoding: bytes.prefix(60), as: UTF8.self)
      return bytes.count > 60 ? start + "…" : start
    }

    /// A body with its header in front.
    package static func frame(_ body: [UInt8]) -> [UInt8] {
      Array("Content-Length: \(body.count)\r\n\r\n".utf8) + body
    }
  }
}
