// Dates as authors write them in strings. It never guesses between day and month.
import Syntax

extension Timestamp {
  /// Reads `2024-01-02`, `2024-01-02T10:00:00Z`, `2024-01-02 10:00:00 +0900` and shorter times.
  init?(parsing text: some StringProtocol) {
    var scanner = DigitScanner(text)
    guard let year = scanner.number(digits: 4...4), scanner.skip("-"),
      let month = scanner.number(digits: 1...2), scanner.skip("-"),
      let day = scanner.number(digits: 1...2), (1...12).contains(month), (1...31).contains(day)
    else { return nil }
    var result = Timestamp(year: year, month: month, day: day)
    if scanner.isAtEnd {
      self = result
      return
    }
    guard scanner.skip("T") || scanner.skip("t") || scanner.skipSpaces() else { return nil }
    guard !scanner.isAtEnd else {
      self = result
      return
    }
    guard let time = scanner.time() else { return nil }
    result.time = time
    _ = scanner.skipSpaces()
    if !scanner.isAtEnd {
      guard let offset = scanner.offset() else { return nil }
      result.offset = offset
    }
    self = result
  }
}

/// Reads digits from the front of a text.
struct DigitScanner {
  private var rest: Substring.UTF8View

  init(_ text: some StringProtocol) { rest = Substring(text.trimmingSpaces).utf8 }

  var isAtEnd: Bool { rest.isEmpty }

  var remainder: Substring { Substring(rest) }

  mutating func number(digits: ClosedRange<Int>) -> Int? {
    let found = rest.prefix { (0x30...0x39).contains($0) }.prefix(digits.upperBound)
    guard found.count >= digits.lowerBound, found.count < 18 else { return nil }
    rest = rest.dropFirst(found.count)
    return found.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  mutating func skip(_ character: Unicode.Scalar) -> Bool {
    guard let first = rest.first, UInt32(first) == character.value else { return false }
    rest = rest.dropFirst()
    return true
  }

  mutating func skipSpaces() -> Bool {
    let count = rest.prefix { $0 == 0x20 || $0 == 0x09 }.count
    rest = rest.dropFirst(count)
    return count > 0
  }

  mutating func time() -> Timestamp.Time? {
    guard let hour = number(digits: 1...2), hour < 25, skip(":"),
      let minute = number(digits: 1...2), minute < 60
    else { return nil }
    var second = 0
    if skip(":") {
      guard let value = number(digits: 1...2), value < 61 else { return nil }
      second = value
      if skip(".") { _ = number(digits: 1...17) }
    }
    return Timestamp.Time(hour: hour, minute: minute, second: second)
  }

  /// `Z`, `UTC`, `+09:00`, `+0900`, `+09`: seconds east of UTC.
  mutating func offset() -> Int? {
    if rest.elementsEqual("Z".utf8) || rest.elementsEqual("z".utf8)
      || rest.elementsEqual("UTC".utf8)
    {
      rest = rest.dropFirst(rest.count)
      return 0
    }
    let sign: Int
    if skip("+") { sign = 1 } else if skip("-") { sign = -1 } else { return nil }
    guard let hours = number(digits: 1...2), hours < 25 else { return nil }
    _ = skip(":")
    let minutes = isAtEnd ? 0 : number(digits: 2...2)
    guard let minutes, isAtEnd else { return nil }
    return sign * (hours * 3600 + minutes * 60)
  }
}
