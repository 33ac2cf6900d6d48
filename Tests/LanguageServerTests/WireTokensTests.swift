// Tokens as numbers in every encoding, and the deltas between them. It never asks a session.
import LanguageServer
import LanguageServerProtocol
import Syntax
import TestSupport
import Testing

private let encodings: [LSP.PositionEncodingKind] = [.utf8, .utf16, .utf32]

/// The token over the first `piece` of `text`.
private func token(_ piece: String, in text: String, _ type: Int) throws -> WireTokens.Token {
  let range = try #require(text.firstRange(of: piece))
  let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
  return .init(range: TextRange(start, start + piece.utf8.count), type: type, modifiers: 5)
}

private func data(
  _ text: String, _ tokens: [WireTokens.Token], _ encoding: LSP.PositionEncodingKind = .utf8,
  multiline: Bool = false, within range: TextRange? = nil
) -> [UInt32] {
  WireTokens.data(
    tokens, positions: Positions(SourceText(text), encoding: encoding), multiline: multiline,
    within: range)
}

/// What a client makes of an answer: absolute line, start and length.
private func read(_ data: [UInt32]) -> [[Int]] {
  var line = 0
  var start = 0
  return stride(from: 0, to: data.count - data.count % 5, by: 5).map { index in
    if data[index] > 0 { start = 0 }
    line += Int(data[index])
    start += Int(data[index + 1])
    return [line, start, Int(data[index + 2])]
  }
}

private func applied(_ edits: [LSP.SemanticTokensEdit], to old: [UInt32]) -> [UInt32] {
  var new = old
  for edit in edits.sorted(by: { $0.start > $1.start }) {
    new.replaceSubrange(edit.start..<(edit.start + edit.deleteCount), with: edit.data ?? [])
  }
  return new
}

struct WireTokensTests {
  @Test(arguments: [
    (LSP.PositionEncodingKind.utf8, [0, 5, 6, 1, 5, 0, 7, 7, 2, 5, 2, 3, 3, 0, 5] as [UInt32]),
    (.utf16, [0, 3, 2, 1, 5, 0, 3, 3, 2, 5, 2, 1, 1, 0, 5]),
    (.utf32, [0, 2, 2, 1, 5, 0, 3, 2, 2, 5, 2, 1, 1, 0, 5]),
  ])
  func eachCountsFromTheOneBefore(encoding: LSP.PositionEncodingKind, expected: [UInt32]) throws {
    let text = "🤖 한글 집🚗\r\n\r\n가나\r\n"
    let tokens = try [
      token("나", in: text, 0), token("집🚗", in: text, 2), token("한글", in: text, 1),
    ]
    #expect(data(text, tokens, encoding) == expected)
  }

