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
