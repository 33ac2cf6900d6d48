// How far an HTML element goes whose content kramdown and Python-Markdown leave alone. It never reads attributes.

/// The tags that are open within a block of raw HTML.
///
/// To CommonMark a blank line ends most HTML. To these two an element ends with its own closing tag, whatever stands
/// between, or with the text (kramdown's `parse_raw_html`, Python-Markdown's `HTMLExtractor`).
struct RawElement {
  private var names: [String] = []
  /// How often each name is among `names`.
  private var counts: [String: Int] = [:]
  private var isInComment = false

  enum Start { case whole, open }

  /// What begins at the `<` at `start`: an element that goes on, one that is complete by itself (`<hr>`,
  /// `<div/>`), or none that is a block.
  static func start(_ bytes: [UInt8], at start: Int, end: Int, dialect: Dialect) -> Start? {
    guard let name = name(bytes, at: start + 1, end: end) else { return nil }
    let isKramdown = dialect.contains(.kramdown)
    let isBlock = isKramdown ? !spans.contains(name) : blocks.contains(name)
    guard isBlock else { return nil }
    guard let tagEnd = HTMLTag.end(bytes, at: start, end: end, templates: dialect) else {
      // The tag goes on in the next line, or it is none.
      let rest = start + 1 + name.utf8.count
      return (start..<end).contains { bytes[$0] == .greater }
        || (rest < end && !bytes[rest].isSpaceOrTab)
        ? nil : .open
    }
    let isEmpty = isKramdown ? bodiless.contains(name) : name == "hr"
    return isEmpty || bytes[tagEnd - 2] == .slash ? .whole : .open
  }

  /// Reads the tags of a line; whether the element ends in it.
  mutating func read(_ bytes: [UInt8], from start: Int, to end: Int, dialect: Dialect) -> Bool {
    var at = start
    while at < end {
      if isInComment {
        if bytes.matches("-->", at: at, limit: end) { isInComment = false }
      } else if bytes[at] == .less {
        if bytes.matches("<!--", at: at, limit: end) {
          isInComment = true
        } else if bytes.at(at + 1) == .slash {
          close(RawElement.name(bytes, at: at + 2, end: end), isStrict: dialect.contains(.kramdown))
          if names.isEmpty { return true }
        } else {
          open(bytes, at: at, end: end, dialect: dialect)
        }
      }
      at += 1
    }
    return false
  }

  private mutating func open(_ bytes: [UInt8], at start: Int, end: Int, dialect: Dialect) {
    guard let name = RawElement.name(bytes, at: start + 1, end: end) else { return }
    let tagEnd = HTMLTag.end(bytes, at: start, end: end, templates: dialect)
    if let tagEnd, bytes[tagEnd - 2] == .slash { return }
    let isEmpty = dialect.contains(.kramdown) ? RawElement.bodiless.contains(name) : name == "hr"
    // `a<b` is no tag.
    if isEmpty || (tagEnd == nil && !names.isEmpty) { return }
    names.append(name)
    counts[name, default: 0] += 1
  }

  /// To kramdown a closing tag ends the innermost element or nothing; to Python-Markdown whatever is in its element.
  private mutating func close(_ name: String?, isStrict: Bool) {
    guard let name, counts[name, default: 0] > 0, !isStrict || names.last == name else { return }
    while let last = names.popLast() {
      counts[last, default: 1] -= 1
      if last == name { return }
    }
  }

  /// In lower case; nil where none is.
  private static func name(_ bytes: [UInt8], at start: Int, end: Int) -> String? {
    guard start < end, bytes[start].isLetter else { return nil }
    var at = start
    while at < end, bytes[at].isAlphanumeric || bytes[at] == .hyphen || bytes[at] == .colon {
      at += 1
    }
    // Longer names than any element's are all alike.
    return String(decoding: bytes[start..<min(at, start + 32)].map(\.lowercased), as: UTF8.self)
  }

  private static func words(_ text: String) -> Set<String> {
    Set(text.split(separator: " ").map(String.init))
  }

  /// What kramdown takes for text (its `HTML_SPAN_ELEMENTS`): every other element is a block.
  private static let spans = words(
    """
    a abbr acronym b big bdo br button cite code del dfn em i img input ins kbd label mark option q rb \
    rbc rp rt rtc ruby samp select small span strong sub sup tt u var
    """)

  /// kramdown's `HTML_ELEMENTS_WITHOUT_BODY`.
  private static let bodiless = words(
    """
    area base br col command embed hr img input keygen link meta param source track wbr
    """)

  /// Python-Markdown's `BLOCK_LEVEL_ELEMENTS`: every other element is text.
  private static let blocks = words(
    """
    address article aside blockquote body canvas center colgroup dd details div dl dt fieldset figcaption \
    figure footer form group h1 h2 h3 h4 h5 h6 header hgroup hr html iframe legend li main map math menu \
    nav noscript object ol option output p pre progress script section style summary svg table tbody td \
    textarea tfoot th thead tr ul video
    """)
}
