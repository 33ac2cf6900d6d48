// The editors' files parse and start exactly `bloglsp --stdio`. Real editors are driven in Tests/Editors.
import Testing

struct EditorConfigTests {
  private let files: [ProjectFile]

  init() throws {
    files = try ProjectTree.paths(in: "EditorConfigs").map {
      ProjectFile(path: $0, text: try ProjectTree.text(of: $0))
    }
    try #require(!files.isEmpty)
  }

  @Test func everyFileParses() {
    let findings = files.flatMap(EditorConfigRules.findings)
    #expect(findings.isEmpty, "\(findings)")
  }

  @Test(arguments: EditorConfigRules.commands.indices)
  func startsTheServer(index: Int) throws {
    let (path, fragments) = EditorConfigRules.commands[index]
    let file = try #require(files.first { $0.path == "EditorConfigs/" + path })
    for fragment in fragments {
      #expect(file.text.contains(fragment), "\(path) does not say \(fragment)")
    }
  }

  @Test func noOtherOptionIsUsedAndNoFileIsForgotten() throws {
    let readme = try #require(files.first { $0.path == "EditorConfigs/README.md" })
    for file in files where file.path != readme.path {
      let path = String(file.path.dropFirst("EditorConfigs/".count))
      #expect(readme.text.contains("](\(path))"), "README.md does not name \(path)")
      if path.hasPrefix("ci/") { continue }
      let prose = file.text.replacing("hx --health", with: "")
      let strange = EditorConfigRules.options(in: prose).subtracting(["--stdio", "---"])
      #expect(strange.isEmpty, "\(path) uses \(strange)")
    }
  }

  @Test func damagedFilesAreFound() {
    func check(_ path: String, _ text: String, finds count: Int) {
      let findings = EditorConfigRules.findings(in: ProjectFile(path: path, text: text))
      #expect(findings.count == count, "\(path): \(findings)")
    }
    check("a.json", "{\"a\": [1, 2]}", finds: 0)
    check("a.json", "{\"a\": [1, 2,}", finds: 2)
    check("a.json", "{\"a\" 1}", finds: 1)
    check("a.sublime-settings", "{", finds: 2)
    check("a.lua", "return { \"}\", -- }\n}", finds: 0)
    check("a.lua", "return { ( }", finds: 1)
    check("a.el", "(a \"\\\")\" ; (\n)", finds: 0)
    check("a.el", "(a (b)", finds: 1)
    check("a.toml", "a = [ # ]\n", finds: 1)
    #expect(
      EditorConfigRules.options(in: "%e --stdio --log=x -v -- ;;; a --- b") == [
        "--stdio", "--log", "---",
      ])
  }
}
