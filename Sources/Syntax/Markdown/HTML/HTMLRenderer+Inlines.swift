// Inlines as HTML. Text that a template would replace is written as it stands.

extension HTMLRenderer {
  mutating func openInline(_ index: Int, _ node: MarkdownNode) {
    let bytes = tree.source.bytes
    switch node.kind {
    case .text:
      output.writeEscaped(PlainText.unescapedBytes(bytes[tree.source.clamped(node.range)]))
    case .softBreak: output.write("\n")
    case .hardBreak: output.write("<br />\n")
    case .codeSpan:
      output.write("<code>")
      output.writeEscaped(tree.shownText(of: index).bytes)
      output.write("</code>")
    case .emphasis: output.write("<em>")
    case .strong: output.write("<strong>")
    case .strikethrough: output.write("<del>")
    case .link: openLink(node)
    case .autolink, .bareURL: renderAddress(node)
    case .htmlInline:
      let text = tree.text(ofLeaf: Int(node.payload), in: node.range)
      output.writeRaw(text.bytes[text.start..<text.end], filtersTags: filtersTags)
    case .footnoteReference: output.write(footnotes.reference(index))
    case .taskMarker:
      let checked = node.detail == 1 ? "checked=\"\" " : ""
      output.write("<input type=\"checkbox\" \(checked)disabled=\"\" />")
    case .wikiLink, .embed: renderWikiLink(node)
    case .math, .template, .expression:
      output.writeEscaped(bytes[tree.source.clamped(node.range)])
    default: break
    }
  }

  private mutating func openLink(_ node: MarkdownNode) {
    output.write("<a href=\"")
    output.writeAddress(destination(of: node).utf8)
    output.write("\"")
    writeTitle(of: node)
    output.write(">")
  }

  private func destination(of node: MarkdownNode) -> String {
    let parts = tree.links[Int(node.payload)]
    if let definition = parts.definition { return tree.definitions[definition].destination }
    return PlainText.unescaped(tree.source.bytes[tree.source.clamped(parts.destination)])
  }

  private mutating func writeTitle(of node: MarkdownNode) {
    guard let title = tree.links[Int(node.payload)].title else { return }
    output.write(" title=\"")
    output.writeEscaped(
      PlainText.unescapedBytes(tree.source.bytes[tree.source.clamped(title)])
        .filter { $0 != .carriageReturn })
    output.write("\"")
  }

  mutating func renderImage(_ index: Int, _ node: MarkdownNode) {
    output.write("<img src=\"")
    output.writeAddress(destination(of: node).utf8)
    output.write("\" alt=\"")
    output.writeEscaped(tree.plainText(of: index).utf8)
    output.write("\"")
    writeTitle(of: node)
    output.write(" />")
  }

  private mutating func renderAddress(_ node: MarkdownNode) {
    let isAngled = node.kind == .autolink
    let inner =
      isAngled ? TextRange(node.range.lowerBound + 1, node.range.upperBound - 1) : node.range
    let written = tree.source.bytes[tree.source.clamped(inner)]
    output.write("<a href=\"\(node.addressPrefix)")
    output.writeAddress(written)
    output.write("\">")
    output.writeEscaped(written)
    output.write("</a>")
  }

  private mutating func renderWikiLink(_ node: MarkdownNode) {
    let parts = tree.links[Int(node.payload)]
    output.write(node.kind == .embed ? "<img src=\"" : "<a href=\"")
    output.writeAddress(tree.source[parts.destination].utf8)
    output.write(node.kind == .embed ? "\" alt=\"" : "\">")
    output.writeEscaped(tree.source[parts.text].utf8)
    output.write(node.kind == .embed ? "\" />" : "</a>")
  }
}

extension MarkdownTree {
  /// The tree as HTML, as the specifications of CommonMark and GFM print it. O(*n*).
  ///
  /// - Parameter filtersTags: GFM's tag filter: `<script>` and the like become text.
  package func html(filtersTags: Bool = false) -> String {
    var renderer = HTMLRenderer(self, filtersTags: filtersTags)
    return renderer.render()
  }
}
