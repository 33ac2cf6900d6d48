// What each finding's cure makes of the text, and what is certain enough to be made unseen.
import LanguageFeatures
import PostIndex
import SiteModel
import Syntax
import TestSupport
import Testing

struct FixTests {
  /// The titles of the cures at the cursor and the last file's text after the first; then what curing all that
  /// is certain makes of it.
  private func check(
    _ engine: Engine, _ marked: String, at path: String = "a.md", offers titles: [String],
    first expected: String? = nil, all certain: String? = nil,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let blog = TestBlog(engine, marked)
    guard let cursor = blog.cursor, let post = blog.snapshot.post(at: SitePath(path)) else {
      Issue.record("there is no cursor in \(path)", sourceLocation: sourceLocation)
      return
    }
    let actions = blog.snapshot.codeActions(
      at: .empty(at: cursor.offset), in: SitePath(cursor.path))
    let quick = actions.filter { $0.kind == .quickFix }
    #expect(quick.map(\.title) == titles, sourceLocation: sourceLocation)
    let text = quick.first.map { post.source.applying($0.changes).string }
    #expect(text == expected, sourceLocation: sourceLocation)
    let all = actions.first { $0.kind == .fixAll }
    #expect(
      all.map { post.source.applying($0.changes).string } == certain,
      sourceLocation: sourceLocation)
  }

  @Test func theNearestTargetsAreOffered() {
    check(
      .plain, "-- robots.md --\n-- a.md --\n[x](rob$0ot.md) y", offers: ["Change to 'robots.md'"],
      first: "[x](robots.md) y")
    check(
      .plain, "-- robots.md --\n# Hands\n## Fingers\n-- a.md --\n[x](robots.md#fin$0ger) y",
      offers: ["Change to '#fingers'"], first: "[x](robots.md#fingers) y")
  }

  /// An address that a template puts together is replaced as a whole.
  @Test(arguments: [
    "{{ site.baseurl }}/han$0s/", "{{ '/hans/$0' | relative_url }}", "/blog/ha$0ns/",
  ])
  func anAddressThatLiquidWritesIsReplacedAsAWhole(written: String) {
    check(
      .jekyll,
      """
      -- _config.yml --
      baseurl: /blog
      permalink: /:title/
      -- _posts/2025-03-04-hands.md --
      -- _posts/2025-04-05-a.md --
      [x](\(written)) y
      """, at: "_posts/2025-04-05-a.md", offers: ["Change to '{{ site.baseurl }}/hands/'"],
      first: "[x]({{ site.baseurl }}/hands/) y")
  }

  @Test func theFormThatTheEngineWantsIsOffered() {
    check(
      .hugo,
      """
      -- hugo.toml --
      baseURL = "https://x.example/blog/"
      -- content/posts/robots.md --
      -- content/posts/a.md --
      [x](rob$0ots.md) [y](/posts/robots/#top)
      """, at: "content/posts/a.md",
      offers: [
        "Change to '{{< relref \"/posts/robots.md\" >}}'", "Change to '/blog/posts/robots/'",
        "Change to '../robots/'",
      ],
      first: "[x]({{< relref \"/posts/robots.md\" >}}) [y](/posts/robots/#top)",
      all: "[x](robots.md) [y](/blog/posts/robots/#top)")
  }

  @Test func spellingIsTakenOverFromTheFile() {
    check(
      .hugo,
      """
      -- static/img/로봇/Hand 1.png --
      -- content/a.md --
      ![x](/img/로봇/ha$0nd%201.PNG)
      """, at: "content/a.md", offers: ["Change to '/img/로봇/Hand%201.png'"],
      first: "![x](/img/로봇/Hand%201.png)", all: "![x](/img/로봇/Hand%201.png)")
  }

  @Test func aRedirectIsReplacedByTheAddress() {
    check(
      .hugo,
      """
      -- content/posts/new.md --
      ---
      aliases: [/old/]
      ---
      # Part
      -- content/posts/a.md --
      [x](/o$0ld/#part)
      """, at: "content/posts/a.md", offers: ["Change to '/posts/new/'"],
      first: "[x](/posts/new/#part)", all: "[x](/posts/new/#part)")
  }

  @Test func aLabelIsCorrectedOrDefined() {
    check(
      .plain, "-- a.md --\n[x][pap$0er]\n\n[papers]: a.md",
      offers: [
        "Change to 'papers'", "Add '[paper]: …' at the end of the file",
      ],
      first: "[x][papers]\n\n[papers]: a.md", all: "[x][paper]\n\n")
    check(
      .plain, "-- a.md --\n[x][pap$0er]\n", offers: ["Add '[paper]: …' at the end of the file"],
      first: "[x][paper]\n\n[paper]: \n")
  }

  @Test func whatDoesNothingIsRemoved() {
    check(
      .plain, "-- a.md --\nText.\n\n[a$0]: a.md\n[b]: a.md\n[c][b]\n",
      offers: [
        "Remove the unused definition"
      ], first: "Text.\n\n[b]: a.md\n[c][b]\n", all: "Text.\n\n[b]: a.md\n[c][b]\n")
    check(
      .plain, "-- a.md --\nText <!-- bloglsp-$0disable-line -->\nmore\n",
      offers: ["Remove the comment"],
      first: "Text\nmore\n", all: "Text\nmore\n")
  }

  @Test func aDateIsWrittenAsTheEngineReadsIt() {
    check(
      .hugo, "-- content/a.md --\n---\ndate: 2024/$005/06\n---\n", at: "content/a.md",
      offers: ["Change to '2024-05-06'"], first: "---\ndate: 2024-05-06\n---\n",
      all: "---\ndate: 2024-05-06\n---\n")
  }

  @Test func nothingIsOfferedWhereNothingIsWrong() {
    check(.plain, "-- a.md --\n[x](a$0.md)", offers: [])
  }
}
