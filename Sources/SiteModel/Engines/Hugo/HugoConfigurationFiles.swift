// Finds and merges Hugo's configuration files: the root file, then `config/_default`, then that of production.
// It never says what a key means.
import Syntax

enum HugoConfigurationFiles {
  /// Keys in lower case; later files win. A file's name is the key its content stands under.
  static func merged(_ reader: inout ConfigurationReader) -> ConfigurationTree {
    var tree = ConfigurationTree.empty
    let roots = ["hugo", "config"].flatMap { stem in
      ["toml", "yaml", "yml", "json"].map { "\(stem).\($0)" }
    }
    if let root = reader.firstTree(among: roots, foldingCase: true) { tree = root }
    for environment in ["_default", "production"] {
      let folder = SitePath("config/\(environment)")
      for path in reader.listing where path.isWithin(folder) && path != folder {
        guard let content = reader.tree(at: path, foldingCase: true) else { continue }
        tree = tree.merging(placed(content, named: path.stem.lowercased()))
      }
    }
    return tree
  }

  /// `params.ko.toml` stands under `languages.ko.params`, `hugo.toml` at the root.
  private static func placed(
    _ content: ConfigurationTree, named stem: String
  ) -> ConfigurationTree {
    var parts = stem.split(separator: ".").map(String.init)
    let language = parts.count > 1 ? parts.removeLast() : nil
    let name = parts.joined(separator: ".")
    // `languages.toml` may hold its tables at once or below its own name.
    let isWrapped = content.table.count == 1 && content[name] != nil
    let isRoot = name == "hugo" || name == "config" || isWrapped
    let key = name == "menu" ? "menus" : name
    let tree = isRoot ? content : .table([key: content])
    guard let language else { return tree }
    return .table(["languages": .table([language: tree])])
  }
}

/// The languages of a site, in the order of their weights.
struct HugoLanguages {
  let all: [HugoLanguage]
  let defaultIndex: Int
  let trees: [ConfigurationTree]

  init(_ tree: ConfigurationTree) {
    let defaultName = (tree["defaultcontentlanguage"]?.text ?? "en").lowercased()
    let disabled = Set((tree["disablelanguages"]?.texts ?? []).map { $0.lowercased() })
    let configured = (tree["languages"]?.table ?? [:]).filter { name, value in
      !disabled.contains(name) && value["disabled"]?.flag != true
    }
    let names = configured.keys.sorted { left, right in
      let weights = (
        HugoLanguages.weight(configured[left]), HugoLanguages.weight(configured[right])
      )
      return weights.0 == weights.1 ? left < right : weights.0 < weights.1
    }
    let usesSubfolder = tree["defaultcontentlanguageinsubdir"]?.flag ?? false
    let ordered = names.isEmpty ? [defaultName] : names
    let defaultIndex = ordered.firstIndex(of: defaultName) ?? 0
    // Languages with hosts of their own have no prefix.
    let isMultihost = !names.isEmpty && names.allSatisfy { configured[$0]?["baseurl"] != nil }
    all = ordered.enumerated().map { index, name in
      let isBare = index == defaultIndex && !usesSubfolder || isMultihost
      return HugoLanguage(
        name: name, prefix: isBare ? "" : "/\(name)", title: configured[name]?["title"]?.text)
    }
    self.defaultIndex = defaultIndex
    trees = ordered.map { configured[$0] ?? .empty }
  }

  /// Languages without a weight come last.
  private static func weight(_ tree: ConfigurationTree?) -> Int {
    let weight = tree?["weight"]?.integer ?? 0
    return weight == 0 ? Int.max : weight
  }
}

/// Which folders are content, static files and assets.
struct HugoMounts {
  private(set) var content: [HugoMount] = []
  private(set) var statics: [HugoMount] = []
  private(set) var assets: [SitePath] = []

  init(_ tree: ConfigurationTree, languages: HugoLanguages, listing: [SitePath]) {
    readModuleMounts(tree, languages)
    if content.isEmpty {
      for (index, language) in languages.trees.enumerated() {
        guard let folder = language["contentdir"]?.text else { continue }
        content.append(HugoMount(folder: SitePath(folder), target: "", language: index))
      }
      let shared = SitePath(tree["contentdir"]?.text ?? "content")
      if content.count < languages.all.count, !content.contains(where: { $0.folder == shared }) {
        content.append(HugoMount(folder: shared, target: "", language: nil))
      }
    }
    if statics.isEmpty { readStatics(tree, languages) }
    if assets.isEmpty { assets = [SitePath(tree["assetdir"]?.text ?? "assets")] }
    readThemes(tree)
    // The innermost folder decides.
    content.sort { $0.folder.components.count > $1.folder.components.count }
  }

  private mutating func readModuleMounts(_ tree: ConfigurationTree, _ languages: HugoLanguages) {
    for mount in tree[path: "module", "mounts"]?.list ?? [] {
      guard let source = mount["source"]?.text, let target = mount["target"]?.text else { continue }
      let place = SitePath(target).components
      let rest = place.dropFirst().joined(separator: "/")
      let names = mount["lang"]?.texts ?? mount[path: "sites", "matrix", "languages"]?.texts ?? []
      let language = names.first.flatMap { name in
        languages.all.firstIndex { $0.name == name.lowercased() }
      }
      switch place.first {
      case "content":
        content.append(HugoMount(folder: SitePath(source), target: rest, language: language))
      case "static":
        statics.append(HugoMount(folder: SitePath(source), target: rest, language: language))
      case "assets": if rest.isEmpty { assets.append(SitePath(source)) }
      default: break
      }
    }
  }

  private mutating func readStatics(_ tree: ConfigurationTree, _ languages: HugoLanguages) {
    let own = HugoMounts.staticFolders(tree)
    for folder in own.isEmpty ? ["static"] : own {
      statics.append(HugoMount(folder: SitePath(folder), target: "", language: nil))
    }
    for (index, language) in languages.trees.enumerated() {
      for folder in HugoMounts.staticFolders(language) {
        statics.append(HugoMount(folder: SitePath(folder), target: "", language: index))
      }
    }
  }

  /// `staticDir` and `staticDir0` to `staticDir10`.
  private static func staticFolders(_ tree: ConfigurationTree) -> [String] {
    (["staticdir"] + (0...10).map { "staticdir\($0)" }).flatMap { tree[$0]?.texts ?? [] }
  }

  private mutating func readThemes(_ tree: ConfigurationTree) {
    let folder = tree["themesdir"]?.text ?? "themes"
    for theme in tree["theme"]?.texts ?? [] {
      guard let root = SitePath(folder).appending(theme) else { continue }
      statics.append(HugoMount(folder: SitePath("\(root)/static"), target: "", language: nil))
      assets.append(SitePath("\(root)/assets"))
    }
  }
}
