// The stem of an English word, lightly. It knows no dictionary.

/// Takes the endings -ies, -s, -ing, -ed and a final e off a word in lower case, so that `robots`, `walking` and
/// `walked` meet `robot` and `walk`. A name may lose a letter; index and query lose the same.
enum LatinStem {
  static func strip(_ word: inout [UInt8]) {
    guard word.count > 3, word.allSatisfy({ (0x61...0x7A).contains($0) }) else { return }
    if ends(word, "ies"), word.count > 4 {
      word.removeLast(3)
      word.append(UInt8(ascii: "y"))
    } else if ends(word, "s"), !ends(word, "ss"), !ends(word, "us"), !ends(word, "is") {
      word.removeLast()
    }
    if ends(word, "ing"), word.count > 5, hasVowel(word.dropLast(3)) {
      word.removeLast(3)
      undouble(&word)
    } else if ends(word, "ed"), word.count > 4, hasVowel(word.dropLast(2)) {
      word.removeLast(2)
      undouble(&word)
    }
    if word.count > 3, word.last == UInt8(ascii: "e") { word.removeLast() }
  }

  private static func ends(_ word: [UInt8], _ suffix: StaticString) -> Bool {
    let count = suffix.utf8CodeUnitCount
    guard word.count >= count else { return false }
    return suffix.withUTF8Buffer { wanted in
      (0..<count).allSatisfy { word[word.count - count + $0] == wanted[$0] }
    }
  }

  private static func hasVowel(_ word: ArraySlice<UInt8>) -> Bool {
    word.contains { "aeiouy".utf8.contains($0) }
  }

  /// `stopp` is `stop`; `fall` and `pass` stay.
  private static func undouble(_ word: inout [UInt8]) {
    guard word.count > 3, let last = word.last, word[word.count - 2] == last,
      !"aeioulsz".utf8.contains(last)
    else { return }
    word.removeLast()
  }
}
