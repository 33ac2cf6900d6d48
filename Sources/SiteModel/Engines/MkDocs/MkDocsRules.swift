// MkDocs' rules for one site: links are paths of files, addresses are folders. It never reads a file.
import Syntax

struct MkDocsRules: EngineRules {
  let base: SiteBase?
  let standingOffers: [Offer]
  private let files: MkDocsFiles
  private let extensions: MkDocsExtensions
  private let absoluteAreDocs: Bool
  /// Whether plugins may add files that nobody sees here.
  private let mayAddFiles: Bool
  private let isStrict: Bool

  init(reader: inout ConfigurationReader, settings: Settings) {
    let (tree, sources) = MkDocsRules.configuration(&reader)
    // `!ENV [NAME, "https://…"]` ends with what holds where nothing is set.
    let url = tree["site_url"].flatMap { $0.text ?? $0.list.last?.text }
    base = (settings.baseURL ?? url).flatMap { SiteBase(url: $0) }
    files = MkDocsFiles(tree, listing: reader.listing)
    isStrict = tree["strict"]?.flag ?? false
    extensions = MkDocsExtensions(tree, sources: sources)
    absoluteAreDocs =
      tree[path: "validation", "links", "absolute_links"]?.text == "relative_to_docs"
      || tree[path: "validation", "absolute_links"]?.text == "relative_to_docs"
    let plugins = Set(MkDocsExtensions.options(tree["plugins"]).keys)
    mayAddFiles =
      tree["hooks"] != nil
      || !plugins.isSubset(of: ["search", "minify", "git-revision-date-localized", "offline"])
    let templates = tree[path: "theme", "static_templates"]?.texts ?? []
    standingOffers = (["sitemap.xml", "404.html", "search.html"] + templates).map {
      Offer(.output("/\($0)"), .file)
    }
  }

  /// The configuration laid over the one that it inherits from, and the texts of both.
  private static func configuration(
    _ reader: inout ConfigurationReader
  ) -> (ConfigurationTree, [SourceText]) {
    guard var path = ["mkdocs.yml", "mkdocs.yaml"].first(where: reader.has).map({ SitePath($0) })
    else { return (.empty, []) }
    var tree = ConfigurationTree.empty
    var sources: [SourceText] = []
    var seen: Set<SitePath> = []
    while seen.insert(path).inserted, let own = reader.tree(at: path) {
      tree = own.merging(tree)
      if let source = reader.text(of: path) { sources.append(source) }
      guard let parent = own["INHERIT"]?.text.flatMap({ path.parent.appending($0) }) else { break }
      path = parent
    }
    return (tree, sources)
  }

  var engine: Engine { .mkdocs }
  var mounts: [Mount] { [Mount(.output("/"), files.docs)] }
  var defaultLinkStyle: LinkStyle { .relativeFile }

  var dialect: Dialect { extensions.dialect }

  func role(of path: SitePath) -> FileRole {
    let inclusion = files.inclusion(of: path)
    if MkDocsFiles.isPage(path) { return inclusion == .absent ? .ignored : .page }
    return inclusion == .included ? .asset : .ignored
  }

  func mayGenerate(_ outputPath: String) -> Bool { mayAddFiles }

  func page(at path: SitePath, document: Document, now: Int) -> Page {
    let frontMatter = FrontMatterReader(document)
    var page = Page(
      path: path, url: files.url(of: path), state: state(of: path),
      metadata: PageMetadata(
        frontMatter, title: frontMatter.text("title") ?? document.headings.first?.text))
    // Only the configuration knows of drafts.
    page.metadata.isDraft = page.state == .draft
    page.headingIDs = PythonMarkdownIDs.ids(of: document.headings, slugs: extensions.slugs)
    page.anchors = extensions.anchors(of: document)
    page.anchorsAreComplete = !mayAddFiles && extensions.anchorsAreComplete(document)
    page.offers = [Offer(.source(path), .page)]
    if let url = page.url { page.offers.append(Offer(.output(url), .page)) }
    return page
  }

  private func state(of path: SitePath) -> PublicationState {
    switch files.inclusion(of: path) {
    case .included: .published
    case .draft: .draft
    case .excluded, .absent: .withheld
    }
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
  ///
  /// Whatever names a file is one, `LICENSE` and `a.md/` too. What does not, and has no extension, is left to be an
  /// address.
  private func target(
    ofPath path: String, _ fragment: LinkFragment, on page: Page
  ) -> LinkTarget? {
    let isAbsolute = path.beginsWith("/")
    if isAbsolute, !absoluteAreDocs { return nil }
    let decoded = URLText.decoded(path)
    let folder = isAbsolute ? files.docs : page.path.parent
    let file = folder.appending(decoded).map { Address.source($0) }
    let last = decoded.segments(omittingEmpty: false).last ?? ""
    let isDot = last == "." || last == ".."
    if !last.utf8.contains(UInt8(ascii: ".")) || isDot, !isAbsolute {
      let left = PublishedLink(base: base).target(path, fragment, on: page, failure: failure)
      guard case .local(var target) = left, let file else { return left }
      target.candidates.insert(file, at: 0)
      return .local(target)
    }
    let failure: LocalTarget.Failure =
      mayAddFiles ? .perhaps : isStrict ? .breaksBuild : .notFound
    return .local(LocalTarget(file.map { [$0] } ?? [], fragment, failure: failure))
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
      guard absoluteAreDocs, let file = page.path.relative(to: files.docs) else { return nil }
      return "/" + Destination.escaped(file) + suffix
    case .rootURL, .relativeURL, .absoluteURL, .card:
      return Destination.published(
        page, from: source, style: style, base: base, addsBasePath: false, suffix: suffix)
    case .ref, .relref, .postURL, .link, .contentPath, .postLink, .wiki: return nil
    }
  }
}
