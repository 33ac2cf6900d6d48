// Inputs made to be slow or deep. Work is bounded by what is read: a test that hangs here has found a fault.
// How time grows is measured by Tests/Benchmarks/data_growth.sh; no clock runs here.
import Foundation
import Syntax
import Testing

@Suite struct PathologyTests {
  private static let yaml = [
    "[", "{", "- ", "? ", "\"", "'", "[a, ", "{a: ", "&a ", "*a ", "!t ", "- [", "a: [\n", "a: {\n",
    "a: \"\n", "- \"a\n", "- 'a\n", "\"a\": ", ": ", "a: b: ", "|\n", "- |\n", "\n", " \n", "#\n",
    "---\n",
    "...\n", "- &a x\n", "[[], ", "{? ", "?\n", "a\n", "a:\n", "[\"", "{'", "\\", "\t", "]", "}",
    ",",
    "- - ", "? - ", "x\n\n", "  x\n", "\"\\", "%a\n", "<<: ", "a: |\n b\n", "\r", "[\n", "{\n",
    "a: 'b\n c\n",
    // Each piece ends the document before it has ended: entries must not be copied each time.
    "''\n }key: v\n&x ", "- a\n}k: v\n",
  ]
  private static let toml = [
    "[", "[[", "a.", "a=[", "a={", "\"", "\"\"\"\n", "'''\n", "a=\"\n", "[a]\n", "[[a]]\n", "a=1\n",
    "{a=",
    "a=[\n", "a={\n", "[a.", "a=[1,\n", "=", "\n", "#", "a='''\n", "a=[[\n",
  ]
  private static let json = [
    "[", "{", "{\"a\":", "[{\"a\":", "\"", "\"a\":", "[\"a\":", ",", "]", "}", "[1,", "{\"a\"",
    "//\n", "x ",
    "[\"a", "[[\"a\n", "{\"a\":[", "[{",
  ]

  @Test(arguments: PathologyTests.yaml)
  func readsRepeatedYAML(_ piece: String) { read(piece, .yaml) }

  @Test(arguments: PathologyTests.toml)
  func readsRepeatedTOML(_ piece: String) { read(piece, .toml) }

  @Test(arguments: PathologyTests.json)
  func readsRepeatedJSON(_ piece: String) { read(piece, .json) }

  private func read(_ piece: String, _ format: DataFormat) {
    let source = SourceText(String(repeating: piece, count: 8_000))
    let document = DataDocument(source, format: format)
    let last = document.documents.last?.range.upperBound ?? 0
    #expect(last <= source.count)
    #expect(document.problems.count <= 257)
  }

  /// Keys, tables and anchors that a careless reader would compare with each other.
  @Test func readsManyNamesOfEachKind() {
    func lines(_ count: Int, _ line: (Int) -> String) -> String { (0..<count).map(line).joined() }
    let yaml = [
      lines(6_000) { "key\($0): 1\n" }, lines(6_000) { "key\($0 % 50): 1\n" },
      lines(6_000) { "k\($0): &a\($0) x\n" }, "a: &x y\n" + lines(6_000) { "k\($0): *x\n" },
      "a: &x {b: 1}\nm:\n" + lines(3_000) { "  <<: *x\n  k\($0): 1\n" },
      lines(6_000) { $0 == 0 ? "- &a0 x\n" : "- &a\($0) [*a\($0 - 1)]\n" },
    ]
    let toml = [
      lines(6_000) { "key\($0) = 1\n" }, lines(6_000) { "key\($0 % 50) = 1\n" },
      lines(3_000) { "[a.b.c\($0)]\nd = 1\n" }, lines(3_000) { "a.b.c\($0) = 1\n" },
      lines(3_000) { "[[a]]\n[[a.b]]\nc.d = \($0)\n" },
    ]
    let json = [
      lines(6_000) { ($0 == 0 ? "{" : ",") + "\"key\($0)\": 1" },
      lines(6_000) { ($0 == 0 ? "{" : ",") + "\"key\($0 % 50)\": 1" },
    ]
    for (format, texts) in [(DataFormat.yaml, yaml), (.toml, toml), (.json, json)] {
      for text in texts {
        let document = DataDocument(SourceText(text), format: format)
        #expect(document.problems.count <= 257, "\(text.prefix(40))")
      }
    }
  }

