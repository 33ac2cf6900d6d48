// What `_config.yml` says about publishing, over Jekyll's defaults. It never looks at posts.
import Syntax

/// One collection; `posts` is always one.
struct JekyllCollection: Hashable, Sendable {
  let label: String
  let isOutput: Bool
  /// A template; nil for the site's style.
  let permalink: String?
}

struct JekyllConfiguration: Hashable, Sendable {
  let values: ConfigurationTree
  let base: SiteBase?
  /// `baseurl` with a leading and without a final slash; empty for none.
  let basePath: String
  let source: SitePath
  let collectionsFolder: SitePath
  let collections: [String: JekyllCollection]
  let permalink: String
  let zone: TimeZoneRules
  let publishesFuture: Bool
  let publishesUnpublished: Bool
  let publishesDrafts: Bool
  let markdownExtensions: Set<String>
  let markup: JekyllMarkup
  let plugins: JekyllPlugins
  let defaults: [JekyllDefaults]
  let filter: JekyllEntryFilter
  let paginatePath: String?
  /// Whether Ruby code of the site's own may publish anything.
  let hasOwnPlugins: Bool

  init(_ reader: inout ConfigurationReader, settings: Settings) {
    let files = ["_config.yml", "_config.yaml", "_config.toml"]
    let values = reader.firstTree(among: files) ?? .empty
    self.values = values
    let written = SitePath((values["baseurl"]?.text ?? "").trimmingSpaces).string
    let path = settings.baseURL.map { SitePath(URLText($0).path).string } ?? written
    basePath = path.isEmpty ? "" : "/\(path)"
    let host = values["url"]?.text ?? ""
    base = SiteBase(url: settings.baseURL ?? "\(SitePath(host).string)\(basePath)")
    source = SitePath(values["source"]?.text.map { $0 == "." ? "" : $0 } ?? "")
    let folder = SitePath(values["collections_dir"]?.text ?? "")
    collectionsFolder = folder.string == "." ? .root : folder
    permalink = values["permalink"]?.text ?? "date"
    collections = JekyllConfiguration.collections(values["collections"])
    zone = values["timezone"]?.text.flatMap { TimeZoneRules(name: $0) } ?? .utc
    publishesFuture = values["future"]?.flag ?? false
    publishesUnpublished = values["unpublished"]?.flag ?? false
    publishesDrafts = values["show_drafts"]?.flag ?? false
    let extensions = values["markdown_ext"]?.text ?? "markdown,mkdown,mkdn,mkd,md"
    markdownExtensions = Set(extensions.split(separator: ",").map { $0.trimmingSpaces })
    markup = JekyllMarkup(values)
    plugins = JekyllPlugins(values, gemfile: reader.text(of: SitePath("Gemfile")))
    defaults = (values["defaults"]?.list ?? []).map { JekyllDefaults($0) }
    filter = JekyllEntryFilter(values)
    paginatePath =
      values["paginate"] == nil ? nil : values["paginate_path"]?.text ?? "/page:num"
    hasOwnPlugins = reader.listing.contains {
      $0.string.beginsWith("_plugins/") && $0.fileExtension == "rb"
    }
  }

  /// A table by label, or a list of labels.
  private static func collections(_ tree: ConfigurationTree?) -> [String: JekyllCollection] {
    var result: [String: JekyllCollection] = [:]
    for label in tree?.texts ?? [] {
      result[label] = JekyllCollection(label: label, isOutput: false, permalink: nil)
    }
    for (label, value) in tree?.table ?? [:] {
      result[label] = JekyllCollection(
        label: label, isOutput: value["output"]?.flag ?? false,
        permalink: value["permalink"]?.text)
    }
    result["posts"] = JekyllCollection(
      label: "posts", isOutput: true, permalink: result["posts"]?.permalink)
    return result
  }
}

/// How Markdown becomes HTML.
struct JekyllMarkup: Hashable, Sendable {
  /// Another converter than kramdown makes ids of its own.
  let isKramdown: Bool
  let isGFM: Bool
  let makesIDs: Bool
  let idPrefix: String

  init(_ values: ConfigurationTree) {
    isKramdown = (values["markdown"]?.text ?? "kramdown").lowercased() == "kramdown"
    let options = values["kramdown"]
    isGFM = (options?["input"]?.text ?? "GFM").lowercased() == "gfm"
    makesIDs = options?["auto_ids"]?.flag ?? true
    idPrefix = options?["auto_id_prefix"]?.text ?? ""
  }
}

/// The plugins that change addresses or links.
struct JekyllPlugins: Hashable, Sendable {
  let relativeLinks: Bool
  /// Whether posts and collections are rewritten too, not only pages.
  let relativeLinksInCollections: Bool
  let optionalFrontMatter: Bool
  let readmeIndex: Bool
  let redirectFrom: Bool
  let archives: Bool
  let files: [String]
  /// Whether one of them publishes what cannot be foreseen.
  let mayGenerate: Bool

