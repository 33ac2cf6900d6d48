// Where a content file stands among the others: its bundle, its section, its language. It never reads its text.
import Syntax

/// What Hugo makes of a content path, before any front matter.
struct HugoPlace: Sendable {
  enum Role: Sendable {
    /// A page by itself.
    case single
    /// `index.md`: the page of its folder, which holds its resources.
    case leaf
    /// `_index.md`: the list page of its folder.
    case branch
    /// A file inside a leaf bundle.
    case resource
  }
  let role: Role
  let kind: HugoKind
  let language: Int
  /// The folder below the content root as written, without slashes at its ends. Of a bundle: the bundle's.
  let folder: String
  /// The name without language and extension; of a bundle the folder's name.
  let name: String
  /// `/posts/b`, in lower case, for lookups.
  let logical: String

  /// The logical folder that links are read from, without slashes at its ends.
  var container: String {
    switch role {
    case .branch: return SitePath(logical).string
    case .single, .leaf, .resource: return SitePath(logical).parent.string
    }
  }
}

/// Sections and bundles of a site, gathered from the listing.
struct HugoContentTree: Hashable, Sendable {
  private struct Section: Hashable, Sendable {
    var slug: String?
    var cascades: [HugoCascade]
  }
  /// Folders of the site with an `index.md`, with the first language that has one.
  private let leaves: [SitePath: Int]
  /// By logical folder, under the key of the language.
  private let sections: [String: Section]
  private let hasSlugs: Bool
  private let hasCascades: Bool
  private let configuration: HugoConfiguration

  init(_ configuration: HugoConfiguration, reader: ConfigurationReader) {
    var leaves: [SitePath: Int] = [:]
    var sections: [String: Section] = [:]
    for path in reader.listing {
      let isLeaf = path.isNamed(beginningWith: "index.")
      guard isLeaf || path.isNamed(beginningWith: "_index."),
        HugoContentTree.isContent(path, configuration),
        let place = HugoContentTree.split(path, configuration)
      else { continue }
      if isLeaf {
        // A leaf at the root would swallow the site: Hugo reads it as the home page.
        guard place.stem == "index", !place.folder.isEmpty else { continue }
        leaves[path.parent] = min(leaves[path.parent] ?? .max, place.language)
      } else if place.stem == "_index" {
        let folder = HugoPath.logical(place.folder)
        let key = configuration.key(folder, language: place.language)
        sections[key] = HugoContentTree.section(at: path, folder, reader)
      }
    }
    self.leaves = leaves
    self.sections = sections
    self.configuration = configuration
    hasSlugs = sections.values.contains { $0.slug != nil }
    hasCascades =
      !configuration.cascade.isEmpty || sections.values.contains { !$0.cascades.isEmpty }
  }

  private static func section(
    at path: SitePath, _ folder: String, _ reader: ConfigurationReader
  ) -> Section {
    guard let source = reader.text(of: path) else { return Section(slug: nil, cascades: []) }
    let document = Document(source, dialect: .fences(.hugo))
    let frontMatter = FrontMatterReader(document, foldingCase: true, spelling: .hugo)
    let cascade = frontMatter.value("cascade").map {
      ConfigurationTree($0, in: source, foldingCase: true)
    }
    let slug = frontMatter.text("slug")
    return Section(
      slug: slug?.isEmpty == false ? slug : nil,
      cascades: HugoCascade.all(in: cascade, below: folder))
  }

  static func isContent(_ path: SitePath, _ configuration: HugoConfiguration) -> Bool {
    HugoPath.contentExtensions.contains(path.fileExtension)
      || HugoPath.otherContentExtensions.contains(path.fileExtension)
  }

  private struct Split {
    let folder: String
    let stem: String
    let language: Int
  }

  /// The parts of a path below a content folder; nil outside all of them.
  private static func split(_ path: SitePath, _ configuration: HugoConfiguration) -> Split? {
    guard let mount = configuration.content.first(where: { path.isWithin($0.folder) }),
      let rest = path.relative(to: mount.folder), !rest.isEmpty
    else { return nil }
    var stem = path.stem
    var language = mount.language ?? configuration.defaultLanguage
    if let dot = stem.utf8.lastIndex(of: UInt8(ascii: ".")), dot != stem.startIndex,
      let named = configuration.language(named: String(stem[stem.utf8.index(after: dot)...]))
    {
      stem = String(stem[..<dot])
      language = named
    }
    let inner = SitePath(rest).parent.string
    let folder = mount.target.isEmpty ? inner : SitePath("\(mount.target)/\(inner)").string
    return Split(folder: folder, stem: stem, language: language)
  }

