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
    let text = SwiftText(file.text)
    let isSource = file.path.hasPrefix("Sources/")
    var findings: [Finding] = []
    func report(_ line: Int, _ message: String) {
      findings.append(Finding(path: file.path, line: line + 1, message: message))
    }
    for (index, line) in text.codeLines.enumerated() {
      for rule in everywhere + (isSource ? inSources : inTests)
      where contains(line, word: rule.text) {
        report(index, "'\(rule.text)': \(rule.why)")
      }
      if isSource, hasForcedUnwrap(line) {
        report(index, "'!' traps on nil: unwrap with guard or ??")
      }
      if isSource, file.module != "bloglsp", hasPrint(line) {
        report(index, "print: only the command line writes to standard output")
      }
    }
    for (index, line) in text.commentLines.enumerated() {
      for word in ["TODO", "FIXME", "XXX", "HACK"] where contains(line, word: word) {
        report(index, "'\(word)': do it now or file an issue")
      }
    }
    return findings
  }

  /// Whether `word` occurs and is not a part of a longer name.
  static func contains(_ line: String, word: String) -> Bool {
    let line = Array(line.utf8)
    let word = Array(word.utf8)
    guard line.count >= word.count else { return false }
    return (0...(line.count - word.count)).contains { start in
      let end = start + word.count
      guard line[start..<end].elementsEqual(word) else { return false }
      let joinsBefore = start > 0 && isNameByte(line[start - 1]) && isNameByte(word[0])
      let joinsAfter = end < line.count && isNameByte(line[end]) && isNameByte(word[word.count - 1])
      return !joinsBefore && !joinsAfter
    }
  }

  /// A `!` right after a name, a bracket or a string, which no `=` follows: `x!`, `f()!`, `try!`, `Int!`.
  static func hasForcedUnwrap(_ line: String) -> Bool {
    let line = Array(line.utf8)
    return line.indices.dropFirst().contains { index in
      guard line[index] == UInt8(ascii: "!") else { return false }
      if index + 1 < line.count, line[index + 1] == UInt8(ascii: "=") { return false }
      return isNameByte(line[index - 1]) || ")]}\"`>?".utf8.contains(line[index - 1])
    }
  }

  /// A call of `print`, `debugPrint` or `dump`, not of somebody's method of that name.
  static func hasPrint(_ line: String) -> Bool {
    let declares = contains(line, word: "func")
    return !declares
      && ["print(", "debugPrint(", "dump("].contains { call in
        contains(line, word: call) && !line.contains("." + call)
      }
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "_") || byte >= 0x80
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}
