// Another name for a tag or category, in every post that has it. It never leaves a post with one tag twice.
import PostIndex
import SiteModel
import Syntax

extension IndexSnapshot {
  func rename(_ tag: PostTag, to newName: String) throws(RenameRefusal) -> SiteChanges {
    let name = try newName.nameOnOneLine(of: tag.kind == .tag ? "a tag" : "a category")
    var changes = SiteChanges()
    let places = occurrences(of: subject(of: tag))
    for (path, places) in Dictionary(grouping: places, by: \.path) {
      guard let post = post(at: path) else { continue }
      let edits = places.compactMap(\.name).map { post.retagged($0, as: name, tag.kind, on: site) }
      let read = Post(path: path, source: post.source.applying(edits), site: site)
      let names = read.tags.filter { $0.kind == tag.kind }.map(\.name)
      guard names.contains(name), !names.contains(tag.name) || name == tag.name,
        read.frontMatterProblems.count == post.frontMatterProblems.count
      else {
        throw RenameRefusal(
          message:
            "'\(path)' cannot have '\(name)' in its list as it is written; put the list in brackets"
        )
      }
      changes.files[path] = edits
    }
    return changes
  }
}

extension Post {
  /// The tag at `range`, which is without its quotes, as `name`; nothing in its place where the post has that tag too.
  fileprivate func retagged(
    _ range: TextRange, as name: String, _ kind: PostTag.Kind, on site: Site
  ) -> TextChange {
    if tags.contains(where: { $0.kind == kind && $0.name == name && $0.range != range }),
      let removal = removal(ofTagAt: range, on: site)
    {
      return TextChange(range: removal, text: "")
    }
    let before = range.lowerBound > 0 ? source.bytes[range.lowerBound - 1] : 0
    if before == UInt8(ascii: "\"") {
      return TextChange(
        range: range, text: String(FrontMatterValue.quoted(name).dropFirst().dropLast()))
    }
    if before == UInt8(ascii: "'") {
      return TextChange(range: range, text: name.replacing("'", with: "''"))
    }
    return TextChange(range: range, text: FrontMatterValue.plain(name))
  }

  private func removal(ofTagAt range: TextRange, on site: Site) -> TextRange? {
    let dialect = site.rules.dialect
    guard let data = Document(source, dialect: dialect).frontMatter?.value else { return nil }
    let quoted = TextRange(max(0, range.lowerBound - 1), range.upperBound + 1)
    guard let part = data.part(at: range) ?? data.part(at: quoted), part.key == nil else {
      return nil
    }
    return data.removal(of: part, from: source) {
      Document($0, dialect: dialect).frontMatter?.value
    }
  }
}
