// Any bytes are some store: random ones, stores with errors, deep ones and huge ones. It never measures time.
import SiteModel
import Syntax
import TestSupport
import Testing

@testable import PostIndex

struct StoreRobustnessTests {
  private static let names = [
    "entities.yaml", "entities.toml", "entities.json", "entities/a.md", "data/entities.yml",
  ]
  private static let seeds: [String] = [
    """
    # what this blog writes about
    - id: tesla
      type: company
      names: {ko: 테슬라, en: Tesla}
      aliases: &names [TSLA, "테슬라 모터스"]
      not: *names
      facts:
        - {date: 2003-07, ko: 설립}
      url: https://tesla.com
      related: [optimus]
    - {id: optimus, <<: {name: Optimus}, extends: builtin, disabled: no}
    """,
    """
    [[entities]]
    id = "tesla"
    names = { ko = "테슬라" }
    [[entities.facts]]
    date = 2003-07-01
    [optimus]
    name = 'Optimus'
    """,
    #"{"entities": [{"id": "tesla", "names": {"ko": "테슬라"}, "facts": [{"date": "2003", "en": "x"}]}]}"#,
    "---\nname: 테슬라\nexact: [Tesla]\n---\n\n# More\n",
  ]

  /// What holds of any store: places lie in the file, problems ascend, ids differ, and a catalog can be made.
  private func check(_ bytes: [UInt8], _ path: String, _ comment: Comment) {
    let file = EntityStoreFile(path: SitePath(path), source: SourceText(bytes: bytes))
    let all = TextRange(0, bytes.count)
    for problem in file.problems {
      #expect(all.contains(problem.range), comment)
      #expect(!problem.message.isEmpty && !problem.message.hasSuffix("."), comment)
      #expect(!problem.replacements.contains(file.source[problem.range]), comment)
    }
    let starts = file.problems.map(\.range.lowerBound)
    #expect(starts == starts.sorted(), comment)
    #expect(Set(file.entries.map(\.entity.id)).count == file.entries.count, comment)
    for entry in file.entries {
      let ranges = entry.spellings.map(\.range) + entry.relatedRanges + [entry.range]
      #expect(ranges.allSatisfy(all.contains), comment)
      let texts = entry.spellings.map(\.text) + Array(entry.entity.description.values)
      #expect(!texts.contains { $0.unicodeScalars.contains(where: \.isUnseenMark) }, comment)
    }
  }

  @Test func anyBytesAreSomeStore() {
    let seed = UInt64.random(in: 0 ... .max)
    var random = RandomSource(seed: seed)
    for round in 0..<150 {
      let bytes = (0..<Int.random(in: 0...200, using: &random)).map { _ in
        UInt8.random(in: 0...255, using: &random)
      }
      for name in Self.names { check(bytes, name, "seed \(seed), round \(round), \(name)") }
    }
  }

  @Test func anyMistakeLeavesSomeStore() {
    let seed = UInt64.random(in: 0 ... .max)
    var random = RandomSource(seed: seed)
    for round in 0..<200 {
      var bytes = Array((Self.seeds.randomElement(using: &random) ?? "").utf8)
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        let low = Int.random(in: 0...bytes.count, using: &random)
        let high = min(bytes.count, low + Int.random(in: 0...12, using: &random))
        let from = Int.random(in: 0...bytes.count, using: &random)
        let to = min(bytes.count, from + Int.random(in: 0...12, using: &random))
        bytes.replaceSubrange(low..<high, with: Array(bytes[from..<to]))
      }
      for name in Self.names { check(bytes, name, "seed \(seed), round \(round), \(name)") }
    }
  }

  @Test func deepStoresAreRead() {
    for name in Self.names {
      for (open, close) in [("[", "]"), ("{\"a\": ", "}"), ("- ", ""), ("a: ", "")] {
        let text = String(repeating: open, count: 20_000) + String(repeating: close, count: 20_000)
        check(Array(text.utf8), name, "\(name) \(open)")
      }
    }
  }

  private func picture(_ text: String, _ path: String = "entities.yaml") -> String {
    let file = EntityStoreFile(path: SitePath(path), source: SourceText(text))
    check(Array(text.utf8), path, "")
    let problems = file.problems.map { "\($0.kind) \(file.source[$0.range].prefix(12))" }
    return "\(file.entries.count) \(file.isBroken) \(problems.prefix(3))"
  }

  @Test func theRestOfAHugeStoreIsIgnored() {
    let entry = "- {id: e, name: Anna, description: \(String(repeating: "x", count: 200_000))}\n"
    let many = (0..<8).map { entry.replacing("id: e", with: "id: e\($0)") }
    #expect(picture(many.joined()) == "4 false [\"tooLarge - {id: e5, n\"]")
    let json = (0..<8).map { number in
      "{\"id\": \"e\(number)\", \"name\": \"Anna\", \"post\": \"\(String(repeating: "x", count: 200_000))\"}"
    }
    #expect(
      picture("[" + json.joined(separator: ",\n") + "]", "entities.json")
        == "5 false [\"tooLarge {\\\"id\\\": \\\"e5\\\",\"]")
    let line = "[" + String(repeating: "{\"id\": 1},", count: 120_000)
    #expect(picture(line, "entities.json").hasPrefix("0 false"))
    let page = "---\nname: Anna\n---\n" + String(repeating: "word word\n", count: 110_000)
    #expect(picture(page, "entities/anna.md") == "1 false [\"tooLarge word word\"]")
  }

  @Test func theRestOfManyNamesIsIgnored() {
    let entries = (0..<30).map { entry in
      "- {id: e\(entry), names: [\((0..<999).map { "n\(entry)x\($0)" }.joined(separator: ", "))]}\n"
    }
    #expect(picture(entries.joined()) == "20 false [\"tooLarge e20\"]")
    // The reader of YAML gives up on what repeats so much.
    let list = "- &l [\((0..<900).map { "n\($0)" }.joined(separator: ", "))]\n"
    let repeated = (0..<900).map { "- {id: e\($0), name: Anna\($0), related: *l}\n" }.joined()
    #expect(picture(list + repeated).hasPrefix("900 true"))
  }

  @Test func manyFaultsAreNotAllListed() {
    let file = EntityStoreFile(
      path: SitePath("entities.yaml"),
      source: SourceText(String(repeating: "- {nam: x, typ: y}\n", count: 10_000)))
    #expect(file.problems.count == 256)
  }
}
