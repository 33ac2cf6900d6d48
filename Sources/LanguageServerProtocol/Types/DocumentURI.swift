// The name of a document on the wire, and the file it means. It never looks whether the file exists.

extension LSP {
  /// A URI as the client wrote it. Compare files by `path`: clients escape the same path in different ways.
  package struct DocumentURI: Hashable, Sendable, Codable, CustomStringConvertible {
    package let string: String

    package init(_ string: String) { self.string = string }

    /// The `file:` URI of an absolute path: only what RFC 3986 allows in a path stands unescaped.
    package init(path: String) {
      let digits = Array("0123456789ABCDEF".utf8)
      var bytes = Array("file://".utf8)
      if path.utf8.first != UInt8(ascii: "/") { bytes.append(UInt8(ascii: "/")) }
      for byte in path.utf8 {
        if DocumentURI.isPlain(byte) {
          bytes.append(byte)
        } else {
          bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
        }
      }
      string = String(decoding: bytes, as: UTF8.self)
    }

    package init(from decoder: any Decoder) throws {
      string = try decoder.singleValueContainer().decode(String.self)
    }

    package func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      try container.encode(string)
    }

    package var description: String { string }

    /// By bytes: a name in NFC and one in NFD are two files on most disks.
    package static func == (left: DocumentURI, right: DocumentURI) -> Bool {
      left.string.utf8.elementsEqual(right.string.utf8)
    }

    package func hash(into hasher: inout Hasher) {
      for byte in string.utf8 { hasher.combine(byte) }
    }

    /// The absolute path of a `file:` URI on this machine, decoded; nil for any other.
    package var path: String? {
      let bytes = Array(string.utf8)
      let scheme = Array("file:".utf8)
      guard bytes.count > scheme.count,
        zip(bytes, scheme).allSatisfy({ $0 == $1 || ($1 != UInt8(ascii: ":") && $0 | 0x20 == $1) })
      else { return nil }
      var rest = bytes.dropFirst(scheme.count)
      if rest.starts(with: "//".utf8) {
        rest = rest.dropFirst(2)
        let slash = rest.firstIndex(of: UInt8(ascii: "/")) ?? rest.endIndex
        let host = String(decoding: rest[rest.startIndex..<slash], as: UTF8.self)
        guard host.isEmpty || host == "localhost" else { return nil }
        rest = rest[slash...]
      }
      guard rest.first == UInt8(ascii: "/") else { return nil }
      let end = rest.firstIndex { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") }
      let path = DocumentURI.decoded(rest[rest.startIndex..<(end ?? rest.endIndex)])
      // No file's path holds a NUL: the system would read only what stands before it.
      return path.utf8.contains(0) ? nil : path
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        true
      default: "-._~/".utf8.contains(byte)
      }
    }

    private static func decoded(_ bytes: ArraySlice<UInt8>) -> String {
      var result: [UInt8] = []
      var index = bytes.startIndex
      while index < bytes.endIndex {
        if bytes[index] == UInt8(ascii: "%"), bytes.endIndex - index > 2,
          let high = hex(bytes[index + 1]), let low = hex(bytes[index + 2])
        {
          result.append(high << 4 | low)
          index += 3
        } else {
          result.append(bytes[index])
          index += 1
        }
      }
      return String(decoding: result, as: UTF8.self)
    }

    private static func hex(_ byte: UInt8) -> UInt8? {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
      case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
      default: nil
      }
    }
  }
}
