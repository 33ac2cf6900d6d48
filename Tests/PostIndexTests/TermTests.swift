// Which terms a text has: one way for the index and for questions.
import SiteModel
import Syntax
import TestSupport
import Testing

@testable import PostIndex

struct TermTests {
  private func terms(_ markdown: String) -> [String] {
    var scanner = TermScanner(Recorder())
    scanner.scan(markdown: Array(markdown.utf8).span)
    return scanner.sink.terms
  }

  private struct Recorder: TermSink {
    var terms: [String] = []
    mutating func add(_ text: Span<UInt8>, _ range: Range<Int>, _ field: TermField) {
      let mark = field == .headings ? "#" : field == .code ? "`" : ""
      terms.append(mark + String(decoding: range.map { text[$0] }, as: UTF8.self))
    }
  }

  @Test func particlesAreTakenOffKoreanWords() {
    #expect(terms("휴머노이드에서는 로봇의 관절을") == ["휴머노이드", "로봇", "관절"])
    #expect(terms("책을 나는") == ["책", "나"])
  }

  @Test func decomposedHangulIsComposed() {
    let decomposed = String(decoding: "로봇".decomposedForTests.utf8, as: UTF8.self)
    #expect(terms(decomposed) == ["로봇"])
  }

  @Test func endingsAreTakenOffEnglishWords() {
    #expect(terms("robots walking stopped stories") == ["robot", "walk", "stop", "story"])
  }

  @Test func namesOfLanguagesKeepTheirSigns() {
    #expect(terms("C++ and C#, F#") == ["c++", "and", "c#", "f#"])
  }

  @Test func joinedWordsCountWholeAndInParts() {
    #expect(terms("a.b-c") == ["a", "b", "a.b-c", "c"])
  }

  @Test func wordsOfAnyLengthEndWhereTheyEnd() {
    // Words are read eight bytes at a time.
    for length in 1...20 {
      let word = String(repeating: "q7", count: length).prefix(length)
      for space in 0...8 {
        let before = String(repeating: " ", count: space)
        for behind in ["", " ", "/", ":", "@", "`", "[", "~", "é", "가"] {
          let found = terms(before + word + behind)
          let whole = behind == "é" ? word + "é" : word
          #expect(found.first == String(whole), "\(space) spaces, \(word), \(behind)")
        }
      }
    }
  }

  @Test func kanaAndHanGoInPairs() {
    #expect(terms("機械学習") == ["機械", "械学", "学習"])
    #expect(terms("山") == ["山"])
  }

  @Test func codeAndHeadingsAreFieldsOfTheirOwn() {
    #expect(
      terms("# Robot\n```swift\nlet arm\n```\nleg") == ["robot", "#robot", "`let", "`arm", "leg"])
  }

  @Test func whatNoReaderSeesIsNoTerm() {
    #expect(
      terms("[go](https://example.org/x) <b class=\"y\">on</b> {{< ref \"z\" >}} 7 42") == [
        "go", "on", "42",
      ])
  }

  @Test(arguments: 1...20)
  func anyBytesCanBeScanned(seed: Int) {
    var random = RandomSource(seed: UInt64(seed))
    let bytes = (0..<400).map { _ in UInt8(truncatingIfNeeded: random.next()) }
    var scanner = TermScanner(Recorder())
    scanner.scan(markdown: bytes.span)
    #expect(scanner.sink.terms.allSatisfy { !$0.isEmpty }, "seed \(seed)")
  }
}

extension String {
  /// Syllables as jamo, without Foundation.
  fileprivate var decomposedForTests: String {
    var view = UnicodeScalarView()
    for scalar in unicodeScalars {
      guard (0xAC00...0xD7A3).contains(scalar.value) else {
        view.append(scalar)
        continue
      }
      let index = scalar.value - 0xAC00
      let jamo = [0x1100 + index / 588, 0x1161 + index / 28 % 21, 0x11A7 + index % 28]
      for value in jamo where value != 0x11A7 {
        if let scalar = Unicode.Scalar(value) { view.append(scalar) }
      }
    }
    return String(view)
  }
}
