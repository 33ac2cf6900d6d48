// What an author has typed of a link's text, and how well it fits a name. It filters nothing.
import Syntax

/// Some typed letters, in every way that they may be meant.
package struct TypedText: Hashable, Sendable {
  let text: FoldedText
  let keyed: KeyedText
  private let textStart: WordStarts.Wanted
  private let initialsStart: WordStarts.Wanted
  private let keysStart: WordStarts.Wanted
  /// The last word of it as a term begins: without a letter of Hangul that has no syllable yet.
  let wordStart: [UInt8]

  /// Quotation marks, backticks and surrounding space do not count.
  package init(_ typed: String) {
    let text = TypedText.bare(typed)
    self.text = text
    keyed = KeyedText(text)
    textStart = WordStarts.Wanted(text)
    initialsStart = WordStarts.Wanted(keyed.initials)
    keysStart = WordStarts.Wanted(keyed.keys)
    let scalars = String(decoding: text.bytes, as: UTF8.self).unicodeScalars
    var word = scalars.split(separator: " ").last.map { Array($0) } ?? []
    while let last = word.last, (0x3131...0x3163).contains(last.value) { word.removeLast() }
    wordStart = word.flatMap { Array(String($0).utf8) }
  }

  package var isEmpty: Bool { text.isEmpty }

  /// `text` as typed letters are compared with it.
  static func bare(_ text: String) -> FoldedText {
    var view = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where !isMark(scalar.value) { view.append(scalar) }
    let folded = FoldedText(String(view))
    let spaces = folded.bytes.prefix { $0 == 0x20 }.count
    return spaces == 0
      ? folded : FoldedText(String(decoding: folded.bytes[spaces...], as: UTF8.self))
  }

  /// Quotation marks, straight and curly, and what marks emphasis and code.
  private static func isMark(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x22, 0x27, 0x60, 0x2A, 0x5F, 0x2018, 0x2019, 0x201C, 0x201D: true
    default: false
    }
  }

  /// Whether a name whose words begin so may begin, or have a word that begins, so as is typed. O(1).
  @inline(__always)
  func mayBegin(_ starts: WordStarts) -> Bool {
    starts.mayHave(textStart) || starts.mayHave(initialsStart) || starts.mayHave(keysStart)
  }

  /// How well it fits, and how likely that is meant (at most 1).
  typealias Fit = (quality: MatchQuality, certainty: Float)

  /// The best way in which it fits `name`; nil where it does not. O(length of the name).
  func fit(_ name: TypedName) -> Fit? {
    var best: Fit?
    func offer(_ quality: MatchQuality?, _ certainty: Float) {
      guard let quality else { return }
      if best.map({ (quality, certainty) > ($0.quality, $0.certainty) }) ?? true {
        best = (quality, certainty)
      }
    }
    offer(name.text.match(text), 1)
    if best?.quality ?? .scattered > .inside { return best }
    if keyed.isConsonants, text.bytes.count > 3 {
      // `ㅌㅅㄹ`.
      offer(name.keyed.initials.match(keyed.initials).flatMap { $0 > .scattered ? $0 : nil }, 0.9)
    }
    // `테슬ㄹ`; or Latin for Hangul, or the reverse, where chance is to be feared of short texts.
    guard keyed.isKorean || name.keyed.isKorean && keyed.keys.bytes.count > 2 else { return best }
    let quality = name.keyed.keys.match(keyed.keys)
    if let quality, quality > .inside { offer(quality, keyed.isKorean ? 1 : 0.8) }
    return best
  }
}

/// A name in every form that typed letters are compared with.
final class TypedName: Hashable, Sendable {
  let text: FoldedText
  let keyed: KeyedText

  /// How the words of all its forms begin. O(*n*).
  var starts: WordStarts {
    var starts = WordStarts()
    starts.insert(text)
    if keyed.isKorean {
      starts.insert(keyed.initials)
      starts.insert(keyed.keys)
    }
    return starts
  }

  /// O(*n*).
  init(_ name: String) {
    text = TypedText.bare(name)
    keyed = KeyedText(text)
  }

  static func == (left: TypedName, right: TypedName) -> Bool { left.text == right.text }

  func hash(into hasher: inout Hasher) { hasher.combine(text) }
}
