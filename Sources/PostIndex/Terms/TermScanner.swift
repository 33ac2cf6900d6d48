// From Markdown to terms: one way for the index and for queries. It never parses: a line's beginning and what no
// reader sees (addresses, tags, template calls) are all that it knows of markup.
import Syntax

/// Takes terms as they are found.
protocol TermSink {
  /// - Parameter range: where in `text` the term is: UTF-8, in lower case; one to 120 bytes.
  mutating func add(_ text: Span<UInt8>, _ range: Range<Int>, _ field: TermField)
}

/// Finds the terms of a text: Latin words (stemmed, with the parts of `a.b-c`), numbers of two digits and more, eojeol
/// without particles, pairs of neighbouring kana and han.
///
/// A term is a piece of the text in lower case, so that nothing is copied for each.
struct TermScanner<Sink: TermSink> {
  var sink: Sink

  init(_ sink: Sink) { self.sink = sink }

  /// The terms of a text that is no Markdown: a title, a tag.
  mutating func scan(_ text: String, as field: TermField) {
    var source = text
    let text = source.withUTF8 { ComposedText.composed($0.span) }
    _ = TermScanner.words(text.span, 0, text.count, Fields(field), &sink)
  }

  /// The terms of Markdown without front matter. O(*n*).
  mutating func scan(markdown: Span<UInt8>) {
    TermScanner.lines(ComposedText.composed(markdown), &sink)
  }

  /// What the words of a line count for.
  private struct Fields {
    let first: TermField
    let second: TermField?

    init(_ first: TermField, _ second: TermField? = nil) {
      self.first = first
      self.second = second
    }
  }

  // MARK: lines

  private static func lines(_ bytes: [UInt8], _ sink: inout Sink) {
    let text = bytes.span
    var at = 0
    var fence: (byte: UInt8, width: Int)?
    while at < text.count {
      let end = bytes.index(of: UInt8(ascii: "\n"), from: at) ?? bytes.count
      let marker = self.fence(text, at, end)
      if let open = fence {
        if let marker, marker.byte == open.byte, marker.width >= open.width {
          fence = nil
          at = end
        } else {
          at = words(text, at, end, Fields(.code), &sink)
        }
      } else if let marker {
        fence = marker
        at = end
      } else {
        let heading: TermField? = isHeading(text, at, end) ? .headings : nil
        at = words(text, at, end, Fields(.body, heading), &sink)
      }
      at = max(at, end) + (at <= end ? 1 : 0)
    }
  }

  /// Behind indentation and the marks of quotes.
  private static func fence(
    _ text: Span<UInt8>, _ start: Int, _ end: Int
  ) -> (byte: UInt8, width: Int)? {
    var index = start
    while index < end, text[index] == 0x20 || text[index] == 0x09 || text[index] == 0x3E {
      index += 1
    }
    guard index + 2 < end, text[index] == UInt8(ascii: "`") || text[index] == UInt8(ascii: "~")
    else { return nil }
    let byte = text[index]
    var behind = index
    while behind < end, text[behind] == byte { behind += 1 }
    guard behind - index >= 3 else { return nil }
    // A code span of three backticks on one line is no fence.
    if byte == UInt8(ascii: "`") {
      for later in behind..<end where text[later] == byte { return nil }
    }
    return (byte, behind - index)
  }

  private static func isHeading(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    var index = start
    while index < end, index < start + 3, text[index] == 0x20 { index += 1 }
    var behind = index
    while behind < end, text[behind] == UInt8(ascii: "#") { behind += 1 }
    if behind > index { return behind - index <= 6 && (behind == end || text[behind] == 0x20) }
    // An underlined one.
    guard index < end, end + 2 < text.count else { return false }
    let mark = text[end + 1]
    guard mark == UInt8(ascii: "=") || mark == UInt8(ascii: "-") else { return false }
    var under = end + 1
    while under < text.count, text[under] == mark || text[under] == 0x20 || text[under] == 0x0D {
      under += 1
    }
    return under > end + 2 && (under == text.count || text[under] == UInt8(ascii: "\n"))
  }

  // MARK: words

  /// Where what was read ends: at `end`, or behind it where something unseen goes on there.
  private static func words(
    _ text: Span<UInt8>, _ start: Int, _ end: Int, _ fields: Fields, _ sink: inout Sink
  ) -> Int {
    var at = start
    while at < end {
      switch text[at] {
      case 0x61...0x7A: at = latin(text, at, end, fields, &sink)
      case 0x30...0x39: at = number(text, at, end, fields, &sink)
      case 0x80...: at = other(text, at, end, fields, &sink)
      case UInt8(ascii: "<"), UInt8(ascii: "{"), UInt8(ascii: "]"), UInt8(ascii: "&"):
        at = UnseenText.end(text, at, isCode: fields.first == .code) ?? at + 1
      default: at += 1
      }
    }
    return at
  }

  @inline(__always)
  private static func add(
    _ text: Span<UInt8>, _ start: Int, _ end: Int, _ fields: Fields, _ sink: inout Sink
  ) {
    guard start < end, end - start <= 120 else { return }
    sink.add(text, start..<end, fields.first)
    if let second = fields.second { sink.add(text, start..<end, second) }
  }

