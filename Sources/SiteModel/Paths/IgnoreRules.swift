// Which files `.gitignore` and the author leave out. It never reads a file and never looks at a whole tree.

/// The ignore rules that hold in one folder: its own and those of the folders above it.
///
/// As gitignore(5) has it: the last rule that fits decides, rules of deeper folders come later, and what lies in
/// an ignored folder cannot be taken back (the walk never enters it). Paths are bytes from one top folder.
package struct IgnoreRules: Hashable, Sendable {
  private struct Rule: Hashable, Sendable {
    let pattern: GlobPattern
    /// Where paths below the rule's own folder begin, in bytes from the top.
    let base: Int
    let isNegated: Bool
    let onlyFolders: Bool
    /// Whether it speaks of the path from its folder; else of names at any depth.
    let isAnchored: Bool
  }

  private var rules: [Rule] = []

  package init() {}

  /// Adds the rules written in a folder.
  ///
  /// - Parameters:
  ///   - text: the lines of an ignore file.
  ///   - base: the length of the folder's path from the top, with its slash.
  package mutating func add(_ text: [UInt8], base: Int) {
    let start = text.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    for line in text[start...].split(separator: UInt8(ascii: "\n")) {
      if let rule = IgnoreRules.rule(line, base: base) { rules.append(rule) }
    }
  }

  private static func rule(_ line: ArraySlice<UInt8>, base: Int) -> Rule? {
    var text = line
    if text.first == UInt8(ascii: "#") { return nil }
    if text.last == UInt8(ascii: "\r") { text = text.dropLast() }
    text = trimmed(text)
    let isNegated = text.first == UInt8(ascii: "!")
    if isNegated { text = text.dropFirst() }
    let onlyFolders = text.last == UInt8(ascii: "/")
    if onlyFolders { text = text.dropLast() }
    let isAnchored = text.contains(UInt8(ascii: "/"))
    if text.first == UInt8(ascii: "/") { text = text.dropFirst() }
    if text.isEmpty { return nil }
    return Rule(
      pattern: GlobPattern(text), base: base, isNegated: isNegated, onlyFolders: onlyFolders,
      isAnchored: isAnchored)
  }

  /// Without the spaces at its end, unless a backslash keeps them.
  private static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var end = line.startIndex
    var index = line.startIndex
    while index < line.endIndex {
      let isEscape = line[index] == UInt8(ascii: "\\")
      let isSpace = line[index] == UInt8(ascii: " ")
      index = min(index + (isEscape ? 2 : 1), line.endIndex)
      if !isSpace { end = index }
    }
    return line[..<end]
  }

  /// Whether the entry at `path` is ignored. The folders above it are not.
  ///
  /// - Parameters:
  ///   - path: from the top, without a slash at either end.
  ///   - name: where its last name begins.
  /// - Complexity: O(rules × path), and little for patterns without stars.
  package func ignores(_ path: [UInt8], name: Int, isFolder: Bool) -> Bool {
    for rule in rules.reversed() where isFolder || !rule.onlyFolders {
      let start = rule.isAnchored ? rule.base : name
      guard start <= path.count else { continue }
      if rule.pattern.matches(path[start...]) { return !rule.isNegated }
    }
    return false
  }

  /// Whether a list of files leaves out the one at `path`, as Python's `pathspec` has it.
  ///
  /// Git never enters an ignored folder. Here the last rule decides that fits the file itself, wherever it stands, and
  /// only where there is none the last that fits a folder above.
  func excludes(_ path: String) -> Bool {
    let bytes = Array(path.utf8)
    let slashes = bytes.indices.filter { bytes[$0] == UInt8(ascii: "/") }
    var isExcluded = false
    var isByName = false
    for rule in rules {
      let fits = { (end: Int, name: Int) in
        rule.pattern.matches(bytes[(rule.isAnchored ? 0 : name)..<end])
      }
      let isFolder = slashes.enumerated().contains { index, slash in
        fits(slash, index == 0 ? 0 : slashes[index - 1] + 1)
      }
      let isFile = !rule.onlyFolders && fits(bytes.count, (slashes.last ?? -1) + 1)
      if isFile || (isFolder && !isByName) {
        (isExcluded, isByName) = (!rule.isNegated, isFile)
      }
    }
    return isExcluded
  }
}
