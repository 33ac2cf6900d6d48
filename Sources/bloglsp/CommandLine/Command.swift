// A command of the command line: its name, its help, what it does. It never parses its own words.

/// One command.
struct Command: Sendable {
  /// One or two words: `check`, `inspect site`.
  let name: String
  /// What follows the options in the usage line.
  let operands: String
  let summary: String
  let options: [Option]
  /// Further paragraphs of the help.
  let discussion: [String]
  let run: @Sendable (Arguments, Console) async throws(UsageError) -> ExitCode

  static let helpOption = Option("--help", "print this help")

  /// Every command, in the order of the help.
  static let all: [Command] = [
    .check, .related, .entities, .demo, .inspectSite, .inspectPost, .inspectEntities,
    .inspectMarkdown,
    .inspectData,
  ]

  var help: String {
    var lines = ["bloglsp \(name): \(summary)", ""]
    let operands = operands.isEmpty ? "" : " " + operands
    lines += ["usage: bloglsp \(name) [options]\(operands)", "", "options:"]
    lines += Command.table(
      (options + [Command.helpOption]).map { option in
        (option.name + (option.value.map { " \($0)" } ?? ""), option.summary)
      })
    for paragraph in discussion { lines += ["", paragraph] }
    return lines.joined(separator: "\n") + "\n"
  }

  static func table(_ rows: [(String, String)]) -> [String] {
    let width = rows.map(\.0.count).max() ?? 0
    return rows.map { name, summary in
      "  " + name + String(repeating: " ", count: width - name.count + 2) + summary
    }
  }
}
