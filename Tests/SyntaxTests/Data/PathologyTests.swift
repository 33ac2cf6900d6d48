// Inputs made to be slow or deep. Work is bounded by what is read: a test that hangs here has found a fault.
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

  @Test func nestsAHundredLevelsAndNoMore() {
    for (format, open) in [(DataFormat.yaml, "["), (.json, "["), (.toml, "a = [")] {
      let deep = String(repeating: "[", count: 99) + String(repeating: "]", count: 99)
      let text = open.dropLast() + deep
      #expect(DataDocument(SourceText(text), format: format).problems.isEmpty)
      let tooDeep = String(repeating: "[", count: 300) + String(repeating: "]", count: 300)
      let document = DataDocument(SourceText(open.dropLast() + tooDeep), format: format)
      #expect(
        document.problems.map(\.message) == [
          "values nest deeper than 100 levels; the rest is left out"
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
