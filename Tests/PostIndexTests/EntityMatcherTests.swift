// Which names are found in a text and which are not. It never asks what a card shows.
import Foundation
import Syntax
import TestSupport
import Testing

@testable import PostIndex

struct EntityMatcherTests {
  /// Entities as the vectors write them: `a;b`, `=exact`, `a@kind`, `!not`. A word that is no name belongs to all.
  private func matcher(_ aliases: String) -> EntityMatcher {
    let words = aliases.split(separator: ";").map(String.init)
    let not = words.filter { $0.hasPrefix("!") }.map { String($0.dropFirst()) }
    let names = words.filter { !$0.hasPrefix("!") }
    return EntityMatcher(
      names.enumerated().map { index, word in
        let parts = word.split(separator: "@").map(String.init)
        var entity = Entity(
          id: "e\(index)", kind: parts.dropFirst().first.flatMap(Entity.Kind.init) ?? .product,
          names: [:])
        let name = parts.first ?? ""
        if name.hasPrefix("=") {
          entity.exact = [String(name.dropFirst())]
        } else {
          entity.aliases = [name]
        }
        entity.not = not
        return entity
      })
  }

  private func document(_ text: String, _ dialect: Dialect = [.tables]) -> Document {
    Document(SourceText(text), dialect: dialect)
  }

  /// Each mention as `name+particle`, `!` where the particle does not agree; `-` for none.
  private func picture(
    _ text: String, _ matcher: EntityMatcher, _ dialect: Dialect = [.tables]
  ) -> String {
    let document = document(text, dialect)
    let mentions = matcher.mentions(in: document).map {
      "\(document.source[$0.range])+\($0.particle)\($0.agrees ? "" : "!")"
    }
    return mentions.isEmpty ? "-" : mentions.joined(separator: " ")
  }

  private func found(_ text: String, _ aliases: String, _ dialect: Dialect = [.tables]) -> String {
    picture(text, matcher(aliases), dialect)
  }

  private struct Row {
    let line: Int
    let text: String
    let aliases: String
    let expected: String
  }

  private func vectors() throws -> [Row] {
    let url = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Entities/match-vectors.tsv")
    let lines = try String(decoding: Data(contentsOf: url), as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
    return lines.enumerated().dropFirst().compactMap { index, line in
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard fields.count >= 3 else { return nil }
      return Row(
        line: index + 1, text: fields[0].replacing("\\n", with: "\n"), aliases: fields[1],
        expected: fields[2])
    }
  }

  @Test func everyVectorIsMet() throws {
    let rows = try vectors()
    #expect(rows.count >= 249)
    for row in rows {
      let found = found(row.text, row.aliases)
      #expect(
        found == row.expected, "line \(row.line): '\(row.text)' with \(row.aliases): \(found)")
    }
  }

  @Test func decomposedTextGivesTheSameMentions() throws {
    for row in try vectors() {
      let decomposed = row.text.decomposedStringWithCanonicalMapping
      let found = found(decomposed, row.aliases)
      #expect(found == row.expected, "line \(row.line), decomposed: \(found)")
    }
  }

