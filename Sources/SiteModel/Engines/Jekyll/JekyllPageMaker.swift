// From one Markdown file to its page on a Jekyll site. It never resolves a link.
import Syntax

struct JekyllPageMaker {
  let rules: JekyllRules
  let file: SitePath
  let place: JekyllPlace
  let frontMatter: JekyllFrontMatter
  let instant: Int?
  let now: Int

  init(rules: JekyllRules, file: SitePath, place: JekyllPlace, own: FrontMatterReader, now: Int) {
    let configuration = rules.configuration
    self.rules = rules
    self.file = file
    self.place = place
    self.now = now
    let defaults = JekyllDefaults.values(
      for: place.path, type: place.type, among: configuration.defaults)
    frontMatter = JekyllFrontMatter(own, defaults: defaults)
    let named = place.date.map { date in
      date.instant() - configuration.zone.offset(atLocal: date.instant())
    }
    instant = frontMatter.instant("date", zone: configuration.zone) ?? named
  }

  private var configuration: JekyllConfiguration { rules.configuration }

  /// Whether the file is copied as it is: a page without front matter.
  var isStatic: Bool {
    place.role == .page && !frontMatter.own.exists && !configuration.plugins.optionalFrontMatter
  }

  func page(_ document: Document) -> Page {
    var page = Page(path: file, url: nil, state: state, metadata: metadata(document))
    if isStatic {
      page.url = "/\(JekyllSlug.escaped(place.path.string))"
      page.anchorsAreComplete = false
    } else if place.role != .none {
      page.url = url
      page.headingIDs = headingIDs(document)
      page.anchors = JekyllAnchors.all(of: document, headings: page.headingIDs)
      page.anchorsAreComplete =
        configuration.markup.isKramdown && !JekyllLiquid.mayAddAnchors(to: document)
    }
    page.aliases = aliases
    page.offers = offers(url: page.url, aliases: page.aliases)
    return page
  }

  private func headingIDs(_ document: Document) -> [String?] {
    let markup = configuration.markup
    return KramdownHeadingIDs.ids(
      of: document, isGFM: markup.isGFM, makesIDs: markup.makesIDs && markup.isKramdown,
      prefix: markup.idPrefix)
  }

  private var state: PublicationState {
    if place.role == .none { return .withheld }
    if place.role == .draft, !configuration.publishesDrafts { return .draft }
    if frontMatter.flag("published") == false, !configuration.publishesUnpublished {
      return .withheld
    }
    if place.role == .document, rules.collection(of: place)?.isOutput != true { return .withheld }
    if place.role != .page, let instant, instant > now, !configuration.publishesFuture {
      return .future
    }
    return .published
  }

  private func metadata(_ document: Document) -> PageMetadata {
    var metadata = PageMetadata(frontMatter.own, title: frontMatter.text("title"))
    if metadata.title == nil, place.role != .page { metadata.title = JekyllSlug.title(place.slug) }
    metadata.date = frontMatter.own.date("date") ?? place.date
    metadata.description = frontMatter.text("description") ?? frontMatter.text("excerpt")
    metadata.tags = frontMatter.names(singular: "tag", plural: "tags")
    metadata.categories = categories
    metadata.language = frontMatter.text("lang")
    metadata.isDraft = place.role == .draft || frontMatter.flag("draft") == true
    return metadata
  }

  /// The folders above `_posts`, then those of the defaults and of the front matter.
  var categories: [String] {
    var seen: Set<String> = []
    let named = frontMatter.names(
      singular: "category", plural: "categories", addsToDefaults: place.role != .page)
    return (place.folders + named).filter { seen.insert($0).inserted }
  }

  /// As `page.url` in Jekyll, beginning with `/`.
  var url: String {
    let values = permalinkValues
    if let written = frontMatter.text("permalink"), !written.isEmpty {
      return JekyllPermalink(written, ofPage: place.role == .page).expanded(values)
    }
    switch place.role {
    case .post, .draft: return rules.postPermalink.expanded(values)
    case .document:
      let own = rules.collectionPermalinks[place.collection]
      return (own ?? rules.documentPermalink).expanded(values)
    case .page, .none:
      if values.outputExtension != ".html" { return rules.filePermalink.expanded(values) }
      let isIndex = values.basename == "index" || isReadmeIndex
      return (isIndex ? rules.indexPermalink : rules.pagePermalink).expanded(values)
    }
  }

  private var isReadmeIndex: Bool {
    configuration.plugins.readmeIndex && place.path.stem.lowercased() == "readme"
      && !rules.foldersWithIndex.contains(file.parent)
  }

  private var permalinkValues: JekyllPermalinkValues {
    var values = JekyllPermalinkValues()
    values.date = Timestamp(
      instant: instant ?? now, offset: configuration.zone.offset(at: instant ?? now))
    values.slug = frontMatter.text("slug") ?? place.slug
    values.basename = place.path.stem
    while values.basename.endsWith(".") { values.basename.removeLast() }
    values.categories = categories
    values.collection = place.collection
    values.outputExtension = rules.outputExtension(of: place.path)
    switch place.role {
    case .document:
      let root = SitePath("\(configuration.collectionsFolder)/_\(place.collection)")
      let inner = SitePath(place.path.relative(to: root) ?? place.path.name)
      values.path = SitePath("\(inner.parent)/\(inner.stem)").string
    case .post, .draft, .page, .none: values.path = place.path.parent.string
    }
    return values
  }

  private var aliases: [String] {
    guard configuration.plugins.redirectFrom else { return [] }
    return frontMatter.texts("redirect_from").filter { !$0.isEmpty }.map { alias in
      let isFolder = alias.endsWith("/") && alias != "/"
      return JekyllSlug.escaped("/\(SitePath(URLText.decoded(alias)))\(isFolder ? "/" : "")")
    }
  }
}
