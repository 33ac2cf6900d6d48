// The house rules, held on the tree as it is. The checks themselves are tested in CheckerTests.
import Testing

struct TidyTests {
  private let sources: [ProjectFile]
  private let tests: [ProjectFile]

  /// Read and split once for all tests.
  private static let allSources = Result { try ProjectTree.files(in: "Sources") }
  private static let allTests = Result { try ProjectTree.files(in: "Tests") }

  init() throws {
    sources = try Self.allSources.get()
    tests = try Self.allTests.get()
    try #require(!sources.isEmpty && !tests.isEmpty)
  }

  @Test func modulesImportOnlyAlongTheArrows() {
    expectNone(sources.flatMap(ImportRules.findings))
  }

  @Test func filesAndFunctionsAreShortAndIntroduced() {
    expectNone((sources + tests).flatMap(FormRules.findings))
  }

  @Test func namesSaySomething() {
    expectNone((sources + tests).flatMap(NameRules.findings))
  }

  @Test func nothingTrapsHidesOrLingers() {
    expectNone((sources + tests).flatMap(ConstructRules.findings))
  }

  @Test func nothingLiesAtTheTopThatDoesNotBelongThere() throws {
    expectNone(PackageRules.findings(topLevel: try ProjectTree.topLevel()))
  }

  @Test func thePackageHasNoDependencies() throws {
    let text = try ProjectTree.text(of: "Package.swift")
    expectNone(PackageRules.findings(manifest: ProjectFile(path: "Package.swift", text: text)))
  }

  @Test func everythingNamedInTheArchitectureExists() throws {
    let path = "ARCHITECTURE.md"
    let file = ProjectFile(path: path, text: try ProjectTree.text(of: path))
    let types = sources.flatMap { $0.swift.declaredTypes().map(\.name) }
    let modules = ImportRules.allowed.keys
    expectNone(
      ProseRules.unknownNames(
        in: file, exists: ProjectTree.exists, names: Set(types).union(modules)))
    for module in modules {
      #expect(file.text.contains("`\(module)`"), "ARCHITECTURE.md does not introduce \(module)")
    }
  }

  @Test func linksOfTheProjectsOwnPagesLeadSomewhere() throws {
    let pages = try ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md"].map {
      ProjectFile(path: $0, text: try ProjectTree.text(of: $0))
    }
    let others = try ["EditorConfigs", "Protocol"].flatMap {
      try ProjectTree.files(in: $0, extensions: ["md"])
    }
    expectNone(
      (pages + others).flatMap { ProseRules.brokenLinks(in: $0, exists: ProjectTree.exists) })
  }

  private func expectNone(
    _ findings: [Finding], sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(
      findings.isEmpty, Comment(rawValue: findings.map(\.description).joined(separator: "\n")),
      sourceLocation: sourceLocation)
  }
}
