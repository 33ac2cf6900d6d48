// All places that name a subject: what references, highlights and renaming are made of. It never changes a text.
package import PostIndex
package import SiteModel
import Syntax

extension IndexSnapshot {
  /// Every place that names `subject`, each once, by path and place.
  ///
  /// A post is named by every link to it, to its headings too, but not by its own links within itself; a heading or a
  /// label by its declarations and their uses. `Occurrence.name` is what a new name would replace. A file, a page that
  /// an engine makes and a URL have no declaration.
  ///
  /// - Parameter only: where to look; nil for the whole site.
  /// - Complexity: O(links of the posts that ask for the subject's addresses); for a post and a URL O(posts) too;
  ///   for a call O(bytes of the posts).
  package func occurrences(of subject: Subject, in only: SitePath? = nil) -> [Occurrence] {
    let found: [Occurrence] =
      switch subject {
      case .label(let path, let label): post(at: path)?.occurrences(ofLabel: label) ?? []
      case .footnote(let path, let label):
        post(at: path)?.occurrences(ofFootnote: label, site.rules.dialect) ?? []
      case .tag(let kind, let name): tagged(kind, name, in: only)
      case .entity(let number): mentions(of: number, in: only)
      case .post(let path):
        declarations(of: subject, in: only)
          + uses(of: subject, asking: addresses(ofPost: path), in: only)
      case .anchor(let path, _):
        declarations(of: subject, in: only)
          + uses(of: subject, asking: addresses(ofPost: path), in: only)
      case .file(let path): uses(of: subject, asking: addresses(ofAsset: path), in: only)
      case .address(let address): uses(of: subject, asking: [address], in: only)
      case .external: external(subject, in: only)
      case .call(let name, _): calls(of: name, in: only)
      }
    var seen: Set<Occurrence> = []
    return found.filter { (only == nil || $0.path == only) && seen.insert($0).inserted }
      .sorted(by: Occurrence.precedes)
  }

  /// The declarations that stand in posts: a title, a heading, an anchor.
  func declarations(of subject: Subject, in only: SitePath? = nil) -> [Occurrence] {
    switch subject {
    case .post(let path) where only == nil || only == path:
      post(at: path).map { [$0.titlePlace] } ?? []
    case .anchor(let path, let id) where only == nil || only == path:
      post(at: path)?.places(ofAnchor: id) ?? []
    default: []
    }
  }

  // MARK: Links

  private func uses(
    of subject: Subject, asking addresses: Set<Address>, in only: SitePath?
  ) -> [Occurrence] {
    let title = title(of: subject)
    func isTitle(_ link: PostLink) -> Bool { link.mayBeTitle && link.link.destination == title }
    let posts =
      only.map { post(at: $0).map { [$0] } ?? [] }
      ?? posts(asking: addresses)
      + (title == nil ? [] : posts { $0.frontMatterLinks.contains(where: isTitle) })
    return posts.flatMap { post in
      links(in: post, to: subject) { link in
        if isTitle(link) { return true }
        guard case .local(let target) = link.target else { return link.isHeadingOfWiki }
        return target.candidates.contains(where: addresses.contains)
      }
    }
  }

  private func title(of subject: Subject) -> String? {
    guard case .post(let path) = subject else { return nil }
    return post(at: path)?.displayTitle
  }

  private func external(_ subject: Subject, in only: SitePath?) -> [Occurrence] {
    guard case .external(let url) = subject else { return [] }
    func isSame(_ link: PostLink) -> Bool {
      link.target == .external && link.link.destination == url
    }
    let posts =
      only.map { post(at: $0).map { [$0] } ?? [] }
      ?? posts { $0.links.contains(where: isSame) || $0.frontMatterLinks.contains(where: isSame) }
    return posts.flatMap { links(in: $0, to: subject, where: isSame) }
  }

  /// The uses of `subject` by links of one post, and by the definitions that they use.
  private func links(
    in post: Post, to subject: Subject, where mayFit: (PostLink) -> Bool
  ) -> [Occurrence] {
    var found: [Occurrence] = []
    for link in post.frontMatterLinks + post.links where mayFit(link) {
      guard subjects(of: link, in: post).contains(where: { $0.isNamed(with: subject, in: post) })
      else { continue }
      let name = link.name(of: subject)
      found.append(
        Occurrence(post.path, .use, link.shownRange, name: link.isReference ? nil : name))
      if link.isReference {
        found.append(Occurrence(post.path, .use, link.link.destinationRange, name: name))
      }
    }
    return found
  }

