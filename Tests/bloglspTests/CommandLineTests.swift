// The words of the command line: help, versions, slips of the finger, and the demo.
import Testing

struct CommandLineTests {
  private func check(
    _ words: [String], output: String = "", errors: String = "", code: Int32,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let result = try Program.run(words)
    #expect(result.output == output, "was:\n\(result.output)", sourceLocation: sourceLocation)
    #expect(result.errors == errors, "was:\n\(result.errors)", sourceLocation: sourceLocation)
    #expect(result.code == code, sourceLocation: sourceLocation)
  }

  private func checkFault(
    _ words: [String], says message: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    try check(
      words, errors: "bloglsp: \(message)\nTry 'bloglsp --help'.\n", code: 2,
      sourceLocation: sourceLocation)
  }

  @Test func slipsBringTheNearestWord() throws {
    try checkFault(["chek"], says: "there is no command 'chek'; did you mean 'check'?")
    try checkFault(["--studio"], says: "there is no option '--studio'; did you mean '--stdio'?")
    try checkFault(
      ["check", "--quite"], says: "there is no option '--quite'; did you mean '--quiet'?")
    try checkFault(["xyzzy"], says: "there is no command 'xyzzy'")
    try checkFault(
      ["check", "--engine", "hogo"], says: "'--engine' cannot be 'hogo'; did you mean 'hugo'?")
    try checkFault(
      ["check", "--engine"], says: "'--engine' needs a value: --engine NAME")
    try checkFault(
      ["check", "--format", "xml"],
      says:
        "'--format' cannot be 'xml': it is one of text, json, sarif, github, gitlab, junit")
    try checkFault(
      ["check", "--fail-on", "eror"], says: "'--fail-on' cannot be 'eror'; did you mean 'error'?")
    try checkFault(["check", "--quiet=yes"], says: "'--quiet' takes no value")
    try checkFault(["inspect", "post"], says: "one FILE is needed")
    try checkFault(["inspect", "data", "none.yaml"], says: "'none.yaml' cannot be read")
  }

  @Test func inspectNeedsToKnowWhat() throws {
    try checkFault(
      ["inspect"],
      says:
        "'inspect' needs to know what: inspect site, inspect post, inspect entities, inspect markdown, inspect data"
    )
  }

  @Test(arguments: [
    "check", "demo", "inspect site", "inspect post", "inspect markdown", "inspect data",
  ])
  func everyCommandHelps(name: String) throws {
    for option in ["--help", "-h"] {
      let result = try Program.run(name.split(separator: " ").map(String.init) + [option])
      #expect(result.output.hasPrefix("bloglsp \(name): "))
      #expect(result.output.contains("usage: bloglsp \(name) "))
      #expect(result.code == 0 && result.errors == "")
    }
  }

  @Test func theOverviewNamesEveryCommand() throws {
    let result = try Program.run(["--help"])
    for name in ["check", "demo", "inspect site", "inspect data", "--version"] {
      #expect(result.output.contains("  \(name)"), "\(name)")
    }
    #expect(result.output.contains("usage: bloglsp --stdio") && result.code == 0)
  }

  @Test func withoutWordsItSaysHowToGoOn() throws {
    let result = try Program.run([])
    #expect(result.output == "" && result.errors.contains("usage: bloglsp") && result.code == 2)
  }

  @Test func versionsAreOneLine() throws {
    let result = try Program.run(["--version"])
    #expect(result.output.wholeMatch(of: /bloglsp \d+\.\d+\.\d+\n/) != nil && result.code == 0)
  }

  @Test func theDemoShowsEachFeature() throws {
    let result = try Program.run(["demo"])
    let lines = result.output.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(result.code == 0 && result.errors == "")
    #expect(result.output.contains("테슬라 · Tesla — 기업"))
    #expect(lines.count <= 75 && !result.output.contains("\u{1B}"))
    for code in [
      "broken-link", "broken-anchor", "broken-image", "broken-reference", "link-to-draft",
      "source-path-link",
    ] {
      #expect(result.output.contains("[\(code)]"), "\(code)")
    }
    #expect(lines.filter { $0.contains("▏") }.count == 2, "two places where something is typed")
    #expect(lines.filter { $0.contains("⏎") }.count == 2, "and what is inserted there")
    #expect(lines.contains { $0.hasPrefix("  │ ") }, "a card")
  }
}
