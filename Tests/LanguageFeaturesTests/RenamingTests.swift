// Another name for what stands at the cursor, and everything that follows it.
import LanguageFeatures
import PostIndex
import SiteModel
import Syntax
import TestSupport
import Testing

struct RenamingTests {
  /// What is renamed, then the lines that change and the files that move; or why nothing is.
  private func check(
    _ engine: Engine, _ marked: String, to name: String, is expected: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let blog = TestBlog(engine, marked, ranks: false, names: .all)
    guard let cursor = blog.cursor else { return }
    let path = SitePath(cursor.path)
    var lines: [String] = []
    do throws(RenameRefusal) {
      let before = try blog.snapshot.renaming(at: cursor.offset, in: path)
      let text = before.flatMap { found in
        blog.snapshot.post(at: path).map { "‹\($0.source[found.range])› \(found.name)" }
      }
      lines.append(text ?? "nothing")
      let changes = try blog.snapshot.rename(at: cursor.offset, in: path, to: name)
      for (path, edits) in (changes?.files ?? [:]).sorted(by: { $0.key < $1.key }) {
        guard let source = blog.snapshot.post(at: path)?.source else { continue }
        let old = Set(Self.lines(of: source))
        lines += Self.lines(of: source.applying(edits)).filter { !old.contains($0) }
          .map { "\(path): \($0)" }
      }
      lines += (changes?.moves ?? [:]).map { "\($0.key) -> \($0.value)" }
    } catch { lines.append("refused: \(error.message)") }
    expectSame(lines.joined(separator: "\n"), expected, sourceLocation: sourceLocation)
  }

