// How labels of references are compared. It never looks a label up.

/// The form in which CommonMark matches labels: case folded, white space collapsed.
enum LinkLabel {
  static func normalized(_ bytes: ArraySlice<UInt8>) -> String {
    var folded: [UInt8] = []
    folded.reserveCapacity(bytes.count)
    var isPending = false
    var isASCII = true
    for byte in bytes {
      if byte.isWhitespace {
        isPending = !folded.isEmpty
        continue
      }
      if isPending { folded.append(.space) }
      isPending = false
      isASCII = isASCII && byte < 0x80
      folded.append(byte.lowercased)
    }
    let text = String(decoding: folded, as: UTF8.self)
    return isASCII ? text : caseFolded(text)
  }

  /// Full case folding by scalars, so that ẞ, ß and SS are one.
  private static func caseFolded(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      guard scalar.value >= 0x80, !isUncased(scalar.value) else {
        result.append(scalar)
        continue
      }
      for lower in scalar.properties.lowercaseMapping.unicodeScalars {
        for upper in lower.properties.uppercaseMapping.unicodeScalars {
          result.append(contentsOf: upper.properties.lowercaseMapping.unicodeScalars)
        }
      }
    }
    return String(result)
  }

  /// Han, kana and Hangul have no case; asking for it is slow.
  private static func isUncased(_ value: UInt32) -> Bool {
    (0x2E80...0xA63F).contains(value) || (0xAC00...0xD7FF).contains(value)
  }
}
