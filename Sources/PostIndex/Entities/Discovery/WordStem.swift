// A word of a text without the particles behind it, whatever the word is. It knows no names.

/// A word as it may be a name: `테슬라` and `에서는`.
struct WordStem: Hashable {
  let stem: String
  /// Empty where there is none.
  let particle: String

  /// `word` with the longest particles that may stand behind what is left, two syllables at least. Nil for one that goes on in
  /// Hangul behind Latin letters as no particle does.
  init?(_ word: ProseWord) {
    switch word.script {
    case .latin, .other: self.init(stem: word.text, particle: "")
    case .hangul: self.init(hangul: word.text)
    case .mixed: self.init(mixed: word.text)
    }
  }

  private init(stem: String, particle: String) {
    self.stem = stem
    self.particle = particle
  }

  private init(hangul word: String) {
    let text = FoldedScalars(word)
    var cut = 2
    while cut < text.count {
      if Self.isParticle(text, from: cut) {
        self.init(text, cut: cut)
        return
      }
      cut += 1
    }
    self.init(text, cut: text.count)
  }

  private init?(mixed word: String) {
    let text = FoldedScalars(word)
    var cut = text.count
    while cut > 0, ScalarClass(text.value(cut - 1)) == .hangul { cut -= 1 }
    guard cut > 1, cut < text.count,
      (0..<cut).allSatisfy({ ScalarClass(text.value($0)) != .hangul }),
      Self.isParticle(text, from: cut)
    else { return nil }
    self.init(text, cut: cut)
  }

  private init(_ text: FoldedScalars, cut: Int) {
    stem = text.string(0..<cut)
    particle = text.string(cut..<text.count)
  }

  private static func isParticle(_ text: FoldedScalars, from cut: Int) -> Bool {
    let isHangul = ScalarClass(text.value(cut - 1)) == .hangul
    return KoreanParticle.agreement(
      of: text, cut, text.count, after: FinalSound(text.value(cut - 1)),
      KoreanParticle.Stem(isLong: !isHangul, isPlace: false, requiresAgreement: isHangul)) != nil
  }
}
