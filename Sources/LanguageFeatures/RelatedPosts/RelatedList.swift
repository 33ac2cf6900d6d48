// The list of related posts at the end of a post: put there, or brought up to date. It never touches another word of
// the post.
package import PostIndex
package import SiteModel
import Syntax

/// What a list of related posts looks like.
package enum RelatedListForm: String, Hashable, Sendable, CaseIterable {
  /// Links, one an item.
  case list
  /// Title, excerpt and host of each, and its address on a line of its own, which Tistory shows as a card.
  case cards
}

extension IndexSnapshot {
  /// The change that makes the post's list of related posts what it should be now; nil where no post is related, or the
  /// list is as it should be. A post that the text links to already is left out.
  ///
  /// - Parameters:
  ///   - form: nil for the author's: cards where links are cards, else a list.
  ///   - limit: how many posts it names.
  package func relatedList(
    in path: SitePath, form: RelatedListForm? = nil, limit: Int = 5
  ) -> TextChange? {
    guard let post = post(at: path) else { return nil }
    let form = form ?? (linkStyle(for: post) == .card ? .cards : .list)
    let section = post.relatedSection
    let listed = section.map { TextRange($0.heading.range.upperBound, $0.end) }
    let linked = Set(
      post.links.compactMap { link -> SitePath? in
        if let listed, listed.contains(link.link.range) { return nil }
        if case .page(let target, _, _) = resolve(link, from: path) { return target }
        return nil
      })
    let question = RelatedQuestion(hidden: listed)
    let related = relatedPosts(to: question, in: post, limit: limit + linked.count + 20)
      .lazy.compactMap { self.post(at: $0.path) }
      .filter { $0.isPublished && !linked.contains($0.path) }.prefix(limit)
    let entries = related.compactMap { entry($0, form, in: post) }
    guard !entries.isEmpty else { return nil }
    let text = entries.joined(separator: form == .list ? "\n" : "\n\n")
    guard let listed else { return addition(of: text, to: post) }
    return replacement(by: text, in: listed, of: post)
  }

  private func entry(_ target: Post, _ form: RelatedListForm, in post: Post) -> String? {
    switch form {
    case .list: return listEntry(target, in: post).map { "- \($0)" }
    case .cards:
      let address = site.rules.destination(
        to: target.page, from: post.page, style: .card, fragment: nil)
      guard let address else { return nil }
      let excerpt = Document(target.source, dialect: site.rules.dialect).excerpt.firstLine(
        upTo: 120)
      let host = URLText(address).authority ?? ""
      let lines = ["**\(target.linkText)**", excerpt, host].filter { !$0.isEmpty }
      return lines.map { "> \($0)" }.joined(separator: "  \n") + "\n\n\(address)"
    }
  }

  private func addition(of text: String, to post: Post) -> TextChange {
    let end = post.source.count
    let lineEnds = post.source.bytes.reversed().prefix { $0 == 0x0A || $0 == 0x0D }
      .count { $0 == 0x0A }
    let gap = String(repeating: "\n", count: max(0, 2 - lineEnds))
    let level = max(2, post.headings.map(\.level).min() ?? 2)
    let heading = "\(String(repeating: "#", count: level)) \(RelatedHeading.title(for: post))"
    return TextChange(
      range: TextRange(end, end), text: "\(end == 0 ? "" : gap)\(heading)\n\n\(text)\n")
  }

  /// In place of the lines of the section that name posts of the blog and nothing else, and of what stands between
  /// them; other lines stay, behind.
  private func replacement(by text: String, in section: TextRange, of post: Post) -> TextChange? {
    let lines = RelatedLines(in: section, of: post) { link in
      guard case .page = self.resolve(link, from: post.path) else { return false }
      return true
    }
    let kept = lines.others.isEmpty ? "" : "\n\(lines.others.joined(separator: "\n"))"
    let change = TextChange(
      range: lines.range, text: lines.isAny ? text + kept : "\n\n\(text)")
    return post.source[change.range] == change.text ? nil : change
  }
}

/// The lines of a section that are entries of a list of related posts.
private struct RelatedLines {
  /// From the first entry to the last; right behind the heading where there is none.
  var range: TextRange
  /// Lines in that range that are no entries.
  var others: [String] = []
  var isAny = false

  init(in section: TextRange, of post: Post, isOwn: (PostLink) -> Bool) {
    range = .empty(at: section.lowerBound)
    let table = LineTable(post.source)
    var pending: [(text: String, isCard: Bool)] = []
    let first = table.line(at: section.lowerBound) + 1
    for number in first..<max(first, table.lineCount) {
      let line = table.contentRange(ofLine: number, in: post.source)
      guard line.lowerBound < section.upperBound else { break }
      let text = post.source[line]
      let isEntry = post.links.contains { link in
        line.contains(link.link.range) && isOwn(link)
          && RelatedLines.isBare(
            text, of: link.link, at: link.link.range.lowerBound - line.lowerBound)
      }
      guard isEntry else {
        pending.append((text, text.utf8.first == UInt8(ascii: ">")))
        continue
      }
      if !isAny {
        range = TextRange(RelatedLines.start(before: pending, line, table, number), line.upperBound)
      }
      range = TextRange(range.lowerBound, line.upperBound)
      if isAny { others += pending.filter { !$0.isCard && !$0.text.isEmpty }.map(\.text) }
      isAny = true
      pending = []
    }
  }

  /// Where the first entry begins: the quotation above an address is a part of its card.
  private static func start(
    before pending: [(text: String, isCard: Bool)], _ line: TextRange, _ table: LineTable,
    _ number: Int
  ) -> Int {
    let blank = pending.reversed().prefix { $0.text.isEmpty }.count
    let card = pending.dropLast(blank).reversed().prefix { $0.isCard }.count
    return card == 0 ? line.lowerBound : table.start(ofLine: number - blank - card)
  }

  /// Whether nothing but a marker of a list and punctuation stands beside the link.
  private static func isBare(_ text: String, of link: Link, at start: Int) -> Bool {
    let bytes = Array(text.utf8)
    let end = start + link.range.count
    guard start >= 0, end <= bytes.count else { return false }
    return (bytes[..<start] + bytes[end...]).allSatisfy { byte in
      switch byte {
      case 0x20, 0x09, UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "."),
        UInt8(ascii: ")"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        true
      default: false
      }
    }
  }
}

extension String {
  /// Its first line, cut at a space before `count` characters.
  fileprivate func firstLine(upTo count: Int) -> String {
    let line = split(separator: "\n").first.map(String.init) ?? ""
    guard line.count > count else { return line }
    let cut = line.prefix(count)
    let end = cut.lastIndex(of: " ") ?? cut.endIndex
    return cut[..<end] + "…"
  }
}
