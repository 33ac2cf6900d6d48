// How a text is written as a value of front matter. It never writes anything but one line.

package enum FrontMatterValue {
  /// In double quotes, as YAML, TOML and JSON all read them.
  package static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\":
        result += "\\\(scalar)"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F: result += " "
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  /// A text as YAML reads it: as it is where it can only be that text, in quotes elsewhere.
  package static func plain(_ text: String) -> String {
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    let isPlain = words.allSatisfy { !$0.isEmpty && path(String($0)) == $0 }
    let isWord = !["true", "false", "null", "yes", "no", "on", "off"].contains(text.lowercased())
    return isPlain && isWord && !isNumber(text) ? text : quoted(text)
  }

  /// Whether some YAML reads the text as a number: `0x1F`, `1e5`, `1_000`, `.inf`.
  private static func isNumber(_ text: String) -> Bool {
    let digits = text.filter { $0 != "_" }.lowercased()
    return Double(digits) != nil || digits.beginsWith("0x") || digits.beginsWith("0o")
      || digits == ".inf" || digits == ".nan"
  }

  /// A path as YAML reads it: as it is where nothing in it could mean anything else, in quotes elsewhere.
  package static func path(_ path: String) -> String {
    let isPlain = path.unicodeScalars.enumerated().allSatisfy { index, scalar in
      switch scalar {
      case "/", ".", "_": true
      case "-": index > 0
      case _ where scalar.value < 0x80: scalar.isASCIILetter || scalar.isASCIIDigit
      default: scalar.properties.isAlphabetic
      }
    }
    let isWord = path.unicodeScalars.contains { $0 == "/" || $0.properties.isAlphabetic }
    return isPlain && isWord ? path : quoted(path)
  }
}
