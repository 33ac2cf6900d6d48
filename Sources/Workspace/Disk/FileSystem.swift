// The disk as the workspace sees it: a value that tests replace by one in memory. It never caches.

/// What identifies one state of a file: when any of it differs, the file is read again.
package struct FileSignature: Hashable, Sendable {
  package var size: Int
  /// Nanoseconds since 1970.
  package var modified: Int
  package var inode: UInt64

  package init(size: Int, modified: Int, inode: UInt64) {
    self.size = size
    self.modified = modified
    self.inode = inode
  }
}

/// One name in a folder.
package struct FolderEntry: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case file, folder
    /// A symbolic link, a socket or anything else that must be looked at twice.
    case other
  }
  package var name: String
  package var kind: Kind

  package init(name: String, kind: Kind) {
    self.name = name
    self.kind = kind
  }
}

/// What stands at a path once symbolic links are followed.
package enum FileStatus: Hashable, Sendable {
  case missing
  case folder
  case file(FileSignature)

  /// Nil where no file is.
  var signature: FileSignature? { if case .file(let signature) = self { signature } else { nil } }
}

/// Access to files by absolute path. Functions never throw: what cannot be had is nil or missing.
package struct FileSystem: Sendable {
  /// The names in a folder, without `.` and `..`, in any order; nil where it cannot be listed.
  package var entries: @Sendable (_ folder: String) -> [FolderEntry]?
  package var status: @Sendable (_ path: String) -> FileStatus
  /// The path with symbolic links resolved; nil where there is nothing.
  package var resolved: @Sendable (_ path: String) -> String?
  /// The bytes of a file; nil where it cannot be read.
  package var read: @Sendable (_ path: String) -> [UInt8]?
  /// The author's home folder, where it is known.
  package var home: String?

  package init(
    home: String? = nil,
    entries: @escaping @Sendable (String) -> [FolderEntry]?,
    status: @escaping @Sendable (String) -> FileStatus,
    resolved: @escaping @Sendable (String) -> String?,
    read: @escaping @Sendable (String) -> [UInt8]?
  ) {
    self.home = home
    self.entries = entries
    self.status = status
    self.resolved = resolved
    self.read = read
  }
}

extension FileSystem {
  /// `name` in `folder`, both absolute or relative to the same place.
  package static func join(_ folder: String, _ name: String) -> String {
    if name.isEmpty { return folder }
    return folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }

  /// The folder that holds `path`; of the root the root.
  package static func parent(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "/" }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  package static func name(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return path }
    return String(path[path.utf8.index(after: slash)...])
  }

  /// Whether `path` is `folder` or lies below it.
  package static func isWithin(_ path: String, _ folder: String) -> Bool {
    if folder == "/" { return true }
    guard path.utf8.starts(with: folder.utf8) else { return false }
    let rest = path.utf8.dropFirst(folder.utf8.count)
    return rest.isEmpty || rest.first == UInt8(ascii: "/")
  }

  /// `path` as seen from `folder`; nil where it does not lie below it.
  package static func relative(_ path: String, to folder: String) -> String? {
    guard isWithin(path, folder) else { return nil }
    let rest = String(decoding: path.utf8.dropFirst(folder.utf8.count), as: UTF8.self)
    return rest.hasPrefix("/") ? String(rest.dropFirst()) : rest
  }
}
