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
    try BlogFolder.with(marked) { try $0.run(words, input: input) }
  }

  struct NotBuilt: Error {}
}

/// A blog on the disk, for tests that do more than one thing with it. It is gone after the test.
struct BlogFolder {
  private let root: URL
  var blog: URL { root.appending(path: "blog") }

  static func with<Value>(_ marked: String, _ body: (BlogFolder) throws -> Value) throws -> Value {
    let folder = BlogFolder(
      root: FileManager.default.temporaryDirectory.appending(path: "bloglsp-\(UUID().uuidString)"))
    defer { try? FileManager.default.removeItem(at: folder.root) }
    try FileManager.default.createDirectory(at: folder.blog, withIntermediateDirectories: true)
    for file in marked.isEmpty ? [] : Fixture(marked).files {
      try folder.write(file.text, to: file.path)
    }
    return try body(folder)
  }

  func write(_ text: String, to path: String) throws {
    let place = blog.appending(path: path)
    try FileManager.default.createDirectory(
      at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: place)
  }

  func text(of path: String) throws -> String {
    String(decoding: try Data(contentsOf: blog.appending(path: path)), as: UTF8.self)
  }

  func remove(_ path: String) throws {
    try FileManager.default.removeItem(at: blog.appending(path: path))
  }

  /// Runs bloglsp.
  func run(
    _ words: [String], input: String = "", environment: [String: String] = [:]
  ) throws -> Program.Result {
    guard let path = BuiltProgram.path else { throw Program.NotBuilt() }
    return try run(path, words, input: input, environment: environment)
  }

  /// Runs any program with further variables in its environment.
  func run(
    _ program: String, _ words: [String], input: String = "", environment: [String: String] = [:]
  ) throws -> Program.Result {
    // Files, not pipes: a full pipe that nobody reads would hold the program up.
    let streams = ["input", "output", "errors"].map { root.appending(path: $0) }
    try Data(input.utf8).write(to: streams[0])
    for stream in streams.dropFirst() { try Data().write(to: stream) }
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = words
    process.currentDirectoryURL = blog
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.standardInput = try FileHandle(forReadingFrom: streams[0])
    process.standardOutput = try FileHandle(forWritingTo: streams[1])
    process.standardError = try FileHandle(forWritingTo: streams[2])
    try process.run()
    process.waitUntilExit()
    return Program.Result(
      output: String(decoding: try Data(contentsOf: streams[1]), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: streams[2]), as: UTF8.self),
      code: process.terminationStatus)
  }
}
