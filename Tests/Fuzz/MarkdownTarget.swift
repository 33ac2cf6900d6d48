// Fuzz target: any bytes as Markdown, in a dialect that the first four bytes choose, with the cursor where the
// next two put it.

@_cdecl("LLVMFuzzerTestOneInput")
package func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = fuzzInput(start, count)
  func number(_ range: Range<Int>) -> Int {
    bytes[range.clamped(to: 0..<bytes.count)].reduce(0) { $0 << 8 | Int($1) }
  }
  let dialect = Dialect(rawValue: UInt32(truncatingIfNeeded: number(0..<4)))
  let source = SourceText(bytes: Array(bytes.dropFirst(6)))
  let document = Document(source, dialect: dialect)
  let offset = number(4..<6) % (source.count + 1)
  if let cursor = document.linkCursor(at: offset) {
    require(cursor.typed.upperBound == offset, "\(cursor.typed) does not end at \(offset)")
    require(cursor.replaceable.contains(cursor.typed), "\(cursor) replaces less than was typed")
  }
  let tree = document.tree
  requireNesting(tree)
  requireInside(document)
  _ = tree.html()
  let shown = tree.shownText(of: 0)
  let whole = shown.sourceRange(of: 0..<shown.bytes.count)
  require(whole.upperBound <= source.count, "\(whole) is not in the text")
  return 0
}

private func requireInside(_ document: Document) {
  let whole = TextRange(0, document.source.count)
  var ranges = document.headings.map(\.range) + document.headings.map(\.textRange)
  ranges += document.headings.compactMap(\.explicitIDRange)
  ranges += document.links.map(\.range) + document.links.map(\.destinationRange)
  ranges += document.links.compactMap(\.textRange) + document.links.compactMap(\.titleRange)
  ranges += document.definitions.map(\.range) + document.anchors.map(\.range)
  ranges += document.undefinedReferences.map(\.range) + document.directives.map(\.range)
  for range in ranges { require(whole.contains(range), "\(range) is not in the text") }
}

private func requireNesting(_ tree: MarkdownTree) {
  for (index, node) in tree.nodes.enumerated() {
    var previous = node.range.lowerBound
    for child in tree.children(of: index) {
      let range = tree.nodes[child].range
      require(
        range.lowerBound >= previous && node.range.contains(range),
        "\(tree.nodes[child].kind) \(range) does not nest in \(node.kind) \(node.range)")
      previous = range.upperBound
    }
  }
}
