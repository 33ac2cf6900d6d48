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
    return tokens.indices.compactMap { index in
      guard let body = tokens.body(ofDeclarationAt: index) else { return nil }
      let line = tokens[index].line
      return MeasuredFunction(
        name: tokens.name(ofDeclarationAt: index), line: line, lines: body.lastLine - line + 1)
    }
  }

  /// The names of the types declared in this file, and the lines they are on. Extensions declare none.
  func declaredTypes() -> [(name: String, line: Int)] {
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

extension SwiftTokens {
  fileprivate func name(ofDeclarationAt index: Int) -> String {
    guard ["func", "var"].contains(self[index].text), index + 1 < count else {
      return self[index].text
    }
    return self[index + 1].isWord ? self[index + 1].text : "operator"
  }

  /// The braces of the declaration whose keyword is at `index`; nil where it is none or has no body.
  fileprivate func body(ofDeclarationAt index: Int) -> (firstLine: Int, lastLine: Int)? {
    let keyword = self[index].text
    guard ["func", "init", "deinit", "subscript", "var"].contains(keyword), !followsDot(index),
      let open = openingBrace(after: index, allowsInitialValue: keyword != "var")
    else { return nil }
    var depth = 0
    for position in open..<count {
      if self[position].text == "{" { depth += 1 }
      if self[position].text == "}" { depth -= 1 }
      if depth == 0 { return (self[open].line, self[position].line) }
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
    let hasName = ["func", "var"].contains(self[index].text)
    let start = hasName && index + 1 < count && self[index + 1].isWord ? 2 : 1
    guard index + start < count else { return nil }
    for position in (index + start)..<count {
      let text = self[position].text
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
