// Where the repository around a folder begins. It never runs git.
import Workspace

enum RepositoryTop {
  /// The nearest folder at or above `folder` that has a `.git`, which is a file in a worktree or a submodule.
  static func around(_ folder: String, on disk: FileSystem = .real) -> String? {
    var folder = folder
    while true {
      if disk.status(FileSystem.join(folder, ".git")) != .missing { return folder }
      if folder == "/" { return nil }
      folder = FileSystem.parent(of: folder)
    }
  }
}
