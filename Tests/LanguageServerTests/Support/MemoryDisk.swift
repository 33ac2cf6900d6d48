// A disk in memory, so that stories need no folder. It knows neither links nor permissions.
import Synchronization
import Workspace

/// Files by absolute path. Folders exist as long as a file is in them.
final class MemoryDisk: Sendable {
  private struct File {
    var bytes: [UInt8]
    var signature: FileSignature
  }

  private struct State {
    var files: [String: File] = [:]
    var folders: Set<String> = []
    var clock = 0
  }

  private let state = Mutex(State())

  init(_ files: [String: String] = [:], in root: String = "/blog") {
    state.withLock { _ = $0.folders.insert(root) }
    for (path, text) in files { write(text, to: root + "/" + path) }
  }

  func write(_ text: String, to path: String) {
    state.withLock { state in
      state.clock += 1
      let bytes = Array(text.utf8)
      state.files[path] = File(
        bytes: bytes,
        signature: FileSignature(size: bytes.count, modified: state.clock, inode: 1))
    }
  }

  func remove(_ path: String) {
    state.withLock { _ = $0.files.removeValue(forKey: path) }
  }

  /// The files in a folder, at any depth.
  func files(in folder: String) -> [String: String] {
    state.withLock { state in
      state.files.filter { FileSystem.isWithin($0.key, folder) }.mapValues {
        String(decoding: $0.bytes, as: UTF8.self)
      }
    }
  }

  var fileSystem: FileSystem {
    FileSystem(
      entries: { self.entries(of: $0) }, status: { self.status(of: $0) },
      resolved: { self.status(of: $0) == .missing ? nil : $0 },
      read: { path in self.state.withLock { $0.files[path]?.bytes } })
  }

  private func entries(of folder: String) -> [FolderEntry]? {
    guard status(of: folder) == .folder else { return nil }
    let found = state.withLock { state in
      state.files.keys.reduce(into: Set<FolderEntry>()) { found, path in
        guard let rest = FileSystem.relative(path, to: folder), !rest.isEmpty else { return }
        let parts = rest.split(separator: "/", maxSplits: 1)
        found.insert(FolderEntry(name: String(parts[0]), kind: parts.count > 1 ? .folder : .file))
      }
    }
    return Array(found)
  }

  private func status(of path: String) -> FileStatus {
    state.withLock { state in
      if let file = state.files[path] { return .file(file.signature) }
      let isFolder =
        path == "/" || state.folders.contains(path)
        || state.files.keys.contains { FileSystem.isWithin($0, path) }
      return isFolder ? .folder : .missing
    }
  }
}
