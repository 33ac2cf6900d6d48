// Constructs that may trap, hide or linger. It reads blanked code, so that text in strings is free.

enum ConstructRules {
  private static let everywhere: [(text: String, why: String)] = [
    ("@_exported", "a module offers only its own names"),
    ("public", "all access is `package` or less"),
  ]
  private static let inSources: [(text: String, why: String)] = [
    ("fatalError", "a server must not trap"),
    ("precondition", "a server must not trap"),
    ("preconditionFailure", "a server must not trap"),
    ("unsafelyUnwrapped", "a server must not trap"),
    ("unsafeBitCast", "memory stays safe"),
    ("nonisolated(unsafe)", "concurrency stays checked"),
    ("@unchecked", "concurrency stays checked"),
  ]
  private static let inTests: [(text: String, why: String)] = [
    ("sleep", "tests wait for events, not for time"),
    ("XCTest", "tests use Swift Testing"),
  ]

  static func findings(in file: ProjectFile) -> [Finding] {
    let isSource = file.path.hasPrefix("Sources/")
    let code = file.swift.code
    var findings: [Finding] = []
    func report(_ lines: [Int], _ message: String) {
      findings += lines.map { Finding(path: file.path, line: $0, message: message) }
    }
    for rule in everywhere + (isSource ? inSources : inTests) {
      report(lines(of: rule.text, in: code), "'\(rule.text)': \(rule.why)")
    }
    if isSource {
      report(forcedUnwraps(in: code), "'!' traps on nil: unwrap with guard or ??")
      if file.module != "bloglsp" {
        report(prints(in: code), "print: only the command line writes to standard output")
      }
    }
    for word in ["TODO", "FIXME", "XXX", "HACK"] {
      report(
        lines(of: word, in: file.swift.comments), "'\(word)': do it now or file an issue")
    }
    return findings
  }

  /// The 1-based lines where `word` occurs and is not a part of a longer name.
  static func lines(
    of word: String, in code: [UInt8], unlessAfter excluded: [UInt8] = []
  ) -> [Int] {
    let word = Array(word.utf8)
    guard let first = word.first, let last = word.last else { return [] }
    var lines: [Int] = []
    var line = 1
    var index = 0
    while index < code.count {
      let byte = code[index]
      if byte == UInt8(ascii: "\n") { line += 1 }
      let end = index + word.count
      if byte == first, end <= code.count, code[index..<end].elementsEqual(word) {
        let before = index > 0 ? code[index - 1] : 0
        let after = end < code.count ? code[end] : 0
        let isPart = (isName(before) && isName(first)) || (isName(after) && isName(last))
        if !isPart, !excluded.contains(before) { lines.append(line) }
      }
      index += 1
    }
    return lines
  }

  /// Lines with a `!` right after a name, a bracket or a string, which no `=` follows: `x!`, `f()!`, `try!`.
  static func forcedUnwraps(in code: [UInt8]) -> [Int] {
    var lines: [Int] = []
    var line = 1
    for index in code.indices {
      if code[index] == UInt8(ascii: "\n") { line += 1 }
      guard code[index] == UInt8(ascii: "!"), index > 0 else { continue }
      if index + 1 < code.count, code[index + 1] == UInt8(ascii: "=") { continue }
      let before = code[index - 1]
      if isName(before) || ")]}\"`>?".utf8.contains(before) { lines.append(line) }
    }
    return lines
  }

  /// Lines with a call of `print`, `debugPrint` or `dump`, not of somebody's method of that name.
  static func prints(in code: [UInt8]) -> [Int] {
    let declared = Set(lines(of: "func", in: code))
    return ["print(", "debugPrint(", "dump("].flatMap {
      lines(of: $0, in: code, unlessAfter: [UInt8(ascii: ".")])
    }.filter { !declared.contains($0) }
  }

  private static func isName(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "_") || byte >= 0x80
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}
