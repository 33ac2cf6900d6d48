// A half-open range of UTF-8 byte offsets into one source text. It never counts characters or lines.

/// A half-open range of UTF-8 byte offsets from the start of a `SourceText`.
///
/// Eight bytes wide, since an index holds many of them. Offsets are clamped into `0...UInt32.max`
/// and an upper bound below the lower one is raised to it, so that making a range never traps.
package struct TextRange: Hashable, Sendable {
  private let lower: UInt32
  private let upper: UInt32

  package init(_ lowerBound: Int, _ upperBound: Int) {
    let limit = Int(UInt32.max)
    let low = min(max(lowerBound, 0), limit)
    lower = UInt32(low)
    upper = UInt32(min(max(upperBound, low), limit))
  }

  package init(_ range: Range<Int>) { self.init(range.lowerBound, range.upperBound) }

  /// An empty range, such as a caret.
  package static func empty(at offset: Int) -> TextRange { TextRange(offset, offset) }

  package var lowerBound: Int { Int(lower) }
  package var upperBound: Int { Int(upper) }
  package var count: Int { Int(upper - lower) }
  package var isEmpty: Bool { lower == upper }
  package var range: Range<Int> { lowerBound..<upperBound }

  /// Whether `offset` lies in the half-open range.
  package func contains(_ offset: Int) -> Bool { lowerBound <= offset && offset < upperBound }

  /// Whether a cursor at `offset` touches the range: inside it or at either end.
  package func touches(_ offset: Int) -> Bool { lowerBound <= offset && offset <= upperBound }

  /// Whether `other` lies wholly within this range.
  package func contains(_ other: TextRange) -> Bool {
    lower <= other.lower && other.upper <= upper
  }

  package func overlaps(_ other: TextRange) -> Bool {
    lower < other.upper && other.lower < upper
  }
}

extension TextRange: CustomStringConvertible {
  package var description: String { "\(lower)..<\(upper)" }
}
