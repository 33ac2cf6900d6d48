// The built program over pipes, as an editor starts it. It knows nothing of what is said.
import Dispatch
import Foundation
import LanguageServerProtocol

#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#endif

/// A running `bloglsp --stdio`.
final class BinaryServer {
  private let process = Process()
  private let input = Pipe()
  private let output = Pipe()
  private let errors = Pipe()
  private let watchdog: DispatchWorkItem
  private var framer = LSP.MessageFramer()
  private(set) var messages: [JSON] = []
  private(set) var isAtEnd = false

  /// - Parameter trace: where the program writes down what is said.
  init(_ path: String, trace: String? = nil) throws {
    process.executableURL = URL(filePath: path)
    process.arguments = ["--stdio"] + (trace.map { ["--trace", $0] } ?? [])
    process.standardInput = input
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    // A message that never comes must fail a test, not hold up all of them.
    let process = process.processIdentifier
    watchdog = DispatchWorkItem { kill(process, SIGKILL) }
    DispatchQueue.global().asyncAfter(deadline: .now() + 60, execute: watchdog)
  }

  func write(_ bytes: [UInt8]) {
    // A server that has ended reads no more; what it said before is what counts.
    try? input.fileHandleForWriting.write(contentsOf: bytes)
  }

  /// Reads until so many messages have come, or the stream ends.
  func read(until count: Int) {
    while messages.count < count, !isAtEnd { readMore() }
  }

  func readToEnd() {
    while !isAtEnd { readMore() }
  }

  func closeInput() { try? input.fileHandleForWriting.close() }

  private func readMore() {
    let data = output.fileHandleForReading.availableData
    if data.isEmpty { isAtEnd = true }
    for item in framer.push(data) {
      if case .success(let body) = item { messages.append(JSON(body) ?? .null) }
    }
  }

  /// Waits for the end of the process.
  func exitCode() -> Int32 {
    process.waitUntilExit()
    watchdog.cancel()
    return process.terminationStatus
  }

  /// What was written to standard error, once the process has ended.
  func complaints() -> String {
    let data = (try? errors.fileHandleForReading.readToEnd()) ?? Data()
    return String(decoding: data, as: UTF8.self)
  }
}
