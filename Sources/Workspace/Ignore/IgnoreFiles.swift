// The ignore files that hold in a folder, read as a walk goes down. It judges no path by itself.
import SiteModel

/// The ignore rules of one folder on a walk, with its path from the top of its repository.
struct IgnoreFiles: Sendable {
  private var rules = IgnoreRules()
  /// The folder's path from the repository's top, with a slash at its end; empty at the top.
  private(set) var prefix: [UInt8] = []
  private let disk: FileSystem

  /// The rules of the folders above `folder`, up to the top of its repository, and of the repository itself.
  /// Outside any repository the folder is the top.
  init(above folder: String, on disk: FileSystem) {
    self.disk = disk
    guard let top = IgnoreFiles.repository(of: folder, on: disk) else { return }
    add(FileSystem.join(top, ".git/info/exclude"))
    var current = top
    for name in (FileSystem.relative(folder, to: top) ?? "").split(separator: "/") {
      add(FileSystem.join(current, ".gitignore"))
      current = FileSystem.join(current, String(name))
      prefix += Array(name.utf8) + [UInt8(ascii: "/")]
    }
  }

  private static func repository(of folder: String, on disk: FileSystem) -> String? {
    var current = folder
    while disk.status(FileSystem.join(current, ".git")) == .missing {
      if current == "/" { return nil }
      current = FileSystem.parent(of: current)
    }
    return current
  }

  /// Adds the rules in the ignore file at an absolute path, when there is one, as of this folder.
  mutating func add(_ file: String) {
    if let text = disk.read(file) { rules.add(text, base: prefix.count) }
  }

  /// The rules of the folder `name` in this one; its own ignore files are to be added.
  func entering(_ name: some StringProtocol) -> IgnoreFiles {
    var inner = self
    inner.prefix += Array(name.utf8) + [UInt8(ascii: "/")]
    return inner
  }

  /// Whether the entry `name` of this folder is ignored.
  func ignores(_ name: some StringProtocol, isFolder: Bool) -> Bool {
    rules.ignores(prefix + Array(name.utf8), name: prefix.count, isFolder: isFolder)
  }
}

extension Engine {
  /// The names of ignore files that the engine itself obeys, at the site's root.
  var ignoreFileNames: [String] { self == .eleventy ? [".eleventyignore"] : [] }
}
