// A tree as HTML, as the specifications of CommonMark and GFM print it. It never changes the tree.

/// Walks a tree once; nothing recurs, however deep the tree is.
struct HTMLRenderer {
  let tree: MarkdownTree
  let filtersTags: Bool
  var output = HTMLOutput()
  /// Of the table that is being written.
  private var alignments: [UInt8] = []
  /// Empty cells that short rows were given: as in cmark-gfm their number is limited, since a wide header
  /// and many short rows would make far more output than there was input.
  private var filledCells = 0
  private static let filledCellLimit = 500_000
  /// Nodes whose closing tag is still to come.
  private var open: [Int] = []
  var footnotes: HTMLFootnotes

  init(_ tree: MarkdownTree, filtersTags: Bool = false) {
    self.tree = tree
    self.filtersTags = filtersTags
    footnotes = HTMLFootnotes(tree)
  }

  mutating func render() -> String {
    renderNodes(1..<tree.nodes.count)
    renderFootnotes()
    return String(decoding: output.bytes, as: UTF8.self)
  }

  private mutating func renderNodes(_ range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound {
      closeNodes(before: index)
      let node = tree.nodes[index]
      if node.kind == .footnoteDefinition || node.kind == .linkDefinition {
        index = max(index + 1, node.subtreeEnd)
        continue
      }
      if node.kind == .image {
        renderImage(index, node)
        index = max(index + 1, node.subtreeEnd)
        continue
      }
      open(index, node)
      if node.subtreeEnd > index + 1 { open.append(index) } else { close(index, node) }
      index += 1
    }
    closeNodes(before: range.upperBound)
  }

  private mutating func closeNodes(before index: Int) {
    while let last = open.last, tree.nodes[last].subtreeEnd <= index {
      open.removeLast()
      close(last, tree.nodes[last])
    }
  }

  private mutating func open(_ index: Int, _ node: MarkdownNode) {
    switch node.kind {
    case .blockQuote: openBlock("<blockquote>\n")
    case .directive: openBlock("<div>\n")
    case .list: openList(node)
    case .listItem: openBlock("<li>")
    case .definitionList: openBlock("<dl>\n")
    case .definitionTerm: openBlock("<dt>")
    case .definitionDescription: openBlock("<dd>")
    case .paragraph: if !isTight(index) { openBlock("<p>") }
    case .heading: openBlock("<h\(node.detail)>")
    case .thematicBreak: openBlock("<hr />\n")
    case .codeBlock, .mathBlock, .templateBlock: renderCode(index, node)
    case .htmlBlock:
      output.startLine()
      writeLines(index)
      output.startLine()
    case .table: openBlock("<table>\n")
    case .tableRow: openRow(index, node)
    case .tableCell: openCell(node)
    default: openInline(index, node)
    }
  }

  private mutating func openBlock(_ tag: String) {
    output.startLine()
    output.write(tag)
  }

  private mutating func openList(_ node: MarkdownNode) {
    output.startLine()
    guard node.payload >= 0 else { return output.write("<ul>\n") }
    output.write(node.payload == 1 ? "<ol>\n" : "<ol start=\"\(node.payload)\">\n")
  }

  private func isTight(_ index: Int) -> Bool {
    guard open.count >= 2, tree.nodes[open[open.count - 1]].kind == .listItem else { return false }
    return !tree.nodes[open[open.count - 2]].flag
  }

  private mutating func close(_ index: Int, _ node: MarkdownNode) {
    switch node.kind {
    case .blockQuote: openBlock("</blockquote>\n")
    case .directive: openBlock("</div>\n")
    case .list: openBlock(node.payload >= 0 ? "</ol>\n" : "</ul>\n")
    case .listItem: output.write("</li>\n")
    case .definitionList: output.write("</dl>\n")
    case .definitionTerm: output.write("</dt>\n")
    case .definitionDescription: output.write("</dd>\n")
    case .paragraph: closeParagraph(index)
    case .heading: output.write("</h\(node.detail)>\n")
    case .table:
      let hasBody = tree.children(of: index).dropFirst().first { _ in true } != nil
      output.write(hasBody ? "</tbody>\n</table>\n" : "</table>\n")
    case .tableRow: closeRow(index, node)
    case .tableCell: output.write(isHeader ? "</th>\n" : "</td>\n")
    case .emphasis: output.write("</em>")
    case .strong: output.write("</strong>")
    case .strikethrough: output.write("</del>")
    case .link: output.write("</a>")
    default: break
    }
  }

