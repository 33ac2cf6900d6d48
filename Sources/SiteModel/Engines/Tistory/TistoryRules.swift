// Posts that are published on Tistory: their addresses are what their front matter says. It never guesses one.
import Syntax

struct TistoryRules: EngineRules {
  let base: SiteBase?

  init(settings: Settings) { base = settings.baseURL.flatMap { SiteBase(url: $0) } }

  var engine: Engine { .tistory }
  var dialect: Dialect { [.gfm, .footnotes] }
  var mounts: [Mount] { [] }
  var defaultLinkStyle: LinkStyle { .absoluteURL }
  var standingOffers: [Offer] {
    ["/", "/rss", "/category", "/tag", "/guestbook", "/notice"].map { Offer(.output($0), .list) }
  }

  func role(of path: SitePath) -> FileRole { path.isMarkdown ? .page : .asset }

  func mayGenerate(_ outputPath: String) -> Bool {
    ["category", "tag", "archive", "search"].contains {
      SitePath(outputPath).isWithin(SitePath($0))
    }
  }

  func page(at path: SitePath, document: Document, now: Int) -> Page {
    let frontMatter = FrontMatterReader(document)
    let written = frontMatter.text("url") ?? frontMatter.text("permalink")
    let url = written.map { URLText($0) }
    var page = Page(
      path: path, url: nil, state: .published,
      metadata: PageMetadata(frontMatter, title: frontMatter.text("title")))
    if page.metadata.isDraft { page.state = .draft }
    page.headingIDs = document.headings.map { _ in nil }
    page.anchors = document.anchors.filter { $0.kind == .html }.map(\.id)
    page.anchorsAreComplete = false
    page.offers = [Offer(.source(path), .page)]
    if let url {
      let path = "/\(SitePath(URLText.decoded(url.path)))"
      page.url = HugoPath.escaped(path)
      page.offers.append(Offer(.output(path), .page))
      if let host = url.authority {
        page.offers.append(Offer(TistoryRules.address(host, path), .page))
      }
    }
    return page
  }

  /// A whole address, by which posts of any blog in the folder are found.
  private static func address(_ host: String, _ path: String) -> Address {
    .name("\(host.lowercased())\(path)")
  }

  func target(of link: Link, on page: Page) -> LinkTarget {
    if link.template != nil || link.kind == .wiki || link.kind == .embed { return .unknown }
    let url = URLText(link.destination.trimmingSpaces)
    switch WrittenDestination(link.destination, base: base) {
    case .empty: return .empty
    case .template: return .unknown
    case .samePage(let fragment): return PublishedLink.samePage(fragment, on: page)
    case .external:
      guard let host = url.authority, host.lowercased().endsWith(".tistory.com") else {
        return .external
      }
      let path = "/\(SitePath(URLText.decoded(url.path)))"
      return .local(
        LocalTarget([TistoryRules.address(host, path)], LinkFragment(url), failure: .perhaps))
    case .ownSite(let path, let fragment):
      return PublishedLink(base: base).local(path, fragment, .perhaps)
    case .path(let path, let fragment):
      if path.beginsWith("/") { return PublishedLink(base: base).local(path, fragment, .perhaps) }
      let file = page.path.parent.appending(URLText.decoded(path))
      return .local(LocalTarget(file.map { [.source($0)] } ?? [], fragment, failure: .perhaps))
    }
  }

  func destination(
    to page: Page, from source: Page, style: LinkStyle, fragment: String?
  ) -> String? {
    let suffix = Destination.suffix(fragment)
    switch style {
    case .relativeFile:
      return Destination.escaped(page.path.written(from: source.path.parent)) + suffix
    case .absoluteURL, .card:
      // The whole address as its author wrote it, where one did.
      if let whole = page.offers.first(where: { $0.address.namespace == .name }) {
        return "https://" + Destination.readable(whole.address.path) + suffix
      }
      fallthrough
    case .rootURL:
      return Destination.published(
        page, from: source, style: style, base: base, addsBasePath: false, suffix: suffix)
    case .relativeURL, .rootFile, .ref, .relref, .postURL, .link, .contentPath, .postLink, .wiki:
      return nil
    }
  }
}
