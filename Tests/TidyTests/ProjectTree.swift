// The files of this project as the tidy tests read them. It never writes one.
import Foundation

/// What a check has to say about one place.
struct Finding: Equatable, CustomStringConvertible {
  var path: String
  /// 1-based.
  var line: Int
  var message: String

  var description: String { "\(path):\(line): \(message)" }
}

struct ProjectFile: Sendable {
  /// Relative to the project, with `/`.
  let path: String
  let text: String
  /// Empty for what is not Swift.
  let swift: SwiftText

  init(path: String, text: String) {
    self.path = path
    self.text = text
    swift = SwiftText(path.hasSuffix(".swift") ? text : "")
  }

  var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }
  /// The folder under `Sources` or `Tests` that this file belongs to.
  var module: String? {
    let parts = path.split(separator: "/")
    return parts.count > 2 && ["Sources", "Tests"].contains(parts[0]) ? String(parts[1]) : nil
  }
}

enum ProjectTree {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../..").standardizedFileURL

  /// The text files below `folder` whose name ends in one of `extensions`, sorted by path.
  static func files(in folder: String, extensions: Set<String> = ["swift"]) throws -> [ProjectFile]
  {
    try paths(in: folder).filter { extensions.contains(URL(filePath: $0).pathExtension) }
      .map { ProjectFile(path: $0, text: try text(of: $0)) }
  }

  /// The paths of all files below `folder`, sorted; nothing hidden, nothing that was installed.
  static func paths(in folder: String) -> [String] {
    let start = root.appending(path: folder).path
    let found = FileManager.default.enumerator(atPath: start)?.compactMap { $0 as? String } ?? []
    return found.filter { name in
      !name.split(separator: "/").contains { $0.hasPrefix(".") || $0 == "node_modules" }
        && !isFolder(folder + "/" + name)
    }.map { folder + "/" + $0 }.sorted()
  }

  static func text(of path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  static func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: root.appending(path: path).path)
  }

  static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    let exists = FileManager.default.fileExists(
      atPath: root.appending(path: path).path, isDirectory: &isFolder)
    return exists && isFolder.boolValue
  }

  /// The names in the project's own folder, without hidden ones.
  static func topLevel() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: root.path).filter { !$0.hasPrefix(".") }
      .sorted()
  }
}
