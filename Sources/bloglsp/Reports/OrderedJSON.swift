// JSON whose keys stand in the order in which they are given. It never reads any.

/// A JSON value for reports that people read as well.
indirect enum OrderedJSON: Sendable {
  case null
  case boolean(Bool)
  case integer(Int)
  /// Finite.
  case decimal(Double)
  case string(String)
  case array([OrderedJSON])
  case object([(String, OrderedJSON)])

  static func optional(_ text: String?) -> OrderedJSON { text.map { .string($0) } ?? .null }
  static func strings(_ texts: [String]) -> OrderedJSON { .array(texts.map { .string($0) }) }

  /// On one line.
  var text: String {
    var result = ""
    write(to: &result)
    return result
  }

  private func write(to result: inout String) {
    switch self {
    case .null: result += "null"
    case .boolean(let value): result += value ? "true" : "false"
    case .integer(let value): result += String(value)
    case .decimal(let value): result += value.isFinite ? String(value) : "null"
    case .string(let value): OrderedJSON.write(value, to: &result)
    case .array(let values):
      result += "["
      for (index, value) in values.enumerated() {
        if index > 0 { result += "," }
        value.write(to: &result)
      }
      result += "]"
    case .object(let entries):
      result += "{"
      for (index, entry) in entries.enumerated() {
        if index > 0 { result += "," }
        OrderedJSON.write(entry.0, to: &result)
        result += ":"
        entry.1.write(to: &result)
      }
      result += "}"
    }
  }

  private static func write(_ text: String, to result: inout String) {
    result += "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    result += "\""
  }
}
