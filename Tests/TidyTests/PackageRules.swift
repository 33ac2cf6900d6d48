// What Package.swift and the project's own folder may hold. It never resolves or builds anything.

enum PackageRules {
  /// Names in the project's own folder; hidden ones are not judged.
  static let topLevel: Set = [
    "ARCHITECTURE.md", "CHANGELOG.md", "CONTRIBUTING.md", "EditorConfigs", "LICENSE",
    "Package.resolved", "Package.swift", "Protocol", "README.md", "Sources", "Tests",
  ]

  static func findings(topLevel names: [String]) -> [Finding] {
    names.filter { !topLevel.contains($0) }.map {
      Finding(path: $0, line: 1, message: "does not belong in the project's own folder")
    }
  }

  static func findings(manifest: ProjectFile) -> [Finding] {
    // The one flag that SwiftPM has no word for in a manifest; nobody depends on an executable's package.
    let allowedFlags = "unsafeFlags([\"-static-stdlib\"]"
    let written = manifest.text.split(separator: "\n", omittingEmptySubsequences: false)
    let lines = manifest.swift.codeLines
    var findings: [Finding] = []
    var depth = 0
    var packageDepth: Int?
    for (index, line) in lines.enumerated() {
      for call in [".package(", ".binaryTarget(", ".plugin(", "unsafeFlags("]
      where line.contains(call) && !written[index].contains(allowedFlags) {
        findings.append(
          Finding(path: manifest.path, line: index + 1, message: "\(call)…) is not to be used"))
      }
      if line.contains("= Package(") { packageDepth = depth + 1 }
      if depth == packageDepth, line.contains("dependencies:"),
        !line.contains("target("), !line.contains("Target(")
      {
        findings.append(
          Finding(path: manifest.path, line: index + 1, message: "the package has no dependencies"))
      }
      for letter in line {
        if "([{".contains(letter) { depth += 1 }
        if ")]}".contains(letter) { depth -= 1 }
      }
    }
    return findings
  }
}