  /// Nil outside the content folders.
  func place(of path: SitePath) -> HugoPlace? {
    guard let split = HugoContentTree.split(path, configuration) else { return nil }
    let logicalFolder = HugoPath.logical(split.folder)
    let isInLeaf = leaf(holding: path.parent)
    func place(_ role: HugoPlace.Role, _ kind: HugoKind, name: String, logical: String)
      -> HugoPlace
    {
      HugoPlace(
        role: role, kind: kind, language: split.language, folder: split.folder, name: name,
        logical: logical)
    }
    let folderName = SitePath(split.folder).name
    if let leaf = isInLeaf, leaf != path.parent || split.stem != "index" {
      let logical = join(logicalFolder, HugoPath.logical(split.stem))
      return place(.resource, .page, name: split.stem, logical: logical)
    }
    let isHome = split.folder.isEmpty && split.stem == "index"
    switch split.stem {
    case _ where isHome || split.stem == "_index":
      return place(
        .branch, listKind(logicalFolder), name: folderName, logical: "/\(logicalFolder)")
    case "index": return place(.leaf, .page, name: folderName, logical: "/\(logicalFolder)")
    default:
      let logical = join(logicalFolder, HugoPath.logical(split.stem))
      return place(.single, .page, name: split.stem, logical: logical)
    }
  }

  private func join(_ folder: String, _ name: String) -> String {
    folder.isEmpty ? "/\(name)" : "/\(folder)/\(name)"
  }

  private func listKind(_ folder: String) -> HugoKind {
    if folder.isEmpty { return .home }
    for taxonomy in configuration.taxonomies {
      if folder == taxonomy { return .taxonomy }
      if SitePath(folder).isWithin(SitePath(taxonomy)) { return .term }
    }
    return .section
  }

  /// The outermost leaf bundle that holds `folder`.
  private func leaf(holding folder: SitePath) -> SitePath? {
    if leaves.isEmpty { return nil }
    var found: SitePath?
    var current = folder
    while !current.isRoot {
      if leaves[current] != nil { found = current }
      current = current.parent
    }
    return found
  }

  /// Whether the bundle's files are published beside its page in `language` rather than in an earlier one.
  func ownsResources(_ folder: SitePath, language: Int) -> Bool {
    (leaves[folder] ?? language) == language
  }

  /// Whether a logical folder, without slashes at its ends, has an `_index.md` in `language`.
  func hasSectionPage(_ folder: String, language: Int) -> Bool {
    sections[configuration.key(folder, language: language)] != nil
  }

  /// Whether an `_index.md` lies in or below one of these top-level folders, in any language.
  func hasSections(within folders: [String]) -> Bool {
    sections.keys.contains { key in
      let folder = key.split(separator: ":").last.map(String.init) ?? key
      return folders.contains { folder == $0 || folder.beginsWith("\($0)/") }
    }
  }

  /// The folders of the section that a page belongs to: the innermost with an `_index.md`, else the first.
  func currentSection(of place: HugoPlace) -> [String] {
    var parts = place.folder.segments(omittingEmpty: true).map(String.init)
    if place.role == .leaf { parts = Array(parts.dropLast()) }
    while parts.count > 1 {
      let folder = HugoPath.logical(parts.joined(separator: "/"))
      if hasSectionPage(folder, language: place.language) { break }
      parts.removeLast()
    }
    return parts
  }

  /// A folder's path as it is published: sections with a slug under their slug. Without slashes at its ends.
  func publishedFolder(_ folder: String, language: Int) -> String {
    guard hasSlugs, !folder.isEmpty else { return folder }
    var source: [String] = []
    var result: [String] = []
    for part in folder.segments(omittingEmpty: true).map(String.init) {
      source.append(part)
      let key = configuration.key(
        HugoPath.logical(source.joined(separator: "/")), language: language)
      result.append(sections[key]?.slug ?? part)
    }
    return result.joined(separator: "/")
  }

  func slugs(of folders: [String], language: Int) -> [String] {
    folders.indices.map { index in
      let folder = HugoPath.logical(folders[...index].joined(separator: "/"))
      return sections[configuration.key(folder, language: language)]?.slug ?? folders[index]
    }
  }

  /// What is handed down to the page, the nearest first.
  func cascades(to place: HugoPlace) -> [ConfigurationTree] {
    guard hasCascades else { return [] }
    let language = configuration.languages[place.language].name
    var result: [ConfigurationTree] = []
    var folder = SitePath(place.logical)
    while true {
      let key = configuration.key(folder.string, language: place.language)
      let first = sections[key]?.cascades.first {
        $0.holds(path: place.logical, kind: place.kind, language: language)
      }
      if let first { result.append(first.values) }
      if folder.isRoot { break }
      folder = folder.parent
    }
    let site = configuration.cascade.filter {
      $0.holds(path: place.logical, kind: place.kind, language: language)
    }
    return result + site.map(\.values)
  }
}
