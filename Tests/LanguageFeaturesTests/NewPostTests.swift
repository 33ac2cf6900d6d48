// The post that a broken link asks for: where it is offered to stand, and how it begins.
import LanguageFeatures
import PostIndex
import SiteModel
import Syntax
import TestSupport
import Testing

struct NewPostTests {
  private static let now = Timestamp(
    year: 2026, month: 11, day: 24, time: .init(hour: 9, minute: 30, second: 0), offset: 9 * 3600)

  /// The file that is offered for the link at the cursor, as `-- path --` and its text; nil where none is.
  private func check(
    _ engine: Engine, _ marked: String, creates expected: String?,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let blog = TestBlog(engine, marked)
    guard let cursor = blog.cursor else {
      Issue.record("there is no cursor", sourceLocation: sourceLocation)
      return
    }
    let actions = blog.snapshot.codeActions(
      at: .empty(at: cursor.offset), in: SitePath(cursor.path), now: Self.now)
    let created = actions.compactMap(\.creation)
    #expect(created.count <= 1, sourceLocation: sourceLocation)
    let picture = created.first.map { "-- \($0.path) --\n\($0.text)" }
    #expect(picture == expected, sourceLocation: sourceLocation)
    let titles = actions.filter { $0.creation != nil }.map(\.title)
    #expect(titles == created.map { "Create '\($0.path)'" }, sourceLocation: sourceLocation)
  }

  @Test func aFileIsCreatedWhereTheLinkLooksForIt() {
    check(
      .plain, "-- notes/a.md --\n---\ntitle: A\n---\n[로봇의 손](../hands/fin$0gers.md)\n",
      creates: "-- hands/fingers.md --\n---\ntitle: \"로봇의 손\"\ndate: 2026-11-24\n---\n\n")
    check(.plain, "-- a.md --\n![x](ha$0nd.png)\n", creates: nil)
    check(.plain, "-- a.md --\n[x](ha$0nd.pdf)\n", creates: nil)
  }

  @Test func theArchetypeOfTheSectionIsFilledIn() {
    check(
      .hugo,
      """
      -- hugo.toml --
      baseURL = "https://x.example/"
      -- archetypes/default.md --
      +++
      title = '{{ replace .File.ContentBaseName "-" " " | title }}'
      +++
      -- archetypes/posts.md --
      ---
      title: "{{ replace .Name "-" " " | title }}"
      date: {{ .Date }}
      day: {{ now.Format "2006-01-02" }}
      type: {{ .Section }}
      draft: true
      ---
      -- content/posts/a.md --
      ---
      title: A
      ---
      [the "new" hand](/posts/robot-$0hand/)
      """,
      creates: """
        -- content/posts/robot-hand.md --
        ---
        title: "the \\"new\\" hand"
        date: 2026-11-24T09:30:00+09:00
        day: 2026-11-24
        type: posts
        draft: true
        ---

        """)
  }

  /// What a template asks for and nobody here knows makes it unusable.
  @Test func anArchetypeThatIsNotUnderstoodIsNotUsed() {
    check(
      .hugo,
      """
      -- hugo.toml --
      -- archetypes/default.md --
      ---
      title: {{ partial "x" . }}
      ---
      -- content/posts/a/index.md --
      +++
      title = "A"
      +++
      [x]({{< relref "/posts/ne$0w" >}})
      """,
      creates: "-- content/posts/new/index.md --\n+++\ntitle = \"New\"\ndate = 2026-11-24\n+++\n\n"
    )
  }

  @Test func anAddressDecidesForTheDateAndTheSlug() {
    check(
      .hugo,
      """
      -- hugo.toml --
      [permalinks]
      posts = "/:year/:month/:slug/"
      -- content/posts/b.md --
      ---
      title: B
      date: 2025-01-02
      ---
      -- content/posts/a.md --
      ---
      title: A
      date: 2025-01-02
      ---
      [로봇의 손](/2024/05/ha$0nd/)
      """,
      creates:
        "-- content/posts/hand.md --\n---\ntitle: \"로봇의 손\"\ndate: 2024-05-01\nslug: \"hand\"\n---\n\n"
    )
  }

  @Test func aJekyllPostHasItsDateInItsName() {
    let blog =
      "-- _config.yml --\npermalink: /:title/\n-- _posts/2025-04-05-a.md --\n---\ntitle: A\n---\n"
    check(
      .jekyll, blog + "[로봇의 손](/robot-ha$0nd/)\n",
      creates:
        "-- _posts/2026-11-24-robot-hand.md --\n---\ntitle: \"로봇의 손\"\ndate: 2026-11-24\n---\n\n")
    check(
      .jekyll, blog + "[x]({% post_url 2024-05-06-robot-h$0and %})\n",
      creates:
        "-- _posts/2024-05-06-robot-hand.md --\n---\ntitle: \"Robot hand\"\ndate: 2024-05-06\n---\n\n"
    )
  }

  @Test func hexoBeginsWithAScaffold() {
    check(
      .hexo,
      """
      -- _config.yml --
      permalink: :title/
      -- scaffolds/post.md --
      ---
      title: {{ title }}
      date: {{ date }}
      tags:
      ---
      -- source/_posts/a.md --
      ---
      title: A
      ---
      {% post_link robot-ha$0nd %}
      """,
      creates: """
        -- source/_posts/robot-hand.md --
        ---
        title: "Robot hand"
        date: 2026-11-24 09:30:00
        tags:
        ---

        """)
  }

  /// Where no source would be published at the address, nothing is offered.
  @Test func whatNoPostWouldAnswerIsNotOffered() {
    check(
      .hugo, "-- hugo.toml --\n-- content/posts/a.md --\n[x](/elsewhere/deep/do$0wn/)\n",
      creates: nil)
  }
}
