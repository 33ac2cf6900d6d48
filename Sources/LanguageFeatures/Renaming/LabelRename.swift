// Another label for a link reference definition or a footnote. It never changes what readers see.
import PostIndex
import SiteModel
import Syntax

extension IndexSnapshot {
  func rename(
    label: String, of post: Post, to newName: String
  ) throws(RenameRefusal) -> SiteChanges {
    let name = try newName.nameOnOneLine(of: "a label")
    var changes: [TextChange] = []
    for place in occurrences(of: .label(post.path, label), in: post.path) {
      if let range = place.name, !range.isEmpty {
        changes.append(post.relabelled(range, as: name, isUse: place.role == .use))
      } else if let insertion = post.labelling(place.range, as: name) {
        changes.append(insertion)
      }
    }
    let read = Post(path: post.path, source: post.source.applying(changes), site: site)
    guard read.links.map(\.link.destination) == post.links.map(\.link.destination),
      read.definitions.count == post.definitions.count,
      read.undefinedReferences.count == post.undefinedReferences.count
    else {
      throw RenameRefusal(
        message:
          "links would be read otherwise with the label '\(name)'; choose one without brackets that no other definition has"
      )
    }
    return SiteChanges(files: [post.path: changes])
  }

  func rename(
    footnote label: String, of post: Post, to newName: String
  ) throws(RenameRefusal) -> SiteChanges {
    let name = try newName.nameOnOneLine(of: "a footnote")
    let places = occurrences(of: .footnote(post.path, label), in: post.path)
    let changes = places.compactMap { place in
      place.name.map { TextChange(range: $0, text: name) }
    }
    let read = Post(path: post.path, source: post.source.applying(changes), site: site)
    let others = read.footnotes(site.rules.dialect).filter { $0.footnoteLabel == name.lowercased() }
    guard others.count == places.count else {
      throw RenameRefusal(
        message: "'\(name)' can be no label here; choose a word that no other footnote has")
    }
    return SiteChanges(files: [post.path: changes])
  }
}

extension Post {
  /// The new label in place of the old one; of `[label]`, which readers see, behind it.
  fileprivate func relabelled(_ range: TextRange, as name: String, isUse: Bool) -> TextChange {
    let bytes = source.bytes
    let isFull = range.lowerBound > 1 && bytes[range.lowerBound - 2] == UInt8(ascii: "]")
    guard isUse, !isFull, range.upperBound < bytes.count else {
      return TextChange(range: range, text: name)
    }
    return labelling(TextRange(range.lowerBound - 1, range.upperBound + 1), as: name)
      ?? TextChange(range: range, text: name)
  }

  /// `[label]` and `[label][]` as `[label][name]`.
  fileprivate func labelling(_ link: TextRange, as name: String) -> TextChange? {
    let end = link.upperBound
    guard end <= source.count, end > link.lowerBound else { return nil }
    let text = source[link]
    if text.hasSuffix("[]") { return TextChange(range: .empty(at: end - 1), text: name) }
    if end + 1 < source.count, source.bytes[end] == UInt8(ascii: "["),
      source.bytes[end + 1] == UInt8(ascii: "]")
    {
      return TextChange(range: .empty(at: end + 1), text: name)
    }
    return text.hasSuffix("]") ? TextChange(range: .empty(at: end), text: "[\(name)]") : nil
  }
}
