// Which files `.gitignore` and the author leave out. It never reads a file and never looks at a whole tree.

/// The ignore rules that hold in one folder: its own and those of the folders above it.
///
/// As gitignore(5) has it: the last rule that fits decides, rules of deeper folders come later, and what lies in
/// an ignored folder cannot be taken back (the walk never enters it).
struct IgnoreRules: Sendable {
  private struct Rule: Sendable {
    let pattern: GlobPattern
    /// Components of the folder whose file holds the rule, from the site's root; negative depths lie above it.
    let depth: Int
    let isNegated: Bool
    let onlyFolders: Bool
    let isAnchored: Bool
  }

  private var rules: [Rule] = []
  /// Names above the root, so that rules written above it see the whole path.
  private var above: [Substring] = []

  init() {}

  /// Adds the rules of a file in the folder of `depth` components below the site's root.
  mutating func add(_ text: String, depth: Int) {
    for line in text.split(whereSeparator: \.isNewline) {
      if let rule = IgnoreRules.rule(line, depth: above.count + depth) { rules.append(rule) }
    }
  }

  /// Adds the rules of a file in a folder above the root, the outermost first. `names` lead from that folder
  /// to the root.
  mutating func add(_ text: String, above names: [Substring]) {
    if above.isEmpty { above = names }
    let depth = above.count - names.count
    for line in text.split(whereSeparator: \.isNewline) {
      if let rule = IgnoreRules.rule(line, depth: depth) { rules.append(rule) }
    }
  }

  private static func rule(_ line: Substring, depth: Int) -> Rule? {
    var text = line
    if text.hasPrefix("#") { return nil }
    while text.hasSuffix(" "), !text.hasSuffix("\\ ") { text = text.dropLast() }
    let isNegated = text.hasPrefix("!")
    if isNegated { text = text.dropFirst() }
    let onlyFolders = text.hasSuffix("/")
    if onlyFolders { text = text.dropLast() }
    if text.isEmpty { return nil }
    return Rule(
      pattern: GlobPattern(text), depth: depth, isNegated: isNegated, onlyFolders: onlyFolders,
      isAnchored: text.contains("/"))
  }

  /// Whether the entry at `path` (components from the site's root) is ignored. The folders above it are not.
  func ignores(_ path: [Substring], isFolder: Bool) -> Bool {
    guard let name = path.last else { return false }
    let whole = above + path
    for rule in rules.reversed() where isFolder || !rule.onlyFolders {
      guard rule.depth < whole.count else { continue }
      let fits =
        rule.isAnchored
        ? rule.pattern.matches(whole[rule.depth...]) : rule.pattern.matches([name])
      if fits { return !rule.isNegated }
    }
    return false
  }
}
