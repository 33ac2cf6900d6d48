// Links that arrive, but not by the straight way: redirects, the blog's own host, a base path left out.
import PostIndex
import SiteModel
import Syntax

extension IndexSnapshot {
  /// What could be said more directly in a link that finds its page.
  func roundabout(
    to target: Post, isAlias: Bool, link: PostLink, in post: Post
  ) -> Finding? {
    // A reference that the engine looks up is rendered as the page's own address.
    guard link.link.template == nil else { return nil }
    if isAlias, let url = target.page.url {
      let style = LinkStyle(of: link.link) ?? .rootURL
      let address = site.rules.destination(
        to: target.page, from: post.page, style: style, fragment: nil)
      return Finding(
        code: .linkThroughAlias, range: link.pathRange,
        message:
          "this is a former address of '\(target.displayTitle)', which is published at '\(URLText.decoded(url))'",
        replacements: address.map { [$0] } ?? [], related: [place(of: target)])
    }
    return namesOwnHost(link) ? ownHost(link, target, post) : nil
  }

  private func namesOwnHost(_ link: PostLink) -> Bool {
    switch link.link.kind {
    case .inline, .reference, .html: URLText.leavesHost(link.link.destination)
    case .image, .imageReference, .autolink, .bareURL, .wiki, .embed, .template: false
    }
  }

  private func ownHost(_ link: PostLink, _ target: Post, _ post: Post) -> Finding? {
    // Where only whole addresses lead to other posts, there is nothing better.
    let style = site.rules.defaultLinkStyle
    if style == .absoluteURL || [.absoluteURL, .card].contains(site.settings.linkStyle) {
      return nil
    }
    let address = site.rules.destination(
      to: target.page, from: post.page, style: .rootURL, fragment: nil)
    guard let address else { return nil }
    return Finding(
      code: .absoluteOwnSiteLink, range: link.pathRange,
      message:
        "this names the blog's own host; '\(address)' leads to the same page wherever it is published",
      replacements: [address])
  }

  /// A link from the host's root on a site that stands below it. What stands outside the site is not known:
  /// only where the same path below the base leads somewhere is it surely meant.
  func missingBasePath(_ link: PostLink, in post: Post) -> Finding? {
    guard let base = site.rules.base, base.path != "/" else { return nil }
    var meant = link.link
    meant.destination = base.path.dropLast() + link.link.destination
    let target = site.rules.target(of: meant, on: post.page)
    let written = URLText(link.link.destination).path
    let inside = "\(base.path.dropLast())\(written)"
    switch resolve(PostLink(link: meant, target: target), from: post.path) {
    case .page, .file, .generated, .unpublished:
      return Finding(
        code: .basePathMissing, range: link.pathRange,
        message:
          "'\(URLText.decoded(written))' leads outside the site, which is published below '\(base.path)'; write '\(URLText.decoded(inside))'",
        replacements: [inside])
    case .external, .unknown, .empty, .ambiguous, .missing:
      return Finding(
        code: .basePathMissing, severity: .hint, range: link.pathRange,
        message:
          "'\(URLText.decoded(written))' leads outside the site, which is published below '\(base.path)'"
      )
    }
  }

  func place(of post: Post) -> RelatedPlace {
    RelatedPlace(
      path: post.path, range: post.page.metadata.titleRange ?? .empty(at: 0),
      message: post.displayTitle)
  }
}
