// What opens and closes under one name: elements of HTML, shortcodes, Liquid's blocks. It never says what they mean.

/// `<b>…</b>`, `{{< tabs >}}…{{< /tabs >}}` or `{% raw %}…{% endraw %}`.
package struct NamedPair: Hashable, Sendable {
  /// Whether a template is called, and no element of HTML stands there.
  package let isTemplate: Bool
  /// The whole tag or call that opens.
  package let opening: TextRange
  package let openingName: TextRange
  package let closing: TextRange
  /// Without `/` and `end`.
  package let closingName: TextRange

  /// From the first delimiter of the opening to the last of the closing.
  package var range: TextRange { TextRange(opening.lowerBound, closing.upperBound) }
}

extension MarkdownTree {
  /// Every pair, in order of openings. What is not closed, or closes nothing, is left out. O(*n*).
  package var namedPairs: [NamedPair] {
    var tags = PairMatcher(isTemplate: false)
    for node in nodes where node.kind == .htmlBlock || node.kind == .htmlInline {
      addTags(of: source.clamped(node.range), to: &tags)
    }
    var calls = PairMatcher(isTemplate: true)
    for call in regions.calls where call.syntax != .expression { add(call, to: &calls) }
    return (tags.pairs + calls.pairs).sorted { $0.opening.lowerBound < $1.opening.lowerBound }
  }

  private func addTags(of range: Range<Int>, to tags: inout PairMatcher) {
    let bytes = source.bytes
    var at = range.lowerBound
    while at < range.upperBound {
      guard bytes[at] == .less else {
        at += 1
        continue
      }
      if bytes.matches("<!--", at: at, limit: range.upperBound) {
        at = behind("-->", from: at + 4, limit: range.upperBound)
        continue
      }
      guard let end = HTMLTag.end(bytes, at: at, end: range.upperBound, templates: dialect) else {
        at += 1
        continue
      }
      let isClosing = bytes[at + 1] == .slash
      let start = at + (isClosing ? 2 : 1)
      let name = start..<nameEnd(from: start, limit: end)
      let key = String(decoding: bytes[name].map(\.lowercased), as: UTF8.self)
      let whole = TextRange(at, end)
      if isClosing {
        tags.close(key, whole, name: TextRange(name))
      } else if bytes[end - 2] != .slash {
        tags.open(key, whole, name: TextRange(name))
        if key == "script" || key == "style" {
          at = behind("</\(key)", from: end, limit: range.upperBound) - key.utf8.count - 2
          at = max(at, end)
          continue
        }
      }
      at = end
    }
  }

  private func nameEnd(from start: Int, limit: Int) -> Int {
    var at = start
    while at < limit, !source.bytes[at].isWhitespace, source.bytes[at] != .greater,
      source.bytes[at] != .slash
    {
      at += 1
    }
    return at
  }

  /// Behind the next `text`; `limit` where there is none.
  private func behind(_ text: String, from start: Int, limit: Int) -> Int {
    let wanted = Array(text.utf8)
    var at = start
    while at + wanted.count <= limit {
      if source.bytes[at..<at + wanted.count].elementsEqual(wanted) { return at + wanted.count }
      at += 1
    }
    return limit
  }

  private func add(_ call: TemplateRegions.Call, to calls: inout PairMatcher) {
    guard !TemplateScanner.word(source.bytes, in: call.range, syntax: call.syntax).isWhole else {
      return
    }
    let line = SourceLine(start: call.start, end: call.end, spaces: 0)
    let text = InlineText(source.bytes, lines: [line], keepsEnd: true)
    var reader = TemplateReader(text, range: call.range, syntax: call.syntax)
    let read = reader.read()
    var (name, range) = (read.name, read.nameRange)
    if call.syntax == .tag, read.isClosing {
      name = String(name.dropFirst(3))
      range = TextRange(range.lowerBound + 3, range.upperBound)
    }
    guard !name.isEmpty, !range.isEmpty else { return }
    let key = "\(call.syntax) \(name)"
    let whole = TextRange(call.range)
    if read.isClosing {
      calls.close(key, whole, name: range)
    } else {
      calls.open(key, whole, name: range)
    }
  }
}

/// Finds for each closing the last opening of the same name that is not closed yet.
private struct PairMatcher {
  private struct Opening {
    let key: String
    let whole: TextRange
    let name: TextRange
  }
  let isTemplate: Bool
  private var openings: [Opening] = []
  /// How many of `openings` have a name: a closing that closes nothing is not looked for.
  private var counts: [String: Int] = [:]
  private(set) var pairs: [NamedPair] = []

  init(isTemplate: Bool) { self.isTemplate = isTemplate }

  mutating func open(_ key: String, _ whole: TextRange, name: TextRange) {
    openings.append(Opening(key: key, whole: whole, name: name))
    counts[key, default: 0] += 1
  }

  /// What was opened in between has no end: `<p>` may go without. O(1), taken together.
  mutating func close(_ key: String, _ whole: TextRange, name: TextRange) {
    guard counts[key, default: 0] > 0 else { return }
    while let last = openings.popLast() {
      counts[last.key, default: 1] -= 1
      guard last.key == key else { continue }
      pairs.append(
        NamedPair(
          isTemplate: isTemplate, opening: last.whole, openingName: last.name, closing: whole,
          closingName: name))
      return
    }
  }
}
