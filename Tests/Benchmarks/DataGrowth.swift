// Whether reading YAML, TOML and JSON stays linear on texts made to be slow. It judges no value.
//
// A line a text: milliseconds for it and for twice as much, the ratio, MB/s, its name. Ends with 1 where a ratio is
// above 2.5 in every one of several attempts.

import Foundation

/// One kind of text, as long as one likes.
struct GrowthCase: Sendable {
  let name: String
  let format: DataFormat
  let text: @Sendable (Int) -> String

  /// `count` times the same piece.
  init(_ format: DataFormat, _ piece: String, after: String = "", before: String = "") {
    self.format = format
    name = "\(after)(\(piece))\(before)".replacing("\n", with: "⏎").replacing("\t", with: "⇥")
    text = { after + String(repeating: piece, count: $0) + before }
  }

  /// `count` pieces that differ by their number.
  init(_ format: DataFormat, _ name: String, each: @escaping @Sendable (Int) -> String) {
    self.format = format
    self.name = name
    text = { count in (0..<count).map(each).joined() }
  }

  static let yaml: [GrowthCase] =
    [
      "[", "{", "- ", "? ", "\"", "'", "[a, ", "{a: ", "&a ", "*a ", "!t ", "- [", "a: [\n",
      "a: {\n", "a: \"\n", "- \"a\n", "- 'a\n", "\"a\": ", ": ", "a: b: ", "|\n", "- |\n", "\n",
      " \n", "#\n", "---\n", "...\n", "- &a x\n", "[[], ", "{? ", "?\n", "a\n", "a:\n", "[\"", "{'",
      "\\", "\t", "]", "}", ",", "- - ", "? - ", "x\n\n", "  x\n", "\"\\", "%a\n", "<<: ",
      "a: |\n b\n", "\r", "[\n", "{\n", "a: 'b\n c\n", "''\n }key: v\n&x ", "- a\n}k: v\n",
      "a: \"b\\\n", "\t- x\n", "a: b\n\tc\n", "a: b #c\n", "k: >\n\n\n", "- a: 1\n  b: 2\n", "*a\n",
      "a: [1\n", "a: {b\n", "\"a\n", "'a\n", "a: *b\n", "- !!int 1\n", "é: 1\n", "{a, ", "- ? ",
      "a: 2024-01-02\n", "[*a, ", "a: b\n c\n", "a:\n- b\n", "a: |9\n", "a: | x\n", "&a\n", "!t\n",
      "%TAG !a! b\n", "[a\n", "  - ", " - a\n", "a: [b]c\n", "\"a\"b\n", "? a\n: b\n", "\u{FEFF}",
      "1", "0x1", "a: #\n", ",\n", "a: }\n", "- '\n", "- {\n", "- [\n", "k: [\"a\n", "k: {'a\n",
    ].map { GrowthCase(.yaml, $0) } + [
      GrowthCase(.yaml, "x", after: "a: "), GrowthCase(.yaml, "x ", after: "a: \""),
      GrowthCase(.yaml, " ", after: "a: |\n", before: "x"),
      GrowthCase(.yaml, " ", after: "a:\n", before: "b: 1"),
      GrowthCase(.yaml, "\t", after: "a:", before: "b"),
      GrowthCase(.yaml, "x\n  ", after: "a: |\n  "),
      GrowthCase(.yaml, "x\n  ", after: "a: >\n  "), GrowthCase(.yaml, "x\n  ", after: "a: "),
      GrowthCase(.yaml, "x\n  ", after: "a: \""), GrowthCase(.yaml, "\n", after: "a: |\n  x"),
      GrowthCase(.yaml, "*x, ", after: "a: &x [1, 2]\nb: [", before: "]"),
      GrowthCase(.yaml, "- *x\n", after: "a: &x [1, 2]\nb:\n"),
      GrowthCase(.yaml, "many keys") { "key\($0): \($0)\n" },
      GrowthCase(.yaml, "many keys in braces") { $0 == 0 ? "a: {k: 0" : ", k\($0): \($0)" },
      GrowthCase(.yaml, "many duplicate keys") { "key\($0 % 50): \($0)\n" },
      GrowthCase(.yaml, "many anchors") { "k\($0): &a\($0) [x]\n" },
      GrowthCase(.yaml, "anchors that nest") {
        $0 == 0 ? "- &a0 x\n" : "- &a\($0) [*a\($0 - 1)]\n"
      },
      GrowthCase(.yaml, "many merges") {
        $0 == 0 ? "a: &x {b: 1}\n" : "k\($0): {<<: *x, c: 2}\n"
      },
      GrowthCase(.yaml, "merges in one mapping") {
        $0 == 0 ? "a: &x {b: 1}\nm:\n" : "  <<: *x\n  k\($0): 1\n"
      },
      GrowthCase(.yaml, "block scalars ever deeper") {
        String(repeating: " ", count: $0 % 1_000) + "a: |\n"
      },
      GrowthCase(.yaml, "lines ever deeper") { String(repeating: " ", count: $0 % 300) + "a:\n" },
    ]