  init(_ values: ConfigurationTree, gemfile: SourceText?) {
    var names = Set((values["plugins"] ?? values["gems"])?.texts ?? [])
    let isGitHubPages = gemfile.map { JekyllPlugins.usesGitHubPages($0) } ?? false
    if isGitHubPages {
      names.formUnion([
        "jekyll-relative-links", "jekyll-optional-front-matter", "jekyll-readme-index",
        "jekyll-paginate", "jekyll-default-layout", "jekyll-titles-from-headings",
      ])
    }
    let links = values["relative_links"]
    relativeLinks =
      names.contains("jekyll-relative-links") && (links?["enabled"]?.flag ?? true)
    relativeLinksInCollections = links?["collections"]?.flag ?? false
    optionalFrontMatter = names.contains("jekyll-optional-front-matter")
    readmeIndex = names.contains("jekyll-readme-index")
    redirectFrom = names.contains("jekyll-redirect-from")
    archives = names.contains("jekyll-archives")
    var files: [String] = []
    if names.contains("jekyll-feed") {
      files.append(values[path: "feed", "path"]?.text ?? "/feed.xml")
    }
    if names.contains("jekyll-sitemap") { files += ["/sitemap.xml", "/robots.txt"] }
    self.files = files
    mayGenerate = !names.isDisjoint(with: [
      "jekyll-paginate-v2", "jekyll-auto-pages", "jekyll-datapage", "jekyll-datapage-generator",
      "jekyll-polyglot", "jekyll-multiple-languages-plugin", "jekyll-category-pages",
      "jekyll-tagging",
    ])
  }

  /// A line such as `gem "github-pages"` that is no comment.
  private static func usesGitHubPages(_ gemfile: SourceText) -> Bool {
    gemfile.string.split(whereSeparator: \.isNewline).contains { line in
      let text = line.trimmingSpaces
      return text.beginsWith("gem") && text.utf8Index(of: "github-pages") != nil
    }
  }
}

/// `include` and `exclude`.
struct JekyllEntryFilter: Hashable, Sendable {
  private struct Pattern: Hashable, Sendable {
    let text: String
    let glob: Glob?

    init(_ text: String) {
      self.text = text.beginsWith("/") ? String(text.dropFirst()) : text
      let isGlob = text.utf8.contains { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "?") }
      glob = isGlob ? Glob(self.text, starCrossesFolders: true) : nil
    }

    /// Jekyll compares by the beginning: `dev` also excludes `developer.md`.
    func matches(_ entry: String) -> Bool {
      entry.beginsWith(text) || "\(entry)/" == text || (glob?.matches(entry) ?? false)
    }
  }
  private let includes: [Pattern]
  private let excludes: [Pattern]

  init(_ values: ConfigurationTree) {
    let standard = [
      ".sass-cache", ".jekyll-cache", "gemfiles", "Gemfile", "Gemfile.lock", "node_modules",
      "vendor/bundle/", "vendor/cache/", "vendor/gems/", "vendor/ruby/",
    ]
    excludes = (standard + (values["exclude"]?.texts ?? [])).filter { !$0.isEmpty }.map(
      Pattern.init)
    includes = (values["include"]?.texts ?? [".htaccess"]).filter { !$0.isEmpty }.map(Pattern.init)
  }

  /// Whether an entry, a path below the source folder, is read. Its folders are asked for by themselves.
  func admits(_ entry: String, name: String) -> Bool {
    if includes.contains(where: { $0.matches(entry) || $0.matches(name) }) { return true }
    switch name.utf8.first {
    case UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "#"), UInt8(ascii: "~"): return false
    default: break
    }
    if name.endsWith("~") { return false }
    return !excludes.contains { $0.matches(entry) }
  }
}

/// One entry of `defaults`.
struct JekyllDefaults: Hashable, Sendable {
  let path: String
  let type: String?
  let values: ConfigurationTree
  private let glob: Glob?

  init(_ tree: ConfigurationTree) {
    path = SitePath(tree[path: "scope", "path"]?.text ?? "").string
    type = tree[path: "scope", "type"]?.text
    values = tree["values"] ?? .empty
    glob = path.utf8.contains(UInt8(ascii: "*")) ? Glob(path) : nil
  }

  func holds(_ file: SitePath, type: String) -> Bool {
    if let own = self.type, own != type { return false }
    // Jekyll asks how the path begins, not for a folder: `sub` holds `sub dir/a.md`, too.
    if path.isEmpty || file.string.beginsWith(path) { return true }
    return glob.map { $0.matches(file.string) || $0.matches(file.parent.string) } ?? false
  }

  /// All values that hold for a file; the longest path wins, then one with a type, then the later.
  static func values(
    for file: SitePath, type: String, among all: [JekyllDefaults]
  ) -> ConfigurationTree? {
    var result: ConfigurationTree?
    var last: JekyllDefaults?
    for candidate in all where candidate.holds(file, type: type) {
      let wins = last.map { candidate.precedes($0) } ?? true
      let own = result ?? .empty
      result = wins ? own.merging(candidate.values) : candidate.values.merging(own)
      if wins { last = candidate }
    }
    return result
  }

  private func precedes(_ other: JekyllDefaults) -> Bool {
    if path.utf8.count != other.path.utf8.count { return path.utf8.count > other.path.utf8.count }
    return type != nil || other.type == nil
  }
}
