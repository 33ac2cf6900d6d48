// The built program, run in a folder of marked text. It knows nothing of what is printed.
import Foundation
import TestSupport

struct Program {
  struct Result {
    let output: String
    let errors: String
    let code: Int32
  }

  /// Runs the program in a new folder that holds the files of `marked` (see `Fixture`).
  static func run(_ words: [String], in marked: String = "", input: String = "") throws -> Result {
    guard let path = BuiltProgram.path else { throw NotBuilt() }
    let manager = FileManager.default
    let root = manager.temporaryDirectory.appending(path: "bloglsp-\(UUID().uuidString)")
    defer { try? manager.removeItem(at: root) }
    let blog = root.appending(path: "blog")
    try manager.createDirectory(at: blog, withIntermediateDirectories: true)
    for file in marked.isEmpty ? [] : Fixture(marked).files {
      let place = blog.appending(path: file.path)
      try manager.createDirectory(
        at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(file.text.utf8).write(to: place)
    }
    // Files, not pipes: a full pipe that nobody reads would hold the program up.
    let streams = ["input", "output", "errors"].map { root.appending(path: $0) }
    try Data(input.utf8).write(to: streams[0])
    for stream in streams.dropFirst() { try Data().write(to: stream) }
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = words
    process.currentDirectoryURL = blog
    process.standardInput = try FileHandle(forReadingFrom: streams[0])
    process.standardOutput = try FileHandle(forWritingTo: streams[1])
    process.standardError = try FileHandle(forWritingTo: streams[2])
    try process.run()
    process.waitUntilExit()
    return Result(
      output: String(decoding: try Data(contentsOf: streams[1]), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: streams[2]), as: UTF8.self),
      code: process.terminationStatus)
  }

  struct NotBuilt: Error {}
}
