// Files read as they are, as GitHub and GitLab show a repository. It never publishes anything.
import Syntax

/// A folder of Markdown without an engine: links are paths of files.
struct PlainRules: EngineRules {
  var engine: Engine { .plain }
  let base: SiteBase?
  /// The folders that hold files but no Markdown at any depth; links may lead to them.
  private let folders: [Offer]

  init(reader: inout ConfigurationReader, settings: Settings) {
    base = settings.baseURL.flatMap { SiteBase(url: $0) }
    var withPages: Set<SitePath> = []
    var all: Set<SitePath> = []
    for path in reader.listing {
      PlainRules.insertAncestors(of: path, into: &all)
      if path.isMarkdown { PlainRules.insertAncestors(of: path, into: &withPages) }
    }
    folders = all.subtracting(withPages).sorted().map { Offer(.source($0), .list) }
  }

  private static func insertAncestors(of path: SitePath, into set: inout Set<SitePath>) {
    var folder = path.parent
    while set.insert(folder).inserted, !folder.isRoot { folder = folder.parent }
  }

  var dialect: Dialect { [.gfm, .footnotes, .math, .wikiLinks] }
  var mounts: [Mount] { [] }
  var standingOffers: [Offer] { [Offer(.source(.root), .list)] + folders }
  var defaultLinkStyle: LinkStyle { .relativeFile }

  func role(of path: SitePath) -> FileRole { path.isMarkdown ? .page : .asset }

  func mayGenerate(_ outputPath: String) -> Bool { false }

  func page(at path: SitePath, document: Document, now: Int) -> Page {
    let frontMatter = FrontMatterReader(document)
    var slugger = GitHubSlugger()
    var page = Page(
      path: path, url: nil, state: .published,
      metadata: PageMetadata(frontMatter, title: frontMatter.text("title")))
    page.headingIDs = document.headings.map { slugger.id(of: $0.unbrokenText) }
    page.anchors = PlainAnchors.all(of: document)
    page.offers = offers(of: path)
    return page
  }

  /// The file, its name for wiki links, and the folders that it keeps alive. A README is what a folder shows.
  private func offers(of path: SitePath) -> [Offer] {
    var offers = [Offer(.source(path), .page), Offer(.name(path.stem.lowercased()), .page)]
    var folder = path.parent
    if path.stem.lowercased() == "readme" { offers.append(Offer(.source(folder), .page)) }
    while !folder.isRoot {
      offers.append(Offer(.source(folder), .list))
      folder = folder.parent
    }
    return offers
  }

  func target(of link: Link, on page: Page) -> LinkTarget {
    if link.template != nil { return .unknown }
    if link.kind == .wiki || link.kind == .embed {
      return WikiLink(link.destination).target(from: page, failure: .perhaps)
    }
    switch WrittenDestination(link.destination, base: base) {
    case .empty: return .empty
    case .external, .ownSite: return .external
    case .template: return .unknown
    case .samePage(let fragment):
      return .local(LocalTarget([.source(page.path)], PlainAnchors.folded(fragment)))
    case .path(let path, let fragment):
      return target(ofPath: path, fragment, on: page)
    }
  }

  private func target(
    ofPath path: String, _ fragment: LinkFragment, on page: Page
  ) -> LinkTarget {
    let folder = path.beginsWith("/") ? SitePath.root : page.path.parent
    // Above the root lie the host's own pages: `../../issues`.
    guard let target = folder.appending(URLText.decoded(path)) else { return .unknown }
    let isLine = PlainAnchors.isLineNumber(fragment.text)
    let kept = isLine ? LinkFragment.none : PlainAnchors.folded(fragment)
    return .local(LocalTarget([.source(target)], kept, url: "/\(target)"))
  }

  func destination(
    to page: Page, from source: Page, style: LinkStyle, fragment: String?
  ) -> String? {
    let suffix = Destination.suffix(fragment)
    switch style {
    case .relativeFile:
      if page.path == source.path, !suffix.isEmpty { return suffix }
      return Destination.escaped(page.path.written(from: source.path.parent)) + suffix
    case .rootFile: return "/" + Destination.escaped(page.path.string) + suffix
    case .wiki: return page.path.stem + (fragment.map { "#\($0)" } ?? "")
    case .rootURL, .relativeURL, .absoluteURL, .ref, .relref, .postURL, .link, .contentPath,
      .postLink, .card:
      return nil
    }
  }
}
