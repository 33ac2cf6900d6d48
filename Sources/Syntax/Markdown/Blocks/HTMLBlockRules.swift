// When raw HTML begins and ends a block: the seven conditions of CommonMark. It never reads attributes.

enum HTMLBlockRules {
  /// Beside CommonMark's seven: an element up to its closing tag (`RawElement`), and one that is a line by itself.
  static let element = 8
  static let line = 9

  /// The type 1 to 7 of the HTML block that begins at the `<` at `start`; 0 for none.
  static func start(_ bytes: [UInt8], at start: Int, end: Int, inParagraph: Bool) -> Int {
    let next = start + 1
    guard next < end else { return 0 }
    if bytes[next] == .question { return 3 }
    if bytes[next] == .exclamation {
      if bytes.matches("--", at: next + 1, limit: end) { return 2 }
      if bytes.matches("[cdata[", at: next + 1, limit: end), bytes[next + 2] == UInt8(ascii: "C") {
        return 5
      }
      return next + 1 < end && bytes[next + 1].isLetter ? 4 : 0
    }
    if let name = tagName(bytes, at: next, end: end) {
      if name.isVerbatim { return 1 }
      if name.isBlock { return 6 }
    }
    guard !inParagraph, let tagEnd = HTMLTag.end(bytes, at: start, end: end, templates: []) else {
      return 0
    }
    return (tagEnd..<end).allSatisfy({ bytes[$0].isSpaceOrTab }) ? 7 : 0
  }

  private static func tagName(_ bytes: [UInt8], at start: Int, end: Int) -> (
    isVerbatim: Bool, isBlock: Bool
  )? {
    let isClosing = bytes[start] == .slash
    let nameStart = isClosing ? start + 1 : start
    var at = nameStart
    while at < end, bytes[at].isAlphanumeric { at += 1 }
    guard at > nameStart, at - nameStart <= 10 else { return nil }
    let closes = at >= end || bytes[at].isSpaceOrTab || bytes[at] == .greater
    let selfCloses = bytes.at(at) == .slash && at + 1 < end && bytes[at + 1] == .greater
    let name = String(decoding: bytes[nameStart..<at].map(\.lowercased), as: UTF8.self)
    let isVerbatim = !isClosing && closes && verbatim.contains(name)
    return (isVerbatim, (closes || selfCloses) && blockNames.contains(name))
  }

  private static let verbatim: Set<String> = ["pre", "script", "style", "textarea"]

  /// The names of the specification's sixth condition.
  private static let blockNames = Set(
    """
    address article aside base basefont blockquote body caption center col colgroup dd details dialog \
    dir div dl dt fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header \
    hr html iframe legend li link main menu menuitem nav noframes ol optgroup option p param search \
    section summary table tbody td tfoot th thead title tr track ul
    """.split(separator: " ").map(String.init))

  /// Whether a block that no blank line ends does so in this line.
  static func ends(_ bytes: [UInt8], from start: Int, end: Int, type: Int) -> Bool {
    for at in start..<max(start, end) {
      switch type {
      case 1 where bytes[at] == .less:
        if bytes.matches("</script>", at: at, limit: end)
          || bytes.matches("</pre>", at: at, limit: end)
          || bytes.matches("</style>", at: at, limit: end)
          || bytes.matches("</textarea>", at: at, limit: end)
        {
          return true
        }
      case 2: if bytes.matches("-->", at: at, limit: end) { return true }
      case 3: if bytes.matches("?>", at: at, limit: end) { return true }
      case 4: if bytes[at] == .greater { return true }
      case 5: if bytes.matches("]]>", at: at, limit: end) { return true }
      case line: return true
      default: break
      }
    }
    return false
  }
}
