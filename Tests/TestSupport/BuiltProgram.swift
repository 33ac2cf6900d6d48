// Where the built program lies, for tests that run it. It never builds it.
import Foundation

package enum BuiltProgram {
  /// Beside the test bundle, or where SwiftPM builds by default; nil where it was not built.
  package static let path: String? = {
    let besides = CommandLine.arguments.prefix(1) + [Bundle.main.bundlePath]
    let folders =
      besides.flatMap { path in
        let url = URL(filePath: path)
        return [url, url.deletingLastPathComponent()]
      } + [URL(filePath: #filePath).appending(path: "../../../.build/debug").standardizedFileURL]
    return folders.map { $0.appending(path: "bloglsp").path }.first {
      var isFolder: ObjCBool = false
      return FileManager.default.fileExists(atPath: $0, isDirectory: &isFolder)
        && !isFolder.boolValue && FileManager.default.isExecutableFile(atPath: $0)
    }
  }()
}
