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
    let prefix = base.map { String($0.path.dropLast()) } ?? ""
    if path.beginsWith("/") {
      if addsBasePath || prefix.isEmpty { return local(path, fragment, failure) }
    } else if page.url == nil {
      return .unknown
    }
    let whole = URLText.resolve(path, against: prefix + (page.url ?? "/"))
    guard let inner = base?.below(whole) ?? (base == nil ? whole : nil) else {
      var target = LocalTarget([], fragment, failure: failure)
      target.missesBasePath = path.beginsWith("/")
      return .local(target)
    }
    return local(inner, fragment, failure)
  }

  /// A path of the site, beginning with `/`.
  func local(
    _ path: String, _ fragment: LinkFragment, _ failure: LocalTarget.Failure
  ) -> LinkTarget {
    let clean = URLText.resolve(path, against: "/")
    return .local(
      LocalTarget([.output(clean)], fragment, failure: failure, url: clean))
  }

  /// The page that holds the link.
  static func samePage(_ fragment: LinkFragment, on page: Page) -> LinkTarget {
    .local(LocalTarget([.source(page.path)], fragment, url: page.url))
  }
}