  private static func lines(of source: SourceText) -> [Substring] {
    String(decoding: source.bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// Two headings of one text: the second is numbered, and is no longer when the first is called otherwise.
  private static let twins = """
    -- a.md --
    # 글

    ## 설치 $0방법

    ## 설치 방법

    [하나](#설치-방법) [둘](#설치-방법-1)
    -- b.md --
    [하나](a.md#설치-방법) [둘](a.md#%EC%84%A4%EC%B9%98-%EB%B0%A9%EB%B2%95-1) [r]

    [r]: <a.md#설치-방법-1> "제목"
    """

  @Test func aHeadingTakesItsLinksAndThoseOfItsTwinsAlong() {
    check(
      .plain, Self.twins, to: " 새 절 ",
      is: """
        ‹설치 방법› 설치 방법
        a.md: ## 새 절
        a.md: [하나](#새-절) [둘](#설치-방법)
        b.md: [하나](a.md#새-절) [둘](a.md#설치-방법) [r]
        b.md: [r]: <a.md#설치-방법> "제목"
        """)
  }

  @Test func theFragmentOfALinkNamesTheHeading() {
    check(
      .plain, "-- a.md --\n## 하나 *둘*\n-- b.md --\n[x](a.md#하나$0-둘)", to: "셋",
      is: "‹하나-둘› 하나 *둘*\na.md: ## 셋\nb.md: [x](a.md#셋)")
    check(
      .plain, "-- a.md --\n## 하나\n-- b.md --\n[[a#하$0나|t]]", to: "셋 넷",
      is: "‹하나› 하나\na.md: ## 셋 넷\nb.md: [[a#셋 넷|t]]")
  }

  @Test func anIdOfTheAuthorsStaysWithTheHeading() {
    check(
      .hugo, "-- hugo.toml --\n-- content/a.md --\n## 하$0나 {#one}\n[x](#one)", to: "둘",
      is: "‹하나› 하나\ncontent/a.md: ## 둘 {#one}")
    check(
      .hugo, "-- hugo.toml --\n-- content/a.md --\n## 하나 {#one}\n[x](#on$0e)", to: "two",
      is: "‹one› one\ncontent/a.md: ## 하나 {#two}\ncontent/a.md: [x](#two)")
    check(
      .plain, "-- a.md --\n<a id=\"x\"></a>\n[x](#$0x)", to: "y z",
      is: "‹x› x\nrefused: 'y z' can be no id; write it without blanks, quotes and '#'")
  }

  @Test func whatWouldBeReadOtherwiseIsRefused() {
    check(
      .plain, "-- a.md --\n하$0나\n===\n", to: "- x",
      is: "‹하나› 하나\nrefused: '- x' would change how the text around it is read; choose other marks")
    check(
      .plain, "-- a.md --\n# 하$0나\n", to: " ",
      is: "‹하나› 하나\nrefused: a heading needs a name, on one line")
    check(
      .plain, "-- a.md --\n본$0문\n", to: "x", is: "nothing")
  }

  @Test func aLabelChangesAndReadersSeeTheSame() {
    check(
      .plain, "-- a.md --\n[글][l$0ab] [lab] [lab][] ![i][LAB]\n\n[lab]: b.md\n-- b.md --\n",
      to: "새 것",
      is: """
        ‹lab› lab
        a.md: [글][새 것] [lab][새 것] [lab][새 것] ![i][새 것]
        a.md: [새 것]: b.md
        """)
    check(
      .plain, "-- a.md --\n[x][one] [y][two]\n\n[one]: b.md\n[t$0wo]: c.md\n", to: "one",
      is:
        "‹two› two\nrefused: links would be read otherwise with the label 'one'; choose one without brackets that no other definition has"
    )
    check(
      .hugo, "-- hugo.toml --\n-- content/a.md --\n글[^1$0] 더[^1]\n\n[^1]: 주\n[^2]: 다른 주", to: "주석",
      is: "‹1› 1\ncontent/a.md: 글[^주석] 더[^주석]\ncontent/a.md: [^주석]: 주")
  }

  @Test func aTagChangesInEveryPost() {
    check(
      .hugo,
      """
      -- hugo.toml --
      -- content/a.md --
      ---
      tags: [로$0봇, AI]
      ---
      -- content/b.md --
      ---
      tags:
        - "로봇"
        - 기계
      ---
      -- content/c.md --
      +++
      tags = ['로봇']
      +++
      -- content/d.md --
      ---
      tags: [기계]
      ---
      """, to: "기계",
      is: """
        ‹로봇› 로봇
        content/a.md: tags: [기계, AI]
        content/c.md: tags = ['기계']
        """)
    check(
      .hugo, "-- hugo.toml --\n-- content/a.md --\n---\ntags: [로$0봇]\n---\n", to: "a: b",
      is: "‹로봇› 로봇\ncontent/a.md: tags: [\"a: b\"]")
    check(
      .jekyll, "-- _config.yml --\n-- _posts/2024-01-02-a.md --\n---\ntags: 로$0봇 차\n---\n",
      to: "새 말",
      is:
        "‹로봇› 로봇\nrefused: '_posts/2024-01-02-a.md' cannot have '새 말' in its list as it is written; put the list in brackets"
    )
  }

  @Test func aPostsFileTakesItsLinksAlong() {
    let blog = """
      -- hugo.toml --
      baseURL = "https://e.org/"
      -- content/a.md --
      ---
      title: 가
      ---
      [나](/b/) [나]({{< relref "b.md#절" >}})
      -- content/b.md --
      ---
      title: 나
      ---
      ## 절
      -- content/c/index.md --
      ---
      title: 다
      ---
      [나](../b$0/)
      """
    check(
      .hugo, blog, to: "새 나",
      is: """
        ‹../b/› b
        content/a.md: [나](/새-나/) [나]({{< relref "새 나.md#절" >}})
        content/b.md: aliases: [/b/]
        content/c/index.md: [나](../새-나/)
        content/b.md -> content/새 나.md
        """)
    check(
      .hugo,
      "-- hugo.toml --\n-- content/c/index.md --\n---\ntitle: 다$0\n---\n-- content/b.md --\n[c](/c/)\n",
      to: "d",
      is: """
        ‹다› c
        content/b.md: [c](/d/)
        content/c/index.md: aliases: [/c/]
        content/c -> content/d
        """)
    check(
      .hugo, blog, to: "a",
      is: "‹../b/› b\nrefused: 'content/a.md' exists already; choose another name")
    check(
      .hugo, blog, to: "x/y",
      is:
        "‹../b/› b\nrefused: 'x/y' can be no name of a file on every system; leave out / \\ : * ? \" < > |"
    )
  }
}
