// The names of HTML's character references. It holds no data: see HTMLEntityData.

enum HTMLEntities {
  /// The text that `&name;` stands for; names are told apart by case.
  static func text(of name: ArraySlice<UInt8>) -> String? {
    let name = String(decoding: name, as: UTF8.self)
    switch name {
    case "amp": return "&"
    case "lt": return "<"
    case "gt": return ">"
    case "quot": return "\""
    case "nbsp": return "\u{A0}"
    default: return table[name]
    }
  }

  /// Built when the first rare name is asked for.
  private static let table: [String: String] = {
    var table: [String: String] = [:]
    for entry in HTMLEntityData.entries.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      let parts = entry.split(separator: ":")
      guard parts.count == 2 else { continue }
      var text = String.UnicodeScalarView()
      for code in parts[1].split(separator: ",") {
        if let value = UInt32(code, radix: 36), let scalar = Unicode.Scalar(value) {
          text.append(scalar)
        }
      }
      table[String(parts[0])] = String(text)
    }
    return table
  }()
}
