// Template calls and attributes of tags open at a cursor.

extension LinkCursorFinder {
  // MARK: Template calls

  /// The argument of a call that names a post or file, under the cursor.
  func templateCursor() -> LinkCursor? {
    guard let start = openCall(), !regions.isDead(text.sourceOffset(start)) else { return nil }
    guard
      let syntax = TemplateScanner.syntax(bytes, at: start, end: text.end, dialect: dialect),
      syntax != .expression,
      !TemplateScanner.isComment(bytes, at: start, syntax: syntax)
    else { return nil }
    let close = TemplateScanner.end(bytes, at: start, end: text.end, syntax: syntax)
    guard close.map({ cursor < $0 }) ?? true else { return nil }
    // An unclosed call is read up to the cursor; the reader expects delimiters at both ends.
    let width = syntax == .tag ? 2 : 3
    let end = close ?? cursor
    var reader = TemplateReader(
      text, range: start..<end, syntax: syntax, closerWidth: close == nil ? 0 : width)
    let call = reader.read()
    guard !call.isClosing, call.nameRange.upperBound < offset else { return nil }
    if let target = call.target {
      return target.range.touches(offset)
        ? callCursor(call, target.range, start: start, close: close) : nil
    }
    guard call.takesTargetFirst else { return nil }
    // Before its extension is typed nothing tells a file from a class or a size.
    if let begun = call.arguments.first(where: { $0.name == nil && $0.range.touches(offset) }) {
      return callCursor(call, begun.range, start: start, close: close)
    }
    guard call.arguments.isEmpty, bytes.at(cursor - 1).isWhitespace else { return nil }
    return callCursor(call, .empty(at: offset), start: start, close: close)
  }

  private func callCursor(
    _ call: TemplateCall, _ argument: TextRange, start: Int, close: Int?
  ) -> LinkCursor {
    let from = text.position(of: argument.lowerBound)
    let opening = from > start ? bytes[from - 1] : 0
    let isQuoted = opening == .quote || opening == .apostrophe || opening == .backtick
    var end = cursor
    var isClosed = close != nil
    if isQuoted {
      while end < lineEnd, bytes[end] != opening, close != nil || !bytes[end].isWhitespace {
        end += 1
      }
      isClosed = end < min(lineEnd, close ?? lineEnd) && bytes[end] == opening
    } else if close != nil {
      end = text.position(of: argument.upperBound)
    }
    return LinkCursor(
      part: .template(name: call.name), isImage: call.showsTarget,
      typed: TextRange(argument.lowerBound, offset),
      replaceable: replaceable(from: from, to: isClosed ? end : cursor),
      start: text.sourceOffset(start), isClosed: isClosed, end: sourceEnd(close))
  }

  /// Where the call begins that is not closed before the cursor.
  func openCall() -> Int? {
    guard !dialect.isDisjoint(with: [.hugoShortcodes, .liquid]) else { return nil }
    var at = cursor - 2
    while at >= text.start {
      if bytes[at] == .closeBrace || (bytes[at] == .percent && bytes.at(at + 1) == .closeBrace) {
        if bytes[at + 1] == .closeBrace, at + 1 < cursor { return nil }
      }
      if bytes[at] == .openBrace,
        TemplateScanner.syntax(bytes, at: at, end: cursor, dialect: dialect) != nil
      {
        return at > text.start && bytes[at - 1] == .openBrace ? nil : at
      }
      at -= 1
    }
    return nil
  }

  // MARK: HTML

  /// In a block of raw HTML: nothing but attributes and calls, and neither in comments, scripts or styles.
  func findInHTML() -> LinkCursor? {
    if let call = templateCursor() { return call }
    var at = text.start
    while at < cursor {
      guard bytes[at] == .less else {
        at += 1
        continue
      }
      guard let end = verbatimEnd(at) else {
        at += 1
        continue
      }
      if cursor < end { return nil }
      at = end
    }
    return attributeCursor()
  }

  /// The end of a comment, or of the script or style whose tag begins at `start`.
  private func verbatimEnd(_ start: Int) -> Int? {
    if bytes.matches("<!--", at: start, limit: text.end) { return find("-->", from: start + 4) }
    for (name, closing) in [("<script", "</script"), ("<style", "</style")]
      as [(StaticString, StaticString)]
    where bytes.matches(name, at: start, limit: text.end) {
      guard let tagEnd = HTMLTag.end(bytes, at: start, end: text.end, templates: dialect),
        tagEnd <= cursor
      else { return nil }
      return find(closing, from: tagEnd)
    }
    return nil
  }

  private func find(_ wanted: StaticString, from start: Int) -> Int {
    var at = start
    while at < text.end {
      if bytes.matches(wanted, at: at, limit: text.end) { return at + wanted.utf8CodeUnitCount }
      at += 1
    }
    return text.end + 1
  }

