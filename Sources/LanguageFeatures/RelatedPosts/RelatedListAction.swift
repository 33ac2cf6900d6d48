// Offers the list of related posts where an author would look for it. It never makes one.
import PostIndex
import Syntax

extension IndexSnapshot {
  /// In the list's own section to bring it up to date; where there is none, in front matter and on blank lines to
  /// insert it.
  func relatedListAction(at range: TextRange, in post: Post) -> CodeAction? {
    if let section = post.relatedSection {
      guard section.heading.range.lowerBound <= range.lowerBound, range.upperBound <= section.end
      else { return nil }
    } else {
      let isInFrontMatter = post.frontMatterRange.map { range.upperBound <= $0.upperBound } ?? false
      guard isInFrontMatter || range.isEmpty && post.source.isBlankLine(at: range.lowerBound) else {
        return nil
      }
    }
    guard let change = relatedList(in: post.path) else { return nil }
    return CodeAction(
      kind: .rewrite,
      title: post.relatedSection == nil
        ? "Insert a list of related posts" : "Bring the list of related posts up to date",
      changes: [change], diagnostics: [], isPreferred: false)
  }
}

extension SourceText {
  fileprivate func isBlankLine(at offset: Int) -> Bool {
    let table = LineTable(self)
    let line = table.contentRange(ofLine: table.line(at: offset), in: self)
    return bytes[clamped(line)].allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }
}
