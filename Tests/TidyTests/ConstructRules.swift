// Constructs that may trap, hide or linger. It reads blanked code, so that text in strings is free.

enum ConstructRules {
  private static let everywhere = [
    "_exported": "a module offers only its own names",
    "public": "all access is `package` or less",
  ]
  private static let inSources = [
    "fatalError": "a server must not trap",
    "precondition": "a server must not trap",
    "preconditionFailure": "a server must not trap",
    "unsafelyUnwrapped": "a server must not trap",
    "unsafeBitCast": "memory stays safe",
    "unchecked": "concurrency stays checked",
  ].merging(everywhere) { first, _ in first }
  private static let inTests = [
    "sleep": "tests wait for events, not for time",
    "XCTest": "tests use Swift Testing",
  ].merging(everywhere) { first, _ in first }
  private static let lingering: Set = ["TODO", "FIXME", "XXX", "HACK"]

  static func findings(in file: ProjectFile) -> [Finding] {
    let isSource = file.path.hasPrefix("Sources/")
    let tokens = file.swift.tokens
    var findings: [Finding] = []
    func report(_ line: Int, _ message: String) {
      findings.append(Finding(path: file.path, line: line, message: message))
    }
    for (index, token) in tokens.enumerated() where token.isWord {
      if let why = (isSource ? inSources : inTests)[token.text] {
        report(token.line, "'\(token.text)': \(why)")
      }
      guard isSource else { continue }
      if token.text == "nonisolated", tokens.texts(after: index, 2) == ["(", "unsafe"] {
        report(token.line, "'nonisolated(unsafe)': concurrency stays checked")
      }
      if file.module != "bloglsp", isPrint(index, in: tokens) {
        report(token.line, "print: only the command line writes to standard output")
      }
    }
    if isSource {
      for line in forcedUnwraps(in: file.swift.code) {
        report(line, "'!' traps on nil: unwrap with guard or ??")
      }
    }
    for token in SwiftTokens(file.swift.comments) where lingering.contains(token.text) {
      report(token.line, "'\(token.text)': do it now or file an issue")
    }
    return findings
  }

  /// Lines with a `!` right after a name, a bracket or a string, which no `=` follows: `x!`, `f()!`, `try!`.
  static func forcedUnwraps(in code: [UInt8]) -> [Int] {
    var lines: [Int] = []
    var line = 1
    var before = UInt8(ascii: "\n")
    for (index, byte) in code.enumerated() {
      if byte == UInt8(ascii: "\n") { line += 1 }
      if byte == UInt8(ascii: "!"), SwiftTokens.isWordByte(before) || endings.contains(before) {
        let after = index + 1 < code.count ? code[index + 1] : 0
        if after != UInt8(ascii: "=") { lines.append(line) }
      }
      before = byte
    }
    return lines
  }

  private static let endings = Set(")]}\"`>?".utf8)

  /// A call of `print`, `debugPrint` or `dump`, not of somebody's method of that name nor its declaration.
  private static func isPrint(_ index: Int, in tokens: SwiftTokens) -> Bool {
    ["print", "debugPrint", "dump"].contains(tokens[index].text)
      && tokens.texts(after: index, 1) == ["("]
      && (index == 0 || ![".", "func"].contains(tokens[index - 1].text))
  }
}