  /// The address in a tag's attribute under the cursor. Only the nearest few `<` are tried.
  func attributeCursor() -> LinkCursor? {
    var at = cursor - 1
    var tries = 0
    while at >= text.start, tries < 4, cursor - at < 4096 {
      if bytes[at] == .less, at + 1 < cursor, bytes[at + 1].isLetter {
        tries += 1
        if let found = attributeCursor(inTagAt: at) { return found }
      }
      at -= 1
    }
    return nil
  }

  private func attributeCursor(inTagAt start: Int) -> LinkCursor? {
    var at = start + 1
    while at < cursor, bytes[at].isAlphanumeric || bytes[at] == .hyphen || bytes[at] == .dot {
      at += 1
    }
    let tag = String(decoding: bytes[start + 1..<at].map(\.lowercased), as: UTF8.self)
    while at < cursor {
      at = HTMLTag.skipSpace(bytes, at, cursor)
      let nameStart = at
      while at < cursor, !bytes[at].isWhitespace, bytes[at] != .equals, bytes[at] != .greater {
        at += 1
      }
      guard at < cursor, bytes[at] != .greater else { return nil }
      let name = String(decoding: bytes[nameStart..<at].map(\.lowercased), as: UTF8.self)
      at = HTMLTag.skipSpace(bytes, at, cursor)
      guard at < cursor, bytes[at] == .equals else {
        if at == nameStart { at += 1 }
        continue
      }
      at = HTMLTag.skipSpace(bytes, at + 1, cursor)
      let quote = at < cursor ? bytes[at] : 0
      let isQuoted = quote == .quote || quote == .apostrophe
      let valueStart = isQuoted ? at + 1 : at
      guard let end = valueEnd(from: valueStart, quote: isQuoted ? quote : nil) else {
        return valueCursor(tag, name, start: start, from: valueStart, quote: isQuoted ? quote : nil)
      }
      at = isQuoted ? end + 1 : end
    }
    return nil
  }

  /// Where a value ends before the cursor; nil where it does not.
  private func valueEnd(from start: Int, quote: UInt8?) -> Int? {
    var at = start
    while at < cursor {
      if let close = TemplateScanner.end(bytes, at: at, end: cursor, dialect: dialect) {
        at = close
        continue
      }
      if let quote {
        if bytes[at] == quote { return at }
      } else if bytes[at].isWhitespace || bytes[at] == .greater {
        return at
      }
      at += 1
    }
    return nil
  }

  private func valueCursor(
    _ tag: String, _ name: String, start: Int, from valueStart: Int, quote: UInt8?
  ) -> LinkCursor? {
    guard ["href", "src", "srcset", "poster"].contains(name), tag != "base" else { return nil }
    var from = valueStart
    if name == "srcset" {
      for at in valueStart..<max(valueStart, cursor) where bytes[at] == UInt8(ascii: ",") {
        from = HTMLTag.skipSpace(bytes, at + 1, cursor)
      }
      // Behind an address stands how wide or dense it is.
      if (from..<max(from, cursor)).contains(where: { bytes[$0].isWhitespace }) { return nil }
    }
    let tagEnd = HTMLTag.end(bytes, at: start, end: text.end, templates: dialect)
    var end = cursor
    while end < lineEnd, !isValueEnd(bytes[end], quote, isComplete: tagEnd != nil) { end += 1 }
    if name == "srcset" {
      let rest = cursor..<max(cursor, end)
      end = rest.first { bytes[$0].isWhitespace || bytes[$0] == UInt8(ascii: ",") } ?? end
    }
    let isClosed = end < lineEnd && quote.map { bytes[end] == $0 } ?? (tagEnd != nil)
    let isOne = isClosed || name == "srcset"
    let hash = (from..<max(from, end)).first { bytes[$0] == .hash && $0 >= cursor }
    return LinkCursor(
      part: .htmlAttribute(tag: tag, attribute: name), isImage: name != "href",
      typed: typed(from: from),
      replaceable: replaceable(from: from, to: isOne ? hash ?? end : cursor),
      start: text.sourceOffset(start), isClosed: isClosed, end: sourceEnd(tagEnd))
  }

  private func isValueEnd(_ byte: UInt8, _ quote: UInt8?, isComplete: Bool) -> Bool {
    if let quote, byte == quote { return true }
    if byte == .less || byte == .greater { return true }
    return byte.isWhitespace && (quote == nil || !isComplete)
  }
}

extension TemplateCall {
  /// Whether its first argument is where it leads.
  var takesTargetFirst: Bool {
    switch name {
    case "ref", "relref": syntax == .hugoAngle || syntax == .hugoPercent
    case "post_url", "link", "post_link", "post_path", "asset_img", "asset_path", "asset_link":
      syntax == .tag
    default: false
    }
  }

  /// Whether it shows an image.
  var showsTarget: Bool { name == "figure" || name == "img" || name == "asset_img" }
}
