// MkDocs' rules for one site: links are paths of files, addresses are folders. It never reads a file.
import Syntax

struct MkDocsRules: EngineRules {
  let base: SiteBase?
  let docs: SitePath
  private let usesFolders: Bool
  private let slugs: PythonMarkdownIDs.Slugs
  private let extensions: Set<String>
  private let absoluteAreDocs: Bool
  /// Whether plugins may add files that nobody sees here.
  private let mayAddFiles: Bool
  private let isStrict: Bool
  /// Folders where an `index.md` stands beside a README.
  private let foldersWithIndex: Set<SitePath>

  init(reader: inout ConfigurationReader, settings: Settings) {
    let tree = reader.firstTree(among: ["mkdocs.yml", "mkdocs.yaml"]) ?? .empty
    base = (settings.baseURL ?? tree["site_url"]?.text).flatMap { SiteBase(url: $0) }
    docs = SitePath(tree["docs_dir"]?.text ?? "docs")
    usesFolders = tree["use_directory_urls"]?.flag ?? true
    isStrict = tree["strict"]?.flag ?? false
    extensions = MkDocsRules.names(tree["markdown_extensions"])
    slugs = MkDocsRules.slugs(reader)
    absoluteAreDocs =
      tree[path: "validation", "links", "absolute_links"]?.text == "relative_to_docs"
      || tree[path: "validation", "absolute_links"]?.text == "relative_to_docs"
    let plugins = MkDocsRules.names(tree["plugins"])
    mayAddFiles =
      tree["hooks"] != nil
      || !plugins.isSubset(of: ["search", "minify", "git-revision-date-localized", "offline"])
    foldersWithIndex = Set(
      reader.listing.filter { $0.name == "index.md" }.map(\.parent))
  }

  /// A list of names, some of them with options, or a table.
  private static func names(_ tree: ConfigurationTree?) -> Set<String> {
    var result = Set(tree?.texts ?? [])
    for entry in tree?.list ?? [] { result.formUnion(entry.table.keys) }
    return result.union(tree?.table.keys.map { $0 } ?? [])
  }

  /// The function is a Python object, which only its name tells.
  private static func slugs(_ reader: ConfigurationReader) -> PythonMarkdownIDs.Slugs {
    let source = ["mkdocs.yml", "mkdocs.yaml"].lazy.compactMap { reader.text(of: SitePath($0)) }
      .first
    guard let source, source.contains("slugify:") else { return .ascii }
    if source.contains("pymdownx.slugs") {
      let isLower = source.contains("case: lower") || source.contains("slugs.uslugify")
      return isLower ? .pymdownx : .pymdownxKeepingCase
    }
    if source.contains("slugify_unicode") { return .unicode }
    return source.contains("toc.slugify") ? .ascii : .unknown
  }

  var engine: Engine { .mkdocs }
  var mounts: [Mount] { [Mount(.output("/"), docs)] }
  var defaultLinkStyle: LinkStyle { .relativeFile }

  var standingOffers: [Offer] {
    [
      Offer(.output("/"), .list), Offer(.output("/sitemap.xml"), .file),
      Offer(.output("/404.html"), .file), Offer(.output("/search.html"), .file),
    ]
  }

  /// What the enabled extensions of Python-Markdown and PyMdown add.
  var dialect: Dialect {
    var dialect: Dialect = [.tables, .looseHeadings, .looseDestinations, .pythonMarkdown]
    for (name, features) in MkDocsRules.features where extensions.contains(name) {
      dialect.formUnion(features)
    }
    return dialect
  }

  private static let features: [(String, Dialect)] = [
    ("extra", [.footnotes, .attributeLists, .definitionLists, .htmlMarkdown]),
    ("pymdownx.extra", [.footnotes, .attributeLists, .definitionLists, .htmlMarkdown]),
    ("md_in_html", .htmlMarkdown),
    ("footnotes", .footnotes), ("attr_list", .attributeLists), ("def_list", .definitionLists),
    ("admonition", .admonitions), ("pymdownx.details", .details),
    ("pymdownx.tabbed", .contentTabs), ("pymdownx.magiclink", .bareURLs),
    ("pymdownx.tilde", .strikethrough),
  ]

  func role(of path: SitePath) -> FileRole {
    guard let rest = path.relative(to: docs), !rest.isEmpty else { return .ignored }
    let isHidden = SitePath(rest).components.contains { $0.beginsWith(".") }
    if isHidden || rest.beginsWith("templates/") { return .ignored }
    return ["md", "markdown", "mdown", "mkdn", "mkd"].contains(path.fileExtension) ? .page : .asset
  }

