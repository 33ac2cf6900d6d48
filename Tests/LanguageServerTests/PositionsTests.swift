// Offsets and editor positions, in every encoding. The model counts characters one by one.
import LanguageServer
import LanguageServerProtocol
import Syntax
import TestSupport
import Testing

private let encodings: [LSP.PositionEncodingKind] = [.utf8, .utf16, .utf32]

private func units(_ scalar: Unicode.Scalar, _ encoding: LSP.PositionEncodingKind) -> Int {
  switch encoding {
  case .utf8: UTF8.width(scalar)
  case .utf16: UTF16.width(scalar)
  default: 1
  }
}

/// Counts as the specification says, slowly: the position of every scalar's start and of the end.
private func model(
  _ text: String, _ encoding: LSP.PositionEncodingKind
) -> [(offset: Int, position: LSP.Position)] {
  var found: [(Int, LSP.Position)] = []
  var offset = 0
  var position = LSP.Position(line: 0, character: 0)
  var previous: Unicode.Scalar?
  for scalar in text.unicodeScalars {
    if previous == "\n" || (previous == "\r" && scalar != "\n") {
      position = LSP.Position(line: position.line + 1, character: 0)
    }
    found.append((offset, position))
    // Between CR and LF is no place: both stand where the line's text ends.
    if scalar != "\r" && scalar != "\n" { position.character += units(scalar, encoding) }
    offset += UTF8.width(scalar)
    previous = scalar
  }
  if previous == "\n" || previous == "\r" {
    position = LSP.Position(line: position.line + 1, character: 0)
  }
  return found + [(offset, position)]
}

private func check(_ text: String, _ note: Comment? = nil) {
  for encoding in encodings {
    let positions = Positions(SourceText(text), encoding: encoding)
    var last: LSP.Position?
    for (offset, position) in model(text, encoding) {
      #expect(positions.position(at: offset) == position, note)
      // LF behind CR has the position of the CR: the way back leads to the CR.
      if position != last { #expect(positions.offset(of: position) == offset, note) }
      last = position
    }
  }
}

struct PositionsTests {
  @Test(arguments: [
    "", "plain", "한글 제목\n둘째 줄", "🤖 로봇 🚗\n🤖", "a\r\nb\r\n", "a\rb\r\rc", "a\n\r\n\rb",
    "\ttab\t한\n\t", "\u{FEFF}# 제목\n본문", "e\u{301}a\u{308}\n\u{1112}\u{1161}\u{11AB}글",
    "👨‍👩‍👧‍👦 가족", "\u{10FFFF}\u{FFFF}", "끝\n", "\r", "\n", "\r\n",
    // Line separators of Unicode end no line of LSP.
    "a\u{2028}b\u{85}c\u{B}d\u{C}e",
  ])
  func everyPlaceHasOnePositionAndLeadsBack(_ text: String) { check(text) }

  @Test func hangulAndEmojiCountAsTheClientCounts() {
    let text = "한글🤖x"
    func end(_ encoding: LSP.PositionEncodingKind) -> Int {
      Positions(SourceText(text), encoding: encoding).position(at: 10).character
    }
    #expect(end(.utf8) == 10)
    #expect(end(.utf16) == 4)
    #expect(end(.utf32) == 3)
  }

  @Test(arguments: encodings)
  func whatLiesOutsideIsClamped(_ encoding: LSP.PositionEncodingKind) {
    let text = "가나\r\n🤖\n"
    let positions = Positions(SourceText(text), encoding: encoding)
    func offset(_ line: Int, _ character: Int) -> Int {
      positions.offset(of: LSP.Position(line: line, character: character))
    }
    #expect(offset(0, 1000) == 6)
    #expect(offset(0, Int.max) == 6)
    #expect(offset(1, Int.max) == 12)
    #expect(offset(2, 5) == 13)
    #expect(offset(3, 0) == 13)
    #expect(offset(Int.max, Int.max) == 13)
    #expect(offset(-1, 5) == 0)
    #expect(offset(Int.min, Int.min) == 0)
    #expect(offset(1, Int.min) == 8)
    #expect(positions.position(at: -5) == LSP.Position(line: 0, character: 0))
    #expect(positions.position(at: Int.max) == LSP.Position(line: 2, character: 0))
    #expect(positions.position(at: Int.min) == LSP.Position(line: 0, character: 0))
  }

  @Test func halfASurrogatePairIsBeforeItsCharacter() {
    let positions = Positions(SourceText("a🤖b"), encoding: .utf16)
    #expect(positions.offset(of: LSP.Position(line: 0, character: 2)) == 1)
    #expect(positions.offset(of: LSP.Position(line: 0, character: 3)) == 5)
  }

  @Test func insideACharacterCountsAsItsStart() {
    let utf8 = Positions(SourceText("가나"), encoding: .utf8)
    #expect(utf8.offset(of: LSP.Position(line: 0, character: 4)) == 3)
    for encoding in encodings {
      let positions = Positions(SourceText("가나"), encoding: encoding)
      #expect(positions.position(at: 4) == positions.position(at: 3))
      #expect(positions.position(at: 5) == positions.position(at: 3))
    }
  }

  @Test func aRangeThatEndsBeforeItStartsIsEmpty() {
    let positions = Positions(SourceText("abc\ndef"), encoding: .utf16)
    let range = LSP.Range(
      start: LSP.Position(line: 1, character: 2), end: LSP.Position(line: 0, character: 1))
    #expect(positions.range(of: range) == TextRange(6, 6))
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func anyTextKeepsEveryPlace(seed: UInt64) {
    var random = RandomSource(seed: seed)
    check(RandomText.make(&random, upTo: 40), "seed \(seed)")
  }
}
