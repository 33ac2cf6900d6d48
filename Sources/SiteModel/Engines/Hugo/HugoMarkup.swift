// What Hugo's configuration says about Markdown, hooks, feeds and dates. It never renders anything.
import Syntax

/// `markup.goldmark`, as far as it changes addresses and anchors.
struct HugoMarkup: Hashable, Sendable {
  enum IDs: Hashable, Sendable { case none, github, githubASCII, blackfriday }
  let ids: IDs
  let keepsHTML: Bool
  let readsHeadingAttributes: Bool
  let hasTypographer: Bool
  let hasFootnotes: Bool
  let hasWikiLinks = false

  init(_ tree: ConfigurationTree?) {
    let goldmark = tree?["goldmark"]
    let parser = goldmark?["parser"]
    let extensions = goldmark?["extensions"]
    keepsHTML = goldmark?[path: "renderer", "unsafe"]?.flag ?? false
    readsHeadingAttributes = parser?[path: "attribute", "title"]?.flag ?? true
    hasTypographer = HugoMarkup.isOn(extensions?["typographer"])
    hasFootnotes = HugoMarkup.isOn(extensions?["footnote"])
    let kind = (parser?["autoidtype"] ?? parser?["autoheadingidtype"])?.text?.lowercased()
    if parser?["autoheadingid"]?.flag == false {
      ids = .none
    } else {
      switch kind {
      case "github-ascii": ids = .githubASCII
      case "blackfriday": ids = .blackfriday
      default: ids = .github
      }
    }
  }

  /// An extension is switched by a boolean or by `enable` and `disable` in its table.
  private static func isOn(_ tree: ConfigurationTree?) -> Bool {
    if let flag = tree?.flag { return flag }
    if let flag = tree?["enable"]?.flag { return flag }
    return !(tree?["disable"]?.flag ?? false)
  }
}

/// Which render hooks stand between a link and the page.
struct HugoHooks: Hashable, Sendable {
  enum Hook: Hashable, Sendable {
    /// Destinations pass through as they are.
    case none
    /// Hugo's own, which looks pages and resources up.
    case embedded
    /// The site's or its theme's, which may do anything.
    case custom
  }
  let link: Hook
  let image: Hook
  let hasHeadingHook: Bool

  init(_ tree: ConfigurationTree, isMultilingual: Bool, listing: [SitePath]) {
    let themes = HugoHooks.themeFolders(tree)
    var custom: Set<String> = []
    for path in listing where path.string.utf8Index(of: "_markup/render-") != nil {
      guard themes.contains(where: { path.isWithin($0) }) else { continue }
      if let name = path.name.split(separator: ".").first { custom.insert(String(name)) }
    }
    let duplicates =
      tree[path: "markup", "goldmark", "duplicateresourcefiles"]?.flag ?? false
    func hook(_ kind: String) -> Hook {
      let settings = tree[path: "markup", "goldmark", "renderhooks", kind]
      let isCustom = custom.contains("render-\(kind)")
      switch settings?["useembedded"]?.text?.lowercased() {
      case "always": return .embedded
      case "never": return isCustom ? .custom : .none
      case "fallback": return isCustom ? .custom : .embedded
      default: break
      }
      if isCustom { return .custom }
      if let old = settings?["enabledefault"]?.flag { return old ? .embedded : .none }
      return isMultilingual && !duplicates ? .embedded : .none
    }
    link = hook("link")
    image = hook("image")
    hasHeadingHook = custom.contains("render-heading")
  }

  /// The site's own layouts, those of its themes, and of vendored modules.
  private static func themeFolders(_ tree: ConfigurationTree) -> [SitePath] {
    let folder = tree["themesdir"]?.text ?? "themes"
    return [SitePath(tree["layoutdir"]?.text ?? "layouts"), SitePath("_vendor")]
      + (tree["theme"]?.texts ?? []).map { SitePath("\(folder)/\($0)") }
  }
}

/// Which files besides HTML a page is published as.
struct HugoOutputs: Hashable, Sendable {
  /// One format: its name, its file's name, the folder it stands in, if any.
  struct Format: Hashable, Sendable {
    let name: String
    let file: String
    let folder: String
    /// An alternative for people, with anchors, such as AMP.
    let isPage: Bool
    /// Whether it stands in its page's folder even where pages are files, as feeds do.
    let isNeverUgly: Bool
  }
  private let formats: [String: Format]
  private let kinds: [HugoKind: [Format]]

