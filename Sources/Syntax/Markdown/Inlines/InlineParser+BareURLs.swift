// GFM's extended autolinks: bare web and mail addresses, by the rules of its specification.

extension InlineParser {
  mutating func readBareURL(_ byte: UInt8) {
    let found: Range<Int>? =
      switch byte {
      case .colon: schemeAddress()
      case .at: mailAddress()
      default: webAddress()
      }
    guard let found else {
      at += 1
      return
    }
    let hasScheme =
      byte == .colon || bytes.matches("mailto:", at: found.lowerBound, limit: found.upperBound)
    addAtom(.bareURL, found.lowerBound, found.upperBound)
    tokens[tokens.count - 1].detail = hasScheme ? 0 : byte == .at ? 1 : 2
  }

  /// What earlier tokens have not taken.
  private var free: Int { max(text.start, tokens.last?.end ?? 0) }

  private func schemeAddress() -> Range<Int>? {
    guard bytes.matches("://", at: at, limit: end), brackets.isEmpty else { return nil }
    var start = at
    while start > free, bytes[start - 1].isLetter { start -= 1 }
    let isKnown =
      switch at - start {
      case 3: bytes.matches("ftp", at: start, limit: end)
      case 4: bytes.matches("http", at: start, limit: end)
      case 5: bytes.matches("https", at: start, limit: end)
      default: false
      }
    guard isKnown, isSeparate(start), let domain = domainEnd(at + 3, allowsShort: true) else {
      return nil
    }
    let close = addressEnd(start, from: domain)
    return close > at + 3 ? start..<close : nil
  }

  private func webAddress() -> Range<Int>? {
    guard bytes.matches("www.", at: at, limit: end), brackets.isEmpty, isSeparate(at) else {
      return nil
    }
    if at > text.start {
      switch bytes[at - 1] {
      case .asterisk, .underscore, .tilde, .openParen: break
      case let byte where byte.isWhitespace: break
      default: return nil
      }
    }
    guard let domain = domainEnd(at, allowsShort: false) else { return nil }
    let close = addressEnd(at, from: domain)
    return close > at ? at..<close : nil
  }

  /// Goldmark looks for addresses behind white space and a few marks only.
  private func isSeparate(_ start: Int) -> Bool {
    guard dialect.contains(.separateURLs), start > text.start else { return true }
    switch bytes[start - 1] {
    case .asterisk, .underscore, .tilde, .openParen: return true
    case let byte: return byte.isWhitespace
    }
  }

  /// The end of a domain; nil where its last two parts hold an underscore, or it has no dot.
  private func domainEnd(_ start: Int, allowsShort: Bool) -> Int? {
    var index = start
    var dots = 0
    var underscores = (0, 0)
    loop: while index < end {
      let byte = bytes[index]
      switch byte {
      case .underscore: underscores.1 += 1
      case .dot:
        underscores = (underscores.1, 0)
        dots += 1
      case .hyphen: break
      default:
        guard CharacterClass(at: index, in: bytes, to: end) == .other || byte & 0xC0 == 0x80 else {
          break loop
        }
      }
      index += 1
    }
    guard index > start, underscores == (0, 0) || dots > 10, allowsShort || dots > 0 else {
      return nil
    }
    return index
  }

  private func addressEnd(_ start: Int, from domain: Int) -> Int {
    var close = domain
    while close < end, !bytes[close].isWhitespace, bytes[close] != .less { close += 1 }
    return trimmed(start..<close)
  }

  /// Without the punctuation that belongs to the sentence.
  private func trimmed(_ range: Range<Int>) -> Int {
    var close = range.upperBound
    var surplus = 0
    for byte in bytes[range] {
      if byte == .openParen { surplus -= 1 }
      if byte == .closeParen { surplus += 1 }
    }
    while close > range.lowerBound {
      switch bytes[close - 1] {
      case .closeParen:
        guard surplus > 0 else { return close }
        surplus -= 1
        close -= 1
      case .question, .exclamation, .dot, UInt8(ascii: ","), .colon, .asterisk, .underscore, .tilde,
        .apostrophe, .quote:
        close -= 1
      case .semicolon:
        var name = close - 1
        while name > range.lowerBound, bytes[name - 1].isLetter { name -= 1 }
        let isReference =
          name < close - 1 && name > range.lowerBound && bytes[name - 1] == .ampersand
        close = isReference ? name - 1 : close - 1
      default: return close
      }
    }
    return close
  }

  private func mailAddress() -> Range<Int>? {
    var start = at
    while start > free, isLocalByte(bytes[start - 1]) { start -= 1 }
    guard start < at, isSeparate(start) else { return nil }
    var index = at + 1
    var dots = 0
    while index < end {
      let byte = bytes[index]
      if byte == .at { return nil }
      if byte == .dot, index + 1 < end, bytes[index + 1].isAlphanumeric {
        dots += 1
      } else if !byte.isAlphanumeric, byte != .hyphen, byte != .underscore {
        break
      }
      index += 1
    }
    guard dots > 0, bytes[index - 1].isLetter else { return nil }
    if start - 7 >= free, bytes.matches("mailto:", at: start - 7, limit: start) { start -= 7 }
    return start..<index
  }

  private func isLocalByte(_ byte: UInt8) -> Bool {
    byte.isAlphanumeric || byte == .dot || byte == .plus || byte == .hyphen || byte == .underscore
  }
}
