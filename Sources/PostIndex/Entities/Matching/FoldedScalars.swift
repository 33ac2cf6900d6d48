// Text made comparable, scalar by scalar, with the way back to the bytes. It never decides what is a name.
import Syntax

/// A letter of the text as names are compared, and where its bytes stand.
struct FoldedScalar {
  /// Composed, half width, lower case.
  var value: UInt32
  /// The same with its case.
  var cased: UInt32
  /// Bytes of the source, marks included.
  var start: UInt32
  var end: UInt32
}

/// Folded scalars of one piece of text after the other; the room is kept between pieces.
///
/// Zero-width marks and soft hyphens are left out; what is not UTF-8 becomes U+FFFD.
struct FoldedScalars {
  /// The first `count` are the text.
  private var room: [FoldedScalar] = []
  private(set) var count = 0

  init() {}

  init(_ text: String) { fold(Array(text.utf8).span, 0..<text.utf8.count) }

  var scalars: ArraySlice<FoldedScalar> { room[..<count] }

  /// An empty one at 0 outside.
  @inline(__always)
  subscript(index: Int) -> FoldedScalar {
    index >= 0 && index < count ? room[index] : FoldedScalar(value: 0, cased: 0, start: 0, end: 0)
  }

  /// The folded scalar at `index`; 0 outside.
  @inline(__always)
  func value(_ index: Int) -> UInt32 {
    index >= 0 && index < count ? room[index].value : 0
  }

  /// Behind the letters and digits of ASCII and the syllables that follow, or the syllables, that begin at `index`: no
  /// name begins amid them. At least one on.
  @inline(__always)
  func endOfRun(_ index: Int) -> Int {
    let scalars = room.span
    guard index < count else { return index + 1 }
    var at = index
    while at < count, scalars[at].value &- 0x61 < 26 || scalars[at].value &- 0x30 < 10 { at += 1 }
    while at < count, scalars[at].value &- 0xAC00 < 11_172 { at += 1 }
    return max(at, index + 1)
  }

  /// The scalars of `range`, composed and with their case, that were folded from `source`. O(length).
  func string(_ range: Range<Int>, of source: SourceText) -> String {
    let scalars = scalars[range.clamped(to: 0..<count)]
    let bytes = Int(scalars.first?.start ?? 0)..<Int(scalars.last?.end ?? 0)
    // Syllables as they are.
    if bytes.count == 3 * scalars.count, bytes.upperBound <= source.count {
      return String(decoding: source.bytes[bytes], as: UTF8.self)
    }
    return string(range)
  }

  /// The same without the source. O(length).
  func string(_ range: Range<Int>) -> String {
    var text = String.UnicodeScalarView()
    text.append(
      contentsOf: scalars[range.clamped(to: 0..<count)].compactMap { Unicode.Scalar($0.cased) })
    return String(text)
  }

  /// Replaces what is held with `range` of `bytes`, which lies inside them. O(length).
  mutating func fold(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    count = 0
    while room.count < range.count {
      room.append(FoldedScalar(value: 0, cased: 0, start: 0, end: 0))
    }
    var at = range.lowerBound
    while at < range.upperBound {
      at = foldPlain(bytes, at, range.upperBound)
      guard at < range.upperBound else { break }
      let (scalar, end) = Self.decode(bytes, at, range.upperBound)
      foldRare(scalar, at, end)
      at = end
    }
  }

  /// Folds ASCII, syllables and plain scalars from `start` on; gives the place of what is none.
  private mutating func foldPlain(_ bytes: Span<UInt8>, _ start: Int, _ limit: Int) -> Int {
    var at = start
    var place = count
    var room = room.mutableSpan
    while at < limit, place < room.count {
      let byte = bytes[at]
      var scalar = UInt32(byte)
      var lower = scalar
      var length = 1
      if byte < 0x80 {
        if byte &- 0x41 < 26 { lower |= 0x20 }
      } else if let syllable = PlainScalar.syllable(bytes, at, limit) {
        (scalar, lower, length) = (syllable, syllable, 3)
      } else if let plain = PlainScalar(bytes, at, limit) {
        (scalar, lower, length) = (plain.value, plain.value, plain.length)
      } else {
        break
      }
      let end = at + length
      room[place] = FoldedScalar(
        value: lower, cased: scalar, start: UInt32(truncatingIfNeeded: at),
        end: UInt32(truncatingIfNeeded: end))
      place += 1
      at = end
    }
    count = place
    return at
  }

  @inline(__always)
  private mutating func append(_ value: UInt32, _ cased: UInt32, _ start: Int, _ end: Int) {
    // There is: no scalar has less than a byte.
    guard count < room.count else { return }
    room[count] = FoldedScalar(
      value: value, cased: cased, start: UInt32(truncatingIfNeeded: start),
      end: UInt32(truncatingIfNeeded: end))
    count += 1
  }

  private mutating func foldRare(_ scalar: UInt32, _ start: Int, _ end: Int) {
    switch scalar {
    case 0xAD, 0x200B...0x200D, 0xFEFF: return
    case 0x2018, 0x2019: append(0x27, 0x27, start, end)
    case 0x201C, 0x201D: append(0x22, 0x22, start, end)
    case 0x3000: append(0x20, 0x20, start, end)
    case 0xFF01...0xFF5E:
      let ascii = scalar - 0xFEE0
      append(ascii &- 0x41 < 26 ? ascii + 0x20 : ascii, ascii, start, end)
    default:
      if ScalarComposition.isMark(scalar), let last = scalars.last,
        let composed = ScalarComposition.composed(last.cased, scalar)
      {
        room[count - 1] = FoldedScalar(
          value: Self.lowered(composed), cased: composed, start: last.start,
          end: UInt32(truncatingIfNeeded: end))
      } else {
        append(Self.lowered(scalar), scalar, start, end)
      }
    }
  }

  /// In lower case, where that is one scalar.
  private static func lowered(_ value: UInt32) -> UInt32 {
    guard value < 0x2000 || value &- 0x2100 < 0xD80 || value >= 0xFB00,
      let scalar = Unicode.Scalar(value)
    else {
      return value
    }
    let lower = scalar.properties.lowercaseMapping.unicodeScalars
    guard let first = lower.first, lower.count == 1 else { return value }
    return first.value
  }

  /// The scalar at `start`, whose byte is not ASCII, and where it ends: at most at `limit`.
  @inline(__always)
  private static func decode(_ bytes: Span<UInt8>, _ start: Int, _ limit: Int) -> (UInt32, Int) {
    let first = bytes[start]
    let length = first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0
    guard length > 0, start + length <= limit else { return (0xFFFD, start + 1) }
    var scalar = UInt32(first) & (0x7F >> UInt32(length))
    for index in start + 1..<start + length {
      let byte = bytes[index]
      guard byte & 0xC0 == 0x80 else { return (0xFFFD, index) }
      scalar = scalar << 6 | UInt32(byte & 0x3F)
    }
    return (scalar, start + length)
  }
}