  static let toml: [GrowthCase] =
    [
      "[", "[[", "a.", "a=[", "a={", "\"", "\"\"\"\n", "'''\n", "a=\"\n", "[a]\n", "[[a]]\n",
      "a=1\n",
      "{a=", "a=[\n", "a={\n", "[a.", "a=[1,\n", "=", "\n", "#", "a='''\n", "a=[[\n", "a=[\"\n",
      "a={b=\n", "a=[{\n", "a=x y\n", "a.b=1\n", "[a.b]\n", "a=\"\\\n", "a\n", "\"a\"\n", "a=1 b\n",
      "a=2024-01-02\n", "a=2024-01-02 \n", "#\u{1}\n", "]", "}", ",", "\t", "'a' ",
      "a = \"\"\"\\\n",
      "a=[[],", "[\"", "['", "[[a", "a=[\n\n", "a=[#\n", "\r", "a={b=1,", "\"\"\"", "'''", "a=1.",
      "é=1\n",
    ].map { GrowthCase(.toml, $0) } + [
      GrowthCase(.toml, "[", after: "a="), GrowthCase(.toml, "{b=", after: "a="),
      GrowthCase(.toml, "1", after: "a="), GrowthCase(.toml, "1_", after: "a="),
      GrowthCase(.toml, "x", after: "a=\""), GrowthCase(.toml, "\\\\", after: "a=\""),
      GrowthCase(.toml, "\\u00e9", after: "a=\""), GrowthCase(.toml, "a.", before: "b=1"),
      GrowthCase(.toml, "a.", after: "[", before: "b]"), GrowthCase(.toml, "1,", after: "a=["),
      GrowthCase(.toml, "1,\n", after: "a=["), GrowthCase(.toml, "\"\n", after: "a=\"\"\""),
      GrowthCase(.toml, "many keys") { "key\($0) = \($0)\n" },
      GrowthCase(.toml, "many duplicate keys") { "key\($0 % 50) = \($0)\n" },
      GrowthCase(.toml, "headers that share a prefix") { "[a.b.c\($0)]\nd = 1\n" },
      GrowthCase(.toml, "headers of many tables") { "[t\($0)]\n" },
      GrowthCase(.toml, "dotted keys that share a prefix") { "a.b.c\($0) = 1\n" },
      GrowthCase(.toml, "long dotted keys") { "a.b.c.d.e.f.g.h.i.j\($0) = 1\n" },
      GrowthCase(.toml, "tables in elements") { "[[a]]\n[[a.b]]\nc.d = \($0)\n" },
      GrowthCase(.toml, "redefined tables") { "[a]\nb\($0 % 9) = {c = 1}\n" },
      GrowthCase(.toml, "many keys in braces") { $0 == 0 ? "a = {k0 = 0" : ", k\($0) = 1" },
    ]

