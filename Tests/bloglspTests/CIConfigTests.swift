// The files of EditorConfigs/ci parse, and the commands in them run as they are written there.
import Foundation
import TestSupport
import Testing

struct CIConfigTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../EditorConfigs/ci").standardizedFileURL

  private static let blog = """
    -- hugo.toml --
    -- content/a.md --
    [x](/none/) [y](/b/)
    -- content/b.md --
    # B
    -- .bloglsp/README.md --
    [x](nowhere.md)
    """

  /// Every command in the file, as bloglsp's own reader of YAML finds it.
  private func commands(in name: String, _ folder: BlogFolder) throws -> [String] {
    let file = Self.folder.appending(path: name).path
    let result = try folder.run(["inspect", "data", file])
    #expect(result.code == 0 && result.errors == "", "\(result.errors)")
    let data = try JSONSerialization.jsonObject(with: Data(result.output.utf8))
    return Self.texts(in: data).filter { $0.hasPrefix("bloglsp check") }
  }

  private static func texts(in value: Any) -> [String] {
    if let text = value as? String { return [text] }
    if let list = value as? [Any] { return list.flatMap(texts) }
    guard let members = value as? [String: Any] else { return [] }
    return members.keys.sorted().flatMap { texts(in: members[$0] ?? "") }
  }

  private func check(
    _ name: String, ends codes: [Int32], writes reports: [String],
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let program = try #require(BuiltProgram.path)
    let path = (program as NSString).deletingLastPathComponent
    try BlogFolder.with(Self.blog) { folder in
      let commands = try commands(in: name, folder)
      _ = try folder.run(
        "/bin/sh",
        ["-c", "git init -q && git add -A && git -c user.name=a -c user.email=a@b commit -qm x"])
      try folder.write("[x](/none/) [y](/b/)\n", to: "content/a.md")
      let outcomes = try commands.map { command in
        let result = try folder.run(
          "/bin/sh", ["-c", command], environment: ["PATH": "\(path):/usr/local/bin:/usr/bin:/bin"])
        #expect(result.errors == "", "\(command): \(result.errors)", sourceLocation: sourceLocation)
        return result.code
      }
      #expect(outcomes == codes, "\(commands)", sourceLocation: sourceLocation)
      for report in reports {
        let text = try folder.text(of: report)
        #expect(text.contains("broken-link"), "\(report)", sourceLocation: sourceLocation)
        #expect(!text.contains(".bloglsp/"), "\(report)", sourceLocation: sourceLocation)
      }
    }
  }

  @Test func githubRuns() throws {
    try check("github-actions.yml", ends: [0, 1], writes: ["bloglsp.sarif"])
  }

  @Test func gitlabRuns() throws {
    try check(
      "gitlab-ci.yml", ends: [0, 0, 1],
      writes: ["gl-code-quality-report.json", "bloglsp-junit.xml"])
  }

  @Test func preCommitRuns() throws {
    try check("pre-commit-config.yaml", ends: [1], writes: [])
  }
}
