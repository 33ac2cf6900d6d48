// Docusaurus' rules for one site, as far as its configuration, which is a program, can be read. It never runs one.
import Syntax

struct DocusaurusRules: EngineRules {
  let base: SiteBase?
  private let docsRoute: String
  private let blogRoute: String
  private let endsWithSlash: Bool?

  init(reader: inout ConfigurationReader, settings: Settings) {
    let names = ["js", "ts", "mjs", "cjs", "mts"].map { SitePath("docusaurus.config.\($0)") }
    let literals = ScriptLiterals(names.lazy.compactMap { [reader] in reader.text(of: $0) }.first)
    let host = literals.first("url")
    let path = literals.first("baseUrl") ?? "/"
    base = (settings.baseURL ?? host.map { SitePath($0).string + path }).flatMap {
      SiteBase(url: $0)
    }
    docsRoute = SitePath(literals.first("routeBasePath", behind: "docs:") ?? "docs").string
    blogRoute = SitePath(literals.first("routeBasePath", behind: "blog:") ?? "blog").string
    endsWithSlash = literals.flag("trailingSlash")
  }

  var engine: Engine { .docusaurus }
  var dialect: Dialect { [.gfm, .footnotes, .mdx, .fences(.grayMatter)] }
  var mounts: [Mount] { [Mount(.output("/"), SitePath("static"))] }
  var defaultLinkStyle: LinkStyle { .relativeFile }
  var standingOffers: [Offer] {
    ["/", "/\(blogRoute)", "/\(docsRoute)", "/search", "/sitemap.xml"].map {
      Offer(.output($0), .list)
    }
  }

  private enum Part { case docs, blog, pages }

  private func part(of path: SitePath) -> (Part, SitePath)? {
    for (folder, part) in [("docs", Part.docs), ("blog", .blog), ("src/pages", .pages)] {
      if let rest = path.relative(to: SitePath(folder)), !rest.isEmpty {
        return (part, SitePath(rest))
      }
    }
    return nil
  }

  func role(of path: SitePath) -> FileRole {
    if path.isWithin(SitePath("static")) { return .asset }
    guard let (_, inner) = part(of: path) else { return .ignored }
    if inner.components.contains(where: { $0.beginsWith("_") }) { return .ignored }
    return ["md", "mdx"].contains(path.fileExtension) ? .page : .asset
  }

  /// Tags, authors, categories and routes of plugins.
  func mayGenerate(_ outputPath: String) -> Bool { false }

  func page(at path: SitePath, document: Document, now: Int) -> Page {
    let frontMatter = FrontMatterReader(document)
    let heading = document.headings.first { $0.level == 1 }?.text
    var page = Page(
      path: path, url: url(of: path, frontMatter), state: .published,
      metadata: PageMetadata(frontMatter, title: frontMatter.text("title") ?? heading))
    if page.metadata.isDraft { page.state = .draft }
    var slugger = GitHubSlugger()
    page.headingIDs = document.headings.map { heading in
      DocusaurusRules.explicitID(in: document.source[heading.textRange])
        ?? slugger.id(of: heading.unbrokenText)
    }
    page.anchors = document.anchors.map { anchor in
      switch anchor.kind {
      case .html, .attributeList: anchor.id
      case .footnoteDefinition: "user-content-fn-\(anchor.id)"
      case .footnoteReference: "user-content-fnref-\(anchor.id)"
      }
    }
    page.anchorsAreComplete = path.fileExtension == "md" && !document.source.contains("import ")
    page.offers = [Offer(.source(path), .page)]
    if let url = page.url { page.offers.append(Offer(.output(url), .page)) }
    return page
  }

  /// `Title {#id}`: whatever stands in the braces.
  private static func explicitID(in text: String) -> String? {
    let trimmed = text.trimmingSpaces
    guard trimmed.endsWith("}"), let start = trimmed.utf8Index(of: "{#") else { return nil }
    let id = trimmed[start...].dropFirst(2).dropLast()
    return id.isEmpty || id.utf8.contains(UInt8(ascii: "}")) ? nil : String(id)
  }

