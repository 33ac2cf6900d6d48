// A list of a post's sections, with links to them. It never numbers or renames one.
import PostIndex
import SiteModel
import Syntax

extension IndexSnapshot {
  /// Inserts a table of contents at the line of `range`, or brings the one that the post has up to date; nil where there is
  /// nothing to list or to change.
  ///
  /// It stands between the comments `<!-- toc -->` and `<!-- tocstop -->`, which other programs know too.
  func contentsAction(at range: TextRange, in post: Post) -> CodeAction? {
    let frontMatterEnd = post.frontMatterRange?.upperBound ?? 0
    let place = post.contentsPlace
    let list = contents(of: post, behind: place?.upperBound ?? range.lowerBound)
    guard !list.isEmpty else { return nil }
    if let place {
      let text = "\n\n\(list)\n\n"
      guard post.source[place] != text else { return nil }
      return action("Bring the table of contents up to date", TextChange(range: place, text: text))
    }
    guard range.isEmpty, range.lowerBound >= frontMatterEnd,
      post.source.isBlankLine(range.lowerBound)
    else { return nil }
    let text = "<!-- toc -->\n\n\(list)\n\n<!-- tocstop -->\n"
    return action("Insert a table of contents", TextChange(range: range, text: text))
  }

  private func action(_ title: String, _ change: TextChange) -> CodeAction {
    CodeAction(kind: .rewrite, title: title, changes: [change], diagnostics: [], isPreferred: false)
  }

  /// The sections behind `offset`, one a line, as deep as they lie below the first.
  private func contents(of post: Post, behind offset: Int) -> String {
    let listed = post.headings.filter {
      $0.range.lowerBound >= offset && !post.isTitle($0) && $0.level <= 4 && !$0.text.isEmpty
    }
    let top = listed.map(\.level).min() ?? 1
    // Python-Markdown nests by four.
    let step = site.rules.engine == .mkdocs ? 4 : 2
    return listed.compactMap { heading in
      heading.id.map { id in
        let indent = String(repeating: " ", count: (heading.level - top) * step)
        return "\(indent)- [\(heading.text.escapingBrackets)](#\(id))"
      }
    }.joined(separator: "\n")
  }
}

extension Post {
  /// What stands between the two comments.
  fileprivate var contentsPlace: TextRange? {
    let text = source.bytes
    guard let begin = Self.mark("<!-- toc -->", in: text, from: 0),
      let end = Self.mark("<!-- tocstop -->", in: text, from: begin.upperBound)
    else { return nil }
    return TextRange(begin.upperBound, end.lowerBound)
  }

  private static func mark(_ mark: String, in bytes: [UInt8], from start: Int) -> Range<Int>? {
    bytes[start...].firstRange(of: Array(mark.utf8))
  }
}

extension SourceText {
  /// Whether the line at `offset` is empty.
  fileprivate func isBlankLine(_ offset: Int) -> Bool {
    let at = min(max(offset, 0), count)
    let before = at == 0 || bytes[at - 1] == 0x0A
    return before && (at == count || bytes[at] == 0x0A || bytes[at] == 0x0D)
  }
}

extension String {
  fileprivate var escapingBrackets: String {
    replacing("[", with: "\\[").replacing("]", with: "\\]")
  }
}
