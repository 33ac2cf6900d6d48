// Front matter as Hugo sees it: without case, and with what sections cascade down to it.
import Syntax

/// Values that a section or the site hands down.
struct HugoCascade: Hashable, Sendable {
  /// The logical folder it holds for, without slashes at its ends.
  let folder: String
  let values: ConfigurationTree
  private let path: Glob?
  private let kinds: Set<String>
  private let languages: Set<String>

  /// `cascade` is a table, or a list of tables each with a target. The first of a list that fits wins.
  static func all(in tree: ConfigurationTree?, below folder: String) -> [HugoCascade] {
    guard let tree else { return [] }
    let entries = tree.list.isEmpty ? [tree] : tree.list
    return entries.map { HugoCascade($0, folder) }
  }

  private init(_ tree: ConfigurationTree, _ folder: String) {
    self.folder = folder
    let target = tree["target"] ?? tree["_target"]
    path = target?["path"]?.text.map { Glob($0.lowercased()) }
    kinds = Set((target?["kind"]?.texts ?? []).map { $0.lowercased() })
    languages = Set((target?["lang"]?.texts ?? []).map { $0.lowercased() })
    values = tree["params"].map { tree.merging($0) } ?? tree
  }

  func holds(path logical: String, kind: HugoKind, language: String) -> Bool {
    (kinds.isEmpty || kinds.contains(kind.rawValue))
      && (languages.isEmpty || languages.contains(language))
      && (path?.matches(logical) ?? true) && SitePath(logical).isWithin(SitePath(folder))
  }
}

struct HugoFrontMatter {
  private let own: FrontMatterReader
  private let inherited: [ConfigurationTree]

  /// `inherited`: the nearest first.
  init(_ own: FrontMatterReader, inherited: [ConfigurationTree]) {
    self.own = own
    self.inherited = inherited
  }

  /// `key` is in lower case.
  func text(_ key: String) -> String? {
    own.text(key) ?? fallback(key) { $0.text }
  }

  func flag(_ key: String) -> Bool? {
    own.flag(key) ?? fallback(key) { $0.flag }
  }

  func texts(_ key: String) -> [String] {
    let values = own.texts(key)
    return values.isEmpty ? fallback(key) { $0.texts } ?? [] : values
  }

  func date(_ key: String) -> Timestamp? {
    own.date(key) ?? fallback(key) { $0.text.flatMap { Timestamp(parsing: $0) } }
  }

  /// `build.render` and the like: a value one table down; the older name of `build` is `_build`. A table of the page's
  /// own hides a whole inherited one.
  func buildOption(_ key: String) -> String? {
    for name in ["build", "_build"] {
      if let table = own.value(name) {
        let value = table.entries.last { $0.key.lowercased() == key }?.value
        return value?.scalarText(in: own.source)
      }
      if let value = fallback(name, { $0[key]?.text }) { return value }
    }
    return nil
  }

  var reader: FrontMatterReader { own }

  private func fallback<Value>(
    _ key: String, _ read: (ConfigurationTree) -> Value?
  ) -> Value? {
    for tree in inherited {
      if let value = tree[key].flatMap(read) { return value }
    }
    return nil
  }
}
