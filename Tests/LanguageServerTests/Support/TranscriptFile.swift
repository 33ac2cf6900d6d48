// Reads the transcripts of `Protocol/Transcripts` and compares what was said with what they say.
import Foundation
import LanguageServerProtocol

/// A recorded session: files to begin with, and what each side said.
struct TranscriptFile {
  enum Line {
    /// A message of the client's, or a text that is none.
    case client(String)
    case server(JSON)
  }

  let name: String
  private(set) var files: [String: String] = [:]
  private(set) var lines: [Line] = []
  /// The code that the process ends with, where the session ends.
  private(set) var exitCode: Int32?

  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../Protocol/Transcripts").standardizedFileURL

  static let names: [String] = {
    let found = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
    return (found ?? []).filter { $0.hasSuffix(".jsonl") }.sorted()
  }()

  /// - Parameter path: the folder that stands for `${PATH}`, and as a `file:` URI for `${ROOT}`.
  init(_ name: String, in path: String) throws {
    let root = LSP.DocumentURI(path: path).string
    self.name = name
    let text = try String(contentsOf: Self.folder.appending(path: name), encoding: .utf8)
    for line in text.split(separator: "\n") {
      let expanded = String(
        line.replacing("${ROOT}", with: root).replacing("${PATH}", with: path))
      guard let object = JSON(text: expanded) else { throw Malformed(line: String(line)) }
      if case .object(let files) = object["files"] {
        self.files = files.compactMapValues { $0.text }
      } else if object["from"] == "client" {
        lines.append(.client(object["text"].text ?? object["message"].line))
      } else if object["from"] == "server" {
        lines.append(.server(object["message"]))
      } else if let code = object["exit"].integer {
        exitCode = Int32(truncatingIfNeeded: code)
      } else {
        throw Malformed(line: String(line))
      }
    }
  }

  struct Malformed: Error {
    let line: String
  }

  /// The client's lines, each with the number of server messages that must have come before it is sent.
  var steps: [(text: String, after: Int)] {
    var steps: [(String, Int)] = []
    var expected = 0
    for line in lines {
      switch line {
      case .client(let text): steps.append((text, expected))
      case .server: expected += 1
      }
    }
    return steps
  }

  var expected: [JSON] {
    lines.compactMap { if case .server(let message) = $0 { message } else { nil } }
  }

  /// In which order messages came where that is part of the contract: answers by id, the rest by method and
  /// document; between these, order depends on which computation ends first.
  static func inFixedOrder(_ messages: [JSON]) -> [String] {
    func key(_ message: JSON) -> String {
      if message["method"] == .null { return "1 " + message["id"].line }
      return "2 " + message["method"].line + message["params"]["uri"].line
    }
    return messages.enumerated()
      .sorted { (key($0.element), $0.offset) < (key($1.element), $1.offset) }
      .map(\.element.line)
  }
}

extension TranscriptFile {
  /// Keeps what the client says and writes down anew what the server says to it.
  static func rewrite(_ name: String, in path: String, said: [[JSON]], exit: Int32?) throws {
    let file = folder.appending(path: name)
    var answers = said.makeIterator()
    var lines: [String] = []
    for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
      let object = JSON(text: String(line)) ?? .null
      if object["files"] != .null { lines.append(String(line)) }
      guard object["from"] == "client" else { continue }
      lines.append(String(line))
      for message in answers.next() ?? [] {
        lines.append(JSON.object(["from": "server", "message": message]).line)
      }
    }
    if let exit { lines.append("{\"exit\":\(exit)}") }
    let text =
      lines.joined(separator: "\n")
      .replacing(LSP.DocumentURI(path: path).string, with: "${ROOT}")
      .replacing("\"\(path)/", with: "\"${PATH}/") + "\n"
    try Data(text.utf8).write(to: file)
  }
}