  // MARK: Tags and names

  private func tagged(_ kind: PostTag.Kind, _ name: String, in only: SitePath?) -> [Occurrence] {
    func places(_ post: Post) -> [Occurrence] {
      post.tags.filter { isNamed($0, kind, name) }
        .map { Occurrence(post.path, .use, $0.range, name: $0.range) }
    }
    if let only { return post(at: only).map(places) ?? [] }
    return posts(with: kind, name).flatMap(places)
  }

  /// The posts that have a tag, in order of paths. O(posts that have it in any case).
  func posts(with kind: PostTag.Kind, _ name: String) -> [Post] {
    posts(tagged: TagKey(kind, name)).filter { post in
      post.tags.contains { isNamed($0, kind, name) }
    }
  }

  private func isNamed(_ tag: PostTag, _ kind: PostTag.Kind, _ name: String) -> Bool {
    tag.kind == kind && (tag.name == name || subject(of: tag) == .tag(kind, name))
  }

  private func calls(of name: String, in only: SitePath?) -> [Occurrence] {
    let posts = only.map { post(at: $0).map { [$0] } ?? [] } ?? posts { $0.mayCall }
    return posts.flatMap { post in
      post.calls(site.rules.dialect).filter { site.callSources.name(of: $0) == name }
        .map { Occurrence(post.path, .use, $0.nameRange, name: nil) }
    }
  }

  private func mentions(of number: Int, in only: SitePath?) -> [Occurrence] {
    guard let entities else { return [] }
    let paths = only.map { [$0] } ?? entities.posts(naming: number).map(\.path)
    return paths.flatMap { path -> [Occurrence] in
      guard let post = post(at: path) else { return [] }
      return entities[path].mentions(of: number, in: post.source)
        .map { Occurrence(path, .use, $0.range, name: $0.range) }
    }
  }
}

extension Subject {
  /// Whether a link of `post` to this names `other` too. A link to a heading is one to its post, unless it stands there.
  fileprivate func isNamed(with other: Subject, in post: Post) -> Bool {
    if self == other { return true }
    guard case .anchor(let path, _) = self, case .post(path) = other else { return false }
    return path != post.path
  }
}

extension TextRange {
  fileprivate var nonEmpty: TextRange? { isEmpty ? nil : self }
}

extension PostLink {
  /// A wiki link within its own post is known by its text alone.
  fileprivate var isHeadingOfWiki: Bool {
    (link.kind == .wiki || link.kind == .embed)
      && link.destination.utf8.first == UInt8(ascii: "#")
  }

  /// The bytes of the destination that spell `subject`.
  fileprivate func name(of subject: Subject) -> TextRange? {
    switch subject {
    case .anchor: fragmentName
    case .post, .file, .address:
      if let fragment = fragmentName, writtenRange.contains(fragment) {
        TextRange(writtenRange.lowerBound, fragment.lowerBound - 1).nonEmpty
      } else {
        pathRange.nonEmpty
      }
    case .external: writtenRange
    case .label, .footnote, .tag, .call, .entity: nil
    }
  }
}

extension Post {
  fileprivate func occurrences(ofLabel label: String) -> [Occurrence] {
    let own = definitions.filter { $0.label == label }
    let declarations = own.map {
      Occurrence(path, .declaration, $0.labelRange, name: $0.labelRange, whole: $0.range)
    }
    let places = Set(own.map(\.destinationRange))
    let uses = links.filter { $0.isReference && places.contains($0.link.destinationRange) }.map {
      Occurrence(path, .use, $0.link.labelRange ?? $0.link.range, name: $0.link.labelRange)
    }
    let undefined = undefinedReferences.filter { $0.label == label }.map {
      Occurrence(path, .use, $0.labelRange, name: $0.labelRange)
    }
    return declarations + uses + undefined
  }

  fileprivate func occurrences(ofFootnote label: String, _ dialect: Dialect) -> [Occurrence] {
    footnotes(dialect).filter { $0.footnoteLabel == label }.map {
      Occurrence(
        path, $0.kind == .footnoteDefinition ? .declaration : .use, $0.range, name: $0.range,
        whole: $0.markRange)
    }
  }
}
