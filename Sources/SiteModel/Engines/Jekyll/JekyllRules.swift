// Jekyll's rules for one site. What they are made of stands beside this file. It never reads a file.
import Syntax

struct JekyllRules: EngineRules {
  let configuration: JekyllConfiguration
  let postPermalink: JekyllPermalink
  let documentPermalink: JekyllPermalink
  let pagePermalink: JekyllPermalink
  let indexPermalink: JekyllPermalink
  /// Of what is no HTML: a feed, a text file.
  let filePermalink: JekyllPermalink
  let collectionPermalinks: [String: JekyllPermalink]
  let archives: JekyllArchives?
  /// Folders with an `index` of their own, where `README.md` is none.
  let foldersWithIndex: Set<SitePath>
  let calls: [KnownCall]
  private(set) var standingOffers: [Offer]
  /// Files that are no Markdown and become pages at another place than they stand.
  private var templated: Set<SitePath>

  init(reader: inout ConfigurationReader, settings: Settings) {
    let configuration = JekyllConfiguration(&reader, settings: settings)
    self.configuration = configuration
    let style = configuration.permalink
    let suffix = JekyllPermalink.suffix(style)
    let posts = configuration.collections["posts"]?.permalink ?? style
    postPermalink = JekyllPermalink(JekyllPermalink.style(posts))
    documentPermalink = JekyllPermalink("/:collection/:path\(suffix)")
    pagePermalink = JekyllPermalink("/:path/:basename\(suffix)")
    indexPermalink = JekyllPermalink("/:path/")
    filePermalink = JekyllPermalink("/:path/:basename:output_ext")
    collectionPermalinks = configuration.collections.compactMapValues { collection in
      collection.permalink.map { JekyllPermalink(JekyllPermalink.style($0)) }
    }
    archives =
      configuration.plugins.archives
      ? JekyllArchives(configuration.values["jekyll-archives"]) : nil
    foldersWithIndex = Set(
      reader.listing.filter { $0.stem == "index" }.map(\.parent))
    calls = JekyllCalls.all(reader, source: configuration.source)
    standingOffers = []
    templated = []
    let others = JekyllOtherPages(rules: self, reader: reader)
    standingOffers = others.offers
    templated = others.files
  }

  var engine: Engine { .jekyll }
  var base: SiteBase? { configuration.base }
  /// Jekyll reads what Ruby's `Time.parse` reads, and stops at anything else ("Invalid date").
  var dateKeys: DateKeys {
    DateKeys(keys: ["date"], spellings: DateKeys.lenient.spellings, breaksBuild: true)
  }
  var defaultLinkStyle: LinkStyle { configuration.plugins.relativeLinks ? .relativeFile : .postURL }

  /// The base with the path alone where the configuration names no host.
  var linkBase: SiteBase? {
    base
      ?? (configuration.basePath.isEmpty
        ? nil : SiteBase(scheme: "https", host: "", path: "\(configuration.basePath)/"))
  }

  var dialect: Dialect {
    var dialect: Dialect = [
      .tables, .kramdown, .footnotes, .definitionLists, .math, .liquid, .headingAttributes,
      .templatesInCode, .fences(.jekyll),
    ]
    if configuration.markup.isGFM { dialect.formUnion([.strikethrough, .taskLists]) }
    if !configuration.markup.isGFM { dialect.insert(.looseHeadings) }
    if !configuration.markup.isKramdown { dialect.remove(.kramdown) }
    return dialect
  }

  var mounts: [Mount] {
    let collections = configuration.collections.values.filter { $0.isOutput && $0.label != "posts" }
    let folder = configuration.collectionsFolder
    return [Mount(.output("/"), configuration.source)]
      + collections.sorted { $0.label < $1.label }.compactMap { collection in
        configuration.source.appending("\(folder)/_\(collection.label)").map {
          Mount(.output("/\(collection.label)"), $0)
        }
      }
  }

  func collection(of place: JekyllPlace) -> JekyllCollection? {
    configuration.collections[place.collection]
  }

  func outputExtension(of path: SitePath) -> String {
    let name = path.fileExtension
    return configuration.markdownExtensions.contains(name)
      ? ".html" : name.isEmpty ? "" : ".\(name)"
  }

  func role(of path: SitePath) -> FileRole {
    if templated.contains(path) { return .ignored }
    guard let place = configuration.place(of: path) else { return .ignored }
    if configuration.markdownExtensions.contains(path.fileExtension) { return .page }
    switch place.role {
    case .page: return .asset
    case .document: return collection(of: place)?.isOutput == true ? .asset : .ignored
    case .post, .draft, .none: return .ignored
    }
  }

  /// `/page2/` by the site's pattern; anything where plugins publish what they like.
  func mayGenerate(_ outputPath: String) -> Bool {
    guard let pattern = configuration.paginatePath else { return false }
    let parts = SitePath(URLText(pattern).path).string
    guard let mark = parts.utf8Index(of: ":num") else { return false }
    let prefix = parts[..<mark]
    let suffix = parts[mark...].dropFirst(4)
    let path = SitePath(outputPath).string
    guard path.beginsWith(String(prefix)), path.endsWith(String(suffix)) else { return false }
    let number = path.utf8.dropFirst(prefix.utf8.count).dropLast(suffix.utf8.count)
    return !number.isEmpty && number.allSatisfy { (0x30...0x39).contains($0) }
  }

  func page(at path: SitePath, document: Document, now: Int) -> Page {
    let own = FrontMatterReader(document, spelling: .jekyll)
    guard let place = configuration.place(of: path) else {
      return Page(
        path: path, url: nil, state: .withheld,
        metadata: PageMetadata(own, title: own.text("title")))
    }
    return JekyllPageMaker(rules: self, file: path, place: place, own: own, now: now)
      .page(document)
  }

  /// An address is made of text alone; at a number, a boolean or a date Jekyll stops (`slug: 007`). A slug counts for
  /// nothing beside a permalink, nor in a page.
  func refusals(of document: Document, at path: SitePath) -> [DataProblem] {
    guard let frontMatter = document.frontMatter, frontMatter.format == .yaml,
      let place = configuration.place(of: path)
    else { return [] }
    let permalink = frontMatter.value["permalink"]
    let slug = place.role == .page || permalink != nil ? nil : frontMatter.value["slug"]
    return [("permalink", permalink), ("slug", slug)].compactMap { key, value in
      guard let value, value.looseBoolean(in: document.source) != false,
        !ScalarSpelling.isText(value, in: document.source)
      else { return nil }
      let cure =
        value.scalarText(in: document.source).map { "put it in quotes, '\"\($0)\"'" }
        ?? "write a text"
      return DataProblem(
        range: value.range, message: "Jekyll stops at a '\(key)' that is no text; \(cure)")
    }
  }
}
