// Hexo's rules for one site. It never reads a file.
import Syntax

struct HexoRules: EngineRules {
  let base: SiteBase?
  private let source: SitePath
  private let permalink: String
  private let newPostName: String
  private let showsDrafts: Bool
  private let showsFuture: Bool
  private let hasAssetFolders: Bool
  private let lists: [String]
  private let skipped: [Glob]
  private let zone: TimeZoneRules
  private let defaultCategory: String
  private let categoryMap: [String: String]
  private let letters: HexoHeadingIDs.Case
  /// `post`, `draft` and `page`, with the texts that `hexo new` begins them with.
  private let scaffolds: [String: String]

  init(reader: inout ConfigurationReader, settings: Settings) {
    let tree = reader.firstTree(among: ["_config.yml", "_config.yaml"]) ?? .empty
    let host = tree["url"]?.text ?? ""
    let root = tree["root"]?.text ?? URLText(host).path
    let address = URLText(host)
    base =
      settings.baseURL.flatMap { SiteBase(url: $0) }
      ?? SiteBase(
        url: "\(address.scheme ?? "https")://\(address.authority ?? "")/\(SitePath(root))")
    source = SitePath(tree["source_dir"]?.text ?? "source")
    permalink = tree["permalink"]?.text ?? ":year/:month/:day/:title/"
    newPostName = tree["new_post_name"]?.text ?? ":title.md"
    showsDrafts = tree["render_drafts"]?.flag ?? false
    showsFuture = tree["future"]?.flag ?? true
    hasAssetFolders = tree["post_asset_folder"]?.flag ?? false
    lists = [("archive_dir", "archives"), ("tag_dir", "tags"), ("category_dir", "categories")].map {
      SitePath(tree[$0.0]?.text ?? $0.1).string
    }
    skipped = (tree["skip_render"]?.texts ?? []).map { Glob($0) }
    zone = tree["timezone"]?.text.flatMap { TimeZoneRules(name: $0) } ?? .utc
    defaultCategory = tree["default_category"]?.text ?? "uncategorized"
    categoryMap = (tree["category_map"]?.table ?? [:]).compactMapValues(\.text)
    let kept = reader.inputs.texts.filter { $0.key.parent == SitePath("scaffolds") }
    scaffolds = Dictionary(kept.map { ($0.stem, $1.string) }) { first, _ in first }
    switch tree[path: "marked", "modifyAnchors"]?.integer {
    case 1: letters = .lower
    case 2: letters = .upper
    default: letters = .kept
    }
  }

  var engine: Engine { .hexo }
  var calls: [KnownCall] { HexoCalls.all }
  var dialect: Dialect { [.gfm, .liquid, .nunjucks, .fences(.hexo)] }
  var mounts: [Mount] { [Mount(.output("/"), source)] }
  var defaultLinkStyle: LinkStyle { .rootURL }
  var standingOffers: [Offer] {
    (["/", "/atom.xml", "/sitemap.xml"] + lists.map { "/\($0)/" }).map { Offer(.output($0), .list) }
  }

  func archetype(for path: SitePath) -> Archetype? {
    guard let inner = path.relative(to: source).map({ SitePath($0) }) else { return nil }
    let kind = isPost(inner) ? "post" : isDraft(inner) ? "draft" : "page"
    return scaffolds[kind].map { Archetype(text: $0, section: "") }
  }

  private func isPost(_ inner: SitePath) -> Bool { inner.components.first == "_posts" }

  private func isDraft(_ inner: SitePath) -> Bool { inner.components.first == "_drafts" }

  func role(of path: SitePath) -> FileRole {
    guard let rest = path.relative(to: source), !rest.isEmpty else { return .ignored }
    let inner = SitePath(rest)
    let parts = inner.components.dropFirst(isPost(inner) || isDraft(inner) ? 1 : 0)
    if parts.contains(where: { $0.beginsWith("_") || $0.beginsWith(".") }) { return .ignored }
    if inner.name.endsWith("~") || inner.name.endsWith("%") { return .ignored }
    if skipped.contains(where: { $0.matches(rest) }) { return .asset }
    return ["md", "markdown", "mkd", "mkdn", "mdown"].contains(path.fileExtension) ? .page : .asset
  }

  /// Archives, tags and categories with their pages.
  func mayGenerate(_ outputPath: String) -> Bool {
    let path = SitePath(outputPath)
    return (lists + ["page"]).contains { path.isWithin(SitePath($0)) }
  }

  func page(at path: SitePath, document: Document, now: Int) -> Page {
    let frontMatter = FrontMatterReader(document)
    let inner = SitePath(path.relative(to: source) ?? path.string)
    let slug = HexoSlug(inner, pattern: newPostName)
    let isArticle = isPost(inner) || isDraft(inner)
    let date = frontMatter.date("date") ?? slug.date
    var metadata = PageMetadata(frontMatter, title: frontMatter.text("title"))
    metadata.date = date
    metadata.isDraft = isDraft(inner)
    var page = Page(path: path, url: nil, state: .published, metadata: metadata)
    page.url = isArticle ? postURL(frontMatter, slug, date) : pageURL(inner, frontMatter)
    if isDraft(inner), !showsDrafts { page.state = .draft }
    if frontMatter.flag("published") == false { page.state = .withheld }
    if let date, !showsFuture, date.instant() - zone.offset(atLocal: date.instant()) > now {
      page.state = .future
    }
    page.headingIDs = HexoHeadingIDs.ids(of: document.headings, letters: letters)
    page.anchors = document.anchors.filter { $0.kind == .html }.map(\.id)
    page.anchorsAreComplete = !document.source.contains("{%")
    page.offers = [Offer(.source(path), .page)]
    if isArticle {
      page.offers.append(Offer(.logical(slug.whole), .page))
      if let title = metadata.title { page.offers.append(Offer(.logical(title), .page)) }
    }
    if let url = page.url { page.offers.append(Offer(.output(url), .page)) }
    page.mount = assetMount(of: page, isArticle: isArticle)
    return page
  }

