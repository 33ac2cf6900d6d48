// How fast Markdown is read. It never compares: markdown_speed.sh puts others beside it.
//
//   markdown-speed ROUNDS TEXT POSTS     TEXT holds all posts in one, POSTS their paths, each with a 0 behind it.
//
// Prints a line for each way to read: its name, and the CPU seconds of the fastest of ROUNDS readings.

import Foundation

@MainActor @main struct MarkdownSpeed {
  static func main() {
    let arguments = CommandLine.arguments
    guard arguments.count == 4, let rounds = Int(arguments[1]), let text = read(arguments[2]),
      let list = read(arguments[3])
    else {
      print("usage: markdown-speed ROUNDS TEXT POSTS")
      exit(2)
    }
    let posts = list.bytes.split(separator: 0).compactMap {
      read(String(decoding: $0, as: UTF8.self))
    }
    report("tree", fastest(of: rounds) { nodes(of: text, .commonMark) })
    report("tree-gfm", fastest(of: rounds) { nodes(of: text, .gfm) })
    report("trees", fastest(of: rounds) { posts.reduce(0) { $0 + nodes(of: $1, .commonMark) } })
    let dialect: Dialect = .gfm.union([
      .footnotes, .headingAttributes, .definitionLists, .hugoShortcodes, .templatesInCode,
    ])
    report(
      "documents",
      fastest(of: rounds) {
        posts.reduce(0) { $0 + Document($1, dialect: dialect).links.count }
      })
    for size in [6_000, 500_000] {
      let post = SourceText(bytes: Array(text.bytes.prefix(size)))
      report("keystroke-\(size)", fastest(of: 20 * rounds) { keystroke(in: post, dialect) })
    }
  }

  /// What the server reads anew when a letter is typed in the middle of a post.
  static func keystroke(in post: SourceText, _ dialect: Dialect) -> Int {
    let middle = post.count / 2
    let edited = post.replacing(TextRange(middle, middle), with: "a")
    return LineTable(edited).lineCount + Document(edited, dialect: dialect).links.count
  }

  static func nodes(of text: SourceText, _ dialect: Dialect) -> Int {
    MarkdownTree(text, from: 0, dialect: dialect).nodes.count
  }

  static func read(_ path: String) -> SourceText? {
    FileManager.default.contents(atPath: path).map { SourceText(bytes: Array($0)) }
  }

  static func report(_ name: String, _ seconds: Double) { print(name, seconds) }
}
