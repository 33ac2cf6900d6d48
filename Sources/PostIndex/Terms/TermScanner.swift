// From Markdown to terms: one way for the index and for queries. It never parses: a line's beginning and what no
// reader sees (addresses, tags, template calls) are all that it knows of markup.

/// Takes terms as they are found.
protocol TermSink {
  /// - Parameter term: its UTF-8, in lower case; only valid during the call.
  mutating func add(_ term: [UInt8], _ field: TermField)
}

/// Finds the terms of a text: Latin words (stemmed, with the parts of `a.b-c`), numbers of two digits and more, eojeol
/// without particles, pairs of neighbouring kana and han.
struct TermScanner<Sink: TermSink> {
  var sink: Sink
  var word: [UInt8] = []
  var part: [UInt8] = []
  private var bytes: [UInt8] = []
  private var at = 0

  init(_ sink: Sink) { self.sink = sink }

  /// The terms of a text that is no Markdown: a title, a tag.
  mutating func scan(_ text: String, as field: TermField) {
    begin(Array(text.utf8))
    scan(to: bytes.count, field, nil)
  }

  /// The terms of Markdown without front matter. O(*n*).
  mutating func scan(markdown: [UInt8]) {
    begin(markdown)
    var fence: (byte: UInt8, width: Int)?
    while at < bytes.count {
      let end = lineEnd(from: at)
      let marker = TermScanner.fence(bytes, at, end)
      if let open = fence {
        if let marker, marker.byte == open.byte, marker.width >= open.width {
          fence = nil
          at = end
        } else {
          scan(to: end, .code, nil)
        }
      } else if let marker {
        fence = marker
        at = end
      } else {
        scan(to: end, .body, isHeading(at, end) ? .headings : nil)
      }
      at = max(at, end) + (at <= end ? 1 : 0)
    }
  }

  private mutating func begin(_ text: [UInt8]) {
    bytes = ComposedText.composed(text)
    at = 0
  }

  // MARK: lines

  private func lineEnd(from start: Int) -> Int {
    bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
  }

  /// Behind indentation and the marks of quotes.
  private static func fence(_ bytes: [UInt8], _ start: Int, _ end: Int) -> (
    byte: UInt8, width: Int
  )? {
    var index = start
    while index < end, [0x20, 0x09, UInt8(ascii: ">")].contains(bytes[index]) { index += 1 }
    guard index + 2 < end, bytes[index] == UInt8(ascii: "`") || bytes[index] == UInt8(ascii: "~")
    else { return nil }
    let byte = bytes[index]
    let width = bytes[index..<end].prefix { $0 == byte }.count
    guard width >= 3 else { return nil }
    // A code span of three backticks on one line is no fence.
    return byte == UInt8(ascii: "`") && bytes[(index + width)..<end].contains(byte)
      ? nil : (byte, width)
  }

  private func isHeading(_ start: Int, _ end: Int) -> Bool {
    var index = start
    while index < end, index < start + 3, bytes[index] == 0x20 { index += 1 }
    let width = bytes[index..<end].prefix { $0 == UInt8(ascii: "#") }.count
    if width > 0 { return width <= 6 && (index + width == end || bytes[index + width] == 0x20) }
    // An underlined one.
    guard index < end, end + 1 < bytes.count else { return false }
    let mark = bytes[end + 1]
    guard mark == UInt8(ascii: "=") || mark == UInt8(ascii: "-") else { return false }
    let under = bytes[(end + 1)..<lineEnd(from: end + 1)]
    return under.count >= 2 && under.allSatisfy { $0 == mark || $0 == 0x20 || $0 == 0x0D }
  }

  // MARK: words

  private mutating func scan(to end: Int, _ field: TermField, _ second: TermField?) {
    while at < end {
      let byte = bytes[at]
      switch byte {
      case 0x41...0x5A, 0x61...0x7A: takeLatin(end, field, second)
      case 0x30...0x39: takeNumber(end, field, second)
      case 0x80...: takeOther(end, field, second)
      case UInt8(ascii: "<"), UInt8(ascii: "{"), UInt8(ascii: "]"), UInt8(ascii: "&"):
        at = TermScanner.unseen(bytes, at, isCode: field == .code) ?? at + 1
      default: at += 1
      }
    }
  }

