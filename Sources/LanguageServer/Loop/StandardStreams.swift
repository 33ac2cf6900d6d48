// The process's pipes: blocking reads, complete writes, and a standard output that nothing else can reach.
import Foundation

#if canImport(Darwin)
import Darwin
#elseif canImport(Glibc)
import Glibc
#endif

/// File descriptors of the session's stream.
struct StandardStreams: Sendable {
  let input: Int32
  let output: Int32

  /// Takes standard output for messages alone: whatever else prints goes to standard error from now on, so
  /// that a stray line can never break the stream. A closed pipe is an error of `write`, not a signal.
  static func claim() -> StandardStreams {
    signal(SIGPIPE, SIG_IGN)
    let output = dup(STDOUT_FILENO)
    if output >= 0 { dup2(STDERR_FILENO, STDOUT_FILENO) }
    return StandardStreams(input: STDIN_FILENO, output: output >= 0 ? output : STDOUT_FILENO)
  }

  /// The next bytes; empty at the end of the stream. Waits for them.
  func read() -> [UInt8] {
    while true {
      let bytes = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
        #if canImport(Darwin)
        let got = Darwin.read(input, buffer.baseAddress, buffer.count)
        #else
        let got = Glibc.read(input, buffer.baseAddress, buffer.count)
        #endif
        count = max(got, 0)
        if got < 0, errno == EINTR { count = 0 }
      }
      if bytes.isEmpty, errno == EINTR {
        errno = 0
        continue
      }
      return bytes
    }
  }

  /// Writes all of `bytes`; false where the reader has gone.
  func write(_ bytes: [UInt8]) -> Bool {
    var written = 0
    while written < bytes.count {
      let result = bytes[written...].withUnsafeBytes { buffer in
        #if canImport(Darwin)
        Darwin.write(output, buffer.baseAddress, buffer.count)
        #else
        Glibc.write(output, buffer.baseAddress, buffer.count)
        #endif
      }
      if result > 0 {
        written += result
      } else if errno != EINTR {
        return false
      }
    }
    return true
  }

  /// A line for whoever started the process.
  static func note(_ line: String) {
    FileHandle.standardError.write(Data((line + "\n").utf8))
  }

  /// Ends the process without waiting for threads that are blocked in a read.
  static func exit(_ code: Int32) -> Never { _exit(code) }

  /// Whether a process exists. One that may not be signalled exists.
  static func isAlive(_ process: Int32) -> Bool {
    kill(process, 0) == 0 || errno == EPERM
  }
}
