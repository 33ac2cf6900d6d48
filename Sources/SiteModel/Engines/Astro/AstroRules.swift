// Astro's rules for one site, as far as files tell: pages by their path, posts by the route that shows them.
// It never runs a configuration or a route.
import Syntax

struct AstroRules: EngineRules {
  let base: SiteBase?
  /// A collection's name with the address that its routes stand under.
  private let routes: [String: String]
  private let fixedRoutes: [Offer]
  private let isFileFormat: Bool

  init(reader: inout ConfigurationReader, settings: Settings) {
    let names = ["mjs", "js", "ts", "mts", "cjs"].map { SitePath("astro.config.\($0)") }
    let literals = ScriptLiterals(names.lazy.compactMap { [reader] in reader.text(of: $0) }.first)
    let path = SitePath(literals.first("base") ?? "").string
    base = (settings.baseURL ?? literals.first("site").map { "\(SitePath($0))/\(path)" }).flatMap {
      SiteBase(url: $0)
    }
    isFileFormat = literals.first("format") == "file"
    var routes: [String: String] = [:]
    var fixed: [Offer] = [
      Offer(.output("/sitemap-index.xml"), .file), Offer(.output("/rss.xml"), .file),
    ]
    for file in reader.listing {
      guard let rest = file.relative(to: SitePath("src/pages")) else { continue }
      let inner = SitePath(rest)
      if !inner.string.utf8.contains(UInt8(ascii: "[")) {
        fixed += AstroRules.fixedRoute(inner)
      } else if let source = reader.text(of: file) {
        for name in AstroRules.collections(in: source) {
          routes[name] = inner.parent.isRoot ? "" : "/\(inner.parent)"
        }
      }
    }
    self.routes = routes
    fixedRoutes = fixed
  }

  /// Pages that are no Markdown, and endpoints such as `rss.xml.js`.
  private static func fixedRoute(_ inner: SitePath) -> [Offer] {
    if inner.components.contains(where: { $0.beginsWith("_") }) { return [] }
    let folder = inner.parent.isRoot ? "" : "/\(inner.parent)"
    switch inner.fileExtension {
    case "astro", "html":
      return [
        Offer(.output(inner.stem == "index" ? "\(folder)/" : "\(folder)/\(inner.stem)"), .list)
      ]
    case "js", "ts": return [Offer(.output("\(folder)/\(inner.stem)"), .file)]
    default: return []
    }
  }

  /// The names in `getCollection('name')`.
  private static func collections(in source: SourceText) -> [String] {
    var names: [String] = []
    var rest = source.string[...]
    while let start = rest.utf8Index(of: "getCollection(") {
      rest = rest[start...].dropFirst(14).drop { " \n\t".contains($0) }
      guard let quote = rest.first, quote == "'" || quote == "\"" else { continue }
      names.append(String(rest.dropFirst().prefix { $0 != quote }))
    }
    return names
  }

  var engine: Engine { .astro }
  var dialect: Dialect { [.gfm, .footnotes, .fences(.astro)] }
  var mounts: [Mount] { [Mount(.output("/"), SitePath("public"))] }
  var defaultLinkStyle: LinkStyle { .rootURL }
  var standingOffers: [Offer] { [Offer(.output("/"), .list)] + fixedRoutes }

  func role(of path: SitePath) -> FileRole {
    if path.isWithin(SitePath("public")) { return .asset }
    guard path.isWithin(SitePath("src")) else { return .ignored }
    let isPage = path.isWithin(SitePath("src/pages"))
    if isPage, path.components.contains(where: { $0.beginsWith("_") }) { return .ignored }
    if ["md", "mdx"].contains(path.fileExtension) { return .page }
    return ["png", "jpg", "jpeg", "gif", "svg", "webp", "avif", "tiff"].contains(path.fileExtension)
      ? .asset : .ignored
  }

  func mayGenerate(_ outputPath: String) -> Bool { false }

  func page(at path: SitePath, document: Document, now: Int) -> Page {
    let frontMatter = FrontMatterReader(document)
    var metadata = PageMetadata(frontMatter, title: frontMatter.text("title"))
    metadata.date =
      ["pubDate", "date", "publishDate", "pubDatetime", "published"].lazy.compactMap {
        frontMatter.date($0)
      }.first
    var page = Page(
      path: path, url: url(of: path, frontMatter), state: .published, metadata: metadata)
    if metadata.isDraft { page.state = .draft }
    var slugger = GitHubSlugger()
    page.headingIDs = document.headings.map { slugger.id(of: $0.unbrokenText) }
    page.anchors = document.anchors.map { anchor in
      switch anchor.kind {
      case .html, .attributeList: anchor.id
      case .footnoteDefinition: "user-content-fn-\(anchor.id)"
      case .footnoteReference: "user-content-fnref-\(anchor.id)"
      }
    }
    // Processors and components may add or change ids.
    page.anchorsAreComplete = false
    page.offers = [Offer(.source(path), .page)]
    if let url = page.url { page.offers.append(Offer(.output(url), .page)) }
    return page
  }

  /// Nil for an entry of a collection that no route is seen to show.
  private func url(of path: SitePath, _ frontMatter: FrontMatterReader) -> String? {
    if let rest = path.relative(to: SitePath("src/pages")) {
      let inner = SitePath(rest)
      let folder = inner.parent.isRoot ? "/" : "/\(inner.parent)/"
      return HugoPath.escaped(inner.stem == "index" ? folder : written("\(folder)\(inner.stem)"))
    }
    guard let rest = path.relative(to: SitePath("src/content")) else { return nil }
    let inner = SitePath(rest)
    guard let collection = inner.components.first, let route = routes[String(collection)] else {
      return nil
    }
    let id = frontMatter.text("slug") ?? AstroRules.id(of: inner)
    return HugoPath.escaped(written("\(route)/\(id)"))
  }

  private static func id(of inner: SitePath) -> String {
    var parts = inner.components.dropFirst().dropLast().map { GitHubSlugger.slug($0) }
    if inner.stem != "index" { parts.append(GitHubSlugger.slug(inner.stem)) }
    return parts.joined(separator: "/")
  }

  private func written(_ path: String) -> String { isFileFormat ? "\(path).html" : "\(path)/" }

  func target(of link: Link, on page: Page) -> LinkTarget {
    if link.template != nil || link.kind == .wiki || link.kind == .embed { return .unknown }
    let published = PublishedLink(base: base)
    let isMarkdownImage = link.kind == .image || link.kind == .imageReference
    if isMarkdownImage,
      case .path(let path, let fragment) = WrittenDestination(link.destination, base: base),
      !path.beginsWith("/")
    {
      // Aliases of TypeScript begin like folders.
      guard path.beginsWith(".") else { return .unknown }
      let file = page.path.parent.appending(URLText.decoded(path))
      return .local(
        LocalTarget(file.map { [.source($0)] } ?? [], fragment, failure: .breaksBuild))
    }
    return published.target(of: link.destination, on: page, failure: .perhaps)
  }

  func destination(
    to page: Page, from source: Page, style: LinkStyle, fragment: String?
  ) -> String? {
    Destination.published(
      page, from: source, style: style, base: base, addsBasePath: false,
      suffix: Destination.suffix(fragment))
  }
}
