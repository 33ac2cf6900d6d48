// Proposals for the link that is being typed: posts and labels. It never proposes the post itself as a page.
package import PostIndex
package import SiteModel
import Syntax

extension IndexSnapshot {
  /// What to propose at `offset` (UTF-8 bytes) of the post at `path`; nil where no link is being typed.
  /// O(posts).
  package func completion(at offset: Int, in path: SitePath) -> Completion? {
    guard let post = post(at: path) else { return nil }
    let document = Document(post.source, dialect: site.rules.dialect)
    let link = document.linkCursor(at: offset)
    // Where a call names a post, posts are proposed.
    if !(link?.isTarget ?? false), let found = calls(at: offset, in: post, document) {
      return found
    }
    guard let cursor = link else {
      return relatedEntries(at: offset, in: post, document)
        ?? withNames(frontMatter(at: offset, in: post, document), at: offset, in: post, document)
    }
    if cursor.isImage, cursor.part != .label { return shownFiles(cursor, in: post) }
    switch cursor.part {
    case .text: return wholeLinks(cursor, in: post)
    case .destination: return destinations(cursor, in: post)
    case .fragment: return fragments(cursor, in: post)
    case .label: return labels(cursor, in: post)
    case .wiki: return styled(cursor, in: post, style: .wiki)
    case .template(let name):
      let style: LinkStyle? =
        switch name {
        case "ref": .ref
        case "relref": .relref
        case "post_url": .postURL
        case "link": .link
        case "post_link", "post_path": .postLink
        default: nil
        }
      if style == nil { return shownFiles(cursor, in: post) }
      return style.flatMap { styled(cursor, in: post, style: $0) }
    case .htmlAttribute(_, let attribute):
      guard attribute == "href" else { return nil }
      return attributeValues(cursor, in: post)
    }
  }

  /// Names of entities follow what the blog's own tags are.
  private func withNames(
    _ known: Completion?, at offset: Int, in post: Post, _ document: Document
  ) -> Completion? {
    let names = entityNames(at: offset, in: post, document)
    guard var known else { return names }
    guard let names, names.replaced.lowerBound == known.replaced.lowerBound else { return known }
    let labels = Set(known.items.map { FoldedText($0.label) })
    known.items += names.items.filter { !labels.contains(FoldedText($0.label)) }
    return known
  }

  /// After `[`: the rest of the whole link, in place of what stands there of one, a destination included.
  ///
  /// The bracket itself stays out of it: clients compare what is typed with the word at the cursor, and to
  /// some (eglot) a bracket is no part of one.
  private func wholeLinks(_ cursor: LinkCursor, in post: Post) -> Completion? {
    let text = cursor.replaceable.upperBound
    let end = max(cursor.end ?? (cursor.isClosed ? text + 1 : text), cursor.typed.upperBound)
    let style = linkStyle(for: post)
    if style == .card, post.source.isAlone(TextRange(cursor.start, end)) {
      return cards(cursor, to: end, in: post)
    }
    let replaced = TextRange(cursor.typed.lowerBound, end)
    let items = ranked(for: cursor, in: post).items { candidate in
      guard let destination = destination(to: candidate, from: post, style: style) else {
        return nil
      }
      let text =
        style == .wiki ? "[\(destination)]]" : "\(candidate.linkText)](\(destination))"
      return item(candidate, text: text)
    }
    return list(items, replaced: replaced, typed: cursor, in: post)
  }

  /// After `[` on a line of its own where links are cards: the bare address, bracket and all.
  private func cards(_ cursor: LinkCursor, to end: Int, in post: Post) -> Completion? {
    let items = ranked(for: cursor, in: post).items { candidate in
      destination(to: candidate, from: post, style: .card).map { item(candidate, text: $0) }
    }
    return list(items, replaced: TextRange(cursor.start, end), typed: cursor, in: post)
  }

  /// After `](`: the destination, with the closing bracket where it is not there yet.
  private func destinations(_ cursor: LinkCursor, in post: Post) -> Completion? {
    let style = linkStyle(for: post)
    let emptyText = cursor.textRange.flatMap { $0.isEmpty ? $0 : nil }
    let items = ranked(for: cursor, in: post).items { candidate in
      let destination = destination(to: candidate, from: post, style: style == .wiki ? nil : style)
      guard let destination else { return nil }
      var item = item(candidate, text: destination + closing(of: cursor, in: post))
      item.alsoInserted = emptyText.map { .init(range: $0, text: candidate.linkText) }
      return item
    }
    return list(
      withFiles(items, cursor, in: post), replaced: cursor.replaceable, typed: cursor, in: post)
  }

  /// Within a form that the author has begun: only what belongs between its quotes.
  private func styled(_ cursor: LinkCursor, in post: Post, style: LinkStyle) -> Completion? {
    let items = ranked(for: cursor, in: post).items { candidate in
      let whole = site.rules.destination(
        to: candidate.page, from: post.page, style: style, fragment: nil)
      guard let whole, let argument = style.argument(of: whole) else { return nil }
      return item(candidate, text: argument)
    }
    return list(items, replaced: cursor.replaceable, typed: cursor, in: post)
  }

