// What one post itself can tell of the things in it: its labels, footnotes, headings and title. It knows no other post.
import PostIndex
import SiteModel
import Syntax

extension Post {
  /// The link that a definition would make.
  func link(of definition: LinkDefinition, _ site: Site) -> PostLink {
    let user = links.first {
      $0.isReference && $0.link.destinationRange == definition.destinationRange
    }
    if let user { return user.asDefinition }
    let link = Link(
      kind: .inline, range: definition.range, destinationRange: definition.destinationRange,
      destination: definition.destination)
    return PostLink(link: link, target: site.rules.target(of: link, on: page))
  }

  /// The label, as CommonMark matches it, whose definition a reference link uses.
  func label(of link: PostLink) -> String? {
    definitions.first { $0.destinationRange == link.link.destinationRange }?.label
  }

  /// Whether readers see the heading as the title of the post.
  func isTitle(_ heading: PostHeading) -> Bool {
    if let written = page.metadata.titleRange, page.metadata.title?.isEmpty == false {
      return heading.range.contains(written)
    }
    guard page.metadata.title?.isEmpty != false || page.metadata.title == heading.text else {
      return false
    }
    return heading.level == 1 && headings.first { !$0.text.isEmpty } == heading
  }

  /// Where the post is called by its title: in front matter, in its first heading, else its beginning.
  var titlePlace: Occurrence {
    if let range = page.metadata.titleRange, page.metadata.title?.isEmpty == false {
      return Occurrence(path, .declaration, source.unquoted(range), name: nil)
    }
    if let heading = headings.first(where: isTitle) {
      return Occurrence(path, .declaration, heading.textRange, name: nil, whole: heading.range)
    }
    return Occurrence(path, .declaration, .empty(at: 0), name: nil)
  }

  /// The heading, HTML id or attribute list that has the id `id`; more than one where the page has it twice.
  func places(ofAnchor id: String) -> [Occurrence] {
    let heads = headings.filter { $0.id == id }.map { heading in
      Occurrence(
        path, .declaration, heading.textRange, name: heading.explicitIDRange, whole: heading.range)
    }
    let others = anchors.filter { anchor in
      anchor.id == id && !heads.contains { $0.whole.contains(anchor.range) }
    }
    return heads
      + others.map { Occurrence(path, .declaration, $0.range, name: $0.range) }
  }

  /// The footnotes of the post, where the line at `offset` has one; they are not kept, and reading them takes the whole
  /// text.
  func footnotes(onLineAt offset: Int, _ dialect: Dialect) -> [Anchor] {
    guard dialect.contains(.footnotes) else { return [] }
    let bytes = source.bytes
    let place = min(max(offset, 0), bytes.count)
    let start = bytes[..<place].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    let end = bytes[place...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
    var opens = false
    for byte in bytes[start..<end] {
      if opens, byte == UInt8(ascii: "^") { return footnotes(dialect) }
      opens = byte == UInt8(ascii: "[")
    }
    return []
  }

  /// Marks and notes, in text order. O(length of the post).
  func footnotes(_ dialect: Dialect) -> [Anchor] {
    Document(source, dialect: dialect).anchors.filter {
      $0.kind == .footnoteReference || $0.kind == .footnoteDefinition
    }
  }
}

extension PostLink {
  /// The same, as what its definition alone says.
  fileprivate var asDefinition: PostLink {
    var copy = link
    copy.kind = link.isImage ? .image : .inline
    copy.range = link.destinationRange
    return PostLink(link: copy, target: target)
  }
}

extension Anchor {
  /// `[^label]`
  var markRange: TextRange { TextRange(range.lowerBound - 2, range.upperBound + 1) }

  /// Labels of footnotes have no case.
  var footnoteLabel: String { id.lowercased() }
}
