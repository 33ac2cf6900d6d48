// The stem of an English word, lightly. It knows no dictionary.

/// Takes the endings -ies, -s, -ing, -ed and a final e off a word in lower case, so that `robots`, `walking` and
/// `walked` meet `robot` and `walk`. A name may lose a letter; index and query lose the same.
struct LatinStem {
  /// Where the stem ends in the text.
  private(set) var end: Int
  /// Whether a y follows: `stories` is `stor` and y.
  private(set) var endsInY = false

  /// The stem of what stands from `start` to `end`. O(length).
  init(_ text: Span<UInt8>, _ start: Int, _ end: Int) {
    self.end = end
    guard end - start > 3 else { return }
    let last = text[end - 1]
    switch last {
    case UInt8(ascii: "s"), UInt8(ascii: "g"), UInt8(ascii: "d"), UInt8(ascii: "e"): break
    default: return
    }
    for index in start..<end where text[index] &- 0x61 >= 26 { return }
    if last == UInt8(ascii: "s") {
      let before = text[end - 2]
      if before == UInt8(ascii: "e"), text[end - 3] == UInt8(ascii: "i"), end - start > 4 {
        self.end = end - 3
        endsInY = true
        return
      }
      // Not -ss, -us, -is.
      if before != UInt8(ascii: "s"), before != UInt8(ascii: "u"), before != UInt8(ascii: "i") {
        self.end = end - 1
      }
    }
    takeVerbEnding(text, start)
    if self.end - start > 3, text[self.end - 1] == UInt8(ascii: "e") { self.end -= 1 }
  }

  private mutating func takeVerbEnding(_ text: Span<UInt8>, _ start: Int) {
    switch text[end - 1] {
    case UInt8(ascii: "g"):
      if end - start > 5, text[end - 2] == UInt8(ascii: "n"), text[end - 3] == UInt8(ascii: "i"),
        LatinStem.hasVowel(text, start, end - 3)
      {
        end -= 3
        undouble(text, start)
      }
    case UInt8(ascii: "d"):
      if end - start > 4, text[end - 2] == UInt8(ascii: "e"),
        LatinStem.hasVowel(text, start, end - 2)
      {
        end -= 2
        undouble(text, start)
      }
    default: break
    }
  }

  private static func hasVowel(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    (start..<end).contains { index in
      switch text[index] {
      case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
        UInt8(ascii: "u"), UInt8(ascii: "y"):
        true
      default: false
      }
    }
  }

  /// `stopp` is `stop`; `fall` and `pass` stay.
  private mutating func undouble(_ text: Span<UInt8>, _ start: Int) {
    guard end - start > 3, text[end - 1] == text[end - 2] else { return }
    switch text[end - 1] {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"), UInt8(ascii: "l"), UInt8(ascii: "s"), UInt8(ascii: "z"):
      break
    default: end -= 1
    }
  }
}
