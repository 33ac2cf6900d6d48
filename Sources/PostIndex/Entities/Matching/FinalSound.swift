// How a name sounds at its end, as far as Korean particles ask. It never reads particles.

/// The ways in which a word's end may be read; several where speakers differ.
struct FinalSound: OptionSet, Sendable {
  let rawValue: UInt8

  /// A vowel.
  static let open = FinalSound(rawValue: 1)
  /// A consonant other than ㄹ.
  static let closed = FinalSound(rawValue: 2)
  static let rieul = FinalSound(rawValue: 4)
  static let any: FinalSound = [.open, .closed, .rieul]

  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Of a syllable, or a digit in its Sino-Korean and English readings; any for other scalars. O(1).
  init(_ scalar: UInt32) {
    switch scalar {
    case 0xAC00...0xD7A3:
      let final = (scalar - 0xAC00) % 28
      self = final == 0 ? .open : final == 8 ? .rieul : .closed
    case 0x31, 0x37: self = [.closed, .rieul]
    case 0x32, 0x34, 0x35: self = .open
    case 0x30, 0x33, 0x36, 0x39: self = [.open, .closed]
    case 0x38: self = [.open, .rieul]
    default: self = .any
    }
  }

  /// Of a name as its store spells it: acronyms by their last letter, words by how they are usually read.
  init(name: FoldedScalars) {
    guard let last = name.scalars.last, ScalarClass(last.value) == .latin else {
      self.init(name.scalars.last?.value ?? 0)
      return
    }
    let word = name.scalars.reversed().prefix { ScalarClass($0.value) == .latin }
    if word.count <= 5, word.allSatisfy({ $0.cased != $0.value }) {
      // Four and five letters may be read as a word.
      self = word.count > 3 ? .any : FinalSound(letter: last.value)
    } else {
      let before = word.dropFirst().first?.value ?? 0
      self = FinalSound(wordEnd: last.value, before: before)
    }
  }

  private init(letter: UInt32) {
    switch letter {
    case 0x6C, 0x72: self = .rieul
    case 0x6D, 0x6E: self = .closed
    default: self = .open
    }
  }

  private init(wordEnd last: UInt32, before: UInt32) {
    switch last {
    case 0x6D, 0x6E: self = .closed
    case 0x6C: self = .rieul
    case 0x67 where before == 0x6E: self = .closed
    case 0x62, 0x63, 0x65, 0x67, 0x6B, 0x70, 0x74: self = .any
    default: self = .open
    }
  }
}
