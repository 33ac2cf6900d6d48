// The text of one file as UTF-8 bytes. It never decodes more than it is asked for and knows no lines.

/// The text of one file. Offsets count its UTF-8 bytes from 0; a byte order mark is part of the text.
///
/// The bytes are expected to be valid UTF-8, but nothing depends on it: what is not decodes to U+FFFD.
package struct SourceText: Hashable, Sendable {
  package let bytes: [UInt8]

  package init(bytes: [UInt8]) { self.bytes = bytes }
  package init(_ string: some StringProtocol) { bytes = Array(string.utf8) }

  package var count: Int { bytes.count }

  /// The text as a string. O(*n*).
  package var string: String { String(decoding: bytes, as: UTF8.self) }

  /// Bytes before the text proper: 3 where the file begins with a byte order mark, else 0.
  package var byteOrderMarkLength: Int { bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }

  /// `range` moved inside the text where it reaches past its end.
  package func clamped(_ range: TextRange) -> Range<Int> {
    let low = min(range.lowerBound, bytes.count)
    return low..<max(low, min(range.upperBound, bytes.count))
  }

  /// The text of `range`, clamped to the file. O(length).
  package subscript(range: TextRange) -> String {
    String(decoding: bytes[clamped(range)], as: UTF8.self)
  }

  /// The text with `range` replaced. O(*n*).
  package func replacing(_ range: TextRange, with text: some StringProtocol) -> SourceText {
    var copy = bytes
    copy.replaceSubrange(clamped(range), with: text.utf8)
    return SourceText(bytes: copy)
  }
}
