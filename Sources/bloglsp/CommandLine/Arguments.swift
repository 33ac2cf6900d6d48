// Reads a command's words against what the command declares. It never carries anything out.
import Syntax

/// One option that a command takes.
struct Option: Sendable {
  /// With its dashes.
  let name: String
  /// What stands for its value in the help; nil for a switch.
  let value: String?
  let summary: String

  init(_ name: String, value: String? = nil, _ summary: String) {
    self.name = name
    self.value = value
    self.summary = summary
  }
}

/// A command line that cannot be understood, in words for people.
struct UsageError: Error, Hashable, Sendable {
  let message: String
}

/// The words behind a command.
struct Arguments: Sendable {
  private(set) var operands: [String] = []
  private var switches: Set<String> = []
  private var values: [String: String] = [:]

  /// `--` ends the options; a lone `-` is an operand. `--name=value` and `--name value` are the same.
  init(_ words: some Sequence<String>, options: [Option]) throws(UsageError) {
    var rest = Array(words)[...]
    while let word = rest.popFirst() {
      if word == "--" {
        operands += rest
        return
      }
      guard word.hasPrefix("-"), word != "-" else {
        operands.append(word)
        continue
      }
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let name = String(parts[0])
      guard let option = options.first(where: { $0.name == name }) else {
        throw Arguments.unknown(name, among: options)
      }
      guard let value = option.value else {
        if parts.count > 1 { throw UsageError(message: "'\(name)' takes no value") }
        switches.insert(name)
        continue
      }
      if parts.count > 1 {
        values[name] = String(parts[1])
      } else if let next = rest.popFirst() {
        values[name] = next
      } else {
        throw UsageError(message: "'\(name)' needs a value: \(name) \(value)")
      }
    }
  }

  func has(_ name: String) -> Bool { switches.contains(name) }

  func value(_ name: String) -> String? { values[name] }

  /// The value of an option that names one of a few things.
  func choice<Choice: RawRepresentable & CaseIterable>(
    _ name: String, of _: Choice.Type
  ) throws(UsageError) -> Choice? where Choice.RawValue == String {
    guard let value = values[name] else { return nil }
    if let choice = Choice(rawValue: value) { return choice }
    let names = Choice.allCases.map(\.rawValue)
    let nearest = EditDistance.nearest(to: value, among: names).map { "; did you mean '\($0)'?" }
    throw UsageError(
      message:
        "'\(name)' cannot be '\(value)'\(nearest ?? ": it is one of \(names.joined(separator: ", "))")"
    )
  }

  private static func unknown(_ name: String, among options: [Option]) -> UsageError {
    let names = options.map(\.name)
    let nearest = EditDistance.nearest(to: name, among: names).map { "; did you mean '\($0)'?" }
    return UsageError(message: "there is no option '\(name)'\(nearest ?? "")")
  }
}