  private mutating func add(_ field: TermField, _ second: TermField?) {
    guard !word.isEmpty, word.count <= 120 else { return }
    sink.add(word, field)
    if let second { sink.add(word, second) }
  }

  private mutating func takeNumber(_ end: Int, _ field: TermField, _ second: TermField?) {
    word.removeAll(keepingCapacity: true)
    while at < end {
      if (0x30...0x39).contains(bytes[at]) {
        word.append(bytes[at])
      } else if bytes[at] == UInt8(ascii: "."), at + 1 < end, (0x30...0x39).contains(bytes[at + 1])
      {
        word.append(bytes[at])
      } else {
        break
      }
      at += 1
    }
    if word.count > 1 { add(field, second) }
  }

  private mutating func takeLatin(_ end: Int, _ field: TermField, _ second: TermField?) {
    if let address = TermScanner.addressEnd(bytes, at, end) {
      at = address
      return
    }
    var whole: [UInt8] = []
    takePart(end)
    if at < end, bytes[at] == UInt8(ascii: "+") || bytes[at] == UInt8(ascii: "#") {
      word = part
      while at < end, bytes[at] == UInt8(ascii: "+") || bytes[at] == UInt8(ascii: "#") {
        word.append(bytes[at])
        at += 1
      }
      add(field, second)
      return
    }
    while at + 1 < end, [0x2E, 0x5F, 0x27, 0x2D].contains(bytes[at]),
      TermScanner.isASCIIWord(bytes[at + 1])
    {
      whole += part
      whole.append(bytes[at])
      addPart(field, second)
      at += 1
      takePart(end)
    }
    if !whole.isEmpty {
      word = whole + part
      add(field, second)
    }
    addPart(field, second)
  }

  /// Letters and digits up to the next other sign, in lower case.
  private mutating func takePart(_ end: Int) {
    part.removeAll(keepingCapacity: true)
    while at < end {
      let byte = bytes[at]
      if (0x41...0x5A).contains(byte) {
        part.append(byte | 0x20)
        at += 1
      } else if TermScanner.isASCIIWord(byte) {
        part.append(byte)
        at += 1
      } else if byte >= 0xC3, byte <= 0xDF, at + 1 < end {
        // Letters of two bytes: Latin with accents, Greek, Cyrillic.
        part.append(byte)
        part.append(bytes[at + 1])
        at += 2
      } else {
        break
      }
    }
  }

  private mutating func addPart(_ field: TermField, _ second: TermField?) {
    word = part
    LatinStem.strip(&word)
    add(field, second)
  }

  private mutating func takeOther(_ end: Int, _ field: TermField, _ second: TermField?) {
    if (0xC3...0xDF).contains(bytes[at]) {
      let start = at
      takePart(end)
      if at == start { at += 1 }
      addPart(field, second)
      return
    }
    let start = at
    var scalars: [UInt32] = []
    let first = TermScanner.script(TermScanner.scalar(bytes, at, end))
    while first != .none, at < end {
      let scalar = TermScanner.scalar(bytes, at, end)
      guard TermScanner.script(scalar) == first else { break }
      scalars.append(scalar)
      at += 3
    }
    switch first {
    case .none: at += 1
    case .hangul:
      word.removeAll(keepingCapacity: true)
      word.append(contentsOf: bytes[start..<(start + 3 * KoreanStem.length(of: scalars))])
      add(field, second)
    case .ideographs:
      for index in 0..<max(1, scalars.count - 1) {
        word.removeAll(keepingCapacity: true)
        let from = start + 3 * index
        word.append(contentsOf: bytes[from..<min(from + 6, start + 3 * scalars.count)])
        add(field, second)
      }
    }
  }

  private enum Script { case none, hangul, ideographs }

  private static func script(_ scalar: UInt32) -> Script {
    switch scalar {
    case 0xAC00...0xD7A3: .hangul
    case 0x3041...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF: .ideographs
    default: .none
    }
  }

  /// Of three bytes; zero where there is no such character.
  private static func scalar(_ bytes: [UInt8], _ at: Int, _ end: Int) -> UInt32 {
    guard at + 2 < end, (0xE0...0xEF).contains(bytes[at]) else { return 0 }
    return UInt32(bytes[at] & 0x0F) << 12 | UInt32(bytes[at + 1] & 0x3F) << 6
      | UInt32(bytes[at + 2] & 0x3F)
  }

  private static func isASCIIWord(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }
}