  @Test func aTokenOverLinesIsCutForClientsThatTakeNone() throws {
    let text = "ab\r\n\r\ncd\nef"
    let tokens = try [token("b\r\n\r\ncd\ne", in: text, 3), token("f", in: text, 4)]
    #expect(
      data(text, tokens)
        == [0, 1, 1, 3, 5, 2, 0, 2, 3, 5, 1, 0, 1, 3, 5, 0, 1, 1, 4, 5])
    // The next one counts from the line and the start of the long one.
    #expect(data(text, tokens, multiline: true) == [0, 1, 9, 3, 5, 3, 1, 1, 4, 5])
  }

  @Test func whatIsEmptyOverlapsOrLiesOutsideIsLeftOut() {
    let text = "abcdef\n"
    func at(_ lower: Int, _ upper: Int) -> WireTokens.Token {
      .init(range: TextRange(lower, upper), type: 0)
    }
    #expect(
      read(data(text, [at(1, 3), at(2, 5), at(3, 3), at(3, 4)])) == [[0, 1, 2], [0, 3, 1]])
    #expect(read(data(text, [at(5, 99), at(6, 7), at(50, 60)])) == [[0, 5, 1]])
    #expect(data("", [at(0, 1)]).isEmpty)
    #expect(data(text, []).isEmpty)
  }

  @Test func oddTypesAreNoTrap() {
    let range = TextRange(0, 1)
    #expect(data("a", [.init(range: range, type: -1)]) == [0, 0, 1, 0, 0])
    #expect(data("a", [.init(range: range, type: .max)]) == [0, 0, 1, .max, 0])
  }

  @Test func onlyWhatTouchesTheRangeIsSent() {
    let tokens = [0, 2, 4].map { WireTokens.Token(range: TextRange($0, $0 + 2), type: 0) }
    #expect(read(data("abcdef", tokens, within: TextRange(2, 4))) == [[0, 2, 2]])
    #expect(read(data("abcdef", tokens, within: TextRange(3, 5))) == [[0, 2, 2], [0, 4, 2]])
    #expect(data("abcdef", tokens, within: TextRange(6, 9)).isEmpty)
  }

  @Test func theByteOrderMarkOfAFileIsNotCounted() {
    let positions = Positions(SourceText("\u{FEFF}abc"), encoding: .utf16, isFile: true)
    let tokens = [WireTokens.Token(range: TextRange(0, 4), type: 0)]
    #expect(
      read(WireTokens.data(tokens, positions: positions, multiline: false)) == [[0, 0, 1]])
  }

  /// A client reads the positions that `Positions` gives for each part.
  @Test(arguments: 0..<200 as Range<UInt64>)
  func tokensStandWherePositionsSay(seed: UInt64) {
    var random = RandomSource(seed: seed)
    let alphabet = ["a", "é", "한", "🤖", "\n", "\r\n", "\r", "e\u{301}", " "]
    let text = (0..<60).map { _ in alphabet.randomElement(using: &random) ?? "" }.joined()
    let count = text.utf8.count
    let tokens = (0..<20).map { _ in
      let start = Int.random(in: 0...count, using: &random)
      return WireTokens.Token(
        range: TextRange(start, start + Int.random(in: 0...9, using: &random)), type: 0)
    }
    for encoding in encodings {
      let positions = Positions(SourceText(text), encoding: encoding)
      for multiline in [false, true] {
        let found = read(data(text, tokens, encoding, multiline: multiline))
        var end = [0, 0]
        for token in found {
          let start = LSP.Position(line: token[0], character: token[1])
          let isAhead = token[0] > end[0] || (token[0] == end[0] && token[1] >= end[1])
          #expect(isAhead && token[2] > 0, "seed \(seed)")
          #expect(
            positions.position(at: positions.offset(of: start)) == start, "seed \(seed)")
          if !multiline {
            let stop = LSP.Position(line: token[0], character: token[1] + token[2])
            #expect(positions.position(at: positions.offset(of: stop)) == stop, "seed \(seed)")
            end = [token[0], token[1] + token[2]]
          } else {
            end = [token[0], token[1] + 1]
          }
        }
      }
    }
  }

  /// Counted from the line's start for each token, this would take 10^9 steps.
  @Test func aLongLineOfManyTokensTakesNoLonger() {
    let count = 20_000
    let text = String(repeating: "한글 a", count: count)
    let tokens = (0..<count).map {
      WireTokens.Token(range: TextRange($0 * 8, $0 * 8 + 6), type: 0)
    }
    #expect(data(text, tokens, .utf16).suffix(5) == [0, 4, 2, 0, 0])
  }

  @Test func equalArraysNeedNoEdit() {
    #expect(WireTokens.delta(from: [], to: []).isEmpty)
    #expect(WireTokens.delta(from: [1, 2], to: [1, 2]).isEmpty)
  }

  @Test func aDeltaIsWhatLiesBetweenBeginningAndEnd() {
    func check(_ old: [UInt32], _ new: [UInt32], _ start: Int, _ count: Int, _ data: [UInt32]?) {
      #expect(
        WireTokens.delta(from: old, to: new)
          == [.init(start: start, deleteCount: count, data: data)])
    }
    check([1, 2, 3], [1, 9, 3], 1, 1, [9])
    check([1, 1], [1, 1, 1], 2, 0, [1])
    check([1, 1, 1], [1], 1, 2, nil)
    check([], [4], 0, 0, [4])
    check([4], [], 0, 1, nil)
  }

  @Test(arguments: 0..<500 as Range<UInt64>)
  func aDeltaMakesTheNewArray(seed: UInt64) {
    var random = RandomSource(seed: seed)
    func numbers() -> [UInt32] {
      (0..<Int.random(in: 0...12, using: &random)).map { _ in
        UInt32.random(in: 0...2, using: &random)
      }
    }
    let old = numbers()
    let new = numbers()
    let edits = WireTokens.delta(from: old, to: new)
    #expect(applied(edits, to: old) == new, "seed \(seed)")
    #expect(edits.count <= 1, "seed \(seed)")
  }
}
