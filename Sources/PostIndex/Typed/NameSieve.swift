// What most names are passed over by in a search: which bytes they have, in which order. It never says that one fits.
import Syntax

/// Which bytes the forms of a name have: `FoldedText.occurring`.
struct NameForms: Sendable {
  let isKorean: Bool
  let text: UInt64
  let keys: UInt64
  let initials: UInt64
}

/// A query without anything that has to be counted or allocated.
struct NameSieve: Sendable {
  private struct Part: Sendable {
    let forms: NameForms
    let isConsonants: Bool
    /// Whether the keys of Hangul may be meant by letters of Latin.
    let mayBeKeys: Bool
    /// In `bytes`.
    let start: Int
    let end: Int
  }
  private let whole: Part
  /// Empty where there is one word.
  private let words: [Part]
  private let bytes: [UInt8]

  init(_ query: NameQuery) {
    var bytes: [UInt8] = []
    func part(_ typed: TypedText) -> Part {
      let start = bytes.count
      bytes += typed.text.bytes
      return Part(
        forms: NameForms(
          isKorean: typed.keyed.isKorean, text: typed.text.occurring,
          keys: typed.keyed.keys.occurring, initials: typed.keyed.initials.occurring),
        isConsonants: typed.keyed.isConsonants, mayBeKeys: typed.keyed.keys.bytes.count > 2,
        start: start, end: bytes.count)
    }
    whole = part(query.typed)
    words = query.words.map(part)
    self.bytes = bytes
  }

  /// False only where the query does not fit the name. O(length of the text).
  @inline(__always)
  func lets(_ text: UnsafeBufferPointer<UInt8>, _ forms: NameForms) -> Bool {
    if lets(whole, text, forms) { return true }
    if words.isEmpty { return false }
    for index in words.indices where !lets(words[index], text, forms) { return false }
    return true
  }

  @inline(__always)
  private func lets(
    _ part: Part, _ text: UnsafeBufferPointer<UInt8>, _ forms: NameForms
  ) -> Bool {
    if part.forms.text & ~forms.text == 0, inOrder(part, in: text) { return true }
    if part.isConsonants, part.forms.initials & ~forms.initials == 0 { return true }
    return (part.forms.isKorean || forms.isKorean && part.mayBeKeys)
      && part.forms.keys & ~forms.keys == 0
  }

  @inline(__always)
  private func inOrder(_ part: Part, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      var next = part.start
      for byte in text where next < part.end && byte == bytes[next] { next += 1 }
      return next == part.end
    }
  }
}
