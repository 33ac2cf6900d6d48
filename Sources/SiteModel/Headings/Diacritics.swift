// Latin letters without their marks. It never changes other scripts.

enum Diacritics {
  /// `text` without combining marks, those of precomposed letters included; Hangul stays whole. O(*n*).
  static func removed(from text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar.properties.generalCategory == .nonspacingMark { continue }
      result.append(base(of: scalar))
    }
    return String(result)
  }

  /// The letter below the marks; ranges of Latin and Greek and Cyrillic letters that Unicode decomposes.
  static func base(of scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard (0xC0..<0x530).contains(scalar.value) || (0x1E00..<0x2000).contains(scalar.value) else {
      return scalar
    }
    // Two canonically equivalent strings hash and compare alike, but only one of them has its base first:
    // the name of a precomposed letter begins with that of its base.
    guard let name = scalar.properties.name, let cut = name.utf8Index(of: " WITH ") else {
      return scalar
    }
    return LatinLetters.byName[String(name[..<cut])] ?? scalar
  }
}

private enum LatinLetters {
  static let byName: [String: Unicode.Scalar] = {
    var result: [String: Unicode.Scalar] = [:]
    for value in Array(0x41...0x5A) + Array(0x61...0x7A) + Array(0x391...0x3C9)
      + Array(0x410...0x44F)
    {
      guard let scalar = Unicode.Scalar(UInt32(value)), let name = scalar.properties.name else {
        continue
      }
      result[name] = scalar
    }
    return result
  }()
}