  static let json: [GrowthCase] =
    [
      "[", "{", "{\"a\":", "[{\"a\":", "\"", "\"a\":", "[\"a\":", ",", "]", "}", "[1,", "{\"a\"",
      "//\n", "x ", "[\"a", "[[\"a\n", "{\"a\":[", "[{", "{\"a\":[1,\"b\":", "\"a\n", "\"a\" ",
      "[\"a\" ",
      "\\", "1 ", "[\n", "{\n", "/", "{a:", "[\"\\\"", "[\"a\\\n", "{\"a\":1,", "\u{FEFF}", "[],",
      "[\"\t",
    ].map { GrowthCase(.json, $0) } + [
      GrowthCase(.json, "1"), GrowthCase(.json, "1", after: "1e"),
      GrowthCase(.json, "0", after: "1."),
      GrowthCase(.json, "\\u00e9", after: "\""), GrowthCase(.json, "\\ud83d\\ude00", after: "\""),
      GrowthCase(.json, "\\ud83d", after: "\""), GrowthCase(.json, "\\x", after: "\""),
      GrowthCase(.json, "\"a\\\" ", after: "["), GrowthCase(.json, "\"a ", after: "{\"k\": [1 "),
      GrowthCase(.json, "many keys") { ($0 == 0 ? "{" : ",") + "\"key\($0)\": \($0)" },
      GrowthCase(.json, "many duplicate keys") { ($0 == 0 ? "{" : ",") + "\"key\($0 % 50)\": 1" },
      GrowthCase(.json, "stray keys in arrays") { _ in "{\"a\": [1, \"b\": [2, " },
    ]
}

@MainActor @main struct DataGrowth {
  static let repetitions = 65_536
  static let bar = 2.5
  static let attempts = 6

  static func main() {
    let chosen = CommandLine.arguments.dropFirst().first
    let all = GrowthCase.yaml + GrowthCase.toml + GrowthCase.json
    let cases = all.filter { chosen == nil || $0.format.rawValue == chosen }
    var failures: [String] = []
    var worst = (ratio: 0.0, name: "")
    var slowest = (speed: Double.infinity, name: "")
    for item in cases {
      let (bytes, single, double) = measure(item)
      let ratio = double / single
      let speed = Double(bytes) / single / 1e6
      let name = "\(item.format): \(item.name)"
      if ratio > bar { failures.append(name) }
      if ratio > worst.ratio { worst = (ratio, name) }
      if speed < slowest.speed { slowest = (speed, name) }
      let verdict = ratio > bar ? "TOO MUCH" : ""
      print(column(single * 1e3), column(double * 1e3), column(ratio), column(speed), name, verdict)
      fflush(nil)
    }
    print("\(cases.count) texts; the worst ratio is", column(worst.ratio), worst.name)
    print("the slowest has", column(slowest.speed), "MB/s", slowest.name)
    for name in failures { print("not linear:", name) }
    exit(failures.isEmpty ? 0 : 1)
  }

  /// Bytes, and seconds for them and for twice as many, in the best attempt at a fair ratio.
  static func measure(_ item: GrowthCase) -> (bytes: Int, single: Double, double: Double) {
    var count = repetitions
    var small = SourceText(item.text(count))
    // What is done in a moment is doubled until a clock can tell.
    while leastTime(small, item.format, rounds: 2) < 0.003, count < repetitions * 16 {
      count *= 2
      small = SourceText(item.text(count))
    }
    let large = SourceText(item.text(count * 2))
    var best = (single: 1.0, double: Double.infinity)
    for attempt in 1...attempts where best.double / best.single > 2.2 {
      let single = leastTime(small, item.format, rounds: attempt + 1)
      let double = leastTime(large, item.format, rounds: attempt + 1)
      if double / single < best.double / best.single { best = (single, double) }
    }
    return (small.count, best.single, best.double)
  }

  static func leastTime(_ source: SourceText, _ format: DataFormat, rounds: Int) -> Double {
    fastest(of: rounds) { DataDocument(source, format: format).problems.count }
  }

  static func column(_ value: Double) -> String { String(format: "%8.2f", value) }
}
