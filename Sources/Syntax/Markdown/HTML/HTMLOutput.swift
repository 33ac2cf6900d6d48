// HTML as bytes: escaping, and line ends where CommonMark's examples have them. It knows no Markdown.

/// Bytes of HTML under construction.
struct HTMLOutput {
  private(set) var bytes: [UInt8] = []

  mutating func write(_ text: String) { bytes.append(contentsOf: text.utf8) }

  mutating func writeRaw(_ raw: some Sequence<UInt8>) { bytes.append(contentsOf: raw) }

  /// Raw HTML, perhaps with GFM's tag filter.
  mutating func writeRaw(_ raw: ArraySlice<UInt8>, filtersTags: Bool) {
    guard filtersTags else { return writeRaw(raw) }
    for index in raw.indices {
      if raw[index] == .less, Self.isFiltered(raw[index...]) {
        write("&lt;")
      } else {
        bytes.append(raw[index])
      }
    }
  }

  private static func isFiltered(_ tag: ArraySlice<UInt8>) -> Bool {
    let name = tag.dropFirst().drop { $0 == .slash }.prefix(10).prefix { $0.isLetter }
    return filtered.contains(String(decoding: name.map(\.lowercased), as: UTF8.self))
  }

  private static let filtered: Set<String> = [
    "title", "textarea", "style", "xmp", "iframe", "noembed", "noframes", "script", "plaintext",
  ]

  /// Begins a new line, unless one has begun.
  mutating func startLine() {
    if let last = bytes.last, last != .newline { bytes.append(.newline) }
  }

  mutating func writeEscaped(_ text: some Sequence<UInt8>) {
    for byte in text {
      switch byte {
      case .ampersand: write("&amp;")
      case .less: write("&lt;")
      case .greater: write("&gt;")
      case .quote: write("&quot;")
      case 0: write("\u{FFFD}")
      default: bytes.append(byte)
      }
    }
  }

  /// An address as the value of an attribute: what is not allowed in one is percent-encoded.
  mutating func writeAddress(_ text: some Sequence<UInt8>) {
    let digits = Array("0123456789ABCDEF".utf8)
    for byte in text {
      switch byte {
      case .ampersand: write("&amp;")
      case .apostrophe: write("&#x27;")
      case let byte where byte.isAlphanumeric || Self.safe.contains(byte): bytes.append(byte)
      default: bytes += [.percent, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
  }

  private static let safe = Set("-_.+!*(),%#@?=;:/$~".utf8)
}
