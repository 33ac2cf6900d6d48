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

  @Test func eachLanguageHasItsOwnAliasesAndFiles() {
    check(
      """
      -- hugo.toml --
      defaultContentLanguage = "ko"
      [languages.ko]
      [languages.en]
      -- content/posts/a.ko.md --
      ---
      aliases: [/old/]
      ---
      [x](/old/) [x](/en/older/) [x](/older/) [x](/en/posts/rel/) [x](/up/) [x](/en/up/) [x](/ko/)
      [x](/en/) [x](/ko/sitemap.xml) [x](/sitemap.xml) [x](/en/404.html) [x](/ko/404.html)
      -- content/posts/b.en.md --
      ---
      aliases: [/older, rel, ../up]
      ---
      """, from: "content/posts/a.ko.md",
      is: """
        /old/: content/posts/a.ko.md
        /en/older/: content/posts/b.en.md
        /older/: missing
        /en/posts/rel/: content/posts/b.en.md
        /up/: missing
        /en/up/: content/posts/b.en.md
        /ko/: generated
        /en/: generated
        /ko/sitemap.xml: generated
        /sitemap.xml: generated
        /en/404.html: generated
        /ko/404.html: missing
        """)
  }

  @Test func uglyAliasesAreFilesAndFeedsAreNot() {
    check(
      """
      -- hugo.toml --
      uglyURLs = true
      -- content/posts/a.md --
      ---
      aliases: [/old/, /older, /f.html, rel/]
      tags: [Go]
      outputs: [html, rss]
      ---
      [x](/old/) [x](/old.html) [x](/older.html) [x](/f.html) [x](/posts/rel.html)
      [x](/tags/go.html) [x](/tags/go/index.xml) [x](/tags/go.xml) [x](/posts/a/index.xml)
      """, from: "content/posts/a.md",
      is: """
        /old/: missing
        /old.html: content/posts/a.md
        /older.html: content/posts/a.md
        /f.html: content/posts/a.md
        /posts/rel.html: content/posts/a.md
        /tags/go.html: generated
        /tags/go/index.xml: generated
        /tags/go.xml: missing
        /posts/a/index.xml: generated
        """)
  }

  @Test func aListsOwnPageSaysWhetherAndWhereItStands() {
    check(
      """
      -- hugo.toml --
      [taxonomies]
      tag = "tags"
      topic = "topics"
      -- content/_index.md --
      ---
      draft: true
      ---
      -- content/tags/_index.md --
      ---
      slug: 태그
      ---
      -- content/topics/_index.md --
      ---
      draft: true
      ---
      -- content/a.md --
      ---
      tags: [Go]
      topics: [One]
      ---
      [x](/) [x](/tags/) [x](/tags/go/) [x](/태그/go/) [x](/topics/) [x](/topics/one/)
      """, from: "content/a.md",
      is: """
        /: missing
        /tags/: missing
        /tags/go/: missing
        /태그/go/: generated
        /topics/: missing
        /topics/one/: generated
        """)
  }

  @Test func aPlusInANameIsASpaceInAPermalink() {
    check(
      """
      -- hugo.toml --
      [permalinks]
      posts = "/p/:filename/"
      docs = "/d/:slugorcontentbasename/"
      -- content/posts/C++.md --
      [x](/p/c++/) [x](/p/c/) [x](/d/a-b/) [x](/d/a+b/) [x](/x/c++/)
      -- content/docs/a+b.md --
      -- content/x/C++.md --
      """, from: "content/posts/C++.md",
      is: """
        /p/c++/: missing
        /p/c/: content/posts/C++.md
        /d/a-b/: content/docs/a+b.md
        /d/a+b/: missing
        /x/c++/: content/x/C++.md
        """)
  }

  @Test func whatIsNotRenderedIsNowhere() {
    check(
      """
      -- hugo.toml --
      -- content/sec/_index.md --
      ---
      build: {list: never}
      cascade: {build: {render: never}}
      ---
      -- content/sec/never.md --
      -- content/sec/own.md --
      ---
      build: {list: never}
      ---
      -- content/link.md --
      ---
      build: {render: link}
      ---
      -- content/u.md --
      ---
      url: /custom/:slug/
      ---
      -- content/a.md --
      [x](/sec/) [x](/sec/never/) [x](/sec/own/) [x](/link/) [x](/custom/)
      """, from: "content/a.md",
      is: """
        /sec/: content/sec/_index.md
        /sec/never/: missing
        /sec/own/: content/sec/own.md
        /link/: missing
        /custom/: content/u.md
        """)
  }

  private func check(
    _ marked: String, from source: String, is expected: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    TestSite.check(.hugo, marked, from: source, is: expected, sourceLocation: sourceLocation)
  }
}
