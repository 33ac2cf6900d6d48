// Every check of this folder on small samples, bad ones and good ones: a check that cannot fail is none.
import Testing

struct CheckerTests {
  // MARK: Reading Swift

  @Test func stringsAndCommentsAreNotCode() {
    let text = SwiftText(
      ##"""
      let a = "x! // no" // yes! "still"
      /* one /* two */ { */ let b = 1
      let c = #"\(no) " \#(yes + "in\"ner")"#
      """##)
    #expect(
      text.codeLines == [
        "let a = \"        \"                ",
        "                      let b = 1",
        "let c = #\"           yes + \"       \" \"#",
      ])
    #expect(text.commentLines[0].hasSuffix("// yes! \"still\""))
  }

  @Test func multilineStringsKeepTheirLines() {
    let text = SwiftText("let a = \"\"\"\n  { \" \"\" \\(b + \"{\") {\n  \"\"\"\nlet c = 1")
    #expect(text.codeLines.count == 4)
    #expect(text.codeLines.joined().contains("{") == false)
    #expect(text.codeLines[1].contains("b + "))
    #expect(text.codeLines[3] == "let c = 1")
  }

  @Test func functionsAreMeasuredFromKeywordToBrace() {
    let text = SwiftText(
      """
      protocol P { func a(); init(b: Int); var c: Int { get } }
      struct S: P {
        var stored = [1].map { $0 }
        var c: Int {
          0
        }
        init(
          b: Int = { 1 }()
        ) { stored = [] }
        func a() where Int: Equatable {
          func inner() {
            if let var x { x }
          }
        }
        subscript(i: Int) -> Int { i }
        static func == (a: S, b: S) -> Bool { true }
        static func < (a: S, b: S) -> Bool { true }
        deinit {}
      }
      let s = S.init(b: 1)
      """)
    #expect(
      text.functions() == [
        MeasuredFunction(name: "c", line: 1, lines: 1),
        MeasuredFunction(name: "c", line: 4, lines: 3),
        MeasuredFunction(name: "init", line: 7, lines: 3),
        MeasuredFunction(name: "a", line: 10, lines: 5),
        MeasuredFunction(name: "inner", line: 11, lines: 3),
        MeasuredFunction(name: "x", line: 12, lines: 1),
        MeasuredFunction(name: "subscript", line: 15, lines: 1),
        MeasuredFunction(name: "operator", line: 16, lines: 1),
        MeasuredFunction(name: "operator", line: 17, lines: 1),
        MeasuredFunction(name: "deinit", line: 18, lines: 1),
      ])
  }

  @Test func typesAreFoundWhereTheyAreDeclared() {
    let text = SwiftText(
      "final class A { class func f() {} }\nextension B {}\nlet c = X.self\nenum `D` { struct E {} }"
    )
    #expect(text.declaredTypes().map(\.name) == ["A", "D", "E"])
  }

  // MARK: Imports

  @Test(arguments: [
    ("import Foundation", "Foundation"),
    ("package import struct Foundation.URL", "Foundation"),
    ("@preconcurrency import Dispatch // why", "Dispatch"),
    ("  import Glibc", "Glibc"),
  ])
  func importsAreRead(line: String, module: String) {
    #expect(ImportRules.importedModule(line) == module)
  }

  @Test(arguments: ["let import = 1", "// import Foundation", "an import of ours", ""])
  func otherLinesImportNothing(line: String) {
    #expect(ImportRules.importedModule(SwiftText(line).codeLines[0]) == nil)
  }

  @Test(arguments: [
    ("Sources/Syntax/A.swift", "import Foundation"),
    ("Sources/PostIndex/A.swift", "package import LanguageFeatures"),
    ("Sources/LanguageFeatures/A.swift", "import Workspace"),
    ("Sources/LanguageServerProtocol/A.swift", "import Syntax"),
    ("Sources/LanguageServerProtocol/A.swift", "import Glibc"),
    ("Sources/bloglsp/A.swift", "import LanguageServerProtocol"),
    ("Sources/Workspace/A.swift", "import Glibc"),
    ("Sources/Elsewhere/A.swift", ""),
  ])
  func importsAgainstTheArrowsAreFound(path: String, line: String) {
    #expect(ImportRules.findings(in: ProjectFile(path: path, text: line)).count == 1)
  }

  @Test func importsAlongTheArrowsAreFine() {
    let guarded =
      "#if canImport(Darwin)\nimport Darwin\n#elseif canImport(Glibc)\nimport Glibc\n#endif"
    check(ImportRules.findings, "Sources/Workspace/A.swift", guarded, finds: 0)
    check(ImportRules.findings, "Sources/PostIndex/A.swift", "import Syntax", finds: 0)
  }

  // MARK: Form and names

  @Test func aFileNeedsItsFirstComment() {
    for text in ["", "import A\n", "//\n", "// A.swift\n", "/// What this type is and does\n"] {
      check(FormRules.findings, "Tests/A/B.swift", text, finds: 1)
    }
    check(FormRules.findings, "Tests/A/B.swift", "// What it is and never does.\n", finds: 0)
  }

  @Test func longFilesAndFunctionsAreFound() {
    func file(_ lines: Int) -> String {
      "// What it is and never does.\n" + String(repeating: "\n", count: lines - 1)
    }
    check(FormRules.findings, "Sources/A/B.swift", file(400), finds: 0)
    check(FormRules.findings, "Sources/A/B.swift", file(401), finds: 1)
    func function(_ lines: Int) -> String {
      file(1) + "func f() {\n" + String(repeating: "\n", count: lines - 2) + "}\n"
    }
    check(FormRules.findings, "Sources/A/B.swift", function(40), finds: 0)
    check(FormRules.findings, "Sources/A/B.swift", function(41), finds: 1)
  }

  @Test(arguments: ["PathUtils", "FileManager", "CommonTypes", "core", "MiscRules", "URLHelper"])
  func emptyNamesAreFound(name: String) {
    #expect(NameRules.bannedWord(in: name) != nil)
    check(NameRules.findings, "Sources/A/B.swift", "struct \(name) {}", finds: 1)
    check(NameRules.findings, "Sources/A/\(name).swift", "", finds: 1)
    check(NameRules.findings, "Sources/\(name)/B.swift", "", finds: 1)
  }

  @Test(arguments: ["CommonMarkTests", "Score", "Encore", "URLText", "Commons", "LinkCoreference"])
  func otherNamesAreFine(name: String) {
    #expect(NameRules.bannedWord(in: name) == nil)
    check(NameRules.findings, "Sources/A/B.swift", "extension FileManager {}", finds: 0)
  }

  // MARK: Constructs

  @Test(arguments: [
    "x!", "f()!", "a[0]!.b", "try! f()", "a as! B", "var x: Int!", "fatalError()",
    "precondition(a)", "preconditionFailure()", "nonisolated(unsafe) var x", "@unchecked Sendable",
    "public struct A", "// TODO: later", "/* FIXME */", "print(1)", "x; dump(y)",
  ])
  func bannedConstructsAreFound(line: String) {
    #expect(
      !ConstructRules.findings(in: ProjectFile(path: "Sources/Syntax/A.swift", text: line)).isEmpty)
  }

  @Test(arguments: [
    "a != b", "a!=b", "!a && !b", "f(!a)", "\"x! TODO print(\"", "// a! print(1)", "publicly",
    "printer.print(1)", "func print(_ x: Int) {}", "blueprint(1)", "TODOs()",
  ])
  func otherConstructsAreFine(line: String) {
    check(ConstructRules.findings, "Sources/Syntax/A.swift", line, finds: 0)
  }

  @Test func theCommandLineMayPrintAndTestsMayUnwrap() {
    check(ConstructRules.findings, "Sources/bloglsp/A.swift", "print(1)", finds: 0)
    check(ConstructRules.findings, "Tests/A/A.swift", "x!", finds: 0)
    check(ConstructRules.findings, "Tests/A/A.swift", "Thread.sleep(1)", finds: 1)
  }

  // MARK: Package and prose

  @Test func dependenciesOfThePackageAreFound() {
    let manifest =
      "let package = Package(\n  name: \"a\",\n  %\n  targets: [\n    .target(name: \"b\", dependencies: [\"c\"])\n  ]\n)"
    func check(_ line: String, finds count: Int) {
      let text = manifest.replacing("%", with: line)
      let findings = PackageRules.findings(manifest: ProjectFile(path: "Package.swift", text: text))
      #expect(findings.count == count, "\(findings)")
    }
    check("", finds: 0)
    check("dependencies: [],", finds: 1)
    check("dependencies: [.package(url: \"x\")],", finds: 2)
    #expect(PackageRules.findings(topLevel: ["Sources", "scripts", "README.md"]).count == 1)
  }

  @Test func linksAndNamesThatLeadNowhereAreFound() {
    let file = ProjectFile(
      path: "A/b.md",
      text:
        "[x](c.md#d) [y](<../e>) [w](https://e.org/) [s](#s)\n```\n[f](no.md)\n```\n`Known` `A.Known` `Gone` `Sources/Gone` `swift test`\n"
    )
    let links = ProseRules.brokenLinks(in: file) { $0 == "A/c.md" }
    #expect(links.map(\.message) == ["no file behind '../e'"])
    let names = ProseRules.unknownNames(in: file, exists: { _ in false }, names: ["Known"])
    #expect(names.map(\.message) == ["nothing is called 'Gone'", "no 'Sources/Gone' here"])
  }

  private func check(
    _ rule: (ProjectFile) -> [Finding], _ path: String, _ text: String, finds count: Int,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let findings = rule(ProjectFile(path: path, text: text))
    #expect(findings.count == count, "\(findings)", sourceLocation: sourceLocation)
  }
}
