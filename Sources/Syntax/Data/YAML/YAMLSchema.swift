// What a plain scalar means: YAML 1.2's core schema, and YAML 1.1's dates, which blog engines read. It never sees structure.

enum YAMLSchema {
  /// The content of the plain scalar in `bytes[low..<high]`.
  ///
  /// `yes`, `no`, `on` and `off` are strings, as YAML 1.2 has it.
  static func resolve(_ bytes: [UInt8], _ low: Int, _ high: Int) -> DataValue.Content {
    guard low < high else { return .null }
    switch bytes[low] {
    case UInt8(ascii: "~") where high == low + 1: return .null
    case UInt8(ascii: "n"), UInt8(ascii: "N"), UInt8(ascii: "t"), UInt8(ascii: "T"),
      UInt8(ascii: "f"), UInt8(ascii: "F"):
      return word(bytes[low..<high]) ?? text(bytes[low..<high])
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"),
      UInt8(ascii: "."):
      let scalar = bytes[low..<high]
      // `2024-` begins no number, and a date more often than not.
      if scalar.count > 4, bytes[low + 4] == UInt8(ascii: "-"), let date = date(scalar) {
        return date
      }
      return number(scalar) ?? date(scalar) ?? text(scalar)
    default: return text(bytes[low..<high])
    }
  }

  /// The content of `string` under the tag of `type`; a string where the tag does not fit it.
  static func resolve(_ string: String, as type: YAMLType) -> DataValue.Content {
    let bytes = Array(string.utf8)
    let found = resolve(bytes, 0, bytes.count)
    switch (type, found) {
    case (.null, .null), (.boolean, .boolean), (.integer, .integer), (.integer, .float),
      (.float, .float), (.timestamp, .timestamp):
      return found
    case (.float, .integer(let integer)): return .float(Double(integer))
    default: return .string(string)
    }
  }

  private static func text(_ bytes: ArraySlice<UInt8>) -> DataValue.Content {
    .string(String(decoding: bytes, as: UTF8.self))
  }

  private static func word(_ bytes: ArraySlice<UInt8>) -> DataValue.Content? {
    guard bytes.count <= 5 else { return nil }
    return switch String(decoding: bytes, as: UTF8.self) {
    case "null", "Null", "NULL": .null
    case "true", "True", "TRUE": .boolean(true)
    case "false", "False", "FALSE": .boolean(false)
    default: nil
    }
  }

  private static func number(_ bytes: ArraySlice<UInt8>) -> DataValue.Content? {
    if bytes.count > 2, bytes.first == UInt8(ascii: "0") {
      let prefix = bytes[bytes.startIndex + 1]
      let digits = bytes.dropFirst(2)
      if prefix == UInt8(ascii: "x") { return DataNumber.integer(digits, radix: 16) }
      if prefix == UInt8(ascii: "o") { return DataNumber.integer(digits, radix: 8) }
    }
    var rest = bytes
    if let sign = rest.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") {
      rest = rest.dropFirst()
    }
    if rest.first == UInt8(ascii: "."), let special = special(bytes, unsigned: rest) {
      return special
    }
    if !rest.isEmpty, rest.allSatisfy(\.isASCIIDigit) { return DataNumber.decimal(bytes) }
    return DataNumber.isFloat(rest) ? DataNumber.float(bytes) : nil
  }

  private static func special(
    _ bytes: ArraySlice<UInt8>, unsigned: ArraySlice<UInt8>
  ) -> DataValue.Content? {
    switch String(decoding: unsigned.prefix(5), as: UTF8.self) {
    case ".inf", ".Inf", ".INF":
      .float(bytes.first == UInt8(ascii: "-") ? -.infinity : .infinity)
    case ".nan", ".NaN", ".NAN": bytes.count == 4 ? .float(.nan) : nil
    default: nil
    }
  }

  /// Dates of YAML 1.1's `timestamp` type, also with the offset written `+0900`.
  private static func date(_ bytes: ArraySlice<UInt8>) -> DataValue.Content? {
    guard bytes.count >= 8, bytes.count <= 64 else { return nil }
    return Timestamp.yaml(bytes).map { .timestamp($0) }
  }
}
