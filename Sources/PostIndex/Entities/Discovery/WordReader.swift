// The words of a piece of prose, for finding names that nobody has told of. It never judges a word.

/// A word with what stands before it.
struct ProseWord {
  /// Scalars from the beginning of the text.
  let start: Int
  enum Script { case hangul, latin, mixed, other }

  let text: String
  let script: Script
  /// Whether a space and nothing else parts it from the word before.
  let followsSpace: Bool
  /// Whether it begins a sentence, a line or a piece.
  let beginsSentence: Bool
  /// What stands directly before and behind it: 0 at the edges.
  let before: UInt32
  let behind: UInt32

  /// A word of Latin letters and digits that begins with a capital.
  var isCapitalized: Bool {
    guard script == .latin, let first = text.unicodeScalars.first else { return false }
    return first.properties.isUppercase
  }
}

enum WordReader {
  /// The words of `text` in order. O(*n*).
  static func words(of text: String) -> [ProseWord] {
    let scalars = Array(text.unicodeScalars)
    var words: [ProseWord] = []
    var at = 0
    var lastEnd = 0
    while at < scalars.count {
      guard isWord(scalars, at) else {
        at += 1
        continue
      }
      var end = at + 1
      while end < scalars.count, isWord(scalars, end) { end += 1 }
      let between = scalars[lastEnd..<at]
      words.append(
        ProseWord(
          start: at, text: string(scalars[at..<end]), script: script(scalars[at..<end]),
          followsSpace: !words.isEmpty && between.count == 1 && between.first == " ",
          beginsSentence: words.isEmpty || between.contains { endsSentence($0) },
          before: at > 0 ? scalars[at - 1].value : 0,
          behind: end < scalars.count ? scalars[end].value : 0))
      lastEnd = end
      at = end
    }
    return words
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  /// Letters and digits, and what joins two of them: `GPT-4`, `Node.js`, `R&D`.
  private static func isWord(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    if isLetter(scalars[index]) { return true }
    switch scalars[index] {
    case "-", ".", "&", "'", "’", "+", "_":
      return index > 0 && index + 1 < scalars.count && isLetter(scalars[index - 1])
        && isLetter(scalars[index + 1]) && ScalarClass(scalars[index + 1].value) != .hangul
    default: return false
    }
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    ScalarClass(scalar.value) != .other
  }

  private static func endsSentence(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ".", "!", "?", ":", "\n", "•", "。": true
    default: false
    }
  }

  private static func script(_ scalars: ArraySlice<Unicode.Scalar>) -> ProseWord.Script {
    var hasHangul = false
    var hasLatin = false
    for scalar in scalars {
      switch ScalarClass(scalar.value) {
      case .hangul: hasHangul = true
      case .latin, .digit: hasLatin = true
      case .han, .other: continue
      }
    }
    if hasHangul { return hasLatin ? .mixed : .hangul }
    return hasLatin ? .latin : .other
  }
}
