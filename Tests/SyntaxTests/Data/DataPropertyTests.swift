// What holds for any bytes: nothing traps, ranges nest, line ends do not matter, typing costs one line, time is linear.
import Syntax
import TestSupport
import Testing

@Suite struct DataPropertyTests {
  private static let pieces: [DataFormat: [String]] = [
    .yaml: [
      "a", "b: ", "- ", "? ", ": ", "\n", "\n  ", "\n    ", "[", "]", "{", "}", ", ", "\"", "'",
      "|\n",
      ">-\n", "&x ", "*x", "!!str ", "!", " #c", "---\n", "...\n", "%YAML 1.2\n", "\t", "\\",
      "\\u00e9",
      "2024-01-02", "한글", "<<: ", "key: v\n", "\n\n", "1.5", "~", "@", "\u{FEFF}",
    ],
    .toml: [
      "a", "b = ", "\n", "[", "]", "[[", "]]", "{", "}", ", ", "\"", "'", "\"\"\"", "'''", ".",
      " #c\n",
      "\\", "\\u00e9", "2024-01-02", "T10:00:00Z", "1_000", "inf", "true", "한글", "k = 1\n", "\r",
      "[t.u]\n", "=", "0x",
    ],
    .json: [
      "{", "}", "[", "]", ":", ", ", "\"", "\"k\": ", "1", "-", "1.5e3", "true", "null", "\\",
      "\\u12",
      "\n", "//", "한글", "\"v\"", "x",
    ],
  ]

  private func randomText(_ format: DataFormat, _ random: inout RandomSource) -> [UInt8] {
    var bytes: [UInt8] = []
    for _ in 0..<Int.random(in: 0...40, using: &random) {
      if Int.random(in: 0..<20, using: &random) == 0 {
        bytes.append(UInt8.random(in: 0...255, using: &random))
      } else if let piece = DataPropertyTests.pieces[format]?.randomElement(using: &random) {
        bytes += Array(piece.utf8)
      }
    }
    return bytes
  }

  @Test(arguments: DataFormat.allCases, [1, 2, 3] as [UInt64])
  func anyBytesAreRead(_ format: DataFormat, seed: UInt64) {
    var random = RandomSource(seed: seed)
    for _ in 0..<1500 {
      let bytes = randomText(format, &random)
      let low = Int.random(in: 0...bytes.count, using: &random)
      let area = TextRange(low, Int.random(in: low...bytes.count, using: &random))
      let source = SourceText(bytes: bytes)
      let document = DataDocument(source, in: area, format: format)
      let faults = rangeFaults(document, in: area)
      #expect(faults.isEmpty, "seed \(seed), \(format), \(source.string.debugDescription), \(area)")
      let json = SourceText(document.value.json(in: source))
      let again = DataDocument(json, format: .json)
      #expect(again.problems.isEmpty, "seed \(seed): \(json.string)")
    }
  }

  @Test(arguments: DataFormat.allCases, [4, 5] as [UInt64])
  func lineEndsDoNotMatter(_ format: DataFormat, seed: UInt64) {
    var random = RandomSource(seed: seed)
    for _ in 0..<1500 {
      let bytes = randomText(format, &random).filter { $0 != 0x0D }
      let source = SourceText(bytes: bytes)
      let windows = SourceText(bytes: bytes.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] })
      let plain = DataDocument(source, format: format)
      let other = DataDocument(windows, format: format)
      let text = "seed \(seed): \(source.string.debugDescription)"
      #expect(shape(plain.documents) == shape(other.documents), "\(text)")
      #expect(plain.problems.map(\.message) == other.problems.map(\.message), "\(text)")
    }
  }

  /// Values without their ranges, and line ends within text made equal.
  private func shape(_ values: [DataValue]) -> String {
    values.map { $0.json(in: SourceText("")).replacing("\\r\\n", with: "\\n") }
      .joined(separator: "\n")
  }

  private static let whole: [DataFormat: String] = [
    .yaml: """
    title: "A: b # c"
    date: 2024-01-02 10:00:00 +0900
    tags: [a, 'b c', "d"]
    categories:
    - x
    - y: [1,
        2]
    description: |
      First: line
      - second
    summary: >-
      folded
      text
    params: {cover: {image: a.png}, math: true}
    nested:
      deep:
        deeper: "quoted
          over lines"
    aliases: ["/a/",
      "/b/"]
    'last key': done
    """,
    .toml: """
    title = "A: b # c"
    date = 2024-01-02T10:00:00+09:00
    tags = ["a", 'b c',
      "d",
    ]
    description = \"\"\"
    First = line
    second\"\"\"
    weight = 5
    params = {cover = {image = "a.png"}, math = true}
    last = 'done'
    """,
    .json: """
    {
    "title": "A: b # c",
    "date": "2024-01-02",
    "tags": ["a",
    "d"],
    "params": {"cover": {"image": "a.png"}, "math": true},
    "last": 1
    }
    """,
  ]

  /// Cut anywhere, a text keeps each of its entries that were complete before the cut.
  @Test(arguments: DataFormat.allCases)
  func cuttingATextKeepsWhatIsComplete(_ format: DataFormat) throws {
    let text = try #require(DataPropertyTests.whole[format])
    let source = SourceText(text)
    let document = DataDocument(source, format: format)
    #expect(document.problems.isEmpty)
    for length in 0...source.count {
      let part = DataDocument(source, in: TextRange(0, length), format: format)
      for entry in document.value.entries where entry.value.range.upperBound < length {
        #expect(part.value[entry.key] == entry.value, "'\(entry.key)' at \(length)")
      }
    }
  }

  /// With a line taken out in the middle of being typed, the other keys stay.
  @Test(arguments: [
    "title: \"abc", "tags: [a, b", "tags: [\"a\", \"b", "map: {a: 1, b", "desc: 'x", "half", "key:",
    "a: b: c", "x: [y] z", "  indented: 1", "\ttabbed: 1", "- item", "@", "\"quoted", "? ", "&a",
    "!t",
    "*n", "}", "]", "%", ": x", "text: |", "a: &b", "a: !c", "`", "\"a\": \"b\" c", "'", "\"", "[",
    "{",
  ])
  func oneLineCostsNoOther(_ line: String) {
    let text = "first: 1\nsecond: two\n\(line)\nthird: [3]\nfourth:\n- x\nfifth: \"5\""
    let value = DataDocument(SourceText(text), format: .yaml).value
    #expect(value["first"]?.integer == 1)
    #expect(value["second"]?.string == "two")
    #expect(value["third"]?.elements.first?.integer == 3)
    #expect(value["fourth"]?.elements.first?.string == "x")
    #expect(value["fifth"]?.string == "5")
  }
}
