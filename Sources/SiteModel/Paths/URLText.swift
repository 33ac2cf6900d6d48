// The parts of a link destination, and percent-encoding. It never resolves anything against a site.

/// A destination split into its parts as RFC 3986 names them; nothing is decoded.
package struct URLText: Hashable, Sendable {
  /// In lower case, without the colon.
  package var scheme: String?
  /// Behind `//`; empty in `file:///x`.
  package var authority: String?
  package var path: String
  package var query: String?
  package var fragment: String?

  package init(_ text: some StringProtocol) {
    var rest = Substring(text)
    if let hash = rest.utf8.firstIndex(of: UInt8(ascii: "#")) {
      fragment = String(rest[rest.utf8.index(after: hash)...])
      rest = rest[..<hash]
    }
    if let mark = rest.utf8.firstIndex(of: UInt8(ascii: "?")) {
      query = String(rest[rest.utf8.index(after: mark)...])
      rest = rest[..<mark]
    }
    if let colon = rest.utf8.firstIndex(of: UInt8(ascii: ":")), URLText.isScheme(rest[..<colon]) {
      scheme = rest[..<colon].lowercased()
      rest = rest[rest.utf8.index(after: colon)...]
    }
    if rest.utf8.starts(with: "//".utf8) {
      rest = rest.dropFirst(2)
      let end = rest.utf8.firstIndex(of: UInt8(ascii: "/")) ?? rest.endIndex
      authority = String(rest[..<end])
      rest = rest[end...]
    }
    path = String(rest)
  }

  private static func isScheme(_ text: Substring) -> Bool {
    guard let first = text.utf8.first, isLetter(first) else { return false }
    return text.utf8.allSatisfy { byte in
      isLetter(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  /// Percent-escapes decoded; what does not decode to UTF-8 becomes U+FFFD, a stray `%` stays. O(*n*).
  package static func decoded(_ text: some StringProtocol) -> String {
    guard text.utf8.contains(UInt8(ascii: "%")) else { return String(text) }
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count,
        let high = hexValue(bytes[index + 1]), let low = hexValue(bytes[index + 2])
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

  /// Each byte for which `keeps` is false as `%XX`, in upper case. O(*n*).
  package static func encoded(_ text: some StringProtocol, keeping keeps: (UInt8) -> Bool) -> String
  {
    if text.utf8.allSatisfy(keeps) { return String(text) }
    let digits = Array("0123456789ABCDEF".utf8)
    var result: [UInt8] = []
    for byte in text.utf8 {
      if keeps(byte) {
        result.append(byte)
      } else {
        result += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func hexValue(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }

  /// Whether a segment may begin with a dot. O(*n*).
  private static func hasDotSegment(_ path: some StringProtocol) -> Bool {
    var previous = UInt8(ascii: "/")
    for byte in path.utf8 {
      if byte == UInt8(ascii: "."), previous == UInt8(ascii: "/") { return true }
      previous = byte
    }
    return false
  }

  /// `reference`, a path as written, against the path of the page that holds it, as a browser does
  /// (RFC 3986 §5.2): dot segments are removed, climbing above the root stays at the root.
  package static func resolve(_ reference: some StringProtocol, against base: String) -> String {
    if reference.isEmpty { return base }
    if reference.utf8.first == UInt8(ascii: "/"), !hasDotSegment(reference) {
      return String(reference)
    }
    var segments: [Substring]
    if reference.utf8.first == UInt8(ascii: "/") {
      segments = []
    } else {
      segments = base.segments(omittingEmpty: false).dropLast().map { $0 }
      if segments.first == "" { segments.removeFirst() }
    }
    var parts = Substring(reference).segments(omittingEmpty: false)
    if parts.first == "" { parts.removeFirst() }
    for (index, part) in parts.enumerated() {
      let isLast = index == parts.count - 1
      switch part {
      case ".", "..":
        if part == "..", !segments.isEmpty { segments.removeLast() }
        if isLast { segments.append("") }
      default: segments.append(part)
      }
    }
    return "/" + segments.joined(separator: "/")
  }
}
