// Which modules may import what. It never looks at Package.swift: the compiler holds the arrows there.

/// The arrows of ARCHITECTURE.md and the system modules that a module may see.
enum ImportRules {
  private static let libc: Set = ["Glibc", "Darwin"]
  private static let system = libc.union(["Foundation", "Dispatch", "Synchronization"])
  private static let belowTheServer: Set = [
    "LanguageFeatures", "Workspace", "PostIndex", "SiteModel", "Syntax",
  ]

  static let allowed: [String: Set<String>] = [
    "Syntax": [],
    // What many pages share is kept under a lock once made.
    "SiteModel": ["Syntax", "Synchronization"],
    // A value made when first asked for needs a lock.
    "PostIndex": ["SiteModel", "Syntax", "Synchronization"],
    "LanguageFeatures": ["PostIndex", "SiteModel", "Syntax"],
    "Workspace": system.union(["PostIndex", "SiteModel", "Syntax"]),
    "LanguageServerProtocol": ["Foundation"],
    "LanguageServer": system.union(belowTheServer).union(["LanguageServerProtocol"]),
    "bloglsp": system.union(belowTheServer).union(["LanguageServer"]),
  ]

  static func findings(in file: ProjectFile) -> [Finding] {
    guard file.path.hasPrefix("Sources/"), let module = file.module else { return [] }
    guard let allowed = allowed[module] else {
      return [Finding(path: file.path, line: 1, message: "module '\(module)' is not in the design")]
    }
    let lines = file.swift.codeLines
    var findings: [Finding] = []
    for (index, line) in lines.enumerated() {
      guard let name = importedModule(line) else { continue }
      if !allowed.contains(name) {
        findings.append(
          Finding(path: file.path, line: index + 1, message: "\(module) may not import \(name)"))
      } else if libc.contains(name),
        !lines.contains(where: { $0.contains("#if canImport(Darwin)") })
      {
        findings.append(
          Finding(
            path: file.path, line: index + 1,
            message: "import \(name) under '#if canImport(Darwin)', so that macOS compiles too"))
      }
    }
    return findings
  }

  /// `Foundation` in `package import struct Foundation.URL`.
  static func importedModule(_ line: String) -> String? {
    let words = line.split(whereSeparator: { $0 == " " || $0 == "\t" || $0 == ";" })
    guard let keyword = words.firstIndex(of: "import"), keyword + 1 < words.count else {
      return nil
    }
    let levels: Set<Substring> = ["package", "internal", "private", "fileprivate", "public"]
    guard words[..<keyword].allSatisfy({ $0.hasPrefix("@") || levels.contains($0) }) else {
      return nil
    }
    let kinds: Set<Substring> = [
      "struct", "class", "enum", "protocol", "func", "var", "let", "typealias",
    ]
    let rest = words[(keyword + 1)...]
    guard let name = kinds.contains(words[keyword + 1]) ? rest.dropFirst().first : rest.first else {
      return nil
    }
    return name.split(separator: ".").first.map(String.init)
  }
}
