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
    let parts = text.withBytes { URLText.Parts($0) }
    let bytes = text.utf8
    func slice(_ range: Range<Int>) -> String {
      if range.count == bytes.count { return String(text) }
      let start = bytes.index(bytes.startIndex, offsetBy: range.lowerBound)
      return String(text[start..<bytes.index(start, offsetBy: range.count)])
    }
    scheme = parts.schemeEnd.map { slice(0..<$0).lowercased() }
    authority = parts.authority.map(slice)
    path = slice(parts.path)
    query = parts.query.map(slice)
    fragment = parts.fragment.map(slice)
  }

  /// The path of a destination that stays on its host: has neither scheme nor authority; nil for any other.
  package static func localPath(of text: some StringProtocol) -> Substring? {
    let parts = text.withBytes { URLText.Parts($0) }
    guard parts.schemeEnd == nil, parts.authority == nil else { return nil }
    let bytes = text.utf8
    let start = bytes.index(bytes.startIndex, offsetBy: parts.path.lowerBound)
    return Substring(text)[start..<bytes.index(start, offsetBy: parts.path.count)]
  }

  /// Where the parts of a destination stand, in bytes.
  private struct Parts {
    var schemeEnd: Int?
    var authority: Range<Int>?
    var path: Range<Int>
    var query: Range<Int>?
    var fragment: Range<Int>?

    /// O(*n*).
    init(_ bytes: UnsafeBufferPointer<UInt8>) {
      var end = bytes.count
      if let hash = bytes.firstIndex(of: UInt8(ascii: "#")) {
        fragment = hash + 1..<end
        end = hash
      }
      if let mark = bytes[..<end].firstIndex(of: UInt8(ascii: "?")) {
        query = mark + 1..<end
        end = mark
      }
      var start = 0
      if let colon = bytes[..<end].firstIndex(of: UInt8(ascii: ":")),
        URLText.isScheme(bytes[..<colon])
      {
        schemeEnd = colon
        start = colon + 1
      }
      if start + 1 < end, bytes[start] == UInt8(ascii: "/"), bytes[start + 1] == UInt8(ascii: "/") {
        let host = start + 2
        start = bytes[host..<end].firstIndex(of: UInt8(ascii: "/")) ?? end
        authority = host..<start
      }
      path = start..<end
    }
  }

  /// Whether a destination names a scheme or a host.
  package static func leavesHost(_ text: some StringProtocol) -> Bool {
    text.withBytes { bytes in
      // Neither is there without one of these.
      guard bytes.contains(UInt8(ascii: ":")) || bytes.starts(with: "//".utf8) else { return false }
      let parts = URLText.Parts(bytes)
      return parts.schemeEnd != nil || parts.authority != nil
    }
  }

  private static func isScheme(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard let first = text.first, isLetter(first) else { return false }
    return text.allSatisfy { byte in
      isLetter(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  /// Percent-escapes decoded; what does not decode to UTF-8 becomes U+FFFD, a stray `%` stays. O(*n*).
  package static func decoded(_ text: some StringProtocol) -> String {
    guard text.withBytes({ $0.contains(UInt8(ascii: "%")) }) else { return String(text) }
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
    if text.withBytes({ $0.allSatisfy(keeps) }) { return String(text) }
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
  package static func hasDotSegment(_ path: some StringProtocol) -> Bool {
    path.withBytes { bytes in
      var previous = UInt8(ascii: "/")
      for byte in bytes {
        if byte == UInt8(ascii: "."), previous == UInt8(ascii: "/") { return true }
        previous = byte
      }
      return false
    }
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
