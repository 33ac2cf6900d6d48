// What is wrong with the links of a post, and why. It never reports what it cannot know.
import PostIndex
import SiteModel
import Syntax

extension IndexSnapshot {
  func linkFindings(in post: Post) -> [Finding] {
    var judged: Set<TextRange> = []
    return post.links.compactMap { link in
      // A definition is judged once, however many references use it.
      guard judged.insert(link.link.destinationRange).inserted || link.link.destinationRange.isEmpty
      else { return nil }
      return finding(on: link, in: post)
    }
  }

  private func finding(on link: PostLink, in post: Post) -> Finding? {
    let range = link.link.destinationRange
    switch resolve(link, from: post.path) {
    case .external, .unknown, .file, .generated: return nil
    case .empty: return emptyLink(link, in: post)
    case .page(let path, let fragment, let isAlias):
      guard let target = self.post(at: path) else { return nil }
      if case .missing(let id) = fragment {
        return missingAnchor(id, on: target, link: link, in: post)
      }
      return roundabout(to: target, isAlias: isAlias, link: link, in: post)
    case .unpublished(let path, let state):
      return unpublished(path, state, link: link, in: post)
    case .ambiguous(let paths):
      let names = paths.prefix(3).map { "'\($0)'" }.joined(separator: ", ")
      return Finding(
        code: .ambiguousReference, range: range,
        message:
          "'\(link.link.writtenTarget)' could be any of \(names); write the path from the content folder",
        replacements: paths.prefix(3).compactMap { reference(to: $0, like: link, in: post) },
        related: paths.prefix(3).map {
          RelatedPlace(path: $0, range: .empty(at: 0), message: "one of them")
        })
    case .missing(let target):
      if target.missesBasePath { return missingBasePath(link, in: post) }
      switch target.failure {
      case .perhaps: return nil
      case .breaksBuild, .notFound: return missing(target, link: link, in: post)
      }
    }
  }

  private func emptyLink(_ link: PostLink, in post: Post) -> Finding? {
    switch link.link.kind {
    case .inline, .image:
      Finding(
        code: .emptyLink, range: link.link.range,
        message: "this link has no destination; fill it in or take the brackets away")
    default: nil
    }
  }

  private func missingAnchor(
    _ id: String, on target: Post, link: PostLink, in post: Post
  ) -> Finding {
    let ids = target.headings.compactMap(\.id)
    // An id that goes on where the written one ends is likelier meant than one that is spelled alike.
    let nearest =
      ids.first { $0.hasPrefix(id) } ?? EditDistance.nearest(to: id, among: ids)
      ?? ids.first { id.utf8.count > 3 && $0.contains(id) }
    let place = target.path == post.path ? "this page" : "'\(target.displayTitle)'"
    let cure = nearest.map { "did you mean '#\($0)'?" } ?? Self.anchorList(ids, of: place)
    let related = target.headings.first { $0.id == nearest }.map {
      [RelatedPlace(path: target.path, range: $0.range, message: "the nearest heading")]
    }
    return Finding(
      code: .brokenAnchor, range: link.fragmentRange,
      message: "no heading of \(place) has the id '\(id)'; \(cure)",
      replacements: nearest.map { ["#\($0)"] } ?? [], related: related ?? [])
  }

  private static func anchorList(_ ids: [String], of place: String) -> String {
    if ids.isEmpty { return "\(place) has no headings to link to" }
    let shown = ids.prefix(3).map { "'#\($0)'" }.joined(separator: ", ")
    return ids.count > 3 ? "it has \(shown) and \(ids.count - 3) more" : "it has \(shown)"
  }

  private func unpublished(
    _ path: SitePath, _ state: PublicationState, link: PostLink, in post: Post
  ) -> Finding? {
    if post.isUnpublished(as: state) { return nil }
    let title = self.post(at: path)?.displayTitle ?? path.string
    let (code, reason): (DiagnosticCode, String) =
      switch state {
      case .draft: (.linkToDraft, "is a draft and will not be published")
      case .future: (.linkToFuturePost, "is dated in the future and is not published yet")
      case .expired: (.linkToExpiredPost, "has expired and is no longer published")
      case .withheld:
        (
          .linkToExpiredPost,
          "is kept from being published by \(site.rules.engine == .mkdocs ? "'exclude_docs'" : "its front matter")"
        )
      case .resource: (.brokenLink, "is part of a page bundle and has no address of its own")
      case .published: (.brokenLink, "is not published")
      }
    var severity: Severity?
    if case .local(let target) = link.target, target.failure == .breaksBuild { severity = .error }
    return Finding(
      code: code, severity: severity, range: link.pathRange,
      message: "'\(title)' (\(path)) \(reason)",
      related: [RelatedPlace(path: path, range: .empty(at: 0), message: "the post")])
  }

  private func missing(_ target: LocalTarget, link: PostLink, in post: Post) -> Finding {
    let explained = explain(target, link: link, in: post)
    let code: DiagnosticCode =
      if target.failure == .breaksBuild, link.link.template != nil {
        .brokenShortcodeReference
      } else if explained.isSource {
        .sourcePathLink
      } else if let likeness = explained.likeness {
        likeness
      } else if link.link.isImage || (target.wantsPicture && link.link.template == nil) {
        .brokenImage
      } else {
        .brokenLink
      }
    return Finding(
      code: code, severity: target.failure == .breaksBuild ? .error : nil, range: link.pathRange,
      message: explained.message, replacements: explained.replacements, related: explained.related)
  }
}

extension Post {
  /// Whether it is kept back as what it links to is. Between drafts nothing is broken: they are read side by side.
  func isUnpublished(as state: PublicationState) -> Bool { !isPublished && page.state == state }
}

extension Link {
  /// Of a template call, the argument that names the target. `{{ "/b/" | relative_url }}` is no call: the
  /// whole of it is the destination.
  var targetArgument: TemplateCall.Argument? {
    guard let template, template.syntax != .expression else { return nil }
    return template.arguments.first { $0.name == nil || ["path", "src"].contains($0.name) }
  }

  /// What the author named: the argument of a template call, else the destination.
  var writtenTarget: String { targetArgument?.value ?? destination }
}

extension PostLink {
  /// The destination without its fragment; of a template call the argument that names the target.
  var pathRange: TextRange {
    let whole = writtenRange
    // `{% post_url b %}#part`: the argument has no fragment.
    guard fragmentEnd == whole.upperBound else { return whole }
    guard case .local(let target) = target, target.fragmentLength > 0,
      target.fragmentLength < whole.count
    else { return whole }
    return TextRange(whole.lowerBound, whole.upperBound - target.fragmentLength - 1)
  }

  /// The fragment with its `#`, which stands at the destination's end.
  var fragmentRange: TextRange {
    guard case .local(let target) = target, target.fragmentLength > 0 else { return writtenRange }
    let end = fragmentEnd
    return TextRange(max(end - target.fragmentLength - 1, 0), end)
  }

  private var fragmentEnd: Int {
    if let template = link.template, link.destinationRange.upperBound <= template.range.upperBound {
      return writtenRange.upperBound
    }
    return link.destinationRange.upperBound
  }

  /// What names the target: the argument of a template call, else the destination.
  var writtenRange: TextRange { link.targetArgument?.range ?? link.destinationRange }
}
