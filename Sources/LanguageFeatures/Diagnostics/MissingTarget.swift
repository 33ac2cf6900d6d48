// Why nothing stands where a link leads, and what was meant. It never changes the verdict.
import PostIndex
import SiteModel
import Syntax

extension IndexSnapshot {
  struct MissingExplanation {
    var message: String
    /// Whether the link names a source file that exists.
    var isSource = false
    var replacements: [String] = []
    var related: [RelatedPlace] = []
  }

  func explain(_ target: LocalTarget, link: PostLink, in post: Post) -> MissingExplanation {
    let written = link.link.writtenTarget
    let path = URLText(written).path
    if let source = source(writtenAs: path, in: post) {
      return sourceExplanation(source, link, post)
    }
    let what = link.link.isImage || target.wantsFile ? "no file" : "no page"
    let place = target.url.map { URLText.decoded($0) } ?? URLText.decoded(path)
    let verb =
      switch target.failure {
      case .breaksBuild: "\(site.rules.engine.displayName) finds \(what) for '\(written)'"
      case .notFound, .perhaps:
        site.rules.engine == .plain
          ? "there is \(what) at '\(place)'" : "\(what) is published at '\(place)'"
      }
    if target.wantsFile { return fileExplanation(verb, place: place) }
    let near = nearest(to: path, limit: 3).filter { $0.path != post.path }
    let style = LinkStyle(of: link.link) ?? linkStyle(for: post)
    let replacements = near.compactMap { candidate in
      destination(to: candidate, from: post, style: style, like: link)
    }
    guard let first = near.first, let replacement = replacements.first else {
      return MissingExplanation(message: verb)
    }
    return MissingExplanation(
      message: "\(verb); did you mean '\(replacement)'?", replacements: replacements,
      related: [
        RelatedPlace(
          path: first.path, range: first.page.metadata.titleRange ?? .empty(at: 0),
          message: first.displayTitle)
      ])
  }

  private func sourceExplanation(
    _ source: Post, _ link: PostLink, _ post: Post
  ) -> MissingExplanation {
    let engine = site.rules.engine.displayName
    let address = source.page.url.map { URLText.decoded($0) }
    let reason =
      if let address, source.isPublished {
        "\(engine) publishes it at '\(address)'"
      } else {
        "\(engine) does not publish it now"
      }
    let styles = [site.rules.defaultLinkStyle, .rootURL, .relativeURL]
    let replacements = styles.compactMap {
      destination(to: source, from: post, style: $0, like: link)
    }
    var seen: Set<String> = []
    return MissingExplanation(
      message: "the file '\(source.path)' exists, but \(reason)", isSource: true,
      replacements: replacements.filter { seen.insert($0).inserted },
      related: [
        RelatedPlace(
          path: source.path, range: source.page.metadata.titleRange ?? .empty(at: 0),
          message: source.displayTitle)
      ])
  }

  private func fileExplanation(_ verb: String, place: String) -> MissingExplanation {
    guard let first = nearestFile(to: place) else { return MissingExplanation(message: verb) }
    return MissingExplanation(message: "\(verb); the nearest file is '\(first)'")
  }

  /// The post whose source file a destination names: from the post's own folder, the site's root, or a
  /// folder above the post.
  private func source(writtenAs path: String, in post: Post) -> Post? {
    let path = URLText.decoded(path)
    guard SitePath(path).isMarkdown else { return nil }
    var folder = post.path.parent
    while true {
      if let candidate = folder.appending(path), let found = self.post(at: candidate) {
        return found
      }
      if folder.isRoot { return nil }
      folder = folder.parent
    }
  }

  /// What to write instead of the part that a finding marks.
  private func destination(
    to target: Post, from post: Post, style: LinkStyle, like link: PostLink
  ) -> String? {
    // The marked part of a template call is its argument: another call cannot stand there.
    if let template = link.link.template {
      guard
        let whole = site.rules.destination(
          to: target.page, from: post.page, style: style, fragment: nil)
      else { return nil }
      let call = template.name
      guard whole.contains(call) else { return nil }
      let quoted = whole.split(separator: "\"", omittingEmptySubsequences: false)
      if quoted.count >= 3 { return String(quoted[1]) }
      return whole.split(separator: " ").dropFirst(2).first.map(String.init)
    }
    return site.rules.destination(to: target.page, from: post.page, style: style, fragment: nil)
  }
}
