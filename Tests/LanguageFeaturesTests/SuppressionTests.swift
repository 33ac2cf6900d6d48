// Comments and settings that silence findings, in one place or for some files, and their own faults.
import LanguageFeatures
import SiteModel
import Syntax
import Testing

struct SuppressionTests {
  private func check(
    _ marked: String, _ engine: Engine = .plain, settings: String = "", is picture: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let layers = SettingsLayers(file: SourceText(settings), client: .none)
    expectSame(
      TestBlog(engine, marked, settings: layers.settings).findings, picture,
      sourceLocation: sourceLocation)
  }

  @Test func oneLineIsSilenced() {
    check(
      """
      -- a.md --
      <!-- bloglsp-disable-next-line broken-link -- it comes tomorrow -->
      [b](b.md)

      [c](c.md) <!-- bloglsp-disable-line -->

      [d](d.md)
      """,
      is: """
        a.md:6:5: warning: there is no page at '/d.md' [broken-link]
          [d](d.md)
              ^^^^
        """)
  }

  @Test func aPartIsSilenced() {
    check(
      """
      -- a.md --
      <!-- bloglsp-disable broken-link, broken-image -->
      [b](b.md) ![c](c.png) [d]()
      <!-- bloglsp-enable broken-link broken-image -->

      [e](e.md)
      """,
      is: """
        a.md:2:23: warning: this link has no destination; fill it in or take the brackets away [empty-link]
          [b](b.md) ![c](c.png) [d]()
                                ^^^^^
        a.md:5:5: warning: there is no page at '/e.md' [broken-link]
          [e](e.md)
              ^^^^
        """)
  }

  @Test func whatMaySilenceADeadAddressIsNotCalledUnused() {
    let marked = """
      -- a.md --
      <!-- bloglsp-disable-next-line -->
      [b](https://example.org/dead)

      <!-- bloglsp-disable-next-line broken-link -->
      [c](https://example.org/dead)

      <!-- bloglsp-disable-next-line -->
      text
      """
    check(
      marked,
      is: """
        a.md:4:1: hint: there is no finding of broken-link here to silence; remove the comment [unused-suppression]
          <!-- bloglsp-disable-next-line broken-link -->
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        a.md:7:1: hint: there is no finding of anything here to silence; remove the comment [unused-suppression]
          <!-- bloglsp-disable-next-line -->
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        """)
    let snapshot = TestBlog(.plain, marked).snapshot
    let asked = snapshot.diagnostics(in: SitePath("a.md"), externalFailures: [:])
    #expect(asked.map(\.code) == [.unusedSuppression, .unusedSuppression, .unusedSuppression])
  }

  @Test func theRestOfAFileIsSilenced() {
    check(
      "-- a.md --\n[b]() text\n\n<!-- bloglsp-disable -->\n\n[c](c.md)\n",
      settings: "diagnostics.empty-link = \"off\"", is: "")
  }

  @Test func mistakesInCommentsAreReported() {
    check(
      """
      -- a.md --
      <!-- bloglsp-disable-next-line broken-lnik -->
      [b](b.md)

      <!-- bloglsp-enable -->

      <!-- bloglsp-disable-nextline -->

      <!-- bloglsp-disable-next-line broken-anchor broken-link -->
      [c](c.md)

      <!-- a bloglsp-disable in prose, and <!-- bloglsp: nothing -->
      """,
      is: """
        a.md:1:6: warning: there is no finding with the code 'broken-lnik'; did you mean 'broken-link'? [invalid-suppression]
          <!-- bloglsp-disable-next-line broken-lnik -->
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        a.md:2:5: warning: there is no page at '/b.md' [broken-link]
          [b](b.md)
              ^^^^
        a.md:4:6: warning: nothing is disabled here that this could enable; remove it, or name the same codes [invalid-suppression]
          <!-- bloglsp-enable -->
               ^^^^^^^^^^^^^^
        a.md:6:6: warning: bloglsp knows no 'bloglsp-disable-nextline'; did you mean 'bloglsp-disable-next-line'? [invalid-suppression]
          <!-- bloglsp-disable-nextline -->
               ^^^^^^^^^^^^^^^^^^^^^^^^
        a.md:8:1: hint: there is no finding of broken-anchor here to silence; remove the comment [unused-suppression]
          <!-- bloglsp-disable-next-line broken-anchor broken-link -->
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        """)
  }

  @Test func mdxHasCommentsOfItsOwn() {
    check(
      """
      -- docs/a.mdx --
      {/* bloglsp-disable-next-line broken-link */}
      [b](./b.mdx)
      """, .docusaurus, is: "")
  }

  @Test func someFilesHaveTheirOwnSeverities() {
    check(
      """
      -- a.md --
      [x](x.md)
      -- old/b.md --
      [x](x.md) [y]()
      -- old/new/c.md --
      [x](x.md)
      """,
      settings: """
        [diagnostics]
        broken-link = "error"
        [per-path."old/"]
        broken-link = "hint"
        [per-path."**/c.md"]
        broken-link = "off"
        """,
      is: """
        a.md:1:5: error: there is no page at '/x.md' [broken-link]
          [x](x.md)
              ^^^^
        old/b.md:1:5: hint: there is no page at '/old/x.md' [broken-link]
          [x](x.md) [y]()
              ^^^^
        old/b.md:1:11: warning: this link has no destination; fill it in or take the brackets away [empty-link]
          [x](x.md) [y]()
                    ^^^^^
        """)
  }

  @Test func definitionsThatDoNothing() {
    check(
      """
      -- a.md --
      [x][x] and [y]

      [x]: a.md
      [x]: b.md
      [y]: a.md
      [z]: a.md
      [//]: # (a comment)
      """,
      is: """
        a.md:4:1: warning: the label 'x' is defined more than once, and the first definition counts; remove this one [duplicate-reference]
          [x]: b.md
          ^^^^^^^^^
        a.md:6:1: hint: no link in this file uses the label 'z'; remove the definition [unused-reference]
          [z]: a.md
          ^^^^^^^^^
        """)
  }
}
