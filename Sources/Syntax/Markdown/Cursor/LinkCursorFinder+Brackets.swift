// Brackets open at a cursor: texts, destinations, labels, wiki links.

extension LinkCursorFinder {
  private struct Opener {
    /// Of the whole construct.
    var start: Int
    var position: Int
    var isImage: Bool
  }

  /// What a `]` led to.
  private enum Tail {
    case closed(Int)
    case cursor(LinkCursor?)
    case nothing
  }

  /// The innermost bracket that is open at the cursor.
  func bracketCursor() -> LinkCursor? {
    var openers: [Opener] = []
    var nextToken = 0
    var backtick = -1
    var at = text.start
    while at < cursor {
      if let end = skippedToken(at, &nextToken) {
        at = end
        continue
      }
      switch bytes[at] {
      case .backslash: at += 2
      case .backtick:
        backtick = at
        at += 1
      case .openBracket:
        let isImage = at > text.start && bytes[at - 1] == .exclamation && !isEscaped(at - 1)
        if let wiki = wikiCursor(at, isImage: isImage) { return wiki }
        openers.append(
          Opener(start: isImage ? at - 1 : at, position: at + 1, isImage: isImage))
        at += 1
      case .closeBracket:
        guard let opener = openers.popLast() else {
          at += 1
          continue
        }
        switch tail(of: opener, close: at) {
        case .closed(let end): at = end
        case .cursor(let found): return found
        case .nothing: at += 1
        }
      default: at += 1
      }
    }
    guard backtick < lineStart, let opener = openers.last else { return nil }
    let isWikiText =
      dialect.contains(.wikiLinks) && openers.count > 1 && opener.start > text.start
      && bytes[opener.start - 1] == .openBracket
    return isWikiText ? nil : textCursor(opener)
  }

  /// The end of what begins at `at` and is no text, when all of it stands before the cursor.
  private func skippedToken(_ at: Int, _ next: inout Int) -> Int? {
    while next < tokens.count, tokens[next].start < at || tokens[next].role != .atom { next += 1 }
    guard next < tokens.count, tokens[next].start == at else { return nil }
    let token = tokens[next]
    guard token.end <= cursor, token.end > at, token.kind != .bareURL else { return nil }
    return token.end
  }

  private func isEscaped(_ position: Int) -> Bool {
    var at = position
    while at > text.start, bytes[at - 1] == .backslash { at -= 1 }
    return (position - at) % 2 == 1
  }

  // MARK: Text

  private func textCursor(_ opener: Opener) -> LinkCursor? {
    let isLive = tokens.contains { $0.role == .container && $0.start == opener.start }
    guard opener.start >= lineStart || isLive else { return nil }
    if bytes.at(opener.position) == .caret, opener.position < text.end { return nil }
    guard !isTaskMarker(opener) else { return nil }
    let close = closingBracket(from: cursor)
    return LinkCursor(
      part: .text, isImage: opener.isImage, typed: typed(from: opener.position),
      replaceable: replaceable(from: opener.position, to: close ?? cursor),
      start: text.sourceOffset(opener.start), isClosed: close != nil,
      end: sourceEnd(close.flatMap { end(of: opener, close: $0) }))
  }

  private func isTaskMarker(_ opener: Opener) -> Bool {
    guard isItemStart, opener.start == text.start, opener.position + 1 < text.end,
      bytes[opener.position + 1] == .closeBracket
    else { return false }
    let mark = bytes[opener.position].lowercased
    guard mark.isSpaceOrTab || mark == UInt8(ascii: "x") else { return false }
    return opener.position + 2 >= text.end || bytes[opener.position + 2].isWhitespace
  }

  /// The bracket that closes the one open at `start`, on the cursor's line.
  private func closingBracket(from start: Int) -> Int? {
    var depth = 0
    var at = start
    while at < lineEnd {
      switch bytes[at] {
      case .backslash: at += 1
      case .openBracket: depth += 1
      case .closeBracket:
        if depth == 0 { return at }
        depth -= 1
      default: break
      }
      at += 1
    }
    return nil
  }

  /// The end of a complete link whose text ends at `close`.
  private func end(of opener: Opener, close: Int) -> Int? {
    let scanner = LinkScanner(bytes, end: text.end, dialect: dialect)
    if bytes.at(close + 1) == .openParen, close + 1 < text.end {
      if let token = tokens.first(where: { $0.role == .container && $0.start == opener.start }) {
        return token.end
      }
      return scanner.destination(close + 2).flatMap { closingParen(from: $0.end) }
    }
    if let label = scanner.label(close + 1) { return label.upperBound + 1 }
    return tokens.first { $0.role == .container && $0.start == opener.start }?.end
  }

