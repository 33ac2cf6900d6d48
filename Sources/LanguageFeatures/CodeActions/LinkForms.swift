// A link written inline, or with a definition at the end of the post. It never changes where a link leads or what it shows.
import PostIndex
import SiteModel
import Syntax

extension IndexSnapshot {
  /// The other ways to write the link at `range`.
  func linkFormActions(at range: TextRange, in post: Post) -> [CodeAction] {
    guard let link = post.links.at(range.lowerBound, \.link.range)?.link, link.template == nil
    else {
      return []
    }
    switch link.kind {
    case .inline, .image:
      let alike = post.links.map(\.link).filter {
        [.inline, .image].contains($0.kind) && $0.template == nil && !$0.destinationRange.isEmpty
          && post.source[$0.destinationRange] == post.source[link.destinationRange]
          && post.title(of: $0) == post.title(of: link)
      }
      let one = extraction(of: [link], "Write the link with a definition", in: post)
      let all =
        alike.count > 1
        ? extraction(of: alike, "Write all \(alike.count) such links with one definition", in: post)
        : nil
      return [one, all].compactMap(\.self)
    case .reference, .imageReference: return [inlining(of: link, in: post)].compactMap(\.self)
    case .autolink, .bareURL, .wiki, .embed, .html, .template: return []
    }
  }

  // MARK: - With a definition

  private func extraction(of links: [Link], _ title: String, in post: Post) -> CodeAction? {
    guard let first = links.first, !first.destinationRange.isEmpty else { return nil }
    let label = post.newLabel(for: first)
    var changes = links.compactMap { link in
      link.textRange.map { text in
        TextChange(range: TextRange(text.upperBound + 1, link.range.upperBound), text: "[\(label)]")
      }
    }
    let written = post.source[first.destinationRange]
    let destination = written.contains(" ") ? "<\(written)>" : written
    let behind = post.title(of: first).map { " \($0)" } ?? ""
    changes.append(post.newDefinition("[\(label)]: \(destination)\(behind)"))
    return rewrite(title, changes, of: post)
  }

  // MARK: - Inline

  private func inlining(of link: Link, in post: Post) -> CodeAction? {
    guard let text = link.textRange,
      let definition = post.definitions.first(where: {
        $0.destinationRange == link.destinationRange
      })
    else { return nil }
    let written = post.source[link.destinationRange]
    let destination = written.contains(" ") ? "<\(written)>" : written
    let title = definition.titleRange.map { " \(post.source.quotedTitle($0))" } ?? ""
    var changes = [
      TextChange(
        range: TextRange(text.upperBound + 1, link.range.upperBound),
        text: "(\(destination)\(title))")
    ]
    let uses = post.links.count { $0.link.destinationRange == link.destinationRange }
    if uses == 1 {
      changes.append(TextChange(range: post.source.lines(of: definition.range), text: ""))
    }
    return rewrite("Write the link inline", changes, of: post)
  }

  /// Nil where some link would lead elsewhere, or show something else, afterwards.
  private func rewrite(_ title: String, _ changes: [TextChange], of post: Post) -> CodeAction? {
    let read = Post(path: post.path, source: post.source.applying(changes), site: site)
    guard read.links.map(\.target) == post.links.map(\.target),
      read.links.map(\.link.text) == post.links.map(\.link.text),
      read.undefinedReferences.count == post.undefinedReferences.count
    else { return nil }
    return CodeAction(
      kind: .rewrite, title: title,
      changes: changes.sorted { $0.range.lowerBound < $1.range.lowerBound },
      diagnostics: [], isPreferred: false)
  }
}

extension Post {
  /// With its quotes.
  fileprivate func title(of link: Link) -> String? { link.titleRange.map(source.quotedTitle) }

  /// The link's text where that is a label that nothing has, else the first number that nothing has.
  fileprivate func newLabel(for link: Link) -> String {
    let taken = Set(definitions.map(\.label))
    let text = link.text.lowercased()
    let isWord =
      !text.isEmpty && text.count <= 30
      && text.allSatisfy { $0.isLetter || $0.isNumber || $0 == " " || $0 == "-" }
      && text.first != " " && text.last != " " && !text.contains("  ")
    if isWord, !taken.contains(text) { return text }
    return (1...).lazy.map(String.init).first { !taken.contains($0) } ?? "1"
  }

  /// Below the last definition that stands at the end of the text, else at its end.
  fileprivate func newDefinition(_ line: String) -> TextChange {
    let end = source.count
    var last = end
    while last > 0, [0x0A, 0x0D, 0x20, 0x09].contains(source.bytes[last - 1]) { last -= 1 }
    let isBehindDefinition = definitions.contains { $0.range.upperBound >= last }
    let isEnded = source.bytes.last == UInt8(ascii: "\n")
    let gap = (isEnded || end == 0 ? "" : "\n") + (isBehindDefinition || end == 0 ? "" : "\n")
    return TextChange(range: .empty(at: end), text: "\(gap)\(line)\n")
  }
}

extension SourceText {
  /// A title as it can stand behind any destination: as written with its quotes, else in double ones.
  fileprivate func quotedTitle(_ range: TextRange) -> String {
    let text = self[range]
    if let first = text.first, "\"'(".contains(first) { return text }
    let around = TextRange(max(0, range.lowerBound - 1), min(count, range.upperBound + 1))
    return self[around]
  }

  /// The whole lines of `range`.
  fileprivate func lines(of range: TextRange) -> TextRange {
    let range = clamped(range)
    let start = bytes[..<range.lowerBound].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let from = max(range.lowerBound, range.upperBound - 1)
    let end = bytes[from...].firstIndex(of: 0x0A).map { $0 + 1 } ?? count
    return TextRange(start, end)
  }
}
