// Letters and their marks as one, where Unicode has one. It never takes anything apart.

enum Composition {
  /// `text` in NFC as far as Latin and Hangul go. O(*n*).
  static func composed(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
    var result = ""
    for character in text {
      if character.unicodeScalars.count > 1, let whole = letters[character] ?? syllable(character) {
        result.unicodeScalars.append(whole)
      } else {
        result.append(character)
      }
    }
    return result
  }

  /// Equality of characters is canonical: a letter with its mark finds the one that has it built in.
  private static let letters: [Character: Unicode.Scalar] = {
    var result: [Character: Unicode.Scalar] = [:]
    for value in Array(0xC0..<0x250) + Array(0x1E00..<0x1F00) {
      guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
      result[Character(scalar)] = scalar
    }
    return result
  }()

  private static func syllable(_ character: Character) -> Unicode.Scalar? {
    let values = character.unicodeScalars.map { Int($0.value) }
    guard values.count == 2 || values.count == 3, (0x1100..<0x1113).contains(values[0]),
      (0x1161..<0x1176).contains(values[1])
    else { return nil }
    let final = values.count == 3 ? values[2] - 0x11A7 : 0
    guard (0..<28).contains(final) else { return nil }
    let index = ((values[0] - 0x1100) * 21 + values[1] - 0x1161) * 28 + final
    return Unicode.Scalar(UInt32(0xAC00 + index))
  }
}
