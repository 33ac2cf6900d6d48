// A disk in memory that tests change as they like. It knows files and folders, but no links or permissions.
import Synchronization
package import Workspace

/// Files by absolute path. A folder exists as long as a file is in it, or it was made as a root.
package final class MemoryDisk: Sendable {
  private struct State {
    var files: [String: (bytes: [UInt8], signature: FileSignature)] = [:]
    var roots: Set<String> = []
    var writes = 0
    var reads: [String: Int] = [:]
    var listings = 0
  }
  private let state = Mutex(State())

  package init() {}

  /// Files by path below `folder`, which is there without any.
  package convenience init(_ files: [String: String], in folder: String = "/blog") {
    self.init()
    state.withLock { _ = $0.roots.insert(folder) }
    for (path, text) in files { write(text, to: "\(folder)/\(path)") }
  }

  package convenience init(_ fixture: Fixture, in folder: String = "/blog") {
    self.init()
    for file in fixture.files { write(file.text, to: "\(folder)/\(file.path)") }
  }

  package func write(_ text: String, to path: String) { write(Array(text.utf8), to: path) }

  /// Every write gives the file another signature.
  package func write(_ bytes: [UInt8], to path: String) {
    state.withLock { state in
      state.writes += 1
      let signature = FileSignature(
        size: bytes.count, modified: state.writes, inode: UInt64(state.writes))
      state.files[path] = (bytes, signature)
    }
  }

  /// Removes a file, or a folder with all that is in it.
  package func remove(_ path: String) {
    state.withLock { state in
      state.files = state.files.filter { !FileSystem.isWithin($0.key, path) }
      state.roots = state.roots.filter { !FileSystem.isWithin($0, path) }
    }
  }

  package func text(of path: String) -> String? {
    state.withLock { $0.files[path] }.map { String(decoding: $0.bytes, as: UTF8.self) }
  }

  package var paths: [String] { state.withLock { $0.files.keys.sorted() } }

  /// How often a file has been read.
  package func reads(of path: String) -> Int { state.withLock { $0.reads[path] ?? 0 } }

  /// How often a folder has been listed.
  package var listings: Int { state.withLock(\.listings) }

  /// The files in a folder, at any depth.
  package func files(in folder: String) -> [String: String] {
    state.withLock { state in
      state.files.filter { FileSystem.isWithin($0.key, folder) }.mapValues {
        String(decoding: $0.bytes, as: UTF8.self)
      }
    }
  }

  package var fileSystem: FileSystem {
    FileSystem(
      home: "/home/author", entries: entries, status: status,
      resolved: { self.status($0) == .missing ? nil : $0 },
      read: { path in
        self.state.withLock { state in
          state.reads[path, default: 0] += 1
          return state.files[path]?.bytes
        }
      })
  }

  @Sendable private func entries(_ folder: String) -> [FolderEntry]? {
    state.withLock { $0.listings += 1 }
    guard status(folder) == .folder else { return nil }
    var kinds: [String: FolderEntry.Kind] = [:]
    for path in paths {
      guard path != folder, let rest = FileSystem.relative(path, to: folder) else { continue }
      if let slash = rest.firstIndex(of: "/") {
        kinds[String(rest[..<slash])] = .folder
      } else {
        kinds[rest] = .file
      }
    }
    return kinds.map { FolderEntry(name: $0.key, kind: $0.value) }
  }

  @Sendable private func status(_ path: String) -> FileStatus {
    state.withLock { state in
      if let file = state.files[path] { return .file(file.signature) }
      let isFolder =
        path == "/" || state.roots.contains(path)
        || state.files.keys.contains { FileSystem.isWithin($0, path) }
      return isFolder ? .folder : .missing
    }
  }
}
