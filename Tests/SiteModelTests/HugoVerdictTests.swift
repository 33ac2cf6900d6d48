// What becomes of links on small Hugo sites, as Hugo 0.168 publishes them. It never starts Hugo.
import SiteModel
import Syntax
import TestSupport
import Testing

struct HugoVerdictTests {
  @Test func aReferenceStaysInItsLanguage() {
    check(
      """
      -- hugo.toml --
      defaultContentLanguage = "ko"
      [languages.ko]
      [languages.en]
      -- content/posts/a.en.md --
      {{< ref "b.ko.md" >}} {{< ref "c.ko.md" >}} {{< ref "d.en.md" >}} {{< ref "/posts/b.ko.md" >}}
      [x](b.ko.md) [x](/posts/c.ko.md) {{< ref path="c.ko.md" lang="ko" >}} {{< ref "b.fr.md" >}}
      -- content/posts/b.ko.md --
      -- content/posts/b.en.md --
      -- content/posts/c.ko.md --
      -- content/posts/d.en.md --
      """, from: "content/posts/a.en.md",
      is: """
        b.ko.md: content/posts/b.en.md
        c.ko.md: breaks the build
        d.en.md: content/posts/d.en.md
        /posts/b.ko.md: content/posts/b.en.md
        b.ko.md: content/posts/b.en.md
        /posts/c.ko.md: missing
        c.ko.md: content/posts/c.ko.md
        b.fr.md: breaks the build
        """)
  }

  @Test func aReferenceMayNameAnyFormatOrIndex() {
    check(
      """
      -- hugo.toml --
      -- content/posts/a.md --
      {{< ref "b.html" >}} {{< ref "/posts/b.org" >}} {{< ref "b.txt" >}} {{< ref "posts/b.txt" >}}
      {{< ref "bun/index" >}} {{< ref "/sec/_index" >}} {{< ref "/sec/index.html" >}}
      {{< ref "/posts//b" >}} {{< ref "v1.2" >}} {{< ref "v1.2.md" >}} {{< ref "docs/v1.2" >}}
      -- content/posts/b.md --
      -- content/posts/bun/index.md --
      -- content/sec/_index.md --
      -- content/docs/v1.2.md --
      """, from: "content/posts/a.md",
      is: """
        b.html: content/posts/b.md
        /posts/b.org: content/posts/b.md
        b.txt: content/posts/b.md
        posts/b.txt: breaks the build
        bun/index: content/posts/bun/index.md
        /sec/_index: content/sec/_index.md
        /sec/index.html: content/sec/_index.md
        /posts//b: breaks the build
        v1.2: breaks the build
        v1.2.md: content/docs/v1.2.md
        docs/v1.2: content/docs/v1.2.md
        """)
  }

  @Test func aHookFindsNoPageOfAnotherLanguageByItsFile() {
    check(
      """
      -- hugo.toml --
      [languages.en]
      [languages.ko]
      -- content/posts/bun/index.ko.md --
      [x](../../docs/only.en.md) [x](../../docs/both.ko.md) ![x](pic.png) [x](../p.png)
      -- content/posts/bun/pic.png --
      -- content/posts/p.png --
      -- content/docs/only.en.md --
      -- content/docs/both.ko.md --
      """, from: "content/posts/bun/index.ko.md",
      is: """
        ../../docs/only.en.md: missing
        ../../docs/both.ko.md: content/docs/both.ko.md
        pic.png: file content/posts/bun/pic.png
        ../p.png: missing
        """)
  }

  @Test func aFileOfAnotherLanguageStandsForThePageInTheOwnOne() {
    check(
      """
      -- hugo.toml --
      [languages.en]
      contentDir = "content/en"
      [languages.ko]
      contentDir = "content/ko"
      -- content/ko/posts/a.md --
      {{< ref "../../en/posts/b.md" >}} {{< ref "../../en/posts/c.md" >}} {{< ref "en/posts/b.md" >}}
      -- content/ko/posts/b.md --
      -- content/en/posts/b.md --
      -- content/en/posts/c.md --
      """, from: "content/ko/posts/a.md",
      is: """
        ../../en/posts/b.md: content/ko/posts/b.md
        ../../en/posts/c.md: breaks the build
        en/posts/b.md: breaks the build
        """)
  }

  private func check(
    _ marked: String, from source: String, is expected: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    TestSite.check(.hugo, marked, from: source, is: expected, sourceLocation: sourceLocation)
  }
}