  private static func number(
    _ text: Span<UInt8>, _ start: Int, _ end: Int, _ fields: Fields, _ sink: inout Sink
  ) -> Int {
    var at = start
    while at < end {
      let isPoint = text[at] == UInt8(ascii: ".") && at + 1 < end && text[at + 1].isDigit
      guard text[at].isDigit || isPoint else { break }
      at += 1
    }
    if at - start > 1 { add(text, start, at, fields, &sink) }
    return at
  }

  private static func latin(
    _ text: Span<UInt8>, _ start: Int, _ end: Int, _ fields: Fields, _ sink: inout Sink
  ) -> Int {
    if let address = UnseenText.addressEnd(text, start, end) { return address }
    var at = partEnd(text, start, end)
    if at < end, text[at] == UInt8(ascii: "+") || text[at] == UInt8(ascii: "#") {
      while at < end, text[at] == UInt8(ascii: "+") || text[at] == UInt8(ascii: "#") { at += 1 }
      add(text, start, at, fields, &sink)
      return at
    }
    var part = start
    while at + 1 < end, joins(text[at]), text[at + 1].isWord {
      addPart(text, part, at, fields, &sink)
      part = at + 1
      at = partEnd(text, part, end)
    }
    if part > start { add(text, start, at, fields, &sink) }
    addPart(text, part, at, fields, &sink)
    return at
  }

  /// What keeps `a.b`, `a_b`, `a'b` and `a-b` together.
  @inline(__always)
  private static func joins(_ byte: UInt8) -> Bool {
    byte == 0x2E || byte == 0x5F || byte == 0x27 || byte == 0x2D
  }

  /// Behind the letters and digits that begin at `start`.
  @inline(__always)
  private static func partEnd(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    var at = start
    while at < end {
      at = text.wordEnd(from: at)
      // Letters of two bytes: Latin with accents, Greek, Cyrillic.
      guard at + 1 < end, text[at] >= 0xC3, text[at] <= 0xDF else { break }
      at += 2
    }
    return min(at, end)
  }

  private static func addPart(
    _ text: Span<UInt8>, _ start: Int, _ end: Int, _ fields: Fields, _ sink: inout Sink
  ) {
    let stem = LatinStem(text, start, end)
    guard stem.endsInY else { return add(text, start, stem.end, fields, &sink) }
    var word: [UInt8] = []
    for index in start..<stem.end { word.append(text[index]) }
    word.append(UInt8(ascii: "y"))
    add(word.span, 0, word.count, fields, &sink)
  }

  private static func other(
    _ text: Span<UInt8>, _ start: Int, _ end: Int, _ fields: Fields, _ sink: inout Sink
  ) -> Int {
    if (0xC3...0xDF).contains(text[start]) {
      let at = partEnd(text, start, end)
      addPart(text, start, at, fields, &sink)
      return max(at, start + 1)
    }
    let script = Script(text.scalar(at: start, end))
    guard script != .none else { return start + 1 }
    var at = start + 3
    while at < end, Script(text.scalar(at: at, end)) == script { at += 3 }
    if script == .hangul {
      add(text, start, KoreanStem.end(text, start, at), fields, &sink)
    } else if at == start + 3 {
      add(text, start, at, fields, &sink)
    } else {
      for pair in stride(from: start, to: at - 3, by: 3) {
        add(text, pair, pair + 6, fields, &sink)
      }
    }
    return at
  }

  private enum Script {
    case none, hangul, ideographs

    @inline(__always)
    init(_ scalar: UInt32) {
      switch scalar {
      case 0xAC00...0xD7A3: self = .hangul
      case 0x3041...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF: self = .ideographs
      default: self = .none
      }
    }
  }
}

extension UInt8 {
  @inline(__always)
  fileprivate var isDigit: Bool { self &- 0x30 < 10 }

  /// A digit or a small letter.
  @inline(__always)
  fileprivate var isWord: Bool { self &- 0x61 < 26 || self &- 0x30 < 10 }
}

extension Span<UInt8> {
  /// Behind the digits and small letters that begin at `start`, eight at a time.
  @inline(__always)
  fileprivate func wordEnd(from start: Int) -> Int {
    let upper: UInt64 = 0x8080_8080_8080_8080
    var index = start
    while index + 8 <= count {
      let word = UInt64(
        littleEndian: bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self))
      let low = word & ~upper
      // The upper bit of each byte says that it is not below the first, and not above the last, of a range.
      let letters = (low &+ 0x1F1F_1F1F_1F1F_1F1F) & ~(low &+ 0x0505_0505_0505_0505)
      let digits = (low &+ 0x5050_5050_5050_5050) & ~(low &+ 0x4646_4646_4646_4646)
      let others = ~(letters | digits) & upper | word & upper
      if others != 0 { return index + others.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < count, self[index].isWord { index += 1 }
    return index
  }

  /// Of three bytes; zero where there is no such character.
  @inline(__always)
  func scalar(at index: Int, _ end: Int) -> UInt32 {
    guard index + 2 < end, self[index] & 0xF0 == 0xE0 else { return 0 }
    return UInt32(self[index] & 0x0F) << 12 | UInt32(self[index + 1] & 0x3F) << 6
      | UInt32(self[index + 2] & 0x3F)
  }
}
