// From one content file to its page: state, URL, anchors and what it offers. It never resolves a link.
import Syntax

struct HugoPageMaker {
  let rules: HugoRules
  let path: SitePath
  let place: HugoPlace
  let document: Document
  let frontMatter: HugoFrontMatter
  let dates: HugoDateRules.Result

  init(
    rules: HugoRules, path: SitePath, place: HugoPlace, document: Document, own: FrontMatterReader
  ) {
    self.rules = rules
    self.path = path
    self.place = place
    self.document = document
    frontMatter = HugoFrontMatter(own, inherited: rules.tree.cascades(to: place))
    dates = rules.configuration.dates.dates(
      of: frontMatter, fileName: place.role == .branch ? "" : place.name)
  }

  private var configuration: HugoConfiguration { rules.configuration }

  func page(now: Int) -> Page {
    var page = Page(path: path, url: nil, state: state(now: now), metadata: metadata)
    page.headingIDs = HugoHeadingIDs.ids(of: document, configuration.markup)
    page.anchors = anchors
    page.anchorsAreComplete =
      !configuration.hooks.hasHeadingHook && !HugoShortcodes.areUnknown(in: document)
    if page.state == .resource {
      page.offers = [Offer(.source(path), .page)]
      return page
    }
    let render = frontMatter.buildOption("render")?.lowercased()
    if render != "never", frontMatter.flag("headless") != true,
      configuration.isEnabled(place.kind)
    {
      page.url = rules.addressing.url(of: place, frontMatter: frontMatter, dates: dates)
    } else if page.state == .published {
      page.state = .withheld
    }
    page.aliases = aliases(url: page.url)
    page.offers = offers(of: page, isWritten: render != "link")
    page.mount = mount(url: page.url)
    return page
  }

  private var metadata: PageMetadata {
    var metadata = PageMetadata(frontMatter.reader, title: frontMatter.text("title"))
    metadata.date = dates.date
    metadata.tags = frontMatter.texts("tags")
    metadata.categories = frontMatter.texts("categories")
    metadata.description = frontMatter.text("description")
    metadata.isDraft = frontMatter.flag("draft") ?? false
    metadata.language = configuration.languages[place.language].name
    return metadata
  }

  private func state(now: Int) -> PublicationState {
    if place.role == .resource { return .resource }
    if frontMatter.flag("draft") == true, !configuration.buildsDrafts { return .draft }
    if let date = dates.publish, configuration.dates.instant(date) > now,
      !configuration.buildsFuture
    {
      return .future
    }
    if let date = dates.expiry, configuration.dates.instant(date) < now,
      !configuration.buildsExpired
    {
      return .expired
    }
    return .published
  }

  private var anchors: [String] {
    var result: [String] = []
    for anchor in document.anchors {
      switch anchor.kind {
      case .html: if configuration.markup.keepsHTML { result.append(anchor.id) }
      case .attributeList: result.append(anchor.id)
      case .footnoteDefinition, .footnoteReference: break
      }
    }
    return result + Footnotes.numbered(document.anchors)
  }

  /// From the root of the language with a leading `/`, else from the folder above the page. Observed with Hugo 0.168.
  private func aliases(url: String?) -> [String] {
    guard configuration.makesAliases, let url else { return [] }
    let written = frontMatter.texts("aliases")
    if written.isEmpty { return [] }
    let parent = "/\(SitePath(HugoPageMaker.folder(of: url)).parent)"
    let prefix = configuration.languages[place.language].prefix
    let isUgly = rules.addressing.isUgly(place)
    return written.compactMap { alias in
      guard !alias.isEmpty else { return nil }
      let start = alias.beginsWith("/") ? prefix : "\(parent == "/" ? "" : parent)/"
      let resolved = URLText.resolve(start + alias, against: "/")
      if resolved.endsWith(".html") || resolved.endsWith(".htm") {
        return HugoPath.escaped(resolved)
      }
      let path = "/\(SitePath(resolved))"
      if path == "/" { return path }
      return HugoPath.escaped(isUgly ? "\(path).html" : "\(path)/")
    }
  }

  /// The folder that a page's own files stand in: `/posts/b`, also of `/posts/b.html`.
  static func folder(of url: String) -> String {
    if url.endsWith("/index.html") { return String(url.dropLast(11)) }
    if url.endsWith(".html") { return String(url.dropLast(5)) }
    return url.endsWith("/") ? String(url.dropLast()) : url
  }

  private func mount(url: String?) -> Mount? {
    guard let url else { return nil }
    let address = Address.output(HugoPageMaker.folder(of: url))
    switch place.role {
    case .leaf:
      let owns = rules.tree.ownsResources(path.parent, language: place.language)
      return owns ? Mount(address, path.parent) : nil
    case .branch:
      // The content folder itself is mounted; only a section that moved takes its files along.
      let isMoved = address.path != (place.folder.isEmpty ? "/" : "/\(place.folder)")
      return isMoved && place.language == configuration.defaultLanguage && !place.folder.isEmpty
        ? Mount(address, path.parent) : nil
    case .single, .resource: return nil
    }
  }
}
