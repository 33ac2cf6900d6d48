// What the program tells an editor of a blog, and what it tells a script: the same findings at the same places.
import Foundation
import LanguageServerProtocol
import TestSupport
import Testing

@Suite(.enabled(if: BuiltProgram.path != nil, "the program is not built"))
struct SameFindingsTests {
  private static let blog = Fixture(
    """
    -- hugo.toml --
    baseURL = "https://blog.example/base/"
    -- content/posts/a.md --
    ---
    title: 하나
    ---
    앞 😀 [둘](/base/posts/c/) [셋](/base/posts/b/#없음) [](/posts/b/)
    [빈]() ![그림](/base/x.png) [글][none] <https://blog.example/base/posts/b/>

    [unused]: /x
    -- content/posts/b.md --
    ---
    title: "둘
    date: 2024/99/99
    aliases: [/old/]
    ---
    ## 있음
    [a](/base/old/) [draft](/base/posts/draft/) [r]({{< relref "none.md" >}})
    <!-- bloglsp-disable-next-line broken-link -->
    [x](a.md)
    <!-- bloglsp-disable broken-lnk -->
    -- content/posts/draft.md --
    ---
    draft: true
    ---
    [x](/nowhere/)
    -- content/bom.md --
    \u{FEFF}가 [x](/nowhere/)
    -- content/한글 글.md --
    ## ㄱ
    ## ㄱ
    [x](/BASE/posts/b/) [y](#ㄴ)
    -- .bloglsp.toml --
    [diagnostic]
    x = 1
    [diagnostics]
    broken-lnk = "error"
    orphan-post = "hint"
    broken-anchor = "error"
    [per-path."content/posts/b.md"]
    link-to-draft = "off"
    """)

  @Test func theEditorAndTheCheckFindTheSame() throws {
    let program = try #require(BuiltProgram.path)
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "bloglsp-\(UUID().uuidString)").resolvingSymlinksInPath()
    defer { try? FileManager.default.removeItem(at: folder) }
    for file in Self.blog.files {
      let place = folder.appending(path: file.path)
      try FileManager.default.createDirectory(
        at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(file.text.utf8).write(to: place)
    }
    let checked = try check(folder, with: program)
    let shown = try pull(folder, with: program)
    #expect(checked.count > 14, "\(checked)")
    #expect(checked.contains { $0.hasPrefix("content/bom.md 1:7-1:16 ") }, "\(checked)")
    #expect(checked.first?.hasPrefix(".bloglsp.toml 1:") == true, "\(checked)")
    #expect(checked == shown)
  }

  /// One line for each finding of `bloglsp check --format json`.
  private func check(_ folder: URL, with program: String) throws -> [String] {
    let report = folder.deletingLastPathComponent().appending(
      path: folder.lastPathComponent + ".json")
    defer { try? FileManager.default.removeItem(at: report) }
    try Data().write(to: report)
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = ["check", "--format", "json", "."]
    process.currentDirectoryURL = folder
    process.standardOutput = try FileHandle(forWritingTo: report)
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 1)
    let object = try #require(JSON(Array(try Data(contentsOf: report))))
    return object["findings"].items.map { finding in
      let start = "\(finding["line"].integer ?? 0):\(finding["column"].integer ?? 0)"
      let end = "\(finding["endLine"].integer ?? 0):\(finding["endColumn"].integer ?? 0)"
      return "\(finding["path"].text ?? "") \(start)-\(end) \(finding["severity"].text ?? "") "
        + "\(finding["code"].text ?? "") \(finding["message"].text ?? "") "
        + (finding["url"].text ?? "")
    }
  }

  /// The same lines from a server whose client asks for the whole blog.
  private func pull(_ folder: URL, with program: String) throws -> [String] {
    let root = LSP.DocumentURI(path: folder.path).string
    let server = try BinaryServer(program)
    func write(_ message: JSON) {
      server.write(LSP.MessageFramer.frame(Array(message.line.utf8)))
    }
    func waitFor(_ isIt: (JSON) -> Bool) -> JSON {
      var read = 0
      while !server.isAtEnd {
        server.read(until: read + 1)
        guard server.messages.count > read else { break }
        let message = server.messages[read]
        read += 1
        if isIt(message) { return message }
      }
      return .null
    }
    write([
      "jsonrpc": "2.0", "id": 1, "method": "initialize",
      "params": [
        "processId": nil, "rootUri": .string(root),
        "capabilities": [
          "general": ["positionEncodings": ["utf-32"]], "window": ["workDoneProgress": true],
          "textDocument": [
            "diagnostic": [:], "publishDiagnostics": ["codeDescriptionSupport": true],
          ],
          "workspace": ["diagnostics": ["refreshSupport": true]],
        ],
      ],
    ])
    write(["jsonrpc": "2.0", "method": "initialized", "params": [:]])
    let create = waitFor { $0["method"] == "window/workDoneProgress/create" }
    write(["jsonrpc": "2.0", "id": create["id"], "result": nil])
    _ = waitFor { $0["params"]["value"]["kind"] == "end" }
    write([
      "jsonrpc": "2.0", "id": 2, "method": "workspace/diagnostic",
      "params": ["previousResultIds": []],
    ])
    let answer = waitFor { $0["id"] == 2 && $0["method"] == .null }
    write(["jsonrpc": "2.0", "id": 3, "method": "shutdown"])
    write(["jsonrpc": "2.0", "method": "exit"])
    server.readToEnd()
    #expect(server.exitCode() == 0)
    return answer["result"]["items"].items.flatMap { file in
      file["items"].items.map {
        line($0, in: String((file["uri"].text ?? "").dropFirst(root.count + 1)))
      }
    }
  }

  private func line(_ finding: JSON, in path: String) -> String {
    func place(_ end: String) -> String {
      let place = finding["range"][end]
      return "\((place["line"].integer ?? -1) + 1):\((place["character"].integer ?? -1) + 1)"
    }
    let severities = [1: "error", 2: "warning", 3: "information", 4: "hint"]
    return "\(path.removingPercentEncoding ?? path) \(place("start"))-\(place("end")) "
      + "\(severities[finding["severity"].integer ?? 0] ?? "") \(finding["code"].text ?? "") "
      + "\(finding["message"].text ?? "") \(finding["codeDescription"]["href"].text ?? "")"
  }
}
