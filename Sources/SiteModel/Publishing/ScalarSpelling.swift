// How engines spell what front matter gives as a number or a boolean where they want a text. It never reads strings in
// quotes.
import Syntax

/// `slug: 007` is published at `/7/`: the engine has read a number long before it asks for a text.
///
/// Observed in Hugo 0.168 (goccy/go-yaml, `cast.ToString`) and Jekyll 4.3 (Psych 4, `to_s`).
enum ScalarSpelling: Hashable, Sendable {
  case asWritten
  case hugo
  case jekyll

  /// A scalar as text; null and collections have none.
  func text(of value: DataValue, in source: SourceText) -> String? {
    guard let written = value.scalarText(in: source) else { return nil }
    if self == .asWritten || !ScalarSpelling.mayBeTyped(written) { return written }
    // In quotes a string is what it is; an alias says its value by itself.
    guard source[value.range] == written, written.utf8.count < 40 else { return written }
    if case .timestamp = value.content { return written }
    switch self {
    case .asWritten: return written
    case .hugo: return hugo(written, value)
    case .jekyll: return ScalarSpelling.ruby(written)
    }
  }

  /// Whether a text begins as numbers do, or may be a word that spells a boolean. Most are neither.
  private static func mayBeTyped(_ written: String) -> Bool {
    guard let first = written.utf8.first else { return false }
    switch first {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"),
      UInt8(ascii: "."):
      return true
    default: return written.utf8.count <= 5 && "tfyno".utf8.contains(first | 0x20)
    }
  }

  /// Whether a value reaches the engine as anything but a text; where Jekyll wants one, its build stops.
  static func isText(_ value: DataValue, in source: SourceText) -> Bool {
    switch value.content {
    case .null: return true
    case .sequence, .mapping, .timestamp: return false
    case .string, .boolean, .integer, .float: break
    }
    guard let written = value.scalarText(in: source), source[value.range] == written else {
      return true
    }
    return !isRubyTyped(written)
  }

  // MARK: Hugo

  private func hugo(_ written: String, _ value: DataValue) -> String {
    if ["true", "True", "TRUE"].contains(written) { return "true" }
    if ["false", "False", "FALSE"].contains(written) { return "false" }
    if let number = Number(written, separators: "_") { return number.text }
    switch written.lowercased() {
    case ".inf", "+.inf": return "+Inf"
    case "-.inf": return "-Inf"
    case ".nan": return "NaN"
    default: break
    }
    let digits = written.filter { $0 != "_" }
    guard digits.contains("."), let float = Double(ScalarSpelling.completed(digits)) else {
      return written
    }
    return ScalarSpelling.decimal(float)
  }

  // MARK: Jekyll

  private static func ruby(_ written: String) -> String {
    switch written.lowercased() {
    case "yes", "on", "true": return "true"
    case "no", "off", "false": return "false"
    case ".inf", "+.inf": return "Infinity"
    case "-.inf": return "-Infinity"
    case ".nan": return "NaN"
    default: break
    }
    if let number = Number(written, separators: "_,") { return number.text }
    if let seconds = sexagesimal(written) { return String(seconds) }
    return rubyFloat(written).map(rubyText) ?? written
  }

  private static func isRubyTyped(_ written: String) -> Bool {
    ruby(written) != written || Number(written, separators: "_,") != nil
      || ["true", "false"].contains(written) || rubyFloat(written) != nil
  }

  /// With a point, and with a sign in the exponent.
  private static func rubyFloat(_ written: String) -> Double? {
    let parts = written.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, written.contains(where: \.isNumber) else { return nil }
    let exponent = parts[1].split(whereSeparator: { $0 == "e" || $0 == "E" })
    if exponent.count == 2, exponent[1].first != "-", exponent[1].first != "+" { return nil }
    return Double(completed(written.filter { $0 != "_" && $0 != "," }))
  }

  /// Ruby's `Float#to_s`: a point always, an exponent of two digits for the small and the great.
  private static func rubyText(_ float: Double) -> String {
    let size = abs(float)
    if float == 0 || (size >= 1e-4 && size < 1e16) {
      let plain = decimal(float)
      return plain.contains(".") ? plain : plain + ".0"
    }
    let parts = "\(float)".split(separator: "e")
    guard parts.count == 2, let exponent = Int(parts[1]) else { return "\(float)" }
    let digits = parts[0].contains(".") ? String(parts[0]) : parts[0] + ".0"
    let width = abs(exponent) < 10 ? "0" : ""
    return "\(digits)e\(exponent < 0 ? "-" : "+")\(width)\(abs(exponent))"
  }

  /// `1:30` as YAML 1.1 has it; the last of three parts are seconds, and of two the minutes.
  private static func sexagesimal(_ written: String) -> Int? {
    let parts = written.split(separator: ":", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), let first = Int(parts[0]), abs(first) < 1 << 32 else {
      return nil
    }
    var seconds = first * 3600
    for (part, unit) in zip(parts.dropFirst(), [60, 1]) {
      guard part.utf8.count <= 2, let number = Int(part), (0..<60).contains(number) else {
        return nil
      }
      seconds += number * unit
    }
    return seconds
  }

  // MARK: Numbers

  /// `12.` and `.5` as Swift reads them.
  private static func completed(_ digits: String) -> String {
    var text = digits
    if text.hasSuffix(".") { text += "0" }
    let sign = text.hasPrefix("-") || text.hasPrefix("+") ? String(text.removeFirst()) : ""
    return sign + (text.hasPrefix(".") ? "0" + text : text)
  }

  /// The shortest digits that mean `float`, without an exponent.
  private static func decimal(_ float: Double) -> String {
    let sign = float < 0 ? "-" : ""
    let parts = "\(abs(float))".split(separator: "e")
    guard let first = parts.first else { return "\(float)" }
    let mantissa = first.split(separator: ".")
    var digits = mantissa.joined()
    var point = (mantissa.first?.count ?? 0) + (parts.count == 2 ? Int(parts[1]) ?? 0 : 0)
    if point <= 0 {
      digits = String(repeating: "0", count: 1 - point) + digits
      point = 1
    }
    if point > digits.count { digits += String(repeating: "0", count: point - digits.count) }
    let whole = digits.prefix(point)
    var rest = digits.dropFirst(point)
    while rest.last == "0" { rest.removeLast() }
    return rest.isEmpty ? sign + whole : "\(sign)\(whole).\(rest)"
  }
}

/// An integer of YAML 1.1: `0x1F`, `0b11`, `017` (octal), `0o17` in Hugo's, with marks between its digits.
private struct Number {
  let text: String

  init?(_ written: String, separators: String) {
    let isHugo = !separators.contains(",")
    var rest = written.filter { !separators.contains($0) }[...]
    guard let first = written.first, first.isNumber || first == "-" || first == "+",
      rest.unicodeScalars.allSatisfy({ $0.value < 0x80 })
    else { return nil }
    let sign = rest.first == "-" ? "-" : ""
    if rest.first == "-" || rest.first == "+" { rest = rest.dropFirst() }
    let radix: Int
    switch rest.prefix(2) {
    case "0x": (radix, rest) = (16, rest.dropFirst(2))
    case "0b": (radix, rest) = (2, rest.dropFirst(2))
    case "0o" where isHugo: (radix, rest) = (8, rest.dropFirst(2))
    default: radix = rest.first == "0" && rest.count > 1 ? 8 : 10
    }
    guard rest.first?.isHexDigit == true else { return nil }
    guard let value = UInt64(rest, radix: radix) else { return nil }
    text = value == 0 ? "0" : sign + String(value)
  }
}