  // MARK: Behind the text

  private func tail(of opener: Opener, close: Int) -> Tail {
    let next = close + 1
    guard next < cursor else { return .nothing }
    switch bytes[next] {
    case .openParen: return parenTail(of: opener, close: close)
    case .openBracket:
      var at = next + 1
      while at < cursor, bytes[at] != .closeBracket, bytes[at] != .openBracket { at += 1 }
      guard at >= cursor else { return bytes[at] == .closeBracket ? .closed(at + 1) : .nothing }
      return .cursor(labelCursor(opener, from: next + 1))
    case .colon where opener.start == lineBegin(opener.start): return definitionTail(opener, next)
    default: return .nothing
    }
  }

  private func lineBegin(_ position: Int) -> Int {
    var at = position
    while at > text.start, bytes[at - 1] != .newline { at -= 1 }
    return at
  }

  private func labelCursor(_ opener: Opener, from start: Int) -> LinkCursor? {
    guard start >= lineStart else { return nil }
    let close = closingBracket(from: cursor)
    return LinkCursor(
      part: .label, isImage: opener.isImage, typed: typed(from: start),
      replaceable: replaceable(from: start, to: close ?? cursor),
      start: text.sourceOffset(opener.start), isClosed: close != nil,
      end: sourceEnd(close.map { $0 + 1 }),
      textRange: text.sourceRange(opener.position, start - 2))
  }

  /// `[label]: pa|` which is no definition yet.
  private func definitionTail(_ opener: Opener, _ colon: Int) -> Tail {
    guard bytes.at(opener.position) != .caret, opener.start >= lineStart else { return .nothing }
    var at = colon + 1
    while at < cursor, bytes[at].isSpaceOrTab { at += 1 }
    guard !(at..<max(at, cursor)).contains(where: { bytes[$0].isWhitespace }) else {
      return .nothing
    }
    var end = cursor
    while end < lineEnd, !bytes[end].isWhitespace { end += 1 }
    return .cursor(
      destinationCursor(opener, from: at, to: end, isClosed: true, end: nil, text: nil))
  }

  private func parenTail(of opener: Opener, close: Int) -> Tail {
    let scanner = LinkScanner(bytes, end: cursor, dialect: dialect)
    var start = scanner.skipSpace(close + 2)
    let isAngled = start < cursor && bytes[start] == .less
    if isAngled { start += 1 }
    let stop = destinationStop(from: start, isAngled: isAngled)
    let textRange = text.sourceRange(opener.position, close)
    if stop >= cursor {
      guard start >= lineStart || start >= cursor else { return .nothing }
      let (end, whole) = destinationEnd(from: start, isAngled: isAngled)
      return .cursor(
        destinationCursor(
          opener, from: min(start, cursor), to: end ?? cursor, isClosed: end != nil, end: whole,
          text: textRange))
    }
    if bytes[stop] == .closeParen, !isAngled { return .closed(stop + 1) }
    let afterDestination = isAngled ? stop + 1 : stop
    let titleStart = scanner.skipSpace(afterDestination)
    if titleStart < cursor, bytes[titleStart] == .closeParen { return .closed(titleStart + 1) }
    guard titleStart < cursor, titleStart > afterDestination else { return .nothing }
    switch bytes[titleStart] {
    case .quote, .apostrophe, .openParen:
      // A title is no place for an address.
      guard let title = scanner.title(titleStart) else { return .cursor(nil) }
      let last = scanner.skipSpace(title.upperBound + 1)
      if last >= cursor { return .cursor(nil) }
      return bytes[last] == .closeParen ? .closed(last + 1) : .nothing
    default: return .nothing
    }
  }

  /// Where a destination that begins at `start` ends before the cursor; the cursor where it does not.
  private func destinationStop(from start: Int, isAngled: Bool) -> Int {
    var at = start
    var depth = 0
    while at < cursor {
      if let close = TemplateScanner.end(bytes, at: at, end: cursor, dialect: dialect) {
        at = close
        continue
      }
      let byte = bytes[at]
      if isAngled {
        if byte == .greater || byte == .newline { return at }
      } else if byte == .openParen {
        depth += 1
      } else if byte == .closeParen {
        if depth == 0 { return at }
        depth -= 1
      } else if byte.isWhitespace, byte == .newline || !goesOnBehindSpace(at) {
        return at
      }
      at += byte == .backslash && at + 1 < cursor ? 2 : 1
    }
    return cursor
  }

