// The pieces of a numeric date: digits, separators, offsets. It never decides which pieces make a date.

/// Moves over ASCII bytes. Each method that fails to find what it wants leaves the position as it was.
struct DateScanner {
  private let bytes: ArraySlice<UInt8>
  private(set) var position: Int

  enum OffsetForm {
    /// `Z`, `+09:00`.
    case strict
    /// Also `+9`, `+09` and `+0900`.
    case loose
  }

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    position = bytes.startIndex
  }

  var isAtEnd: Bool { position >= bytes.endIndex }
  var next: UInt8 { isAtEnd ? 0 : bytes[position] }

  mutating func advance() {
    if !isAtEnd { position += 1 }
  }

  /// Moves over one byte of `set`.
  mutating func skip(_ set: StaticString) -> Bool {
    guard !isAtEnd else { return false }
    let found = set.withUTF8Buffer { $0.contains(bytes[position]) }
    if found { position += 1 }
    return found
  }

  mutating func skipBlanks() -> Bool {
    let start = position
    while !isAtEnd, bytes[position].isYAMLBlank { position += 1 }
    return position > start
  }

  /// Moves over ASCII letters and returns them in lower case.
  mutating func word() -> String {
    let start = position
    while !isAtEnd, bytes[position].isASCIILetter { position += 1 }
    return String(decoding: bytes[start..<position].map { $0 | 0x20 }, as: UTF8.self)
  }

  /// A number of as many digits as stand here, when `count` allows that many.
  mutating func number(_ count: ClosedRange<Int>) -> Int? {
    let start = position
    var value = 0
    while !isAtEnd, bytes[position].isASCIIDigit, position - start <= count.upperBound {
      value = value * 10 + Int(bytes[position] - UInt8(ascii: "0"))
      position += 1
    }
    if count.contains(position - start) { return value }
    position = start
    return nil
  }

  /// `2024-01-02`; months and days of as many digits as `digits` says.
  mutating func date(digits: ClosedRange<Int>, separators: StaticString = "-") -> Timestamp? {
    let start = position
    if let year = number(4...4) {
      let separator = next
      if skip(separators), let month = number(digits), next == separator, skip(separators),
        let day = number(digits)
      {
        return Timestamp(year: year, month: month, day: day)
      }
    }
    position = start
    return nil
  }

  /// `10:00:00.5`; what is finer than a nanosecond is cut off.
  mutating func time(hourDigits: ClosedRange<Int>, needsSeconds: Bool) -> Timestamp.Time? {
    let start = position
    guard let hour = number(hourDigits), skip(":"), let minute = number(2...2) else {
      position = start
      return nil
    }
    var time = Timestamp.Time(hour: hour, minute: minute, second: 0)
    let afterMinute = position
    if skip(":"), let second = number(2...2) {
      time.second = second
    } else if needsSeconds {
      position = start
      return nil
    } else {
      position = afterMinute
      return time
    }
    guard next == UInt8(ascii: ".") else { return time }
    let point = position
    position += 1
    var scale = 100_000_000
    while !isAtEnd, bytes[position].isASCIIDigit {
      time.nanosecond += Int(bytes[position] - UInt8(ascii: "0")) * scale
      scale /= 10
      position += 1
    }
    if position == point + 1 { position = point }
    return time
  }

  /// `Z` or an offset in hours and minutes, as seconds east of UTC.
  mutating func offset(_ form: OffsetForm) -> Int? {
    if skip("Zz") { return 0 }
    let start = position
    let isWest = next == UInt8(ascii: "-")
    guard skip("+-") else { return nil }
    let isLoose = form == .loose
    if isLoose, let packed = number(4...4) {
      return offset(packed / 100, packed % 100, isWest)
    }
    if let hours = number(isLoose ? 1...2 : 2...2) {
      if skip(":") {
        if let minutes = number(2...2) { return offset(hours, minutes, isWest) }
      } else if isLoose {
        return offset(hours, 0, isWest)
      }
    }
    position = start
    return nil
  }

  private func offset(_ hours: Int, _ minutes: Int, _ isWest: Bool) -> Int? {
    guard hours < 24, minutes < 60 else { return nil }
    return (hours * 3600 + minutes * 60) * (isWest ? -1 : 1)
  }
}
