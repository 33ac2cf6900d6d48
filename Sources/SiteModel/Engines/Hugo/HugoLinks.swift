// What Hugo makes of a link as written: passed through, looked up by a render hook, or by `ref`. It never knows
// what exists.
import Syntax

extension HugoRules {
  func target(of link: Link, on page: Page) -> LinkTarget {
    if let template = link.template { return target(of: template, in: link, on: page) }
    if case .html = link.kind {
      // Without `unsafe` raw HTML does not reach readers at all.
      guard configuration.markup.keepsHTML else { return .unknown }
      return passedThrough(link.destination, on: page)
    }
    if link.kind == .wiki || link.kind == .embed { return .unknown }
    switch link.isImage ? configuration.hooks.image : configuration.hooks.link {
    case .none: return passedThrough(link.destination, on: page)
    case .custom: return passedThrough(link.destination, on: page, failure: .perhaps)
    case .embedded: return lookedUp(link, on: page)
    }
  }

  private var published: PublishedLink {
    PublishedLink(base: base, addsBasePath: configuration.canonifiesURLs)
  }

  private func passedThrough(
    _ destination: String, on page: Page, failure: LocalTarget.Failure = .notFound
  ) -> LinkTarget {
    // A page in another format may stand anywhere.
    published.target(
      of: destination, on: page, failure: site.foreignOffers.isEmpty ? failure : .perhaps)
  }

  /// Hugo's own render hook: a page, a resource of the bundle, a global resource, else as written.
  private func lookedUp(_ link: Link, on page: Page) -> LinkTarget {
    let written = passedThrough(link.destination, on: page)
    let url = URLText(link.destination.trimmingSpaces)
    guard url.scheme == nil, !url.path.isEmpty, !link.destination.holdsTemplate else {
      return written
    }
    // A host is dropped before the lookup, a bug that sites may rest on.
    if link.isImage, url.authority != nil { return written }
    var path = URLText.decoded(url.path)
    while path.beginsWith("./") { path = String(path.dropFirst(2)) }
    var candidates: [Address] = []
    if !link.isImage {
      let references = HugoReferences(rules: self, page: page)
      candidates += references.candidates(path, allowsNames: false)
    }
    candidates += resources(path, of: page)
    guard case .local(var target) = written else {
      // Where no page has that path, it leads to the host it names.
      return .local(LocalTarget(candidates, LinkFragment(url), failure: .perhaps))
    }
    target.candidates = candidates + target.candidates
    return .local(target)
  }

  /// Files of the page's bundle, which are no pages, then those of `assets`.
  private func resources(_ path: String, of page: Page) -> [Address] {
    var result: [Address] = []
    let role = tree.place(of: page.path)?.role
    if role == .leaf || role == .branch, !path.beginsWith("/"),
      let file = page.path.parent.appending(path), file.isWithin(page.path.parent),
      role == .leaf || !HugoPath.contentExtensions.contains(file.fileExtension)
    {
      result.append(.source(file))
    }
    for folder in configuration.assets {
      if let file = folder.appending(path) { result.append(.source(file)) }
    }
    return result
  }

  private func target(of call: TemplateCall, in link: Link, on page: Page) -> LinkTarget {
    switch call.name {
    case "ref", "relref":
      return HugoReferences(rules: self, page: page).target(of: call, in: link)
    case "figure":
      return figure(link, on: page)
    default: return .unknown
    }
  }

  /// The built-in `figure` looks its image up in the bundle first.
  private func figure(_ link: Link, on page: Page) -> LinkTarget {
    let written = passedThrough(link.destination, on: page)
    guard case .local(var target) = written else { return written }
    let path = URLText.decoded(URLText(link.destination).path)
    target.candidates = resources(path, of: page) + target.candidates
    return .local(target)
  }
}
