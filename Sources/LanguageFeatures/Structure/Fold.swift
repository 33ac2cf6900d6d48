// What an editor can fold away of a post: sections, items, code, front matter and whatever else has several lines.
package import PostIndex
package import SiteModel
package import Syntax

/// Some lines of which only the first is shown when it is folded.
package struct Fold: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case comment, imports
    /// Marked by the author: `<!-- #region -->`.
    case region
  }
  /// From the start of its first line to the end of its last one, always another one. An empty line is never the last.
  package let range: TextRange
  /// Nil for what is nothing but long.
  package let kind: Kind?
  /// What is shown in place of the lines; nil for what the editor shows anyway.
  package let label: String?
}

extension IndexSnapshot {
  /// The folds of the post at `path`, in text order: no two begin on one line, and any two lie apart or one within the
  /// other. O(*n* log *n*).
  ///
  /// - Parameter limit: the most that are wanted; inner ones are left out first.
  package func folds(in path: SitePath, limit: Int = .max) -> [Fold] {
    guard let post = post(at: path) else { return [] }
    let (document, tree) = Document.read(post.source, dialect: site.rules.dialect)
    var finder = FoldFinder(lines: TextLines(post.source), title: post.page.metadata.title)
    finder.add(document, tree)
    return finder.folds(limit: limit)
  }
}

private struct FoldFinder {
  private struct Lines {
    var first: Int
    var last: Int
    let kind: Fold.Kind?
    let label: String?
    /// Whether it ends where something else begins, and so may end earlier.
    let isSection: Bool
    /// Whether its last line closes it, and belongs to nothing that it holds.
    let isClosed: Bool
    var depth = 0
  }
  let lines: TextLines
  let title: String?
  private var found: [Lines] = []

  init(lines: TextLines, title: String?) {
    self.lines = lines
    self.title = title
  }

  mutating func add(_ document: Document, _ tree: MarkdownTree) {
    if let frontMatter = document.frontMatter {
      add(frontMatter.range, label: title, isClosed: frontMatter.isClosed)
    }
    for section in Section.all(of: document, tree, lines) { add(section.range, isSection: true) }
    var regions: [TextRange] = []
    for node in tree.nodes {
      switch node.kind {
      case .listItem, .blockQuote, .codeBlock, .mathBlock, .directive, .table, .footnoteDefinition,
        .definitionDescription:
        add(node.range)
      case .moduleBlock: add(node.range, kind: .imports)
      case .templateBlock: add(node.range, kind: isComment(node.range) ? .comment : nil)
      case .htmlBlock, .htmlInline:
        if isComment(node.range) {
          add(node.range, kind: .comment)
          takeRegion(node.range, &regions)
        } else if node.kind == .htmlBlock {
          add(node.range)
        }
      default: break
      }
    }
    for pair in tree.namedPairs { add(pair.range, isClosed: true) }
  }

  private mutating func add(
    _ range: TextRange, kind: Fold.Kind? = nil, label: String? = nil, isSection: Bool = false,
    isClosed: Bool = false
  ) {
    let (first, last) = (lines.firstLine(of: range), lines.lastLine(of: range))
    guard first < last else { return }
    found.append(
      Lines(
        first: first, last: last, kind: kind, label: label, isSection: isSection,
        isClosed: isClosed))
  }

  private func isComment(_ range: TextRange) -> Bool {
    let bytes = lines.source.bytes[lines.source.clamped(range)]
    guard let start = bytes.firstIndex(where: { $0 != UInt8(ascii: " ") }) else { return false }
    return ["<!--", "{#", "{{/*", "{{</*", "{% comment", "{%- comment"].contains {
      bytes[start...].starts(with: $0.utf8)
    }
  }

  /// `<!-- #region -->` opens what `<!-- #endregion -->` closes.
  private mutating func takeRegion(_ range: TextRange, _ open: inout [TextRange]) {
    let words = lines.source[
      TextRange(range.lowerBound, min(range.upperBound, range.lowerBound + 64))
    ]
    .dropFirst(4).split { $0.isWhitespace || $0 == "-" }
    if words.first == "#region" { open.append(range) }
    if words.first == "#endregion", let start = open.popLast() {
      add(TextRange(start.lowerBound, range.upperBound), kind: .region, isClosed: true)
    }
  }

  func folds(limit: Int) -> [Fold] {
    var folds = nested
    if folds.count > max(limit, 0) {
      let outer = folds.indices.sorted { (folds[$0].depth, $0) < (folds[$1].depth, $1) }
      folds = outer.prefix(max(limit, 0)).sorted().map { folds[$0] }
    }
    return folds.map { fold in
      Fold(
        range: TextRange(
          lines.table.start(ofLine: fold.first),
          lines.table.contentRange(ofLine: fold.last, in: lines.source).upperBound),
        kind: fold.kind, label: fold.label)
    }
  }

  /// Of those that begin on one line the longest. Of two that cross a section ends earlier, and anything else is left out.
  private var nested: [Lines] {
    var result: [Lines] = []
    var open: [Lines] = []
    for fold in found.sorted(by: { ($0.first, $1.last) < ($1.first, $0.last) }) {
      var fold = fold
      while let last = open.last, last.last < fold.first { open.removeLast() }
      if let last = open.last {
        if last.first == fold.first { continue }
        if last.last < fold.last {
          guard fold.isSection else { continue }
          fold.last = textEnd(of: fold, before: last.isClosed ? last.last - 1 : last.last)
          if fold.last <= fold.first { continue }
        }
      }
      fold.depth = open.count
      open.append(fold)
      result.append(fold)
    }
    return result
  }

  private func textEnd(of fold: Lines, before last: Int) -> Int {
    guard last > fold.first else { return fold.first }
    return lines.lastLine(
      of: TextRange(
        lines.table.start(ofLine: fold.first), lines.table.range(ofLine: last).upperBound))
  }
}
