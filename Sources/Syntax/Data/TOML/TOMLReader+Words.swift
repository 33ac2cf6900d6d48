// Numbers, booleans and dates of TOML, and text that lacks its quotes. It never reads beyond a line.

extension TOMLReader {
  /// Reads a value that no quote and no bracket begins; at least one byte.
  mutating func readWord(endsWithLine: Bool) -> DataValue {
    let start = position
    position = wordEnd(from: start)
    // The one blank that a value may hold stands between a date and its time.
    if position - start == 10, byte(position) == 0x20, byte(position + 1).isASCIIDigit,
      Timestamp.toml(bytes[start..<position]) != nil
    {
      position = wordEnd(from: position + 1)
    }
    if let content = TOMLReader.resolve(bytes[start..<position]) {
      tokenEnd = position
      return DataValue(content, range: TextRange(start, position))
    }
    if endsWithLine {
      while !isLineEnd(position), byte(position) != UInt8(ascii: "#") { position += 1 }
      while position > start + 1, bytes[position - 1].isYAMLBlank { position -= 1 }
    }
    position = max(position, min(end, start + 1))
    tokenEnd = position
    let range = TextRange(start, position)
    problems.report(range, "this is no number, date or boolean; put text in quotes")
    return DataValue(.string(text(start, position)), range: range)
  }

  private func wordEnd(from start: Int) -> Int {
    var offset = start
    while !isLineEnd(offset) {
      switch bytes[offset] {
      case 0x20, 0x09, UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: "#"):
        return offset
      default: offset += 1
      }
    }
    return offset
  }

  static func resolve(_ word: ArraySlice<UInt8>) -> DataValue.Content? {
    guard let first = word.first else { return nil }
    if first == UInt8(ascii: "t") || first == UInt8(ascii: "f") {
      switch String(decoding: word, as: UTF8.self) {
      case "true": return .boolean(true)
      case "false": return .boolean(false)
      default: return nil
      }
    }
    // `2024-` begins no number.
    let isDate = word.count > 4 && word[word.startIndex + 4] == UInt8(ascii: "-")
    if isDate, let timestamp = Timestamp.toml(word) { return .timestamp(timestamp) }
    if let number = number(word) { return number }
    // A time of day is no instant: it stays as written.
    return Timestamp.isTOMLTime(word) ? .string(String(decoding: word, as: UTF8.self)) : nil
  }

  private static func number(_ word: ArraySlice<UInt8>) -> DataValue.Content? {
    var unsigned = word
    var isNegative = false
    if let sign = word.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") {
      unsigned = word.dropFirst()
      isNegative = sign == UInt8(ascii: "-")
    }
    if unsigned.elementsEqual("inf".utf8) { return .float(isNegative ? -.infinity : .infinity) }
    if unsigned.elementsEqual("nan".utf8) { return .float(.nan) }
    guard unsigned.first?.isASCIIDigit == true else { return nil }
    guard let digits = withoutSeparators(unsigned) else { return nil }
    if digits.count > 2, digits.first == UInt8(ascii: "0"), unsigned.count == word.count {
      let radix =
        switch digits[digits.startIndex + 1] {
        case UInt8(ascii: "x"): 16
        case UInt8(ascii: "o"): 8
        case UInt8(ascii: "b"): 2
        default: 0
        }
      if radix > 0 { return DataNumber.integer(digits.dropFirst(2), radix: radix) }
    }
    let whole = digits.prefix(while: \.isASCIIDigit)
    guard !whole.isEmpty, whole.count == 1 || whole.first != UInt8(ascii: "0") else { return nil }
    if whole.count == digits.count, !isNegative { return DataNumber.decimal(digits) }
    let signed = (isNegative ? [UInt8(ascii: "-")] : []) + Array(digits)
    if whole.count == digits.count { return DataNumber.decimal(signed[...]) }
    let rest = digits.dropFirst(whole.count)
    if rest.first == UInt8(ascii: "."), rest.dropFirst().first?.isASCIIDigit != true { return nil }
    return DataNumber.isFloat(digits) ? DataNumber.float(signed[...]) : nil
  }

  /// The word without its `_`; nil where one does not stand between two digits.
  private static func withoutSeparators(_ word: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard word.contains(UInt8(ascii: "_")) else { return word }
    var plain: [UInt8] = []
    let isHexadecimal = word.dropFirst().first == UInt8(ascii: "x")
    func isDigit(_ byte: UInt8) -> Bool {
      isHexadecimal ? byte.hexDigitValue != nil : byte.isASCIIDigit
    }
    for index in word.indices {
      if word[index] != UInt8(ascii: "_") {
        plain.append(word[index])
        continue
      }
      let isBetween =
        index > word.startIndex && index + 1 < word.endIndex
        && isDigit(word[index - 1]) && isDigit(word[index + 1])
      guard isBetween else { return nil }
    }
    return plain[...]
  }
}
