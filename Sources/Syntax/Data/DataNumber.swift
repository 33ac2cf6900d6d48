// Numbers as the three formats write them. It never traps: what is too great for an integer is a float.

enum DataNumber {
  /// Decimal digits after an optional sign. An integer that does not fit is a float.
  static func decimal(_ bytes: ArraySlice<UInt8>) -> DataValue.Content {
    if bytes.count <= 18, bytes.first?.isASCIIDigit == true {
      return .integer(bytes.reduce(0) { $0 &* 10 &+ Int($1 &- UInt8(ascii: "0")) })
    }
    let text = String(decoding: bytes, as: UTF8.self)
    return Int(text).map { .integer($0) } ?? float(bytes)
  }

  /// Digits of `radix` and nothing else; nil where there is anything else.
  static func integer(_ digits: ArraySlice<UInt8>, radix: Int) -> DataValue.Content? {
    guard !digits.isEmpty else { return nil }
    var value = 0
    var approximate = 0.0
    var overflows = false
    for byte in digits {
      guard let digit = byte.hexDigitValue, digit < radix else { return nil }
      let (product, overflow) = value.multipliedReportingOverflow(by: radix)
      let (sum, carry) = product.addingReportingOverflow(Int(digit))
      overflows = overflows || overflow || carry
      value = sum
      approximate = approximate * Double(radix) + Double(digit)
    }
    return overflows ? .float(approximate) : .integer(value)
  }

  static func float(_ bytes: ArraySlice<UInt8>) -> DataValue.Content {
    var text = String(decoding: bytes, as: UTF8.self)
    // The standard library wants digits on both sides of the point.
    if let point = text.firstIndex(of: ".") {
      let next = text.index(after: point)
      if next == text.endIndex || !text[next].isNumber { text.insert("0", at: next) }
      let isBare = point == text.startIndex || !text[text.index(before: point)].isNumber
      if isBare { text.insert("0", at: point) }
    }
    return .float(Double(text) ?? .nan)
  }

  /// Whether `bytes` read `1.5`, `.5`, `1.` or `1e3`, without a sign before.
  static func isFloat(_ bytes: ArraySlice<UInt8>) -> Bool {
    var rest = bytes
    let whole = rest.prefix(while: \.isASCIIDigit).count
    rest = rest.dropFirst(whole)
    if rest.first == UInt8(ascii: ".") {
      rest = rest.dropFirst()
      let fraction = rest.prefix(while: \.isASCIIDigit).count
      guard whole + fraction > 0 else { return false }
      rest = rest.dropFirst(fraction)
    } else if whole == 0 {
      return false
    }
    guard let exponent = rest.first else { return true }
    guard exponent == UInt8(ascii: "e") || exponent == UInt8(ascii: "E") else { return false }
    rest = rest.dropFirst()
    if let sign = rest.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") {
      rest = rest.dropFirst()
    }
    return !rest.isEmpty && rest.allSatisfy(\.isASCIIDigit)
  }
}
