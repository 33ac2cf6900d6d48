// How long each function of a Swift file is. It never needs the compiler and counts only braces.

/// A function, initializer, subscript or computed property, from its keyword to its last brace.
struct MeasuredFunction: Equatable {
  var name: String
  /// 1-based.
  var line: Int
  var lines: Int
}

extension SwiftText {
  /// Every declaration with a body, in text order; those inside others are measured on their own too.
  func functions() -> [MeasuredFunction] {
    let tokens = SwiftTokens(code)
    return tokens.indices.compactMap { index in
      guard let body = tokens.body(ofDeclarationAt: index) else { return nil }
      let line = tokens[index].line
      return MeasuredFunction(
        name: tokens.name(ofDeclarationAt: index), line: line, lines: body.lastLine - line + 1)
    }
  }

  /// The names of the types declared in this file, and the lines they are on. Extensions declare none.
  func declaredTypes() -> [(name: String, line: Int)] {
    let tokens = SwiftTokens(code)
    let keywords: Set = ["struct", "class", "enum", "protocol", "actor", "typealias", "macro"]
    return tokens.indices.dropLast().compactMap { index in
      let next = tokens[index + 1]
      guard keywords.contains(tokens[index].text), next.isWord, !tokens.followsDot(index) else {
        return nil
      }
      // `class func` and `class var` declare no type.
      return ["func", "var", "let", "subscript", "init"].contains(next.text)
        ? nil : (next.text, next.line)
    }
  }
}

/// The words and the brackets of blanked code.
private struct SwiftTokens: RandomAccessCollection {
  struct Token {
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
      } else if "{}()[]=.;".utf8.contains(byte) {
        tokens.append(Token(text: String(UnicodeScalar(byte)), line: line, isWord: false))
      }
    }
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...:
      true
    default: false
    }
  }

  func followsDot(_ index: Int) -> Bool { index > 0 && tokens[index - 1].text == "." }

  func name(ofDeclarationAt index: Int) -> String {
    guard ["func", "var"].contains(tokens[index].text), index + 1 < tokens.count else {
      return tokens[index].text
    }
    return tokens[index + 1].isWord ? tokens[index + 1].text : "operator"
  }

  /// The braces of the declaration whose keyword is at `index`; nil where it is none or has no body.
  func body(ofDeclarationAt index: Int) -> (firstLine: Int, lastLine: Int)? {
    let keyword = tokens[index].text
    guard ["func", "init", "deinit", "subscript", "var"].contains(keyword), !followsDot(index),
      let open = openingBrace(after: index, allowsInitialValue: keyword != "var")
    else { return nil }
    var depth = 0
    for position in open..<tokens.count {
      if tokens[position].text == "{" { depth += 1 }
      if tokens[position].text == "}" { depth -= 1 }
      if depth == 0 { return (tokens[open].line, tokens[position].line) }
    }
    return nil
  }

  private static let endings: Set = [
    "func", "init", "deinit", "subscript", "var", "let", "case", "struct", "class", "enum",
    "protocol", "actor", "extension", "typealias", "import", "if", "for", "while", "repeat",
    "switch", "guard", "do", "return", "defer", "throw", "try", "}", ";",
  ]

  private func openingBrace(after index: Int, allowsInitialValue: Bool) -> Int? {
    var depth = 0
    // A word after the keyword is the name, even where it looks like another keyword.
    let hasName = ["func", "var"].contains(tokens[index].text)
    let start = hasName && index + 1 < tokens.count && tokens[index + 1].isWord ? 2 : 1
    guard index + start < tokens.count else { return nil }
    for position in (index + start)..<tokens.count {
      let text = tokens[position].text
      if text == "(" || text == "[" { depth += 1 }
      if text == ")" || text == "]" { depth -= 1 }
      guard depth == 0 else {
        if depth < 0 { return nil }
        continue
      }
      if text == "{" { return position }
      if Self.endings.contains(text) || (text == "=" && !allowsInitialValue) { return nil }
    }
    return nil
  }
}
