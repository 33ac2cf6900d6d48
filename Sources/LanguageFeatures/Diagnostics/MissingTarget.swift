// Why nothing stands where a link leads, and what was meant. It never changes the verdict.
import PostIndex
import SiteModel
import Syntax

extension IndexSnapshot {
  struct MissingExplanation {
    var message: String
    /// Whether the link names a source file that exists.
    var isSource = false
    /// How the nearest address differs, when it is by less than a letter.
    var likeness: DiagnosticCode?
    var replacements: [String] = []
    var related: [RelatedPlace] = []
  }

  func explain(_ target: LocalTarget, link: PostLink, in post: Post) -> MissingExplanation {
    let written = link.link.writtenTarget
    // Of an address that an expression makes, only the engine knows the path.
    let made = link.link.template?.syntax == .expression ? target.url : nil
    let path = made ?? URLText(written).path
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
    if let address = IndexSnapshot.otherHost(meantBy: written), link.link.template == nil {
      return MissingExplanation(
        message: "\(verb); did you mean '\(address)'?", replacements: [address])
    }
    if target.wantsFile { return fileExplanation(verb, place: place, written: written) }
    let near = nearest(to: path, limit: 3).filter { $0.path != post.path }
    let style = LinkStyle(of: link.link) ?? linkStyle(for: post)
    let replacements = near.compactMap { candidate in
      destination(to: candidate, from: post, style: style, like: link)
    }
    guard let first = near.first, let replacement = replacements.first else {
      return MissingExplanation(message: verb)
    }
    let address = first.page.url.map { URLText.decoded($0) }
    let likeness = address.flatMap { DiagnosticCode.likeness(of: place, and: $0) }
    let how = likeness?.difference.map { ", only \($0)" } ?? ""
    return MissingExplanation(
      message: "\(verb)\(how); did you mean '\(replacement)'?", likeness: likeness,
      replacements: replacements, related: [self.place(of: first)])
  }

  /// The address on another host that lost its scheme, or is not at the destination's beginning: `example.org/a`,
  /// `./https://example.org`. Nil where a path is as likely.
  private static func otherHost(meantBy written: String) -> String? {
    for scheme in ["https://", "http://"] {
      if let start = written.ranges(of: scheme).first?.lowerBound, start > written.startIndex {
        return String(written[start...])
      }
    }
    let host = written.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    let labels = host.split(separator: ".", omittingEmptySubsequences: false)
    let isHost =
      labels.allSatisfy { label in
        !label.isEmpty
          && label.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
      } && (labels.last?.allSatisfy(\.isLetter) ?? false)
    // `notes.v1/a` may be a folder of the blog's; with two dots and a path, or `www`, hardly.
    let isLikely = labels.first == "www" || host.endIndex < written.endIndex
    return isHost && isLikely && labels.count > 2 ? "https://\(written)" : nil
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
      related: [place(of: source)])
  }

  private func fileExplanation(
    _ verb: String, place: String, written: String
  ) -> MissingExplanation {
    guard let first = nearestFile(to: place) else { return MissingExplanation(message: verb) }
    let wanted = SitePath(place).string
    // A file stands below a folder that its address does not have (`static/`).
    let depth = wanted.utf8.count { $0 == UInt8(ascii: "/") }
    let tail = first.string.split(separator: "/").suffix(depth + 1).joined(separator: "/")
    let likeness = DiagnosticCode.likeness(of: wanted, and: tail)
    let how = likeness?.difference.map { ", only \($0)" } ?? ""
    let respelled = likeness == nil ? nil : IndexSnapshot.respelled(written, as: tail)
    return MissingExplanation(
      message: "\(verb)\(how); the nearest file is '\(first)'", likeness: likeness,
      replacements: respelled.map { [$0] } ?? [])
  }

  /// `written` with the names at its end spelled as in `published`.
  private static func respelled(_ written: String, as published: String) -> String? {
    // A query would have to be kept: the names alone are replaced.
    guard URLText(written).path == written else { return nil }
    var names = written.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    let right = published.split(separator: "/").map(String.init)
    var index = names.count - 1
    for name in right.reversed() {
      guard index >= 0, FoldedText(URLText.decoded(names[index])) == FoldedText(name) else { break }
      names[index] = name.replacing(" ", with: "%20")
      index -= 1
    }
    return index < names.count - 1 ? names.joined(separator: "/") : nil
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

  /// What would name the post at `path`, and it alone, in a call like that of `link`.
  func reference(to path: SitePath, like link: PostLink, in post: Post) -> String? {
    guard let target = self.post(at: path) else { return nil }
    let style = LinkStyle(of: link.link) ?? site.rules.defaultLinkStyle
    return destination(to: target, from: post, style: style, like: link)
  }

  /// What to write instead of the part that a finding marks.
  private func destination(
    to target: Post, from post: Post, style: LinkStyle, like link: PostLink
  ) -> String? {
    let isCall = link.link.targetArgument != nil
    let style = isCall || style.isDestination ? style : site.rules.defaultLinkStyle
    let whole = site.rules.destination(
      to: target.page, from: post.page, style: style, fragment: nil)
    // The marked part of a template call is its argument: another call cannot stand there.
    guard isCall else { return whole }
    return LinkStyle(of: link.link) == style ? whole.flatMap { style.argument(of: $0) } : nil
  }
}

extension DiagnosticCode {
  /// Why two addresses that look alike are not the same: letter case, or how letters are composed.
  fileprivate static func likeness(of written: String, and published: String) -> DiagnosticCode? {
    func trimmed(_ path: String) -> String { SitePath(path).string }
    let (written, published) = (trimmed(written), trimmed(published))
    if written.utf8.elementsEqual(published.utf8) { return nil }
    // Strings are equal when they are canonically equivalent.
    if written == published { return .unicodeNormalization }
    return FoldedText(written) == FoldedText(published) ? .caseMismatch : nil
  }

  fileprivate var difference: String? {
    switch self {
    case .caseMismatch: "one with other capital letters"
    case .unicodeNormalization: "one whose letters are composed otherwise (Unicode normalization)"
    default: nil
    }
  }
}
