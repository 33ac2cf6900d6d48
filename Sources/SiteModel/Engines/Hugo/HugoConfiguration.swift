// What Hugo's configuration files say about publishing, merged as Hugo merges them. It never looks at content.
import Syntax

struct HugoLanguage: Hashable, Sendable {
  /// In lower case.
  let name: String
  /// `/ko`, or empty.
  let prefix: String
  let title: String?
}

/// Where content or static files come from.
struct HugoMount: Hashable, Sendable {
  let folder: SitePath
  /// Below which logical path; empty for the root, else without slashes at its ends.
  let target: String
  /// An index of `HugoConfiguration.languages`; nil for any.
  let language: Int?
}

/// A site's configuration, read once.
struct HugoConfiguration: Hashable, Sendable {
  let base: SiteBase?
  let languages: [HugoLanguage]
  /// An index of `languages`.
  let defaultLanguage: Int
  let isMultilingual: Bool
  let content: [HugoMount]
  let statics: [HugoMount]
  let assets: [SitePath]
  let permalinks: HugoPermalinkTable
  let uglyURLs: HugoUglyURLs
  /// The plural names in lower case.
  let taxonomies: [String]
  let disabledKinds: Set<String>
  let outputs: HugoOutputs
  let markup: HugoMarkup
  let hooks: HugoHooks
  let dates: HugoDateRules
  let keepsCase: Bool
  let removesAccents: Bool
  let canonifiesURLs: Bool
  let makesAliases: Bool
  let redirectsLanguages: Bool
  let refMissIsWarning: Bool
  let paginationPath: String
  let hasRobots: Bool
  let ignored: [NamePattern]
  let allowsOtherContent: Bool
  let cascade: [HugoCascade]
  let buildsDrafts: Bool
  let buildsFuture: Bool
  let buildsExpired: Bool
}

extension HugoConfiguration {
  init(_ reader: inout ConfigurationReader, settings: Settings) {
    let tree = HugoConfigurationFiles.merged(&reader)
    let languages = HugoLanguages(tree)
    let mounts = HugoMounts(tree, languages: languages, listing: reader.listing)
    base = (settings.baseURL ?? tree["baseurl"]?.text).flatMap { SiteBase(url: $0) }
    self.languages = languages.all
    defaultLanguage = languages.defaultIndex
    isMultilingual = languages.all.count > 1
    content = mounts.content
    statics = mounts.statics
    assets = mounts.assets
    let taxonomies = HugoConfiguration.taxonomies(tree)
    self.taxonomies = taxonomies
    permalinks = HugoPermalinkTable(tree["permalinks"], taxonomies: taxonomies)
    uglyURLs = HugoUglyURLs(tree["uglyurls"])
    disabledKinds = Set((tree["disablekinds"]?.texts ?? []).map { $0.lowercased() })
    outputs = HugoOutputs(tree)
    markup = HugoMarkup(tree["markup"])
    hooks = HugoHooks(tree, isMultilingual: languages.all.count > 1, listing: reader.listing)
    dates = HugoDateRules(tree)
    keepsCase = tree["disablepathtolower"]?.flag ?? false
    removesAccents = tree["removepathaccents"]?.flag ?? false
    canonifiesURLs = tree["canonifyurls"]?.flag ?? false
    makesAliases = !(tree["disablealiases"]?.flag ?? false)
    redirectsLanguages = !(tree["disabledefaultlanguageredirect"]?.flag ?? false)
    refMissIsWarning = tree["reflinkserrorlevel"]?.text?.lowercased() == "warning"
    paginationPath =
      tree[path: "pagination", "path"]?.text ?? tree["paginatepath"]?.text ?? "page"
    hasRobots = tree["enablerobotstxt"]?.flag ?? false
    ignored = (tree["ignorefiles"]?.texts ?? []).map { NamePattern($0) }
    allowsOtherContent = tree[path: "security", "allowcontent"] != nil
    cascade = HugoCascade.all(in: tree["cascade"], below: "")
    buildsDrafts = tree["builddrafts"]?.flag ?? false
    buildsFuture = tree["buildfuture"]?.flag ?? false
    buildsExpired = tree["buildexpired"]?.flag ?? false
  }

  /// Tags and categories unless the configuration names others.
  private static func taxonomies(_ tree: ConfigurationTree) -> [String] {
    guard let table = tree["taxonomies"], !table.table.isEmpty else {
      return tree["taxonomies"] == nil ? ["categories", "tags"] : []
    }
    let plurals = table.table.values.compactMap { $0.text?.lowercased() }
    return Set(plurals).sorted()
  }

  /// Under which key a page of a language is found among logical paths and names.
  func key(_ path: String, language: Int) -> String {
    guard language != defaultLanguage, language < languages.count else { return path }
    return "\(languages[language].name):\(path)"
  }

  func language(named name: String) -> Int? {
    languages.firstIndex { $0.name == name.lowercased() }
  }

  func isEnabled(_ kind: HugoKind) -> Bool { !disabledKinds.contains(kind.rawValue) }
}

enum HugoKind: String, Hashable, Sendable {
  case home, section, page, taxonomy, term

  var isList: Bool { self != .page }
}

/// `uglyURLs`: for the whole site or section by section.
struct HugoUglyURLs: Hashable, Sendable {
  private let isEverywhere: Bool
  private let sections: Set<String>

  init(_ tree: ConfigurationTree?) {
    isEverywhere = tree?.flag ?? false
    sections = Set((tree?.table ?? [:]).filter { $0.value.flag == true }.keys)
  }

  func apply(inSection section: @autoclosure () -> String) -> Bool {
    isEverywhere || !sections.isEmpty && sections.contains(section())
  }
}
