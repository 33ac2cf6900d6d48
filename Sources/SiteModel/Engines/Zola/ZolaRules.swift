// Zola's rules for one site. It never reads a file.
import Syntax

struct ZolaRules: EngineRules {
  private enum Slugs: String, Hashable, Sendable { case on, safe, off }
  let base: SiteBase?
  private let languages: Set<String>
  private let taxonomies: [String]
  private let paths: Slugs
  private let terms: Slugs
  private let anchors: Slugs
  private let keepsDates: Bool
  private let feeds: [String]
  /// Whether some path is in a script whose spelling in URLs is not known here.
  private let isUncertain: Bool
  let calls: [KnownCall]

  init(reader: inout ConfigurationReader, settings: Settings) {
    let tree = reader.firstTree(among: ["zola.toml", "config.toml"]) ?? .empty
    base = (settings.baseURL ?? tree["base_url"]?.text).flatMap { SiteBase(url: $0) }
    languages = Set(tree["languages"]?.table.keys.map { $0 } ?? [])
    taxonomies = (tree["taxonomies"]?.list ?? []).compactMap { $0["name"]?.text }
    func slugs(_ key: String) -> Slugs {
      let value = tree[path: "slugify", key]
      if value?.flag == false { return .off }
      return value?.text.flatMap { Slugs(rawValue: $0) } ?? .on
    }
    paths = slugs("paths")
    terms = slugs("taxonomies")
    anchors = slugs("anchors")
    keepsDates = tree[path: "slugify", "paths_keep_dates"]?.flag ?? false
    let names = (tree["feed_filenames"] ?? tree["feed_filename"])?.texts ?? ["atom.xml"]
    let hasFeeds = (tree["generate_feeds"] ?? tree["generate_feed"])?.flag ?? false
    feeds = hasFeeds ? names : []
    calls = ZolaCalls.all(reader)
    let isTransliterated = paths == .on
    isUncertain = reader.listing.contains {
      isTransliterated && $0.isWithin(ZolaRules.content) && $0.isMarkdown
        && Romanization.slug($0.stem) == nil
    }
  }

  static let content = SitePath("content")

  var engine: Engine { .zola }
  var dialect: Dialect {
    [
      .tables, .strikethrough, .taskLists, .footnotes, .headingAttributes, .liquid, .fences(.zola),
    ]
  }
  var mounts: [Mount] {
    [Mount(.output("/"), SitePath("static")), Mount(.output("/"), ZolaRules.content)]
  }
  var defaultLinkStyle: LinkStyle { .contentPath }
  var dateKeys: DateKeys {
    DateKeys(keys: ["date", "updated"], spellings: [.standard], breaksBuild: true)
  }

  var standingOffers: [Offer] {
    let fixed = ["/", "/sitemap.xml", "/robots.txt", "/404.html"]
    let lists = taxonomies.map { "/\($0)/" } + languages.sorted().map { "/\($0)/" }
    return (fixed + lists).map { Offer(.output($0), .list) }
      + feeds.map { Offer(.output("/\($0)"), .file) }
  }

  func role(of path: SitePath) -> FileRole {
    if path.isWithin(SitePath("static")) { return .asset }
    guard path.isWithin(ZolaRules.content), !path.name.beginsWith(".") else { return .ignored }
    return path.fileExtension == "md" ? .page : .asset
  }

