// Ignore rules against git itself, on random trees on the real disk. Skipped where git is not installed.
import Foundation
import SiteModel
import TestSupport
import Testing

@testable import Workspace

struct GitComparisonTests {
  private static let git: String? = {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    return folders.map { "\($0)/git" }.first { FileManager.default.isExecutableFile(atPath: $0) }
  }()

  @Test(.enabled(if: git != nil), arguments: 1...24)
  func listsWhatGitLists(seed: Int) throws {
    var random = RandomSource(seed: UInt64(seed))
    let folder = try TemporaryFolder()
    _ = try run(["init", "-q"], in: folder.path)
    let files = Self.tree(&random)
    for file in files { try folder.write("", to: file) }
    for place in ["", "a/", "site/", "site/b/"] where random.next() % 3 > 0 {
      if files.contains(where: { $0 + "/" == place }) { continue }
      let patterns = (0..<Int(random.next() % 7)).map { _ in Self.pattern(&random, from: files) }
      try folder.write(patterns.joined(separator: "\n"), to: "\(place).gitignore")
    }
    for site in ["", "site"] {
      let root = site.isEmpty ? folder.path : "\(folder.path)/\(site)"
      guard FileManager.default.fileExists(atPath: root) else { continue }
      var walk = SiteWalk(SiteRoot(folder: root, engine: .plain), excluding: [], on: .real)
      walk.run()
      let listed = walk.files.keys.map(\.string).sorted()
      // A site is not left out because the folder above ignores it: the author has opened it.
      guard try !isIgnored(site, in: folder.path) else { continue }
      let expected = try run(["ls-files", "-z", "-o", "--exclude-standard", "."], in: root)
        .split(separator: "\0").map(String.init).sorted()
      #expect(listed == expected, "seed \(seed), in '\(site)'; \(Self.rules(in: folder.path))")
      for file in files {
        guard let path = SiteRoot(folder: root, engine: .plain).path(of: "\(folder.path)/\(file)")
        else { continue }
        #expect(walk.lists(path) == expected.contains(path.string), "seed \(seed): \(path)")
      }
    }
  }

  private static let names = [
    "a", "b", "ab", "a.md", "b.md", "x y", "한글.md", "[a]", "a-b", "#c", "!d", "e ", "abab",
  ]

  private static func tree(_ random: inout RandomSource) -> [String] {
    var files: Set<String> = []
    for _ in 0..<40 {
      let depth = Int(random.next() % 4)
      let folders = (0..<depth).map { _ in ["a", "b", "site", "x y"].randomElement(using: &random) }
      let path = folders.compactMap(\.self) + [names.randomElement(using: &random) ?? "a"]
      files.insert(path.joined(separator: "/"))
    }
    // A name is a file or a folder, not both.
    return files.filter { file in !files.contains { $0.hasPrefix(file + "/") } }.sorted()
  }

  /// A pattern near a path of the tree: some of it, with wildcards in it.
  private static func pattern(_ random: inout RandomSource, from files: [String]) -> String {
    var names = (files.randomElement(using: &random) ?? "a").split(separator: "/").map(String.init)
    names = Array(names.dropFirst(Int(random.next() % 3)).prefix(1 + Int(random.next() % 3)))
    names = names.map { random.next() % 6 == 0 ? "**" : wild($0, &random) }
    var text = names.joined(separator: "/")
    if random.next() % 4 == 0 { text = "/" + text }
    if random.next() % 5 == 0 { text = "**/" + text }
    if random.next() % 5 == 0 { text += "/**" }
    if random.next() % 4 == 0 { text += "/" }
    if random.next() % 8 == 0 { text += "  " }
    if random.next() % 12 == 0 { text += "\r" }
    return (random.next() % 3 == 0 ? "!" : "") + text
  }

  private static func wild(_ name: String, _ random: inout RandomSource) -> String {
    var result = ""
    for scalar in name.unicodeScalars {
      switch random.next() % 14 {
      // Two stars in a name are not all that git's own manual says of them: it is not asked.
      case 0 where result.last != "*": result += "*"
      case 1: result += scalar.isASCII ? "?" : "*"
      case 2 where scalar.isASCII && scalar != "]" && scalar != "[": result += "[\(scalar)z]"
      case 3: result += "[!q]"
      case 4: result += "[a-y]"
      case 5: result += "[[:alpha:]\\]#-]"
      case 6: result += "\\\(scalar)"
      case 7: break
      case 8: result += "[" + String(scalar)
      default: result.unicodeScalars.append(scalar)
      }
    }
    while let stars = result.range(of: "**") { result.replaceSubrange(stars, with: "*") }
    return result
  }

  private static func rules(in folder: String) -> String {
    ["", "a/", "site/", "site/b/"].compactMap { place in
      (try? String(contentsOfFile: "\(folder)/\(place).gitignore", encoding: .utf8))
        .map { "\(place): \($0.debugDescription)" }
    }.joined(separator: "; ")
  }

  private func isIgnored(_ path: String, in folder: String) throws -> Bool {
    try !path.isEmpty && !run(["check-ignore", "-q", path], in: folder, code: 0).isEmpty
  }

  /// What git prints; with `code`, anything exactly when it ends with it.
  private func run(_ arguments: [String], in folder: String, code: Int32? = nil) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: try #require(Self.git))
    process.arguments = ["-c", "core.excludesFile="] + arguments
    process.currentDirectoryURL = URL(filePath: folder)
    process.environment = ["GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1"]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    if let code { return process.terminationStatus == code ? "yes" : "" }
    #expect(process.terminationStatus == 0)
    return String(decoding: data, as: UTF8.self)
  }
}
