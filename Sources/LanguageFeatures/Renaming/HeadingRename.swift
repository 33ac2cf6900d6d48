// Another text for a heading, or another id for a place, with every link to it. It never changes what a link's text says.
import PostIndex
import SiteModel
import Syntax

extension IndexSnapshot {
  /// The heading's new text, and new fragments in the links to each heading of the post whose id changes with it: its own, and
  /// those that are numbered because of it.
  func rename(
    _ heading: PostHeading, of post: Post, to newName: String
  ) throws(RenameRefusal) -> SiteChanges {
    let name = try newName.nameOnOneLine(of: "a heading")
    let change = TextChange(range: heading.textRange, text: name)
    let read = Post(path: post.path, source: post.source.applying([change]), site: site)
    guard let number = post.headings.firstIndex(of: heading),
      read.headings.count == post.headings.count,
      read.headings.map(\.level) == post.headings.map(\.level),
      read.headings[number].textRange.lowerBound == heading.textRange.lowerBound
    else {
      throw RenameRefusal(
        message: "'\(name)' would change how the text around it is read; choose other marks")
    }
    var changes = SiteChanges()
    changes.files[post.path] = [change]
    for (old, new) in zip(post.headings, read.headings) {
      guard let id = old.id, let newID = new.id, id != newID else { continue }
      addUses(of: id, in: post, becoming: newID, text: new.text, to: &changes)
    }
    return changes
  }

  /// Another id that an author has written, with the links to it.
  func rename(
    anchor id: String, of post: Post, to newName: String
  ) throws(RenameRefusal) -> SiteChanges {
    let name = try newName.nameOnOneLine(of: "an id")
    guard !name.contains(where: { $0.isWhitespace || "\"'<>{}#".contains($0) }) else {
      throw RenameRefusal(
        message: "'\(name)' can be no id; write it without blanks, quotes and '#'")
    }
    guard !post.hasAnchor(name) else {
      throw RenameRefusal(message: "the page has the id '\(name)' already; choose another one")
    }
    var changes = SiteChanges()
    for place in post.places(ofAnchor: id) {
      guard let range = place.name else { continue }
      changes.files[post.path, default: []].append(TextChange(range: range, text: name))
    }
    addUses(of: id, in: post, becoming: name, text: name, to: &changes)
    return changes
  }

  private func addUses(
    of id: String, in post: Post, becoming newID: String, text: String,
    to changes: inout SiteChanges
  ) {
    for use in occurrences(of: .anchor(post.path, id: id)) where use.role == .use {
      guard let range = use.name, let origin = self.post(at: use.path) else { continue }
      // Note-taking programs name headings by their text.
      let isText = origin.links.contains {
        [.wiki, .embed].contains($0.link.kind) && $0.link.destinationRange.contains(range)
      }
      let change = TextChange(range: range, text: isText ? text : Fragment.escaped(newID))
      if changes.files[use.path]?.contains(where: { $0.range == range }) == true { continue }
      changes.files[use.path, default: []].append(change)
    }
    for path in changes.files.keys {
      changes.files[path]?.sort { $0.range.lowerBound < $1.range.lowerBound }
    }
  }
}

/// Fragments that stay readable.
private enum Fragment {
  static func escaped(_ id: String) -> String {
    URLText.encoded(id) { byte in byte > 0x20 && byte != 0x7F && !"()<>%\\\"|`".utf8.contains(byte)
    }
  }
}
