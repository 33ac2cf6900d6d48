// Links and anchors in raw HTML. It reads tags as leniently as a browser, and builds no HTML tree.

extension DocumentFacts {
  /// Adds what the attributes of all tags in `text` lead to or name; comments, scripts and styles excepted.
  mutating func addHTML(_ text: InlineText) {
    let bytes = text.bytes
    var at = text.start
    while at < text.end {
      if bytes[at] == .openBrace,
        let end = tree.regions.hiddenEnd(at: text.sourceOffset(at))
      {
        at = max(at + 1, text.position(of: end))
      } else if bytes[at] == .openBrace,
        let syntax = TemplateScanner.syntax(bytes, at: at, end: text.end, dialect: tree.dialect),
        let close = TemplateScanner.end(bytes, at: at, end: text.end, syntax: syntax)
      {
        if let call = call(text, at..<close, syntax) { addTemplate(call) }
        at = close
      } else if bytes[at] == .less {
        at = readTag(text, at)
      } else {
        at += 1
      }
    }
  }

  private func call(
    _ text: InlineText, _ range: Range<Int>, _ syntax: TemplateCall.Syntax
  ) -> TemplateCall? {
    guard !TemplateScanner.isComment(text.bytes, at: range.lowerBound, syntax: syntax),
      tree.regions.dead.isEmpty || !tree.regions.isDead(text.sourceOffset(range.lowerBound))
    else { return nil }
    var reader = TemplateReader(text, range: range, syntax: syntax)
    return reader.read()
  }

  /// Reads the tag or comment at `start`; where to go on.
  private mutating func readTag(_ text: InlineText, _ start: Int) -> Int {
    let bytes = text.bytes
    let next = start + 1
    guard next < text.end else { return text.end }
    if bytes[next] == .exclamation || bytes[next] == .question {
      guard bytes.matches("--", at: next + 1, limit: text.end) else {
        return find(">", text, from: next + 1)
      }
      let end = find("-->", text, from: next + 1)
      addDirective(text, start..<end, content: next + 3..<max(next + 3, end - 3))
      return end
    }
    guard bytes[next].isLetter else { return next }
    var at = next
    while at < text.end, !bytes[at].isWhitespace, bytes[at] != .greater, bytes[at] != .slash {
      at += 1
    }
    let tag = String(decoding: bytes[next..<at].map(\.lowercased), as: UTF8.self)
    at = readAttributes(text, at, tag: tag)
    if tag == "script" { return find("</script", text, from: at) }
    if tag == "style" { return find("</style", text, from: at) }
    return at
  }

  private func find(_ end: StaticString, _ text: InlineText, from start: Int) -> Int {
    var at = start
    while at < text.end {
      if text.bytes.matches(end, at: at, limit: text.end) { return at + end.utf8CodeUnitCount }
      at += 1
    }
    return text.end
  }

  private mutating func readAttributes(_ text: InlineText, _ start: Int, tag: String) -> Int {
    let bytes = text.bytes
    var at = start
    while at < text.end, bytes[at] != .greater {
      guard
        let attribute = HTMLTag.attribute(bytes, at: at, end: text.end, templates: tree.dialect)
      else {
        if bytes[at] == .less { return at }
        at += 1
        continue
      }
      if let value = attribute.value {
        let name = String(decoding: bytes[attribute.name].map(\.lowercased), as: UTF8.self)
        let whole = attribute.name.lowerBound..<attribute.end
        addAttribute(text, tag: tag, name: name, value: value, whole: whole)
      }
      at = attribute.end
    }
    return min(at + 1, text.end)
  }

  private mutating func addAttribute(
    _ text: InlineText, tag: String, name: String, value: Range<Int>, whole: Range<Int>
  ) {
    guard let value = literal(text, value) else { return }
    switch name {
    case "id": addAnchor(text, value)
    case "name" where tag == "a" || tag == "map": addAnchor(text, value)
    case "to" where tag == "link" && tree.dialect.contains(.mdx), "href", "src", "poster":
      guard tag != "base" else { return }
      addLink(text, tag: tag, name: name, value: value, whole: whole)
    case "srcset":
      for candidate in candidates(text, value) {
        addLink(text, tag: tag, name: name, value: candidate, whole: whole)
      }
    default: break
    }
  }

  /// What an attribute says: in JSX's `{…}` only a string without a placeholder says anything.
  private func literal(_ text: InlineText, _ value: Range<Int>) -> Range<Int>? {
    let bytes = text.bytes
    guard let first = value.first, bytes[first] == .openBrace,
      TemplateScanner.syntax(bytes, at: first, end: text.end, dialect: tree.dialect) == nil
    else { return value }
    var inner = value.dropFirst().dropLast()
    while let byte = inner.first, bytes[byte].isWhitespace { inner.removeFirst() }
    while let byte = inner.last, bytes[byte].isWhitespace { inner.removeLast() }
    guard tree.dialect.contains(.mdx), inner.count >= 2, let start = inner.first,
      let end = inner.last, bytes[start] == bytes[end],
      bytes[start] == .quote || bytes[start] == .apostrophe || bytes[start] == .backtick
    else { return nil }
    let isPlain = (start + 1..<end).allSatisfy {
      bytes[$0] != bytes[start] && bytes[$0] != .backslash && bytes[$0] != .dollar
    }
    return isPlain ? start + 1..<end : nil
  }

  private mutating func addAnchor(_ text: InlineText, _ value: Range<Int>) {
    guard !value.isEmpty else { return }
    anchors.append(
      Anchor(
        kind: .html, id: PlainText.unescaped(text.bytes[value], escapes: false),
        range: text.sourceRange(value.lowerBound, value.upperBound)))
  }

  private mutating func addLink(
    _ text: InlineText, tag: String, name: String, value: Range<Int>, whole: Range<Int>
  ) {
    let bytes = text.bytes
    var value = value
    while let first = value.first, bytes[first].isWhitespace { value.removeFirst() }
    while let last = value.last, bytes[last].isWhitespace { value.removeLast() }
    var link = Link(
      kind: .html(tag: tag, attribute: name),
      range: text.sourceRange(whole.lowerBound, whole.upperBound),
      destinationRange: text.sourceRange(value.lowerBound, value.upperBound),
      destination: PlainText.unescaped(bytes[value], escapes: false))
    for at in value where bytes[at] == .openBrace {
      if let syntax = TemplateScanner.syntax(
        bytes, at: at, end: value.upperBound, dialect: tree.dialect),
        let close = TemplateScanner.end(bytes, at: at, end: value.upperBound, syntax: syntax)
      {
        link.template = call(text, at..<close, syntax)
        link.destination = String(decoding: bytes[value], as: UTF8.self)
        break
      }
    }
    links.append(link)
  }

  /// The addresses in a `srcset`: separated by commas, each perhaps with a width or density.
  private func candidates(_ text: InlineText, _ value: Range<Int>) -> [Range<Int>] {
    let bytes = text.bytes
    var result: [Range<Int>] = []
    var at = value.lowerBound
    let comma = UInt8(ascii: ",")
    while at < value.upperBound {
      while at < value.upperBound, bytes[at].isWhitespace || bytes[at] == comma { at += 1 }
      let start = at
      while at < value.upperBound, !bytes[at].isWhitespace { at += 1 }
      var end = at
      while end > start, bytes[end - 1] == comma { end -= 1 }
      if end > start { result.append(start..<end) }
      guard end == at else { continue }
      while at < value.upperBound, bytes[at] != comma { at += 1 }
    }
    return result
  }
}
