// Text as names, ids and messages need it: on one line, without what nobody sees. It never folds case but in ids.

extension Unicode.Scalar {
  /// Control characters, and marks that turn the direction of what follows.
  var isUnseenMark: Bool {
    switch value {
    case 0..<0x20, 0x7F..<0xA0, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}

extension String {
  /// On one line, without control characters and without white space at its ends. O(length).
  var strippedLine: String {
    if isStrippedLine { return self }
    var line = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      if scalar.value == 0x0A || scalar.value == 0x09 || scalar == " " {
        if let last = line.last, last != " " { line.append(" ") }
      } else if !scalar.isUnseenMark {
        line.append(scalar)
      }
    }
    if line.last == " " { line.removeLast() }
    return String(line)
  }

  /// Whether `strippedLine` would surely change nothing.
  private var isStrippedLine: Bool {
    var last: UInt8 = 0x20
    for byte in utf8 {
      // The marks that are left out begin with C2 or E2.
      if byte < 0x20 || byte == 0x7F || byte == 0xC2 || byte == 0xE2 { return false }
      if byte == 0x20, last == 0x20 { return false }
      last = byte
    }
    return last != 0x20
  }

  /// As a message quotes it: cut where it is long.
  var shortened: String {
    let line = strippedLine.unicodeScalars
    return line.count > 40 ? String(String.UnicodeScalarView(line.prefix(40))) + "…" : String(line)
  }

  /// Small Latin letters and digits with single hyphens between; empty where there are none. O(length).
  var kebab: String {
    var result: [UInt8] = []
    for byte in utf8 {
      let lower = byte &- 0x41 < 26 ? byte | 0x20 : byte
      if lower &- 0x61 < 26 || lower &- 0x30 < 10 {
        result.append(lower)
      } else if let last = result.last, last != UInt8(ascii: "-") {
        result.append(UInt8(ascii: "-"))
      }
    }
    if result.last == UInt8(ascii: "-") { result.removeLast() }
    return String(decoding: result, as: UTF8.self)
  }
}
