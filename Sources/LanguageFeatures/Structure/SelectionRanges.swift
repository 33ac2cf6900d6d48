// What a selection grows to, step by step, from a word to the whole post. It never selects anything itself.
package import PostIndex
package import SiteModel
package import Syntax

extension IndexSnapshot {
  /// For each of `offsets` the ranges around it, the innermost first: a name or word without its particle, the word, what
  /// is emphasized or linked, the sentence, the block, the item or quote, the sections, the text. Each holds the one before
  /// it and more, the first touches the offset, and there is always one. Empty where there is no post.
  ///
  /// O(*n*), and for each offset O(nodes around it × their siblings).
  package func selectionRanges(at offsets: [Int], in path: SitePath) -> [[TextRange]] {
    guard let post = post(at: path) else { return [] }
    let (document, tree) = Document.read(post.source, dialect: site.rules.dialect)
    let lines = TextLines(post.source)
    let sections = Section.all(of: document, tree, lines)
    return offsets.map { offset in
      var growth = SelectionGrowth(offset: min(max(offset, 0), post.source.count), lines: lines)
      if let mention = mention(at: growth.offset, in: path) { growth.add(mention.range) }
      growth.add(document, tree)
      for section in sections { growth.add(section.range) }
      return growth.ranges
    }
  }
}

/// Ranges around one place, in any order.
private struct SelectionGrowth {
  let offset: Int
  let lines: TextLines
  private var candidates: [TextRange] = []
  private var source: SourceText { lines.source }

  init(offset: Int, lines: TextLines) {
    self.offset = offset
    self.lines = lines
  }

  mutating func add(_ range: TextRange) {
    guard !range.isEmpty, range.touches(offset), range.upperBound <= source.count else { return }
    candidates.append(range)
    let trimmed = lines.trimmed(range)
    if trimmed != range, trimmed.touches(offset), !trimmed.isEmpty { candidates.append(trimmed) }
  }

  mutating func add(_ document: Document, _ tree: MarkdownTree) {
    for range in WrittenWord.ranges(at: offset, in: source) { add(range) }
    if let frontMatter = document.frontMatter, frontMatter.range.touches(offset) {
      add(frontMatter.range)
      add(frontMatter.contentRange)
      add(frontMatter.value, depth: 0)
    }
    add(TextRange(document.bodyStart, source.count))
    for heading in document.headings { add(heading.textRange) }
    for index in tree.path(to: offset) {
      let node = tree.nodes[index]
      add(node, in: tree)
      if let sentence = Sentence.range(at: offset, in: tree, block: index) { add(sentence) }
    }
  }

  private mutating func add(_ node: MarkdownNode, in tree: MarkdownTree) {
    switch node.kind {
    case .text, .softBreak, .hardBreak, .document: return
    case .emphasis, .strong, .strikethrough: addInner(node.range, width: Int(node.detail))
    case .codeSpan:
      let bytes = source.bytes[source.clamped(node.range)]
      addInner(node.range, width: bytes.prefix { $0 == UInt8(ascii: "`") }.count)
    case .link, .image, .wikiLink, .embed:
      guard tree.links.indices.contains(Int(node.payload)) else { break }
      let parts = tree.links[Int(node.payload)]
      for range in [parts.text, parts.destination, parts.title, parts.label].compactMap(\.self)
      where node.range.contains(range) { add(range) }
    default: break
    }
    add(node.range)
  }

  private mutating func addInner(_ range: TextRange, width: Int) {
    let (start, end) = (range.lowerBound + width, range.upperBound - width)
    if start < end { add(TextRange(start, end)) }
  }

  /// A value, its entry and what holds them.
  private mutating func add(_ value: DataValue, depth: Int) {
    guard depth < 32 else { return }
    for entry in value.entries {
      add(entry.keyRange)
      if entry.value.range.lowerBound >= entry.keyRange.upperBound {
        add(TextRange(entry.keyRange.lowerBound, entry.value.range.upperBound))
      }
      add(entry.value, depth: depth + 1)
    }
    for element in value.elements { add(element, depth: depth + 1) }
    add(value.range)
    if case .string = value.content, value.range.upperBound <= source.count, value.range.count > 1,
      [UInt8(ascii: "\""), UInt8(ascii: "'")].contains(source.bytes[value.range.lowerBound])
    {
      addInner(value.range, width: 1)
    }
  }

  /// More could hardly be told apart, and an answer that is nested without end cannot be read.
  private static let limit = 64

  /// From the smallest on, those that hold the one before: of two that cross the smaller one stays.
  var ranges: [TextRange] {
    var result: [TextRange] = []
    for range in candidates.sorted(by: { $0.count < $1.count }) {
      guard let last = result.last else {
        result.append(range)
        continue
      }
      if range != last, range.contains(last) { result.append(range) }
    }
    result = Array(result.prefix(Self.limit - 1))
    let whole = TextRange(0, source.count)
    if result.last != whole { result.append(whole) }
    return result
  }
}
