// What the project's Markdown says about itself: paths, names and links. It never checks a web address.
import Foundation

enum ProseRules {
  /// Relative links that lead to no file.
  static func brokenLinks(in file: ProjectFile, exists: (String) -> Bool) -> [Finding] {
    var findings: [Finding] = []
    forEachProseLine(of: file) { index, line in
      for destination in destinations(in: line) where !destination.contains(":") {
        let path = destination.split(separator: "#", omittingEmptySubsequences: false)[0]
        guard !path.isEmpty else { continue }
        let folder = file.path.split(separator: "/").dropLast().joined(separator: "/")
        let whole = (folder.isEmpty ? "" : folder + "/") + path
        if !exists(whole) {
          findings.append(
            Finding(path: file.path, line: index, message: "no file behind '\(destination)'"))
        }
      }
    }
    return findings
  }

  /// Backticked paths and names that the tree does not have: `Sources/Syntax`, `SourceText`.
  static func unknownNames(
    in file: ProjectFile, exists: (String) -> Bool, names: Set<String>
  ) -> [Finding] {
    var findings: [Finding] = []
    forEachProseLine(of: file) { index, line in
      for span in codeSpans(in: line) {
        let first = span.first ?? " "
        if looksLikePath(span) {
          if !exists(span) {
            findings.append(Finding(path: file.path, line: index, message: "no '\(span)' here"))
          }
        } else if first.isUppercase, span.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "." }) {
          let last = span.split(separator: ".").last.map(String.init) ?? span
          if !names.contains(last), !exists(span) {
            findings.append(
              Finding(path: file.path, line: index, message: "nothing is called '\(span)'"))
          }
        }
      }
    }
    return findings
  }

  /// `](here)` and `](<here>)`, without titles; code spans hold none.
  static func destinations(in line: Substring) -> [String] {
    let parts = line.split(separator: "`", omittingEmptySubsequences: false)
    let prose = parts.indices.filter { $0 % 2 == 0 }.map { parts[$0] }.joined(separator: "``")
    return prose.split(separator: "](", omittingEmptySubsequences: false).dropFirst().map { rest in
      let end = rest.firstIndex { $0 == ")" || $0 == " " } ?? rest.endIndex
      return rest[..<end].trimmingCharacters(in: ["<", ">"])
    }
  }

  static func codeSpans(in line: Substring) -> [String] {
    let parts = line.split(separator: "`", omittingEmptySubsequences: false)
    return parts.indices.filter { $0 % 2 == 1 && $0 + 1 < parts.count }.map { String(parts[$0]) }
  }

  private static func looksLikePath(_ span: String) -> Bool {
    let starts = ["Sources/", "Tests/", "Protocol/", "EditorConfigs/", ".ci/"]
    return starts.contains { span.hasPrefix($0) } && !span.contains("*") && !span.contains("<")
  }

  /// Lines outside fenced code, with their 1-based numbers.
  private static func forEachProseLine(
    of file: ProjectFile, _ body: (_ line: Int, _ text: Substring) -> Void
  ) {
    var isInFence = false
    for (index, line) in file.lines.enumerated() {
      if line.drop(while: { $0 == " " }).hasPrefix("```") { isInFence.toggle() }
      if !isInFence { body(index + 1, line) }
    }
  }
}
