// Another name for a post's file, or for the folder of a bundle, with every link to it. It never changes a title.
import PostIndex
import SiteModel
import Syntax

extension Post {
  /// Whether its folder carries its name: `posts/robot/index.md`.
  private var isBundle: Bool {
    ["index", "_index"].contains(path.stem) && !path.parent.isRoot
  }

  /// What an author calls it: the name without extension.
  var renamedName: String {
    get throws(RenameRefusal) {
      if isBundle { return path.parent.name }
      guard !["index", "_index", "README"].contains(path.stem) else {
        throw RenameRefusal(
          message: "'\(path)' is the page of its folder and has no name of its own")
      }
      return path.stem
    }
  }

  /// What gets another name, and which.
  fileprivate func renamed(_ name: String) -> (from: SitePath, to: SitePath?) {
    if isBundle { return (path.parent, path.parent.parent.appending(name)) }
    let hasExtension = SitePath(name).isMarkdown
    let file = hasExtension ? name : "\(name).\(path.fileExtension)"
    return (path, path.parent.appending(file))
  }
}

extension IndexSnapshot {
  func rename(
    _ post: Post, to newName: String, _ siteBehind: (SiteMove) -> Site?
  ) throws(RenameRefusal) -> SiteChanges {
    let name = try newName.nameOnOneLine(of: "a file")
    _ = try post.renamedName
    guard !name.contains(where: { "/\\:*?\"<>|".contains($0) }), !name.hasPrefix(".") else {
      throw RenameRefusal(
        message: "'\(name)' can be no name of a file on every system; leave out / \\ : * ? \" < > |"
      )
    }
    guard case (let from, let to?) = post.renamed(name) else {
      throw RenameRefusal(message: "'\(name)' leads out of the blog; write a name")
    }
    if from == to { return SiteChanges() }
    guard self.post(at: to) == nil, !hasFile(to), !paths.contains(where: { $0.isWithin(to) }) else {
      throw RenameRefusal(message: "'\(to)' exists already; choose another name")
    }
    let move = move([(from, to)])
    var changes = changes(making: move, in: siteBehind(move)).changes
    changes.moves = [from: to]
    return changes
  }
}