  /// What ends an inline link behind its destination, where its author has not closed it yet.
  func closing(of cursor: LinkCursor, in post: Post) -> String {
    guard !cursor.isClosed, cursor.textRange != nil else { return "" }
    let opening = cursor.typed.lowerBound - (cursor.path.map { $0.utf8.count + 1 } ?? 0) - 1
    let isAngled =
      post.source.bytes.indices.contains(opening)
      && post.source.bytes[opening] == UInt8(ascii: "<")
    return isAngled ? ">)" : ")"
  }

  private func attributeValues(_ cursor: LinkCursor, in post: Post) -> Completion? {
    let items = ranked(for: cursor, in: post).items { candidate in
      destination(to: candidate, from: post, style: .rootURL).map { item(candidate, text: $0) }
    }
    return list(
      withFiles(items, cursor, in: post), replaced: cursor.replaceable, typed: cursor, in: post)
  }

  /// Files come first where what is typed begins the way to one, and to no post.
  private func withFiles(
    _ items: [Completion.Item], _ cursor: LinkCursor, in post: Post
  ) -> [Completion.Item] {
    let files = linkedFiles(cursor, in: post)
    let typed = post.source[cursor.typed]
    func begins(_ item: Completion.Item) -> Bool { item.text.hasPrefix(typed) }
    return files.contains(where: begins) && !items.contains(where: begins)
      ? files + items : items + files
  }

  /// After `][`: the labels defined in this post.
  private func labels(_ cursor: LinkCursor, in post: Post) -> Completion? {
    let query = FoldedText(post.source[cursor.typed])
    var seen: Set<String> = []
    let items = post.definitions.compactMap { definition -> Completion.Item? in
      guard seen.insert(definition.label).inserted, FoldedText(definition.label).match(query) != nil
      else { return nil }
      let text = post.source[definition.labelRange]
      return Completion.Item(
        kind: .label, label: text, detail: definition.destination,
        text: text + (cursor.isClosed ? "" : "]"))
    }
    return list(items, replaced: cursor.replaceable, typed: cursor, in: post)
  }

  private func ranked(for cursor: LinkCursor, in post: Post) -> PostRanking {
    cursor.question(in: post).map { ranked($0, in: post) } ?? PostRanking()
  }

  func list(
    _ items: [Completion.Item], replaced: TextRange, typed cursor: LinkCursor, in post: Post
  ) -> Completion? {
    // A client replaces text within one line only (LSP 3.17, CompletionItem.textEdit).
    let line = post.source.bytes[post.source.clamped(replaced)]
    if line.contains(where: { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }) { return nil }
    return Completion(
      replaced: replaced,
      typed: post.source[TextRange(replaced.lowerBound, cursor.typed.upperBound)], items: items,
      isIncomplete: true)
  }

  func item(_ candidate: Post, text: String) -> Completion.Item {
    let date = candidate.page.metadata.date?.isoDate
    let detail = [date, candidate.page.state.note, candidate.path.parent.string]
      .compactMap(\.self).filter { !$0.isEmpty }
    return Completion.Item(
      kind: .post, label: candidate.displayTitle, detail: detail.joined(separator: " · "),
      text: text, post: candidate.path)
  }

  /// In the style that is wanted, else in the engine's own, else as a file.
  func destination(to target: Post, from post: Post, style: LinkStyle?) -> String? {
    let styles = [style, site.rules.defaultLinkStyle, .relativeFile].compactMap(\.self)
    for style in styles where style.isDestination {
      let written = site.rules.destination(
        to: target.page, from: post.page, style: style, fragment: nil)
      if let written { return written }
    }
    return nil
  }
}

extension LinkCursor {
  fileprivate var isTarget: Bool { if case .template = part { true } else { false } }
}

extension LinkStyle {
  /// Of a destination in this style, what stands in the place that an author types into:
  /// `posts/b.md` of `{{< relref "posts/b.md" >}}`, `b` of `[[b]]`.
  func argument(of whole: String) -> String? {
    switch self {
    case .ref, .relref:
      let parts = whole.split(separator: "\"", omittingEmptySubsequences: false)
      return parts.count >= 3 ? String(parts[1]) : nil
    case .postURL, .link, .postLink:
      let inner = whole.split(separator: " ", omittingEmptySubsequences: true).dropFirst(2)
      return inner.dropLast().joined(separator: " ")
    case .wiki, .relativeFile, .rootFile, .rootURL, .relativeURL, .absoluteURL, .contentPath, .card:
      return whole
    }
  }
}

extension SourceText {
  /// Whether nothing else stands on the line, or the lines, of `range`.
  fileprivate func isAlone(_ range: TextRange) -> Bool {
    func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
    let before = bytes[..<min(range.lowerBound, count)].reversed().prefix { !isLineEnd($0) }
    let after = bytes[min(range.upperBound, count)...].prefix { !isLineEnd($0) }
    return !before.contains { $0 != 0x20 && $0 != 0x09 }
      && !after.contains { $0 != 0x20 && $0 != 0x09 }
  }
}

extension Post {
  /// The title as link text: brackets that would end it are escaped (CommonMark 0.31.2 §6.3).
  var linkText: String {
    displayTitle.replacing("\\", with: "\\\\").replacing("[", with: "\\[")
      .replacing("]", with: "\\]")
  }
}
