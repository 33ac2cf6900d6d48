// Eleventy's rules for one site, as far as its configuration, which is a program, can be read. It never runs one.
import Syntax

struct EleventyRules: EngineRules {
  let base: SiteBase?
  private let input: SitePath

  init(reader: inout ConfigurationReader, settings: Settings) {
    base = settings.baseURL.flatMap { SiteBase(url: $0) }
    let source = reader.listing.lazy.filter { Engine.eleventy.isInput($0) }
      .compactMap { [reader] in reader.text(of: $0) }.first
    let folder = SitePath(ScriptLiterals(source).first("input") ?? "")
    input = folder.string == "." ? .root : folder
  }

  var engine: Engine { .eleventy }
  var dialect: Dialect {
    [.tables, .strikethrough, .liquid, .templatesInCode, .fences(.grayMatter)]
  }
  /// Which files are copied, a program says: everything is taken to be.
  var mounts: [Mount] {
    [Mount(.output("/"), input), Mount(.output("/"), SitePath("public"))]
  }
  var defaultLinkStyle: LinkStyle { .rootURL }
  var standingOffers: [Offer] {
    ["/", "/feed.xml", "/feed/feed.xml", "/sitemap.xml", "/404.html"].map {
      Offer(.output($0), .list)
    }
  }

  func role(of path: SitePath) -> FileRole {
    guard let rest = path.relative(to: input), !rest.isEmpty else {
      return path.isWithin(SitePath("public")) ? .asset : .ignored
    }
    let parts = SitePath(rest).components
    if parts.first == "_includes" || parts.first == "_data" || parts.first == "_site" {
      return .ignored
    }
    if parts.contains(where: { $0.beginsWith(".") }) { return .ignored }
    return path.fileExtension == "md" ? .page : .asset
  }

  func mayGenerate(_ outputPath: String) -> Bool { true }

  func page(at path: SitePath, document: Document, now: Int) -> Page {
    let frontMatter = FrontMatterReader(document)
    let inner = SitePath(path.relative(to: input) ?? path.string)
    var metadata = PageMetadata(frontMatter, title: frontMatter.text("title"))
    metadata.date = metadata.date ?? HugoDatedName(inner.stem)?.date
    var page = Page(
      path: path, url: url(of: inner, frontMatter), state: .published, metadata: metadata)
    if page.url == nil { page.state = .withheld }
    page.headingIDs = document.headings.map { _ in nil }
    page.anchors = document.anchors.map(\.id)
    // Ids of headings are the work of plugins.
    page.anchorsAreComplete = false
    page.offers = [Offer(.source(path), .page)]
    if let url = page.url { page.offers.append(Offer(.output(url), .page)) }
    return page
  }

  /// A date before a file's name is dropped with everything before it; nothing is cleaned.
  private func url(of inner: SitePath, _ frontMatter: FrontMatterReader) -> String? {
    if frontMatter.flag("permalink") == false { return nil }
    if let own = frontMatter.text("permalink") {
      return own.holdsTemplate ? nil : HugoPath.escaped("/\(own.drop { $0 == "/" })")
    }
    let folder = inner.parent.isRoot ? "/" : "/\(inner.parent)/"
    let name = EleventyRules.undated(inner.stem)
    let isIndex = name == "index" || name == inner.parent.name
    return HugoPath.escaped(isIndex ? folder : "\(folder)\(name)/")
  }

  private static func undated(_ stem: String) -> String {
    var rest = stem[...]
    while !rest.isEmpty {
      if let dated = HugoDatedName(String(rest)), let name = dated.rest { return name }
      rest = rest.dropFirst()
    }
    return stem
  }

  func target(of link: Link, on page: Page) -> LinkTarget {
    if link.template != nil || link.kind == .wiki || link.kind == .embed { return .unknown }
    let published = PublishedLink(base: base, addsBasePath: true)
    let target = published.target(of: link.destination, on: page, failure: .perhaps)
    guard case .local(var local) = target,
      case .path(let path, _) = WrittenDestination(link.destination, base: base)
    else { return target }
    // A plugin may turn source paths into addresses.
    let folder = path.beginsWith("/") ? input : page.path.parent
    if let file = folder.appending(URLText.decoded(path)) {
      local.candidates.append(.source(file))
    }
    return .local(local)
  }

  func destination(
    to page: Page, from source: Page, style: LinkStyle, fragment: String?
  ) -> String? {
    Destination.published(
      page, from: source, style: style, base: base, addsBasePath: true,
      suffix: Destination.suffix(fragment))
  }
}