  /// kramdown's destinations may hold spaces.
  private func goesOnBehindSpace(_ at: Int) -> Bool {
    guard dialect.contains(.kramdown) else { return false }
    switch bytes.at(at + 1) {
    case .quote, .apostrophe, .openBracket, .openParen: return false
    default: return true
    }
  }

  /// Behind the cursor: the end of the destination, and of the whole link, where it is closed on this line.
  private func destinationEnd(from start: Int, isAngled: Bool) -> (end: Int?, whole: Int?) {
    if isAngled {
      var at = cursor
      while at < lineEnd, bytes[at] != .greater, bytes[at] != .less { at += 1 }
      guard at < lineEnd, bytes[at] == .greater else { return (nil, nil) }
      return (at, closingParen(from: at + 1))
    }
    var depth = 0
    for at in min(start, cursor)..<cursor {
      depth += bytes[at] == .openParen ? 1 : bytes[at] == .closeParen ? -1 : 0
    }
    var at = cursor
    while at < lineEnd {
      if let close = TemplateScanner.end(bytes, at: at, end: lineEnd, dialect: dialect) {
        at = close
        continue
      }
      let byte = bytes[at]
      if byte == .openParen { depth += 1 }
      if byte == .closeParen {
        if depth <= 0 { return (at, at + 1) }
        depth -= 1
      }
      if byte.isWhitespace, !goesOnBehindSpace(at) {
        let whole = closingParen(from: at)
        return (whole == nil ? nil : at, whole)
      }
      at += byte == .backslash && at + 1 < lineEnd ? 2 : 1
    }
    return (nil, nil)
  }

  /// The end of the link whose destination ends at `position`: behind an optional title and `)`.
  private func closingParen(from position: Int) -> Int? {
    let scanner = LinkScanner(bytes, end: text.end, dialect: dialect)
    var at = scanner.skipSpace(position)
    if at > position, let title = scanner.title(at) { at = scanner.skipSpace(title.upperBound + 1) }
    return at < text.end && bytes[at] == .closeParen ? at + 1 : nil
  }

  private func destinationCursor(
    _ opener: Opener, from start: Int, to end: Int, isClosed: Bool, end whole: Int?,
    text textRange: TextRange?
  ) -> LinkCursor {
    let hash = firstHash(from: start, to: end)
    let isFragment = hash.map { $0 < cursor } ?? false
    let partStart = isFragment ? (hash ?? start) + 1 : start
    let partEnd = isFragment ? end : hash ?? end
    return LinkCursor(
      part: isFragment ? .fragment : .destination, isImage: opener.isImage,
      typed: typed(from: partStart),
      replaceable: replaceable(from: partStart, to: max(partEnd, cursor)),
      start: text.sourceOffset(opener.start), isClosed: isClosed, end: sourceEnd(whole),
      textRange: textRange,
      path: isFragment ? String(decoding: bytes[start..<partStart - 1], as: UTF8.self) : nil)
  }

  private func firstHash(from start: Int, to end: Int) -> Int? {
    var at = start
    while at < end {
      if let close = TemplateScanner.end(bytes, at: at, end: end, dialect: dialect) {
        at = close
        continue
      }
      if bytes[at] == .hash { return at }
      at += 1
    }
    return nil
  }

  // MARK: Wiki links

  private func wikiCursor(_ bracket: Int, isImage: Bool) -> LinkCursor? {
    let start = bracket + 2
    guard dialect.contains(.wikiLinks), bracket + 1 < cursor, bytes[bracket + 1] == .openBracket,
      bracket >= lineStart,
      !(start..<cursor).contains(where: { bytes[$0] == .closeBracket || bytes[$0] == .pipe })
    else { return nil }
    var end = cursor
    var close: Int?
    while end < lineEnd, bytes[end] != .pipe, bytes[end] != .openBracket {
      if bytes[end] == .closeBracket { break }
      end += 1
    }
    var at = end
    while at < lineEnd, bytes[at] != .openBracket {
      if bytes[at] == .closeBracket {
        close = bytes.at(at + 1) == .closeBracket && at + 1 < lineEnd ? at : nil
        break
      }
      at += 1
    }
    let opener = Opener(
      start: isImage ? bracket - 1 : bracket, position: start, isImage: isImage)
    var found = destinationCursor(
      opener, from: start, to: close == nil ? cursor : end, isClosed: close != nil,
      end: close.map { $0 + 2 }, text: nil)
    if found.part == .destination { found.part = .wiki }
    return found
  }
}
