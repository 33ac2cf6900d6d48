// Which permalink pattern holds for a page. It never expands one.

/// `[permalinks]` in all its forms, compiled.
struct HugoPermalinkTable: Hashable, Sendable {
  private struct Rule: Hashable, Sendable {
    let kinds: Set<HugoKind>
    /// A section or taxonomy with everything below it; nil for all, empty for pages of the root.
    let place: String?
    let glob: Glob?
    let pattern: HugoPermalink
  }
  private let rules: [Rule]

  init(_ tree: ConfigurationTree?, taxonomies: [String]) {
    var rules: [Rule] = []
    for entry in tree?.list ?? [] {
      guard let pattern = entry["pattern"]?.text else { continue }
      let target = entry["target"]
      let kinds = (target?["kind"]?.texts ?? []).compactMap { HugoKind(rawValue: $0.lowercased()) }
      rules.append(
        Rule(
          kinds: Set(kinds), place: nil, glob: target?["path"]?.text.map { Glob($0.lowercased()) },
          pattern: HugoPermalink(pattern)))
    }
    let kinds: [HugoKind] = [.page, .section, .taxonomy, .term, .home]
    for (key, value) in (tree?.table ?? [:]).sorted(by: { $0.key < $1.key }) {
      if let kind = kinds.first(where: { $0.rawValue == key }), !value.table.isEmpty {
        for (place, pattern) in value.table.sorted(by: { $0.key < $1.key }) {
          rules += HugoPermalinkTable.rule([kind], place, pattern.text)
        }
      } else {
        rules += HugoPermalinkTable.rule([.page, .term], key, value.text)
      }
    }
    // The innermost place wins.
    self.rules = rules.enumerated().sorted { left, right in
      let depths = (
        left.element.place?.utf8.count ?? .max, right.element.place?.utf8.count ?? .max
      )
      return depths.0 == depths.1 ? left.offset < right.offset : depths.0 > depths.1
    }.map(\.element)
  }

  private static func rule(_ kinds: Set<HugoKind>, _ place: String, _ pattern: String?) -> [Rule] {
    guard let pattern else { return [] }
    let folder = SitePath(place).string
    return [Rule(kinds: kinds, place: folder, glob: nil, pattern: HugoPermalink(pattern))]
  }

  /// - Parameters:
  ///   - path: the logical path, beginning with `/`.
  ///   - container: the logical folder that holds the page, without slashes at its ends.
  func pattern(kind: HugoKind, path: String, container: String) -> HugoPermalink? {
    if rules.isEmpty { return nil }
    for rule in rules where rule.kinds.isEmpty || rule.kinds.contains(kind) {
      if let glob = rule.glob, !glob.matches(path) { continue }
      if let place = rule.place {
        let isHere = place.isEmpty ? container.isEmpty : SitePath(path).isWithin(SitePath(place))
        if !isHere { continue }
      }
      return rule.pattern
    }
    return nil
  }
}
