// Small questions about text, asked of its UTF-8 bytes. They never compare by canonical equivalence.

extension StringProtocol {
  /// Without white space at its ends.
  var trimmingSpaces: String {
    let isSpace: (UInt8) -> Bool = { $0 == 0x20 || (0x09...0x0D).contains($0) }
    let text = Substring(self).utf8
    if let head = text.first, let tail = text.last, !isSpace(head), !isSpace(tail) {
      return String(self)
    }
    guard let first = text.firstIndex(where: { !isSpace($0) }),
      let last = text.lastIndex(where: { !isSpace($0) })
    else { return "" }
    return String(decoding: text[first...last], as: UTF8.self)
  }

  /// Where `needle`, which is short and not empty, first stands; nil where it does not. O(*n*).
  func utf8Index(of needle: String) -> String.Index? {
    guard let first = needle.utf8.first else { return nil }
    var rest = Substring(self).utf8
    while let start = rest.firstIndex(of: first) {
      rest = rest[start...]
      if rest.starts(with: needle.utf8) { return start }
      rest = rest.dropFirst()
    }
    return nil
  }

  /// What stands between the slashes; a combining mark behind a slash does not hide it. O(*n*).
  func segments(omittingEmpty: Bool) -> [Substring] {
    Substring(self).utf8.split(
      separator: UInt8(ascii: "/"), omittingEmptySubsequences: omittingEmpty
    ).map { Substring($0) }
  }

  /// Whether template syntax stands in it: `{{`, `{%`, `${`, `<%`.
  var holdsTemplate: Bool {
    var previous: UInt8 = 0
    for byte in utf8 {
      switch (previous, byte) {
      case (UInt8(ascii: "{"), UInt8(ascii: "{")), (UInt8(ascii: "{"), UInt8(ascii: "%")),
        (UInt8(ascii: "$"), UInt8(ascii: "{")), (UInt8(ascii: "<"), UInt8(ascii: "%")):
        return true
      default: previous = byte
      }
    }
    return false
  }

  /// Whether `suffix` ends it. O(length of `suffix`).
  func endsWith(_ suffix: String) -> Bool {
    let own = Substring(self).utf8
    var here = own.endIndex
    let wanted = suffix.utf8
    var there = wanted.endIndex
    while there != wanted.startIndex {
      guard here != own.startIndex else { return false }
      here = own.index(before: here)
      there = wanted.index(before: there)
      if own[here] != wanted[there] { return false }
    }
    return true
  }

  func beginsWith(_ prefix: String) -> Bool { utf8.starts(with: prefix.utf8) }
}
