// Where other people's test data lies. It is never committed; tests that need it are skipped without it.
import Foundation

/// The folder of conformance suites and real blogs: `BLOGLSP_SHARED`, else `../shared` beside the project.
package enum SharedData {
  package static let folder: String? = {
    let beside = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../shared").standardizedFileURL.path
    let candidates = [ProcessInfo.processInfo.environment["BLOGLSP_SHARED"], beside]
    return candidates.compactMap(\.self).first { FileManager.default.fileExists(atPath: $0) }
  }()

  /// The path of `name` below the folder, when it exists.
  package static func path(_ name: String) -> String? {
    guard let folder else { return nil }
    let path = folder + "/" + name
    return FileManager.default.fileExists(atPath: path) ? path : nil
  }
}