  private mutating func closeParagraph(_ index: Int) {
    guard !isTight(index) else { return }
    if open.isEmpty, let note = footnotes.current,
      tree.nodes[note].subtreeEnd == tree.nodes[index].subtreeEnd
    {
      output.write(" ")
      output.write(footnotes.takeBackReferences())
    }
    output.write("</p>\n")
  }

  /// The notes that are referred to, behind the text.
  private mutating func renderFootnotes() {
    guard !footnotes.order.isEmpty else { return }
    openBlock("<section class=\"footnotes\" data-footnotes>\n<ol>\n")
    for node in footnotes.order {
      openBlock("<li id=\"fn-\(footnotes.name(of: node, in: tree))\">\n")
      footnotes.current = node
      renderNodes(node + 1..<tree.nodes[node].subtreeEnd)
      let left = footnotes.takeBackReferences()
      if !left.isEmpty { openBlock(left + "\n") }
      openBlock("</li>\n")
    }
    output.write("</ol>\n</section>\n")
  }

  // MARK: Code

  private mutating func renderCode(_ index: Int, _ node: MarkdownNode) {
    output.startLine()
    let info = tree.leaves[Int(node.payload)].info
    if node.kind == .codeBlock, let info, !info.isEmpty {
      let text = PlainText.unescapedBytes(tree.source.bytes[tree.source.clamped(info)])
      output.write("<pre><code class=\"language-")
      output.writeEscaped(text.prefix { !$0.isWhitespace })
      output.write("\">")
    } else {
      output.write("<pre><code>")
    }
    for line in tree.lines[tree.leaves[Int(node.payload)].allLines] {
      output.writeRaw(repeatElement(.space, count: line.spaces))
      output.writeEscaped(tree.source.bytes[line.start..<line.end])
      output.write("\n")
    }
    output.write("</code></pre>\n")
  }

  private mutating func writeLines(_ index: Int) {
    for line in tree.lines[tree.leaves[Int(tree.nodes[index].payload)].allLines] {
      output.writeRaw(repeatElement(.space, count: line.spaces))
      output.writeRaw(tree.source.bytes[line.start..<line.end], filtersTags: filtersTags)
      output.write("\n")
    }
  }

  // MARK: Tables

  private var isHeader: Bool {
    open.last.map { tree.nodes[$0].kind == .tableRow && tree.nodes[$0].detail == 1 } ?? false
  }

  private mutating func openRow(_ index: Int, _ node: MarkdownNode) {
    if node.detail == 1 {
      output.write("<thead>\n")
    } else if index > 0, let table = open.last, isFirstBodyRow(index, of: table) {
      output.write("<tbody>\n")
    }
    output.write("<tr>\n")
  }

  private func isFirstBodyRow(_ index: Int, of table: Int) -> Bool {
    var rows = tree.children(of: table)
    _ = rows.next()
    return rows.next() == index
  }

  private mutating func openCell(_ node: MarkdownNode) {
    output.write(isHeader ? "<th" : "<td")
    writeAlignment(node.detail)
    output.write(">")
  }

  private mutating func writeAlignment(_ alignment: UInt8) {
    switch alignment {
    case 1: output.write(" align=\"left\"")
    case 2: output.write(" align=\"center\"")
    case 3: output.write(" align=\"right\"")
    default: break
    }
  }

  private mutating func closeRow(_ index: Int, _ node: MarkdownNode) {
    if node.detail == 1 {
      alignments = tree.children(of: index).map { tree.nodes[$0].detail }
    } else {
      let count = tree.children(of: index).reduce(0) { count, _ in count + 1 }
      for alignment in alignments.dropFirst(count) where filledCells < Self.filledCellLimit {
        filledCells += 1
        output.write("<td")
        writeAlignment(alignment)
        output.write("></td>\n")
      }
    }
    output.write(node.detail == 1 ? "</tr>\n</thead>\n" : "</tr>\n")
  }
}
