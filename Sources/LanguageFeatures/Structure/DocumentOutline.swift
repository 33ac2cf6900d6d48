// What a post consists of, as a tree: its front matter, its sections and what they define. It never judges any of it.
package import PostIndex
package import SiteModel
package import Syntax

/// A part of a post that has a name.
package struct OutlineEntry: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case frontMatter
    /// A key of the front matter.
    case field
    case heading
    /// `[label]: destination`
    case definition
    /// `[^label]: …`
    case footnote
  }
  package let kind: Kind
  /// Never empty.
  package let name: String
  /// What stands beside the name; may be empty.
  package let detail: String
  /// All of it: of a heading the whole section.
  package let range: TextRange
  /// What names it; within `range`.
  package let selection: TextRange
  /// In text order, each within `range`.
  package var children: [OutlineEntry] = []
}

extension IndexSnapshot {
  /// The outline of the post at `path`, in text order; empty where there is no post. O(*n* log *n*).
  package func outline(of path: SitePath) -> [OutlineEntry] {
    guard let post = post(at: path) else { return [] }
    let (document, tree) = Document.read(post.source, dialect: site.rules.dialect)
    let lines = TextLines(post.source)
    var entries = Section.all(of: document, tree, lines).compactMap { section in
      document.headings.indices.contains(section.heading)
        ? OutlineEntry(
          document.headings[section.heading], section,
          id: post.headings.indices.contains(section.heading)
            ? post.headings[section.heading].id : nil)
        : nil
    }
    if let frontMatter = document.frontMatter {
      entries += OutlineEntry.entries(of: frontMatter, in: lines)
    }
    entries += tree.definitions.compactMap(OutlineEntry.init)
    entries += OutlineEntry.footnotes(of: document, tree)
    return OutlineEntry.nested(entries, within: post.source.count)
  }
}

extension OutlineEntry {
  /// Deeper ones stand beside their parents: an answer that is nested without end cannot be read.
  private static let depthLimit = 40

  /// The same entries, each among the children of the innermost one that holds it.
  fileprivate static func nested(_ entries: [OutlineEntry], within end: Int) -> [OutlineEntry] {
    let ordered = entries.filter { $0.range.upperBound <= end && $0.range.contains($0.selection) }
      .sorted {
        ($0.range.lowerBound, $1.range.upperBound) < ($1.range.lowerBound, $0.range.upperBound)
      }
    var result: [OutlineEntry] = []
    var open: [OutlineEntry] = []
    func close() {
      guard let last = open.popLast() else { return }
      if open.isEmpty { result.append(last) } else { open[open.count - 1].children.append(last) }
    }
    for entry in ordered {
      while let last = open.last,
        !last.mayHold || !last.range.contains(entry.range) || open.count >= depthLimit
      {
        close()
      }
      open.append(entry)
    }
    while !open.isEmpty { close() }
    return result
  }

  private var mayHold: Bool {
    switch kind {
    case .frontMatter, .heading: true
    case .field, .definition, .footnote: false
    }
  }

  /// A heading without words is named by its marks.
  fileprivate init(_ heading: Heading, _ section: Section, id: String?) {
    let text = OutlineEntry.line(heading.text)
    self.init(
      kind: .heading, name: text.isEmpty ? String(repeating: "#", count: heading.level) : text,
      detail: id.map { "#\($0)" } ?? "", range: section.range, selection: heading.textRange)
  }

  fileprivate init?(_ definition: LinkDefinition) {
    self.init(
      kind: .definition, name: "[\(OutlineEntry.line(definition.written))]",
      detail: OutlineEntry.line(definition.destination), range: definition.range,
      selection: definition.labelRange)
  }

  fileprivate static func footnotes(of document: Document, _ tree: MarkdownTree) -> [OutlineEntry] {
    var labels = document.anchors.filter { $0.kind == .footnoteDefinition }[...]
    return tree.nodes.indices.filter { tree.nodes[$0].kind == .footnoteDefinition }.compactMap {
      let range = tree.nodes[$0].range
      guard let label = labels.first, range.contains(label.range) else { return nil }
      labels.removeFirst()
      return OutlineEntry(
        kind: .footnote, name: "[^\(line(label.id))]",
        detail: line(
          tree.children(of: $0).first { _ in true }.map { tree.plainText(of: $0) } ?? ""),
        range: range, selection: label.range)
    }
  }

  // MARK: Front matter

  fileprivate static func entries(
    of frontMatter: FrontMatter, in lines: TextLines
  ) -> [OutlineEntry] {
    let range = lines.trimmed(frontMatter.range)
    guard !range.isEmpty else { return [] }
    let first = lines.table.contentRange(ofLine: lines.firstLine(of: range), in: lines.source)
    let fields = frontMatter.value.entries.compactMap { entry -> OutlineEntry? in
      let name = line(entry.key)
      guard !name.isEmpty, range.contains(entry.keyRange) else { return nil }
      let value = entry.value.range
      let isBehind = value.lowerBound >= entry.keyRange.upperBound && range.contains(value)
      return OutlineEntry(
        kind: .field, name: name, detail: detail(of: entry.value, in: lines.source),
        range: TextRange(
          entry.keyRange.lowerBound, isBehind ? value.upperBound : entry.keyRange.upperBound),
        selection: entry.keyRange)
    }
    let whole = OutlineEntry(
      kind: .frontMatter, name: "Front matter", detail: frontMatter.format.rawValue, range: range,
      selection: TextRange(
        range.lowerBound, max(range.lowerBound, min(first.upperBound, range.upperBound))))
    return [whole] + fields
  }

  private static func detail(of value: DataValue, in source: SourceText) -> String {
    let texts = value.elements.prefix(20).compactMap { $0.scalarText(in: source) }
    return line(texts.isEmpty ? value.scalarText(in: source) ?? "" : texts.joined(separator: ", "))
  }

  /// `text` on one line, cut where it is long.
  private static func line(_ text: String) -> String {
    let scalars = text.split(whereSeparator: \.isWhitespace).joined(separator: " ").unicodeScalars
    return scalars.count > 120 ? String(scalars.prefix(120)) + "…" : String(scalars)
  }
}
