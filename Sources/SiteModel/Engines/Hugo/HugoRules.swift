// Hugo's rules for one site. What they are made of stands beside this file. It never reads a file.
import Syntax

struct HugoRules: EngineRules {
  let site: HugoSite
  let dialect: Dialect
  /// What each top-level folder's pages offer for it: the same for all of them, so made once.
  private(set) var sections: [String: [Offer]] = [:]

  init(reader: inout ConfigurationReader, settings: Settings) {
    let configuration = HugoConfiguration(&reader, settings: settings)
    let tree = HugoContentTree(configuration, reader: reader)
    site = HugoSite(configuration, tree, reader: reader)
    dialect = HugoRules.dialect(configuration.markup)
    sections = allSections(reader.listing)
  }

  private static func dialect(_ markup: HugoMarkup) -> Dialect {
    var dialect: Dialect = [
      .gfm, .separateURLs, .definitionLists, .hugoShortcodes, .templatesInCode,
      .fences(.hugo),
    ]
    if markup.hasFootnotes { dialect.insert(.footnotes) }
    if markup.readsHeadingAttributes { dialect.insert(.headingAttributes) }
    return dialect
  }

  private func allSections(_ listing: [SitePath]) -> [String: [Offer]] {
    var result: [String: [Offer]] = [:]
    for mount in configuration.content where mount.target.isEmpty {
      var folders: Set<Substring> = []
      for path in listing {
        guard let rest = path.relative(to: mount.folder),
          let slash = rest.utf8.firstIndex(of: UInt8(ascii: "/"))
        else { continue }
        folders.insert(rest[..<slash])
      }
      for folder in folders.map(String.init) {
        for language in configuration.languages.indices {
          result[HugoRules.sectionKey(folder, language)] = sectionOffers(folder, language)
        }
      }
    }
    return result
  }

  static func sectionKey(_ folder: String, _ language: Int) -> String { "\(language)/\(folder)" }

  var configuration: HugoConfiguration { site.configuration }
  var tree: HugoContentTree { site.tree }
  var addressing: HugoAddressing { HugoAddressing(site: site) }

  var engine: Engine { .hugo }
  var base: SiteBase? { configuration.base }
  var calls: [KnownCall] { site.calls }
  var defaultLinkStyle: LinkStyle { .relref }
  /// Observed with Hugo 0.168: "the … front matter field is not a parsable date" ends the build.
  var dateKeys: DateKeys {
    DateKeys(
      keys: ["date", "publishdate", "lastmod", "expirydate"],
      spellings: [.standard, .dayMonthYear], breaksBuild: true)
  }
  var mounts: [Mount] {
    let statics = configuration.statics.map { mount in
      Mount(.output("/\(mount.target)"), mount.folder)
    }
    // Files beside pages keep their names and their case.
    let content = configuration.content.map { mount in
      let prefix = mount.language.map { configuration.languages[$0].prefix } ?? ""
      return Mount(.output("\(prefix)/\(mount.target)"), mount.folder)
    }
    return statics + content
  }

  func role(of path: SitePath) -> FileRole {
    if configuration.statics.contains(where: { path.isWithin($0.folder) }) { return .asset }
    if configuration.assets.contains(where: { path.isWithin($0) }) { return .asset }
    guard configuration.content.contains(where: { path.isWithin($0.folder) }) else {
      return .ignored
    }
    if path.name.beginsWith(".") || path.name.endsWith("~") { return .ignored }
    if configuration.ignored.contains(where: { $0.matches(path.string) }) { return .ignored }
    if HugoPath.contentExtensions.contains(path.fileExtension) { return .page }
    let isOther = HugoPath.otherContentExtensions.contains(path.fileExtension)
    return isOther && !isInLeaf(path) ? .ignored : .asset
  }

  private func isInLeaf(_ path: SitePath) -> Bool { tree.place(of: path)?.role == .resource }

  func mayGenerate(_ outputPath: String) -> Bool {
    let parts = SitePath(outputPath).components
    guard parts.count >= 2, parts[parts.count - 2] == configuration.paginationPath else {
      return false
    }
    return parts.last.map { !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
      ?? false
  }

  func page(at path: SitePath, document: Document, now: Int) -> Page {
    let own = FrontMatterReader(document, foldingCase: true, spelling: .hugo)
    guard let place = tree.place(of: path) else {
      return Page(
        path: path, url: nil, state: .withheld,
        metadata: PageMetadata(own, title: own.text("title")))
    }
    return HugoPageMaker(rules: self, path: path, place: place, document: document, own: own)
      .page(now: now)
  }
}
