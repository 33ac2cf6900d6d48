// Other programs, run to their end: git and lychee. It never goes through a shell.
import Foundation
import Workspace

enum Subprocess {
  struct Outcome {
    let output: [UInt8]
    let errors: String
    let code: Int32
  }

  /// The absolute path of a program on `PATH`; nil where it is not installed.
  static func path(of name: String, on disk: FileSystem = .real) -> String? {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    return path.split(separator: ":").map { FileSystem.join(String($0), name) }.first {
      FileManager.default.isExecutableFile(atPath: $0) && disk.status($0) != .folder
    }
  }

  /// Runs a program by its absolute path and waits for its end; nil where it cannot be started.
  static func run(
    _ program: String, _ words: [String], in folder: String, input: [UInt8] = []
  ) -> Outcome? {
    withTemporaryFolder { temporary in
      // Files, not pipes: whoever fills a pipe that nobody empties waits for ever.
      let streams = ["input", "output", "errors"].map { temporary.appending(path: $0) }
      try Data(input).write(to: streams[0])
      for stream in streams.dropFirst() { try Data().write(to: stream) }
      let process = Process()
      process.executableURL = URL(filePath: program)
      process.arguments = words
      process.currentDirectoryURL = URL(filePath: folder)
      process.standardInput = try FileHandle(forReadingFrom: streams[0])
      process.standardOutput = try FileHandle(forWritingTo: streams[1])
      process.standardError = try FileHandle(forWritingTo: streams[2])
      try process.run()
      process.waitUntilExit()
      return Outcome(
        output: Array(try Data(contentsOf: streams[1])),
        errors: String(decoding: try Data(contentsOf: streams[2]), as: UTF8.self),
        code: process.terminationStatus)
    }
  }

  /// A new folder for as long as `body` runs; nil where it fails.
  static func withTemporaryFolder<Value>(_ body: (URL) throws -> Value?) -> Value? {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "bloglsp-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      return try body(folder)
    } catch {
      return nil
    }
  }
}
