// Inputs that make parsers slow or overflow their stack: none traps, none makes more than its share. How time
// grows is measured by Tests/Benchmarks/markdown_growth.sh; no clock runs here.
import Syntax
import Testing

struct MarkdownPathologyTests {
  static let everything = Dialect(rawValue: .max)
  static let count = 6_000

  /// Reads the text and everything that is made of it, in two dialects.
  private func read(_ text: String) {
    let source = SourceText(text)
    for dialect in [Dialect.commonMark, Self.everything] {
      let document = Document(source, dialect: dialect)
      let cursor = document.linkCursor(at: source.count)
      #expect((cursor?.typed.upperBound ?? source.count) == source.count)
      // Whatever the input, its tree and its HTML stay in proportion to it.
      #expect(document.tree.nodes.count <= source.count + 2)
      #expect(document.tree.html().utf8.count <= 40 * source.count + 10_000_000)
    }
  }

  @Test(arguments: [
    "[", "]", "![", "[a](", "![a](b", "[a](<", "[[", "![[", "[[a|", "[x][", "[^a]", "[a]: b\n",
    "[![a](b)](c",
    "*", "_", "~~", "*a_ ", "**x* ", "*a **b ", "`", "`a``b", "<", "<a b=\"", "<!--", "<?",
    "<![CDATA[", "&", "\\",
    "(", ">", "> ", "- ", "1. ", "- a\n\n", "- > ", "#", "\t", "```\n", "a\n===\n", "|a", "|-",
    "a|\n|-|\n",
    "www.", "http://", "a@", "{", "{{", "{{<", "{%", "{#", "{: ", "{a}", "$a ", "a\n: b\n",
    "import ",
  ])
  func repeatedPiecesAreRead(_ piece: String) {
    read(String(repeating: piece, count: Self.count))
  }

  @Test(arguments: [
    ("[", "]"), ("[a", "](b)"), ("![a", "](b)"), ("*a **b ", "c** d*"), ("<a>", "</a>"), ("(", ")"),
    ("{", "}"),
    ("> ", "a\n"), ("- ", "b\n"),
  ])
  func nestedPiecesAreRead(_ opening: String, _ closing: String) {
    read(
      String(repeating: opening, count: Self.count) + String(repeating: closing, count: Self.count))
  }
}
