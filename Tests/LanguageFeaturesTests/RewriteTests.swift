// A post written otherwise: links with and without definitions, a table of contents.
import LanguageFeatures
import PostIndex
import SiteModel
import Syntax
import TestSupport
import Testing

struct RewriteTests {
  /// The text after each rewriting that is offered at the cursor, below its title.
  private func check(
    _ engine: Engine = .plain, post text: String, is expected: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let blog = TestBlog(engine, "-- b.md --\n# 나\n-- a.md --\n\(text)", ranks: false)
    guard let cursor = blog.cursor else { return }
    let path = SitePath(cursor.path)
    let actions = blog.snapshot.codeActions(at: .empty(at: cursor.offset), in: path)
    let source = blog.snapshot.post(at: path)?.source ?? SourceText("")
    let pictures = actions.filter { $0.kind == .rewrite && !$0.changes.isEmpty }.map { action in
      let after = source.applying(action.changes)
      return "\(action.title):\n\(Self.trimmed(String(decoding: after.bytes, as: UTF8.self)))"
    }
    expectSame(
      pictures.joined(separator: "\n---\n"), Self.trimmed(expected), sourceLocation: sourceLocation)
  }

  /// Without line ends behind it.
  private static func trimmed(_ text: String) -> String {
    var text = Substring(text)
    while text.last == "\n" { text.removeLast() }
    return String(text)
  }

  @Test func aLinkGetsADefinitionAndLosesIt() {
    check(
      post: "글 [나](b.m$0d \"제목\") 끝",
      is: "Write the link with a definition:\n글 [나][나] 끝\n\n[나]: b.md \"제목\"\n")
    check(
      post: "글 [나$0][x] 끝\n\n[x]: b.md '제목'",
      is: "Write the link inline:\n글 [나](b.md '제목') 끝\n\n")
    check(
      post: "[나][$0x] [또][x]\n\n[x]: <b.md>",
      is: "Write the link inline:\n[나](b.md) [또][x]\n\n[x]: <b.md>")
    check(post: "[x$0] 끝\n\n[x]: b.md", is: "Write the link inline:\n[x](b.md) 끝\n\n")
  }

  @Test func allLinksOfOneDestinationShareADefinition() {
    check(
      post: "[나](b.md$0) [또 *한* 번](b.md) ![그](b.md)\n\n[1]: c\n[q][1]\n\n[나]: d",
      is: """
        Write the link with a definition:
        [나][2] [또 *한* 번](b.md) ![그](b.md)

        [1]: c
        [q][1]

        [나]: d
        [2]: b.md
        ---
        Write all 3 such links with one definition:
        [나][2] [또 *한* 번][2] ![그][2]

        [1]: c
        [q][1]

        [나]: d
        [2]: b.md

        """)
  }

  @Test func otherLinksHaveOneFormOnly() {
    check(post: "<https://x.y$0> ", is: "")
    check(post: "[x]($0)", is: "")
    check(post: "글$0", is: "")
  }

  @Test func theSectionsAreListed() {
    check(
      post: "# 글\n\n$0\n\n## 하나 [a]\n\n### 깊은\n\n## 하나 [a]\n",
      is: """
        Insert a table of contents:
        # 글

        <!-- toc -->

        - [하나 \\[a\\]](#하나-a)
          - [깊은](#깊은)
        - [하나 \\[a\\]](#하나-a-1)

        <!-- tocstop -->


        ## 하나 [a]

        ### 깊은

        ## 하나 [a]

        """)
    check(
      post: "# 글\n\n<!-- toc -->\n\n- [옛](#옛)\n\n<!-- tocstop -->\n\n## 새$0\n",
      is: """
        Bring the table of contents up to date:
        # 글

        <!-- toc -->

        - [새](#새)

        <!-- tocstop -->

        ## 새

        """)
    check(post: "# 글\n\n<!-- toc -->\n\n- [새](#새)\n\n<!-- tocstop -->\n\n## 새$0\n", is: "")
    check(post: "글\n\n$0\n", is: "")
  }
}