  func mayGenerate(_ outputPath: String) -> Bool {
    let parts = SitePath(outputPath).components
    return parts.count >= 2 && parts[parts.count - 2] == "page"
      && parts.last.map { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } } ?? false
  }

  func page(at path: SitePath, document: Document, now: Int) -> Page {
    let frontMatter = FrontMatterReader(document)
    let place = ZolaPlace(path, languages: languages)
    var metadata = PageMetadata(frontMatter, title: frontMatter.text("title"))
    metadata.date = metadata.date ?? place.date
    metadata.language = place.language
    metadata.tags += names("tags", frontMatter)
    metadata.categories += names("categories", frontMatter)
    var page = Page(path: path, url: url(place, frontMatter), state: .published, metadata: metadata)
    if metadata.isDraft { page.state = .draft }
    if frontMatter.flag("render") == false { page.state = .withheld }
    let ids = headingIDs(document.headings)
    page.headingIDs = ids ?? document.headings.map(\.explicitID)
    page.anchors = document.anchors.map { anchor in
      switch anchor.kind {
      case .html, .attributeList: anchor.id
      case .footnoteDefinition: "fn-\(anchor.id)"
      case .footnoteReference: "fr-\(anchor.id)-1"
      }
    }
    page.anchorsAreComplete =
      ids != nil && !document.source.contains("{{") && !document.source.contains("{%")
    page.aliases = frontMatter.texts("aliases").map { $0.beginsWith("/") ? $0 : "/\($0)" }
    page.offers = offers(of: page, place, frontMatter)
    if place.isBundle, let url = page.url { page.mount = Mount(.output(url), path.parent) }
    return page
  }

  private func offers(
    of page: Page, _ place: ZolaPlace, _ frontMatter: FrontMatterReader
  ) -> [Offer] {
    var offers = [Offer(.source(page.path), .page)]
    if let file = page.path.relative(to: ZolaRules.content) {
      offers.append(Offer(.logical(file), .page))
    }
    if let url = page.url {
      offers.append(Offer(.output(url), .page))
      offers += page.aliases.map { Offer(.output($0), .alias) }
      if place.isSection { offers += feeds.map { Offer(.output("\(url)\($0)"), .file) } }
    }
    for taxonomy in taxonomies {
      for name in names(taxonomy, frontMatter) {
        guard let slug = slugged(name, terms) else { continue }
        offers.append(Offer(.output("/\(taxonomy)/\(slug)/"), .list))
      }
    }
    return offers
  }

  /// `[taxonomies]`
  private func names(_ taxonomy: String, _ frontMatter: FrontMatterReader) -> [String] {
    let value = frontMatter.value("taxonomies")?[taxonomy]
    return (value?.elements ?? []).compactMap { $0.scalarText(in: frontMatter.source) }
  }

  /// Nil where the spelling is not known.
  private func url(_ place: ZolaPlace, _ frontMatter: FrontMatterReader) -> String? {
    let prefix = place.language.map { "/\($0)" } ?? ""
    if let path = frontMatter.text("path"), !path.isEmpty {
      return HugoPath.escaped("\(prefix)/\(SitePath(path))/")
    }
    let folder = place.folder.isEmpty ? "/" : "/\(place.folder)/"
    if place.isSection { return HugoPath.escaped(prefix + folder) }
    let name = keepsDates ? place.fullName : place.name
    guard let slug = slugged(frontMatter.text("slug") ?? name, paths) else { return nil }
    return HugoPath.escaped("\(prefix)\(folder)\(slug.isEmpty ? "" : "\(slug)/")")
  }

  private func slugged(_ text: String, _ slugs: Slugs) -> String? {
    switch slugs {
    case .on: Romanization.slug(text)
    case .safe:
      String(text.filter { !"<>:\"/\\|?*#".contains($0) && !$0.isNewline })
        .trimmingSpaces
    case .off: text
    }
  }

  /// Explicit ids are reserved first; nil where one is not known.
  private func headingIDs(_ headings: [Heading]) -> [String?]? {
    var used = Set(headings.compactMap(\.explicitID))
    var counts: [String: Int] = [:]
    var result: [String?] = []
    for heading in headings {
      if let explicit = heading.explicitID {
        result.append(explicit)
        continue
      }
      guard let slug = slugged(heading.unbrokenText, anchors) else { return nil }
      var id = anchors == .on ? slug : slug.split(separator: " ").joined(separator: "_")
      var count = counts[slug] ?? 0
      while !used.insert(id).inserted {
        count += 1
        id = "\(slug)-\(count)"
      }
      counts[slug] = count
      result.append(id)
    }
    return result
  }

  func target(of link: Link, on page: Page) -> LinkTarget {
    if link.template != nil || link.kind == .wiki || link.kind == .embed { return .unknown }
    let failure: LocalTarget.Failure = isUncertain ? .perhaps : .notFound
    let url = URLText(link.destination)
    guard url.scheme == nil, url.path.beginsWith("@/") else {
      return PublishedLink(base: base).target(of: link.destination, on: page, failure: failure)
    }
    let file = URLText.decoded(url.path.dropFirst(2))
    return .local(LocalTarget([.logical(file)], LinkFragment(url), failure: .breaksBuild))
  }

  func destination(
    to page: Page, from source: Page, style: LinkStyle, fragment: String?
  ) -> String? {
    let suffix = Destination.suffix(fragment)
    switch style {
    case .contentPath:
      return page.path.relative(to: ZolaRules.content).map {
        "@/" + Destination.escaped($0) + suffix
      }
    case .rootURL, .relativeURL, .absoluteURL, .card:
      return Destination.published(
        page, from: source, style: style, base: base, addsBasePath: false, suffix: suffix)
    case .relativeFile, .rootFile, .ref, .relref, .postURL, .link, .postLink, .wiki: return nil
    }
  }
}

/// What Zola reads from a path: language, date, name.
struct ZolaPlace {
  let language: String?
  let date: Timestamp?
  let name: String
  let fullName: String
  /// The folder that holds the page's own, without slashes at its ends; of a section its own.
  let folder: String
  let isSection: Bool
  let isBundle: Bool

  init(_ path: SitePath, languages: Set<String>) {
    let inner = SitePath(path.relative(to: ZolaRules.content) ?? path.string)
    var stem = inner.stem
    var language: String?
    if let dot = stem.utf8.lastIndex(of: UInt8(ascii: ".")) {
      let name = String(stem[stem.utf8.index(after: dot)...])
      if languages.contains(name) {
        language = name
        stem = String(stem[..<dot])
      }
    }
    self.language = language
    isSection = stem == "_index"
    isBundle = stem == "index" && !inner.parent.isRoot
    let isRootIndex = stem == "index" && inner.parent.isRoot
    let own = isBundle ? inner.parent.name : isRootIndex ? "" : stem
    fullName = own
    folder = isBundle ? inner.parent.parent.string : inner.parent.string
    let dated = HugoDatedName(own)
    date = dated?.date
    name = dated?.rest ?? own
  }
}
