// Swift source split into what the compiler reads and what only people read. It never judges either.

/// One source file as bytes of equal length: `code` has comments and the insides of strings blanked,
/// `comments` has everything else blanked. Line breaks stay in both, so that lines agree.
struct SwiftText: Sendable {
  let code: [UInt8]
  let comments: [UInt8]
  let tokens: SwiftTokens

  init(_ text: String) {
    let bytes = Array(text.utf8)
    var code = bytes.map { $0 == UInt8(ascii: "\n") ? $0 : UInt8(ascii: " ") }
    var comments = code
    var lexer = SwiftLexer(bytes: bytes)
    while let piece = lexer.next() {
      switch piece.kind {
      case .code: code.replaceSubrange(piece.range, with: bytes[piece.range])
      case .comment: comments.replaceSubrange(piece.range, with: bytes[piece.range])
      case .stringInside: break
      }
    }
    self.code = code
    self.comments = comments
    tokens = SwiftTokens(code)
  }

  var codeLines: [String] { Self.lines(of: code) }
  var commentLines: [String] { Self.lines(of: comments) }

  private static func lines(of bytes: [UInt8]) -> [String] {
    bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
  }
}

/// Walks over a file piece by piece: code, a whole comment, or some bytes inside a string.
private struct SwiftLexer {
  enum Kind { case code, comment, stringInside }
  struct Piece {
    var kind: Kind
    var range: Range<Int>
  }
  private enum Frame {
    /// Code between the parentheses of `\(…)`, with the number of those still open.
    case interpolation(open: Int)
    case string(pounds: Int, quotes: Int)
  }

  let bytes: [UInt8]
  private var position = 0
  private var frames: [Frame] = []

  init(bytes: [UInt8]) { self.bytes = bytes }

  mutating func next() -> Piece? {
    guard position < bytes.count else { return nil }
    let start = position
    let kind: Kind
    if case .string(let pounds, let quotes) = frames.last {
      kind = stepInString(pounds: pounds, quotes: quotes)
    } else {
      kind = stepInCode()
    }
    position = min(position, bytes.count)
    return Piece(kind: kind, range: start..<position)
  }

  private mutating func stepInCode() -> Kind {
    let byte = bytes[position]
    if byte == UInt8(ascii: "/"), has("//") {
      while position < bytes.count, bytes[position] != UInt8(ascii: "\n") { position += 1 }
      return .comment
    }
    if byte == UInt8(ascii: "/"), has("/*") {
      skipBlockComment()
      return .comment
    }
    if byte == UInt8(ascii: "#") || byte == UInt8(ascii: "\""),
      let (pounds, quotes) = stringOpening()
    {
      position += pounds + quotes
      frames.append(.string(pounds: pounds, quotes: quotes))
      return .code
    }
    if case .interpolation(let open) = frames.last {
      if bytes[position] == UInt8(ascii: "(") {
        frames[frames.count - 1] = .interpolation(open: open + 1)
      } else if bytes[position] == UInt8(ascii: ")") {
        frames.removeLast()
        if open > 1 { frames.append(.interpolation(open: open - 1)) }
      }
      position += 1
      // The parenthesis that closes `\(…)` belongs to the string, like the one that opened it.
      if case .interpolation = frames.last { return .code }
      return .stringInside
    }
    repeat { position += 1 } while position < bytes.count && !Self.endsCode(bytes[position])
    return .code
  }

  /// Whether something other than code may begin here.
  private static func endsCode(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "/"), UInt8(ascii: "#"), UInt8(ascii: "\""), UInt8(ascii: "("),
      UInt8(ascii: ")"):
      true
    default: false
    }
  }

  private mutating func stepInString(pounds: Int, quotes: Int) -> Kind {
    let byte = bytes[position]
    if byte == UInt8(ascii: "\\"), pounds == 0 || has("#", times: pounds, at: position + 1) {
      if has("(", times: 1, at: position + 1 + pounds) { frames.append(.interpolation(open: 1)) }
      position += pounds + 2
      return .stringInside
    }
    if has("\"", times: quotes, at: position), has("#", times: pounds, at: position + quotes) {
      position += quotes + pounds
      frames.removeLast()
      return .code
    }
    // A string on one line ends with it: what follows is code again, whatever was forgotten.
    if quotes == 1, byte == UInt8(ascii: "\n") { frames.removeLast() }
    position += 1
    return .stringInside
  }

  private mutating func skipBlockComment() {
    var depth = 0
    repeat {
      if has("/*") {
        depth += 1
        position += 2
      } else if has("*/") {
        depth -= 1
        position += 2
      } else {
        position += 1
      }
    } while depth > 0 && position < bytes.count
  }

  /// The pounds and quotes of a string that begins here.
  private func stringOpening() -> (pounds: Int, quotes: Int)? {
    var end = position
    while end < bytes.count, bytes[end] == UInt8(ascii: "#") { end += 1 }
    guard end < bytes.count, bytes[end] == UInt8(ascii: "\"") else { return nil }
    return (end - position, has("\"\"\"", at: end) ? 3 : 1)
  }

  private func has(_ text: String, at start: Int? = nil) -> Bool {
    bytes[min(start ?? position, bytes.count)...].starts(with: text.utf8)
  }

  private func has(_ byte: Unicode.Scalar, times count: Int, at start: Int) -> Bool {
    let end = start + count
    return end <= bytes.count && (start..<end).allSatisfy { bytes[$0] == UInt8(ascii: byte) }
  }
}
