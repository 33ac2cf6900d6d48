// What only the program as a whole can show: streams in pieces, the end of pipes and processes.
import Foundation
import LanguageServer
import LanguageServerProtocol
import TestSupport
import Testing

@Suite(.enabled(if: BuiltProgram.path != nil, "the program is not built"))
struct ProgramTests {
  private func frame(_ message: JSON) -> [UInt8] {
    LSP.MessageFramer.frame(Array(message.line.utf8))
  }

  private func started(_ process: Int? = nil) throws -> BinaryServer {
    let server = try BinaryServer(try #require(BuiltProgram.path))
    server.write(
      frame([
        "jsonrpc": "2.0", "id": 1, "method": "initialize",
        "params": [
          "processId": process.map { .integer($0) } ?? nil, "rootUri": nil, "capabilities": [:],
        ],
      ]))
    return server
  }

  private let bye: JSON = ["jsonrpc": "2.0", "id": 2, "method": "shutdown"]
  private let exit: JSON = ["jsonrpc": "2.0", "method": "exit"]

  @Test func messagesMayComeByteByByte() throws {
    let server = try started()
    server.read(until: 1)
    for byte in frame(bye) { server.write([byte]) }
    server.read(until: 2)
    #expect(server.messages.map(\.["id"]) == [1, 2])
    server.write(frame(exit))
    server.readToEnd()
    #expect(server.exitCode() == 0)
    #expect(server.complaints() == "")
  }

  @Test func severalMessagesMayComeAtOnce() throws {
    let server = try started()
    server.write(frame(bye) + frame(exit))
    server.readToEnd()
    #expect(server.messages.map(\.["id"]) == [1, 2])
    #expect(server.exitCode() == 0)
  }

  @Test func aStreamThatIsNoLSPIsReportedInOneLine() throws {
    let server = try started()
    server.write(Array("GET / HTTP\r\n\r\n".utf8))
    server.readToEnd()
    #expect(server.exitCode() == 1)
    let lines = server.complaints().split(separator: "\n")
    #expect(lines.count == 1)
    #expect(lines.first?.contains("GET / HTTP") == true)
  }

  @Test func theEndOfTheInputEndsTheProgram() throws {
    let server = try started()
    server.read(until: 1)
    server.closeInput()
    server.readToEnd()
    #expect(server.exitCode() == 1)
  }

  @Test func theDeathOfTheEditorEndsTheProgramAlthoughItsPipeStaysOpen() throws {
    let editor = Process()
    editor.executableURL = URL(filePath: "/bin/sh")
    editor.arguments = ["-c", "exit 0"]
    try editor.run()
    editor.waitUntilExit()
    let server = try started(Int(editor.processIdentifier))
    server.readToEnd()
    #expect(server.exitCode() == 1)
    #expect(server.messages.map(\.["id"]) == [1])
  }

  @Test func anEditorThatLivesIsLeftAlone() throws {
    let server = try started(Int(ProcessInfo.processInfo.processIdentifier))
    server.write(frame(bye))
    server.read(until: 2)
    #expect(!server.isAtEnd)
    server.write(frame(exit))
    server.readToEnd()
    #expect(server.exitCode() == 0)
  }
}
