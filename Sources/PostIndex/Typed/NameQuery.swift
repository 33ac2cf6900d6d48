// What is looked for by name through a whole blog, and how well one name fits. It never looks at a post.
import Syntax

/// How well something typed fits a name; a greater one fits better.
package struct NameFit: Hashable, Sendable, Comparable {
  let quality: MatchQuality
  /// How likely it is what was meant, at most 1.
  let certainty: Float

  package static func < (left: NameFit, right: NameFit) -> Bool {
    (left.quality, left.certainty) < (right.quality, right.certainty)
  }
}

/// Words of a name, whole or in part, in any order; or letters of it in theirs.
package struct NameQuery: Hashable, Sendable {
  package let typed: TypedText
  /// Those that it consists of, where they are several.
  let words: [TypedText]

  package init(_ text: String) {
    typed = TypedText(text)
    let words = text.split(whereSeparator: \.isWhitespace)
    self.words = words.count > 1 ? words.map { TypedText(String($0)) } : []
  }

  package var isEmpty: Bool { typed.isEmpty }

  /// Nil where it does not fit. O(length of the name).
  func fit(_ name: TypedName) -> NameFit? {
    let whole = typed.fit(name)
    if let whole, whole.quality > .scattered || isEmpty {
      return NameFit(quality: whole.quality, certainty: whole.certainty)
    }
    if !words.isEmpty {
      let fits = words.compactMap { typed in
        typed.fit(name).flatMap { $0.quality > .scattered ? $0 : nil }
      }
      if fits.count == words.count {
        return NameFit(quality: .inside, certainty: 0.9 * (fits.map(\.certainty).min() ?? 1))
      }
    }
    return scattered(name, mayFit: whole != nil).map {
      NameFit(quality: .scattered, certainty: $0)
    }
  }

  /// - Parameter mayFit: whether the letters occur in order as they are typed.
  private func scattered(_ name: TypedName, mayFit: Bool) -> Float? {
    if mayFit, let share = ScatteredLetters.share(of: typed.text, in: name.text) { return share }
    // `ㄱㄴㅂ` is 걷는 법.
    guard typed.keyed.isConsonants, name.keyed.isKorean else { return nil }
    return ScatteredLetters.share(of: typed.keyed.initials, in: name.keyed.initials)
  }
}

/// Letters that occur in order with others in between.
private enum ScatteredLetters {
  /// How close together the letters of `query` stand in `text`, at most 1; nil where they stand there by chance: each run of
  /// them has to begin a word, or there have to be two letters a run. O(length of the text).
  static func share(of query: FoldedText, in text: FoldedText) -> Float? {
    let wanted = letters(of: query)
    guard wanted.count > 2, query.occurring & ~text.occurring == 0 else { return nil }
    return share(of: wanted, in: text.bytes, prefersWords: true)
      ?? share(of: wanted, in: text.bytes, prefersWords: false)
  }

  /// - Parameter prefersWords: whether a letter that does not go on is looked for at the beginnings of words first.
  private static func share(
    of wanted: [ArraySlice<UInt8>], in bytes: [UInt8], prefersWords: Bool
  ) -> Float? {
    var runs = 0
    var loose = 0
    var (first, end) = (0, 0)
    for (index, letter) in wanted.enumerated() {
      let goesOn = index > 0 && bytes[end...].starts(with: letter)
      let word =
        goesOn || !prefersWords ? nil : place(of: letter, in: bytes, from: end, isWord: true)
      guard let start = goesOn ? end : word ?? place(of: letter, in: bytes, from: end) else {
        return nil
      }
      if !goesOn {
        runs += 1
        if !beginsWord(start, bytes) { loose += 1 }
      }
      if index == 0 { first = start }
      end = start + letter.count
    }
    guard loose == 0 || runs * 2 <= wanted.count else { return nil }
    return Float(wanted.reduce(0) { $0 + $1.count }) / Float(max(1, end - first))
  }

  private static func beginsWord(_ start: Int, _ bytes: [UInt8]) -> Bool {
    start == 0 || !FoldedText.isWordByte(bytes[start - 1])
  }

  private static func place(
    of letter: ArraySlice<UInt8>, in bytes: [UInt8], from: Int, isWord: Bool = false
  ) -> Int? {
    guard let head = letter.first else { return nil }
    var start = from
    while start + letter.count <= bytes.count {
      if bytes[start] == head, letter.count == 1 || bytes[start...].starts(with: letter),
        !isWord || beginsWord(start, bytes)
      {
        return start
      }
      start += 1
    }
    return nil
  }

  /// Scalars; what stands between words is none.
  private static func letters(of text: FoldedText) -> [ArraySlice<UInt8>] {
    var letters: [ArraySlice<UInt8>] = []
    var start = 0
    for at in text.bytes.indices
    where at + 1 == text.bytes.count || text.bytes[at + 1] & 0xC0 != 0x80 {
      if text.bytes[start] != 0x20 { letters.append(text.bytes[start...at]) }
      start = at + 1
    }
    return letters
  }
}
