// Names that say nothing. It never judges what is declared elsewhere, as `FileManager` is.

enum NameRules {
  private static let banned: Set = [
    "util", "utils", "utility", "utilities", "helper", "helpers", "manager", "common", "core",
    "misc", "miscellaneous",
  ]

  static func findings(in file: ProjectFile) -> [Finding] {
    let parts = file.path.split(separator: "/").map(String.init)
    var findings = parts.compactMap { part in
      bannedWord(in: part).map {
        Finding(path: file.path, line: 1, message: "'\($0)' in '\(part)' says nothing")
      }
    }
    for type in file.swift.declaredTypes() {
      guard let word = bannedWord(in: type.name) else { continue }
      findings.append(
        Finding(
          path: file.path, line: type.line, message: "'\(word)' in '\(type.name)' says nothing")
      )
    }
    return findings
  }

  /// The first banned word of a name in camel case. `CommonMark` is a specification, and allowed.
  static func bannedWord(in name: String) -> String? {
    let words = camelWords(name)
    for (index, word) in words.enumerated() where banned.contains(word.lowercased()) {
      let next = index + 1 < words.count ? words[index + 1] : ""
      if word == "Common", next.hasPrefix("Mark") { continue }
      return word
    }
    return nil
  }

  /// `["File", "Manager"]` of `FileManager`, `["URL", "Text"]` of `URLText`.
  static func camelWords(_ name: String) -> [String] {
    let letters = Array(name)
    var words: [String] = []
    var word = ""
    for (index, letter) in letters.enumerated() {
      guard letter.isLetter || letter.isNumber else {
        words.append(word)
        word = ""
        continue
      }
      let previousIsLower = index > 0 && letters[index - 1].isLowercase
      let nextIsLower = index + 1 < letters.count && letters[index + 1].isLowercase
      if letter.isUppercase, previousIsLower || (nextIsLower && !word.isEmpty) {
        words.append(word)
        word = ""
      }
      word.append(letter)
    }
    return (words + [word]).filter { !$0.isEmpty }
  }
}
