// Data as JSON text, for people, scripts and tests. It never fails, and it prints nothing that JSON does not know.

extension DataValue {
  /// The value as one line of JSON. Timestamps, infinities and NaN are strings, as `source` writes
  /// them; of equal keys the last one is printed, in the first one's place. O(length of the result).
  package func json(in source: SourceText) -> String {
    var text: [UInt8] = []
    appendJSON(to: &text, source)
    return String(decoding: text, as: UTF8.self)
  }

  private func appendJSON(to text: inout [UInt8], _ source: SourceText) {
    switch content {
    case .null: text.append(contentsOf: "null".utf8)
    case .boolean(let boolean): text.append(contentsOf: (boolean ? "true" : "false").utf8)
    case .integer(let integer): text.append(contentsOf: String(integer).utf8)
    case .float(let float) where float.isFinite:
      text.append(contentsOf: String(float).utf8)
    case .string(let string): DataValue.appendString(string, to: &text)
    case .float, .timestamp:
      DataValue.appendString(scalarText(in: source) ?? "", to: &text)
    case .sequence(let elements):
      text.append(UInt8(ascii: "["))
      for (index, element) in elements.enumerated() {
        if index > 0 { text.append(UInt8(ascii: ",")) }
        element.appendJSON(to: &text, source)
      }
      text.append(UInt8(ascii: "]"))
    case .mapping(let entries):
      text.append(UInt8(ascii: "{"))
      for (index, entry) in DataValue.withoutRepetition(entries).enumerated() {
        if index > 0 { text.append(UInt8(ascii: ",")) }
        DataValue.appendString(entry.key, to: &text)
        text.append(UInt8(ascii: ":"))
        entry.value.appendJSON(to: &text, source)
      }
      text.append(UInt8(ascii: "}"))
    }
  }

  private static func withoutRepetition(_ entries: [DataEntry]) -> [DataEntry] {
    var places: [[UInt8]: Int] = [:]
    var kept: [DataEntry] = []
    for entry in entries {
      let key = Array(entry.key.utf8)
      if let place = places[key] {
        kept[place] = entry
      } else {
        places[key] = kept.count
        kept.append(entry)
      }
    }
    return kept
  }

  private static func appendString(_ string: String, to text: inout [UInt8]) {
    text.append(UInt8(ascii: "\""))
    for byte in string.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): text += [UInt8(ascii: "\\"), byte]
      case 0x0A: text.append(contentsOf: "\\n".utf8)
      case 0x0D: text.append(contentsOf: "\\r".utf8)
      case 0x09: text.append(contentsOf: "\\t".utf8)
      case 0..<0x20, 0x7F:
        let digits = String(byte, radix: 16)
        text.append(contentsOf: (byte < 0x10 ? "\\u000" : "\\u00").utf8)
        text.append(contentsOf: digits.utf8)
      default: text.append(byte)
      }
    }
    text.append(UInt8(ascii: "\""))
  }
}
