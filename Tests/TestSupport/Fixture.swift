// Marked text in: files in one string, and the cursor. It never looks at the disk.

/// Files written in one string: `-- path --` on a line of its own begins a file, `$0` is the cursor.
package struct Fixture: Sendable {
  package struct File: Hashable, Sendable {
    package var path: String
    package var text: String
  }
  package struct Cursor: Hashable, Sendable {
    package var path: String
    /// In UTF-8 bytes.
    package var offset: Int
  }
  package var files: [File]
  package var cursor: Cursor?

  /// Text before the first `-- path --` belongs to `post.md`, when there is any.
  package init(_ marked: String) {
    var files: [File] = []
    var current: File?
    for line in marked.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("-- "), line.hasSuffix(" --"), line.utf8.count > 6 {
        if let current { files.append(current) }
        current = File(path: String(line.dropFirst(3).dropLast(3)), text: "")
      } else if current != nil {
        current?.text += line + "\n"
      } else {
        current = File(path: "post.md", text: line + "\n")
      }
    }
    if let current { files.append(current) }
    var cursor: Cursor?
    for index in files.indices {
      var text = Array(files[index].text.utf8)
      // A line break belongs between lines: the last one was added by the loop, not by the author.
      if text.last == UInt8(ascii: "\n") { text.removeLast() }
      if let found = text.indices.dropLast().first(where: {
        text[$0] == UInt8(ascii: "$") && text[$0 + 1] == UInt8(ascii: "0")
      }) {
        text.removeSubrange(found..<found + 2)
        cursor = Cursor(path: files[index].path, offset: found)
      }
      files[index].text = String(decoding: text, as: UTF8.self)
    }
    self.files = files
    self.cursor = cursor
  }
}