  private func url(of path: SitePath, _ frontMatter: FrontMatterReader) -> String? {
    guard let (part, inner) = part(of: path) else { return nil }
    let slug = frontMatter.text("slug")
    let whole: String
    switch part {
    case .blog: whole = "/\(blogRoute)/\(slug.map { SitePath($0).string } ?? blogPath(inner))"
    case .docs: whole = docsURL(inner, frontMatter, slug: slug)
    case .pages:
      let isIndex = inner.stem == "index"
      whole = "/\(isIndex ? inner.parent.string : SitePath("\(inner.parent)/\(inner.stem)").string)"
    }
    let clean = "/\(SitePath(URLText.resolve(whole, against: "/")))"
    let final = endsWithSlash == true && clean != "/" ? "\(clean)/" : clean
    return HugoPath.escaped(final)
  }

  /// `2024-01-02-name`, `2024/01/02/name`, `2024-01-02/name`: the date becomes folders.
  private func blogPath(_ inner: SitePath) -> String {
    let parts = inner.components.map(String.init)
    var names = Array(parts.dropLast()) + (inner.stem == "index" ? [] : [inner.stem])
    guard let index = names.firstIndex(where: { HugoDatedName($0) != nil }),
      let dated = HugoDatedName(names[index])
    else { return names.joined(separator: "/") }
    let date = dated.date.isoDate.split(separator: "-").map(String.init)
    names.replaceSubrange(index...index, with: date + (dated.rest.map { [$0] } ?? []))
    return names.joined(separator: "/")
  }

  private func docsURL(
    _ inner: SitePath, _ frontMatter: FrontMatterReader, slug: String?
  ) -> String {
    let folders = inner.parent.components.map { DocusaurusRules.withoutNumber(String($0)) }
    let folder = (docsRoute.isEmpty ? [] : [docsRoute]) + folders
    if let slug {
      let start = slug.beginsWith("/") ? [docsRoute] : folder
      return "/" + (start + [slug]).joined(separator: "/")
    }
    let name = frontMatter.text("id") ?? DocusaurusRules.withoutNumber(inner.stem)
    let isIndex =
      ["index", "readme"].contains(inner.stem.lowercased())
      || inner.stem == inner.parent.name && frontMatter.text("id") == nil
    return "/" + (folder + (isIndex ? [] : [name])).joined(separator: "/")
  }

  /// `01-intro` as `intro`.
  private static func withoutNumber(_ name: String) -> String {
    let digits = name.utf8.prefix { (0x30...0x39).contains($0) }.count
    guard digits > 0, HugoDatedName(name) == nil else { return name }
    let rest = name.dropFirst(digits).drop { $0 == " " }
    guard let mark = rest.first, "-_.".contains(mark) else { return name }
    let end = rest.dropFirst().drop { $0 == " " || "-_.".contains($0) }
    return end.isEmpty || end.utf8.first.map { (0x30...0x39).contains($0) } == true
      ? name : String(end)
  }

  func target(of link: Link, on page: Page) -> LinkTarget {
    if link.template != nil || link.kind == .wiki || link.kind == .embed { return .unknown }
    let published = PublishedLink(base: base, addsBasePath: true)
    guard case .path(let path, let fragment) = WrittenDestination(link.destination, base: base)
    else { return published.target(of: link.destination, on: page, failure: .perhaps) }
    let decoded = URLText.decoded(path)
    let isFile = ["md", "mdx"].contains(SitePath(decoded).fileExtension)
    if isFile || link.isImage && !path.beginsWith("/") {
      return file(decoded, fragment, on: page)
    }
    return published.target(path, fragment, on: page, failure: .perhaps)
  }

  /// From the file's folder, then from the content folder.
  private func file(_ path: String, _ fragment: LinkFragment, on page: Page) -> LinkTarget {
    var folders = path.beginsWith("/") ? [] : [page.path.parent]
    if path.beginsWith("@site/") {
      folders = [.root]
    } else if let first = page.path.components.first {
      folders.append(SitePath(first))
    }
    let rest = path.beginsWith("@site/") ? String(path.dropFirst(6)) : path
    let candidates = folders.compactMap { $0.appending(rest) }.map { Address.source($0) }
    return .local(LocalTarget(candidates, fragment))
  }

  func destination(
    to page: Page, from source: Page, style: LinkStyle, fragment: String?
  ) -> String? {
    let suffix = Destination.suffix(fragment)
    switch style {
    case .relativeFile:
      guard page.path.components.first == source.path.components.first else { return nil }
      return Destination.escaped(page.path.written(from: source.path.parent)) + suffix
    case .rootURL, .relativeURL, .absoluteURL, .card:
      return Destination.published(
        page, from: source, style: style, base: base, addsBasePath: true, suffix: suffix)
    case .rootFile, .ref, .relref, .postURL, .link, .contentPath, .postLink, .wiki: return nil
    }
  }
}