  func mayGenerate(_ outputPath: String) -> Bool { mayAddFiles }

  func page(at path: SitePath, document: Document, now: Int) -> Page {
    let frontMatter = FrontMatterReader(document)
    var page = Page(
      path: path, url: url(of: path), state: .published,
      metadata: PageMetadata(
        frontMatter, title: frontMatter.text("title") ?? document.headings.first?.text))
    page.metadata.isDraft = false
    page.headingIDs = PythonMarkdownIDs.ids(of: document.headings, slugs: slugs)
    page.anchors = anchors(of: document)
    page.anchorsAreComplete = slugs != .unknown && !mayAddFiles
    page.offers = [Offer(.source(path), .page)]
    if let url = page.url { page.offers.append(Offer(.output(url), .page)) }
    return page
  }

  private func anchors(of document: Document) -> [String] {
    document.anchors.map { anchor in
      switch anchor.kind {
      case .html, .attributeList: anchor.id
      case .footnoteDefinition: "fn:\(anchor.id)"
      case .footnoteReference: "fnref:\(anchor.id)"
      }
    }
  }

  private func url(of path: SitePath) -> String? {
    guard let rest = path.relative(to: docs) else { return nil }
    let file = SitePath(rest)
    let folder = file.parent.isRoot ? "/" : "/\(file.parent)/"
    let isReadme = file.stem == "README" && !foldersWithIndex.contains(path.parent)
    let isIndex = file.stem == "index" || isReadme
    let whole: String
    if usesFolders {
      whole = isIndex ? folder : "\(folder)\(file.stem)/"
    } else {
      whole = isIndex ? "\(folder)index.html" : "\(folder)\(file.stem).html"
    }
    return JekyllSlug.escaped(whole)
  }

  func target(of link: Link, on page: Page) -> LinkTarget {
    if link.template != nil || link.kind == .wiki || link.kind == .embed { return .unknown }
    let published = PublishedLink(base: base)
    // HTML is not looked at: it reaches readers as it is.
    if case .html = link.kind {
      return published.target(of: link.destination, on: page, failure: failure)
    }
    switch WrittenDestination(link.destination, base: base) {
    case .empty: return .empty
    case .external: return .external
    case .template: return .unknown
    case .samePage(let fragment): return PublishedLink.samePage(fragment, on: page)
    case .ownSite(let path, let fragment): return published.local(path, fragment, failure)
    case .path(let path, let fragment):
      return target(ofPath: path, fragment, on: page)
        ?? published.target(path, fragment, on: page, failure: failure)
    }
  }

  private var failure: LocalTarget.Failure { mayAddFiles ? .perhaps : .notFound }

  /// A path that MkDocs reads as a file's; nil for what it leaves as it is.
  private func target(
    ofPath path: String, _ fragment: LinkFragment, on page: Page
  ) -> LinkTarget? {
    let isAbsolute = path.beginsWith("/")
    if isAbsolute, !absoluteAreDocs { return nil }
    let decoded = URLText.decoded(path)
    let last = decoded.segments(omittingEmpty: false).last ?? ""
    let isDot = last == "." || last == ".."
    let hasName = last.utf8.contains(UInt8(ascii: ".")) && !isDot
    if !hasName, !isAbsolute { return nil }
    let folder = isAbsolute ? docs : page.path.parent
    let candidates = folder.appending(decoded).map { [Address.source($0)] } ?? []
    let failure: LocalTarget.Failure =
      mayAddFiles ? .perhaps : isStrict ? .breaksBuild : .notFound
    return .local(LocalTarget(candidates, fragment, failure: failure))
  }

  func destination(
    to page: Page, from source: Page, style: LinkStyle, fragment: String?
  ) -> String? {
    let suffix = Destination.suffix(fragment)
    switch style {
    case .relativeFile:
      if page.path == source.path, !suffix.isEmpty { return suffix }
      return Destination.escaped(page.path.written(from: source.path.parent)) + suffix
    case .rootFile:
      guard absoluteAreDocs, let file = page.path.relative(to: docs) else { return nil }
      return "/" + Destination.escaped(file) + suffix
    case .rootURL, .relativeURL, .absoluteURL, .card:
      return Destination.published(
        page, from: source, style: style, base: base, addsBasePath: false, suffix: suffix)
    case .ref, .relref, .postURL, .link, .contentPath, .postLink, .wiki: return nil
    }
  }
}
