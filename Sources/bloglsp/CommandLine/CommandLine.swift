// From the process's arguments to a command and its exit code. It never does a command's work.
import LanguageServer
import Syntax

enum CommandLineTool {
  /// Runs what `words` (without the program's name) ask for.
  static func run(_ words: [String], on console: Console) async -> ExitCode {
    if words.contains("--stdio"), words.first?.hasPrefix("-") ?? false {
      return await serve(words, console)
    }
    do {
      return try await runCommand(words, console)
    } catch {
      console.note("bloglsp: \(error.message)")
      console.note("Try 'bloglsp --help'.")
      return .couldNotRun
    }
  }

  private static func runCommand(
    _ words: [String], _ console: Console
  ) async throws(UsageError) -> ExitCode {
    switch words.first {
    case nil:
      console.note(overview)
      return .couldNotRun
    case "--help", "-h", "help":
      _ = console.write(overview + "\n")
      return .clean
    case "--version":
      _ = console.write("bloglsp \(Version.current)\n")
      return .clean
    default: break
    }
    guard let (command, rest) = command(for: words) else { throw unknown(words) }
    if rest.prefix(while: { $0 != "--" }).contains(where: { $0 == "--help" || $0 == "-h" }) {
      _ = console.write(command.help)
      return .clean
    }
    return try await command.run(try Arguments(rest, options: command.options), console)
  }

  private static func command(for words: [String]) -> (Command, ArraySlice<String>)? {
    for command in Command.all {
      let name = command.name.split(separator: " ").map(String.init)
      if words.starts(with: name) { return (command, words[name.count...]) }
    }
    return nil
  }

  private static func unknown(_ words: [String]) -> UsageError {
    let first = words[0]
    if first == "inspect" {
      let kinds = Command.all.map(\.name).filter { $0.hasPrefix("inspect ") }
      return UsageError(message: "'inspect' needs to know what: \(kinds.joined(separator: ", "))")
    }
    let isOption = first.hasPrefix("-")
    let names =
      isOption ? ["--stdio", "--trace", "--help", "--version"] : Command.all.map(\.name)
    let nearest = EditDistance.nearest(to: first, among: names).map { "; did you mean '\($0)'?" }
    return UsageError(
      message: "there is no \(isOption ? "option" : "command") '\(first)'\(nearest ?? "")")
  }

  /// `--stdio [--trace FILE]`. Clients add words of their own (`--clientProcessId=…`): they are let pass.
  private static func serve(_ words: [String], _ console: Console) async -> ExitCode {
    var trace: String?
    for (index, word) in words.enumerated() {
      if word.hasPrefix("--trace=") { trace = String(word.dropFirst("--trace=".count)) }
      if word == "--trace", index + 1 < words.count { trace = words[index + 1] }
    }
    await Server.run(trace: trace.map(console.absolute))
  }

  static var overview: String {
    let commands = Command.table(Command.all.map { ($0.name, $0.summary) })
    return """
      bloglsp: a language server and checker for blogs in Markdown

      usage: bloglsp --stdio [--trace FILE]   serve an editor over standard input and output
             bloglsp COMMAND [options] …      as below; 'bloglsp COMMAND --help' tells more

      commands:
      \(commands.joined(separator: "\n"))

      options:
        --help     print this help
        --version  print the version
      """
  }
}
