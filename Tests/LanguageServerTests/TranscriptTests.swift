// Replays every transcript: against the session in memory and against the program over pipes.
import Foundation
import LanguageServer
import LanguageServerProtocol
import TestSupport
import Testing

struct TranscriptTests {
  /// What a session in memory says to each line of the client's.
  private func replay(_ transcript: TranscriptFile) async -> (said: [[JSON]], exit: Int32?) {
    let client = TestSession(transcript.files)
    client.answersRequests = false
    var said: [[JSON]] = []
    for step in transcript.steps {
      client.receive(step.text)
      await client.settle()
      said.append(client.takeSent())
    }
    return (said, client.exitCode)
  }

  @Test func thereAreTranscripts() { #expect(TranscriptFile.names.count >= 10) }

  @Test(arguments: TranscriptFile.names)
  func theSessionSaysWhatTheTranscriptSays(_ name: String) async throws {
    let transcript = try TranscriptFile(name, in: "/blog")
    let (said, exit) = await replay(transcript)
    if ProcessInfo.processInfo.environment["UPDATE_SNAPSHOTS"] != nil {
      try TranscriptFile.rewrite(name, in: "/blog", said: said, exit: exit)
      return
    }
    let found = TranscriptFile.inFixedOrder(said.flatMap(\.self))
    #expect(found == TranscriptFile.inFixedOrder(transcript.expected))
    #expect(exit == transcript.exitCode)
  }

  @Test(
    .enabled(if: BuiltProgram.path != nil, "the program is not built"),
    arguments: TranscriptFile.names)
  func theProgramSaysWhatTheTranscriptSays(_ name: String) throws {
    let folder = URL(filePath: NSTemporaryDirectory()).resolvingSymlinksInPath()
      .appending(path: "bloglsp-\(name)-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let transcript = try TranscriptFile(name, in: folder.path)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (path, text) in transcript.files {
      let file = folder.appending(path: path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    // Beside the blog, so that it is no file of it.
    let trace = folder.appendingPathExtension("trace")
    defer { try? FileManager.default.removeItem(at: trace) }
    let server = try BinaryServer(try #require(BuiltProgram.path), trace: trace.path)
    for step in transcript.steps {
      server.read(until: step.after)
      server.write(LSP.MessageFramer.frame(Array(step.text.utf8)))
    }
    server.read(until: transcript.expected.count)
    // Where the session has not ended, the end of the input ends it.
    if transcript.exitCode == nil { server.closeInput() }
    server.readToEnd()
    let found = TranscriptFile.inFixedOrder(server.messages)
    #expect(found == TranscriptFile.inFixedOrder(transcript.expected))
    #expect(server.exitCode() == transcript.exitCode ?? 1)
    try check(trace, tells: transcript, answeredBy: server)
  }

  /// What `--trace` writes is a transcript of what was said.
  private func check(
    _ trace: URL, tells transcript: TranscriptFile, answeredBy server: BinaryServer
  ) throws {
    let lines = try String(contentsOf: trace, encoding: .utf8).split(separator: "\n")
    let objects = lines.compactMap { JSON(text: String($0)) }
    #expect(objects.count == lines.count)
    let client = objects.filter { $0["from"] == "client" }
    #expect(client.map { $0["text"].text ?? $0["message"].line } == transcript.steps.map(\.text))
    #expect(objects.filter { $0["from"] == "server" }.map(\.["message"]) == server.messages)
  }
}