  @Test func anyBytesAreSomeText() throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    var random = RandomSource(seed: seed)
    let rows = try vectors()
    let matcher = matcher(rows.map(\.aliases).joined(separator: ";").replacing("!", with: ""))
    let parts = rows.map { Array($0.text.utf8) }
    for _ in 0..<300 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 0...40, using: &random) {
        if Bool.random(using: &random) {
          bytes += parts[Int.random(in: 0..<parts.count, using: &random)]
        } else {
          bytes.append(UInt8.random(in: 0...255, using: &random))
        }
        if !bytes.isEmpty, Int.random(in: 0..<4, using: &random) == 0 {
          bytes.remove(at: Int.random(in: 0..<bytes.count, using: &random))
        }
      }
      let whole = matcher.mentions(in: SourceText(bytes: bytes), [0..<bytes.count])
      let parsed = matcher.mentions(in: Document(SourceText(bytes: bytes), dialect: [.tables]))
      for mentions in [whole, parsed] {
        var last = 0
        for mention in mentions {
          let isInOrder =
            mention.range.lowerBound >= last && !mention.range.isEmpty
            && mention.range.upperBound <= mention.particleRange.lowerBound
            && mention.particleRange.upperBound <= bytes.count && !mention.entities.isEmpty
          #expect(isInOrder, "seed \(seed): \(mention) in \(bytes)")
          last = mention.range.upperBound
        }
      }
    }
  }

  /// All of the crowded planes' beginnings, and every 97th of the rest.
  @Test func scalarsOfEveryBlockAreRead() {
    let values =
      Array(UInt32(0)...0x33FF) + Array(stride(from: UInt32(0x3400), through: 0x10FFFF, by: 97))
    let matcher = matcher("테슬라;AI")
    for scalar in values.compactMap(Unicode.Scalar.init) {
      let source = SourceText("\(scalar)테슬라\(scalar) AI\(scalar)")
      for mention in matcher.mentions(in: source, [0..<source.count]) {
        #expect(mention.particleRange.upperBound <= source.count, "U+\(scalar.value)")
      }
    }
  }

  @Test func weakNamesNeedAStrongOne() {
    var cassie = Entity(id: "cassie", kind: .product, names: ["en": "Cassie"])
    cassie.weak = ["캐시"]
    let matcher = EntityMatcher([cassie])
    #expect(picture("캐시를 비운다", matcher) == "-")
    #expect(picture("캐시를 본다. Cassie는 로봇이다.", matcher) == "캐시+를 Cassie+는")
    let mentions = matcher.mentions(in: document("캐시와 Cassie"))
    #expect(mentions.map(\.isWeak) == [true, false])
  }

  @Test func aSharedNameNamesAll() {
    let matcher = EntityMatcher([
      Entity(id: "hyundai-motor", kind: .company, names: ["ko": "현대"]),
      Entity(id: "hyundai-group", kind: .company, names: ["ko": "현대"]),
    ])
    #expect(matcher.mentions(in: document("현대가")).map(\.entities) == [[0, 1]])
  }

  @Test func whatNoReaderReadsAsProseNamesNothing() {
    let all: Dialect = [.tables, .bareURLs, .wikiLinks, .hugoShortcodes, .math]
    let tesla = "테슬라;Tesla"
    #expect(found("---\ntitle: 테슬라\n---\n글", tesla, all) == "-")
    #expect(found("{{< figure src=\"테슬라\" alt=\"Tesla\" >}}", tesla, all) == "-")
    #expect(found("{% include Tesla %}", tesla) == "-")
    #expect(found("<a title=\"테슬라\">글</a>", tesla, all) == "-")
    #expect(found("[[테슬라]]와 [[Tesla|글]]", tesla, all) == "-")
    #expect(found("[글](/x \"테슬라\") [글][테슬라]\n\n[테슬라]: /y", tesla, all) == "-")
    #expect(found("/posts/tesla/index.md, ./tesla, src/tesla.py, tesla/a.py", tesla) == "-")
    #expect(found("www.tesla.com/tesla", tesla) == "-")
    #expect(found("$$\n\\begin{Tesla}\nTesla = 1\n$$\n테슬라의 식", tesla) == "테슬라+의")
    #expect(found("값은 $5, Tesla는 $10", tesla) == "Tesla+는")
  }

  @Test func proseOfEveryKindNames() {
    let all: Dialect = [.tables, .bareURLs, .wikiLinks, .footnotes]
    #expect(found("## 테슬라의 하루\n", "테슬라", all) == "테슬라+의")
    #expect(found("[테슬라의 차](/x)", "테슬라", all) == "테슬라+의")
    #expect(found("| a |\n|---|\n| 테슬라가 |\n", "테슬라", all) == "테슬라+가")
    #expect(found("> *테슬라*는", "테슬라", all) == "테슬라+")
    #expect(found("[[posts/x|테슬라가]]", "테슬라", all) == "테슬라+가")
    #expect(found("보스턴\n다이내믹스", "보스턴 다이내믹스", all) == "-")
    #expect(found("<div>\n테슬라가 <b>테슬라</b>\n</div>", "테슬라", all) == "테슬라+가 테슬라+")
    #expect(found("<div><code>테슬라</code> <!-- 테슬라 --> <a href=테슬라>", "테슬라", all) == "-")
    #expect(found("<script>\n테슬라\n</script>", "테슬라", all) == "-")
  }

  /// Reading bytes finds what reading scalar by scalar does, however long the lines and the names are.
  @Test(arguments: 0..<60)
  func bytesAreReadAsScalarsAre(seed: UInt64) {
    var random = RandomSource(seed: seed)
    let long = String(repeating: "가나다라마바사", count: 9)
    let spaced = "큰 이름 하나 둘 셋 넷 다섯 여섯 일곱 여덟 아홉 열 스물 서른 마흔 쉰 예순"
    let names = [
      "테슬라", "보스턴 다이내믹스", "Open AI", "GPT-4", "Figure 01", "美", "C++", long, spaced,
      "Pépé", "ガンダム", "東京 타워", "각시", "ㅋㅋ로", "°C계", "🤖 봇",
    ]
    var entities = names.enumerated().map { index, name in
      var entity = Entity(id: "e\(index)", kind: .technology, names: ["": name])
      entity.weak = index == 3 ? [name] : []
      return entity
    }
    entities[0].not = ["테슬라리안", "테슬라 " + String(long.prefix(50)), spaced + " 일흔"]
    let matcher = EntityMatcher(entities)
    let pieces =
      names + [
        "는", "에서는", "은", "을", " ", " ", ".", "-", "x", "이", "\n", "[[", "$", "/a.b/", "{{",
        "\u{301}", "Ｏpen", "：//x", "（", "、", "。", "ㅋㅋ", "🎉", "が", "가\u{11A8}시",
        "カ\u{3099}ンタ\u{3099}ム", "©", "°",
        "é", "”", "‘", "東", "京", "\u{3000}", "\u{FE0F}", "一", "ー", "・", "～", "！", "𠀀", "ａ", "１",
        "테슬라 " + long, String(long.prefix(30)), "ㅌㅔ", "리안", "\u{200B}", "://x", "word ", "긴글 ",
        " " + spaced, spaced + " 일흔",
      ]
    var text = ""
    for _ in 0..<600 { text += pieces.randomElement(using: &random) ?? "" }
    if seed.isMultiple(of: 3) { text = text.decomposedStringWithCanonicalMapping }
    let source = SourceText(text)
    func found(readsBytes: Bool) -> EntityReading {
      var scan = NameScan(matcher, source, readsBytes: readsBytes)
      scan.read(source.bytes.span, 0..<source.count)
      return scan.reading
    }
    let (quick, slow) = (found(readsBytes: true), found(readsBytes: false))
    #expect(quick.found == slow.found, "seed \(seed)")
    #expect(quick.weak == slow.weak, "seed \(seed)")
    #expect(quick.misfits == slow.misfits, "seed \(seed)")
  }
}