  private func assetMount(of page: Page, isArticle: Bool) -> Mount? {
    guard isArticle, hasAssetFolders, let url = page.url else { return nil }
    let folder = SitePath("\(page.path.parent)/\(page.path.stem)")
    return Mount(.output(url.endsWith(".html") ? String(url.dropLast(5)) : url), folder)
  }

  /// Nil where the address needs a date that only the file's birth would tell.
  private func postURL(
    _ frontMatter: FrontMatterReader, _ slug: HexoSlug, _ date: Timestamp?
  ) -> String? {
    if let own = frontMatter.text("permalink"), !own.isEmpty {
      return HugoPath.escaped("/\(SitePath(own))\(own.endsWith("/") ? "/" : "")")
    }
    var result = ""
    for part in HexoRules.parts(of: permalink) {
      guard let token = part.token else {
        result += part.text
        continue
      }
      guard let value = value(of: token, frontMatter, slug, date) else { return nil }
      result += value
    }
    return HugoPath.escaped("/\(SitePath(result))\(result.endsWith("/") ? "/" : "")")
  }

  private static func parts(of pattern: String) -> [(text: String, token: String?)] {
    var result: [(text: String, token: String?)] = []
    for (index, piece) in pattern.split(separator: ":", omittingEmptySubsequences: false)
      .enumerated()
    {
      let name = piece.prefix { $0.isLetter || $0 == "_" }
      if index > 0, !name.isEmpty { result.append(("", String(name))) }
      result.append((String(index > 0 ? piece.dropFirst(name.count) : piece), nil))
    }
    return result
  }

  private func value(
    of token: String, _ frontMatter: FrontMatterReader, _ slug: HexoSlug, _ date: Timestamp?
  ) -> String? {
    switch token {
    case "title": return slug.whole
    case "name": return SitePath(slug.whole).name
    case "post_title": return HexoHeadingIDs.slug(frontMatter.text("title") ?? "").lowercased()
    case "category":
      let names = frontMatter.texts("categories") + frontMatter.texts("category")
      return (names.isEmpty ? [defaultCategory] : names).map {
        categoryMap[$0] ?? HexoHeadingIDs.slug($0)
      }.joined(separator: "/")
    case "year": return date.map { padded($0.year, 4) }
    case "month": return date.map { padded($0.month, 2) }
    case "day": return date.map { padded($0.day, 2) }
    case "i_month": return date.map { String($0.month) }
    case "i_day": return date.map { String($0.day) }
    case "hour": return date.map { padded($0.time?.hour ?? 0, 2) }
    case "minute": return date.map { padded($0.time?.minute ?? 0, 2) }
    case "second": return date.map { padded($0.time?.second ?? 0, 2) }
    default: return frontMatter.text(token)
    }
  }

  private func pageURL(_ inner: SitePath, _ frontMatter: FrontMatterReader) -> String {
    if let own = frontMatter.text("permalink"), !own.isEmpty { return "/\(SitePath(own))" }
    let folder = inner.parent.isRoot ? "/" : "/\(inner.parent)/"
    return HugoPath.escaped(inner.stem == "index" ? folder : "\(folder)\(inner.stem).html")
  }

  func target(of link: Link, on page: Page) -> LinkTarget {
    if let call = link.template { return target(of: call, in: link, on: page) }
    if link.kind == .wiki || link.kind == .embed { return .unknown }
    let published = PublishedLink(base: base, addsBasePath: link.isImage)
    return published.target(of: link.destination, on: page, failure: .perhaps)
  }

  private func target(of call: TemplateCall, in link: Link, on page: Page) -> LinkTarget {
    switch call.name {
    case "post_link", "post_path":
      guard let first = call.arguments.first?.value, !first.holdsTemplate else { return .unknown }
      let url = URLText(first)
      let fragment = LinkFragment(text: LinkFragment(url).text, length: 0)
      return .local(
        LocalTarget([.logical(url.path), .logical(first)], fragment, failure: .breaksBuild))
    default: return .unknown
    }
  }

  func destination(
    to page: Page, from source: Page, style: LinkStyle, fragment: String?
  ) -> String? {
    if style == .postLink {
      let slug = page.offers.first { $0.address.namespace == .logical }
      return slug.map { "{% post_link \($0.address.path) %}" }
    }
    return Destination.published(
      page, from: source, style: style, base: base, addsBasePath: false,
      suffix: Destination.suffix(fragment))
  }
}

/// The slug and date of a post from its path, as `new_post_name` spells it.
struct HexoSlug {
  let whole: String
  let date: Timestamp?

  init(_ inner: SitePath, pattern: String) {
    let rest = inner.components.dropFirst().map(String.init)
    let folder = rest.dropLast().joined(separator: "/")
    let stem = inner.stem
    var name = stem
    var date: Timestamp?
    if pattern.beginsWith(":year-:month-:day-:title"), let dated = HugoDatedName(stem) {
      date = dated.date
      name = dated.rest ?? stem
    }
    self.date = date
    let clean = HexoHeadingIDs.slug(name)
    whole = folder.isEmpty ? clean : "\(folder)/\(clean)"
  }
}
