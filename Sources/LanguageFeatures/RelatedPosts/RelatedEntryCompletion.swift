// Whole entries for a list of related posts: below a heading that introduces one, and in front matter. It never
// proposes anything in any other list.
import PostIndex
import SiteModel
import Syntax

extension IndexSnapshot {
  /// What to propose for the bare list item at `offset`; nil where no list of related posts is being written. O(posts).
  func relatedEntries(at offset: Int, in post: Post, _ document: Document) -> Completion? {
    guard let cursor = document.listItemCursor(at: offset) else { return nil }
    let entry: (Post) -> String?
    if offset < document.bodyStart {
      guard let form = document.relatedEntryForm(above: offset) else { return nil }
      entry = { self.frontMatterEntry($0, form, in: post) }
    } else {
      guard let heading = post.heading(above: offset),
        RelatedHeading.introduces(heading.text)
      else { return nil }
      entry = { self.listEntry($0, in: post) }
    }
    let items = ranked(cursor.question(in: post), in: post).items { candidate in
      entry(candidate).map { item(candidate, text: $0) }
    }
    return Completion(
      replaced: cursor.replaceable, typed: post.source[cursor.typed], items: items,
      isIncomplete: true)
  }

  /// A link with the title as its text, in the blog's own style.
  func listEntry(_ target: Post, in post: Post) -> String? {
    let style = linkStyle(for: post)
    guard let destination = destination(to: target, from: post, style: style) else { return nil }
    switch style {
    case .wiki: return "[[\(destination)]]"
    case .card: return destination
    default: return "[\(target.linkText)](\(destination))"
    }
  }

  private func frontMatterEntry(
    _ target: Post, _ form: RelatedEntryForm, in post: Post
  ) -> String? {
    switch form {
    case .url: target.page.url.map { FrontMatterValue.path(URLText.decoded($0)) }
    case .file: FrontMatterValue.path(contentPath(of: target, in: post))
    case .title: FrontMatterValue.quoted(target.displayTitle)
    }
  }
}

extension IndexSnapshot {
  /// A post's file as references name it: below the content folder, where the engine has one.
  private func contentPath(of target: Post, in post: Post) -> String {
    let reference = site.rules.destination(
      to: target.page, from: post.page, style: .relref, fragment: nil)
    let path = reference.flatMap { LinkStyle.relref.argument(of: $0) } ?? target.path.string
    return SitePath(path).string
  }
}

/// How the front matter of a post names other posts.
enum RelatedEntryForm {
  case url, file, title
}

extension Document {
  /// The form of the entries of the key whose block sequence stands at `offset`, when that key is one for related
  /// posts: that of its first entry, else a URL.
  fileprivate func relatedEntryForm(above offset: Int) -> RelatedEntryForm? {
    guard let frontMatter, frontMatter.format == .yaml else { return nil }
    let lines = source[TextRange(frontMatter.contentRange.lowerBound, offset)]
      .split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    guard let key = lines.last(where: { !$0.isListItem && !$0.isEmpty }),
      let colon = key.utf8.firstIndex(of: UInt8(ascii: ":")),
      RelatedEntryForm.keys.contains(key[..<colon].lowercased().filter(\.isLetter))
    else { return nil }
    let written = frontMatter.value.entries.first { $0.key == key[..<colon] }?.value.elements
      .lazy.filter { !$0.range.touches(offset) }.compactMap(\.string).first { !$0.isEmpty }
    guard let written else { return .url }
    if SitePath(written).isMarkdown { return .file }
    return written.utf8.contains(UInt8(ascii: "/")) ? .url : .title
  }
}

extension RelatedEntryForm {
  /// Without case, hyphens and underscores.
  fileprivate static let keys: Set<String> = [
    "related", "relatedposts", "relatedarticles", "relatedpages", "seealso",
  ]
}

extension StringProtocol {
  fileprivate var isListItem: Bool {
    let text = utf8.drop { $0 == 0x20 || $0 == 0x09 }
    return text.first == UInt8(ascii: "-")
  }
}
