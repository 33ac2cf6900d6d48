// The words and brackets of a Swift file whose strings and comments are blanked. It never parses them.

/// The words and the brackets of blanked code.
struct SwiftTokens: RandomAccessCollection, Sendable {
  struct Token: Sendable {
    var text: String
    var line: Int
    var isWord: Bool
  }
  private var tokens: [Token] = []

  var startIndex: Int { tokens.startIndex }
  var endIndex: Int { tokens.endIndex }
  subscript(index: Int) -> Token { tokens[index] }

  init(_ code: [UInt8]) {
    var line = 1
    var word: [UInt8] = []
    for byte in code + [UInt8(ascii: "\n")] {
      if Self.isWordByte(byte) {
        word.append(byte)
        continue
      }
      if !word.isEmpty {
        tokens.append(Token(text: String(decoding: word, as: UTF8.self), line: line, isWord: true))
        word = []
      }
      if byte == UInt8(ascii: "\n") {
        line += 1
      } else if "{}()[]=.;@".utf8.contains(byte) {
        tokens.append(Token(text: String(UnicodeScalar(byte)), line: line, isWord: false))
      }
    }
  }

  static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...:
      true
    default: false
    }
  }

  /// The texts of the `count` tokens that follow, or as many as there are.
  func texts(after index: Int, _ count: Int) -> [String] {
    tokens[(index + 1)...].prefix(count).map(\.text)
  }

  func followsDot(_ index: Int) -> Bool { index > 0 && tokens[index - 1].text == "." }
}
