// What typographers replace before ids are made. It never changes what is shown.

enum Typography {
  /// `--`, `---` and `...` become characters that no id keeps. O(*n*).
  static func withoutDashes(_ text: String) -> String {
    guard text.utf8Index(of: "--") != nil || text.utf8Index(of: "...") != nil else { return text }
    let hyphen = UInt8(ascii: "-")
    let dot = UInt8(ascii: ".")
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      let run = bytes[index...].prefix(3)
      if run.elementsEqual([hyphen, hyphen, hyphen]) || run.elementsEqual([dot, dot, dot]) {
        index += 3
      } else if run.starts(with: [hyphen, hyphen]) {
        index += 2
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
