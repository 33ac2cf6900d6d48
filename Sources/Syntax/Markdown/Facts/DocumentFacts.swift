// From the tree to what the rest of the program asks of a post. It never parses Markdown.

/// Gathers headings, links and anchors in one walk over a tree.
struct DocumentFacts {
  let tree: MarkdownTree
  private(set) var headings: [Heading] = []
  var links: [Link] = []
  var anchors: [Anchor] = []
  var directives: [Directive] = []
  /// Made for the first directive: few texts have one.
  lazy var lines = LineTable(tree.source)
  /// Where the last image ends: what stands in its text is alternative text, and leads nowhere.
  private var imageEnd = 0

  init(_ tree: MarkdownTree) {
    self.tree = tree
    for index in tree.nodes.indices { visit(index, tree.nodes[index]) }
    if tree.dialect.contains(.templatesInCode), !tree.regions.calls.isEmpty { addOtherCalls() }
  }

  /// Those of the tree, but for labels that turned out to be the text of a link (`[a][b][c]`), and
  /// footnotes without a definition.
  var undefinedReferences: [UndefinedReference] {
    guard !tree.undefinedReferences.isEmpty else { return [] }
    let starts = Set(links.map(\.range.lowerBound))
    return tree.undefinedReferences.filter { reference in
      !starts.contains(reference.labelRange.lowerBound - 1)
        || reference.labelRange.lowerBound - 1 == reference.range.lowerBound
    }
    .filter { !(tree.dialect.contains(.footnotes) && $0.label.utf8.first == .caret) }
    .sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private mutating func visit(_ index: Int, _ node: MarkdownNode) {
    if node.range.upperBound <= imageEnd { return }
    switch node.kind {
    case .heading: addHeading(index, node)
    case .link: addLink(index, node)
    case .image:
      addLink(index, node)
      imageEnd = node.range.upperBound
    case .wikiLink, .embed: addWikiLink(node)
    case .autolink, .bareURL: addAddress(node)
    case .template: addTemplate(node)
    case .htmlInline: addHTML(tree.text(ofLeaf: Int(node.payload), in: node.range))
    case .htmlBlock: addHTML(tree.text(ofLeaf: index))
    case .expression: addExpression(node)
    case .footnoteReference:
      let label = TextRange(node.range.lowerBound + 2, node.range.upperBound - 1)
      anchors.append(Anchor(kind: .footnoteReference, id: tree.source[label], range: label))
    case .footnoteDefinition:
      if let label = tree.leaves[Int(node.payload)].info {
        anchors.append(Anchor(kind: .footnoteDefinition, id: tree.source[label], range: label))
      }
    case .attributeList, .inlineAttributes: addAttributes(node)
    default: break
    }
  }

  private mutating func addLink(_ index: Int, _ node: MarkdownNode) {
    guard tree.links.indices.contains(Int(node.payload)) else { return }
    let parts = tree.links[Int(node.payload)]
    let isImage = node.kind == .image
    var link = Link(
      kind: isImage ? .image : .inline, range: node.range, textRange: parts.text,
      text: tree.plainText(of: index), destinationRange: parts.destination,
      destination: "", titleRange: parts.title, labelRange: parts.label)
    if let definition = parts.definition {
      link.kind = isImage ? .imageReference : .reference
      link.destination = tree.definitions[definition].destination
    } else if let template = parts.template {
      link.template = tree.templates[template]
      link.destination = tree.source[parts.destination]
    } else {
      link.destination = PlainText.unescaped(
        tree.source.bytes[tree.source.clamped(parts.destination)])
    }
    links.append(link)
  }

  private mutating func addWikiLink(_ node: MarkdownNode) {
    guard tree.links.indices.contains(Int(node.payload)) else { return }
    let parts = tree.links[Int(node.payload)]
    let hasText = parts.text != parts.destination
    links.append(
      Link(
        kind: node.kind == .embed ? .embed : .wiki, range: node.range,
        textRange: hasText ? parts.text : nil, text: tree.source[parts.text],
        destinationRange: parts.destination, destination: tree.source[parts.destination]))
  }

  private mutating func addAddress(_ node: MarkdownNode) {
    let isAngled = node.kind == .autolink
    let inner =
      isAngled ? TextRange(node.range.lowerBound + 1, node.range.upperBound - 1) : node.range
    let written = tree.source[inner]
    links.append(
      Link(
        kind: isAngled ? .autolink : .bareURL, range: node.range, text: written,
        destinationRange: inner, destination: node.addressPrefix + written))
  }

  private mutating func addTemplate(_ node: MarkdownNode) {
    guard tree.templates.indices.contains(Int(node.payload)) else { return }
    addTemplate(tree.templates[Int(node.payload)])
  }

  mutating func addTemplate(_ call: TemplateCall) {
    if let link = Link(call) { links.append(link) }
  }

  private mutating func addAttributes(_ node: MarkdownNode) {
    let bytes = tree.source.bytes
    guard let id = AttributeList(bytes, tree.source.clamped(node.range)).id else { return }
    let range = TextRange(id)
    anchors.append(Anchor(kind: .attributeList, id: tree.source[range], range: range))
  }

  // MARK: Headings

  private mutating func addHeading(_ index: Int, _ node: MarkdownNode) {
    let leaf = tree.leaves[Int(node.payload)]
    let text = tree.text(ofLeaf: index, keepsEnd: false)
    var start = text.sourceRange(text.start, text.end).lowerBound
    var end = text.sourceRange(text.start, text.end).upperBound
    var id: TextRange?
    if let attributes = leaf.info {
      id = AttributeList(tree.source.bytes, attributes.range).id.map(TextRange.init)
      end = max(start, attributes.lowerBound)
      while end > start, tree.source.bytes[end - 1].isSpaceOrTab { end -= 1 }
    }
    if text.start == text.end { (start, end) = (leaf.emptyPlace(tree) ?? start, start) }
    let pieces = pieces(of: index)
    headings.append(
      Heading(
        level: Int(node.detail), range: node.range, textRange: TextRange(start, end),
        text: pieces.filter { $0.kind.isShown }.map(\.text).joined(), pieces: pieces,
        explicitID: id.map { tree.source[$0] }, explicitIDRange: id))
  }

  private func pieces(of index: Int) -> [HeadingPiece] {
    var pieces: [HeadingPiece] = []
    var at = index + 1
    while at < tree.nodes[index].subtreeEnd {
      let node = tree.nodes[at]
      if let kind = HeadingPiece.Kind(node.kind) {
        let text =
          switch kind {
          case .html, .template: tree.source[node.range]
          default: tree.plainText(of: at)
          }
        pieces.append(HeadingPiece(kind: kind, text: text, range: node.range))
      }
      at = node.kind == .image ? max(at + 1, node.subtreeEnd) : at + 1
    }
    return pieces
  }
}

extension MarkdownTree.Leaf {
  fileprivate func emptyPlace(_ tree: MarkdownTree) -> Int? {
    tree.lines.indices.contains(firstLine) ? tree.lines[firstLine].start : nil
  }
}

extension MarkdownNode {
  /// What a browser needs before the address as written.
  var addressPrefix: String {
    guard kind == .autolink || kind == .bareURL else { return "" }
    return detail == 1 ? "mailto:" : detail == 2 ? "http://" : ""
  }
}

extension HeadingPiece.Kind {
  fileprivate var isShown: Bool {
    switch self {
    case .text, .code, .autolink, .math, .softBreak: true
    case .imageAlt, .html, .template: false
    }
  }

  fileprivate init?(_ kind: MarkdownNode.Kind) {
    switch kind {
    case .text, .wikiLink: self = .text
    case .codeSpan: self = .code
    case .image, .embed: self = .imageAlt
    case .autolink, .bareURL: self = .autolink
    case .htmlInline: self = .html
    case .math: self = .math
    case .softBreak, .hardBreak: self = .softBreak
    case .template, .expression: self = .template
    default: return nil
    }
  }
}
