// Where a command's words go, and whether people or programs read them. It never formats a report.
import Foundation

#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#endif

/// The process's outputs, replaceable in tests.
struct Console: Sendable {
  /// Takes a part of standard output; false where nobody reads it any more.
  let write: @Sendable (String) -> Bool
  /// Takes a line for standard error, without its end.
  let note: @Sendable (String) -> Void
  /// Takes a part of a line for the terminal at standard error.
  let draw: @Sendable (String) -> Void
  /// Standard input as a whole.
  let readInput: @Sendable () -> [UInt8]
  var usesColour: Bool
  let showsProgress: Bool
  /// Absolute.
  let currentFolder: String

  static func standard() -> Console {
    signal(SIGPIPE, SIG_IGN)
    let environment = ProcessInfo.processInfo.environment
    let isPlain = !(environment["NO_COLOR"] ?? "").isEmpty || environment["TERM"] == "dumb"
    return Console(
      write: { text in (try? FileHandle.standardOutput.write(contentsOf: Data(text.utf8))) != nil },
      note: { line in try? FileHandle.standardError.write(contentsOf: Data((line + "\n").utf8)) },
      draw: { text in try? FileHandle.standardError.write(contentsOf: Data(text.utf8)) },
      readInput: { Array(FileHandle.standardInput.readDataToEndOfFile()) },
      usesColour: isatty(STDOUT_FILENO) == 1 && !isPlain,
      showsProgress: isatty(STDERR_FILENO) == 1,
      currentFolder: FileManager.default.currentDirectoryPath)
  }

  /// Text in a colour, where colours are wanted.
  func painted(_ text: String, _ colour: Colour) -> String {
    usesColour ? "\u{1B}[\(colour.rawValue)m\(text)\u{1B}[0m" : text
  }

  /// A path as the user gave it, made absolute; `.` and `..` are resolved in words.
  func absolute(_ path: String) -> String {
    let whole = path.hasPrefix("/") ? path : currentFolder + "/" + path
    var parts: [Substring] = []
    for part in whole.split(separator: "/") {
      switch part {
      case ".": continue
      case "..": _ = parts.popLast()
      default: parts.append(part)
      }
    }
    return "/" + parts.joined(separator: "/")
  }

  /// An absolute path as it is shortest to read from the current folder.
  func shown(_ absolute: String) -> String {
    let prefix = currentFolder == "/" ? "/" : currentFolder + "/"
    guard absolute.utf8.starts(with: prefix.utf8) else { return absolute }
    return String(decoding: absolute.utf8.dropFirst(prefix.utf8.count), as: UTF8.self)
  }
}

enum Colour: String {
  case bold = "1"
  case faint = "2"
  case red = "31"
  case green = "32"
  case yellow = "33"
  case blue = "34"
}

/// How a command ends, for scripts.
enum ExitCode: Int32 {
  case clean = 0
  case findings = 1
  case couldNotRun = 2
}
