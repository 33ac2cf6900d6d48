// Folding, matching and nearness of words.
import PostIndex
import Syntax
import TestSupport
import Testing

@Suite struct FoldedTextTests {
  private func check(_ text: String, is expected: String) {
    let folded = String(decoding: FoldedText(text).bytes, as: UTF8.self)
    #expect(Array(folded.utf8) == Array(expected.utf8), "\(text) became \(folded)")
  }

  @Test func lowersLetters() {
    check("Figure 01", is: "figure 01")
    check("ÉTÉ", is: "été")
    check("İ", is: "i\u{307}")
  }

  @Test func composesHangul() {
    check("\u{1112}\u{1161}\u{11AB}\u{1100}\u{1173}\u{11AF}", is: "한글")
    check("한\u{11A8}", is: "한\u{11A8}")
    check("하\u{11AB}", is: "한")
    check("ㅎㅏㄴ", is: "ㅎㅏㄴ")
  }

  @Test func foldsEveryDecomposedSyllableToItself() {
    // All 11,172 syllables, decomposed by the standard's arithmetic.
    for value in stride(from: UInt32(0xAC00), to: 0xD7A4, by: 7) {
      let index = value - 0xAC00
      var scalars = String.UnicodeScalarView()
      let parts = [0x1100 + index / 588, 0x1161 + index % 588 / 28, 0x11A7 + index % 28]
      for part in parts where part != 0x11A7 {
        if let scalar = Unicode.Scalar(part) { scalars.append(scalar) }
      }
      let composed = Unicode.Scalar(value).map { String(Character($0)) } ?? ""
      check(String(scalars), is: composed)
    }
  }

  @Test func ranksHowWellAWordFits() {
    func fit(_ text: String, _ query: String) -> MatchQuality? {
      FoldedText(text).match(FoldedText(query))
    }
    #expect(fit("Tesla Optimus", "tesla optimus") == .whole)
    #expect(fit("Tesla Optimus", "tes") == .prefix)
    #expect(fit("Tesla Optimus", "opt") == .wordPrefix)
    #expect(fit("Tesla Optimus", "sla") == .inside)
    #expect(fit("Tesla Optimus", "tlo") == .scattered)
    #expect(fit("Tesla Optimus", "xyz") == nil)
    #expect(fit("테슬라 옵티머스", "옵티") == .wordPrefix)
    #expect(fit("테슬라 옵티머스", "") == .scattered)
    #expect(fit("", "a") == nil)
  }
}

@Suite struct EditDistanceTests {
  /// The textbook recursion, as an independent witness.
  private func slow(_ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) -> Int {
    guard let first = left.first else { return right.count }
    guard let second = right.first else { return left.count }
    let (left, right) = (left.dropFirst(), right.dropFirst())
    var best = slow(left, right) + (first == second ? 0 : 1)
    best = min(best, 1 + slow(left, [second] + right), 1 + slow([first] + left, right))
    if first == right.first, second == left.first {
      best = min(best, 1 + slow(left.dropFirst(), right.dropFirst()))
    }
    return best
  }

  @Test(arguments: [11, 12] as [UInt64])
  func agreesWithTheDefinition(seed: UInt64) {
    var random = RandomSource(seed: seed)
    for _ in 0..<300 {
      let words = (0..<2).map { _ in
        (0..<Int.random(in: 0..<5, using: &random)).map { _ in
          UInt8.random(in: 97...99, using: &random)
        }
      }
      let expected = slow(words[0][...], words[1][...])
      for limit in 0..<6 {
        let found = EditDistance.between(words[0], words[1], limit: limit)
        #expect(found == min(expected, limit + 1), "seed \(seed): \(words), limit \(limit)")
      }
    }
  }

  @Test func swappedNeighboursAreOneError() {
    #expect(EditDistance.between(Array("cast".utf8), Array("cats".utf8), limit: 1) == 1)
    #expect(EditDistance.between(Array("ab".utf8), Array("ba".utf8), limit: 1) == 1)
    #expect(EditDistance.between(Array("abcd".utf8), Array("badc".utf8), limit: 2) == 2)
    #expect(EditDistance.nearest(to: "cast", among: ["cats", "xyz"]) == "cats")
  }

  @Test func namesWhatWasMeant() {
    #expect(
      EditDistance.nearest(to: "link.stile", among: ["links.style", "engine"]) == "links.style")
    #expect(EditDistance.nearest(to: "zebra", among: ["links.style", "engine"]) == nil)
    #expect(EditDistance.nearest(to: "x", among: []) == nil)
  }
}