  /// A thread of macOS has 512 KB of stack, and a build for debugging needs the most of it.
  @Test func deepNestingNeedsLittleStack() {
    let texts = PathologyTests.deepTexts
    let thread = Thread {
      for (format, text) in texts {
        let source = SourceText(text)
        let document = DataDocument(source, format: format)
        _ = document.value.json(in: source)
        _ = document.value.hashValue
        _ = document.value == document.value.elements.first
      }
    }
    thread.stackSize = 512 << 10
    thread.start()
    while !thread.isFinished { sched_yield() }
  }

  private static let deepTexts: [(DataFormat, String)] = {
    func times(_ count: Int, _ piece: String) -> String { String(repeating: piece, count: count) }
    let lines = (0..<300).map { String(repeating: " ", count: $0) + "a:" }.joined(separator: "\n")
    let items = (0..<300).map { String(repeating: " ", count: 2 * $0) + "- a:" }
    return [
      (.yaml, times(300, "[")), (.yaml, times(300, "{a: ")), (.yaml, times(300, "[a: ")),
      (.yaml, times(300, "{? [")), (.yaml, times(300, "[? {")), (.yaml, times(300, "- ")),
      (.yaml, times(300, "? ")), (.yaml, times(300, "- ? ")), (.yaml, times(300, "- - ? ")),
      (.yaml, times(300, "&a !t [")), (.yaml, lines), (.yaml, items.joined(separator: "\n")),
      (.yaml, times(60, "- ") + times(300, "[{a: ")), (.yaml, times(300, ": ")),
      (.toml, "a = " + times(300, "[")), (.toml, "a = " + times(300, "{a = ")),
      (.toml, times(61, "a.") + "b = " + times(300, "[")),
      (.toml, "[" + times(61, "a.") + "b]\nc = 1"), (.toml, "[[" + times(60, "a.") + "b]]\nc = 1"),
      (.json, times(300, "[")), (.json, times(300, "{\"a\":")), (.json, times(300, "[{\"a\":")),
    ]
  }()

  @Test func aliasesDoNotNestWithoutLimit() {
    var text = "a0: &a0 [x]\n"
    for level in 1...300 { text += "a\(level): &a\(level) [*a\(level - 1)]\n" }
    let document = DataDocument(SourceText(text + "end: 1"), format: .yaml)
    #expect(document.value["end"]?.integer == 1)
    #expect(
      document.problems.first?.message
        == "values nest deeper than 64 levels; the rest is left out")
  }

  @Test func nestsSixtyFourLevelsAndNoMore() {
    for (format, open) in [(DataFormat.yaml, "["), (.json, "["), (.toml, "a = [")] {
      let deep = String(repeating: "[", count: 63) + String(repeating: "]", count: 63)
      let text = open.dropLast() + deep
      #expect(DataDocument(SourceText(text), format: format).problems.isEmpty)
      let tooDeep = String(repeating: "[", count: 300) + String(repeating: "]", count: 300)
      let document = DataDocument(SourceText(open.dropLast() + tooDeep), format: format)
      #expect(
        document.problems.map(\.message) == [
          "values nest deeper than 64 levels; the rest is left out"
        ])
    }
  }

  @Test func keepsWhatFollowsADeepValue() {
    let deep = String(repeating: "[", count: 300) + String(repeating: "]", count: 300)
    #expect(
      DataDocument(SourceText("a: \(deep)\nb: 1"), format: .yaml).value["b"]?.integer == 1)
    #expect(
      DataDocument(SourceText("a = \(deep)\nb = 1"), format: .toml).value["b"]?.integer == 1)
    #expect(
      DataDocument(SourceText("{\"a\": \(deep), \"b\": 1}"), format: .json).value["b"]?.integer == 1
    )
  }

  @Test func aliasesDoNotMultiply() {
    var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for level in 1...20 {
      let aliases = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
      text += "a\(level): &a\(level) [\(aliases)]\n"
    }
    let source = SourceText(text + "end: 1")
    let document = DataDocument(source, format: .yaml)
    #expect(document.value["end"]?.integer == 1)
    #expect(document.problems.contains { $0.message.hasPrefix("aliases repeat too much") })
    #expect(document.value.json(in: source).utf8.count < 4_000_000)
  }

  @Test func deepIndentationIsRead() {
    let lines = (0..<400).map { String(repeating: " ", count: $0) + "a:" }
    let document = DataDocument(SourceText(lines.joined(separator: "\n") + "\nz: 1"), format: .yaml)
    #expect(document.value["z"]?.integer == 1)
    #expect(document.problems.count == 1)
  }
}
