// What follows from a change of the workspace. It carries nothing out.
package import PostIndex
package import SiteModel

/// What is to be done, told and judged after a transition.
package struct WorkspaceChange: Sendable {
  /// Work on the disk whose reports shall come back.
  package var tasks: [DiskTask] = []
  /// Absolute paths of posts whose findings may differ now.
  package var affected: Set<String> = []
  /// Absolute paths of settings files whose findings may differ now.
  package var configurationFiles: [String] = []
  /// What an author should be told, once.
  package var notices: [String] = []

  package init() {}

  mutating func formUnion(_ other: WorkspaceChange) {
    tasks += other.tasks
    affected.formUnion(other.affected)
    configurationFiles += other.configurationFiles
    notices += other.notices
  }
}

/// A post's place in its site.
package struct PostPlace: Sendable {
  package let snapshot: IndexSnapshot
  package let path: SitePath
  package let root: SiteRoot

  /// The absolute path of a file of the same site.
  package func absolutePath(of path: SitePath) -> String { root.absolute(path) }
}