  init(_ tree: ConfigurationTree) {
    var formats: [String: Format] = [:]
    let builtIn = [
      ("rss", "index.xml", ""), ("json", "index.json", ""), ("csv", "index.csv", ""),
      ("calendar", "index.ics", ""), ("markdown", "index.md", ""), ("css", "styles.css", ""),
      ("webappmanifest", "manifest.webmanifest", ""), ("amp", "index.html", "amp"),
      ("robots", "robots.txt", ""), ("sitemap", "sitemap.xml", ""), ("gotmpl", "index.gotmpl", ""),
    ]
    for (name, file, folder) in builtIn {
      formats[name] = Format(
        name: name, file: file, folder: folder, isPage: name == "amp",
        isNeverUgly: name == "rss")
    }
    for (name, value) in tree["outputformats"]?.table ?? [:] {
      formats[name] = HugoOutputs.format(name, value, tree)
    }
    self.formats = formats
    var kinds: [HugoKind: [Format]] = [:]
    for kind in [HugoKind.home, .section, .taxonomy, .term, .page] {
      let standard = kind == .page ? ["html"] : ["html", "rss"]
      let names = tree[path: "outputs", kind.rawValue]?.texts ?? standard
      kinds[kind] = names.compactMap { formats[$0.lowercased()] }
    }
    if tree["disablekinds"]?.texts.contains(where: { $0.lowercased() == "rss" }) == true {
      kinds = kinds.mapValues { $0.filter { $0.name != "rss" } }
    }
    self.kinds = kinds
  }

  private static func format(
    _ name: String, _ value: ConfigurationTree, _ tree: ConfigurationTree
  ) -> Format {
    let type = value["mediatype"]?.text?.lowercased() ?? ""
    let known = tree[path: "mediatypes", type, "suffixes"]?.texts.first
    let suffix = known ?? String(type.segments(omittingEmpty: true).last ?? "html")
    let plain = ["plain": "txt", "javascript": "js", "markdown": "md", "calendar": "ics"]
    let stem = value["basename"]?.text ?? "index"
    return Format(
      name: name, file: "\(stem).\(plain[suffix] ?? suffix)", folder: value["path"]?.text ?? "",
      isPage: suffix == "html", isNeverUgly: value["nougly"]?.flag ?? false)
  }

  func formats(of kind: HugoKind) -> [Format] { kinds[kind] ?? [] }

  func formats(named names: [String]) -> [Format] { names.compactMap { formats[$0.lowercased()] } }
}

/// A regular expression of a configuration, as far as plain text, dots and anchors spell it.
///
/// What else an expression may hold is rare in lists of ignored files; such a one matches nothing.
struct NamePattern: Hashable, Sendable {
  private let parts: [String]
  private let isAnchoredAtStart: Bool
  private let isAnchoredAtEnd: Bool

  init(_ expression: String) {
    var text = expression[...]
    isAnchoredAtStart = text.first == "^"
    if isAnchoredAtStart { text = text.dropFirst() }
    isAnchoredAtEnd = text.last == "$"
    if isAnchoredAtEnd { text = text.dropLast() }
    var parts = [""]
    var isPlain = true
    while let character = text.first {
      text = text.dropFirst()
      switch character {
      case "\\":
        guard let next = text.first, !next.isLetter, !next.isNumber else {
          isPlain = false
          break
        }
        parts[parts.count - 1].append(next)
        text = text.dropFirst()
      case ".":
        if text.first == "*" {
          text = text.dropFirst()
          parts.append("")
        } else {
          isPlain = false
        }
      case "*", "+", "?", "[", "]", "(", ")", "{", "}", "|", "^", "$": isPlain = false
      default: parts[parts.count - 1].append(character)
      }
    }
    self.parts = isPlain ? parts : []
  }

  /// Whether the expression is found in `text`.
  func matches(_ text: String) -> Bool {
    guard let first = parts.first, let last = parts.last else { return false }
    var rest = text[...]
    if isAnchoredAtStart, !rest.beginsWith(first) { return false }
    for part in parts where !part.isEmpty {
      guard let found = rest.utf8Index(of: part) else { return false }
      rest = rest[(rest.utf8.index(found, offsetBy: part.utf8.count))...]
    }
    return !isAnchoredAtEnd || last.isEmpty || text.endsWith(last)
  }
}
