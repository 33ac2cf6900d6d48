// A heading and what stands under it. It never says what a section is about.
import Syntax

/// From a heading to the next one of its level or a higher one, within the block that holds it.
struct Section: Hashable, Sendable {
  /// Counts into `Document.headings`.
  let heading: Int
  let level: Int
  /// To the line of the next heading, or the end of the text, of the quote, of the item.
  let range: TextRange

  /// The sections of a text, in order of headings: they lie apart or one within the other. O(*n*).
  static func all(of document: Document, _ tree: MarkdownTree, _ lines: TextLines) -> [Section] {
    var finder = SectionFinder(end: document.source.count, lines: lines)
    for (index, node) in tree.nodes.enumerated() {
      finder.leave(before: index)
      switch node.kind {
      case .blockQuote, .listItem, .footnoteDefinition, .definitionDescription, .directive:
        finder.enter(node)
      case .heading: finder.add(node.range, level: Int(node.detail))
      default: break
      }
    }
    return finder.finish()
  }
}

private struct SectionFinder {
  private struct Container {
    let end: Int
    let subtreeEnd: Int
    /// Those whose end is not reached, by their places in `sections`, the innermost last.
    var open: [Int] = []
  }
  let lines: TextLines
  private var containers: [Container]
  private var sections: [(range: TextRange, level: Int)] = []

  init(end: Int, lines: TextLines) {
    self.lines = lines
    containers = [Container(end: end, subtreeEnd: Int.max)]
  }

  mutating func enter(_ node: MarkdownNode) {
    containers.append(Container(end: node.range.upperBound, subtreeEnd: node.subtreeEnd))
  }

  mutating func leave(before index: Int) {
    while let last = containers.last, last.subtreeEnd <= index {
      close(last.open[...], at: last.end)
      containers.removeLast()
    }
  }

  mutating func add(_ heading: TextRange, level: Int) {
    guard var container = containers.popLast() else { return }
    let ended = container.open.drop { sections[$0].level < level }
    close(ended, at: lines.start(at: heading.lowerBound))
    container.open.removeLast(ended.count)
    container.open.append(sections.count)
    containers.append(container)
    sections.append((heading, level))
  }

  private mutating func close(_ open: ArraySlice<Int>, at end: Int) {
    for index in open {
      let heading = sections[index].range
      sections[index].range = TextRange(heading.lowerBound, max(heading.upperBound, end))
    }
  }

  mutating func finish() -> [Section] {
    leave(before: Int.max)
    return sections.enumerated().map {
      Section(heading: $0.offset, level: $0.element.level, range: $0.element.range)
    }
  }
}
