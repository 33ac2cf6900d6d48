// Where a destination leads that reaches readers as it is written: a URL against the page's own. It knows no engine.

/// Reads destinations as a browser does, on a site that is published under `base`.
struct PublishedLink {
  let base: SiteBase?
  /// Whether the engine puts the base path before destinations that begin with `/`.
  var addsBasePath = false

  /// Any destination that is passed through.
  func target(
    of destination: String, on page: Page, failure: LocalTarget.Failure = .notFound
  ) -> LinkTarget {
    switch WrittenDestination(destination, base: base) {
    case .empty: .empty
    case .external: .external
    case .template: .unknown
    case .samePage(let fragment): PublishedLink.samePage(fragment, on: page)
    case .path(let path, let fragment): target(path, fragment, on: page, failure: failure)
    case .ownSite(let path, let fragment): local(path, fragment, failure)
    }
  }

  func target(
    _ path: String, _ fragment: LinkFragment, on page: Page, failure: LocalTarget.Failure
  ) -> LinkTarget {
    let isRooted = path.utf8.first == UInt8(ascii: "/")
    if !isRooted, page.url == nil { return .unknown }
    guard let base, base.path != "/", !(isRooted && addsBasePath) else {
      let whole = URLText.resolve(path, against: page.url ?? "/")
      return resolved(whole, fragment, failure)
    }
    let whole = URLText.resolve(path, against: base.path.dropLast() + (page.url ?? "/"))
    if let inner = base.below(whole) { return resolved(inner, fragment, failure) }
    var target = LocalTarget([], fragment, failure: failure)
    target.missesBasePath = isRooted
    return .local(target)
  }

  /// A path of the site, beginning with `/`.
  func local(
    _ path: String, _ fragment: LinkFragment, _ failure: LocalTarget.Failure
  ) -> LinkTarget {
    resolved(URLText.resolve(path, against: "/"), fragment, failure)
  }

  private func resolved(
    _ path: String, _ fragment: LinkFragment, _ failure: LocalTarget.Failure
  ) -> LinkTarget {
    .local(LocalTarget([.output(path)], fragment, failure: failure, url: path))
  }

  /// The page that holds the link.
  static func samePage(_ fragment: LinkFragment, on page: Page) -> LinkTarget {
    .local(LocalTarget([.source(page.path)], fragment, url: page.url))
  }
}
