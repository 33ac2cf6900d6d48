// From a place in a post to what it speaks of. It never looks for where else that is spoken of.
package import PostIndex
package import SiteModel
import Syntax

extension IndexSnapshot {
  /// What stands at `offset` (UTF-8 bytes) of the post at `path`; nil where nothing does. A cursor at the end of a thing
  /// is on it, unless another begins there. O(length of the post) on a line with a footnote, else O(its links).
  package func standing(at offset: Int, in path: SitePath) -> Standing? {
    guard let post = post(at: path) else { return nil }
    let mention = mention(at: offset, in: path)
    let isFrontMatter = post.frontMatterRange.map { offset < $0.upperBound } ?? false
    let own = isFrontMatter ? frontMatter(at: offset, in: post) : body(at: offset, in: post)
    guard let mention else { return own }
    let named = mention.entities.map { Subject.entity($0) }
    guard let own else { return Standing(origin: mention.range, subjects: named) }
    // What a link leads to is what its author has chosen; a name in a heading is the smaller thing of two.
    return own.isLink
      ? Standing(origin: own.origin, subjects: own.subjects, further: named, isLink: true)
      : Standing(origin: mention.range, subjects: named, further: own.subjects + own.further)
  }

  // MARK: Front matter

  private func frontMatter(at offset: Int, in post: Post) -> Standing? {
    if let tag = post.tags.at(offset, \.range) {
      return Standing(origin: tag.range, subjects: [subject(of: tag)], isLink: true)
    }
    if let link = post.frontMatterLinks.at(offset, \.link.destinationRange) {
      let subjects = subjects(of: link, in: post)
      return subjects.isEmpty
        ? nil
        : Standing(origin: link.link.destinationRange, subjects: subjects, isLink: true)
    }
    guard let frontMatter = FrontMatter(of: post.source, dialect: site.rules.dialect) else {
      return nil
    }
    let fence = TextRange(frontMatter.range.lowerBound, frontMatter.contentRange.lowerBound)
    if fence.contains(offset) {
      let line = TextRange(fence.lowerBound, max(fence.lowerBound, fence.upperBound - 1))
      return Standing(origin: line, subjects: [.post(post.path)])
    }
    let entry = frontMatter.value.entries.first {
      Self.ownKeys.contains($0.key.lowercased())
        && TextRange($0.keyRange.lowerBound, $0.value.range.upperBound).touches(offset)
    }
    return entry.map {
      let isKey = $0.keyRange.touches(offset) || $0.value.range.isEmpty
      return Standing(
        origin: isKey ? $0.keyRange : post.source.unquoted($0.value.range),
        subjects: [.post(post.path)])
    }
  }

  /// Keys under which a post says what it is called and where it is found.
  private static let ownKeys: Set<String> = [
    "title", "slug", "url", "permalink", "path", "alias", "aliases", "redirect_from", "linktitle",
  ]

  /// The subject that `tag` names. Hugo's terms have no case.
  func subject(of tag: PostTag) -> Subject { subject(of: tag.kind, tag.name) }

  func subject(of kind: PostTag.Kind, _ name: String) -> Subject {
    .tag(kind, site.rules.engine == .hugo ? name.lowercased() : name)
  }

  // MARK: Body

  private func body(at offset: Int, in post: Post) -> Standing? {
    if let definition = post.definitions.at(offset, \.range) {
      return standing(at: offset, on: definition, in: post)
    }
    if let found = reference(at: offset, in: post) { return found }
    if let link = post.links.at(offset, \.link.range),
      let found = standing(at: offset, on: link, in: post)
    {
      return found
    }
    if let call = post.call(at: offset, site.rules.dialect),
      let name = site.callSources.name(of: call), let file = site.callSources.file(of: call)
    {
      return Standing(origin: call.range, subjects: [.call(name, file)], isLink: true)
    }
    if let note = post.footnotes(onLineAt: offset, site.rules.dialect).at(offset, \.markRange) {
      return Standing(
        origin: note.range, subjects: [.footnote(post.path, note.footnoteLabel)], isLink: true)
    }
    if let anchor = post.anchors.at(offset, \.range) {
      return Standing(origin: anchor.range, subjects: [.anchor(post.path, id: anchor.id)])
    }
    return post.headings.at(offset, \.range).flatMap { heading in
      let anchor = heading.id.map { [Subject.anchor(post.path, id: $0)] } ?? []
      if post.isTitle(heading) {
        return Standing(
          origin: heading.textRange, subjects: [.post(post.path)], further: anchor)
      }
      return anchor.isEmpty ? nil : Standing(origin: heading.textRange, subjects: anchor)
    }
  }

  private func reference(at offset: Int, in post: Post) -> Standing? {
    let reference = post.undefinedReferences.at(offset, \.labelRange)
    return reference.map {
      Standing(origin: $0.labelRange, subjects: [.label(post.path, $0.label)], isLink: true)
    }
  }

  private func standing(
    at offset: Int, on definition: LinkDefinition, in post: Post
  ) -> Standing? {
    if definition.destinationRange.touches(offset) {
      let subjects = subjects(of: post.link(of: definition, site), in: post)
      if !subjects.isEmpty {
        return Standing(origin: definition.destinationRange, subjects: subjects, isLink: true)
      }
    }
    return Standing(
      origin: definition.labelRange, subjects: [.label(post.path, definition.label)], isLink: true)
  }

  private func standing(at offset: Int, on link: PostLink, in post: Post) -> Standing? {
    let label = link.isReference ? post.label(of: link) : nil
    if let label, link.link.labelRange?.touches(offset) == true {
      return Standing(
        origin: link.link.labelRange ?? link.link.range, subjects: [.label(post.path, label)],
        isLink: true)
    }
    let subjects = subjects(of: link, in: post)
    if subjects.isEmpty {
      return label.map {
        Standing(origin: link.link.range, subjects: [.label(post.path, $0)], isLink: true)
      }
    }
    return Standing(origin: link.link.range, subjects: subjects, isLink: true)
  }
}

extension Sequence {
  /// The shortest element whose range holds `offset`; where none does, the shortest that ends there.
  func at(_ offset: Int, _ range: (Element) -> TextRange) -> Element? {
    var best: (element: Element, key: (Int, Int))?
    for element in self {
      let range = range(element)
      guard range.touches(offset) else { continue }
      let key = (range.contains(offset) ? 0 : 1, range.count)
      if best.map({ key < $0.key }) ?? true { best = (element, key) }
    }
    return best?.element
  }
}
