// A front matter with one line half-typed or one mark too many: the post keeps its title, whatever was typed elsewhere.
import Foundation
import Syntax
import TestSupport
import Testing

private let corpora = SharedData.path("corpora")

@Suite struct HalfTypedTests {
  /// A front matter as lines, the title's among them.
  struct Sample {
    var lines: [[UInt8]]
    var titleLine: Int
    var format: DataFormat
    var title: String
  }

  private static let marks: [DataFormat: [String]] = [
    .yaml: [
      ":", ": ", "\"", "'", "[", "{", "-", "- ", "#", "&", "*", "!", "|", ">", "@", "%", "\t",
    ],
    .toml: [
      ":", "\"", "'", "[", "{", "-", "#", "=", "\"\"\"", "'''", ".", ",", "]", "}", "@", "\t",
    ],
    .json: [":", "\"", "'", "[", "{", "-", "#", ",", "]", "}", "\\", "//", "@", "\t"],
  ]

  @Test(arguments: DataFormat.allCases)
  func aMadePostKeepsItsTitle(_ format: DataFormat) throws {
    let sample = try #require(HalfTypedTests.made[format].flatMap { self.sample(of: $0, format) })
    var random = RandomSource(seed: 11)
    for _ in 0..<4_000 { check(sample, &random) }
  }

  @Test(.enabled(if: corpora != nil))
  func everyPostKeepsItsTitle() throws {
    var random = RandomSource(seed: 12)
    var count = 0
    let folder = URL(fileURLWithPath: try #require(corpora))
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    while let file = files?.nextObject() as? URL {
      guard ["md", "markdown", "Rmd"].contains(file.pathExtension),
        let data = FileManager.default.contents(atPath: file.path),
        let sample = self.sample(of: String(decoding: data, as: UTF8.self), .yaml)
      else { continue }
      count += 1
      for _ in 0..<3 { check(sample, &random) }
    }
    #expect(count > 1_000)
  }

  /// `text` without its prose; nil where it has no title that stands on one line.
  private func sample(of text: String, _ format: DataFormat) -> Sample? {
    let document = Document(SourceText(text), dialect: .commonMark)
    guard let found = document.frontMatter, found.format == format, found.isClosed,
      found.problems.isEmpty, let title = found.value.entry("title"),
      let string = title.value.string
    else { return nil }
    let bytes = document.source.bytes[0..<found.range.upperBound]
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { Array($0) }
    if lines.last?.isEmpty == true { lines.removeLast() }
    let titleLine = bytes[0..<title.keyRange.lowerBound].count { $0 == 0x0A }
    let end = bytes[0..<title.value.range.upperBound].count { $0 == 0x0A }
    guard end == titleLine, lines.count > 3 else { return nil }
    return Sample(lines: lines, titleLine: titleLine, format: format, title: string)
  }

  /// Cuts one line of `sample`, or puts a mark into it, and reads the title.
  private func check(_ sample: Sample, _ random: inout RandomSource) {
    let candidates = sample.lines.indices.dropFirst().dropLast().filter { $0 != sample.titleLine }
    guard let line = candidates.randomElement(using: &random) else { return }
    var lines = sample.lines
    let place = Int.random(in: 0...lines[line].count, using: &random)
    if Bool.random(using: &random) {
      lines[line].removeSubrange(place...)
    } else if let mark = HalfTypedTests.marks[sample.format]?.randomElement(using: &random) {
      lines[line].insert(contentsOf: mark.utf8, at: place)
    }
    let text = lines.joined(separator: [0x0A]) + Array("\n\nProse: it \"goes on.\n".utf8)
    let source = SourceText(bytes: Array(text))
    let frontMatter = Document(source, dialect: .commonMark).frontMatter
    let entry = frontMatter?.value.entry("title")
    let shown = String(decoding: text.prefix(1_500), as: UTF8.self)
    #expect(entry?.value.string == sample.title, "line \(line + 1) of\n\(shown)")
    let start = lines[0..<sample.titleLine].reduce(0) { $0 + $1.count + 1 }
    let area = TextRange(start, start + lines[sample.titleLine].count)
    #expect(entry.map { area.contains($0.value.range) } ?? true, "range in\n\(shown)")
  }

  private static let made: [DataFormat: String] = [
    .yaml: """
    ---
    layout: post
    tags: [one, 'two three', "four"]
    categories:
      - a b
      - {name: x, url: "/x/"}
    title: "Cats: a \\"tale\\" of [two] #cities"
    date: 2024-01-02 10:00:00 +0900
    description: >-
      Many words: and
      more of them
    author: &me
      name: Kim
      links: {home: "https://example.com/", mail: 'a@b.c'}
    # a comment
    editor: *me
    quote: 'it''s'
    long: "text that
      goes on"
    aliases: ["/a/",
      "/b/"]
    draft: false
    ---

    """,
    .toml: """
    +++
    layout = "post"
    tags = ["one", 'two three',
      "four",
    ]
    weight = 5
    description = "many = words"
    title = 'Cats: a "tale" of [two] #cities'
    date = 2024-01-02T10:00:00+09:00
    params = {cover = {image = "a.png", alt = 'b'}, math = true}
    aliases = [
      "/a/",
      '/b/',
    ]
    # a comment
    [author]
    name = "Kim"
    links.home = "https://example.com/"
    [[menu]]
    name = "x"
    +++

    """,
    .json: """
    {
      "layout": "post",
      "tags": ["one", "two three",
        "four"],
      "weight": 5,
      "author": {
        "name": "Kim",
        "links": {"home": "https://example.com/"}
      },
      "title": "Cats: a \\"tale\\" of [two] {cities}",
      "aliases": [
        "/a/",
        "/b/"
      ],
      "params": {"cover": {"image": "a.png"}, "math": true},
      "draft": false
    }

    """,
  ]
}
